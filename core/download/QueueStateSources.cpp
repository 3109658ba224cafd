#include "download/QueueState.h"
#include "filing/Faults.h"

#include <algorithm>

/// What a queue has to do with its sources: what each gets next, and what becomes of that where one is lost.
namespace download {
namespace {

/// About the root of what a source has at once: a loss under suspicion sets so many apart, to be read one by one.
constexpr int suspectsTogether = 16;

} // namespace

QList<QueueState::Item> QueueState::takeReady(int ahead, qint64 enough, const Source& source)
{
    if (m_stages.at({Stage::Ready}).all == 0)
        return {};
    QList<Item*> taken;
    // What has failed before comes after what has not: a busy server gets time.
    for (Item* item : m_fetchable) {
        if (ahead <= 0 || enough <= 0)
            break;
        if (item->stage == Stage::Ready && !mayBeHanded(*item, int(taken.size())))
            break; // and what comes after it is no less under suspicion
        if (item->stage == Stage::Ready)
            taken += item;
        else if (item->source != source.number)
            continue;
        --ahead;
        enough -= std::max<qint64>(0, item->transfer.size.value_or(0) - item->transfer.received);
    }
    QList<Item> items;
    for (Item* item : std::as_const(taken)) {
        startWork(*item, Stage::Placing);
        item->source = source.number;
        if (!item->begunAt.isEmpty() && item->begunAt != source.server)
            edit(*item, [item] { item->offset = item->transfer.received = 0; });
        items += *item;
    }
    return items;
}

// Few at a time, so that another loss has few under suspicion; what is set apart alone, once all else is through.
bool QueueState::mayBeHanded(const Item& item, int handedNow) const
{
    const StageCounts::Count out = m_stages.at({Stage::Placing, Stage::Handed, Stage::Fetching});
    if (out.apart > 0)
        return false;
    if (isApart(item)) {
        const StageCounts::Count others =
            m_stages.at({Stage::Unnamed, Stage::Unplanned, Stage::Planning, Stage::Ready});
        return out.all + handedNow + others.all - others.apart == 0;
    }
    return item.losses == 0 || out.suspects + handedNow < suspectsTogether;
}

QList<quint64> QueueState::handed(int source) const
{
    QList<quint64> works;
    for (const Item* item : m_fetchable)
        if ((item->stage == Stage::Handed || item->stage == Stage::Fetching) && item->source == source)
            works += item->work;
    return works;
}

bool QueueState::has(int source) const
{
    return std::any_of(m_fetchable.begin(), m_fetchable.end(),
                       [source](const Item* item) { return item->stage != Stage::Ready && item->source == source; });
}

bool QueueState::needsSource() const
{
    return !m_noSource && m_stages.at({Stage::Ready}).all > 0;
}

void QueueState::sourceUp()
{
    m_noSource.reset();
    for (const TransferId id : m_order)
        if (Item& item = *itemOf(id); item.sourceMissed)
            restart(item);
}

void QueueState::sourceGone(const rap::Error& error, int source)
{
    for (const TransferId id : idsAt({Stage::Placing, Stage::Handed, Stage::Fetching})) {
        Item& item = *itemOf(id);
        if (item.source != source)
            continue;
        if (item.stage == Stage::Placing) { // the source was not asked for it
            stopWork(item);
            wait(item);
        } else {
            lost(item, error);
        }
    }
}

void QueueState::noSource(const rap::Error& error)
{
    m_noSource = error;
    for (const TransferId id : idsAt({Stage::Ready, Stage::Placing, Stage::Handed, Stage::Fetching, Stage::GivenUp}))
        endWithoutSource(*itemOf(id));
}

void QueueState::endWithoutSource(Item& item)
{
    const rap::Remedy remedy = rap::remedyFor(m_noSource->kind);
    const bool person = remedy == rap::Remedy::NeedsUser || remedy == rap::Remedy::StopAll;
    stopWork(item);
    item.sourceMissed = person;
    end(item, person ? TransferState::NeedsAttention : TransferState::Failed, *m_noSource);
}

void QueueState::lost(Item& item, const rap::Error& error)
{
    stopWork(item);
    edit(item, [&] { ++item.losses; });
    if (item.losses == lossesApart())
        m_changes.setApart = true;
    if (item.losses <= lossesApart()) {
        wait(item);
        return;
    }
    edit(item, [&] {
        item.stage = Stage::GivenUp;
        item.transfer.state = TransferState::Waiting;
    });
    item.transfer.bytesPerSecond = 0;
    item.transfer.error = filing::breaksOff(item.transfer.file, error.detail);
    noteUrgent(item.transfer.id);
}

// Not before: where nothing else gets through either, it is not the report.
void QueueState::endGivenUp()
{
    const StageCounts::Count others = m_stages.at({Stage::Unnamed, Stage::Unplanned, Stage::Planning, Stage::Ready,
                                                   Stage::Placing, Stage::Handed, Stage::Fetching});
    if (m_stages.at({Stage::GivenUp}).all == 0 || others.all > 0)
        return;
    for (const TransferId id : idsAt({Stage::GivenUp})) {
        Item& item = *itemOf(id);
        end(item, TransferState::NeedsAttention, *item.transfer.error);
    }
}

} // namespace download
