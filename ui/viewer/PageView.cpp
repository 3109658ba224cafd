#include "PageView.h"

#include "MarkedScrollBar.h"
#include "PageAccessible.h"
#include "PagePainter.h"
#include "ui/common/DeskStyle.h"

#include <QPaintEvent>
#include <QPainter>
#include <QResizeEvent>
#include <QScrollBar>
#include <cmath>

namespace viewer {
namespace {

constexpr double leastFitted = 6;
constexpr double mostFitted = 14;
constexpr qint64 terminalColumns = 80;
constexpr qint64 printerColumns = 132;
constexpr qint64 mostFittedColumns = 160;
constexpr int tallestLine = 3; // rows, of what skips two lines before it

qint64 fittedColumns(qint64 widest)
{
    return widest <= terminalColumns  ? terminalColumns
           : widest <= printerColumns ? printerColumns
                                      : std::min(widest, mostFittedColumns);
}

} // namespace

PageView::PageView(QWidget* parent)
    : RowsView(0, parent)
    , m_scroll(new MarkedScrollBar(this))
{
    static const bool isInstalled = [] {
        PageAccessible::install();
        return true;
    }();
    Q_UNUSED(isInstalled)
    setObjectName(QStringLiteral("pages"));
    setAccessibleName(tr("Report"));
    setFocusPolicy(Qt::StrongFocus);
    setFrameShape(QFrame::NoFrame);
    viewport()->setCursor(Qt::IBeamCursor);
    viewport()->setBackgroundRole(QPalette::Window);
    setVerticalScrollBar(m_scroll);
    connect(m_scroll, &MarkedScrollBar::placesChanged, this, [this] {
        markHits();
        markLines();
    });
    applyPoints(font().pointSizeF());
}

PageView::~PageView() = default;

void PageView::setReport(std::shared_ptr<const report::LineIndex> index, report::Encoding encoding)
{
    m_reader = LineReader(std::move(index), encoding);
    m_place.reset();
    clearSelection();
    setHits(nullptr);
    setMarked({});
    applyFit();
    setTopRow(0);
    horizontalScrollBar()->setValue(0);
    viewport()->update();
    tellMoved();
}

void PageView::setEncoding(report::Encoding encoding)
{
    if (m_reader.index() == nullptr || m_reader.encoding() == encoding)
        return;
    m_reader.setEncoding(encoding);
    viewport()->update();
}

void PageView::grow()
{
    if (m_reader.index() == nullptr)
        return;
    applyFit();
    markHits();
    markLines();
    viewport()->update();
    tellMoved(); // of more pages
}

qint64 PageView::columnsInSight() const
{
    return std::max<qint64>(qint64(viewport()->width() / pitch()), 1);
}

qint64 PageView::paperColumns() const
{
    return std::max(m_reader.index() == nullptr ? 0 : m_reader.index()->widest().bytes, terminalColumns);
}

ColumnPlaces PageView::places() const
{
    const double width = viewport()->width();
    const double edge = double(PagePainter::edge) * pitch();
    const double spare = width - double(paperColumns()) * pitch() - 2 * edge;
    const double moved = spare > 0 ? std::floor(spare / 2) : -double(horizontalScrollBar()->value()) * pitch();
    ColumnPlaces places{pitch(), edge + moved, edge, m_heldColumns};
    if (moved >= 0 || places.heldEnd() >= width / 2)
        places.held = 0; // all in sight, or hardly anything beside them
    return places;
}

PageView::Extent PageView::extent() const
{
    return {rows().count(), m_reader.isControlled() ? rowsInSight() / tallestLine : rowsInSight(),
            paperColumns() + 2 * PagePainter::edge - columnsInSight()};
}

PageView::Fit PageView::wantedFit() const
{
    return {double(fittedColumns(m_reader.index()->widest().bytes) + 2 * PagePainter::edge),
            double(viewport()->width()), leastFitted, mostFitted};
}

qint64 PageView::topLine() const
{
    return m_reader.index() == nullptr ? 0 : rows().at(topRow()).line;
}

bool PageView::isAtHand() const
{
    if (!m_place || m_reader.index() == nullptr)
        return false;
    const qint64 row = rows().ofLine(m_place->line);
    return row >= topRow() && row < topRow() + rowsInSight();
}

qint64 PageView::currentLine() const
{
    return isAtHand() ? m_place->line : topLine();
}

qint64 PageView::pageAtHand() const
{
    return isAtHand() ? m_reader.index()->pageOf(m_place->line) : currentPage();
}

qint64 PageView::currentPage() const
{
    if (m_reader.index() == nullptr)
        return 0;
    // At the end a short last page never comes to the top; what is half seen above counts as left behind.
    const bool isAtEnd =
        verticalScrollBar()->maximum() > 0 && verticalScrollBar()->value() == verticalScrollBar()->maximum();
    return isAtEnd ? m_reader.index()->pageCount() - 1 : rows().at(topRow() + PageRows::gap).page;
}

void PageView::goToPage(qint64 page)
{
    if (m_reader.index() == nullptr)
        return;
    page = std::clamp<qint64>(page, 0, m_reader.index()->pageCount() - 1);
    m_place = Place{m_reader.index()->page(page).firstLine, 0};
    setTopRow(rows().ofPage(page));
    viewport()->update();
    tellMoved();
}

void PageView::goToLine(qint64 line)
{
    if (m_reader.index() == nullptr)
        return;
    m_place = Place{std::clamp<qint64>(line, 0, std::max<qint64>(m_reader.index()->lineCount() - 1, 0)), 0};
    reveal(*m_place);
    viewport()->update();
    tellMoved();
}

void PageView::showFrom(qint64 line)
{
    if (m_reader.index() != nullptr)
        setTopRow(rows().ofLine(line));
}

void PageView::goToHit(const report::Hit& hit)
{
    if (m_reader.index() == nullptr)
        return;
    m_hit = hit;
    const qint64 number = m_reader.index()->lineAt(hit.offset);
    const qint64 from = hit.offset - m_reader.index()->offset(number); // of a long line, columns are bytes
    const auto line = m_reader.read(number, 1, from, from + hit.length);
    if (!line) {
        Q_EMIT failed(line.error());
        return;
    }
    m_place = Place{number, 0};
    qint64 columns = 1;
    if (!line->isEmpty()) {
        const ShownLine& shown = line->first();
        m_place->column = shown.cells.columnOf(hit.offset - shown.offset);
        columns = std::max<qint64>(shown.cells.columnOf(hit.offset + hit.length - shown.offset) - m_place->column, 1);
    }
    reveal(*m_place, columns);
    viewport()->update();
    tellMoved();
}

// A third from the top, so that what belongs to it is in sight; not at all where it is in sight already.
void PageView::reveal(const Place& place, qint64 columns)
{
    const qint64 row = rows().ofLine(place.line);
    if (row < topRow() + m_heldLines || row >= topRow() + rowsInSight() - 1)
        setTopRow(row - rowsInSight() / 3);
    revealColumns(place.column, columns);
}

void PageView::revealColumns(qint64 from, qint64 columns)
{
    const qint64 first = horizontalScrollBar()->value() - PagePainter::edge + m_heldColumns;
    const qint64 end = horizontalScrollBar()->value() - PagePainter::edge + columnsInSight();
    if (horizontalScrollBar()->maximum() > 0 && (from < first || from + columns > end)) {
        const bool fitsFromLeft = from + columns + PagePainter::edge <= columnsInSight();
        const qint64 wanted = fitsFromLeft ? 0 : from - columnsInSight() / 3;
        horizontalScrollBar()->setValue(int(std::clamp<qint64>(wanted, 0, horizontalScrollBar()->maximum())));
    }
}

void PageView::showColumn(qint64 column)
{
    if (column >= places().held)
        revealColumns(column, 1);
}

void PageView::setHits(std::shared_ptr<const report::Find> hits)
{
    if (hits != m_hits)
        m_hit = {};
    m_hits = std::move(hits);
    markHits();
    viewport()->update();
}

void PageView::setHeld(int lines, int columns)
{
    m_heldLines = std::max(lines, 0);
    m_heldColumns = std::max(columns, 0);
    viewport()->update();
}

void PageView::clearSelection()
{
    select(std::optional<Selection>());
}

void PageView::selectAll()
{
    if (m_reader.index() != nullptr && m_reader.index()->lineCount() > 0)
        select(Selection{{0, 0}, {m_reader.index()->lineCount() - 1, Selection::lineEnd}, false});
}

rap::Result<QString> PageView::selectedText(CopyAs as) const
{
    if (!m_selection || m_reader.index() == nullptr)
        return QString();
    return viewer::selectedText(m_reader, *m_selection, as, m_ruler);
}

void PageView::select(const Selection& selection)
{
    select(std::optional(selection));
}

void PageView::select(const std::optional<Selection>& selection)
{
    if (m_selection == selection)
        return;
    m_selection = selection;
    viewport()->update();
    Q_EMIT selectionChanged();
}

QRect PageView::rectOf(const Place& place) const
{
    if (m_reader.index() == nullptr)
        return {};
    const auto top = PagePainter(*this).topOf(place.line).value_or(std::nullopt);
    const int x = int(places().x(place.column));
    return top ? QRect(x, *top, int(pitch()), rowHeight()) : QRect();
}

void PageView::tellMoved()
{
    Q_EMIT moved();
    if (!QAccessible::isActive())
        return;
    QAccessibleInterface* accessible = QAccessible::queryAccessibleInterface(this);
    QAccessibleTextCursorEvent event(this, accessible->textInterface()->cursorPosition());
    QAccessible::updateAccessibility(&event);
}

void PageView::paintEvent(QPaintEvent* event)
{
    if (m_reader.index() == nullptr)
        return;
    if (const auto painted = PagePainter(*this).paint(event->rect()); !painted)
        Q_EMIT failed(painted.error());
    if (hasFocus() && window()->testAttribute(Qt::WA_KeyboardFocusChange)) { // for who goes by the keyboard
        QPainter painter(viewport());
        ui::paintFocus(painter, viewport()->rect(), 0, palette());
    }
}

void PageView::resizeEvent(QResizeEvent* event)
{
    RowsView::resizeEvent(event);
    applyFit();
    markHits();
}

void PageView::scrollContentsBy(int /*dx*/, int /*dy*/)
{
    viewport()->update();
    tellMoved();
}

} // namespace viewer
