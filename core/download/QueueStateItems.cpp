#include "download/QueueState.h"

#include <algorithm>

namespace download {
namespace {

using Stage = QueueState::Stage;

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
        return std::pair(tried, item.rank);
    };
    return place(*left) < place(*right);
}

QueueState::Line* QueueState::lineOf(const Item& item)
{
    if (item.stage == Stage::Unplanned)
        return &m_unplanned;
    return item.stage == Stage::Ready || item.stage == Stage::Handed || item.stage == Stage::Fetching ? &m_fetchable
                                                                                                      : nullptr;
}

void QueueState::tally(const Item& item, int sign)
{
    const Transfer& transfer = item.transfer;
    m_stages[std::size_t(item.stage)] += sign;
    m_summary.*countOf(transfer.state) += sign;
    m_summary.bytes += sign * transfer.size.value_or(transfer.received);
    m_summary.bytesReceived += sign * transfer.received;
    if (item.stage != Stage::Ended)
        m_bytesToCome += sign * std::max<qint64>(0, transfer.size.value_or(0) - transfer.received);
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
    if (item.stage == Stage::Handed || item.stage == Stage::Fetching)
        m_stopped += item.work;
    m_works.remove(item.work);
    item.work = 0;
}

void QueueState::wait(Item& item)
{
    edit(item, [&] {
        item.stage = Stage::Unplanned;
        item.transfer.state = TransferState::Waiting;
        item.transfer.received = 0;
    });
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
    edit(item, [&] { item.transfer.attempts = 0; });
    item.transfer.error.reset();
    item.anew = false;
    item.sourceMissed = false;
    wait(item);
}

void QueueState::end(Item& item, TransferState state, const rap::Error& error)
{
    edit(item, [&] {
        item.stage = Stage::Ended;
        item.transfer.state = state;
    });
    item.transfer.error = error;
    item.transfer.bytesPerSecond = 0;
    m_changes.ended += item.transfer;
    noteUrgent(item.transfer.id);
}

void QueueState::endWithoutSource(Item& item)
{
    const rap::Remedy remedy = rap::remedyFor(m_noSource->kind);
    const bool person = remedy == rap::Remedy::NeedsUser || remedy == rap::Remedy::StopAll;
    stopWork(item);
    item.sourceMissed = person;
    end(item, person ? TransferState::NeedsAttention : TransferState::Failed, *m_noSource);
}

void QueueState::stopAll(const rap::Error& error)
{
    for (const TransferId id :
         idsAt({Stage::Unplanned, Stage::Planning, Stage::Ready, Stage::Handed, Stage::Fetching})) {
        Item& item = *itemOf(id);
        stopWork(item);
        end(item, TransferState::NeedsAttention, error);
    }
}

void QueueState::remove(TransferId id)
{
    Item& item = *itemOf(id);
    stopWork(item);
    if (m_paths.value(item.transfer.path) == id)
        m_paths.remove(item.transfer.path);
    if (Line* line = lineOf(item))
        line->erase(&item);
    tally(item, -1);
    m_order.removeOne(id);
    m_sampled.remove(id);
    if (m_urgent.remove(id))
        m_changes.urgent.removeAll(id);
    m_items.erase(id);
    // One that nobody was told of needs no farewell.
    if (m_changes.added.removeAll(id) == 0)
        m_changes.removed += id;
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
    Changes changes = std::exchange(m_changes, {});
    m_urgent.clear();
    if (sampledToo) {
        changes.sampled = QList<TransferId>(m_sampled.begin(), m_sampled.end());
        m_sampled.clear();
    }
    return changes;
}

} // namespace download
