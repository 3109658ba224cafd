#pragma once

#include "rap/ServiceHours.h"
#include "rap/Words.h"

#include <QString>

/// Titles of known reports and the holiday calendar, as shipped in `resources/`. Values are read once and never change;
/// callable from any thread.
namespace catalogue {

/// The clerk's title of a report, or an empty string where it is not known. Keyed by system, clearing house and report ID,
/// as one ID may mean two reports. `system` and `house` are those of the folder; for a folder that the rules do not know
/// pass its name: the VaR Platform's and DCASS's reports are found by it.
[[nodiscard]] QString titleOf(const QString& reportId, std::optional<rap::House> house,
                              std::optional<rap::System> system, const QString& folderName);

/// Hong Kong's general holidays as bundled with this version.
[[nodiscard]] const rap::HolidayCalendar& bundledHolidays();

} // namespace catalogue
