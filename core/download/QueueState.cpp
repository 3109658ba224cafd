#include "download/QueueState.h"

#include "filing/LocalNames.h"

#include <algorithm>

namespace download {
namespace {

using rap::ErrorKind;
using rap::Remedy;

filing::PartKey keyOf(const ledger::Report& report)
{
    return {report.path, report.size, report.modified, report.server};
}

filing::PartPlace placeOf(const ledger::Report& report, const Destination& destination)
{
    const QStringList folders =
        destination.folders ? filing::localNames(*destination.folders) : filing::localParts(report.folder.localPath());
    return {destination.root, folders, report.file};
}

bool isDamage(const std::optional<rap::Error>& error)
{
    return error && (error->kind == ErrorKind::NotAZip || error->kind == ErrorKind::DamagedZip);
}

/// The connection's fault, not one of the file that was being read.
bool isNetworks(ErrorKind kind)
{
    return rap::remedyFor(kind) == Remedy::TryAgain && kind != ErrorKind::RemoteFailure &&
           kind != ErrorKind::RemoteChanged;
}

bool needsPerson(const rap::Error& error)
{
    const Remedy remedy = rap::remedyFor(error.kind);
    return remedy == Remedy::NeedsUser || remedy == Remedy::StopAll;
}

bool isAnyOf(Stage stage, std::initializer_list<Stage> stages)
{
    return std::find(stages.begin(), stages.end(), stage) != stages.end();
}

} // namespace

QList<TransferId> QueueState::add(const QList<ledger::Report>& reports, const Destinations& destinations, bool again)
{
    m_paused = false;
    m_noSource.reset();
    QList<TransferId> ids;
    QSet<TransferId> replaced;
    for (const ledger::Report& report : reports)
        ids += addOne(report, destinations, again, replaced);
    remove(replaced);
    return ids;
}

TransferId QueueState::addOne(const ledger::Report& report, const Destinations& destinations, bool again,
                              QSet<TransferId>& replaced)
{
    if (Item* known = itemOf(m_paths.value(report.path))) {
        const bool stopped =
            known->transfer.state == TransferState::Paused || known->transfer.state == TransferState::NeedsAttention;
        const bool waits = isAnyOf(known->stage, {Stage::Unnamed, Stage::Unplanned, Stage::Planning, Stage::Ready});
        known->cancelled = false;
        if (stopped || (waits && known->key != keyOf(report))) {
            known->key = keyOf(report);
            edit(*known, [&] { known->transfer.size = report.size; });
            known->again = known->again || again;
            restart(*known);
        }
        if (known->stage != Stage::Ended)
            return known->transfer.id;
        if (known->transfer.state == TransferState::Failed)
            replaced += known->transfer.id;
    }
    Item item;
    item.transfer.id = ++m_lastId;
    item.transfer.path = report.path;
    item.transfer.file = report.file;
    item.transfer.size = report.size;
    const Destination destination = destinations(report);
    item.place = placeOf(report, destination);
    if (!destination.file.isEmpty())
        item.wish = filing::filedName(destination.file, {});
    if (!m_naming)
        item.place.name = item.wish;
    item.key = keyOf(report);
    item.keepZip = destination.keepZip;
    item.again = again;
    item.stage = firstStage(item);
    m_order += item.transfer.id;
    m_paths.insert(report.path, item.transfer.id);
    item.rank = ++m_lastRank;
    m_changes.added += item.transfer.id;
    Item& added = m_items.emplace(item.transfer.id, std::move(item)).first->second;
    tally(added, 1);
    if (Line* line = lineOf(added))
        line->insert(&added);
    return added.transfer.id;
}

void QueueState::pause(const QList<TransferId>& ids)
{
    for (const TransferId id : ids) {
        Item* item = itemOf(id);
        if (!item || isAnyOf(item->stage, {Stage::Storing, Stage::Ended}))
            continue;
        stopWork(*item);
        edit(*item, [&] {
            item->stage = Stage::Ended;
            item->transfer.state = TransferState::Paused;
        });
        item->transfer.bytesPerSecond = 0;
        noteUrgent(id);
    }
}

void QueueState::pauseAll()
{
    pause(m_order);
    m_paused = true;
}

void QueueState::resume(const QList<TransferId>& ids)
{
    m_paused = false;
    for (const TransferId id : ids)
        if (Item* item = itemOf(id); item && item->transfer.state == TransferState::Paused)
            restart(*item);
}

void QueueState::retry(const QList<TransferId>& ids)
{
    for (const TransferId id : ids) {
        Item* item = itemOf(id);
        if (!item)
            continue;
        const TransferState state = item->transfer.state;
        if (state != TransferState::Failed && state != TransferState::NeedsAttention)
            continue;
        item->again = item->again || isDamage(item->transfer.error);
        restart(*item);
    }
}

void QueueState::cancel(const QList<TransferId>& ids)
{
    QSet<TransferId> removed;
    for (const TransferId id : ids) {
        Item* item = itemOf(id);
        if (item && item->stage == Stage::Storing)
            item->cancelled = true;
        else if (item)
            removed += id;
    }
    takeOff(removed);
}

void QueueState::takeOff(const QSet<TransferId>& ids)
{
    for (const TransferId id : ids)
        if (const TransferState state = itemOf(id)->transfer.state;
            state != TransferState::Done && state != TransferState::Failed)
            ++m_summary.cancelled;
    remove(ids);
}

void QueueState::clear(bool failedToo)
{
    QList<TransferId> ended = inState({TransferState::Done});
    if (failedToo)
        ended += inState({TransferState::Failed});
    remove(QSet<TransferId>(ended.begin(), ended.end()));
    m_summary.cancelled = 0;
}

QList<QueueState::Item> QueueState::takeUnnamed()
{
    QList<Item> items;
    for (const TransferId id : std::exchange(m_unnamed, {})) {
        Item* item = itemOf(id);
        if (!item || item->stage != Stage::Unnamed || item->work != 0)
            continue;
        startWork(*item, Stage::Unnamed);
        items += *item;
    }
    return items;
}

void QueueState::named(const QList<quint64>& works, const QStringList& names)
{
    for (qsizetype i = 0; i < works.size(); ++i) {
        Item* item = workingItem(works[i]);
        if (!item || item->stage != Stage::Unnamed)
            continue;
        stopWork(*item);
        item->place.name = names[i];
        edit(*item, [&] { item->stage = Stage::Unplanned; });
    }
}

void QueueState::leaveOut(const std::function<bool(const QString&)>& isHere)
{
    QSet<TransferId> left;
    for (const TransferId id : inState({TransferState::Waiting}))
        if (const Item& item = *itemOf(id); !item.again && isHere(item.transfer.path))
            left += id;
    remove(left);
}

QList<QueueState::Item> QueueState::takeUnplanned(int atOnce)
{
    QList<Item> items;
    for (int room = atOnce - m_stages.at({Stage::Planning}).all; room > 0 && !m_unplanned.empty(); --room) {
        Item& item = **m_unplanned.begin();
        startWork(item, Stage::Planning);
        items += item;
    }
    return items;
}

bool QueueState::planned(quint64 work, const filing::PartPlan& plan)
{
    Item* item = workingItem(work);
    if (!item || item->stage != Stage::Planning)
        return false;
    item->clean = plan.clean;
    item->unproven = m_openedOnce && !filing::isNamedZip(item->place.file);
    const bool askForItsEnd = plan.unproven && !m_openedOnce;
    if (plan.next == filing::PartPlan::Next::Fetch || askForItsEnd) {
        // What is given out once has to come from its beginning.
        item->begunAt = plan.begunAt;
        ready(*item, m_openedOnce ? 0 : plan.offset);
        return false;
    }
    edit(*item, [&] {
        item->stage = Stage::Storing;
        item->transfer.state = TransferState::Running;
        item->transfer.received = item->transfer.size.value_or(0);
    });
    item->resumed = false;
    item->transfer.step = TransferStep::Checking;
    noteUrgent(item->transfer.id);
    return true;
}

bool QueueState::placed(quint64 work)
{
    Item* item = workingItem(work);
    if (!item || item->stage != Stage::Placing)
        return false;
    edit(*item, [&] { item->stage = Stage::Handed; });
    return true;
}

void QueueState::noPlace(quint64 work, const rap::Error& error)
{
    Item* item = workingItem(work);
    if (!item || !isAnyOf(item->stage, {Stage::Planning, Stage::Placing}))
        return;
    stopWork(*item);
    if (error.kind == ErrorKind::TargetGone)
        needPerson(*item, error);
    else
        end(*item, needsPerson(error) ? TransferState::NeedsAttention : TransferState::Failed, error);
}

QList<quint64> QueueState::takeStopped()
{
    return std::exchange(m_stopped, {});
}

void QueueState::opened(quint64 work)
{
    Item* item = workingItem(work);
    if (!item || item->stage != Stage::Handed)
        return;
    edit(*item, [&] {
        item->stage = Stage::Fetching;
        item->transfer.state = TransferState::Running;
        ++item->transfer.attempts;
    });
    item->transfer.begunWith = item->offset;
    item->transfer.step = TransferStep::Fetching;
    m_sampled += item->transfer.id;
}

void QueueState::received(quint64 work, qint64 bytes, double bytesPerSecond)
{
    Item* item = workingItem(work);
    if (!item || item->stage != Stage::Fetching)
        return;
    edit(*item, [&] { item->transfer.received = bytes; });
    item->transfer.bytesPerSecond = bytesPerSecond;
    m_sampled += item->transfer.id;
}

bool QueueState::fetched(quint64 work, bool resumed)
{
    Item* item = workingItem(work);
    if (!item || item->stage != Stage::Fetching)
        return false;
    edit(*item, [&] {
        item->stage = Stage::Storing;
        item->transfer.received = item->transfer.size.value_or(item->transfer.received);
    });
    item->resumed = resumed;
    item->transfer.step = TransferStep::Checking;
    item->transfer.bytesPerSecond = 0;
    m_sampled += item->transfer.id;
    return true;
}

void QueueState::fetchFailed(quint64 work, const rap::Error& error)
{
    Item* item = workingItem(work);
    if (!item || !isAnyOf(item->stage, {Stage::Handed, Stage::Fetching}))
        return;
    // The source is going, and sourceGone() tells of all that it had. Handed to it once more meanwhile, what it is lost
    // with would count as lost twice.
    if (isNetworks(error.kind))
        return;
    const bool begun = item->stage == Stage::Fetching;
    stopWork(*item);
    if (needsPerson(error)) {
        needPerson(*item, error);
        return;
    }
    if (error.kind == ErrorKind::Cancelled && item->withdrawn) {
        end(*item, TransferState::NeedsAttention, *std::exchange(item->withdrawn, {}));
        return;
    }
    if (error.kind == ErrorKind::Cancelled) {
        wait(*item);
        return;
    }
    if (!begun)
        edit(*item, [&] { ++item->transfer.attempts; });
    // With the size of the old listing the same would happen again.
    const bool mayPass = rap::remedyFor(error.kind) == Remedy::TryAgain && error.kind != ErrorKind::RemoteChanged;
    if (mayPass && item->transfer.attempts < Queue::maxAttempts)
        wait(*item);
    else
        end(*item, TransferState::Failed, error);
}

void QueueState::unproven(quint64 work)
{
    if (Item* item = workingItem(work))
        item->unproven = true;
}

void QueueState::checked(quint64 work)
{
    if (Item* item = workingItem(work)) {
        item->transfer.step = TransferStep::Filing;
        m_sampled += item->transfer.id;
    }
}

bool QueueState::stored(quint64 work, const ledger::Fetched& fetched, const QStringList& oddities)
{
    Item* item = workingItem(work);
    if (!item)
        return false;
    stopWork(*item);
    edit(*item, [&] {
        item->stage = Stage::Ended;
        item->transfer.state = TransferState::Done;
        item->transfer.received = fetched.size;
    });
    item->transfer.error.reset();
    item->transfer.fetched = fetched;
    item->transfer.oddities = oddities;
    m_changes.ended += item->transfer;
    noteUrgent(item->transfer.id);
    return true;
}

void QueueState::storeFailed(quint64 work, const rap::Error& error)
{
    Item* item = workingItem(work);
    if (!item)
        return;
    stopWork(*item);
    if (item->cancelled) {
        takeOff({item->transfer.id});
    } else if (error.kind == ErrorKind::Cancelled) {
        wait(*item);
    } else if (needsPerson(error)) {
        needPerson(*item, error);
    } else if (isDamage(error) && item->resumed && !item->anew) {
        // It may be damaged because it was fetched in two pieces.
        item->anew = true;
        item->again = true;
        wait(*item);
    } else {
        end(*item, TransferState::Failed, error);
    }
}

void QueueState::mustFetch(quint64 work)
{
    Item* item = workingItem(work);
    if (!item)
        return;
    stopWork(*item);
    if (item->cancelled)
        takeOff({item->transfer.id});
    else
        ready(*item, 0);
}

} // namespace download
