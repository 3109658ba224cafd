#include "BannerPlanner.h"
#include "Errands.h"

namespace workbench {

using session::DestinationState;

void Errands::copyAgain()
{
    dismiss();
    m_copyAsked = true;
    m_session.distribution().look();
}

QList<DestinationState> Errands::awayDestinations()
{
    QList<DestinationState> away = m_session.distribution().destinations();
    away.removeIf([](const DestinationState& state) { return !state.fault || state.waiting == 0; });
    return away;
}

// While reports come, what comes of them says more.
void Errands::takeCopies()
{
    if (!m_session.isRefreshing() && m_tally.underWay.isEmpty())
        tellOfCopies();
}

void Errands::tellOfCopies()
{
    if (!m_session.distribution().isIdle())
        return; // it is told then
    const bool asked = std::exchange(m_copyAsked, false);
    const QList<DestinationState> away = awayDestinations();
    if (!away.isEmpty()) {
        tell(bannerForCopiesThatWait(away), Told::Copies);
        return;
    }
    if (const auto moved = session::notCopiedOf(m_session.distribution().destinations())) {
        tell(bannerForMovedCopies(*moved), Told::Copies);
        return;
    }
    dismiss(Told::Copies);
    if (asked)
        tell(bannerForCopies(m_session.distribution().destinations()));
}

} // namespace workbench
