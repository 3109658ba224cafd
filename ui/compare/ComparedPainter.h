#pragma once

#include "ComparedView.h"
#include "ui/common/StateColors.h"

class QPainter;
class QRectF;

namespace compare {

/// The sign of a row in the margin of a side that has a line there; a blank where it is the same.
[[nodiscard]] QChar signOf(report::HunkKind kind);
[[nodiscard]] ui::Tone toneOf(report::HunkKind kind); ///< There is none for what is the same.

/// What of a comparison is in sight, into the viewport. Made anew each time.
class ComparedPainter {
public:
    explicit ComparedPainter(const ComparedView& view);

    /// Errors: those of Source::read; what can be read is painted.
    [[nodiscard]] rap::Result<void> paint(const QRect& area) const;

private:
    struct Shown {
        QList<ComparedRows::Row> rows;
        QList<viewer::ShownLine> left; ///< Those in sight, one after another.
        QList<viewer::ShownLine> right;

        [[nodiscard]] const viewer::ShownLine* line(Side side, qint64 number) const; ///< Null where it was not read.
    };
    [[nodiscard]] rap::Result<Shown> shown() const;
    [[nodiscard]] rap::Result<QList<viewer::ShownLine>> linesOf(Side side, const QList<ComparedRows::Row>& rows) const;

    void paintSide(QPainter& painter, const Shown& shown, qsizetype row, Side side) const;
    void paintMargin(QPainter& painter, const QRectF& margin, const ComparedRows::Row& row, Side side) const;
    void paintAbsent(QPainter& painter, const QRectF& rect, const ComparedRows::Row& row, Side side) const;
    void paintChanged(QPainter& painter, const Shown& shown, const ComparedRows::Row& row, Side side,
                      const QRectF& rect) const;
    void paintText(QPainter& painter, const viewer::LineCells& cells, const QRectF& rect) const;
    void paintAtHand(QPainter& painter) const;
    [[nodiscard]] double left(Side side) const; ///< Pixels: where it begins.
    [[nodiscard]] bool beginsPage(Side side, qint64 line) const;

    const ComparedView& m_view;
    qint64 m_fromColumn;
    qint64 m_upToColumn;
};

} // namespace compare
