#pragma once

#include "account/ConfigFolder.h"
#include "rap/ServiceHours.h"

#include <QSet>
#include <QString>
#include <optional>

namespace session {

/// Hong Kong's general holidays as this PC knows them: those that are bundled, and instead of the same years those that
/// were imported.
struct Holidays {
    rap::HolidayCalendar calendar;
    QSet<int> imported; ///< Years.
    QSet<int> reckoned; ///< Years that were not gazetted yet when they were bundled, and were not imported since.
    /// Why what was imported does not count: the file cannot be used.
    std::optional<rap::Error> fault;
};

/// Blocking, short; any thread.
[[nodiscard]] Holidays knownHolidays(const account::ConfigFolder& folder);

/// Takes the years of a file (catalogue/HolidayFile.h) instead of the same years imported before; all of it or nothing.
/// A damaged file of earlier imports is set aside as "<file>.damaged". Gives what is known then. Errors: Settings (with
/// the line and the reason), LocalNoPermission, DiskFull.
[[nodiscard]] rap::Result<Holidays> importHolidays(const account::ConfigFolder& folder, const QString& file);

/// What a person does about a calendar that ends soon (catalogue::endsSoon); empty where it does not, or none is known.
[[nodiscard]] QString holidaysEnding(const rap::HolidayCalendar& calendar, QDate today);

} // namespace session
