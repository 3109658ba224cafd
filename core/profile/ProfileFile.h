#pragma once

#include "profile/Profile.h"
#include "rap/Error.h"

#include <QByteArray>

namespace profile {

/// An account's report profiles as one JSON file, the form in which they are kept, exported and imported:
///
///     {"version": 1,
///      "profiles": [
///        {"name": "Money", "wanted": {"houses": ["HKSCC"], "systems": ["ccass"], "markets": ["HKMK"],
///         "reports": ["CSE*"], "participants": ["C0*"], "kinds": ["text"]}, "except": [{"kinds": ["image"]}],
///         "path": "{market}/{folder_date}", "keepZip": true, "further": [{"root": "//server/share", "path":
///         "{market}"}], "expected": [{"report": "CSEMA08", "market": "HKMK", "days": ["mon", "tue"], "by": "16:30",
///                       "graceMinutes": 30, "onHolidays": false}]}],
///      "learned": [{"folder": "CCASS_HKMK", "report": "CFIPM01", "market": "HKMK", "days": "weekdays",
///                   "timing": {"days": ["fri"], "by": "20:15", "graceMinutes": 30, "onHolidays": false}}]}
///
/// `version`, `profiles`, a profile's `name` and `wanted`, and what names a report may not be missing; a filter's list
/// may, and then any will do. A `timing` of null is a habit that was dismissed. What is not known here is refused, by
/// its name: a slip of the pen must not want everything.
inline constexpr int profileVersion = 1;

/// Largest file that is looked at, in bytes.
inline constexpr qsizetype largestProfileFile = 1024 * 1024;

/// Ends in a line end; the same for the same profiles. Their filters' folder dates are not in it.
[[nodiscard]] QByteArray toJson(const ProfileSet& set);

/// toJson() of what can be kept and read back. Errors: BadCall (validate(); larger than largestProfileFile).
[[nodiscard]] rap::Result<QByteArray> toFile(const ProfileSet& set);

/// All of it or nothing. Error kind: Settings; the message has line and column.
[[nodiscard]] rap::Result<ProfileSet> fromJson(const QByteArray& json);

/// A newer RAP Desk has written it: not to be written over.
[[nodiscard]] bool isOfNewerVersion(const QByteArray& json);

} // namespace profile
