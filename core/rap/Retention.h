#pragma once

#include <QDate>
#include <QList>

namespace rap {

/// How long RAP keeps a report (guide section 6): 10 calendar days. Decision: the folder date is day 1.
inline constexpr int retentionDays = 10;

/// The last day on which the report can surely be fetched: folder date + 9.
[[nodiscard]] QDate lastSafeDay(QDate folderDate);

/// Whether the report may be gone from RAP on `today`. What the server still lists is still offered.
[[nodiscard]] bool mayBeGone(QDate folderDate, QDate today);

/// Days left to fetch, counting today; 1 on the last safe day, 0 or less after it.
[[nodiscard]] int daysLeft(QDate folderDate, QDate today);

/// The ten folder dates of the retention window, newest first.
[[nodiscard]] QList<QDate> retentionWindow(QDate today);

} // namespace rap
