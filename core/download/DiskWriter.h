#pragma once

#include "download/BlockSource.h"
#include "download/Placing.h"

#include <QHash>
#include <QObject>
#include <QThread>
#include <QThreadPool>
#include <memory>
#include <mutex>

namespace download {

/// Writes what connections deliver, on a thread of its own: part files, their hashes, their records. Small reports are
/// gathered in memory instead; what of them is not stored yet holds the source back like what is not written yet. Jobs
/// are known by number; no number is used twice. Calls come from the queue's thread and return at once; what they ask
/// for is done in their order. Signals arrive on the queue's thread. Destroying it ends it after the block at hand;
/// part files stay.
class DiskWriter : public QObject {
    Q_OBJECT
public:
    explicit DiskWriter(QObject* parent = nullptr);
    ~DiskWriter() override;

    /// As filing::Places::know(); what changes is told by volumeFound().
    void know(const QString& root, const QString& volume);
    /// Looks what is there of it already; ends in planned(), or in noPlace() where all of it came and cannot be put
    /// down yet.
    void plan(quint64 job, const filing::PartPlace& place, const filing::PartKey& key, bool again);
    using Wanted = Placing::Wanted;
    /// Before a job is handed to a source: its folder is proved, its part file is made, its room reserved or counted.
    /// Each ends in placed() or noPlace(), in this order; where there is no room beside what is under way, it waits
    /// for that.
    void place(const QList<Wanted>& wanted);
    /// Closes it so that it can go on later; what a source still delivers of it is thrown away, and nothing more is
    /// told.
    void stop(const QList<quint64>& jobs);
    void remove(std::shared_ptr<filing::PartFile> part);
    /// Its target is gone: it stays open until plan() finds that it is back. Where this ends before that, the target is
    /// made again for it, if its drive is there.
    void holdOver(std::shared_ptr<filing::PartFile> part);
    /// What was told by complete() or gathered() is stored, or will not be: so many bytes of it are in memory no more.
    void settled(const QList<quint64>& jobs, qint64 bytes);
    /// The disk did not take a report that was to be stored there.
    void refused(const filing::PartPlace& place, const rap::Error& error);
    /// Which of those that stopped for the disk's sake could go on; ends in canGoOn().
    void lookAgain(const QList<filing::Places::Stopped>& stopped);

    /// For the blocks of one source, which hears of each that was put away. May outlive this object.
    [[nodiscard]] std::shared_ptr<sftp::BlockSink> sinkFor(const std::shared_ptr<BlockSource>& source);

    /// Bytes of each job that has grown since the last call, those of an earlier part file included. Any thread.
    [[nodiscard]] QHash<quint64, qint64> takeProgress();

Q_SIGNALS:
    void planned(quint64 job, const filing::PartPlan& plan);
    void placed(const QList<quint64>& jobs);
    void noPlace(quint64 job, const rap::Error& error);
    void volumeFound(const QString& root, const QString& volume);
    void canGoOn(const QList<quint64>& ids);
    void opened(quint64 job);
    void complete(quint64 job, const std::shared_ptr<filing::PartFile>& part);
    void gathered(quint64 job, const filing::PartPlace& place, const QByteArray& bytes);
    void unproven(quint64 job); ///< complete() or gathered() follows.
    void failed(quint64 job, const rap::Error& error);

private:
    class Intake;
    class Worker;
    struct Door; ///< Between sinks, which may outlive this, and the worker.

    QThread m_thread;
    QThreadPool m_unzipper;
    std::shared_ptr<Door> m_door;
    Worker* m_worker; ///< Lives on the thread.
    std::mutex m_progressMutex;
    QHash<quint64, qint64> m_progress;
};

} // namespace download

Q_DECLARE_METATYPE(std::shared_ptr<filing::PartFile>)
