#pragma once

#include "sftp/Arrival.h"
#include "sftp/Connection.h"
#include "sftp/ListingWalk.h"
#include "sftp/Reader.h"

#include <QTimer>
#include <memory>
#include <mutex>

namespace sftp {

/// What a Connection does, on its thread. Everything but addConsumed() is called there.
class Connection::Worker : public QObject {
    Q_OBJECT
public:
    Worker();
    ~Worker() override;

    void open(ConnectRequest request);
    struct Wanted {
        QStringList bases;
        QSet<QString> settled;
        bool deep = true;
    };
    void list(Wanted wanted);
    void read(const QList<ReadJob>& jobs, const std::shared_ptr<BlockSink>& sink);
    void reorder(const QList<quint64>& ids);
    void cancel(const QList<quint64>& ids);
    void withdraw(const QList<quint64>& ids);
    void close();
    /// Any thread.
    void addConsumed(quint64 id, qint64 bytes);

Q_SIGNALS:
    void connected(const sftp::Connected& info);
    void failed(const sftp::ConnectFailure& failure);
    void listed(const rap::Listing& listing);
    void listFailed(const rap::Error& error);
    void lost(const rap::Error& error);
    void closed();
    void learned(const sftp::ServerHabits& habits);

private:
    void arrived(const Connected& info);
    void broken(const rap::Error& error);
    void startWalk();
    void noteHabits();
    void keepAlive();
    void finishClosing();
    /// Lets go of everything; files that have not ended fail with this.
    void end(const rap::Error& error);
    void fail(const ConnectFailure& failure);

    ServerHabits m_habits;
    Reader* m_reader;
    Arrival* m_arrival;
    bool m_opened = false;
    Channel* m_channel = nullptr; ///< Once connected.
    QString m_server;
    ListingWalk* m_walk = nullptr;
    std::optional<Wanted> m_wantedListing;
    QTimer m_idle;
    QTimer m_parting;
    std::mutex m_consumedMutex;
    QHash<quint64, qint64> m_consumed; ///< Not told to the reader yet.
    bool m_over = false;
};

} // namespace sftp
