#pragma once

#include "profile/Coverage.h"

#include <QJsonObject>

namespace cli {

/// {"folder", "folder_date", "listed", "here", "unwanted", "not_in_folder", "missing", "failed", "gone",
/// "last_safe_day"}
[[nodiscard]] QJsonObject coverageObject(const QString& folder, QDate date, const profile::Coverage& counts);

} // namespace cli
