#include "download/StoringPool.h"

#include <algorithm>

namespace download {
namespace {

constexpr std::size_t mostTogether = 32; ///< Their files are open at the same time.

} // namespace

StoringPool::StoringPool(QObject* parent)
    : QObject(parent)
{
    m_pool.setMaxThreadCount(std::max(2, QThread::idealThreadCount()));
}

StoringPool::~StoringPool()
{
    for (const auto& cancel : std::as_const(m_cancels))
        cancel->store(true);
    {
        const std::lock_guard lock(m_mutex);
        m_waiting.clear();
    }
    m_pool.waitForDone();
}

void StoringPool::store(quint64 job, bool keepZip, qint64 bytes, decltype(filing::ToStore::part) part)
{
    auto cancel = std::make_shared<std::atomic<bool>>(false);
    m_cancels.insert(job, cancel);
    filing::StoreCall call;
    call.keepZip = keepZip;
    call.cancelled = [cancel] { return cancel->load(); };
    if (bytes == 0)
        call.checked = [this, job] { Q_EMIT checked(job); };
    const std::lock_guard lock(m_mutex);
    m_waiting.push_back({job, bytes, {std::move(call), std::move(part)}});
    if (m_workers < m_pool.maxThreadCount()) {
        ++m_workers;
        m_pool.start([this] { work(); });
    }
}

void StoringPool::cancel(quint64 job)
{
    if (const auto cancel = m_cancels.value(job))
        cancel->store(true);
}

// A large one goes alone: the small ones are not to wait for it.
std::vector<StoringPool::Waiting> StoringPool::take()
{
    const std::lock_guard lock(m_mutex);
    std::vector<Waiting> taken;
    while (!m_waiting.empty() && taken.size() < mostTogether && (taken.empty() || m_waiting.front().bytes > 0)) {
        taken.push_back(std::move(m_waiting.front()));
        m_waiting.pop_front();
        if (taken.back().bytes == 0)
            break;
    }
    if (taken.empty())
        --m_workers;
    return taken;
}

void StoringPool::work()
{
    for (auto taken = take(); !taken.empty(); taken = take()) {
        Batch batch;
        std::vector<filing::ToStore> all;
        for (Waiting& one : taken) {
            batch.jobs += one.job;
            batch.bytes += one.bytes;
            all.push_back(std::move(one.what));
        }
        batch.results = filing::storeAll(all);
        taken.clear();
        all.clear();
        QMetaObject::invokeMethod(
            this,
            [this, batch = std::move(batch)] {
                for (const quint64 job : batch.jobs)
                    m_cancels.remove(job);
                Q_EMIT stored(batch);
            },
            Qt::QueuedConnection);
    }
}

} // namespace download
