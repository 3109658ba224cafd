#pragma once

#include "ColumnPlaces.h"
#include "LineReader.h"
#include "PageRows.h"
#include "RowsView.h"
#include "Selection.h"
#include "report/Find.h"

#include <QBasicTimer>
#include <optional>
#include <vector>

namespace viewer {

class MarkedScrollBar;

/// A report as the printer would make it: pages below each other in one pitch, painted line by line as they come into
/// sight. What is not in sight is neither read nor kept.
class PageView : public RowsView {
    Q_OBJECT
public:
    explicit PageView(QWidget* parent = nullptr);
    ~PageView() override;

    /// Begins at the top. Without an index there is nothing to see.
    void setReport(std::shared_ptr<const report::LineIndex> index, report::Encoding encoding);
    void setEncoding(report::Encoding encoding);
    void grow(); ///< The index knows more by now.
    [[nodiscard]] const LineReader& reader() const { return m_reader; }

    [[nodiscard]] qint64 topLine() const; ///< The uppermost in sight; from 0, as all here.
    [[nodiscard]] qint64 currentPage() const;
    [[nodiscard]] qint64 currentLine() const; ///< Where she went to last, while that is in sight; else the uppermost.
    [[nodiscard]] qint64 pageAtHand() const;  ///< That of this line, where she went to it; else currentPage().
    void goToPage(qint64 page);               ///< To the last one that is known, where there are less.
    void goToLine(qint64 line);
    void showFrom(qint64 line); ///< That one uppermost, as far as there is enough below it.
    /// These bytes of the report, marked as the hit at hand.
    void goToHit(const report::Hit& hit);
    /// Marks all of them, here and in the scroll bar; once more where there are more by now. Null: none.
    void setHits(std::shared_ptr<const report::Find> hits);

    /// Lines that she marked, rising: with a sign beside each, and in the scroll bar.
    void setMarked(std::vector<qint64> lines);

    /// So many of the lines at each page's top stay in sight while it scrolls, and so many columns at the left.
    void setHeld(int lines, int columns);

    /// Where she says that columns begin: so they are copied for a spreadsheet. Empty: as the lines show them.
    void setRuler(const QList<int>& starts);
    void showRuler(bool shown); ///< Lines down the pages.
    /// What the lines in sight show of that; column 0 is the first.
    [[nodiscard]] QList<int> recognisedColumns() const;
    [[nodiscard]] ColumnPlaces places() const;
    void showColumn(qint64 column); ///< Sideways.

    [[nodiscard]] const std::optional<Selection>& selection() const { return m_selection; }
    void select(const Selection& selection);
    void clearSelection();
    void selectAll(); ///< All that is known.
    [[nodiscard]] rap::Result<QString> selectedText(CopyAs as) const;

    [[nodiscard]] Place placeAt(const QPoint& position) const; ///< Of the viewport; the nearest.
    [[nodiscard]] QRect rectOf(const Place& place) const;      ///< In the viewport; null where it is out of sight.

Q_SIGNALS:
    void moved(); ///< Another page or line is in sight, or at hand.
    void selectionChanged();
    void failed(const rap::Error& error); ///< What is to be shown cannot be read.
    void menuWanted(const QPoint& globalPosition);

protected:
    [[nodiscard]] bool hasRows() const override { return m_reader.index() != nullptr; }
    [[nodiscard]] Extent extent() const override;
    [[nodiscard]] Fit wantedFit() const override; ///< 80 columns, 132 or so many as there are.
    [[nodiscard]] qint64 columnsInSight() const override;
    void paintEvent(QPaintEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;
    void scrollContentsBy(int dx, int dy) override;
    void keyPressEvent(QKeyEvent* event) override;
    void mousePressEvent(QMouseEvent* event) override;
    void mouseMoveEvent(QMouseEvent* event) override;
    void mouseReleaseEvent(QMouseEvent* event) override;
    void mouseDoubleClickEvent(QMouseEvent* event) override;
    void contextMenuEvent(QContextMenuEvent* event) override;
    void timerEvent(QTimerEvent* event) override;

private:
    friend class PagePainter;

    // PageView.cpp: what is in sight; PageViewMarks.cpp: what is marked in it
    [[nodiscard]] PageRows rows() const { return PageRows(*m_reader.index()); }
    [[nodiscard]] qint64 paperColumns() const; ///< The widest line, and at least what is fitted.
    void reveal(const Place& place, qint64 columns = 1);
    void revealColumns(qint64 from, qint64 columns);
    [[nodiscard]] bool isAtHand() const; ///< Where she went to last is in sight.
    void markHits();
    void markLines();
    [[nodiscard]] bool isMarked(qint64 line) const;
    void tellMoved();

    // PageViewInput.cpp: mouse and keyboard
    void selectTo(const Place& head);
    void selectByKey(const QKeyEvent& key);
    bool scrollByKey(const QKeyEvent& key);
    void select(const std::optional<Selection>& selection);
    void pageBy(int pages);

    LineReader m_reader;
    std::shared_ptr<const report::Find> m_hits;
    report::Hit m_hit; ///< The one at hand.
    std::optional<Place> m_place;
    std::optional<Selection> m_selection;
    std::vector<qint64> m_marked;
    QList<int> m_ruler;
    bool m_showsRuler = false;
    MarkedScrollBar* m_scroll;
    int m_heldLines = 0;
    int m_heldColumns = 0;
    QBasicTimer m_dragging;
    QPoint m_dragAt;
    bool m_isSelecting = false;
};

} // namespace viewer
