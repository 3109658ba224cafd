#pragma once

#include "rap/Error.h"
#include "rap/ServiceHours.h"
#include "rap/Time.h"

#include <QDate>
#include <QList>
#include <optional>

/// When an account's scheduled runs happen (the terminal's Overnight Report Download: RAP is closed overnight, so the
/// run happens as it opens, and again during the day). One pure function; all times are Hong Kong's.
namespace profile {

inline constexpr int leastMinutes = 5; ///< Between the starts of two runs, whatever asks for them.
inline constexpr int usualMinutes = 15;

struct ScheduleSettings {
    bool on = false;
    int everyMinutes = usualMinutes; ///< Less than leastMinutes counts as that.
    /// Spreads the openings of many workstations over a minute: the same on one account and workstation, for ever.
    quint64 jitterSeed = 0;
    rap::HongKongTime since; ///< When it was switched on.
    QString onEnd;           ///< Program that each run ends with (session::OnEnd); empty where nobody wants to hear.
};

/// How a run ended, as far as the next one hangs on it.
enum class RunEnd {
    Done,        ///< RAP was listed and what was wanted was fetched.
    SomeFailed,  ///< Some reports failed, the rest are filed.
    CopiesWait,  ///< All is filed here, and could not be copied to a further destination: the next run does.
    Stopped,     ///< On request.
    Elsewhere,   ///< Never begun: another run of this workstation was under way.
    Unreachable, ///< RAP could not be reached, or was lost: may pass by itself.
    TargetAway,  ///< The local side refused: where reports go is not there, or full.
    NeedsUser,   ///< Login, host key, settings: asked once a service day until somebody acts.
};

/// How a run ended that ended with this error, or that some reports ended with.
[[nodiscard]] RunEnd endOf(rap::ErrorKind error);

/// A run or an attempt at one, the clerk's own among them.
struct PastRun {
    rap::HongKongTime started;
    rap::HongKongTime ended;
    RunEnd end = RunEnd::Done;
};

struct Span {
    rap::HongKongTime from;
    rap::HongKongTime until; ///< Not in it any more.

    bool operator==(const Span&) const = default;
};

/// The program was not running, or stood still.
struct Absence {
    Span span;
    bool asleep = false; ///< The clock jumped while the program ran; else the PC or the program was off.
};

/// All that the schedule hangs on. Lists in any order; what is older than the newest run and ten days may be left out.
struct ScheduleQuestion {
    rap::HongKongTime now;
    rap::HolidayCalendar holidays;
    ScheduleSettings settings;
    QList<PastRun> runs;
    std::optional<rap::HongKongTime> underWay; ///< Since when a run is.
    QList<Span> awaited;                       ///< When wanted reports are usual that have not come: awaitedSpans().
    QList<Absence> absences;
    std::optional<rap::HongKongTime> networkBack; ///< When it last came back.
    std::optional<rap::HongKongTime> acted;       ///< When a person last saw to an account, or a connection was made.
};

/// Why a run happens.
enum class RunReason {
    SwitchedOn,
    Opening,
    Interval,
    ReportDue, ///< A wanted report is usual about now.
    MadeUp,    ///< It should have been earlier, and was missed.
    Retry,     ///< The one before did not reach RAP, or had no place for reports.
    WokeUp,
    NetworkBack,
};

struct NextRun {
    rap::HongKongTime at; ///< Now, where it is due.
    RunReason why = RunReason::Interval;

    bool operator==(const NextRun&) const = default;
};

enum class SkipReason { Closed, AnotherRun, Off, TargetAway };

/// A time in which runs did not happen.
struct Skipped {
    Span span;
    SkipReason why = SkipReason::Closed;

    bool operator==(const Skipped&) const = default;
};

struct SchedulePlan {
    std::optional<NextRun> next; ///< Empty where the schedule is off, or while a run is under way.
    /// What did not happen since the last run that asked RAP, for the log: to be written once, as the next run begins.
    QList<Skipped> skipped;
    /// Whole service days of the last ten on which nothing ran, since the last run: to be told loudly.
    QList<QDate> silentDays;
    /// The last run ended because of something that only a person can mend, and nobody has acted since.
    bool needsUser = false;

    [[nodiscard]] bool silent() const { return !silentDays.isEmpty(); }
    bool operator==(const SchedulePlan&) const = default;
};

/// To be asked again whenever one of the question's parts changes, and at `next->at`. Gives no moment outside the
/// service hours (guide section 6), and none less than leastMinutes after the start of the last run.
[[nodiscard]] SchedulePlan planSchedule(const ScheduleQuestion& question);

} // namespace profile
