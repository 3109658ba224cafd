#pragma once

#include <QFont>
#include <QRawFont>
#include <unordered_map>

namespace paper {

/// A font of fixed pitch with all that other fonts add to it, such as Chinese of two columns. Lives on the thread that
/// made it; wants a QGuiApplication.
class Typeface {
public:
    Typeface();

    /// A character's shape and how it stands in its cells. Lengths in 1/1000 of the font's size.
    struct Glyph {
        QRawFont font; ///< Of size `unit`.
        quint32 index = 0;
        int cells = 1;
        double shift = 0;   ///< From the left edge of its cells.
        double squeeze = 1; ///< Across, where it is wider than they are.
    };
    static constexpr double unit = 1000;

    [[nodiscard]] const Glyph& glyph(char32_t character);
    [[nodiscard]] double columnWidth() const { return m_columnWidth; } ///< As those lengths.
    [[nodiscard]] double pitch() const { return m_columnWidth / unit; }
    [[nodiscard]] QString family() const { return m_base.familyName(); }

private:
    [[nodiscard]] Glyph find(char32_t character) const;

    QFont m_font;
    QRawFont m_base;
    double m_columnWidth = 0;
    std::unordered_map<char32_t, Glyph> m_glyphs;
};

} // namespace paper
