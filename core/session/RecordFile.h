#pragma once

#include "profile/CoverageRecord.h"
#include "rap/Error.h"

namespace session {

/// Blocking; any thread. Files are written whole or not at all, and only this user can read them.

/// Writes a record (a PDF, a table) where a person wants it. Errors: DiskFull, LocalNoPermission, LocalFailure.
[[nodiscard]] rap::Result<void> saveRecord(const QString& file, const QByteArray& bytes);

/// Writes the record's table. A file that is there already is replaced where it is such a table of the same account,
/// and left as it is where it is anything else. Errors: those of saveRecord(); BadCall (there is another file).
[[nodiscard]] rap::Result<void> saveRecordTable(const QString& file, const profile::CoverageRecord& record);

} // namespace session
