#pragma once

#include <QByteArray>
#include <QPainterPath>
#include <QRectF>
#include <vector>

namespace paper {

/// A font for a PDF, made of outlines: CFF, keyed by numbers from 1 on as they were added (Adobe technical notes 5176
/// and 5177). Any font of the system can give outlines, whatever its own form. Lengths in 1/1000 of its size. A value.
class CffFont {
public:
    CffFont(QByteArray name, int usualWidth);

    /// The outline's y goes down, as in Qt. Gives its number. No more than `most`.
    int add(const QPainterPath& outline, int width);
    [[nodiscard]] int count() const { return int(m_glyphs.size()) - 1; }
    static constexpr int most = 65'000;                       ///< That such a font can have.
    [[nodiscard]] const QRectF& box() const { return m_box; } ///< Around all of them, y goes up.
    [[nodiscard]] QByteArray bytes() const;

private:
    [[nodiscard]] QByteArray topDict(int charset, int select, int glyphs, int fonts) const;

    QByteArray m_name;
    int m_usualWidth;
    std::vector<QByteArray> m_glyphs; ///< Charstrings; the first is for what is none.
    QRectF m_box;
};

} // namespace paper
