#pragma once

#include "ColumnPlaces.h"
#include "LineReader.h"

class QPainter;
class QPoint;
class QRect;
class QRectF;

namespace viewer {

class PageView;
struct Place;

/// What of a report is in sight: which line is where in the viewport, and puts it there. Made anew each time.
class PagePainter {
public:
    static constexpr qint64 edge = 2; ///< Columns of paper left and right of the text.

    explicit PagePainter(const PageView& view);

    /// Errors: those of Source::read; what can be read is painted.
    [[nodiscard]] rap::Result<void> paint(const QRect& area) const;
    /// Which character is there, or the nearest.
    [[nodiscard]] rap::Result<Place> placeAt(const QPoint& position) const;
    [[nodiscard]] rap::Result<std::optional<int>> topOf(qint64 line) const; ///< Pixels; empty: out of sight.

private:
    struct Row {
        int top = 0; ///< Pixels.
        qint64 page = 0;
        qint64 gapRow = -1;  ///< Of the gap before the page; -1 on a line.
        qsizetype line = -1; ///< In Sight::lines; -1 in a gap and behind the last line.
        int blanks = 0;      ///< Rows above it, which belong to it.
    };
    struct Sight {
        QList<ShownLine> lines;
        QList<Row> rows;
    };
    struct Columns {
        qint64 from = 0;
        qint64 upTo = 0;
    };
    [[nodiscard]] Columns columnsIn(double fromPixel, double upToPixel) const;
    [[nodiscard]] rap::Result<Sight> sight(Columns columns) const;
    void addGap(Sight& sight, qint64 page, qint64 fromRow, int& top) const;

    void paintPaper(QPainter& painter, const Row& row) const;
    void paintGap(QPainter& painter, const Row& row) const;
    void paintLine(QPainter& painter, const ShownLine& line, int top, double left, Columns columns) const;
    void paintHits(QPainter& painter, const ShownLine& line, int top, double left) const;
    void paintMark(QPainter& painter, int top, double left) const;
    void paintText(QPainter& painter, const ShownLine& line, int top, double left, Columns columns) const;
    void paintRuler(QPainter& painter) const;
    [[nodiscard]] rap::Result<void> paintHeldColumns(QPainter& painter) const;
    [[nodiscard]] rap::Result<void> paintHeldLines(QPainter& painter) const;
    [[nodiscard]] QRectF cellRect(double left, int top, qint64 column, qint64 columns) const;

    const PageView& m_view;
    ColumnPlaces m_places;
    double m_paperLeft;  ///< Pixels: where the paper begins
    double m_paperRight; ///< and ends.
};

} // namespace viewer
