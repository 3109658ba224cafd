#pragma once

#include "ComparedRows.h"
#include "ui/viewer/LineReader.h"
#include "ui/viewer/RowsView.h"

#include <array>
#include <memory>

namespace compare {

/// Where she is: a row, and one of its sides.
struct At {
    qint64 row = 0;
    Side side = Side::Left;

    bool operator==(const At&) const = default;
};

/// Two reports beside each other, line by line: both sides scroll together. What is not in sight is neither read nor
/// kept.
class ComparedView : public viewer::RowsView {
    Q_OBJECT
public:
    explicit ComparedView(QWidget* parent = nullptr);

    struct Content {
        std::shared_ptr<const ComparedRows> rows;
        viewer::LineReader left;
        viewer::LineReader right;
        QList<std::pair<qint64, qint64>> pinned; ///< Lines, left and right.
    };
    /// At its top. Without rows there is nothing to see.
    void setContent(const Content& content);
    [[nodiscard]] const Content& content() const { return m_content; }
    [[nodiscard]] const viewer::LineReader& reader(Side side) const
    {
        return side == Side::Left ? m_content.left : m_content.right;
    }

    [[nodiscard]] const At& at() const { return m_at; }
    /// Brings it into sight.
    void goTo(const At& at);
    /// A line that is to be pinned, once its partner is chosen too: it is marked.
    void revealChange(); ///< The first changed character of the line at hand, where there is one.
    void setPinning(std::optional<At> at);
    [[nodiscard]] QString text(const At& at) const; ///< Of the line there; empty where that side has none.
    /// What the row is, and both of its lines: for those who do not see it.
    [[nodiscard]] QString words(qint64 row) const;

    [[nodiscard]] At placeAt(const QPoint& position) const; ///< Of the viewport; the nearest.

Q_SIGNALS:
    void moved();                         ///< Another row is at hand, or in sight.
    void failed(const rap::Error& error); ///< What is to be shown cannot be read.
    void menuWanted(const QPoint& globalPosition);

protected:
    [[nodiscard]] bool hasRows() const override { return m_content.rows != nullptr; }
    [[nodiscard]] Extent extent() const override;
    [[nodiscard]] Fit wantedFit() const override; ///< Both sides, as far as they can be read.
    [[nodiscard]] qint64 columnsInSight() const override;
    void paintEvent(QPaintEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;
    void scrollContentsBy(int dx, int dy) override;
    void keyPressEvent(QKeyEvent* event) override;
    void mousePressEvent(QMouseEvent* event) override;

private:
    friend class ComparedPainter;

    // ComparedView.cpp: what is in sight
    void reveal(qint64 row);
    [[nodiscard]] qint64 widestColumns() const;
    [[nodiscard]] double gutter() const; ///< Pixels, of the margin with sign and number.
    [[nodiscard]] double half() const;   ///< Pixels, of one side.
    [[nodiscard]] bool isPinned(Side side, qint64 line) const;
    void tellMoved();

    // ComparedViewInput.cpp: mouse and keyboard
    bool moveByKey(const QKeyEvent& key);

    Content m_content;
    At m_at;
    std::optional<At> m_pinning;
};

} // namespace compare
