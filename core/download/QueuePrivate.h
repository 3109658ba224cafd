#pragma once

#include "download/BlockSource.h"
#include "download/DiskWriter.h"
#include "download/Queue.h"
#include "download/QueueState.h"
#include "download/SpeedMeter.h"
#include "download/StoringPool.h"

#include <QElapsedTimer>
#include <QTimer>
#include <vector>

namespace download {

/// Does what the queue's state says may be done next, and tells the state how it went: between connection, disk writer
/// and the pool that checks and files.
class Queue::Private : public QObject {
public:
    Private(Queue& queue, rap::Clock itsClock);
    ~Private() override;

    void schedule();
    void act();
    void tell(bool sampledToo = false);
    void changed();
    void sample();
    [[nodiscard]] QueueSummary summary() const;

    void askForNames();
    void planned(quint64 work, const filing::PartPlan& plan);
    void placed(const QList<quint64>& works);
    void lookAgain();
    void opened(quint64 work);
    void complete(quint64 work, const std::shared_ptr<filing::PartFile>& part);
    void gathered(quint64 work, const filing::PartPlace& place, const QByteArray& bytes);
    void fetchFailed(quint64 work, const rap::Error& error);
    void storedAll(const StoringPool::Batch& batch);
    void stored(quint64 work, const filing::StoreResult& result);
    [[nodiscard]] bool isFetched(quint64 work, qint64 size, bool resumed);

    /// A source of blocks, and the connection behind it where there is one.
    struct Lane {
        int number = first;
        std::shared_ptr<BlockSource> source;
        std::shared_ptr<sftp::BlockSink> sink;
        sftp::Connection* connection = nullptr;
        std::shared_ptr<ConnectionSource> door; ///< The source, to be shut before the connection is deleted.
    };
    static constexpr int first = 0; ///< Number of the lane that the queue cannot do without.

    void open(int number, std::shared_ptr<BlockSource> source);
    void open(int number, sftp::Connection& connection, const QString& server);
    void close(int number, const rap::Error& whyGone);
    void readMore(const Lane& one);
    [[nodiscard]] int unfiled() const;
    [[nodiscard]] sftp::Proof proofFor(const QString& file) const;
    void reorder();
    [[nodiscard]] Lane* lane(int number);
    [[nodiscard]] const Lane* laneOf(const sftp::Connection* connection) const;

    struct Progress {
        qint64 bytes = 0;
        SpeedMeter speed;
    };

    Queue& q;
    rap::Clock clock;
    QueueState state;
    Namer namer;
    std::vector<Lane> lanes; ///< By number.
    int lastLane = first;
    bool shared = false; ///< Other lanes may come: none gets more ahead than it has use for.
    QHash<TransferId, std::shared_ptr<filing::PartFile>> uncommitted; ///< Filed, and not in the ledger yet.
    /// Being stored, where RAP gives each out once: not to be let go of unless it is.
    QHash<quint64, std::shared_ptr<filing::PartFile>> onlyCopies;
    QHash<quint64, Progress> progress; ///< Of what is being fetched, by work.
    QHash<quint64, qint64> early;      ///< Bytes that came before it was told that it is being fetched.
    SpeedMeter speed;
    qint64 bytesEver = 0;
    QElapsedTimer stopwatch;
    QTimer sampler;
    QTimer lookout; ///< While something stopped for the disk's sake.
    bool scheduled = false;
    bool asked = false; ///< For a connection.
    bool held = false;
    bool toldHeld = false;
    bool busy = false;
    DiskWriter writer;
    StoringPool pool;
};

} // namespace download
