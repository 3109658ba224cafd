#pragma once

#include "ledger/Database.h"

#include <QList>
#include <QStringList>

/// Private to this room: the ledger's tables and their version.
namespace ledger {

/// The statements of step n take a file of version n to version n + 1. A step that was released is never changed.
using SchemaSteps = QList<QStringList>;

[[nodiscard]] const SchemaSteps& schemaSteps();

/// Looks whether the file is a ledger, undamaged and not newer than this program, before anything is written to it;
/// then brings it to the newest version, all steps in one transaction. Throws SqlFailure.
void prepareSchema(Database& database, const SchemaSteps& steps = schemaSteps());

} // namespace ledger
