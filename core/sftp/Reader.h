#pragma once

#include "sftp/AdaptivePolicy.h"
#include "sftp/Channel.h"
#include "sftp/ReadPlanner.h"
#include "sftp/Reading.h"

#include <QElapsedTimer>
#include <QMap>
#include <QObject>
#include <QTimer>
#include <memory>

namespace sftp {

/// Reads files over a channel as its planner says, and hands their blocks to the sinks in order. Lives on the channel's
/// thread.
class Reader : public QObject {
    Q_OBJECT
public:
    explicit Reader(QObject* parent = nullptr);
    ~Reader() override;

    /// From here on requests are sent. The channel must outlive it.
    void start(Channel& channel, const QString& server = {});
    void read(const QList<ReadJob>& jobs, const std::shared_ptr<BlockSink>& sink);
    void reorder(const QList<quint64>& ids);
    void cancel(const QList<quint64>& ids);
    void withdraw(const QList<quint64>& ids);             ///< Those that were not begun.
    void consumed(const QHash<quint64, qint64>& bytesOf); ///< Of files by id.
    /// Each file that has not ended fails with this; nothing more is sent, and what is asked for later fails with it
    /// too.
    void failAll(const rap::Error& error);
    /// Every file has ended for its sink; some may still have to be closed on the server.
    [[nodiscard]] bool isIdle() const { return m_byId.isEmpty(); }
    void drawOn(const std::shared_ptr<ByteBudget>& budget); ///< Not more is asked for; null for no limit.
    void know(const ServerHabits& habits);                  ///< From earlier connections to this server.
    void announced(const wire::Limits& limits);             ///< The server said what it lets through.
    [[nodiscard]] ServerHabits habits() const;

private:
    using File = ReadPlanner::File;

    struct Entry {
        ReadJob job;
        std::shared_ptr<BlockSink> sink; ///< Empty once the file has ended for it.
        QByteArray handle;
        QMap<qint64, QByteArray> held; ///< Blocks that arrived before those in front of them.
        qint64 length = 0;             ///< Of the file, once all of it is delivered.
    };

    void work();
    void send(const ReadPlanner::Open& request);
    void send(const ReadPlanner::Read& request);
    void send(const ReadPlanner::Close& request);
    void openAnswered(File file, int closedThen, const wire::Body& body);
    void lookAgain(File file, const Entry& entry);
    void lookedAgain(File file, const wire::Body& body);
    void readAnswered(const ReadPlanner::Read& request, const wire::Body& body);
    void settle(File file, const ReadPlanner::Arrival& arrival);
    void deliver(Entry& entry, qint64 upTo);
    void finish(Entry& entry);
    void fail(Entry& entry, const rap::Error& error);
    /// The file is over for its sink, and its handle is given back.
    void giveUp(File file, const rap::Error& error);

    AdaptivePolicy m_policy;
    ReadPlanner m_planner;
    Channel* m_channel = nullptr;
    QString m_server; ///< As ReadJob has it.
    std::optional<rap::Error> m_over;
    QHash<File, Entry> m_files;
    QHash<File, Entry> m_looking; ///< Read and closed; size and time are asked for again.
    QHash<quint64, File> m_byId;  ///< Those that have not ended for their sink.
    File m_lastFile = 0;
    bool m_working = false;
    QElapsedTimer m_clock;
    QTimer m_refill; ///< Runs while the bandwidth limit holds reading up.
};

} // namespace sftp
