#include "session/ExtraLinks.h"

#include <algorithm>

namespace session {

namespace {

constexpr double nearTheLimit = 0.8;

} // namespace

ExtraLinks::ExtraLinks(RapLink& first, download::Queue& queue, int most, qint64 bytesPerSecond, Pace pace)
    : m_first(first)
    , m_queue(queue)
    , m_most(most)
    , m_bytesPerSecond(bytesPerSecond)
    , m_pace(pace)
{
    const auto lost = [this] {
        m_over = m_over || !m_extras.empty();
        drop();
        share();
    };
    connect(&first, &RapLink::interrupted, this, lost);
    connect(&first, &RapLink::failed, this, lost);
    connect(&queue, &download::Queue::overfull, this, &ExtraLinks::consider);
    connect(&queue, &download::Queue::idle, this, [this] { m_tooMuch.invalidate(); });
    connect(&queue, &download::Queue::summaryChanged, this, &ExtraLinks::watchIdle);
    share();
}

ExtraLinks::~ExtraLinks()
{
    drop();
}

void ExtraLinks::allow(int most, qint64 bytesPerSecond)
{
    m_most = most;
    m_bytesPerSecond = bytesPerSecond;
    while (int(m_extras.size()) >= m_most)
        end(m_extras.back().link.get());
    share();
}

void ExtraLinks::share()
{
    m_queue.setShared(!m_extras.empty() || (!m_over && m_most > 1));
}

void ExtraLinks::consider()
{
    if (!m_tooMuch.isValid())
        m_tooMuch.start();
    if (m_tooMuch.elapsed() < m_pace.patience.count() || !mayOpen())
        return;
    m_tooMuch.start();
    open();
}

bool ExtraLinks::mayOpen() const
{
    const bool allUp = std::all_of(m_extras.begin(), m_extras.end(),
                                   [](const Extra& extra) { return extra.link->state() == RapLink::State::Up; });
    if (m_over || !allUp || int(m_extras.size()) + 1 >= m_most || m_first.state() != RapLink::State::Up ||
        m_first.isOneAtATime())
        return false;
    return m_bytesPerSecond == 0 ||
           m_queue.summary().bytesPerSecond < nearTheLimit * static_cast<double>(m_bytesPerSecond);
}

void ExtraLinks::open()
{
    Extra extra{m_first.another(), std::make_unique<QTimer>()};
    const RapLink* const link = extra.link.get();
    connect(link, &RapLink::up, this, [this, link](const sftp::Connected& info) {
        m_queue.addConnection(*link->connection(), info.address.text());
    });
    connect(link, &RapLink::passphraseWanted, this, [this, link] {
        end(link);
        giveUp();
    });
    connect(link, &RapLink::interrupted, this, [this, link] {
        end(link);
        giveUp();
    });
    connect(link, &RapLink::failed, this, [this, link](const sftp::ConnectFailure& failure) {
        end(link);
        giveUp();
        if (failure.error.kind == rap::ErrorKind::HostKeyChanged)
            Q_EMIT hostKeyChanged(failure);
    });
    extra.idle->setSingleShot(true);
    extra.idle->setInterval(m_pace.idle);
    connect(extra.idle.get(), &QTimer::timeout, this, [this, link] {
        if (!link->connection() || !m_queue.isReadingFrom(*link->connection()))
            end(link);
    });
    m_extras.push_back(std::move(extra));
    m_extras.back().link->want();
}

void ExtraLinks::end(const RapLink* link)
{
    const auto found =
        std::find_if(m_extras.begin(), m_extras.end(), [link](const Extra& extra) { return extra.link.get() == link; });
    if (found == m_extras.end())
        return;
    // May be called from a signal of either.
    Extra ending = std::move(*found);
    m_extras.erase(found);
    if (const sftp::Connection* const connection = ending.link->connection())
        m_queue.removeConnection(*connection);
    ending.link->disconnect(this);
    ending.link->drop();
    ending.link.release()->deleteLater();
    ending.idle.release()->deleteLater();
}

void ExtraLinks::giveUp()
{
    m_over = true;
    share();
}

void ExtraLinks::drop()
{
    while (!m_extras.empty())
        end(m_extras.back().link.get());
}

void ExtraLinks::watchIdle()
{
    for (const Extra& extra : m_extras) {
        const sftp::Connection* const connection = extra.link->connection();
        if (!connection || m_queue.isReadingFrom(*connection))
            extra.idle->stop();
        else if (!extra.idle->isActive())
            extra.idle->start();
    }
}

} // namespace session
