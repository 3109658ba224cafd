#include "download/QueueState.h"

#include <algorithm>
#include <tuple>

namespace download {
namespace {

/// Bytes of one report in the sums: a server may say any size, and a million such sums still fit.
constexpr qint64 mostCounted = qint64(1) << 40;

int QueueSummary::* countOf(TransferState state)
{
    switch (state) {
    case TransferState::Waiting:
        return &QueueSummary::waiting;
    case TransferState::Running:
        return &QueueSummary::running;
    case TransferState::Paused:
        return &QueueSummary::paused;
    case TransferState::NeedsAttention:
        return &QueueSummary::needsAttention;
    case TransferState::Failed:
        return &QueueSummary::failed;
    case TransferState::Done:
        break;
    }
    return &QueueSummary::done;
}

bool isOver(const Transfer& transfer)
{
    return transfer.state == TransferState::Done || transfer.state == TransferState::Failed;
}

} // namespace

bool QueueState::Earlier::operator()(const Item* left, const Item* right) const
{
    const auto place = [](const Item& item) {
        const bool tried = item.transfer.attempts > 0 && item.stage != Stage::Fetching;
        return std::tuple(item.losses, tried, item.rank);
    };
    return place(*left) < place(*right);
}

QueueState::Line* QueueState::lineOf(const Item& item)
{
    if (item.stage == Stage::Unplanned)
        return &m_unplanned;
    return item.stage >= Stage::Ready && item.stage <= Stage::Fetching ? &m_fetchable : nullptr;
}

void QueueState::tally(const Item& item, int sign)
{
    const Transfer& transfer = item.transfer;
    m_stages.add(item.stage, {1, item.losses > 0 ? 1 : 0, isApart(item) ? 1 : 0}, sign);
    m_summary.*countOf(transfer.state) += sign;
    const qint64 size = std::min(transfer.size.value_or(transfer.received), mostCounted);
    const qint64 received = std::min(transfer.received, mostCounted);
    m_summary.bytes += sign * size;
    m_summary.bytesReceived += sign * received;
    if (item.stage != Stage::Ended && transfer.size)
        m_bytesToCome += sign * std::max<qint64>(0, size - received);
}

const QueueState::Item* QueueState::find(TransferId id) const
{
    const auto found = m_items.find(id);
    return found == m_items.end() ? nullptr : &found->second;
}

QueueState::Item* QueueState::itemOf(TransferId id)
{
    const auto found = m_items.find(id);
    return found == m_items.end() ? nullptr : &found->second;
}

const QueueState::Item* QueueState::working(quint64 work) const
{
    return find(m_works.value(work));
}

QueueState::Item* QueueState::workingItem(quint64 work)
{
    return itemOf(m_works.value(work));
}

QList<TransferId> QueueState::idsAt(std::initializer_list<Stage> stages) const
{
    QList<TransferId> ids;
    for (const TransferId id : m_order)
        if (std::find(stages.begin(), stages.end(), find(id)->stage) != stages.end())
            ids += id;
    return ids;
}

QList<TransferId> QueueState::inState(std::initializer_list<TransferState> states) const
{
    QList<TransferId> ids;
    for (const TransferId id : m_order)
        if (std::find(states.begin(), states.end(), find(id)->transfer.state) != states.end())
            ids += id;
    return ids;
}

void QueueState::startWork(Item& item, Stage stage)
{
    edit(item, [&] { item.stage = stage; });
    item.work = ++m_lastWork;
    m_works.insert(item.work, item.transfer.id);
}

void QueueState::stopWork(Item& item)
{
    if (item.stage >= Stage::Placing && item.stage <= Stage::Fetching)
        m_stopped += item.work;
    m_works.remove(item.work);
    item.work = 0;
}

Stage QueueState::firstStage(const Item& item)
{
    if (!m_naming || !item.place.name.isEmpty())
        return Stage::Unplanned;
    m_unnamed += item.transfer.id;
    return Stage::Unnamed;
}

void QueueState::wait(Item& item, qint64 received)
{
    edit(item, [&] {
        item.stage = firstStage(item);
        item.transfer.state = TransferState::Waiting;
        item.transfer.received = received;
    });
    item.withdrawn.reset();
    item.transfer.bytesPerSecond = 0;
    noteUrgent(item.transfer.id);
}

void QueueState::ready(Item& item, qint64 offset)
{
    m_works.remove(item.work);
    item.work = 0;
    item.offset = offset;
    edit(item, [&] {
        item.stage = Stage::Ready;
        item.transfer.state = TransferState::Waiting;
        item.transfer.received = offset;
    });
    m_sampled += item.transfer.id;
    if (m_noSource)
        endWithoutSource(item);
}

void QueueState::restart(Item& item)
{
    m_paused = false;
    m_noSource.reset();
    stopWork(item);
    edit(item, [&] {
        item.transfer.attempts = 0;
        item.losses = std::min(item.losses, lossesApart());
    });
    item.transfer.error.reset();
    item.anew = false;
    item.sourceMissed = false;
    item.placeMissed = false;
    // What is here of it is looked at anew; until then it is as it was when it paused.
    wait(item, item.transfer.state == TransferState::Paused ? item.transfer.received : 0);
}

void QueueState::end(Item& item, TransferState state, const rap::Error& error)
{
    edit(item, [&] {
        item.stage = Stage::Ended;
        item.transfer.state = state;
    });
    item.transfer.error = error;
    item.transfer.bytesPerSecond = 0;
    item.placeMissed = rap::isOfDisk(error.kind);
    m_changes.ended += item.transfer;
    noteUrgent(item.transfer.id);
}

void QueueState::needPerson(Item& item, const rap::Error& error)
{
    end(item, TransferState::NeedsAttention, error);
    // A want of rights is a folder's: those who are to go to others find that they can.
    if (error.kind == rap::ErrorKind::TargetGone)
        stopBelow(item.place.root, error);
    else if (error.kind != rap::ErrorKind::LocalNoPermission)
        stopAll(error);
}

void QueueState::stopAll(const rap::Error& error)
{
    stopBelow({}, error);
}

// What is given out once, and has begun, has its place: it goes on.
void QueueState::stopBelow(const QString& root, const rap::Error& error)
{
    const bool promised = m_openedOnce && rap::remedyFor(error.kind) == rap::Remedy::StopAll;
    for (const TransferId id : idsAt({Stage::Unnamed, Stage::Unplanned, Stage::Planning, Stage::Ready, Stage::Placing,
                                      Stage::Handed, Stage::Fetching, Stage::GivenUp})) {
        Item& item = *itemOf(id);
        if ((!root.isEmpty() && item.place.root != root) || (promised && item.stage == Stage::Fetching))
            continue;
        if (promised && item.stage == Stage::Handed) {
            item.withdrawn = error;
            m_withdrawn += item.work;
            continue;
        }
        stopWork(item);
        end(item, TransferState::NeedsAttention, error);
    }
}

QList<TransferId> QueueState::withoutPlace() const
{
    QList<TransferId> ids;
    for (const TransferId id : m_order)
        if (find(id)->placeMissed)
            ids += id;
    return ids;
}

void QueueState::placeFound(const QList<TransferId>& ids)
{
    for (const TransferId id : ids)
        if (Item* item = itemOf(id); item && item->placeMissed)
            restart(*item);
}

// All at once: where each were looked for in the order, a long queue would end slowly.
void QueueState::remove(const QSet<TransferId>& ids)
{
    if (ids.isEmpty())
        return;
    const auto isOneOf = [&ids](TransferId id) { return ids.contains(id); };
    // One that nobody was told of needs no farewell.
    const QSet<TransferId> untold(m_changes.added.begin(), m_changes.added.end());
    for (const TransferId id : std::as_const(m_order))
        if (ids.contains(id) && !untold.contains(id))
            m_changes.removed += id;
    for (const TransferId id : ids) {
        Item& item = *itemOf(id);
        stopWork(item);
        if (m_paths.value(item.transfer.path) == id)
            m_paths.remove(item.transfer.path);
        if (Line* line = lineOf(item))
            line->erase(&item);
        tally(item, -1);
        m_sampled.remove(id);
        m_urgent.remove(id);
        m_items.erase(id);
    }
    m_order.removeIf(isOneOf);
    m_changes.added.removeIf(isOneOf);
    m_changes.urgent.removeIf(isOneOf);
}

void QueueState::noteUrgent(TransferId id)
{
    m_sampled.remove(id);
    if (m_urgent.contains(id))
        return;
    m_urgent += id;
    m_changes.urgent += id;
}

void QueueState::reorder(const QList<TransferId>& order)
{
    if (order == m_order)
        return;
    m_order = order;
    m_changes.reordered = true;
    m_unplanned.clear();
    m_fetchable.clear();
    m_lastRank = 0;
    for (const TransferId id : m_order) {
        Item& item = *itemOf(id);
        item.rank = ++m_lastRank;
        if (Line* line = lineOf(item))
            line->insert(&item);
    }
}

// Past what has ended: that is folded away on the screen.
void QueueState::moveUp(const QList<TransferId>& ids)
{
    const QSet<TransferId> moving(ids.begin(), ids.end());
    QList<TransferId> order = m_order;
    for (qsizetype at = 1; at < order.size(); ++at) {
        if (!moving.contains(order[at]))
            continue;
        qsizetype above = at - 1;
        while (above >= 0 && isOver(find(order[above])->transfer))
            --above;
        if (above >= 0 && !moving.contains(order[above]))
            order.move(at, above);
    }
    reorder(order);
}

void QueueState::moveToFront(const QList<TransferId>& ids)
{
    const QSet<TransferId> moving(ids.begin(), ids.end());
    QList<TransferId> order = m_order;
    std::stable_partition(order.begin(), order.end(), [&moving](TransferId id) { return moving.contains(id); });
    reorder(order);
}

QueueState::Changes QueueState::takeChanges(bool sampledToo)
{
    endGivenUp();
    Changes changes = std::exchange(m_changes, {});
    m_urgent.clear();
    if (sampledToo) {
        changes.sampled = QList<TransferId>(m_sampled.begin(), m_sampled.end());
        m_sampled.clear();
    }
    return changes;
}

} // namespace download
