#pragma once

#include "sftp/Connection.h"

#include <QCryptographicHash>
#include <QHash>
#include <QMutex>
#include <QSignalSpy>
#include <QTest>
#include <memory>

/// Short waits for what must end by a deadline, long ones for what must come: a busy machine is no fault.
constexpr int longWait = 60000;

/// A connection whose ends can be waited for.
class Watched : public sftp::Connection {
public:
    QSignalSpy isConnected{this, &Connection::connected};
    QSignalSpy hasFailed{this, &Connection::failed};
    QSignalSpy isListed{this, &Connection::listed};
    QSignalSpy hasListFailed{this, &Connection::listFailed};
    QSignalSpy isLost{this, &Connection::lost};
    QSignalSpy isClosed{this, &Connection::closed};

    bool opens(const sftp::ConnectRequest& request)
    {
        open(request);
        waitFor([this] { return !isConnected.isEmpty() || !hasFailed.isEmpty(); });
        return !isConnected.isEmpty();
    }
    bool lists(const QString& base)
    {
        isListed.clear();
        hasListFailed.clear();
        list({base});
        waitFor([this] { return !isListed.isEmpty() || !hasListFailed.isEmpty() || !isLost.isEmpty(); });
        return !isListed.isEmpty();
    }
    sftp::Connected connectedInfo() const { return isConnected.at(0).at(0).value<sftp::Connected>(); }
    sftp::ConnectFailure failure() const { return hasFailed.at(0).at(0).value<sftp::ConnectFailure>(); }
    rap::Listing listing() const { return isListed.last().at(0).value<rap::Listing>(); }
    rap::Error lossError() const { return isLost.at(0).at(0).value<rap::Error>(); }

    template <typename Condition> static bool waitFor(Condition condition)
    {
        return QTest::qWaitFor(condition, longWait);
    }
};

/// Keeps what is read, and says whether each file was treated as a sink may expect.
class Collector : public sftp::BlockSink {
public:
    /// Blocks count as consumed at once where a connection is given.
    explicit Collector(sftp::Connection* consumer = nullptr)
        : m_consumer(consumer)
    {
    }

    void opened(quint64 id) override
    {
        const QMutexLocker lock(&m_mutex);
        ++m_files[id].opened;
    }
    void block(quint64 id, QByteArray data) override
    {
        if (m_consumer)
            m_consumer->consumed(id, data.size());
        const QMutexLocker lock(&m_mutex);
        m_bytes += data.size();
        m_files[id].bytes += data;
        m_files[id].blockAfterEnd |= m_files[id].ends > 0;
    }
    void finished(quint64 id) override
    {
        const QMutexLocker lock(&m_mutex);
        ++m_files[id].ends;
        ++m_finished;
    }
    void failed(quint64 id, const rap::Error& error) override
    {
        const QMutexLocker lock(&m_mutex);
        ++m_files[id].ends;
        m_files[id].error = error;
        ++m_failed;
    }

    struct File {
        int opened = 0;
        int ends = 0;
        bool blockAfterEnd = false;
        QByteArray bytes;
        std::optional<rap::Error> error;
    };
    File file(quint64 id) const
    {
        const QMutexLocker lock(&m_mutex);
        return m_files.value(id);
    }
    qsizetype finishedCount() const { return locked(m_finished); }
    qsizetype failedCount() const { return locked(m_failed); }
    qsizetype endedCount() const { return finishedCount() + failedCount(); }
    qint64 byteCount() const { return locked(m_bytes); }
    bool everyEndIsSingle() const
    {
        const QMutexLocker lock(&m_mutex);
        for (const File& file : m_files)
            if (file.ends != 1 || file.opened > 1 || file.blockAfterEnd)
                return false;
        return true;
    }

private:
    template <typename T> T locked(const T& value) const
    {
        const QMutexLocker lock(&m_mutex);
        return value;
    }

    mutable QMutex m_mutex;
    QHash<quint64, File> m_files;
    sftp::Connection* m_consumer;
    qsizetype m_finished = 0;
    qsizetype m_failed = 0;
    qint64 m_bytes = 0;
};

inline QByteArray sha256(const QByteArray& bytes) ///< Hexadecimal.
{
    return QCryptographicHash::hash(bytes, QCryptographicHash::Sha256).toHex();
}

/// What reads these files from their beginning.
inline QList<sftp::ReadJob> jobsFor(const QList<rap::Entry>& files)
{
    QList<sftp::ReadJob> jobs;
    for (const rap::Entry& entry : files)
        jobs.append({static_cast<quint64>(jobs.size() + 1), entry.path, entry.size, 0});
    return jobs;
}

/// What came of them all; nothing where one has not ended once.
inline std::shared_ptr<Collector> readAll(Watched& connection, const QList<sftp::ReadJob>& jobs)
{
    const auto collector = std::make_shared<Collector>(&connection);
    connection.read(jobs, collector);
    const bool ended = Watched::waitFor([&] { return collector->endedCount() == jobs.size(); });
    return ended && collector->everyEndIsSingle() ? collector : nullptr;
}
