#pragma once

#include "session/AccountSession.h"
#include "session/OnEnd.h"

namespace session {

/// How an account stands at the end of a run: what is late of what is `expected`, and what leaves RAP soon. Nothing
/// where its report profiles cannot be read: nobody knows what is wanted then. `today`: Hong Kong's.
void addStanding(RunSummary& summary, AccountSession& session, const QList<profile::ExpectedReport>& expected,
                 QDate today);

} // namespace session
