#pragma once

#include "ledger/Report.h"

#include <QHash>
#include <QString>

namespace filing {

/// Removes from a folder what earlier runs have left there, whatever stopped them, and no run will take up: names made
/// for a moment, part files of no bytes, and those of reports that are here, as `here` says: filed and on the disk, by
/// remote path. What another run is at, and what may be the only copy of something, stays. What cannot be removed is
/// for the next run. Blocking.
void tidyFolder(const QString& folder, const QHash<QString, ledger::Fetched>& here);

} // namespace filing
