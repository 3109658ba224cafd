#pragma once

#include "ledger/Ledger.h"
#include "ledger/Store.h"

#include <QPromise>
#include <QThread>
#include <condition_variable>
#include <deque>
#include <functional>
#include <mutex>

/// Private to this room: the ledger's thread and what waits for it.
namespace ledger {

class Job {
public:
    explicit Job(bool isWriting)
        : writes(isWriting)
    {
    }
    virtual ~Job() = default;
    Q_DISABLE_COPY_MOVE(Job)

    const bool writes;
    virtual void run(Store& store) = 0; ///< Throws SqlFailure; may be called again after the transaction was undone.
    virtual void succeed() = 0;
    virtual void fail(const rap::Error& error) = 0;
};

template <typename T> class JobFor : public Job {
public:
    JobFor(bool isWriting, std::function<rap::Result<T>(Store&)> work)
        : Job(isWriting)
        , m_work(std::move(work))
    {
        m_promise.start();
    }
    [[nodiscard]] QFuture<rap::Result<T>> future() const { return m_promise.future(); }

    void run(Store& store) override { m_result = m_work(store); }
    void succeed() override { finish(std::move(*m_result)); }
    void fail(const rap::Error& error) override { finish(tl::unexpected(error)); }

private:
    void finish(rap::Result<T> result)
    {
        m_promise.addResult(std::move(result));
        m_promise.finish();
    }

    std::function<rap::Result<T>(Store&)> m_work;
    std::optional<rap::Result<T>> m_result;
    QPromise<rap::Result<T>> m_promise;
};

class Ledger::Worker {
public:
    Worker() = default;
    ~Worker(); ///< Finishes what waits.
    Q_DISABLE_COPY_MOVE(Worker)

    [[nodiscard]] rap::Result<void> start(const QString& file); ///< Once; returns when the ledger is open.

    template <typename T> QFuture<rap::Result<T>> read(std::function<rap::Result<T>(Store&)> work)
    {
        return post(std::make_unique<JobFor<T>>(false, std::move(work)));
    }
    template <typename T> QFuture<rap::Result<T>> write(std::function<rap::Result<T>(Store&)> work)
    {
        return post(std::make_unique<JobFor<T>>(true, std::move(work)));
    }

private:
    using Jobs = std::deque<std::unique_ptr<Job>>;

    template <typename T> QFuture<rap::Result<T>> post(std::unique_ptr<JobFor<T>> job)
    {
        auto future = job->future();
        {
            const std::lock_guard lock(m_mutex);
            m_waiting.push_back(std::move(job));
        }
        m_wake.notify_one();
        return future;
    }
    [[nodiscard]] Jobs takeAll(); ///< Waits; empty when the ledger is being closed and nothing is left to do.
    void workOff(Store& store);

    std::mutex m_mutex;
    std::condition_variable m_wake;
    Jobs m_waiting;
    bool m_closing = false;
    std::unique_ptr<QThread> m_thread;
};

} // namespace ledger
