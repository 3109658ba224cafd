#pragma once

#include "profile/Expectation.h"
#include "profile/Profile.h"
#include "rap/ServiceHours.h"
#include "rap/Time.h"

#include <QDate>
#include <QList>
#include <optional>

namespace profile {

/// That a report usually comes on days of a class, as the ledger shows it.
struct Habit {
    LearnedKey of;
    QTime usual;           ///< Median of the times at which it came, Hong Kong's.
    int spreadMinutes = 0; ///< Between the quartiles of those times, rounded up.
    int seenOn = 0;        ///< On so many of the last days of that class,
    int outOf = 0;         ///< which were so many: 5 at most.

    bool operator==(const Habit&) const = default;
};

/// When a report came to RAP. Decision (RAP tells nothing of it, its own file times may be a copy's): when it was first
/// seen, where RAP had been asked no more than half an hour before, or had opened; else its run time, where that is of
/// the folder date, or the opening where it is of a day before. RAP shows nothing before its opening. Empty: not known.
/// `looks`: ascending, when RAP was listed.
[[nodiscard]] std::optional<rap::HongKongTime> arrivalOf(const ledger::Report& report,
                                                         const QList<rap::HongKongTime>& looks);

/// What usually comes on days like `day`, learned from the days before it: wanted reports that were seen on at least 4
/// of the last 5 service days of its class (Monday to Friday, or Saturday). Decision: public holidays are no such days,
/// nor are days that were never looked at: RAP was not listed after them while it kept them, and nothing of them is
/// known. `looks` as above, of the last ten weeks. Ordered by usual time.
[[nodiscard]] QList<Habit> learnHabits(const QList<ledger::Report>& reports, CompiledProfiles& profiles, QDate day,
                                       const QList<rap::HongKongTime>& looks, const rap::HolidayCalendar& holidays);

/// What accepting a habit makes of it. Decision: its grace is twice its spread, from half an hour to three hours.
[[nodiscard]] Timing timingOf(const Habit& habit);

} // namespace profile
