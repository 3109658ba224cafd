#include "profile/Habits.h"

#include "profile/Sightings.h"
#include "rap/Retention.h"

#include <algorithm>
#include <tuple>

namespace profile {
namespace {

using rap::HongKongTime;

constexpr int lastDays = 5;
constexpr int daysSeen = 4;
constexpr int lookBack = 70; // days: room for five Saturdays and as many that RAP was closed on
constexpr qint64 minute = 60'000;
constexpr qint64 fineEnough = 30 * minute;
constexpr int leastGrace = 30; // minutes
constexpr int mostGrace = 180; // minutes

DayClass classOf(QDate day)
{
    return day.dayOfWeek() == Qt::Saturday ? DayClass::Saturday : DayClass::Weekday;
}

bool isOrdinary(QDate day, DayClass days, const rap::HolidayCalendar& holidays)
{
    return classOf(day) == days && rap::opensOn(day, holidays) && !holidays.days.contains(day);
}

/// RAP was listed after that day, and while it still had its folders.
bool wasLookedAt(QDate day, const QList<HongKongTime>& looks)
{
    const auto look = std::lower_bound(looks.begin(), looks.end(), HongKongTime::at(day.addDays(1)));
    return look != looks.end() && !rap::mayBeGone(day, look->date());
}

/// The newest first.
QList<QDate> daysToLearnFrom(const QList<ledger::Report>& reports, QDate day, const QList<HongKongTime>& looks,
                             const rap::HolidayCalendar& holidays)
{
    QList<bool> known(lookBack + 1);
    for (const ledger::Report& report : reports) {
        const qint64 back = report.folder.date ? report.folder.date->daysTo(day) : 0;
        if (back > 0 && back <= lookBack)
            known[back] = true;
    }
    QList<QDate> found;
    for (int back = 1; back <= lookBack && found.size() < lastDays; ++back)
        if ((known[back] || wasLookedAt(day.addDays(-back), looks)) &&
            isOrdinary(day.addDays(-back), classOf(day), holidays))
            found += day.addDays(-back);
    return found;
}

LearnedKey keyOf(const ledger::Report& report, DayClass days)
{
    return {report.folder.name, report.reportId(), ledger::marketOf(report), days};
}

/// In milliseconds of the day; between the values where it falls between two.
double quantile(const QList<int>& sorted, double part)
{
    const double at = part * static_cast<double>(sorted.size() - 1);
    const auto below = static_cast<qsizetype>(at);
    const qsizetype above = std::min(below + 1, sorted.size() - 1);
    return sorted[below] + (sorted[above] - sorted[below]) * (at - static_cast<double>(below));
}

std::optional<Habit> habitOf(const LearnedKey& key, const Sighting& sighting)
{
    QList<int> times;
    for (const auto& came : sighting.came)
        if (came)
            times += came->time().msecsSinceStartOfDay();
    Habit habit;
    habit.of = key;
    habit.seenOn = static_cast<int>(sighting.seen.count(true));
    habit.outOf = static_cast<int>(sighting.seen.size());
    if (habit.seenOn < daysSeen || times.isEmpty())
        return std::nullopt;
    std::sort(times.begin(), times.end());
    habit.usual = QTime::fromMSecsSinceStartOfDay(static_cast<int>(quantile(times, 0.5)));
    habit.spreadMinutes =
        static_cast<int>((static_cast<qint64>(quantile(times, 0.75) - quantile(times, 0.25)) + minute - 1) / minute);
    return habit;
}

} // namespace

std::optional<HongKongTime> arrivalOf(const ledger::Report& report, const QList<HongKongTime>& looks)
{
    if (!report.folder.date)
        return std::nullopt;
    const HongKongTime opening = rap::openingFrom(*report.folder.date, {});
    const auto sinceWhen = [&] { // nothing of it was there
        const auto next = std::lower_bound(looks.begin(), looks.end(), report.firstSeen);
        return next == looks.begin() ? opening : std::max(opening, *std::prev(next));
    };
    if (report.firstSeen.date() == *report.folder.date &&
        report.firstSeen.utcMilliseconds() - sinceWhen().utcMilliseconds() <= fineEnough)
        return std::max(report.firstSeen, opening);
    if (!report.name || report.name->run.date > *report.folder.date)
        return std::nullopt;
    return std::max(HongKongTime::at(report.name->run.date, report.name->run.time), opening);
}

QList<Habit> learnHabits(const QList<ledger::Report>& reports, CompiledProfiles& profiles, QDate day,
                         const QList<HongKongTime>& looks, const rap::HolidayCalendar& holidays)
{
    const QList<QDate> days = daysToLearnFrom(reports, day, looks, holidays);
    const auto counts = [&](const ledger::Report& report) { return report.name && profiles.wants(report); };
    QHash<LearnedKey, Sighting> all;
    for (const Sighting& sighting : sightingsOf(reports, days, looks, counts)) {
        const LearnedKey key = keyOf(*sighting.sample, classOf(day));
        auto known = all.find(key);
        if (known == all.end())
            all.insert(key, sighting);
        else
            known->add(sighting);
    }
    QList<Habit> habits;
    for (auto sighting = all.cbegin(); sighting != all.cend(); ++sighting)
        if (auto habit = habitOf(sighting.key(), *sighting))
            habits += *std::move(habit);
    std::sort(habits.begin(), habits.end(), [](const Habit& left, const Habit& right) {
        return std::tie(left.usual, left.of.folder, left.of.report, left.of.market) <
               std::tie(right.usual, right.of.folder, right.of.report, right.of.market);
    });
    return habits;
}

Timing timingOf(const Habit& habit)
{
    Timing timing;
    if (habit.of.days == DayClass::Saturday)
        timing.days = {Qt::Saturday};
    timing.by = habit.usual;
    timing.graceMinutes = std::clamp(2 * habit.spreadMinutes, leastGrace, mostGrace);
    return timing;
}

} // namespace profile
