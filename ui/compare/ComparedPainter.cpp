#include "ComparedPainter.h"

#include "ChangedColumns.h"
#include "ui/common/Theme.h"
#include "ui/common/Wording.h"

#include <QPainter>
#include <QScrollBar>
#include <cmath>

namespace compare {

using report::HunkKind;

QChar signOf(HunkKind kind)
{
    switch (kind) {
    case HunkKind::Same:
        break;
    case HunkKind::Changed:
        return QLatin1Char('~');
    case HunkKind::Removed:
        return QChar(0x2212);
    case HunkKind::Added:
        return QLatin1Char('+');
    case HunkKind::MovedAway:
    case HunkKind::MovedHere:
        return QLatin1Char('>');
    }
    return QLatin1Char(' ');
}

ui::Tone toneOf(HunkKind kind)
{
    switch (kind) {
    case HunkKind::Same:
        break;
    case HunkKind::Changed:
        return ui::Tone::Warning;
    case HunkKind::Removed:
        return ui::Tone::Bad;
    case HunkKind::Added:
        return ui::Tone::Good;
    case HunkKind::MovedAway:
    case HunkKind::MovedHere:
        return ui::Tone::Accent;
    }
    return ui::Tone::Quiet;
}

ComparedPainter::ComparedPainter(const ComparedView& view)
    : m_view(view)
    , m_fromColumn(view.horizontalScrollBar()->value())
    , m_upToColumn(m_fromColumn + qint64(std::max((view.half() - view.gutter()) / view.pitch(), 0.0)) + 2)
{
}

const viewer::ShownLine* ComparedPainter::Shown::line(Side side, qint64 number) const
{
    const QList<viewer::ShownLine>& lines = side == Side::Left ? left : right;
    if (number < 0 || lines.isEmpty())
        return nullptr;
    const qint64 at = number - lines.first().number;
    return at >= 0 && at < lines.size() ? &lines[at] : nullptr;
}

// Lines rise on each side, and none is left out: those in sight are read at once.
rap::Result<QList<viewer::ShownLine>> ComparedPainter::linesOf(Side side, const QList<ComparedRows::Row>& rows) const
{
    qint64 first = -1;
    qint64 last = -1;
    for (const ComparedRows::Row& row : rows)
        if (const qint64 line = row.line(side); line >= 0) {
            first = first < 0 ? line : first;
            last = line;
        }
    if (first < 0)
        return QList<viewer::ShownLine>();
    return m_view.reader(side).read(first, last - first + 1, m_fromColumn, m_upToColumn);
}

rap::Result<ComparedPainter::Shown> ComparedPainter::shown() const
{
    const ComparedRows& all = *m_view.m_content.rows;
    Shown shown;
    const qint64 end = std::min(all.count(), m_view.topRow() + m_view.rowsInSight() + 1);
    for (qint64 row = m_view.topRow(); row < end; ++row)
        shown.rows += all.at(row);
    auto left = linesOf(Side::Left, shown.rows);
    if (!left)
        return tl::unexpected(left.error());
    auto right = linesOf(Side::Right, shown.rows);
    if (!right)
        return tl::unexpected(right.error());
    shown.left = *std::move(left);
    shown.right = *std::move(right);
    return shown;
}

double ComparedPainter::left(Side side) const
{
    return side == Side::Left ? 0 : m_view.half();
}

bool ComparedPainter::beginsPage(Side side, qint64 line) const
{
    const report::LineIndex& index = *m_view.reader(side).index();
    return line > 0 && index.page(index.pageOf(line)).firstLine == line;
}

rap::Result<void> ComparedPainter::paint(const QRect& area) const
{
    QPainter painter(m_view.viewport());
    const QPalette palette = m_view.palette();
    painter.fillRect(area, palette.color(QPalette::Base));
    painter.setFont(m_view.viewport()->font());
    const auto all = shown();
    if (!all)
        return tl::unexpected(all.error());
    for (qsizetype row = 0; row < all->rows.size(); ++row)
        for (const Side side : {Side::Left, Side::Right})
            paintSide(painter, *all, row, side);
    painter.setPen(ui::edgeColor(palette));
    painter.drawLine(QPointF(m_view.half() - 0.5, 0), QPointF(m_view.half() - 0.5, m_view.viewport()->height()));
    paintAtHand(painter);
    return {};
}

void ComparedPainter::paintSide(QPainter& painter, const Shown& shown, qsizetype row, Side side) const
{
    const QPalette palette = m_view.palette();
    const ComparedRows::Row& one = shown.rows[row];
    const qint64 number = one.line(side);
    const double top = double(row * m_view.rowHeight());
    const QRectF margin(left(side), top, m_view.gutter(), m_view.rowHeight());
    const QRectF rect(margin.right(), top, m_view.half() - margin.width(), m_view.rowHeight());
    painter.save();
    painter.setClipRect(QRectF(left(side), top, m_view.half(), m_view.rowHeight()));
    if (number < 0) {
        paintAbsent(painter, margin | rect, one, side);
    } else {
        const bool isWhole = one.kind != HunkKind::Same && one.kind != HunkKind::Changed;
        if (isWhole)
            painter.fillRect(rect, ui::toneColors(toneOf(one.kind), palette).fill);
        paintMargin(painter, margin, one, side);
        painter.setClipRect(rect);
        if (const viewer::ShownLine* line = shown.line(side, number)) {
            if (one.kind == HunkKind::Changed)
                paintChanged(painter, shown, one, side, rect);
            painter.setPen(palette.color(QPalette::Text));
            paintText(painter, line->cells, rect);
        }
        painter.setClipRect(margin | rect);
        if (beginsPage(side, number)) {
            painter.setPen(QPen(ui::edgeColor(palette), 1, Qt::DashLine));
            painter.drawLine(margin.topLeft() + QPointF(0, 0.5), rect.topRight() + QPointF(0, 0.5));
        }
    }
    painter.restore();
}

void ComparedPainter::paintMargin(QPainter& painter, const QRectF& margin, const ComparedRows::Row& row,
                                  Side side) const
{
    const QPalette palette = m_view.palette();
    const bool isSame = row.kind == HunkKind::Same;
    const ui::ToneColors colors = ui::toneColors(toneOf(row.kind), palette);
    painter.fillRect(margin.adjusted(0, 0, -m_view.pitch() / 2, 0), colors.fill);
    painter.setPen(isSame ? ui::quietTextColor(palette) : colors.text);
    const double baseline = margin.top() + m_view.ascent();
    const QRectF number = margin.adjusted(m_view.pitch() * 3, 0, -m_view.pitch(), 0);
    painter.drawText(number, Qt::AlignRight | Qt::AlignVCenter | Qt::TextDontClip, QString::number(row.line(side) + 1));
    if (m_view.isPinned(side, row.line(side)))
        painter.drawText(QPointF(margin.left() + m_view.pitch() * 2, baseline), QStringLiteral("="));
    if (isSame)
        return;
    QFont bold = m_view.viewport()->font();
    bold.setBold(true);
    painter.setFont(bold);
    painter.drawText(QPointF(margin.left() + m_view.pitch(), baseline), QString(signOf(row.kind)));
    painter.setFont(m_view.viewport()->font());
}

// Where that side has no line: hatched, and told where it moved.
void ComparedPainter::paintAbsent(QPainter& painter, const QRectF& rect, const ComparedRows::Row& row, Side side) const
{
    const QPalette palette = m_view.palette();
    painter.fillRect(rect, palette.color(QPalette::Window));
    painter.fillRect(rect, QBrush(ui::lineColor(palette), Qt::BDiagPattern));
    if (row.partner < 0 || !row.isFirst)
        return;
    const QString line = ui::wording::number(row.partner + 1);
    const QString words = side == Side::Right ? ComparedView::tr("moved to line %1").arg(line)
                                              : ComparedView::tr("moved from line %1").arg(line);
    const QRectF place = rect.adjusted(m_view.gutter(), 0, 0, 0);
    const double width = QFontMetricsF(painter.font()).horizontalAdvance(words) + m_view.pitch();
    painter.fillRect(QRectF(place.left() - m_view.pitch() / 2, place.top(), width, place.height()),
                     palette.color(QPalette::Window));
    painter.setPen(ui::toneColors(ui::Tone::Accent, palette).text);
    painter.drawText(place, Qt::AlignLeft | Qt::AlignVCenter, words);
}

void ComparedPainter::paintChanged(QPainter& painter, const Shown& shown, const ComparedRows::Row& row, Side side,
                                   const QRectF& rect) const
{
    const viewer::ShownLine* const leftLine = shown.line(Side::Left, row.left);
    const viewer::ShownLine* const rightLine = shown.line(Side::Right, row.right);
    if (leftLine == nullptr || rightLine == nullptr)
        return;
    const ChangedColumns changed = changedColumns(leftLine->cells, rightLine->cells);
    const ui::ToneColors colors = ui::toneColors(ui::Tone::Warning, m_view.palette());
    for (const auto& [from, upTo] : side == Side::Left ? changed.left : changed.right) {
        const QRectF place(rect.left() + double(from - m_fromColumn) * m_view.pitch(), rect.top(),
                           double(upTo - from) * m_view.pitch(), rect.height());
        painter.fillRect(place, colors.fill);
        painter.fillRect(QRectF(place.left(), place.bottom() - 2, place.width(), 2), colors.text);
    }
}

void ComparedPainter::paintText(QPainter& painter, const viewer::LineCells& cells, const QRectF& rect) const
{
    for (const viewer::LineCells::Run& run : cells.runs()) {
        if (run.column + run.columns < m_fromColumn || run.column >= m_upToColumn || run.text.isEmpty())
            continue;
        const double x = rect.left() + double(run.column - m_fromColumn) * m_view.pitch();
        if (!run.isEven()) {
            // Another font's, perhaps: in the middle of its columns.
            painter.drawText(QRectF(x, rect.top(), double(run.columns) * m_view.pitch(), rect.height()),
                             Qt::AlignCenter | Qt::TextDontClip, run.text);
            continue;
        }
        const qint64 skipped = std::max<qint64>(m_fromColumn - run.column, 0);
        const qint64 count = std::min(run.column + run.columns, m_upToColumn) - run.column - skipped;
        painter.drawText(QPointF(x + double(skipped) * m_view.pitch(), rect.top() + m_view.ascent()),
                         run.text.mid(skipped, count));
    }
}

void ComparedPainter::paintAtHand(QPainter& painter) const
{
    const auto frame = [&](const At& at, Qt::PenStyle style, int width) {
        const double top = double(at.row - m_view.topRow()) * m_view.rowHeight();
        if (top < -m_view.rowHeight() || top > m_view.viewport()->height())
            return;
        painter.setPen(QPen(ui::accentColor(m_view.palette()), width, style));
        const QRectF rect(left(at.side), top, m_view.half(), m_view.rowHeight());
        painter.drawRect(rect.adjusted(1, 1, -2, -1));
    };
    if (m_view.m_pinning)
        frame(*m_view.m_pinning, Qt::DashLine, 2);
    frame(m_view.m_at, Qt::SolidLine, m_view.hasFocus() ? 2 : 1);
}

} // namespace compare
