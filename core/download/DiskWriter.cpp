#include "download/DiskWriter.h"

#include "download/Unzipping.h"
#include "filing/Faults.h"
#include "filing/LocalNames.h"

#include <QSet>
#include <algorithm>
#include <atomic>
#include <utility>
#include <vector>

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

    ~Worker() override
    {
        for (const Job& job : std::as_const(m_jobs))
            if (job.isUntouched())
                pause(job);
        m_placing.rescue();
    }

    void plan(quint64 job, const filing::PartPlace& place, const filing::PartKey& key, bool again)
    {
        // What came of it already is not asked for once more.
        if (const auto back = m_placing.takeBack(place); !back) {
            Q_EMIT m_writer.noPlace(job, filing::goneTarget(place).value_or(back.error()));
            return;
        }
        Q_EMIT m_writer.planned(job, filing::planPart(place, key, again));
    }

    void holdOver(const std::shared_ptr<filing::PartFile>& part) { m_placing.holdOver(part); }

    void place(const QList<Wanted>& wanted)
    {
        m_placing.want(wanted);
        placeSome();
    }

    void know(const QString& root, const QString& volume) { m_placing.know(root, volume); }

    void stop(const QList<quint64>& ids)
    {
        m_placing.stop(QSet<quint64>(ids.begin(), ids.end()));
        for (const quint64 id : ids)
            if (m_jobs.contains(id))
                end(id);
        placeSome();
    }

    void refused(const filing::PartPlace& place, const rap::Error& error) { m_placing.noteRefusal(place, error); }

    void lookAgain(const QList<filing::Places::Stopped>& stopped)
    {
        if (const QList<quint64> ids = m_placing.thatCanGoOn(stopped); !isEnding && !ids.isEmpty())
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
            job->unzipping = std::make_shared<Unzipping>(job->place, *this, m_writer.m_unzipper, isEnding,
                                                         [this](const Block& block) { consumed(block); });
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
                failHere(block.id, written.error());
                return;
            }
            note(block.id, job->part->size());
            if (job->unzipping)
                job->unzipping->add(block);
            else
                consumed(block);
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
            const Job whole = take(id);
            Q_EMIT m_writer.gathered(id, whole.place, *whole.gathered);
            return;
        }
        if (!job->part)
            return;
        if (auto complete = job->part->complete(); !complete) {
            const auto gone = filing::goneTarget(job->place);
            if (job->part->isOnlyCopy() && (gone || !job->part->isThere()))
                m_placing.holdOver(*job);
            fail(id, gone.value_or(complete.error()));
            return;
        }
        if (job->unzipping)
            job->unzipping->end([this, id] { unzipped(id); });
        else
            Q_EMIT m_writer.complete(id, take(id).part);
    }

    void unzipped(quint64 id)
    {
        const auto job = m_jobs.find(id);
        if (isEnding || job == m_jobs.end())
            return;
        job->part->setAhead(job->unzipping->ahead());
        Q_EMIT m_writer.complete(id, take(id).part);
    }

    void failHere(quint64 id, const rap::Error& error)
    {
        fail(id, filing::goneTarget(m_jobs[id].place).value_or(error));
    }

    void fail(quint64 id, const rap::Error& error)
    {
        if (!m_jobs.contains(id))
            return;
        m_placing.noteRefusal(m_jobs[id].place, error);
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
            m_placing.release(id);
        m_unstored -= bytes;
        settle();
        placeSome();
    }

    std::atomic<bool> isEnding = false;

private:
    /// Bytes that were put away, and their source has not heard of it.
    struct Credit {
        std::shared_ptr<BlockSource> source;
        quint64 id = 0;
        qint64 bytes = 0;
    };

    struct Job : Placing::Place {
        std::shared_ptr<Unzipping> unzipping = nullptr;
    };

    void placeSome()
    {
        QList<quint64> placed;
        while (!isEnding) {
            auto next = m_placing.next();
            if (!next)
                break;
            if (next->place) {
                m_jobs.insert(next->job, Job{std::move(*next->place), nullptr});
                placed += next->job;
            } else {
                Q_EMIT m_writer.noPlace(next->job, next->place.error());
            }
        }
        const QHash<QString, QString> volumes = m_placing.takeVolumes();
        for (auto volume = volumes.begin(); volume != volumes.end(); ++volume)
            Q_EMIT m_writer.volumeFound(volume.key(), volume.value());
        if (!placed.isEmpty())
            Q_EMIT m_writer.placed(placed);
    }

    [[nodiscard]] Job take(quint64 id)
    {
        Job job = m_jobs.take(id);
        m_placing.closed(job);
        return job;
    }

    void end(quint64 id)
    {
        pause(take(id));
        m_placing.release(id);
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

    static void pause(const Job& job)
    {
        if (job.unzipping)
            job.unzipping->giveUp();
        job.leave();
    }

    DiskWriter& m_writer;
    QHash<quint64, Job> m_jobs;
    Placing m_placing;
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
            [worker = m_worker, block = Block{m_source.lock(), id, std::move(data)}] { worker->block(block); });
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
    QMetaObject::invokeMethod(m_worker, [this] { m_thread.quit(); }, Qt::QueuedConnection);
    m_thread.wait();
    m_unzipper.waitForDone(); // not before: until then there may be more for it, which would tell the worker of it
    delete m_worker;
}

void DiskWriter::plan(quint64 job, const filing::PartPlace& place, const filing::PartKey& key, bool again)
{
    m_door->post([worker = m_worker, job, place, key, again] { worker->plan(job, place, key, again); });
}

void DiskWriter::holdOver(std::shared_ptr<filing::PartFile> part)
{
    m_door->post([worker = m_worker, part = std::move(part)] { worker->holdOver(part); });
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

void DiskWriter::refused(const filing::PartPlace& place, const rap::Error& error)
{
    m_door->post([worker = m_worker, place, error] { worker->refused(place, error); });
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
