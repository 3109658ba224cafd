#pragma once

#include "profile/Habits.h"
#include "profile/Profile.h"
#include "profile/Schedule.h"

#include <QDate>
#include <QList>
#include <QString>
#include <functional>
#include <optional>

namespace profile {

enum class Timeliness {
    NotExpected, ///< Not on that day: another weekday, RAP closed, a public holiday.
    NotDue,      ///< Its time has not come.
    Due,         ///< Its time has come, and it is not late yet, or nobody has looked since it would be.
    Late,        ///< RAP was asked after its grace and did not have it.
    Here,        ///< It came, early, in time or late. Whether it was fetched is the coverage's matter.
};

/// A report that should come on a day, and whether it has. The question is always whether the report of that folder
/// date came, never when one came last.
struct ExpectedReport {
    QString report; ///< The pattern of what was declared; the ID of what was learned.
    std::optional<rap::Market> market;
    QString profile;                   ///< The name of the profile that declares it; empty where it was learned.
    std::optional<LearnedKey> learned; ///< What was learned, decided about by the clerk or not.
    Timeliness state = Timeliness::NotExpected;
    QTime by;                              ///< Hong Kong's.
    rap::HongKongTime due;                 ///< That time of the day.
    rap::HongKongTime late;                ///< After the grace. Decision: before RAP closes, so that it is told then.
    std::optional<rap::HongKongTime> came; ///< Where it is here and that is known (arrivalOf()).
    bool isOfEarlierDay = false;           ///< Of a day whose lateness nobody could see then: overlooked() says.

    bool operator==(const ExpectedReport&) const = default;
};

/// For which day, and what is known of it.
struct ExpectationQuestion {
    QDate day; ///< Folder date.
    rap::HongKongTime now;
    QList<rap::HongKongTime> looks; ///< Ascending: when RAP was listed.
    rap::HolidayCalendar holidays;
};

/// What profiles declare, in their order, then what the clerk decided of habits, then other habits: as learnHabits()
/// gives them for that day. Habits count as they are until the clerk says otherwise.
[[nodiscard]] QList<ExpectedReport> expectedOn(const ExpectationQuestion& question, const QList<Profile>& profiles,
                                               const QList<LearnedDecision>& decisions, const QList<Habit>& habits,
                                               const QList<ledger::Report>& reports);

/// How habits were on a day; called for each that is asked about.
using HabitsOn = std::function<QList<Habit>(QDate day)>;

/// What was late on earlier days and could not be told then: RAP was not looked at any more on that day, and was today.
/// The same all through today, however often RAP is looked at; what has come since is not among them. `question.day` is
/// today.
[[nodiscard]] QList<ExpectedReport> overlooked(const ExpectationQuestion& question, const QList<Profile>& profiles,
                                               const QList<LearnedDecision>& decisions, const HabitsOn& habitsOn,
                                               const QList<ledger::Report>& reports);

/// Those that are late.
[[nodiscard]] QList<ExpectedReport> lateOf(QList<ExpectedReport> expected);

/// When it is worth asking RAP more often: around the time of what has not come yet, and once it is late, so that this
/// is known.
[[nodiscard]] QList<Span> awaitedSpans(const QList<ExpectedReport>& expected);

} // namespace profile
