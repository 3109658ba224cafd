#include "PagePainter.h"

#include "PageView.h"
#include "ui/common/StateColors.h"
#include "ui/common/Theme.h"
#include "ui/common/Wording.h"

#include <QPainter>
#include <QScrollBar>
#include <cmath>

namespace viewer {
namespace {

/// Rows that the printer leaves out before a line; -1: over the one before.
int advanceOf(char control)
{
    return control == '0' ? 1 : control == '-' ? 2 : control == '+' ? -1 : 0;
}

} // namespace

PagePainter::PagePainter(const PageView& view)
    : m_view(view)
    , m_places(view.places())
    , m_paperLeft(m_places.left - double(edge) * view.pitch())
    , m_paperRight(m_places.left + double(view.paperColumns() + edge) * view.pitch())
{
}

PagePainter::Columns PagePainter::columnsIn(double fromPixel, double upToPixel) const
{
    const auto column = [this](double pixel) { return qint64(std::floor((pixel - m_places.left) / m_view.pitch())); };
    return {std::max<qint64>(column(fromPixel), 0), std::max<qint64>(column(upToPixel) + 1, 1)};
}

void PagePainter::addGap(Sight& sight, qint64 page, qint64 fromRow, int& top) const
{
    for (qint64 row = fromRow; row < PageRows::gap; ++row, top += m_view.rowHeight())
        sight.rows += Row{top, page, row, -1, 0};
}

rap::Result<PagePainter::Sight> PagePainter::sight(Columns columns) const
{
    const LineReader& reader = m_view.m_reader;
    const report::LineIndex& index = *reader.index();
    const int height = m_view.viewport()->height();
    const PageRows::At at = m_view.rows().at(m_view.topRow());
    // Lines that are printed over others take no row.
    const qint64 wanted = qint64(m_view.rowsInSight() + 2) * (reader.isControlled() ? 2 : 1);
    auto lines = reader.read(at.line, wanted, columns.from, columns.upTo);
    if (!lines)
        return tl::unexpected(lines.error());
    Sight sight{std::move(*lines), {}};
    int top = 0;
    qint64 page = at.page;
    const auto endOf = [&index](qint64 one) { return index.page(one).firstLine + index.page(one).lineCount; };
    const qint64 pageCount = index.pageCount();
    qint64 end = endOf(page);
    if (at.gapRow >= 0)
        addGap(sight, page, at.gapRow, top);
    for (qsizetype i = 0; i <= sight.lines.size() && top < height; ++i) {
        const bool isLast = i == sight.lines.size();
        const qint64 number = isLast ? index.lineCount() : sight.lines[i].number;
        while (number >= end && page + 1 < pageCount && top < height) {
            addGap(sight, ++page, 0, top);
            end = endOf(page);
        }
        const int advance = isLast || !reader.isControlled() ? 0 : advanceOf(sight.lines[i].control);
        const bool isOver = advance < 0 && !sight.rows.isEmpty() && sight.rows.last().line >= 0;
        const int blanks = std::max(advance, 0);
        top += isOver ? -m_view.rowHeight() : blanks * m_view.rowHeight();
        sight.rows += Row{top, page, -1, isLast ? -1 : i, blanks};
        top += m_view.rowHeight();
    }
    return sight;
}

rap::Result<void> PagePainter::paint(const QRect& area) const
{
    QPainter painter(m_view.viewport());
    painter.fillRect(area, m_view.palette().color(QPalette::Window));
    painter.setFont(m_view.viewport()->font());
    const bool holdsColumns = m_places.held > 0;
    const Columns columns = columnsIn(holdsColumns ? m_places.heldEnd() : 0, m_view.viewport()->width());
    const auto shown = sight(columns);
    if (!shown)
        return tl::unexpected(shown.error());
    for (const Row& row : shown->rows)
        paintPaper(painter, row);
    for (const Row& row : shown->rows)
        if (row.line >= 0)
            paintLine(painter, shown->lines[row.line], row.top, m_places.left, columns);
    if (holdsColumns)
        if (auto held = paintHeldColumns(painter); !held)
            return held;
    auto held = paintHeldLines(painter);
    paintRuler(painter);
    return held;
}

// Between the characters, so that it can be drawn over them.
void PagePainter::paintRuler(QPainter& painter) const
{
    if (!m_view.m_showsRuler)
        return;
    painter.setPen(ui::edgeColor(m_view.palette()));
    for (const int start : m_view.m_ruler) {
        const double x = m_places.x(start) - 1;
        if (start > 0 && !m_places.isCovered(start))
            painter.drawLine(QPointF(x, 0), QPointF(x, m_view.viewport()->height()));
    }
}

void PagePainter::paintPaper(QPainter& painter, const Row& row) const
{
    const int height = m_view.rowHeight();
    if (row.gapRow >= 0) {
        paintGap(painter, row);
        return;
    }
    const QColor paper = m_view.palette().color(QPalette::Base);
    const QColor line = ui::lineColor(m_view.palette());
    const int above = row.blanks * height;
    // Behind the last line the paper ends half a row below.
    QRectF rect(m_paperLeft, row.top - above, m_paperRight - m_paperLeft, height + above);
    if (row.line < 0)
        rect.setHeight(height / 2.0);
    painter.fillRect(rect, paper);
    painter.setPen(line);
    painter.drawLine(rect.topLeft(), rect.bottomLeft());
    painter.drawLine(rect.topRight(), rect.bottomRight());
    if (row.line < 0)
        painter.drawLine(rect.bottomLeft(), rect.bottomRight());
}

void PagePainter::paintGap(QPainter& painter, const Row& row) const
{
    const int height = m_view.rowHeight();
    const double half = height / 2.0;
    const QColor paper = m_view.palette().color(QPalette::Base);
    const QColor line = ui::lineColor(m_view.palette());
    if (row.gapRow == 0 && row.page > 0) {
        QRectF bottom(m_paperLeft, row.top, m_paperRight - m_paperLeft, half);
        painter.fillRect(bottom, paper);
        painter.setPen(line);
        painter.drawLine(bottom.topLeft(), bottom.bottomLeft());
        painter.drawLine(bottom.topRight(), bottom.bottomRight());
        painter.drawLine(bottom.bottomLeft(), bottom.bottomRight());
    }
    if (row.gapRow != PageRows::gap - 1)
        return;
    const QRectF head(m_paperLeft, row.top + half, m_paperRight - m_paperLeft, height - half);
    painter.fillRect(head, paper);
    painter.setPen(line);
    painter.drawLine(head.topLeft(), head.bottomLeft());
    painter.drawLine(head.topRight(), head.bottomRight());
    painter.drawLine(head.topLeft(), head.topRight());
    painter.setPen(ui::quietTextColor(m_view.palette()));
    QFont font = m_view.font();
    font.setPixelSize(std::max(int(height * 0.6), 8));
    painter.save();
    painter.setFont(font);
    const QRectF label(std::max(m_paperLeft, 0.0), row.top - half,
                       std::min(m_paperRight, double(m_view.viewport()->width())) - std::max(m_paperLeft, 0.0), height);
    painter.drawText(label, Qt::AlignRight | Qt::AlignVCenter,
                     PageView::tr("Page %1").arg(ui::wording::number(row.page + 1)));
    painter.restore();
}

QRectF PagePainter::cellRect(double left, int top, qint64 column, qint64 columns) const
{
    return {left + double(column) * m_view.pitch(), double(top), double(columns) * m_view.pitch(),
            double(m_view.rowHeight())};
}

void PagePainter::paintLine(QPainter& painter, const ShownLine& line, int top, double left, Columns columns) const
{
    const QPalette palette = m_view.palette();
    if (m_view.m_place && m_view.m_place->line == line.number) {
        const double from = std::max(m_paperLeft + 1, 0.0);
        painter.fillRect(QRectF(from, top, m_paperRight - from, m_view.rowHeight()), ui::hoverColor(palette));
    }
    if (m_view.isMarked(line.number))
        paintMark(painter, top, left);
    paintHits(painter, line, top, left);
    painter.setPen(palette.color(QPalette::Text));
    paintText(painter, line, top, left, columns);
    const auto selected = m_view.m_selection ? m_view.m_selection->on(line.number) : std::nullopt;
    if (!selected)
        return;
    const qint64 from = std::max(selected->from, columns.from);
    const qint64 upTo =
        std::min({selected->upTo, columns.upTo, m_view.m_selection->isBlock ? columns.upTo : line.cells.columns() + 1});
    if (from >= upTo)
        return;
    const QRectF rect = cellRect(left, top, from, upTo - from);
    painter.save();
    painter.setClipRect(rect, Qt::IntersectClip);
    painter.fillRect(rect, palette.color(QPalette::Highlight));
    painter.setPen(palette.color(QPalette::HighlightedText));
    paintText(painter, line, top, left, {from, upTo});
    painter.restore();
}

// An arrow in the margin.
void PagePainter::paintMark(QPainter& painter, int top, double left) const
{
    const double middle = top + m_view.rowHeight() / 2.0;
    const double half = std::min(m_view.rowHeight() * 0.35, m_view.pitch() * 0.8);
    const double tip = left - m_view.pitch() * 0.3;
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Qt::NoPen);
    painter.setBrush(ui::accentColor(m_view.palette()));
    painter.drawPolygon(
        QPolygonF({{tip - 1.5 * half, middle - half}, {tip, middle}, {tip - 1.5 * half, middle + half}}));
    painter.restore();
}

void PagePainter::paintHits(QPainter& painter, const ShownLine& line, int top, double left) const
{
    if (m_view.m_hits == nullptr || line.cells.runs().isEmpty())
        return;
    const report::Find& hits = *m_view.m_hits;
    const LineCells::Run& last = line.cells.runs().last();
    const qint64 begin = line.offset + line.cells.runs().first().byte;
    const qint64 end = line.offset + last.byte + last.bytes;
    const QColor fill = ui::toneColors(ui::Tone::Warning, m_view.palette()).fill;
    for (qint64 i = std::max<qint64>(hits.firstFrom(begin) - 1, 0); i < hits.count(); ++i) {
        const report::Hit hit = hits.hit(i);
        if (hit.offset >= end)
            break;
        if (hit.offset + hit.length <= begin && hit.length > 0)
            continue;
        const qint64 from = line.cells.columnOf(hit.offset - line.offset);
        const qint64 upTo = std::max(line.cells.columnOf(hit.offset + hit.length - line.offset), from + 1);
        const QRectF rect = cellRect(left, top, from, upTo - from);
        painter.fillRect(rect, fill);
        painter.setPen(ui::toneColors(ui::Tone::Warning, m_view.palette()).text);
        painter.drawLine(rect.bottomLeft() - QPointF(0, 1), rect.bottomRight() - QPointF(0, 1));
        if (m_view.m_hit.length > 0 && hit.offset == m_view.m_hit.offset) {
            painter.setPen(QPen(ui::accentColor(m_view.palette()), 2));
            painter.drawRect(rect.adjusted(0, 1, 0, -1));
        }
    }
}

void PagePainter::paintText(QPainter& painter, const ShownLine& line, int top, double left, Columns columns) const
{
    const double baseline = top + m_view.ascent();
    for (const LineCells::Run& run : line.cells.runs()) {
        if (run.column + run.columns < columns.from || run.column >= columns.upTo || run.text.isEmpty())
            continue;
        const double x = left + double(run.column) * m_view.pitch();
        if (!run.isEven()) {
            // Another font's, perhaps: in the middle of its columns.
            painter.drawText(cellRect(left, top, run.column, run.columns), Qt::AlignCenter | Qt::TextDontClip,
                             run.text);
            continue;
        }
        const qint64 skipped = std::max<qint64>(columns.from - run.column, 0);
        const qint64 shown = std::min(run.column + run.columns, columns.upTo) - run.column - skipped;
        painter.drawText(QPointF(x + double(skipped) * m_view.pitch(), baseline), run.text.mid(skipped, shown));
    }
}

rap::Result<void> PagePainter::paintHeldColumns(QPainter& painter) const
{
    const Columns columns{0, m_places.held};
    const auto held = sight(columns);
    if (!held)
        return tl::unexpected(held.error());
    const double right = m_places.heldEnd();
    painter.save();
    painter.setClipRect(QRectF(0, 0, right, m_view.viewport()->height()));
    for (const Row& row : held->rows) {
        if (row.line < 0)
            continue;
        const int above = row.blanks * m_view.rowHeight();
        painter.fillRect(QRectF(0, row.top - above, right, m_view.rowHeight() + above),
                         m_view.palette().color(QPalette::Base));
    }
    for (const Row& row : held->rows)
        if (row.line >= 0)
            paintLine(painter, held->lines[row.line], row.top, m_places.heldLeft, columns);
    painter.restore();
    painter.setPen(ui::edgeColor(m_view.palette()));
    painter.drawLine(QPointF(right, 0), QPointF(right, m_view.viewport()->height()));
    return {};
}

// Of the page that is uppermost in sight, once they are scrolled away.
rap::Result<void> PagePainter::paintHeldLines(QPainter& painter) const
{
    const qint64 page = m_view.currentPage();
    const report::Page lines = m_view.m_reader.index()->page(page);
    const int most = m_view.rowsInSight() / 2;
    const qint64 held = std::min<qint64>({m_view.m_heldLines, lines.lineCount, most});
    if (held <= 0 || m_view.topRow() <= m_view.rows().ofPage(page) + PageRows::gap)
        return {};
    const Columns columns = columnsIn(0, m_view.viewport()->width());
    const auto read = m_view.m_reader.read(lines.firstLine, held, columns.from, columns.upTo);
    if (!read)
        return tl::unexpected(read.error());
    QList<int> rows; // of these lines, in the band
    for (const ShownLine& line : *read) {
        const int advance = m_view.m_reader.isControlled() ? advanceOf(line.control) : 0;
        const int row = rows.isEmpty() ? 0 : rows.last() + 1 + advance;
        if (row >= most)
            break;
        rows += row;
    }
    const int height = rows.isEmpty() ? 0 : (rows.last() + 1) * m_view.rowHeight() + 2;
    const QRectF band(m_paperLeft, 0, m_paperRight - m_paperLeft, height);
    painter.fillRect(band, m_view.palette().color(QPalette::Base));
    for (int i = 0; i < int(rows.size()); ++i)
        paintLine(painter, read->at(i), rows[i] * m_view.rowHeight(), m_places.left, columns);
    painter.setPen(ui::edgeColor(m_view.palette()));
    painter.drawLine(band.bottomLeft(), band.bottomRight());
    return {};
}

rap::Result<std::optional<int>> PagePainter::topOf(qint64 line) const
{
    const auto shown = sight({0, 1});
    if (!shown)
        return tl::unexpected(shown.error());
    for (const Row& row : shown->rows)
        if (row.line >= 0 && shown->lines[row.line].number == line)
            return row.top;
    return std::nullopt;
}

rap::Result<Place> PagePainter::placeAt(const QPoint& position) const
{
    const Columns columns = columnsIn(0, m_view.viewport()->width());
    const auto shown = sight(columns);
    if (!shown)
        return tl::unexpected(shown.error());
    Place place{m_view.topLine(), m_places.nearest(position.x())};
    for (const Row& row : shown->rows)
        if (row.line >= 0 && row.top - row.blanks * m_view.rowHeight() <= position.y())
            place.line = shown->lines[row.line].number;
    return place;
}

} // namespace viewer
