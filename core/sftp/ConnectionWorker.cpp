#include "sftp/ConnectionWorker.h"

#include "account/Wipe.h"
#include "sftp/Algorithms.h"
#include "sftp/Faults.h"
#include "sftp/Log.h"

#include <QCoreApplication>

namespace sftp {

namespace {

constexpr std::chrono::seconds keepAliveInterval{30};
// For handles that are being given back: some servers take a file as fetched only once it is closed.
constexpr std::chrono::milliseconds partingLimit{500};

struct Tr {
    Q_DECLARE_TR_FUNCTIONS(sftp::Connection)
};

} // namespace

Connection::Worker::Worker()
    // A child, so that it moves to the thread with this.
    : m_reader(new Reader(this))
    , m_idle(this)
    , m_parting(this)
{
    m_parting.setSingleShot(true);
    connect(&m_parting, &QTimer::timeout, this, &Worker::finishClosing);
    m_idle.setInterval(keepAliveInterval);
    connect(&m_idle, &QTimer::timeout, this, &Worker::keepAlive);
}

Connection::Worker::~Worker()
{
    end(cancelled());
    delete m_session; // nothing of it is on the stack any more
}

void Connection::Worker::open(ConnectRequest request)
{
    if (m_over || m_login)
        return;
    m_addresses = std::move(request.addresses);
    m_habits = request.habits;
    m_reader->know(m_habits);
    m_reader->drawOn(request.budget);
    m_deadlines = request.deadlines;
    auto key = UserKey::load(request.keyFile, request.passphrase);
    account::wipe(request.passphrase);
    if (!key) {
        fail({key.error(), {}, std::nullopt, {}});
        return;
    }
    m_login = std::make_unique<Session::Login>(
        Session::Login{std::move(request.user), std::move(request.hostKeys), std::move(*key)});
    if (m_addresses.isEmpty()) {
        fail({{rap::ErrorKind::BadCall, Tr::tr("The account names no server."), {}, {}}, {}, std::nullopt, {}});
        return;
    }
    dial();
}

void Connection::Worker::dial()
{
    const account::Address& address = m_addresses[m_address];
    QStringList types;
    for (const PresentedKey& pin : m_login->hostKeys.pinned(address))
        types += pin.type;
    m_session = new Session({address, m_deadlines, hostKeysPreferring(types)}, m_login.get(), this);
    connect(m_session, &Session::ready, this, &Worker::sessionReady);
    connect(m_session, &Session::failed, this, &Worker::sessionFailed);
    connect(m_session, &Session::lost, this, &Worker::broken);
    m_session->start();
}

void Connection::Worker::sessionFailed(const ConnectFailure& failure, bool reached)
{
    m_session->deleteLater();
    m_session = nullptr;
    if (!m_firstFailure)
        m_firstFailure = failure;
    else
        m_firstFailure->error.detail +=
            QStringLiteral("; then %1: %2").arg(m_addresses[m_address].text(), failure.error.detail);
    if (reached) {
        fail(failure);
    } else if (++m_address < m_addresses.size()) {
        dial();
    } else {
        if (m_addresses.size() > 1)
            m_firstFailure->error.message +=
                QLatin1Char(' ') + Tr::tr("The backup at %1 cannot be reached either.").arg(m_addresses.last().text());
        fail(*m_firstFailure);
    }
}

void Connection::Worker::sessionReady()
{
    m_channel = new Channel(*m_session, m_deadlines.answer, m_habits.oneAtATime, this);
    connect(m_session, &Session::received, m_channel, &Channel::received);
    connect(m_channel, &Channel::ready, this, &Worker::channelReady);
    connect(m_channel, &Channel::broken, this, &Worker::broken);
    m_channel->start();
}

void Connection::Worker::channelReady()
{
    m_connected = true;
    m_login->key.wipe();
    Connected info = m_session->info();
    info.backup = m_address > 0;
    m_idle.start();
    Q_EMIT connected(info);
    connect(m_channel, &Channel::turnEnded, this, &Worker::noteHabits);
    m_channel->limits([this](const wire::Body& body) {
        if (const auto* limits = std::get_if<wire::Limits>(&body))
            m_reader->announced(*limits);
    });
    m_reader->start(*m_channel, m_addresses[m_address].text());
    startWalk();
}

void Connection::Worker::noteHabits()
{
    if (const ServerHabits now = m_reader->habits(); now != m_habits) {
        m_habits = now;
        Q_EMIT learned(now);
    }
}

void Connection::Worker::broken(const rap::Error& error)
{
    if (m_over)
        return;
    if (!m_connected) {
        ConnectFailure failure{sessionRefused(m_addresses[m_address], error.detail), {}, std::nullopt, {}};
        if (error.kind != rap::ErrorKind::ConnectionLost || m_session->wasSpoiled())
            failure.error = error;
        failure.clientAddress = m_session->info().clientAddress;
        fail(failure);
        return;
    }
    end(error);
    Q_EMIT lost(error);
}

void Connection::Worker::list(const QString& base, const QSet<QString>& settled)
{
    m_wantedListing = {base, settled};
    startWalk();
}

void Connection::Worker::startWalk()
{
    if (!m_connected || m_over || m_walk || !m_wantedListing)
        return;
    // A child of the channel, as answers that are still to come call it.
    WalkLimits limits;
    if (m_habits.handles > 0)
        limits.handles = std::min(limits.handles, m_habits.handles);
    const Wanted wanted = *std::exchange(m_wantedListing, std::nullopt);
    m_walk = new ListingWalk(*m_channel, wanted.base, limits, m_channel);
    m_walk->leaveOut(wanted.settled);
    connect(m_walk, &ListingWalk::finished, this, [this](rap::Listing listing) {
        m_walk = nullptr;
        listing.server = m_addresses[m_address].text();
        Q_EMIT listed(listing);
        startWalk();
    });
    connect(m_walk, &ListingWalk::failed, this, [this](const rap::Error& error) {
        m_walk = nullptr;
        Q_EMIT listFailed(error);
        startWalk();
    });
    connect(m_walk, &ListingWalk::idle, m_walk, &QObject::deleteLater);
    m_walk->start();
}

void Connection::Worker::read(const QList<ReadJob>& jobs, const std::shared_ptr<BlockSink>& sink)
{
    m_reader->read(jobs, sink);
}

void Connection::Worker::reorder(const QList<quint64>& ids)
{
    m_reader->reorder(ids);
}

void Connection::Worker::cancel(const QList<quint64>& ids)
{
    m_reader->cancel(ids);
}

void Connection::Worker::withdraw(const QList<quint64>& ids)
{
    m_reader->withdraw(ids);
}

void Connection::Worker::addConsumed(quint64 id, qint64 bytes)
{
    {
        const std::lock_guard lock(m_consumedMutex);
        const bool isOnItsWay = !m_consumed.isEmpty();
        m_consumed[id] += bytes;
        if (isOnItsWay)
            return; // that event takes these along
    }
    QMetaObject::invokeMethod(
        this,
        [this] {
            std::unique_lock lock(m_consumedMutex);
            const QHash<quint64, qint64> bytesOf = std::exchange(m_consumed, {});
            lock.unlock();
            m_reader->consumed(bytesOf);
        },
        Qt::QueuedConnection);
}

void Connection::Worker::keepAlive()
{
    if (m_channel && m_channel->inFlight() == 0)
        m_channel->realPath(".", {});
}

void Connection::Worker::close()
{
    if (m_over || m_parting.isActive())
        return;
    if (m_connected && m_reader->isIdle() && !m_walk && m_channel->inFlight() > 0) {
        m_parting.start(partingLimit);
        connect(m_channel, &Channel::turnEnded, this, [this] {
            if (m_channel->inFlight() == 0)
                finishClosing();
        });
        return;
    }
    finishClosing();
}

void Connection::Worker::finishClosing()
{
    if (m_over)
        return;
    end(cancelled());
    Q_EMIT closed();
}

void Connection::Worker::end(const rap::Error& error)
{
    m_over = true;
    m_idle.stop();
    m_parting.stop();
    if (m_channel)
        m_channel->stop();
    if (m_session) {
        m_session->disconnect(this);
        m_session->close();
    }
    m_reader->failAll(error);
}

void Connection::Worker::fail(const ConnectFailure& failure)
{
    end(failure.error);
    Q_EMIT failed(failure);
}

} // namespace sftp
