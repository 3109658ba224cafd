#pragma once

#include "filing/Storing.h"

#include <QHash>
#include <QList>
#include <QObject>
#include <QThreadPool>
#include <atomic>
#include <deque>
#include <memory>
#include <mutex>

namespace download {

/// Stores what was fetched, on as many threads as the machine has cores; small reports that wait are stored together.
/// Jobs are known by number. Lives on its maker's thread; signals arrive there. Destroying it stops what can be stopped
/// and waits for the rest.
class StoringPool : public QObject {
    Q_OBJECT
public:
    explicit StoringPool(QObject* parent = nullptr);
    ~StoringPool() override;

    /// `bytes`: what of it is in memory. `part` is called on a thread of the pool.
    void store(quint64 job, bool keepZip, qint64 bytes, decltype(filing::ToStore::part) part);
    void cancel(quint64 job); ///< It ends as Cancelled, if it can still be stopped.

    /// What was stored together.
    struct Batch {
        QList<quint64> jobs;
        std::vector<filing::StoreResult> results; ///< In the order of the jobs.
        qint64 bytes = 0;                         ///< What of them was in memory, and is no more.
    };

Q_SIGNALS:
    void checked(quint64 job); ///< The ZIP is verified. Not told of what goes by in a moment.
    void stored(const download::StoringPool::Batch& batch);

private:
    struct Waiting {
        quint64 job = 0;
        qint64 bytes = 0;
        filing::ToStore what;
    };
    void work();
    [[nodiscard]] std::vector<Waiting> take();

    QHash<quint64, std::shared_ptr<std::atomic<bool>>> m_cancels;
    std::mutex m_mutex;
    std::deque<Waiting> m_waiting;
    int m_workers = 0;
    QThreadPool m_pool;
};

} // namespace download
