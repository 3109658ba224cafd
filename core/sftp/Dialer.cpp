#include "sftp/Dialer.h"

#include "sftp/Faults.h"
#include "sftp/NameLookup.h"
#include "sftp/OwnAddresses.h"

#include <algorithm>

namespace sftp {
namespace {

constexpr std::chrono::milliseconds headStart{250}; // as RFC 8305 has it

} // namespace

Dialer::Dialer(Session::Server server, QObject* parent)
    : QObject(parent)
    , m_server(std::move(server))
    , m_lookupDeadline(this)
    , m_headStart(this)
{
    for (QTimer* timer : {&m_lookupDeadline, &m_headStart})
        timer->setSingleShot(true);
    connect(&m_lookupDeadline, &QTimer::timeout, this, [this] {
        const auto waited = QString::number(m_server.deadlines.connect.count());
        failUnresolved(timedOut(Wait::Connect, m_server.address, ownAddresses(),
                                QStringLiteral("no answer from the name server within %1 ms").arg(waited)));
    });
    connect(&m_headStart, &QTimer::timeout, this, &Dialer::startNext);
}

Dialer::~Dialer()
{
    dropAllBut(nullptr);
}

void Dialer::start()
{
    if (const QHostAddress literal(m_server.address.host); !literal.isNull()) {
        resolved({literal}, {});
        return;
    }
    m_lookupDeadline.start(m_server.deadlines.connect);
    m_lookup = std::make_unique<NameLookup>(m_server.address.host);
    connect(m_lookup.get(), &NameLookup::answered, this, &Dialer::resolved);
}

void Dialer::resolved(const QList<QHostAddress>& addresses, const QString& fault)
{
    if (m_unresolved)
        return; // too late
    m_lookupDeadline.stop();
    if (addresses.isEmpty()) {
        failUnresolved(nameNotFound(m_server.address, ownAddresses(), fault));
        return;
    }
    for (const QHostAddress& ip : addresses)
        m_tries.push_back({ip, nullptr, std::nullopt, false});
    startNext();
}

void Dialer::failUnresolved(const rap::Error& error)
{
    m_unresolved = error;
    ConnectFailure failure;
    failure.error = error;
    failure.clientAddress = ownAddresses();
    Q_EMIT failed(failure, false);
}

void Dialer::startNext()
{
    if (m_started == m_tries.size())
        return;
    const std::size_t at = m_started++;
    auto* session = new Session(m_server, m_tries[at].ip, this);
    m_tries[at].session = session;
    connect(session, &Session::hostKeyShown, this, [this, at](const PresentedKey& key) { sessionShown(at, key); });
    connect(session, &Session::failed, this,
            [this, at](const ConnectFailure& failure, bool reached) { sessionFailed(at, failure, reached); });
    m_headStart.start(headStart);
    session->start();
}

void Dialer::sessionFailed(std::size_t at, const ConnectFailure& failure, bool reached)
{
    m_tries[at].failure = failure;
    m_tries[at].session->deleteLater();
    m_tries[at].session = nullptr;
    if (reached) {
        dropAllBut(nullptr);
        Q_EMIT failed(failure, true);
        return;
    }
    startNext();
    const bool allFailed =
        std::all_of(m_tries.begin(), m_tries.end(), [](const Try& attempt) { return attempt.failure.has_value(); });
    if (!allFailed || std::exchange(m_over, true))
        return;
    m_headStart.stop();
    ConnectFailure told = *m_tries.front().failure;
    for (std::size_t other = 1; other < m_tries.size(); ++other)
        told.error.detail += QStringLiteral("; then ") + m_tries[other].failure->error.detail;
    Q_EMIT failed(told, false);
}

void Dialer::sessionShown(std::size_t at, const PresentedKey& key)
{
    m_shown = m_tries[at].session;
    m_tries[at].shown = true;
    dropAllBut(m_shown);
    Q_EMIT shown(key);
}

void Dialer::dropAllBut(const Session* kept)
{
    m_headStart.stop();
    m_started = m_tries.size();
    for (Try& attempt : m_tries) {
        if (!attempt.session || attempt.session == kept)
            continue;
        attempt.session->disconnect(this);
        attempt.session->close();
        std::exchange(attempt.session, nullptr)->deleteLater();
    }
}

Session* Dialer::takeSession()
{
    for (Try& attempt : m_tries)
        attempt.session = nullptr;
    if (m_shown)
        m_shown->disconnect(this);
    return std::exchange(m_shown, nullptr);
}

QList<Attempt> Dialer::attempts() const
{
    if (m_unresolved)
        return {{m_server.address, {}, Stage::Name, false, m_unresolved}};
    QList<Attempt> all;
    for (const Try& attempt : m_tries) {
        const auto& failure = attempt.failure;
        all.append({m_server.address, attempt.ip.toString(),
                    failure         ? failure->stage
                    : attempt.shown ? Stage::HostKey
                                    : Stage::Tcp,
                    attempt.shown, failure ? std::optional(failure->error) : std::nullopt});
    }
    return all;
}

} // namespace sftp
