#pragma once

#include "rap/Error.h"

class QSqlError;

/// Private to this room: what SQLite says, as an error for the clerk.
namespace ledger {

[[nodiscard]] rap::Error errorFrom(const QSqlError& error, const QString& file, const QString& statement);
[[nodiscard]] bool isBusy(const QSqlError& error);

/// The file is there and holds something else than it should.
[[nodiscard]] rap::Error damaged(const QString& file, const QString& detail);

} // namespace ledger
