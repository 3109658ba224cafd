#include "DownloadModel.h"

#include "RowStatus.h"
#include "ui/common/Wording.h"

#include <QCoreApplication>
#include <algorithm>
#include <cmath>

namespace workbench {

using download::Transfer;
using download::TransferState;
namespace wording = ui::wording;

namespace {

// More rows than these at once are told as a reset.
constexpr qsizetype manyRows = 100;

struct Downloads {
    Q_DECLARE_TR_FUNCTIONS(Downloads)
};

enum Line : int { Moving, Stopped, Begun, Untouched };

bool isStopped(const Transfer& transfer)
{
    return transfer.state == TransferState::Failed || transfer.state == TransferState::NeedsAttention;
}

bool tellsWhy(const Transfer& transfer)
{
    return isStopped(transfer) && transfer.error;
}

Line lineOf(const Transfer& transfer)
{
    if (isMoving(transfer))
        return Moving;
    if (isStopped(transfer))
        return Stopped;
    return transfer.received > 0 ? Begun : Untouched;
}

bool hasRemark(const Transfer& transfer)
{
    return tellsWhy(transfer) || transfer.attempts > 1;
}

RowStatus statusOf(const Transfer& transfer)
{
    const TransferMark mark = markOf(transfer);
    return rowStatus({}, &mark);
}

} // namespace

void DownloadModel::setSource(download::Queue* queue, const ledger::ReportIndex* index)
{
    if (m_queue)
        m_queue->disconnect(this);
    m_queue = queue;
    m_index = index;
    if (queue != nullptr) {
        connect(queue, &download::Queue::added, this, &DownloadModel::takeAdded);
        connect(queue, &download::Queue::changed, this, &DownloadModel::takeChanged);
        connect(queue, &download::Queue::removed, this, &DownloadModel::takeRemoved);
        connect(queue, &download::Queue::reordered, this, &DownloadModel::reload);
    }
    reload();
}

void DownloadModel::reload()
{
    beginResetModel();
    fill();
    endResetModel();
}

void DownloadModel::fill()
{
    m_rows.clear();
    m_places.clear();
    m_remarks = 0;
    m_lastRank = 0;
    if (!m_queue)
        return;
    for (const Transfer& transfer : m_queue->transfers()) {
        const Place place{lineOf(transfer), ++m_lastRank};
        if (transfer.state == TransferState::Done)
            continue;
        m_places.insert(transfer.id, place);
        m_remarks += hasRemark(transfer) ? 1 : 0;
        m_rows.push_back({transfer, place});
    }
    std::sort(m_rows.begin(), m_rows.end(), [](const Row& one, const Row& other) { return one.place < other.place; });
}

void DownloadModel::takeAdded(const QList<download::TransferId>& ids)
{
    if (ids.size() > manyRows) {
        reload();
        return;
    }
    for (const download::TransferId id : ids) {
        const auto transfer = m_queue->transfer(id);
        if (!transfer || transfer->state == TransferState::Done || m_places.contains(id))
            continue;
        const Place place{lineOf(*transfer), ++m_lastRank};
        const int row = rowAt(place);
        beginInsertRows({}, row, row);
        m_places.insert(id, place);
        m_remarks += hasRemark(*transfer) ? 1 : 0;
        m_rows.insert(m_rows.begin() + row, {*transfer, place});
        endInsertRows();
    }
}

void DownloadModel::takeChanged(const QList<download::TransferId>& ids)
{
    for (const download::TransferId id : ids) {
        const auto transfer = m_queue->transfer(id);
        int row = rowOf(id);
        if (!transfer || row < 0)
            continue;
        if (transfer->state == TransferState::Done) {
            removeRowAt(row);
            continue;
        }
        Transfer& known = m_rows[std::size_t(row)].transfer;
        m_remarks += int(hasRemark(*transfer)) - int(hasRemark(known));
        known = *transfer;
        const Place to{lineOf(*transfer), m_places.value(id).rank};
        moveRow(row, to);
        row = rowAt(to);
        Q_EMIT dataChanged(index(row, 0), index(row, ColumnCount - 1));
    }
}

void DownloadModel::takeRemoved(const QList<download::TransferId>& ids)
{
    if (ids.size() > manyRows) {
        reload();
        return;
    }
    for (const download::TransferId id : ids)
        if (const int row = rowOf(id); row >= 0)
            removeRowAt(row);
}

void DownloadModel::removeRowAt(int row)
{
    beginRemoveRows({}, row, row);
    m_places.remove(m_rows[std::size_t(row)].transfer.id);
    m_remarks -= hasRemark(m_rows[std::size_t(row)].transfer) ? 1 : 0;
    m_rows.erase(m_rows.begin() + row);
    endRemoveRows();
}

void DownloadModel::moveRow(int row, const Place& to)
{
    Row& moved = m_rows[std::size_t(row)];
    if (moved.place == to)
        return;
    const int before = rowAt(to); // as the rows stand, with this one among them
    const auto first = m_rows.begin();
    const bool stays = before == row || before == row + 1;
    if (!stays)
        beginMoveRows({}, row, row, {}, before);
    moved.place = to;
    m_places.insert(moved.transfer.id, to);
    if (before < row)
        std::rotate(first + before, first + row, first + row + 1);
    else if (before > row + 1)
        std::rotate(first + row, first + row + 1, first + before);
    if (!stays)
        endMoveRows();
}

int DownloadModel::rowAt(const Place& place) const
{
    const auto at = std::lower_bound(m_rows.begin(), m_rows.end(), place,
                                     [](const Row& row, const Place& wanted) { return row.place < wanted; });
    return int(at - m_rows.begin());
}

int DownloadModel::rowOf(download::TransferId id) const
{
    const auto place = m_places.constFind(id);
    return place == m_places.constEnd() ? -1 : rowAt(*place);
}

int DownloadModel::moving() const
{
    return rowAt({Stopped, 0});
}

int DownloadModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : int(m_rows.size());
}

int DownloadModel::columnCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QString DownloadModel::text(const Transfer& transfer, Column column) const
{
    const bool running = transfer.state == TransferState::Running;
    switch (column) {
    case Progress: {
        const TransferMark mark = markOf(transfer);
        return statusText(statusOf(transfer), &mark);
    }
    case Report: {
        const ledger::Report* report = m_index ? m_index->find(transfer.path) : nullptr;
        if (report == nullptr || !report->name)
            return transfer.file;
        return wording::joined({report->reportId(), report->title, report->participant()});
    }
    case Received:
        if (!transfer.size)
            return wording::size(transfer.received);
        if (transfer.received <= 0)
            return wording::size(*transfer.size);
        return tr("%1 of %2").arg(wording::size(transfer.received), wording::size(*transfer.size));
    case Speed:
        return running && transfer.bytesPerSecond > 0 ? wording::speed(transfer.bytesPerSecond) : QString();
    case Left:
        if (running && transfer.bytesPerSecond > 0 && transfer.size && *transfer.size > transfer.received)
            return wording::duration(
                int(std::ceil(double(*transfer.size - transfer.received) / transfer.bytesPerSecond)));
        return {};
    case Remark:
        if (!hasRemark(transfer))
            return {};
        return tellsWhy(transfer) ? transfer.error->text() : tr("attempt %1").arg(transfer.attempts);
    case ColumnCount:
        break;
    }
    return {};
}

QVariant DownloadModel::data(const QModelIndex& index, int role) const
{
    if (!index.isValid() || index.row() >= int(m_rows.size()))
        return {};
    const Transfer& one = m_rows[std::size_t(index.row())].transfer;
    const auto column = Column(index.column());
    switch (role) {
    case Qt::DisplayRole:
        return text(one, column);
    case Qt::ToolTipRole:
        return column == Remark ? text(one, Remark) : column == Report ? one.file : QString();
    case Qt::TextAlignmentRole: {
        const bool number = column == Received || column == Speed || column == Left;
        return int((number ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignVCenter);
    }
    case IdRole:
        return one.id;
    case StateRole:
        return int(one.state);
    case PercentRole:
        return workbench::percentOf(one);
    case RowStatusRole:
        return int(statusOf(one));
    default:
        return {};
    }
}

QVariant DownloadModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal)
        return {};
    const auto column = Column(section);
    if (role == Qt::TextAlignmentRole)
        return int((column == Received || column == Speed || column == Left ? Qt::AlignRight : Qt::AlignLeft) |
                   Qt::AlignVCenter);
    if (role != Qt::DisplayRole)
        return {};
    switch (column) {
    case Progress:
        return tr("Status");
    case Report:
        return tr("Report");
    case Received:
        return tr("Size");
    case Speed:
        return tr("Speed");
    case Left:
        return tr("Time left");
    case Remark:
        return tr("Remark");
    case ColumnCount:
        break;
    }
    return {};
}

namespace {

QString counted(int count, const QString& text)
{
    return count > 0 ? text.arg(wording::number(count)) : QString();
}

} // namespace

QString alarmText(const download::QueueSummary& summary)
{
    return wording::joined({counted(summary.failed, Downloads::tr("%1 failed")),
                            counted(summary.needsAttention, Downloads::tr("%1 stopped"))});
}

QString countsText(const download::QueueSummary& summary, int moving)
{
    const QString text = wording::joined({
        counted(moving, Downloads::tr("%1 running")),
        counted(summary.underWay() - moving, Downloads::tr("%1 waiting")),
        counted(summary.paused, Downloads::tr("%1 paused")),
    });
    const bool isEmpty = text.isEmpty() && alarmText(summary).isEmpty() && endedText(summary).isEmpty();
    return isEmpty ? Downloads::tr("Nothing under way") : text;
}

QString endedText(const download::QueueSummary& summary)
{
    return wording::joined({counted(summary.done, Downloads::tr("%1 fetched")),
                            counted(summary.cancelled, Downloads::tr("%1 cancelled"))});
}

QString paceText(const download::QueueSummary& summary)
{
    if (!summary.isBusy())
        return {};
    if (summary.waiting == 0 && summary.bytes > 0 && summary.bytesReceived >= summary.bytes)
        return Downloads::tr("checking and filing"); // all is here; what is left takes no network
    // Where nothing runs, the pace is that of a connection that is gone.
    if (summary.running == 0 || summary.bytesPerSecond <= 0)
        return {};
    return wording::joined({wording::speed(summary.bytesPerSecond), leftText(summary)});
}

QString leftText(const download::QueueSummary& summary)
{
    return summary.running > 0 && summary.secondsLeft
               ? Downloads::tr("%1 left").arg(wording::duration(*summary.secondsLeft))
               : QString();
}

int percentOf(const download::QueueSummary& summary)
{
    if (summary.bytes <= 0 || !(summary.isBusy() || summary.paused > 0))
        return -1;
    return int(std::clamp<qint64>(summary.bytesReceived * 100 / summary.bytes, 0, 100));
}

} // namespace workbench
