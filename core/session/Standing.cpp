#include "session/Standing.h"

#include "profile/Coverage.h"

namespace session {

void addStanding(RunSummary& summary, AccountSession& session, const QList<profile::ExpectedReport>& expected,
                 QDate today)
{
    if (session.profilesFault())
        return;
    const profile::Standings standings(session.choice());
    for (const auto& leaving : profile::leavingSoon(session.index().reports(), standings, today))
        summary.leavingSoon << leaving.path;
    summary.late = lateObjects(expected);
}

} // namespace session
