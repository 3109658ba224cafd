#pragma once

#include "ledger/Coverage.h"

#include <QJsonObject>

namespace cli {

/// {"folder", "folder_date", "listed", "here", "unwanted", "missing", "failed", "gone", "last_safe_day"}
[[nodiscard]] QJsonObject coverageObject(const ledger::CoverageCell& cell);

} // namespace cli
