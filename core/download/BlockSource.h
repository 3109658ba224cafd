#pragma once

#include "sftp/Reading.h"

#include <QList>
#include <memory>
#include <mutex>

namespace sftp {
class Connection;
}

namespace download {

/// Where a queue's bytes come from: a connection, or what stands for one in a test. As sftp::Connection says; called on
/// the queue's thread, but for consumed(): any thread.
class BlockSource {
public:
    virtual ~BlockSource() = default;
    /// Whose files it reads, as rap::Listing names it; empty where nobody knows.
    [[nodiscard]] virtual QString server() const { return {}; }
    virtual void read(const QList<sftp::ReadJob>& jobs, std::shared_ptr<sftp::BlockSink> sink) = 0;
    virtual void reorder(const QList<quint64>& ids) = 0;
    virtual void cancel(const QList<quint64>& ids) = 0;
    virtual void withdraw(const QList<quint64>& ids) = 0;
    virtual void consumed(quint64 id, qint64 bytes) = 0;
};

class ConnectionSource : public BlockSource {
public:
    ConnectionSource(sftp::Connection& connection, QString server);

    [[nodiscard]] QString server() const override { return m_server; }
    void read(const QList<sftp::ReadJob>& jobs, std::shared_ptr<sftp::BlockSink> sink) override;
    void reorder(const QList<quint64>& ids) override;
    void cancel(const QList<quint64>& ids) override;
    void withdraw(const QList<quint64>& ids) override;
    void consumed(quint64 id, qint64 bytes) override;

    void detach(); ///< The connection is not touched any more once this has returned.

private:
    std::mutex m_mutex; ///< The disk's thread must not meet a connection that is being deleted.
    sftp::Connection* m_connection;
    QString m_server;
};

} // namespace download
