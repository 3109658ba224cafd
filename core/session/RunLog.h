#pragma once

#include "ledger/Ledger.h"

class QObject;

namespace session {

/// Writes a run to the ledger's log of runs. That it could not be written is for our own log: it must not stop the
/// reports. `context`: of whom it is; its thread has an event loop.
void recordRun(ledger::Ledger& ledger, const ledger::Run& run, QObject* context);

/// A refresh that was to fetch what is new, and not one that only looks.
[[nodiscard]] bool isToFetch(const ledger::Run& run);

} // namespace session
