#include "session/Opening.h"

#include "download/Queue.h"
#include "session/RapLink.h"

namespace session {

Opening::Opening(RapLink& link, download::Queue& queue, rap::Clock clock, rap::HolidaysInUse holidays)
    : m_link(link)
    , m_clock(std::move(clock))
    , m_holidays(std::move(holidays))
{
    connect(&queue, &download::Queue::needConnection, this, [this] {
        if (isLate())
            m_link.insist();
        else if (!isAwaited())
            m_link.want();
    });
    connect(&queue, &download::Queue::summaryChanged, this,
            [this](const download::QueueSummary& summary) { takeWaiting(summary.waiting); });
}

std::optional<rap::HongKongTime> Opening::time() const
{
    return isAwaited() ? service().nextOpen : std::nullopt;
}

void Opening::connectNow()
{
    if (isLate())
        m_link.insist();
    m_link.wantNow();
}

// What a person must mend is not mended by the hour.
void Opening::takeFailure(const rap::Error& error, bool ofRefresh)
{
    const bool awaited = m_patient && rap::remedyFor(error.kind) == rap::Remedy::TryAgain && !service().open;
    m_refreshWaits = m_refreshWaits || ofRefresh;
    enter(awaited ? Stage::Awaited : Stage::No);
}

void Opening::tick()
{
    if (!isAwaited() || !service().open)
        return;
    const bool refreshWaits = m_refreshWaits;
    m_stage = Stage::Come;
    if (m_link.state() == RapLink::State::Connecting)
        m_link.insist(); // what was begun a little early is not the last attempt
    Q_EMIT came(refreshWaits);
    Q_EMIT awaitedChanged();
}

// She has paused or cancelled all that waited: then she means the rest as well.
void Opening::takeWaiting(int waiting)
{
    if (std::exchange(m_reportsWait, waiting > 0) && !m_reportsWait && isAwaited())
        end();
}

void Opening::enter(Stage stage)
{
    const bool was = isAwaited();
    m_stage = stage;
    if (stage == Stage::No)
        m_refreshWaits = false;
    if (isAwaited() != was)
        Q_EMIT awaitedChanged();
}

} // namespace session
