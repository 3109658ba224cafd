#include "download/DiskWriter.h"

#include "filing/Faults.h"
#include "filing/LocalNames.h"

#include <QSet>
#include <algorithm>
#include <atomic>
#include <deque>
#include <functional>
#include <utility>
#include <vector>

namespace download {
namespace {

constexpr int mostPartFiles = 128; ///< Open for what is under way.
constexpr qint64 mostUnstored = 16 * 1024 * 1024;

} // namespace

/// All of it runs on the disk's thread.
class DiskWriter::Worker : public QObject {
public:
    /// A piece of a report, and who is to hear that it was put away; null where there is nobody left.
    struct Block {
        std::shared_ptr<BlockSource> source;
        quint64 id = 0;
        QByteArray data;
    };

    explicit Worker(DiskWriter& writer)
        : m_writer(writer)
    {
    }

    ~Worker() override
    {
        for (const Job& job : std::as_const(m_jobs))
            if (isUntouched(job))
                pause(job);
    }

    void place(const QList<Wanted>& wanted)
    {
        m_toPlace.insert(m_toPlace.end(), wanted.begin(), wanted.end());
        placeSome();
    }

    void know(const QString& root, const QString& volume)
    {
        m_places.know(root, volume);
        m_told = m_places.volumes();
    }

    void stop(const QList<quint64>& ids)
    {
        const QSet<quint64> stopped(ids.begin(), ids.end());
        std::erase_if(m_toPlace, [&](const Wanted& wanted) { return stopped.contains(wanted.job); });
        for (const quint64 id : ids)
            if (m_jobs.contains(id))
                end(id);
        placeSome();
    }

    void wasFull(const filing::PartPlace& place) { m_places.wasFull(place); }

    void lookAgain(const QList<filing::Places::Stopped>& stopped)
    {
        if (const QList<quint64> ids = m_places.thatCanGoOn(stopped); !isEnding && !ids.isEmpty())
            Q_EMIT m_writer.canGoOn(ids);
    }

    void opened(quint64 id)
    {
        const auto job = m_jobs.find(id);
        if (isEnding || job == m_jobs.end())
            return;
        if (job->gathered) {
            job->gathered->reserve(qsizetype(*job->key.size));
            Q_EMIT m_writer.opened(id);
            return;
        }
        if (filing::isNamedZip(job->place.file) && job->offset == 0)
            job->unzipping =
                std::make_shared<Unzipping>(job->place.ahead(), filing::withoutZip(job->place.file).toUtf8());
        Q_EMIT m_writer.opened(id);
    }

    void block(const Block& block)
    {
        const auto job = m_jobs.find(block.id);
        if (isEnding || job == m_jobs.end() || (!job->gathered && !job->part)) {
            consumed(block);
        } else if (job->gathered) {
            job->gathered->append(block.data);
            note(block.id, job->gathered->size());
            consumed(block);
        } else {
            if (auto written = job->part->write(block.data); !written) {
                consumed(block);
                fail(block.id, written.error());
                return;
            }
            note(block.id, job->part->size());
            if (!job->unzipping) {
                consumed(block);
                return;
            }
            job->unzipping->waiting += block;
            if (!job->unzipping->isBusy)
                goOn(job->unzipping);
        }
    }

    void unproven(quint64 id)
    {
        if (!isEnding && m_jobs.contains(id))
            Q_EMIT m_writer.unproven(id);
    }

    void finished(quint64 id)
    {
        const auto job = m_jobs.find(id);
        if (isEnding || job == m_jobs.end())
            return;
        if (job->gathered) {
            if (job->gathered->size() != *job->key.size) {
                fail(id, filing::otherSize(job->place.file, *job->key.size, job->gathered->size()));
                return;
            }
            m_unstored += job->gathered->size();
            Q_EMIT m_writer.gathered(id, *take(id).gathered);
            return;
        }
        if (!job->part)
            return;
        if (auto complete = job->part->complete(); !complete) {
            fail(id, complete.error());
            return;
        }
        if (!job->unzipping) {
            Q_EMIT m_writer.complete(id, take(id).part);
            return;
        }
        job->unzipping->whenDone = [this, id] { unzipped(id); };
        if (!job->unzipping->isBusy)
            goOn(job->unzipping);
    }

    void unzipped(quint64 id)
    {
        const auto job = m_jobs.find(id);
        if (isEnding || job == m_jobs.end())
            return;
        job->part->setAhead(std::shared_ptr<filing::UnzipAhead>(job->unzipping, &job->unzipping->ahead));
        Q_EMIT m_writer.complete(id, take(id).part);
    }

    void fail(quint64 id, const rap::Error& error)
    {
        if (!m_jobs.contains(id))
            return;
        noteRefusal(m_jobs[id].place, error);
        end(id);
        Q_EMIT m_writer.failed(id, error);
        placeSome();
    }

    void consumed(const Block& block)
    {
        if (!block.source)
            return;
        m_credits.push_back({block.source, block.id, block.data.size()});
        settle();
    }

    void settled(const QList<quint64>& ids, qint64 bytes)
    {
        for (const quint64 id : ids)
            m_places.release(id);
        m_unstored -= bytes;
        settle();
        placeSome();
    }

    std::atomic<bool> isEnding = false;

private:
    /// A ZIP that is unzipped while it arrives. Its blocks are taken in order, those of several ZIPs beside each other.
    struct Unzipping {
        Unzipping(QString path, QByteArray entryName)
            : ahead(std::move(path), std::move(entryName))
        {
        }

        filing::UnzipAhead ahead;
        QList<Block> waiting;
        bool isBusy = false;
        std::function<void()> whenDone; ///< Once no more blocks come.
    };

    /// Bytes that were put away, and their source has not heard of it.
    struct Credit {
        std::shared_ptr<BlockSource> source;
        quint64 id = 0;
        qint64 bytes = 0;
    };

    struct Job {
        filing::PartPlace place;
        filing::PartKey key;
        qint64 offset = 0;
        std::shared_ptr<filing::PartFile> part;
        std::optional<QByteArray> gathered; ///< In memory, for a small one.
        std::shared_ptr<Unzipping> unzipping = nullptr;
    };

    // Where one does not fit, those behind it wait as well: what is under way ends, and then there is room or none.
    void placeSome()
    {
        QList<quint64> placed;
        while (!m_toPlace.empty() && !isEnding) {
            const Wanted wanted = m_toPlace.front();
            const auto room = m_partFiles < mostPartFiles ? m_places.claim(wanted.job, wanted.place, wanted.key.size)
                                                          : filing::Places::Room::Later;
            if (room == filing::Places::Room::Later)
                break;
            m_toPlace.pop_front();
            const auto made = room.and_then([&](filing::Places::Room found) { return make(wanted, found); });
            if (made) {
                placed += wanted.job;
            } else {
                if (room)
                    noteRefusal(wanted.place, made.error());
                m_places.release(wanted.job);
                Q_EMIT m_writer.noPlace(wanted.job, made.error());
            }
        }
        if (m_places.volumes() != m_told) {
            m_told = m_places.volumes();
            for (auto volume = m_told.begin(); volume != m_told.end(); ++volume)
                Q_EMIT m_writer.volumeFound(volume.key(), volume.value());
        }
        if (!placed.isEmpty())
            Q_EMIT m_writer.placed(placed);
    }

    [[nodiscard]] rap::Result<void> make(const Wanted& wanted, filing::Places::Room room)
    {
        Job job{wanted.place, wanted.key, wanted.offset, nullptr, std::nullopt};
        if (wanted.gathers && room == filing::Places::Room::Plenty) {
            job.gathered.emplace();
        } else {
            auto part = filing::PartFile::begin(wanted.place, wanted.key, wanted.offset, wanted.onlyCopy);
            if (!part)
                return tl::unexpected(part.error());
            job.part = std::move(*part);
            if (wanted.onlyCopy || room == filing::Places::Room::Counted) {
                if (auto reserved = job.part->reserve(); !reserved) {
                    pause(job);
                    return reserved;
                }
            }
            ++m_partFiles;
        }
        m_jobs.insert(wanted.job, job);
        return {};
    }

    [[nodiscard]] Job take(quint64 id)
    {
        Job job = m_jobs.take(id);
        m_partFiles -= job.part ? 1 : 0;
        return job;
    }

    void end(quint64 id)
    {
        pause(take(id));
        m_places.release(id);
    }

    void noteRefusal(const filing::PartPlace& place, const rap::Error& error)
    {
        if (error.kind == rap::ErrorKind::DiskFull)
            m_places.wasFull(place);
    }

    [[nodiscard]] static bool isUntouched(const Job& job) { return job.part && job.part->size() == 0; }

    void goOn(const std::shared_ptr<Unzipping>& unzipping)
    {
        unzipping->isBusy = !unzipping->waiting.isEmpty();
        if (!unzipping->isBusy) {
            if (const auto whenDone = std::exchange(unzipping->whenDone, nullptr))
                whenDone();
            return;
        }
        m_writer.m_unzipper.start([this, unzipping, blocks = std::exchange(unzipping->waiting, {})] {
            for (const Block& block : blocks) {
                if (!isEnding)
                    unzipping->ahead.feed(block.data);
                later([this, block] { consumed(block); });
            }
            later([this, unzipping] { goOn(unzipping); });
        });
    }

    template <typename Call> void later(Call&& call)
    {
        QMetaObject::invokeMethod(this, std::forward<Call>(call), Qt::QueuedConnection);
    }

    void note(quint64 id, qint64 bytes)
    {
        const std::lock_guard lock(m_writer.m_progressMutex);
        m_writer.m_progress[id] = bytes;
    }

    // Only what is complete holds the source back: that gets less without the source's help.
    void settle()
    {
        if (m_unstored > mostUnstored)
            return;
        for (const Credit& credit : std::exchange(m_credits, {}))
            credit.source->consumed(credit.id, credit.bytes);
    }

    // It ends for another reason than the disk's: what cannot be flushed now is fetched once more.
    static void pause(const Job& job)
    {
        if (job.unzipping)
            job.unzipping->ahead.giveUp();
        if (!job.part)
            return;
        if (isUntouched(job)) {
            // Nothing came: what cannot be removed now is tidied up by the next run.
            static_cast<void>(job.part->remove());
            return;
        }
        if (const auto paused = job.part->pause(); !paused)
            qWarning("%s", qUtf8Printable(paused.error().detail));
    }

    DiskWriter& m_writer;
    QHash<quint64, Job> m_jobs;
    std::deque<Wanted> m_toPlace;
    filing::Places m_places;
    QHash<QString, QString> m_told; ///< Volumes, as last told.
    int m_partFiles = 0;            ///< Open for jobs.
    qint64 m_unstored = 0;          ///< Bytes gathered, and not stored yet.
    std::vector<Credit> m_credits;
};

struct DiskWriter::Door {
    std::mutex mutex;
    Worker* worker = nullptr; ///< Null once the writer is going.

    template <typename Call> void post(Call&& call)
    {
        const std::lock_guard lock(mutex);
        if (worker)
            QMetaObject::invokeMethod(worker, std::forward<Call>(call), Qt::QueuedConnection);
    }
};

class DiskWriter::Intake : public sftp::BlockSink {
public:
    Intake(std::shared_ptr<Door> door, Worker* worker, const std::shared_ptr<BlockSource>& source)
        : m_door(std::move(door))
        , m_worker(worker)
        , m_source(source)
    {
    }

    void opened(quint64 id) override
    {
        m_door->post([worker = m_worker, id] { worker->opened(id); });
    }

    void block(quint64 id, QByteArray data) override
    {
        m_door->post(
            [worker = m_worker, block = Worker::Block{m_source.lock(), id, std::move(data)}] { worker->block(block); });
    }

    void unproven(quint64 id) override
    {
        m_door->post([worker = m_worker, id] { worker->unproven(id); });
    }

    void finished(quint64 id) override
    {
        m_door->post([worker = m_worker, id] { worker->finished(id); });
    }

    void failed(quint64 id, const rap::Error& error) override
    {
        m_door->post([worker = m_worker, id, error] { worker->fail(id, error); });
    }

private:
    std::shared_ptr<Door> m_door;
    Worker* m_worker;                    ///< Used within calls that the door lets through.
    std::weak_ptr<BlockSource> m_source; ///< Which may hold this.
};

DiskWriter::DiskWriter(QObject* parent)
    : QObject(parent)
    , m_door(std::make_shared<Door>())
    , m_worker(new Worker(*this))
{
    qRegisterMetaType<std::shared_ptr<filing::PartFile>>();
    m_door->worker = m_worker;
    m_unzipper.setMaxThreadCount(std::max(2, QThread::idealThreadCount()));
    m_thread.setObjectName(QStringLiteral("disk"));
    m_worker->moveToThread(&m_thread);
    m_thread.start();
}

DiskWriter::~DiskWriter()
{
    {
        const std::lock_guard lock(m_door->mutex);
        m_door->worker = nullptr;
    }
    // Blocks that still wait are thrown away; what is to be removed is removed.
    m_worker->isEnding = true;
    m_unzipper.waitForDone();
    QMetaObject::invokeMethod(m_worker, [this] { m_thread.quit(); }, Qt::QueuedConnection);
    m_thread.wait();
    delete m_worker;
}

void DiskWriter::plan(quint64 job, const filing::PartPlace& place, const filing::PartKey& key, bool again)
{
    m_door->post([this, job, place, key, again] { Q_EMIT planned(job, filing::planPart(place, key, again)); });
}

void DiskWriter::know(const QString& root, const QString& volume)
{
    m_door->post([worker = m_worker, root, volume] { worker->know(root, volume); });
}

void DiskWriter::place(const QList<Wanted>& wanted)
{
    m_door->post([worker = m_worker, wanted] { worker->place(wanted); });
}

void DiskWriter::settled(const QList<quint64>& jobs, qint64 bytes)
{
    m_door->post([worker = m_worker, jobs, bytes] { worker->settled(jobs, bytes); });
}

void DiskWriter::wasFull(const filing::PartPlace& place)
{
    m_door->post([worker = m_worker, place] { worker->wasFull(place); });
}

void DiskWriter::lookAgain(const QList<filing::Places::Stopped>& stopped)
{
    m_door->post([worker = m_worker, stopped] { worker->lookAgain(stopped); });
}

void DiskWriter::stop(const QList<quint64>& jobs)
{
    m_door->post([worker = m_worker, jobs] { worker->stop(jobs); });
}

void DiskWriter::remove(std::shared_ptr<filing::PartFile> part)
{
    // What cannot be removed tells the next run that it is done with.
    m_door->post([part = std::move(part)] { static_cast<void>(part->remove()); });
}

std::shared_ptr<sftp::BlockSink> DiskWriter::sinkFor(const std::shared_ptr<BlockSource>& source)
{
    return std::make_shared<Intake>(m_door, m_worker, source);
}

QHash<quint64, qint64> DiskWriter::takeProgress()
{
    const std::lock_guard lock(m_progressMutex);
    return std::exchange(m_progress, {});
}

} // namespace download
