#pragma once

#include "catalogue/Titles.h"
#include "rap/ServiceHours.h"
#include "rap/Words.h"

#include <QList>
#include <QSet>
#include <QString>
#include <QTime>
#include <optional>

/// Titles of known reports, the holiday calendar and the clearing houses' contacts, as shipped in `resources/`. Values
/// are read once and never change; callable from any thread.
namespace catalogue {

/// The clerk's title of a report, or an empty string where it is not known. Keyed by system, clearing house and report
/// ID, as one ID may mean two reports. `system` and `house` are those of the folder; for a folder that the rules do not
/// know pass its name: the VaR Platform's and DCASS's reports are found by it. HKEX's own wording: English where it is
/// known, else Traditional Chinese.
[[nodiscard]] QString titleOf(const QString& reportId, std::optional<rap::House> house,
                              std::optional<rap::System> system, const QString& folderName);

[[nodiscard]] const QList<TitleRow>& bundledTitles(); ///< All of them, by report ID.

/// About when the report comes, in Hong Kong time, on the days on which it comes; which days those are is not known
/// here. Empty where nothing is known. Keyed like the title.
[[nodiscard]] QList<QTime> usualTimesOf(const QString& reportId, std::optional<rap::House> house,
                                        std::optional<rap::System> system, const QString& folderName);

/// Hong Kong's general holidays as bundled with this version.
[[nodiscard]] const rap::HolidayCalendar& bundledHolidays();
/// Of these, the years that were reckoned by rule, as they were not gazetted yet.
[[nodiscard]] const QSet<int>& reckonedYears();

/// Whom a clerk of that clearing house asks.
struct Contact {
    rap::House house;
    QString email;
    QString hotline; ///< A Hong Kong telephone number.
};
/// One for each clearing house, in its order (guide section 10).
[[nodiscard]] const QList<Contact>& contacts();

} // namespace catalogue
