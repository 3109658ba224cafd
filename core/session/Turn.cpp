#include "session/Turn.h"

#include <QFutureWatcher>
#include <QLoggingCategory>
#include <QtConcurrent>
#include <chrono>
#include <utility>

namespace session {

namespace {

using namespace std::chrono_literals;

Q_LOGGING_CATEGORY(log, "rapdesk.turn")

constexpr auto whileWaiting = 500ms;
constexpr auto whileWatching = 2s;

} // namespace

Turn::Turn(QString lockFile, ledger::ReportIndex& index, rap::Clock clock, MayRetrieve mayRetrieve)
    : m_file(std::move(lockFile))
    , m_index(index)
    , m_clock(std::move(clock))
    , m_mayRetrieve(std::move(mayRetrieve))
{
    m_again.setSingleShot(true);
    connect(&m_again, &QTimer::timeout, this, &Turn::look);
}

void Turn::want()
{
    if (std::exchange(m_wanted, true))
        return;
    m_told = false;
    look();
}

void Turn::release()
{
    m_wanted = false;
    m_begun = false;
    m_lock.reset();
    if (m_watching && !m_busy)
        m_again.start(whileWatching);
}

void Turn::watch()
{
    if (!std::exchange(m_watching, true))
        look();
}

void Turn::look()
{
    m_again.stop();
    if (m_busy || m_lock)
        return;
    m_busy = true;
    auto* const looking = new QFutureWatcher<rap::Result<std::shared_ptr<Look>>>(this);
    connect(looking, &QFutureWatcherBase::finished, this, [this, looking, wanted = m_wanted] {
        looking->deleteLater();
        looked(looking->result(), wanted);
    });
    looking->setFuture(QtConcurrent::run([file = m_file, now = m_clock(), wanted = m_wanted,
                                          mayRetrieve = m_mayRetrieve]() -> rap::Result<std::shared_ptr<Look>> {
        const auto found = std::make_shared<Look>();
        if (wanted) {
            auto lock = RetrieverLock::take(file, now);
            if (!lock)
                return tl::unexpected(lock.error());
            found->lock = std::move(*lock);
            if (found->lock)
                if (const auto may = mayRetrieve(); !may)
                    return tl::unexpected(may.error());
        }
        if (!found->lock)
            found->other = RetrieverLock::holder(file);
        return found;
    }));
}

void Turn::looked(const rap::Result<std::shared_ptr<Look>>& found, bool wanted)
{
    if (!found) {
        m_busy = false;
        fail(found.error());
        return;
    }
    const auto lock = std::exchange((*found)->lock, nullptr); // nothing else is to keep it
    if (m_wanted)
        m_lock = lock;
    const std::optional<Retriever> before = std::exchange(m_other, (*found)->other);
    if (m_other && !before)
        m_filed = 0;
    // Only what is read now is sure to hold all that the one before has written.
    m_index.catchUp([this, before, wanted](const rap::Result<QStringList>& filed) {
        m_busy = false;
        if (!filed) {
            fail(filed.error());
            return;
        }
        m_filed += int(filed->size());
        if (!filed->isEmpty())
            Q_EMIT filedByOthers(*filed);
        if (m_other && (!std::exchange(m_told, true) || m_other != before || !filed->isEmpty()))
            Q_EMIT othersAtIt(*m_other, m_filed);
        if (before && !m_other)
            Q_EMIT othersEnded(m_filed);
        goOn(wanted);
    });
}

void Turn::goOn(bool wanted)
{
    if (m_lock && !m_begun) {
        m_begun = true;
        Q_EMIT begun();
    } else if (m_wanted && !wanted) {
        look();
    } else if (m_wanted) {
        m_again.start(whileWaiting);
    } else if (m_watching) {
        m_again.start(whileWatching);
    }
}

void Turn::fail(const rap::Error& error)
{
    const bool wanted = m_wanted;
    release();
    if (error.detail != std::exchange(m_lastFault, error.detail))
        qCWarning(log).noquote() << error.message << error.detail;
    if (wanted)
        Q_EMIT failed(error);
}

} // namespace session
