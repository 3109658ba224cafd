#include "download/DiskWriter.h"

#include "download/Faults.h"
#include "download/LocalNames.h"

#include <atomic>
#include <map>
#include <utility>

namespace download {
namespace {

constexpr qint64 mostUnstored = 16 * 1024 * 1024;

} // namespace

/// All of it runs on the disk's thread.
class DiskWriter::Worker : public QObject {
public:
    explicit Worker(DiskWriter& writer)
        : m_writer(writer)
    {
    }

    void expect(quint64 id, const PartPlace& place, const PartKey& key, qint64 offset, bool onlyCopy)
    {
        m_jobs.insert(id, Job{place, key, offset, onlyCopy, nullptr, std::nullopt});
    }

    void gather(quint64 id, const PartPlace& place, const PartKey& key)
    {
        m_jobs.insert(id, Job{place, key, 0, false, nullptr, QByteArray()});
    }

    void stop(const QList<quint64>& ids)
    {
        for (const quint64 id : ids)
            pause(m_jobs.take(id));
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
        auto part = PartFile::begin(job->place, job->key, job->offset, job->onlyCopy);
        if (!part) {
            fail(id, part.error());
            return;
        }
        job->part = std::move(*part);
        if (isNamedZip(job->place.file) && job->offset == 0)
            job->ahead = std::make_shared<UnzipAhead>(job->place.ahead(), withoutZip(job->place.file).toUtf8());
        Q_EMIT m_writer.opened(id);
    }

    void block(quint64 id, const QByteArray& data)
    {
        const auto job = m_jobs.find(id);
        if (isEnding || job == m_jobs.end())
            return;
        if (job->gathered) {
            job->gathered->append(data);
            note(id, job->gathered->size());
        } else if (job->part) {
            if (auto written = job->part->write(data); !written) {
                fail(id, written.error());
                return;
            }
            note(id, job->part->size());
            if (job->ahead)
                unzip(job->ahead, data);
        }
    }

    void finished(quint64 id)
    {
        const auto job = m_jobs.find(id);
        if (isEnding || job == m_jobs.end())
            return;
        if (job->gathered) {
            if (job->gathered->size() != *job->key.size) {
                fail(id, otherSize(job->place.file, *job->key.size, job->gathered->size()));
                return;
            }
            m_unstored += job->gathered->size();
            Q_EMIT m_writer.gathered(id, *m_jobs.take(id).gathered);
            return;
        }
        if (!job->part)
            return;
        if (auto complete = job->part->complete(); !complete) {
            fail(id, complete.error());
            return;
        }
        if (job->ahead)
            m_writer.m_unzipper.start([this, id] { later([this, id] { unzipped(id); }); });
        else
            Q_EMIT m_writer.complete(id, m_jobs.take(id).part);
    }

    void unzipped(quint64 id)
    {
        const auto job = m_jobs.find(id);
        if (isEnding || job == m_jobs.end())
            return;
        job->part->setAhead(job->ahead);
        Q_EMIT m_writer.complete(id, m_jobs.take(id).part);
    }

    void fail(quint64 id, const rap::Error& error)
    {
        if (!m_jobs.contains(id))
            return;
        pause(m_jobs.take(id));
        Q_EMIT m_writer.failed(id, error);
    }

    void consumed(const std::shared_ptr<BlockSource>& source, qint64 bytes)
    {
        m_credits[source] += bytes;
        settle();
    }

    void released(qint64 bytes)
    {
        m_unstored -= bytes;
        settle();
    }

    std::atomic<bool> isEnding = false;

private:
    struct Job {
        PartPlace place;
        PartKey key;
        qint64 offset = 0;
        bool onlyCopy = false;
        std::shared_ptr<PartFile> part;
        std::optional<QByteArray> gathered; ///< In memory, for a small one.
        std::shared_ptr<UnzipAhead> ahead = nullptr;
    };

    void unzip(const std::shared_ptr<UnzipAhead>& ahead, const QByteArray& data)
    {
        m_unstored += data.size();
        m_writer.m_unzipper.start([this, ahead, data] {
            if (!isEnding)
                ahead->feed(data);
            later([this, bytes = data.size()] { released(bytes); });
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
        for (const auto& [source, bytes] : std::exchange(m_credits, {}))
            source->consumed(bytes);
    }

    // It ends for another reason than the disk's: what cannot be flushed now is fetched once more.
    static void pause(const Job& job)
    {
        if (job.ahead)
            job.ahead->giveUp();
        if (job.part)
            static_cast<void>(job.part->pause());
    }

    DiskWriter& m_writer;
    QHash<quint64, Job> m_jobs;
    qint64 m_unstored = 0; ///< Bytes gathered, and not stored yet.
    /// Bytes that were put away, and their source has not heard of it.
    std::map<std::shared_ptr<BlockSource>, qint64> m_credits;
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
    Intake(std::shared_ptr<Door> door, Worker* worker, std::shared_ptr<BlockSource> source)
        : m_door(std::move(door))
        , m_worker(worker)
        , m_source(std::move(source))
    {
    }

    void opened(quint64 id) override
    {
        m_door->post([worker = m_worker, id] { worker->opened(id); });
    }

    void block(quint64 id, QByteArray data) override
    {
        m_door->post([worker = m_worker, source = m_source.lock(), id, data = std::move(data)] {
            worker->block(id, data);
            if (source)
                worker->consumed(source, data.size());
        });
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
    qRegisterMetaType<std::shared_ptr<PartFile>>();
    m_door->worker = m_worker;
    m_unzipper.setMaxThreadCount(1);
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
    QMetaObject::invokeMethod(
        m_worker, [this] { m_thread.quit(); }, Qt::QueuedConnection);
    m_thread.wait();
    delete m_worker;
}

void DiskWriter::plan(quint64 job, const PartPlace& place, const PartKey& key, bool again)
{
    m_door->post([this, job, place, key, again] { Q_EMIT planned(job, planPart(place, key, again)); });
}

void DiskWriter::expect(quint64 job, const PartPlace& place, const PartKey& key, qint64 offset, bool onlyCopy)
{
    m_door->post(
        [worker = m_worker, job, place, key, offset, onlyCopy] { worker->expect(job, place, key, offset, onlyCopy); });
}

void DiskWriter::gather(quint64 job, const PartPlace& place, const PartKey& key)
{
    m_door->post([worker = m_worker, job, place, key] { worker->gather(job, place, key); });
}

void DiskWriter::released(qint64 bytes)
{
    m_door->post([worker = m_worker, bytes] { worker->released(bytes); });
}

void DiskWriter::stop(const QList<quint64>& jobs)
{
    m_door->post([worker = m_worker, jobs] { worker->stop(jobs); });
}

void DiskWriter::remove(std::shared_ptr<PartFile> part)
{
    // What cannot be removed tells the next run that it is done with.
    m_door->post([part = std::move(part)] { static_cast<void>(part->remove()); });
}

std::shared_ptr<sftp::BlockSink> DiskWriter::sinkFor(std::shared_ptr<BlockSource> source)
{
    return std::make_shared<Intake>(m_door, m_worker, std::move(source));
}

QHash<quint64, qint64> DiskWriter::takeProgress()
{
    const std::lock_guard lock(m_progressMutex);
    return std::exchange(m_progress, {});
}

} // namespace download
