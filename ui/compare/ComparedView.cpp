#include "ComparedView.h"

#include "ChangedColumns.h"
#include "ComparedAccessible.h"
#include "ComparedPainter.h"
#include "ui/common/Wording.h"

#include <QPaintEvent>
#include <QScrollBar>
#include <cmath>

namespace compare {

using report::HunkKind;

namespace {

constexpr int padding = 1;
constexpr double leastFitted = 8;
constexpr double mostFitted = 11;
constexpr qint64 mostFittedColumns = 160;
constexpr qint64 mostColumns = 4096; // of a line that is looked at as a whole

qint64 digitsOf(qint64 number)
{
    return QString::number(number).size();
}

} // namespace

ComparedView::ComparedView(QWidget* parent)
    : RowsView(padding, parent)
{
    static const bool isInstalled = [] {
        ComparedAccessible::install();
        return true;
    }();
    Q_UNUSED(isInstalled)
    setObjectName(QStringLiteral("compared"));
    setAccessibleName(tr("Both reports, line by line"));
    setFocusPolicy(Qt::StrongFocus);
    setFrameShape(QFrame::NoFrame);
    setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOn); // the bar of differences stands beside it
    viewport()->setBackgroundRole(QPalette::Base);
    applyPoints(mostFitted);
}

void ComparedView::setContent(const Content& content)
{
    m_content = content;
    m_at = {};
    m_pinning.reset();
    applyFit();
    setTopRow(0);
    horizontalScrollBar()->setValue(0);
    viewport()->update();
    tellMoved();
}

qint64 ComparedView::widestColumns() const
{
    qint64 widest = 0;
    for (const Side side : {Side::Left, Side::Right})
        if (const report::LineIndex* index = reader(side).index())
            widest = std::max(widest, index->widest().bytes);
    return widest;
}

double ComparedView::gutter() const
{
    qint64 lines = 0;
    for (const Side side : {Side::Left, Side::Right})
        if (const report::LineIndex* index = reader(side).index())
            lines = std::max(lines, index->lineCount());
    constexpr qint64 leastDigits = 4;
    constexpr qint64 signAndBlanks = 5;
    return double(std::max(digitsOf(lines), leastDigits) + signAndBlanks) * pitch();
}

double ComparedView::half() const
{
    return std::floor(viewport()->width() / 2.0);
}

qint64 ComparedView::columnsInSight() const
{
    return qint64(std::max((half() - gutter()) / pitch(), 1.0));
}

bool ComparedView::isPinned(Side side, qint64 line) const
{
    for (const auto& [left, right] : m_content.pinned)
        if (line >= 0 && (side == Side::Left ? left : right) == line)
            return true;
    return false;
}

ComparedView::Extent ComparedView::extent() const
{
    return {m_content.rows->count(), rowsInSight(), widestColumns() + 1 - columnsInSight()};
}

ComparedView::Fit ComparedView::wantedFit() const
{
    const double marginColumns = gutter() / pitch() + 1;
    return {double(std::min(widestColumns(), mostFittedColumns)) + marginColumns, half(), leastFitted, mostFitted};
}

void ComparedView::goTo(const At& at)
{
    if (!m_content.rows || m_content.rows->count() == 0)
        return;
    m_at = {std::clamp<qint64>(at.row, 0, m_content.rows->count() - 1), at.side};
    reveal(m_at.row);
    viewport()->update();
    tellMoved();
}

// A third from the top, so that what belongs to it is in sight; not at all where it is in sight already.
void ComparedView::reveal(qint64 row)
{
    if (row >= topRow() && row < topRow() + rowsInSight())
        return;
    const bool isNext = row == topRow() - 1 || row == topRow() + rowsInSight();
    setTopRow(!isNext ? row - rowsInSight() / 3 : row < topRow() ? row : row - rowsInSight() + 1);
}

void ComparedView::revealChange()
{
    if (!m_content.rows || m_at.row >= m_content.rows->count())
        return;
    const ComparedRows::Row row = m_content.rows->at(m_at.row);
    if (row.kind != HunkKind::Changed)
        return;
    const auto left = m_content.left.read(row.left, 1, 0, mostColumns);
    const auto right = m_content.right.read(row.right, 1, 0, mostColumns);
    if (!left || !right || left->isEmpty() || right->isEmpty())
        return; // to paint it tells why
    const ChangedColumns changed = changedColumns(left->first().cells, right->first().cells);
    const bool isLeft = m_at.side == Side::Left;
    const QList<ColumnRange>& own = isLeft ? changed.left : changed.right;
    const QList<ColumnRange>& here = !own.isEmpty() ? own : isLeft ? changed.right : changed.left;
    const qint64 first = horizontalScrollBar()->value();
    if (here.isEmpty() || (here.first().from >= first && here.first().upTo <= first + columnsInSight()))
        return;
    const bool fitsFromLeft = here.first().upTo <= columnsInSight();
    horizontalScrollBar()->setValue(fitsFromLeft ? 0 : int(here.first().from - columnsInSight() / 3));
}

void ComparedView::setPinning(std::optional<At> at)
{
    m_pinning = at;
    viewport()->update();
}

QString ComparedView::text(const At& at) const
{
    const qint64 line =
        m_content.rows && at.row < m_content.rows->count() ? m_content.rows->at(at.row).line(at.side) : -1;
    if (line < 0)
        return {};
    const auto read = reader(at.side).read(line, 1, 0, mostColumns);
    return read && !read->isEmpty() ? read->first().cells.text(0, mostColumns) : QString();
}

QString ComparedView::words(qint64 row) const
{
    if (!m_content.rows || row >= m_content.rows->count())
        return {};
    using ui::wording::number;
    const ComparedRows::Row one = m_content.rows->at(row);
    const QString left = text({row, Side::Left}).trimmed();
    const QString right = text({row, Side::Right}).trimmed();
    switch (one.kind) {
    case HunkKind::Same:
        //: told by a screen reader: line number, what stands there
        return tr("The same. Line %1: %2").arg(number(one.left + 1), left);
    case HunkKind::Changed:
        return tr("Changed. Left, line %1: %2. Right, line %3: %4")
            .arg(number(one.left + 1), left, number(one.right + 1), right);
    case HunkKind::Removed:
        return tr("Gone. Left, line %1: %2").arg(number(one.left + 1), left);
    case HunkKind::Added:
        return tr("Added. Right, line %1: %2").arg(number(one.right + 1), right);
    case HunkKind::MovedAway:
        return tr("Moved to line %1 at the right. Left, line %2: %3")
            .arg(number(one.partner + 1), number(one.left + 1), left);
    case HunkKind::MovedHere:
        return tr("Moved from line %1 at the left. Right, line %2: %3")
            .arg(number(one.partner + 1), number(one.right + 1), right);
    }
    return {};
}

void ComparedView::tellMoved()
{
    Q_EMIT moved();
    if (QAccessible::isActive() && m_content.rows) {
        QAccessibleValueChangeEvent event(this, words(m_at.row));
        QAccessible::updateAccessibility(&event);
    }
}

void ComparedView::paintEvent(QPaintEvent* event)
{
    if (!m_content.rows)
        return;
    if (const auto painted = ComparedPainter(*this).paint(event->rect()); !painted)
        Q_EMIT failed(painted.error());
}

void ComparedView::resizeEvent(QResizeEvent* event)
{
    RowsView::resizeEvent(event);
    applyFit();
}

void ComparedView::scrollContentsBy(int /*dx*/, int /*dy*/)
{
    viewport()->update();
    Q_EMIT moved();
}

} // namespace compare
