#pragma once

#include "download/BlockSource.h"
#include "ledger/Report.h"

#include <QHash>
#include <QList>
#include <QObject>
#include <QStringList>
#include <atomic>
#include <functional>
#include <optional>

/// Stands for a connection: gives out files from memory, step by step, only when told to or by itself through the event
/// loop.
namespace testing {

class FakeSource : public QObject, public download::BlockSource {
public:
    struct File {
        QByteArray bytes;
        bool once = false; ///< A second opening is refused.
    };

    explicit FakeSource(bool goesByItself = true)
        : m_goesByItself(goesByItself)
    {
    }

    QString name; ///< As server() tells it.
    QHash<QString, File> files;
    qsizetype blockSize = 32 * 1024;
    /// Asked before each block; a fault ends that file.
    std::function<std::optional<rap::Error>(const QString& path, qint64 position)> faultAt;

    QStringList opened;    ///< Paths, in the order in which they were opened.
    QList<qint64> offsets; ///< Where reading began, for each of them.
    QStringList cancelled;
    int readCalls = 0;

    [[nodiscard]] QStringList waiting() const
    {
        QStringList paths;
        for (const sftp::ReadJob& job : m_jobs)
            paths += job.path;
        return paths;
    }

    [[nodiscard]] QString server() const override { return name; }

    void read(const QList<sftp::ReadJob>& jobs, std::shared_ptr<sftp::BlockSink> sink) override
    {
        ++readCalls;
        m_jobs += jobs;
        m_sink = std::move(sink);
        if (m_goesByItself)
            go();
    }

    void reorder(const QList<quint64>& ids) override
    {
        QList<sftp::ReadJob> ordered;
        for (const quint64 id : ids) {
            for (const sftp::ReadJob& job : m_jobs)
                if (job.id == id)
                    ordered += job;
        }
        if (ordered.size() == m_jobs.size())
            m_jobs = ordered;
    }

    void cancel(const QList<quint64>& ids) override
    {
        for (const quint64 id : ids) {
            m_jobs.removeIf([&](const sftp::ReadJob& job) {
                if (job.id != id)
                    return false;
                cancelled += job.path;
                m_sink->failed(id, rap::Error{rap::ErrorKind::Cancelled, {}, {}, {}});
                return true;
            });
            if (m_current && m_current->id == id) {
                cancelled += m_current->path;
                m_current.reset();
                m_sink->failed(id, rap::Error{rap::ErrorKind::Cancelled, {}, {}, {}});
            }
        }
    }

    void withdraw(const QList<quint64>& ids) override
    {
        QList<quint64> unopened;
        for (const sftp::ReadJob& job : std::as_const(m_jobs))
            if (ids.contains(job.id))
                unopened += job.id;
        cancel(unopened);
    }

    void consumed(quint64 /*id*/, qint64 bytes) override { m_consumed += bytes; }
    [[nodiscard]] qint64 consumedSoFar() const { return m_consumed; }

    /// One event: an opening, a block or an end. False where there is nothing to do.
    bool step()
    {
        if (!m_current && m_jobs.isEmpty())
            return false;
        if (!m_current)
            open(m_jobs.takeFirst());
        else
            goOn();
        return true;
    }

    /// As a connection that breaks: every file that has not ended fails.
    void breakOff(rap::ErrorKind kind)
    {
        const rap::Error error{kind, QStringLiteral("broken"), {}, {}};
        if (m_current)
            m_sink->failed(m_current->id, error);
        for (const sftp::ReadJob& job : std::as_const(m_jobs))
            m_sink->failed(job.id, error);
        m_current.reset();
        m_jobs.clear();
    }

    void startGoing()
    {
        m_goesByItself = true;
        go();
    }

private:
    void go()
    {
        QMetaObject::invokeMethod(
            this,
            [this] {
                if (m_goesByItself && step())
                    go();
            },
            Qt::QueuedConnection);
    }

    void open(const sftp::ReadJob& job)
    {
        const auto file = files.constFind(job.path);
        const bool refused = file == files.constEnd() || (file->once && opened.contains(job.path));
        if (refused) {
            m_sink->failed(job.id, rap::Error{rap::ErrorKind::RemoteNotFound, QStringLiteral("gone"), {}, {}});
            return;
        }
        opened += job.path;
        offsets += job.offset;
        m_current = job;
        m_position = job.offset;
        m_sink->opened(job.id);
    }

    void goOn()
    {
        const sftp::ReadJob job = *m_current;
        if (const auto fault = faultAt ? faultAt(job.path, m_position) : std::nullopt) {
            m_current.reset();
            m_sink->failed(job.id, *fault);
            return;
        }
        const QByteArray& bytes = files[job.path].bytes;
        if (m_position >= bytes.size()) {
            m_current.reset();
            m_sink->finished(job.id);
            return;
        }
        const QByteArray block = bytes.mid(m_position, blockSize);
        m_position += block.size();
        m_sink->block(job.id, block);
    }

    bool m_goesByItself;
    QList<sftp::ReadJob> m_jobs;
    std::optional<sftp::ReadJob> m_current;
    qint64 m_position = 0;
    std::shared_ptr<sftp::BlockSink> m_sink;
    std::atomic<qint64> m_consumed = 0;
};

/// A report as a listing would show it.
inline ledger::Report reportAt(const QString& path, std::optional<qint64> size,
                               std::optional<qint64> modified = 1795435200)
{
    ledger::Report report;
    report.path = path;
    report.file = path.section(u'/', -1);
    report.folder = rap::decodeFolder(QStringLiteral("/download"), path.section(u'/', 0, -2));
    report.size = size;
    report.modified = modified;
    report.listed = true;
    return report;
}

} // namespace testing
