#include "download/QueuePrivate.h"

#include "filing/Faults.h"
#include "filing/LocalNames.h"
#include "sftp/Connection.h"

#include <QCoreApplication>
#include <chrono>
#include <cmath>

namespace download {
namespace {

using namespace std::chrono_literals;

struct Tr {
    Q_DECLARE_TR_FUNCTIONS(download::Queue)
};

constexpr auto sampling = 100ms;
constexpr auto lookingAgain = 5s;
constexpr int plannedAtOnce = 64;
constexpr qint64 gatheredUpTo = 256 * 1024; ///< Larger reports have a part file that grows.
/// Reports that a source may have at once: enough to fill its pipeline with small ones. Each may hold a file open from
/// then on until the ledger knows it: what waits for the disk and the ledger counts.
constexpr int mostUnderWay = 256;
/// The same in bytes, where several share the queue: twice what is ever in flight on one.
constexpr qint64 enoughAhead = 32 * 1024 * 1024;

} // namespace

Queue::Private::Private(Queue& queue, rap::Clock itsClock)
    : q(queue)
    , clock(std::move(itsClock))
{
    stopwatch.start();
    sampler.setInterval(sampling);
    connect(&sampler, &QTimer::timeout, this, &Private::sample);
    lookout.setSingleShot(true);
    lookout.setInterval(lookingAgain);
    connect(&lookout, &QTimer::timeout, this, &Private::lookAgain);
    connect(&writer, &DiskWriter::planned, this, &Private::planned);
    connect(&writer, &DiskWriter::placed, this, &Private::placed);
    connect(&writer, &DiskWriter::noPlace, this, [this](quint64 work, const rap::Error& error) {
        state.noPlace(work, error);
        changed();
    });
    connect(&writer, &DiskWriter::volumeFound, &q, &Queue::volumeFound);
    connect(&writer, &DiskWriter::canGoOn, this, [this](const QList<quint64>& ids) {
        state.placeFound(ids);
        changed();
    });
    connect(&writer, &DiskWriter::opened, this, &Private::opened);
    connect(&writer, &DiskWriter::complete, this, &Private::complete);
    connect(&writer, &DiskWriter::gathered, this, &Private::gathered);
    connect(&pool, &StoringPool::checked, this, [this](quint64 work) { state.checked(work); });
    connect(&pool, &StoringPool::stored, this, &Private::storedAll);
    connect(&writer, &DiskWriter::unproven, this, [this](quint64 work) { state.unproven(work); });
    connect(&writer, &DiskWriter::failed, this, &Private::fetchFailed);
}

Queue::Private::~Private()
{
    for (const Lane& one : lanes)
        if (one.door)
            one.door->detach();
}

void Queue::Private::schedule()
{
    if (!std::exchange(scheduled, true))
        QMetaObject::invokeMethod(this, &Private::act, Qt::QueuedConnection);
}

void Queue::Private::act()
{
    scheduled = false;
    const QList<quint64> stopped = state.takeStopped();
    if (!stopped.isEmpty()) {
        writer.stop(stopped);
        for (const Lane& one : lanes)
            one.source->cancel(stopped);
        for (const quint64 work : stopped)
            progress.remove(work);
    }
    if (const QList<quint64> withdrawn = state.takeWithdrawn(); !withdrawn.isEmpty())
        for (const Lane& one : lanes)
            one.source->withdraw(withdrawn);
    if (held) {
        if (state.summary().waiting > 0 && !std::exchange(toldHeld, true))
            Q_EMIT q.held();
        return;
    }
    askForNames();
    for (const QueueState::Item& item : state.takeUnplanned(std::min(plannedAtOnce, mostUnderWay - unfiled())))
        writer.plan(item.work, item.place, item.key, item.again);
    for (const Lane& one : lanes)
        readMore(one);
    if (!lane(first) && state.needsSource() && !std::exchange(asked, true))
        Q_EMIT q.needConnection();
    if (shared && lane(first) && state.hasReady())
        Q_EMIT q.overfull();
}

void Queue::Private::askForNames()
{
    QList<ledger::NameWish> wishes;
    QList<quint64> works;
    for (const QueueState::Item& item : state.takeUnnamed()) {
        wishes +=
            ledger::NameWish{item.key.path, item.place.folder(), filing::filedName(item.place.file, item.wish), {}};
        works += item.work;
    }
    if (wishes.isEmpty())
        return;
    namer(wishes, [queue = QPointer<Private>(this), works](const rap::Result<QStringList>& names) {
        if (!queue)
            return;
        if (names)
            queue->state.named(works, *names);
        else
            queue->state.namesFailed(names.error());
        queue->changed();
    });
}

/// Fetched, and not in the ledger yet.
int Queue::Private::unfiled() const
{
    return state.storing() + int(uncommitted.size());
}

// A ZIP says by itself whether it is whole. Where a file is given out once, it is not asked about a second time.
sftp::Proof Queue::Private::proofFor(const QString& file) const
{
    if (filing::isNamedZip(file))
        return sftp::Proof::Contents;
    return state.isOpenedOnce() ? sftp::Proof::End : sftp::Proof::SecondLook;
}

void Queue::Private::readMore(const Lane& one)
{
    QList<DiskWriter::Wanted> all;
    for (const QueueState::Item& item :
         state.takeReady(mostUnderWay - unfiled(), shared ? enoughAhead : QueueState::everything,
                         {one.number, one.source->server()})) {
        // Where a file is given out once, every byte of it goes to the disk at once.
        const bool gathers = item.clean && !state.isOpenedOnce() && item.key.size && *item.key.size <= gatheredUpTo;
        all += {item.work, item.place, item.key, item.offset, one.source->server(), state.isOpenedOnce(), gathers};
    }
    if (!all.isEmpty())
        writer.place(all);
}

void Queue::Private::placed(const QList<quint64>& works)
{
    QHash<int, QList<sftp::ReadJob>> jobsOf;
    for (const quint64 work : works) {
        if (!state.placed(work))
            continue;
        const QueueState::Item& item = *state.working(work);
        jobsOf[item.source] += sftp::ReadJob{
            work,           item.key.path, item.key.size, item.offset, proofFor(item.place.file), item.key.modified,
            item.key.server};
    }
    for (const Lane& one : lanes) {
        const QList<sftp::ReadJob> jobs = jobsOf.value(one.number);
        if (jobs.isEmpty())
            continue;
        one.source->read(jobs, one.sink);
        const QList<quint64> wanted = state.handed(one.number);
        const bool inOrder = std::equal(jobs.begin(), jobs.end(), wanted.end() - jobs.size(), wanted.end(),
                                        [](const sftp::ReadJob& job, quint64 work) { return job.id == work; });
        if (!inOrder)
            one.source->reorder(wanted);
    }
}

void Queue::Private::lookAgain()
{
    QList<filing::Places::Stopped> stopped;
    for (const TransferId id : state.withoutPlace()) {
        const QueueState::Item& item = *state.find(id);
        stopped += {id, item.place, item.key.size, item.transfer.error->kind};
    }
    if (stopped.isEmpty())
        return;
    writer.lookAgain(stopped);
    lookout.start();
}

void Queue::Private::reorder()
{
    for (const Lane& one : lanes)
        one.source->reorder(state.handed(one.number));
    changed();
}

// After whatever has changed the state.
void Queue::Private::changed()
{
    schedule();
    tell();
}

void Queue::Private::tell(bool sampledToo)
{
    const QueueState::Changes changes = state.takeChanges(sampledToo);
    if (!changes.added.isEmpty())
        Q_EMIT q.added(changes.added);
    if (!changes.removed.isEmpty())
        Q_EMIT q.removed(changes.removed);
    if (changes.reordered)
        Q_EMIT q.reordered();
    if (changes.setApart)
        Q_EMIT q.setApart();
    const QList<TransferId> others = changes.urgent + changes.sampled;
    if (!others.isEmpty())
        Q_EMIT q.changed(others);
    for (const Transfer& transfer : changes.ended)
        if (transfer.state == TransferState::Done)
            Q_EMIT q.done(transfer);
        else
            Q_EMIT q.failed(transfer);
    if (!others.isEmpty() || !changes.added.isEmpty() || !changes.removed.isEmpty())
        Q_EMIT q.summaryChanged(summary());

    if (!changes.ended.isEmpty() && !lookout.isActive() && state.summary().needsAttention > 0)
        lookout.start();
    const bool nowBusy = state.summary().isBusy();
    if (nowBusy && !sampler.isActive()) {
        speed.sample(stopwatch.elapsed(), bytesEver); // what comes before the first look counts as well
        sampler.start();
    }
    if (std::exchange(busy, nowBusy) && !nowBusy) {
        sampler.stop();
        speed = {};
        tell(true);
        Q_EMIT q.idle();
    }
}

void Queue::Private::sample()
{
    QHash<quint64, qint64> grown = std::exchange(early, {});
    grown.insert(writer.takeProgress());
    for (auto it = grown.begin(); it != grown.end(); ++it) {
        const auto known = progress.find(it.key());
        if (known == progress.end()) {
            if (const QueueState::Item* item = state.working(it.key()); item && item->stage == Stage::Handed)
                early.insert(it.key(), it.value());
            continue;
        }
        bytesEver += std::max<qint64>(0, it.value() - known->bytes);
        known->bytes = it.value();
    }
    const qint64 now = stopwatch.elapsed();
    for (auto it = progress.begin(); it != progress.end(); ++it) {
        it->speed.sample(now, it->bytes);
        state.received(it.key(), it->bytes, it->speed.bytesPerSecond());
    }
    speed.sample(now, bytesEver);
    if (shared) // what is ahead has become less
        schedule();
    tell(true);
}

QueueSummary Queue::Private::summary() const
{
    QueueSummary summary = state.summary();
    if (!summary.isBusy())
        return summary;
    summary.bytesPerSecond = speed.bytesPerSecond();
    if (summary.bytesPerSecond >= 1)
        summary.secondsLeft = int(std::min(std::ceil(double(state.bytesToCome()) / summary.bytesPerSecond), 1e9));
    return summary;
}

void Queue::Private::planned(quint64 work, const filing::PartPlan& plan)
{
    if (state.planned(work, plan)) {
        const QueueState::Item& item = *state.working(work);
        pool.store(work, item.keepZip, 0, [place = item.place, key = item.key](const auto& cancelled) {
            return filing::PartFile::takeUp(place, key, cancelled);
        });
    }
    changed();
}

void Queue::Private::opened(quint64 work)
{
    state.opened(work);
    const QueueState::Item* item = state.working(work);
    if (!item)
        return;
    Progress begun{item->offset, {}};
    begun.speed.sample(stopwatch.elapsed(), begun.bytes); // what comes first counts as well
    progress.insert(work, begun);
}

bool Queue::Private::isFetched(quint64 work, qint64 size, bool resumed)
{
    const Progress last = progress.take(work);
    bytesEver += std::max<qint64>(0, size - last.bytes);
    schedule();
    return state.fetched(work, resumed);
}

void Queue::Private::complete(quint64 work, const std::shared_ptr<filing::PartFile>& part)
{
    if (!isFetched(work, part->size(), part->isResumed())) {
        writer.settled({work}, 0);
        return;
    }
    if (part->isOnlyCopy())
        onlyCopies.insert(work, part);
    pool.store(work, state.working(work)->keepZip, 0, [part](const auto&) { return part; });
}

void Queue::Private::gathered(quint64 work, const filing::PartPlace& place, const QByteArray& bytes)
{
    if (!isFetched(work, bytes.size(), false)) {
        writer.settled({work}, bytes.size());
        return;
    }
    const QueueState::Item& item = *state.working(work);
    pool.store(work, item.keepZip, bytes.size(),
               [place, key = item.key, bytes](const auto&) { return filing::PartFile::take(place, key, bytes); });
}

void Queue::Private::fetchFailed(quint64 work, const rap::Error& error)
{
    progress.remove(work);
    state.fetchFailed(work, error);
    changed();
}

void Queue::Private::storedAll(const StoringPool::Batch& batch)
{
    writer.settled(batch.jobs, batch.bytes);
    for (qsizetype i = 0; i < batch.jobs.size(); ++i)
        stored(batch.jobs[i], batch.results[std::size_t(i)]);
    changed();
}

void Queue::Private::stored(quint64 work, const filing::StoreResult& result)
{
    const QueueState::Item* item = state.working(work);
    auto onlyCopy = onlyCopies.take(work);
    if (!result) {
        if (onlyCopy && result.error().kind == rap::ErrorKind::TargetGone)
            writer.holdOver(std::move(onlyCopy));
        if (item)
            writer.refused(item->place, result.error());
        state.storeFailed(work, result.error());
    } else if (!*result) {
        state.mustFetch(work);
    } else if (item) {
        const filing::Stored& report = **result;
        const TransferId id = item->transfer.id;
        // As it was listed when it was fetched: that may have been an earlier run, from another server.
        const filing::PartKey& key = report.part->record().key;
        const ledger::Fetched fetched{report.sha256, report.size, key.modified,
                                      key.server,    clock(),     report.filed.files};
        QStringList oddities = report.filed.oddities;
        if (item->unproven)
            oddities += Tr::tr("It has no checksum, and RAP could not be asked whether it is all of it.");
        if (state.stored(work, fetched, oddities))
            uncommitted.insert(id, report.part);
    }
}

Queue::Private::Lane* Queue::Private::lane(int number)
{
    const auto found = std::find_if(lanes.begin(), lanes.end(), [&](const Lane& one) { return one.number == number; });
    return found == lanes.end() ? nullptr : &*found;
}

const Queue::Private::Lane* Queue::Private::laneOf(const sftp::Connection* connection) const
{
    const auto found =
        std::find_if(lanes.begin(), lanes.end(), [&](const Lane& one) { return one.connection == connection; });
    return found == lanes.end() ? nullptr : &*found;
}

void Queue::Private::open(int number, std::shared_ptr<BlockSource> source)
{
    asked = false;
    std::shared_ptr<sftp::BlockSink> sink = writer.sinkFor(source);
    const auto place = std::find_if(lanes.begin(), lanes.end(), [&](const Lane& one) { return one.number > number; });
    lanes.insert(place, Lane{number, std::move(source), std::move(sink), nullptr, nullptr});
    state.sourceUp();
    changed();
}

void Queue::Private::open(int number, sftp::Connection& connection, const QString& server)
{
    const auto door = std::make_shared<ConnectionSource>(connection, server);
    connect(&connection, &sftp::Connection::lost, this,
            [this, number](const rap::Error& error) { close(number, error); });
    connect(&connection, &sftp::Connection::closed, this, [this, number] { close(number, filing::connectionGone()); });
    open(number, door);
    lane(number)->connection = &connection;
    lane(number)->door = door;
}

void Queue::Private::close(int number, const rap::Error& whyGone)
{
    asked = false;
    if (const Lane* const closing = lane(number)) {
        if (closing->connection) {
            closing->connection->disconnect(this);
            closing->door->detach();
        }
        lanes.erase(lanes.begin() + (closing - lanes.data()));
        state.sourceGone(whyGone, number);
    }
    changed();
}

} // namespace download
