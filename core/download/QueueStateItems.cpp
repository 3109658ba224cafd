#include "download/QueueState.h"

#include <algorithm>

namespace download {
namespace {

bool isOver(const Transfer& transfer)
{
    return transfer.state == TransferState::Done || transfer.state == TransferState::Failed;
}

} // namespace

const QueueState::Item* QueueState::find(TransferId id) const
{
    const auto found = m_items.constFind(id);
    return found == m_items.constEnd() ? nullptr : &*found;
}

QueueState::Item* QueueState::itemOf(TransferId id)
{
    const auto found = m_items.find(id);
    return found == m_items.end() ? nullptr : &*found;
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
    for (const TransferId id : m_order) {
        if (std::find(stages.begin(), stages.end(), find(id)->stage) != stages.end())
            ids += id;
    }
    return ids;
}

QList<TransferId> QueueState::inState(std::initializer_list<TransferState> states) const
{
    QList<TransferId> ids;
    for (const TransferId id : m_order) {
        if (std::find(states.begin(), states.end(), find(id)->transfer.state) != states.end())
            ids += id;
    }
    return ids;
}

void QueueState::startWork(Item& item, Stage stage)
{
    item.stage = stage;
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
    item.stage = Stage::Unplanned;
    item.transfer.state = TransferState::Waiting;
    item.transfer.bytesPerSecond = 0;
    item.transfer.received = 0;
    noteUrgent(item.transfer.id);
}

void QueueState::ready(Item& item, qint64 offset)
{
    m_works.remove(item.work);
    item.work = 0;
    item.stage = Stage::Ready;
    item.offset = offset;
    item.transfer.state = TransferState::Waiting;
    item.transfer.received = offset;
    m_sampled += item.transfer.id;
    if (m_noSource)
        endWithoutSource(item);
}

void QueueState::restart(Item& item)
{
    m_paused = false;
    m_noSource.reset();
    stopWork(item);
    item.transfer.attempts = 0;
    item.transfer.error.reset();
    item.anew = false;
    item.sourceMissed = false;
    wait(item);
}

void QueueState::end(Item& item, TransferState state, const rap::Error& error)
{
    item.stage = Stage::Ended;
    item.transfer.state = state;
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
    m_order.removeOne(id);
    m_sampled.remove(id);
    m_changes.urgent.removeAll(id);
    m_items.remove(id);
    // One that nobody was told of needs no farewell.
    if (m_changes.added.removeAll(id) == 0)
        m_changes.removed += id;
}

void QueueState::noteUrgent(TransferId id)
{
    m_sampled.remove(id);
    if (!m_changes.urgent.contains(id))
        m_changes.urgent += id;
}

// Past what has ended: that is folded away on the screen.
void QueueState::moveUp(const QList<TransferId>& ids)
{
    for (qsizetype at = 1; at < m_order.size(); ++at) {
        if (!ids.contains(m_order[at]))
            continue;
        qsizetype above = at - 1;
        while (above >= 0 && isOver(find(m_order[above])->transfer))
            --above;
        if (above >= 0 && !ids.contains(m_order[above])) {
            m_order.move(at, above);
            m_changes.reordered = true;
        }
    }
}

void QueueState::moveToFront(const QList<TransferId>& ids)
{
    const QList<TransferId> before = m_order;
    std::stable_partition(m_order.begin(), m_order.end(), [&ids](TransferId id) { return ids.contains(id); });
    m_changes.reordered = m_changes.reordered || m_order != before;
}

QueueSummary QueueState::summary() const
{
    QueueSummary summary;
    for (const Item& item : m_items) {
        const Transfer& transfer = item.transfer;
        switch (transfer.state) {
        case TransferState::Waiting:
            ++summary.waiting;
            break;
        case TransferState::Running:
            ++summary.running;
            break;
        case TransferState::Paused:
            ++summary.paused;
            break;
        case TransferState::NeedsAttention:
            ++summary.needsAttention;
            break;
        case TransferState::Done:
            ++summary.done;
            break;
        case TransferState::Failed:
            ++summary.failed;
            break;
        }
        summary.bytes += transfer.size.value_or(transfer.received);
        summary.bytesReceived += transfer.received;
    }
    return summary;
}

qint64 QueueState::bytesToCome() const
{
    qint64 bytes = 0;
    for (const Item& item : m_items) {
        if (item.stage != Stage::Ended)
            bytes += std::max<qint64>(0, item.transfer.size.value_or(0) - item.transfer.received);
    }
    return bytes;
}

QueueState::Changes QueueState::takeChanges(bool sampledToo)
{
    Changes changes = std::exchange(m_changes, {});
    if (sampledToo) {
        changes.sampled = QList<TransferId>(m_sampled.begin(), m_sampled.end());
        m_sampled.clear();
    }
    return changes;
}

} // namespace download
