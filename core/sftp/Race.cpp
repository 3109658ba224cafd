#include "sftp/Race.h"

#include "sftp/Algorithms.h"
#include "sftp/Faults.h"

#include <QCoreApplication>
#include <algorithm>

namespace sftp {
namespace {

constexpr std::chrono::milliseconds headStart{1000};

struct Tr {
    Q_DECLARE_TR_FUNCTIONS(sftp::Connection)
};

} // namespace

Race::Race(QList<account::Address> servers, const HostKeys& hostKeys, Deadlines deadlines, QObject* parent)
    : QObject(parent)
    , m_hostKeys(hostKeys)
    , m_deadlines(deadlines)
    , m_headStart(this)
{
    for (account::Address& server : servers)
        m_runners.append({std::move(server), nullptr, std::nullopt, {}});
    m_headStart.setSingleShot(true);
    connect(&m_headStart, &QTimer::timeout, this, &Race::startNext);
}

void Race::start()
{
    startNext();
}

void Race::goOn()
{
    startNext();
}

void Race::stop()
{
    m_headStart.stop();
    for (Runner& runner : m_runners)
        leave(runner);
}

void Race::startNext()
{
    const bool alone =
        std::none_of(m_runners.begin(), m_runners.end(), [](const Runner& runner) { return runner.dialer != nullptr; });
    const auto next = std::find_if(m_runners.begin(), m_runners.end(), [this, alone](const Runner& runner) {
        return !runner.dialer && !runner.failure && (alone || !m_hostKeys.pinned(runner.server).isEmpty());
    });
    if (next != m_runners.end())
        start(next - m_runners.begin());
    else if (alone)
        failAll();
}

void Race::start(qsizetype at)
{
    Runner& runner = m_runners[at];
    QStringList types;
    const QList<PresentedKey> pins = m_hostKeys.pinned(runner.server);
    for (const PresentedKey& pin : pins)
        types += pin.type;
    runner.dialer = new Dialer({runner.server, m_deadlines, hostKeysPreferring(types)}, this);
    connect(runner.dialer, &Dialer::shown, this, [this, at](const PresentedKey& key) { shown(at, key); });
    connect(
        runner.dialer, &Dialer::failed, this,
        [this, at, dialer = runner.dialer](const ConnectFailure& failure, bool reached) {
            if (m_runners[at].dialer == dialer) // another has won meanwhile
                runnerFailed(at, failure, reached);
        },
        Qt::QueuedConnection);
    m_headStart.start(headStart);
    runner.dialer->start();
}

void Race::shown(qsizetype at, const PresentedKey& key)
{
    Session* session = m_runners[at].dialer->takeSession();
    const HostKeyVerdict verdict = m_hostKeys.judge(key);
    const QList<PresentedKey> pinned = m_hostKeys.pinned(key.address);
    m_winner = at;
    stop();
    if (verdict == HostKeyVerdict::Known) {
        Q_EMIT won(session);
        return;
    }
    ConnectFailure failure = session->failureOf(hostKeyFault(verdict, key, pinned));
    failure.presented = key;
    failure.pinned = pinned;
    session->close();
    session->deleteLater();
    takeFailure(failure);
    fail(failure);
}

void Race::runnerFailed(qsizetype at, const ConnectFailure& failure, bool reached)
{
    Runner& runner = m_runners[at];
    runner.failure = failure;
    leave(runner);
    if (reached)
        fail(failure);
    else
        startNext();
}

void Race::leave(Runner& runner)
{
    if (!runner.dialer)
        return;
    runner.attempts = runner.dialer->attempts();
    runner.dialer->disconnect(this);
    // It may be the one that is telling us.
    std::exchange(runner.dialer, nullptr)->deleteLater();
}

void Race::takeSuccess()
{
    for (Attempt& attempt : m_runners[m_winner].attempts)
        if (attempt.used)
            attempt.stage = Stage::Sftp;
}

void Race::takeFailure(const ConnectFailure& failure)
{
    Runner& winner = m_runners[m_winner];
    winner.failure = failure;
    for (Attempt& attempt : winner.attempts) {
        if (!attempt.used)
            continue;
        attempt.stage = failure.stage;
        attempt.error = failure.error;
    }
}

QList<Attempt> Race::attempts() const
{
    QList<Attempt> all;
    for (const Runner& runner : m_runners)
        all += runner.attempts;
    return all;
}

void Race::fail(ConnectFailure failure)
{
    stop();
    failure.attempts = attempts();
    Q_EMIT failed(failure);
}

void Race::failAll()
{
    ConnectFailure told = *m_runners.first().failure;
    for (qsizetype at = 1; at < m_runners.size(); ++at)
        told.error.detail +=
            QStringLiteral("; then %1: %2").arg(m_runners[at].server.text(), m_runners[at].failure->error.detail);
    if (m_runners.size() > 1)
        told.error.message +=
            QLatin1Char(' ') + Tr::tr("The backup at %1 cannot be reached either.").arg(m_runners.last().server.text());
    told.pinned = m_hostKeys.pinned(m_runners.first().server);
    fail(told);
}

} // namespace sftp
