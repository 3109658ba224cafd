#include "ledger/Worker.h"

#include <algorithm>
#include <future>
#include <span>

namespace ledger {
namespace {

using SomeJobs = std::span<std::unique_ptr<Job>>;

void failAll(SomeJobs jobs, const rap::Error& error)
{
    for (const auto& job : jobs)
        job->fail(error);
}

void commitTogether(Store& store, SomeJobs jobs)
{
    Transaction transaction(store.database(), Transaction::For::Writing);
    for (const auto& job : jobs)
        job->run(store);
    transaction.commit();
}

void writeAll(Store& store, SomeJobs jobs)
{
    try {
        commitTogether(store, jobs);
    } catch (const SqlFailure& failure) {
        // Whoever has held it for so long may do so for ever: what comes now is not to wait as long again.
        store.database().setPatient(!failure.busy);
        if (jobs.size() == 1 || failure.busy) {
            failAll(jobs, failure.error);
            return;
        }
        // One of them must not take the others along, a large listing on a full disk say.
        for (std::size_t i = 0; i < jobs.size(); ++i)
            writeAll(store, jobs.subspan(i, 1));
        return;
    }
    store.database().setPatient(true);
    for (const auto& job : jobs)
        job->succeed();
}

void readOne(Store& store, Job& job)
{
    try {
        Transaction transaction(store.database(), Transaction::For::Reading);
        job.run(store);
        transaction.commit();
    } catch (const SqlFailure& failure) {
        job.fail(failure.error);
        return;
    }
    job.succeed();
}

} // namespace

Ledger::Worker::~Worker()
{
    if (!m_thread)
        return;
    {
        const std::lock_guard lock(m_mutex);
        m_closing = true;
    }
    m_wake.notify_one();
    m_thread->wait();
}

rap::Result<void> Ledger::Worker::start(const QString& file)
{
    std::promise<rap::Result<void>> opened;
    auto result = opened.get_future();
    m_thread.reset(QThread::create([this, file, opened = std::move(opened)]() mutable {
        std::optional<Store> store;
        try {
            store.emplace(file);
        } catch (const SqlFailure& failure) {
            opened.set_value(tl::unexpected(failure.error));
            return;
        }
        opened.set_value({});
        workOff(*store);
    }));
    m_thread->setObjectName(QStringLiteral("ledger"));
    m_thread->start();
    return result.get();
}

Ledger::Worker::Jobs Ledger::Worker::takeAll()
{
    std::unique_lock lock(m_mutex);
    m_wake.wait(lock, [this] { return m_closing || !m_waiting.empty(); });
    return std::exchange(m_waiting, {});
}

void Ledger::Worker::workOff(Store& store)
{
    for (Jobs taken = takeAll(); !taken.empty(); taken = takeAll()) {
        std::vector jobs(std::make_move_iterator(taken.begin()), std::make_move_iterator(taken.end()));
        for (auto first = jobs.begin(); first != jobs.end();) {
            if (!(*first)->writes) {
                readOne(store, **first);
                ++first;
                continue;
            }
            const auto last = std::find_if(first, jobs.end(), [](const auto& job) { return !job->writes; });
            writeAll(store, SomeJobs(first, last));
            first = last;
        }
    }
}

} // namespace ledger
