#include "sftp/ConnectionWorker.h"

#include "sftp/Faults.h"

namespace sftp {

namespace {

constexpr std::chrono::seconds keepAliveInterval{30};
// For handles that are being given back: some servers take a file as fetched only once it is closed.
constexpr std::chrono::milliseconds partingLimit{500};

} // namespace

Connection::Worker::Worker()
    // Children, so that they move to the thread with this.
    : m_reader(new Reader(this))
    , m_arrival(new Arrival(this))
    , m_idle(this)
    , m_parting(this)
{
    m_parting.setSingleShot(true);
    connect(&m_parting, &QTimer::timeout, this, &Worker::finishClosing);
    connect(m_arrival, &Arrival::arrived, this, &Worker::arrived);
    connect(m_arrival, &Arrival::failed, this, &Worker::fail);
    connect(m_arrival, &Arrival::broken, this, &Worker::broken);
    m_idle.setInterval(keepAliveInterval);
    connect(&m_idle, &QTimer::timeout, this, &Worker::keepAlive);
}

Connection::Worker::~Worker()
{
    end(cancelled());
}

void Connection::Worker::open(ConnectRequest request)
{
    if (m_over || m_opened)
        return;
    m_opened = true;
    m_habits = request.habits;
    m_reader->know(m_habits);
    m_reader->drawOn(request.budget);
    m_arrival->start(std::move(request));
}

void Connection::Worker::arrived(const Connected& info)
{
    m_channel = &m_arrival->channel();
    m_server = info.address.text();
    m_idle.start();
    Q_EMIT connected(info);
    connect(m_channel, &Channel::turnEnded, this, &Worker::noteHabits);
    m_channel->limits([this](const wire::Body& body) {
        if (const auto* limits = std::get_if<wire::Limits>(&body))
            m_reader->announced(*limits);
    });
    m_reader->start(*m_channel, m_server);
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
    end(error);
    Q_EMIT lost(error);
}

void Connection::Worker::list(Wanted wanted)
{
    m_wantedListing = std::move(wanted);
    startWalk();
}

void Connection::Worker::startWalk()
{
    if (!m_channel || m_over || m_walk || !m_wantedListing)
        return;
    // A child of the channel, as answers that are still to come call it.
    WalkLimits limits;
    if (m_habits.handles > 0)
        limits.handles = std::min(limits.handles, m_habits.handles);
    const Wanted wanted = *std::exchange(m_wantedListing, std::nullopt);
    m_walk = new ListingWalk(*m_channel, wanted.bases, limits, m_channel);
    m_walk->leaveOut(wanted.settled);
    if (!wanted.deep)
        m_walk->stayAtBases();
    connect(m_walk, &ListingWalk::finished, this, [this](rap::Listing listing) {
        m_walk = nullptr;
        listing.server = m_server;
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
    if (m_channel && m_reader->isIdle() && !m_walk && m_channel->inFlight() > 0) {
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
    m_arrival->stop();
    m_reader->failAll(error);
}

void Connection::Worker::fail(const ConnectFailure& failure)
{
    end(failure.error);
    Q_EMIT failed(failure);
}

} // namespace sftp
