#include "download/QueuePrivate.h"

#include "download/Faults.h"
#include "sftp/Connection.h"

#include <chrono>
#include <cmath>

namespace download {
namespace {

using namespace std::chrono_literals;

constexpr auto sampling = 100ms;
constexpr int plannedAtOnce = 64;
constexpr qint64 gatheredUpTo = 256 * 1024; ///< Larger reports have a part file that grows.
constexpr int readAhead = 256; ///< Reports that a source may have at once: enough to fill its pipeline with small ones.

} // namespace

Queue::Private::Private(Queue& queue, rap::Clock itsClock)
    : q(queue)
    , clock(std::move(itsClock))
{
    stopwatch.start();
    sampler.setInterval(sampling);
    connect(&sampler, &QTimer::timeout, this, &Private::sample);
    connect(&writer, &DiskWriter::planned, this, &Private::planned);
    connect(&writer, &DiskWriter::opened, this, &Private::opened);
    connect(&writer, &DiskWriter::complete, this, &Private::complete);
    connect(&writer, &DiskWriter::gathered, this, &Private::gathered);
    connect(&pool, &StoringPool::checked, this, [this](quint64 work) { state.checked(work); });
    connect(&pool, &StoringPool::stored, this, &Private::storedAll);
    connect(&writer, &DiskWriter::failed, this, &Private::fetchFailed);
}

Queue::Private::~Private()
{
    if (connectionSource)
        connectionSource->detach();
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
        if (source)
            source->cancel(stopped);
        for (const quint64 work : stopped)
            progress.remove(work);
    }
    for (const QueueState::Item& item : state.takeUnplanned(plannedAtOnce))
        writer.plan(item.work, item.place, item.key, item.again);
    if (source)
        readMore();
    else if (state.needsSource() && !std::exchange(asked, true))
        Q_EMIT q.needConnection();
}

void Queue::Private::readMore()
{
    QList<sftp::ReadJob> jobs;
    QList<quint64> works;
    for (const QueueState::Item& item : state.takeReady(readAhead)) {
        // Where a file is given out once, every byte of it goes to the disk at once.
        if (item.clean && !state.isOpenedOnce() && item.key.size && *item.key.size <= gatheredUpTo)
            writer.gather(item.work, item.place, item.key);
        else
            writer.expect(item.work, item.place, item.key, item.offset, state.isOpenedOnce());
        jobs += sftp::ReadJob{item.work, item.key.path, item.key.size, item.offset};
        works += item.work;
    }
    if (jobs.isEmpty())
        return;
    source->read(jobs, sink);
    const QList<quint64> wanted = state.handed();
    if (wanted.last(works.size()) != works)
        source->reorder(wanted);
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
    const QList<TransferId> others = changes.urgent + changes.sampled;
    if (!others.isEmpty())
        Q_EMIT q.changed(others);
    for (const Transfer& transfer : changes.ended) {
        if (transfer.state == TransferState::Done)
            Q_EMIT q.done(transfer);
        else
            Q_EMIT q.failed(transfer);
    }
    if (!others.isEmpty() || !changes.added.isEmpty() || !changes.removed.isEmpty())
        Q_EMIT q.summaryChanged(summary());

    const bool nowBusy = state.summary().isBusy();
    if (nowBusy && !sampler.isActive())
        sampler.start();
    if (std::exchange(busy, nowBusy) && !nowBusy) {
        sampler.stop();
        speed = {};
        tell(true);
        Q_EMIT q.idle();
    }
}

void Queue::Private::sample()
{
    const QHash<quint64, qint64> grown = writer.takeProgress();
    for (auto it = grown.begin(); it != grown.end(); ++it) {
        const auto known = progress.find(it.key());
        if (known == progress.end())
            continue;
        bytesEver += std::max<qint64>(0, it.value() - known->bytes);
        known->bytes = it.value();
    }
    const qint64 now = stopwatch.elapsed();
    for (auto it = progress.begin(); it != progress.end(); ++it) {
        it->speed.sample(now, it->bytes);
        state.received(it.key(), it->bytes, it->speed.bytesPerSecond());
    }
    speed.sample(now, bytesEver);
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

void Queue::Private::planned(quint64 work, const PartPlan& plan)
{
    if (state.planned(work, plan)) {
        const QueueState::Item& item = *state.working(work);
        pool.store(work, item.keepZip, 0, [place = item.place, key = item.key](const auto& cancelled) {
            return PartFile::takeUp(place, key, cancelled);
        });
    }
    changed();
}

void Queue::Private::opened(quint64 work)
{
    state.opened(work);
    const QueueState::Item* item = state.working(work);
    if (item)
        progress.insert(work, {item->offset, {}});
}

bool Queue::Private::isFetched(quint64 work, qint64 size, bool resumed)
{
    const Progress last = progress.take(work);
    bytesEver += std::max<qint64>(0, size - last.bytes);
    schedule();
    return state.fetched(work, resumed);
}

void Queue::Private::complete(quint64 work, const std::shared_ptr<PartFile>& part)
{
    if (isFetched(work, part->size(), part->isResumed()))
        pool.store(work, state.working(work)->keepZip, 0, [part](const auto&) { return part; });
}

void Queue::Private::gathered(quint64 work, const QByteArray& bytes)
{
    if (!isFetched(work, bytes.size(), false)) {
        writer.released(bytes.size());
        return;
    }
    const QueueState::Item& item = *state.working(work);
    pool.store(work, item.keepZip, bytes.size(),
               [place = item.place, key = item.key, bytes](const auto&) { return PartFile::take(place, key, bytes); });
}

void Queue::Private::fetchFailed(quint64 work, const rap::Error& error)
{
    progress.remove(work);
    state.fetchFailed(work, error);
    changed();
}

void Queue::Private::storedAll(const StoringPool::Batch& batch)
{
    writer.released(batch.bytes);
    for (qsizetype i = 0; i < batch.jobs.size(); ++i)
        stored(batch.jobs[i], batch.results[std::size_t(i)]);
    changed();
}

void Queue::Private::stored(quint64 work, const StoreResult& result)
{
    const QueueState::Item* item = state.working(work);
    if (!result) {
        state.storeFailed(work, result.error());
    } else if (!*result) {
        state.mustFetch(work);
    } else if (item) {
        const Stored& report = **result;
        const TransferId id = item->transfer.id;
        const ledger::Fetched fetched{report.sha256, report.size, item->key.modified, clock(), report.filed.files};
        if (state.stored(work, fetched, report.filed.oddities))
            uncommitted.insert(id, report.part);
    }
}

void Queue::Private::setSource(std::shared_ptr<BlockSource> newSource, const rap::Error& whyGone)
{
    asked = false;
    if (source)
        state.sourceGone(whyGone);
    progress.clear();
    source = std::move(newSource);
    sink = source ? writer.sinkFor(source) : nullptr;
    if (source)
        state.sourceUp();
    changed();
}

void Queue::Private::setConnection(sftp::Connection* newConnection, const rap::Error& whyGone)
{
    if (connection == newConnection)
        return;
    if (connection)
        connection->disconnect(this);
    if (connectionSource)
        connectionSource->detach();
    connection = newConnection;
    connectionSource = newConnection ? std::make_shared<ConnectionSource>(*newConnection) : nullptr;
    if (newConnection) {
        connect(newConnection, &sftp::Connection::lost, this,
                [this](const rap::Error& error) { setConnection(nullptr, error); });
        connect(newConnection, &sftp::Connection::closed, this, [this] { setConnection(nullptr, connectionGone()); });
    }
    setSource(connectionSource, whyGone);
}

} // namespace download
