#include "Days.h"
#include "profile/Habits.h"
#include "tests/TestMain.h"

using namespace Qt::StringLiterals;
using days::at;
using profile::Habit;

namespace {

/// RAP was asked every quarter of an hour, but where other looks are given.
QStringList learned(const QList<ledger::Report>& reports, QDate day, const QList<profile::Profile>& profiles = {},
                    const rap::HolidayCalendar& holidays = days::holidays(),
                    const std::optional<QList<rap::HongKongTime>>& otherLooks = {})
{
    profile::CompiledProfiles compiled(profiles);
    const auto looks = otherLooks.value_or(days::looksUntil(rap::HongKongTime::at(day)));
    QStringList all;
    for (const Habit& habit : profile::learnHabits(reports, compiled, day, looks, holidays))
        all += u"%1 %2 +-%3 %4/%5%6"_s.arg(habit.of.report, habit.usual.toString(u"HH:mm"_s),
                                           QString::number(habit.spreadMinutes), QString::number(habit.seenOn),
                                           QString::number(habit.outOf),
                                           habit.of.days == profile::DayClass::Saturday ? u" Sat"_s : QString());
    return all;
}

QList<ledger::Report> onDays(const QString& id, const QList<int>& onThese, int hour, int minute)
{
    QList<ledger::Report> reports;
    for (int day : onThese)
        reports += days::seen(id, day, hour, minute);
    return reports;
}

} // namespace

class TestHabits : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void fourOfTheLastFiveDays()
    {
        // Before Friday the 27th: 26, 25, 24, 23, 20
        QCOMPARE(learned(onDays(u"CFIPM01"_s, {20, 23, 24, 25, 26}, 20, 15), QDate(2026, 11, 27)),
                 QStringList(u"CFIPM01 20:15 +-0 5/5"_s));
        const auto others = onDays(u"CSEMA08"_s, {26, 25, 24, 23, 20}, 16, 30);
        QCOMPARE(learned(others + onDays(u"CFIPM01"_s, {20, 24, 25, 26}, 20, 15), QDate(2026, 11, 27)),
                 (QStringList{u"CSEMA08 16:30 +-0 5/5"_s, u"CFIPM01 20:15 +-0 4/5"_s}));
        QCOMPARE(learned(others + onDays(u"CFIPM01"_s, {19, 20, 24, 25}, 20, 15), QDate(2026, 11, 27)),
                 QStringList(u"CSEMA08 16:30 +-0 5/5"_s));
        QCOMPARE(learned(onDays(u"CFIPM01"_s, {24, 25, 26}, 20, 15), QDate(2026, 11, 27)), QStringList());
    }

    void theDayItselfIsNotLearnedFrom()
    {
        QCOMPARE(learned(onDays(u"CFIPM01"_s, {23, 24, 25, 26, 27}, 20, 15), QDate(2026, 11, 26)), QStringList());
    }

    void holidaysAndSaturdaysAreNoWeekdays()
    {
        // The 16th is a holiday: before the 18th come 17, 13, 12, 11, 10.
        const auto reports = onDays(u"CFIPM01"_s, {17, 13, 12, 11, 10}, 20, 15) + onDays(u"X"_s, {16, 14}, 9, 0);
        QCOMPARE(learned(reports, QDate(2026, 11, 18)), QStringList(u"CFIPM01 20:15 +-0 5/5"_s));
    }

    void saturdaysAreLearnedFromSaturdays()
    {
        QList<ledger::Report> reports = onDays(u"CSEMS08"_s, {7, 14, 28}, 8, 0);
        for (const QDate day : {QDate(2026, 10, 24), QDate(2026, 10, 31)}) {
            const auto came = rap::HongKongTime::at(day, QTime(8, 0));
            reports += days::report(u"CSEMS08"_s, day, came, came);
        }
        reports += onDays(u"CFIPM01"_s, {2, 3, 4, 5, 6}, 20, 15);
        reports += onDays(u"Y"_s, {7, 14}, 8, 0);
        QCOMPARE(learned(reports, QDate(2026, 12, 5)), QStringList(u"CSEMS08 08:00 +-0 5/5 Sat"_s)); // the 21st is none
        const rap::HolidayCalendar none;
        QCOMPARE(learned(reports, QDate(2026, 12, 5), {}, none), QStringList(u"CSEMS08 08:00 +-0 4/5 Sat"_s));
    }

    void daysThatWereNotLookedAtAreNotCounted()
    {
        // Asked on 29 October, and again on 16 November: RAP keeps no more than ten days.
        const auto reports = onDays(u"CFIPM01"_s, {25, 26, 27, 28, 29}, 20, 15);
        const auto inOctober = [](ledger::Report report) {
            const QDate day = report.folder.date->addMonths(-1);
            const auto run = rap::HongKongTime::at(day, QTime(20, 15));
            return days::report(u"CFIPM01"_s, day, run, run);
        };
        QList<ledger::Report> october;
        for (const ledger::Report& report : reports)
            october += inOctober(report);
        const QList<rap::HongKongTime> looks{rap::HongKongTime::at({2026, 10, 29}, QTime(20, 15)), at(16, 10)};
        QCOMPARE(learned(october, QDate(2026, 11, 9), {}, days::holidays(), QList{looks.first()}),
                 QStringList(u"CFIPM01 20:15 +-0 4/5"_s)); // 29, 28, 27, 26, and 23 without it
        QCOMPARE(learned(october, QDate(2026, 11, 17), {}, days::holidays(), looks), QStringList());
        QCOMPARE(learned(onDays(u"CFIPM01"_s, {12, 13, 17, 25, 26}, 20, 15), QDate(2026, 11, 27), {}, days::holidays(),
                         QList<rap::HongKongTime>()),
                 QStringList(u"CFIPM01 20:15 +-0 5/5"_s));
        QCOMPARE(learned(onDays(u"CFIPM01"_s, {12, 13, 17, 25, 26}, 20, 15), QDate(2026, 11, 27)), QStringList());
    }

    void medianAndSpread()
    {
        QList<ledger::Report> reports;
        const QList<QTime> times{QTime(20, 10), QTime(20, 20), QTime(23, 30), QTime(20, 15), QTime(20, 0)};
        const QList<int> onThese{20, 23, 24, 25, 26};
        for (int i = 0; i < 5; ++i)
            reports += days::seen(u"CFIPM01"_s, onThese[i], times[i].hour(), times[i].minute());
        QCOMPARE(learned(reports, QDate(2026, 11, 27)), QStringList(u"CFIPM01 20:15 +-10 5/5"_s));
        reports.removeAt(2);
        QCOMPARE(learned(reports + onDays(u"X"_s, {24}, 9, 0), QDate(2026, 11, 27)),
                 QStringList(u"CFIPM01 20:12 +-9 4/5"_s)); // 20:12:30, and 8.75 minutes
    }

    void severalFilesOfADayAreOne()
    {
        const QList<int> onThese{20, 23, 24, 25, 26};
        const auto reports = onDays(u"RMAMR03"_s, onThese, 14, 30) + onDays(u"RMAMR03"_s, onThese, 11, 30) +
                             onDays(u"RMAMR03"_s, onThese, 17, 15);
        QCOMPARE(learned(reports, QDate(2026, 11, 27)), QStringList(u"RMAMR03 11:30 +-0 5/5"_s));
    }

    void onlyWhatIsWanted()
    {
        profile::Profile profile;
        profile.name = u"money"_s;
        profile.wanted.reportIds = {u"CSEMA*"_s};
        const QList<int> onThese{20, 23, 24, 25, 26};
        const auto reports = onDays(u"CFIPM01"_s, onThese, 20, 15) + onDays(u"CSEMA08"_s, onThese, 16, 30);
        QCOMPARE(learned(reports, QDate(2026, 11, 27), {profile}), QStringList(u"CSEMA08 16:30 +-0 5/5"_s));
    }

    void whenAReportCame()
    {
        const auto looks = days::looksUntil(at(24, 12));
        const auto came = [&](rap::HongKongTime run, rap::HongKongTime seen) {
            const auto arrival = profile::arrivalOf(days::report(u"X"_s, QDate(2026, 11, 24), run, seen), looks);
            return arrival ? arrival->iso() : u"not known"_s;
        };
        QCOMPARE(came(at(24, 9, 58), at(24, 10, 0)), at(24, 10, 0).iso()); // asked at 09:45
        QCOMPARE(came(at(24, 9, 58), at(24, 18, 0)), at(24, 9, 58).iso()); // asked at 12:00 last
        QCOMPARE(came(at(24, 9, 58), at(26, 18, 0)), at(24, 9, 58).iso());
        QCOMPARE(came(at(23, 20, 15), at(24, 7, 20)), at(24, 7, 20).iso());
        QCOMPARE(came(at(23, 20, 15), at(26, 18, 0)), at(24, 7, 15).iso()); // RAP was closed till then
        QCOMPARE(came(at(24, 2, 0), at(26, 18, 0)), at(24, 7, 15).iso());
        QCOMPARE(came(at(25, 2, 0), at(26, 18, 0)), u"not known"_s); // a name that cannot be right
        ledger::Report raw = ledger::decodeReport(u"/download"_s, u"/download/A/20261124/notice.txt"_s);
        QVERIFY(!profile::arrivalOf(raw, looks));
        raw.firstSeen = at(24, 10, 0);
        QCOMPARE(*profile::arrivalOf(raw, looks), at(24, 10, 0));
        QVERIFY(!profile::arrivalOf(ledger::decodeReport(u"/download"_s, u"/download/notice.txt"_s), looks));
    }

    void accepting()
    {
        Habit habit;
        habit.of = {u"CCASS_HKMK"_s, u"CFIPM01"_s, rap::Market::Hkmk, profile::DayClass::Weekday};
        habit.usual = QTime(20, 15);
        QCOMPARE(profile::timingOf(habit).graceMinutes, 30);
        QCOMPARE(profile::timingOf(habit).by, QTime(20, 15));
        QCOMPARE(profile::timingOf(habit).days.size(), 5);
        habit.spreadMinutes = 40;
        QCOMPARE(profile::timingOf(habit).graceMinutes, 80);
        habit.spreadMinutes = 200;
        QCOMPARE(profile::timingOf(habit).graceMinutes, 180);
        habit.of.days = profile::DayClass::Saturday;
        QCOMPARE(profile::timingOf(habit).days, QList{Qt::Saturday});
    }
};

RAPDESK_TEST(TestHabits)
#include "test_habits.moc"
