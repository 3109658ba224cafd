#include "download/DiskWriter.h"

#include "filing/Faults.h"
#include "filing/LocalNames.h"

#include <algorithm>
#include <atomic>
#include <functional>
#include <utility>
#include <vector>

namespace download {
namespace {

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

    void expect(quint64 id, const filing::PartPlace& place, const filing::PartKey& key, qint64 offset, bool onlyCopy)
    {
        m_jobs.insert(id, Job{place, key, offset, onlyCopy, nullptr, std::nullopt});
    }

    void gather(quint64 id, const filing::PartPlace& place, const filing::PartKey& key)
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
        auto part = filing::PartFile::begin(job->place, job->key, job->offset, job->onlyCopy);
        if (!part) {
            fail(id, part.error());
            return;
        }
        job->part = std::move(*part);
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
            Q_EMIT m_writer.gathered(id, *m_jobs.take(id).gathered);
            return;
        }
        if (!job->part)
            return;
        if (auto complete = job->part->complete(); !complete) {
            fail(id, complete.error());
            return;
        }
        if (!job->unzipping) {
            Q_EMIT m_writer.complete(id, m_jobs.take(id).part);
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
        Q_EMIT m_writer.complete(id, m_jobs.take(id).part);
    }

    void fail(quint64 id, const rap::Error& error)
    {
        if (!m_jobs.contains(id))
            return;
        pause(m_jobs.take(id));
        Q_EMIT m_writer.failed(id, error);
    }

    void consumed(const Block& block)
    {
        if (!block.source)
            return;
        m_credits.push_back({block.source, block.id, block.data.size()});
        settle();
    }

    void released(qint64 bytes)
    {
        m_unstored -= bytes;
        settle();
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
        bool onlyCopy = false;
        std::shared_ptr<filing::PartFile> part;
        std::optional<QByteArray> gathered; ///< In memory, for a small one.
        std::shared_ptr<Unzipping> unzipping = nullptr;
    };

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
        if (const auto paused = job.part->pause(); !paused)
            qWarning("%s", qUtf8Printable(paused.error().detail));
    }

    DiskWriter& m_writer;
    QHash<quint64, Job> m_jobs;
    qint64 m_unstored = 0; ///< Bytes gathered, and not stored yet.
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
    QMetaObject::invokeMethod(
        m_worker, [this] { m_thread.quit(); }, Qt::QueuedConnection);
    m_thread.wait();
    delete m_worker;
}

void DiskWriter::plan(quint64 job, const filing::PartPlace& place, const filing::PartKey& key, bool again)
{
    m_door->post([this, job, place, key, again] { Q_EMIT planned(job, filing::planPart(place, key, again)); });
}

void DiskWriter::expect(quint64 job, const filing::PartPlace& place, const filing::PartKey& key, qint64 offset,
                        bool onlyCopy)
{
    m_door->post(
        [worker = m_worker, job, place, key, offset, onlyCopy] { worker->expect(job, place, key, offset, onlyCopy); });
}

void DiskWriter::gather(quint64 job, const filing::PartPlace& place, const filing::PartKey& key)
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
