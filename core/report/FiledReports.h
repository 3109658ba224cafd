#pragma once

#include "ledger/Report.h"
#include "report/SearchAcross.h"

namespace report {

/// The files that a report became here; its ZIP only where that alone was kept.
[[nodiscard]] QList<FiledReport> filedReports(const ledger::Report& report);

/// The same report of the run before: of its report ID, participant, customer, market and kind, filed here, and the
/// latest of those that were run before it. Null where there is none.
[[nodiscard]] const ledger::Report* runBefore(const QList<ledger::Report>& reports, const ledger::Report& report);

/// What can be read of it, by the names that Source::openEntry() takes: the files in its ZIP; one empty name where it
/// is none. Blocking; any thread. Errors: those of filing::ZipReader.
[[nodiscard]] rap::Result<QStringList> entriesOf(const FiledReport& report);

} // namespace report
