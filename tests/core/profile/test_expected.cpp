#include "Days.h"
#include "Dice.h"
#include "profile/Expected.h"
#include "tests/TestMain.h"

using namespace Qt::StringLiterals;
using days::at;
using profile::ExpectedReport;
using profile::LearnedDecision;
using profile::Timeliness;
using profile::Timing;

namespace {

const QStringList words{u"not expected"_s, u"not due"_s, u"due"_s, u"late"_s, u"here"_s};

// g++ 12 takes the days of a Timing that is inlined for uninitialized.
Q_NEVER_INLINE Timing by(QTime time, int grace = 30)
{
    Timing timing;
    timing.by = time;
    timing.graceMinutes = grace;
    return timing;
}

profile::Profile declares(const profile::Expectation& expectation)
{
    profile::Profile profile;
    profile.name = u"daily"_s;
    profile.expected = {expectation};
    return profile;
}

/// RAP was asked every quarter of an hour.
QList<ExpectedReport> expected(int day, rap::HongKongTime now, const profile::Expectation& expectation,
                               const QList<ledger::Report>& reports = {})
{
    return profile::expectedOn({QDate(2026, 11, day), now, days::looksUntil(now), days::holidays()},
                               {declares(expectation)}, {}, {}, reports);
}

QString state(int day, rap::HongKongTime now, const Timing& timing, const QList<ledger::Report>& reports = {})
{
    return words[static_cast<int>(expected(day, now, {u"CFIPM*"_s, {}, timing}, reports).first().state)];
}

} // namespace

class TestExpected : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void states()
    {
        const Timing evening = by(QTime(20, 15)); // of Tuesday the 24th
        QCOMPARE(state(24, at(23, 23, 0), evening), u"not due"_s);
        QCOMPARE(state(24, at(24, 20, 14), evening), u"not due"_s);
        QCOMPARE(state(24, at(24, 20, 15), evening), u"due"_s);
        QCOMPARE(state(24, at(24, 20, 44), evening), u"due"_s);
        QCOMPARE(state(24, at(24, 20, 45), evening), u"late"_s);
        QCOMPARE(state(24, at(27, 9, 0), evening), u"late"_s);
        QCOMPARE(state(24, at(24, 20, 45), evening, {days::seen(u"CFIPM01"_s, 24, 20, 15)}), u"here"_s);
        QCOMPARE(state(24, at(24, 9, 45), evening, {days::seen(u"CFIPM01"_s, 24, 9, 30)}), u"here"_s); // early
        QCOMPARE(state(24, at(24, 23, 0), evening, {days::seen(u"CFIPM01"_s, 24, 22, 30)}),
                 u"here"_s); // late, and here
        QCOMPARE(state(24, at(24, 23, 0), evening, {days::seen(u"CFIPM01"_s, 23, 20, 15)}), u"late"_s); // Monday's
        QCOMPARE(state(24, at(24, 23, 0), evening, {days::seen(u"CSEMA08"_s, 24, 20, 15)}), u"late"_s);
    }

    void aFridaysIsToldOnFridayNight()
    {
        QCOMPARE(state(27, at(27, 23, 30), by(QTime(23, 0), 120)), u"due"_s);
        QCOMPARE(state(27, at(27, 23, 52), by(QTime(23, 0), 120)), u"due"_s); // asked at 23:45 last
        const profile::Expectation expectation{u"CFIPM01"_s, {}, by(QTime(23, 0), 120)};
        const auto friday = expected(27, at(27, 23, 52), expectation).first();
        QCOMPARE(friday.late, at(27, 23, 50));
        const auto spans = profile::awaitedSpans({friday});
        QCOMPARE(spans.last(), (profile::Span{at(27, 23, 50), at(27, 23, 55)})); // so that somebody looks then
        const auto asked =
            profile::expectedOn({QDate(2026, 11, 27), at(27, 23, 52), {at(27, 23, 51)}, days::holidays()},
                                {declares(expectation)}, {}, {}, {});
        QCOMPARE(asked.first().state, Timeliness::Late);
        QCOMPARE(expected(27, at(27, 23, 58), {u"X"_s, {}, by(QTime(23, 57))}).first().late, at(27, 23, 57));
    }

    void onSaturdaysRapClosesAtOne()
    {
        Timing saturdays = by(QTime(16, 30));
        saturdays.days = {Qt::Saturday};
        QCOMPARE(state(14, at(14, 12, 30), saturdays), u"not due"_s);
        QCOMPARE(expected(14, at(14, 12, 30), {u"X"_s, {}, saturdays}).first().late, at(14, 12, 50));
    }

    void nobodyLookedSoNobodyKnows()
    {
        const profile::Expectation expectation{u"CFIPM01"_s, {}, by(QTime(20, 15))};
        const auto asked = [&](const QList<rap::HongKongTime>& looks, rap::HongKongTime now) {
            return profile::expectedOn({QDate(2026, 11, 24), now, looks, days::holidays()}, {declares(expectation)}, {},
                                       {}, {})
                .first()
                .state;
        };
        QCOMPARE(asked({}, at(24, 23, 0)), Timeliness::Due);
        QCOMPARE(asked({at(24, 20, 44)}, at(25, 23, 0)), Timeliness::Due);
        QCOMPARE(asked({at(24, 20, 44), at(24, 20, 46)}, at(24, 20, 46)), Timeliness::Late);
        // A clock that was ahead has left a look in the future.
        QCOMPARE(asked({at(24, 20, 44), at(30, 12, 0)}, at(24, 21, 30)), Timeliness::Due);
    }

    void whatNobodyCouldTellIsToldAtTheNextLook()
    {
        // Each day's, late at 20:45; the 24th is a Tuesday.
        const profile::Expectation expectation{u"CFIPM01"_s, {}, by(QTime(20, 15))};
        const QList<profile::Profile> profiles{declares(expectation)};
        const auto told = [&profiles](int day, const QList<rap::HongKongTime>& looks,
                                      const QList<ledger::Report>& reports = {}) {
            const profile::ExpectationQuestion question{QDate(2026, 11, day), looks.last(), looks, days::holidays()};
            QStringList late;
            for (const ExpectedReport& one :
                 profile::overlooked(question, profiles, {}, [](QDate) { return QList<profile::Habit>(); }, reports))
                late += one.due.date().toString(u"d"_s) + words[static_cast<int>(one.state)].first(1);
            return late.join(u' ');
        };
        QCOMPARE(told(25, {at(24, 18, 0), at(25, 7, 30)}), u"24l"_s);                 // the PC was off in between
        QCOMPARE(told(25, {at(24, 18, 0), at(25, 7, 30), at(25, 16, 0)}), u"24l"_s);  // all day long
        QCOMPARE(told(26, {at(24, 18, 0), at(25, 7, 30), at(26, 7, 30)}), u"25l"_s);  // Tuesday's was told
        QCOMPARE(told(25, {at(24, 18, 0), at(24, 21, 0), at(25, 7, 30)}), QString()); // it was told then
        QCOMPARE(told(25, {at(24, 18, 0)}), QString());                               // nobody looked since
        QCOMPARE(told(25, {at(25, 7, 30)}), QString());                               // nor before
        QCOMPARE(told(26, {at(23, 18, 0), at(26, 7, 30)}), u"23l 24l 25l"_s);
        QCOMPARE(told(22, {at(12, 18, 0), at(22, 7, 30)}), u"13l 17l 18l 19l 20l"_s); // the 16th is a holiday
        QCOMPARE(told(23, {at(12, 18, 0), at(23, 7, 30)}), u"17l 18l 19l 20l"_s);     // RAP has the 13th no more
        QCOMPARE(told(25, {at(24, 18, 0), at(25, 7, 30)}, {days::seen(u"CFIPM01"_s, 24, 22, 30)}), QString());
    }

    void daysOnWhichNothingIsExpected()
    {
        Timing always = by(QTime(9, 0));
        always.days = {Qt::Monday, Qt::Tuesday, Qt::Wednesday, Qt::Thursday, Qt::Friday, Qt::Saturday, Qt::Sunday};
        QCOMPARE(state(16, at(16, 23, 0), always), u"not expected"_s); // a holiday, and RAP is open
        QCOMPARE(state(21, at(21, 12, 0), always), u"not expected"_s); // a holiday on a Saturday
        QCOMPARE(state(22, at(22, 12, 0), always), u"not expected"_s); // Sunday
        QCOMPARE(state(14, at(14, 12, 0), always), u"late"_s);
        QCOMPARE(state(14, at(14, 12, 0), by(QTime(9, 0))), u"not expected"_s); // Monday to Friday
        always.onHolidays = true;
        QCOMPARE(state(16, at(16, 23, 0), always), u"late"_s);
        QCOMPARE(state(21, at(21, 12, 0), always), u"not expected"_s);
    }

    void marketsAreToldApart()
    {
        const auto report = days::seen(u"CFIPM01"_s, 24, 20, 15);
        profile::Expectation expectation{u"cfipm01"_s, rap::Market::Hkmk, by(QTime(20, 15))};
        QCOMPARE(expected(24, at(24, 21, 0), expectation, {report}).first().state, Timeliness::Here);
        expectation.market = rap::Market::Mamk;
        QCOMPARE(expected(24, at(24, 21, 0), expectation, {report}).first().state, Timeliness::Late);
    }

    void saysWhenItCame()
    {
        const QList<ledger::Report> reports{days::seen(u"CFIPM01"_s, 24, 20, 30), days::seen(u"CFIPM01"_s, 24, 20, 0)};
        const auto found = expected(24, at(24, 21, 0), {u"CFIPM01"_s, {}, by(QTime(20, 15))}, reports).first();
        QCOMPARE(*found.came, at(24, 20, 0));
        QCOMPARE(found.profile, u"daily"_s);
        QVERIFY(!found.learned);
    }

    /// A report that comes at 20:15 on every weekday: late once, away on a holiday, and then no more.
    void learnsAndTells()
    {
        QList<ledger::Report> reports;
        QStringList told;
        for (int day = 2; day <= 27; ++day) {
            const QDate date(2026, 11, day);
            const bool made = date.dayOfWeek() < 6 && day != 16 && day < 25;
            const int minute = day == 19 ? 58 : 15; // late on the 19th
            for (int hour = 8; hour < 24; ++hour) {
                if (hour == 20 && made)
                    reports += days::seen(u"CFIPM01"_s, day, 20, minute);
                if (hour == 12 && made)
                    reports += days::seen(u"CSEMA08"_s, day, 12, 0);
                const auto now = at(day, hour, 50);
                const auto looks = days::looksUntil(now);
                profile::CompiledProfiles all;
                auto known = reports;
                known.removeIf([&](const ledger::Report& report) { return report.firstSeen > now; });
                const auto habits = profile::learnHabits(known, all, date, looks, days::holidays());
                for (const auto& one : profile::expectedOn({date, now, looks, days::holidays()}, {}, {}, habits, known))
                    if (one.state == Timeliness::Late && one.report == u"CFIPM01" &&
                        told.filter(date.toString(Qt::ISODate)).isEmpty())
                        told += date.toString(Qt::ISODate) + u" at "_s + now.time().toString(u"HH:mm"_s);
            }
        }
        // Two days later the habit is none any more: 3 of 5.
        QCOMPARE(told, (QStringList{u"2026-11-19 at 20:50"_s, u"2026-11-25 at 20:50"_s, u"2026-11-26 at 20:50"_s}));
    }

    void decisionsOfTheClerk()
    {
        profile::Habit habit;
        habit.of = {u"CCASS_HKMK"_s, u"CFIPM01"_s, rap::Market::Hkmk, profile::DayClass::Weekday};
        habit.usual = QTime(20, 15);
        const auto asked = [&](const QList<LearnedDecision>& decisions, const QList<profile::Habit>& habits) {
            QStringList all;
            const auto now = at(24, 21, 0);
            for (const auto& one : profile::expectedOn(
                     {QDate(2026, 11, 24), now, days::looksUntil(now), days::holidays()}, {}, decisions, habits, {}))
                all += one.report + u' ' + one.by.toString(u"HH:mm"_s) + u' ' + words[static_cast<int>(one.state)];
            return all;
        };
        QCOMPARE(asked({}, {habit}), QStringList(u"CFIPM01 20:15 late"_s));
        QCOMPARE(asked({{habit.of, {}}}, {habit}), QStringList());
        QCOMPARE(asked({{habit.of, profile::timingOf(habit)}}, {habit}), QStringList(u"CFIPM01 20:15 late"_s));
        QCOMPARE(asked({{habit.of, profile::timingOf(habit)}}, {}), QStringList(u"CFIPM01 20:15 late"_s));
        QCOMPARE(asked({{habit.of, by(QTime(22, 0))}}, {habit}), QStringList(u"CFIPM01 22:00 not due"_s));
        profile::LearnedKey saturdays = habit.of;
        saturdays.days = profile::DayClass::Saturday;
        QCOMPARE(asked({{saturdays, {}}}, {habit}), QStringList(u"CFIPM01 20:15 late"_s));
    }

    void awaited()
    {
        const profile::Expectation expectation{u"CFIPM01"_s, {}, by(QTime(20, 15), 60)};
        const auto spans = profile::awaitedSpans(expected(24, at(24, 9, 0), expectation));
        QCOMPARE(spans, (QList<profile::Span>{{at(24, 20, 10), at(24, 20, 45)}, {at(24, 21, 15), at(24, 21, 20)}}));
        QCOMPARE(profile::awaitedSpans(expected(24, at(24, 21, 20), expectation)), QList<profile::Span>());
        QCOMPARE(profile::awaitedSpans(expected(24, at(24, 9, 0), expectation, {days::seen(u"CFIPM01"_s, 24, 8, 0)})),
                 QList<profile::Span>());
    }

    void anyClockAndAnyReports()
    {
        Dice dice("expected");
        for (int round = 0; round < 2000; ++round) {
            const int day = dice.between(9, 28);
            const QDate date(2026, 11, day);
            const int due = dice.between(0, 23 * 60 + 59);
            Timing timing = by(QTime(due / 60, due % 60), dice.between(0, 200));
            timing.onHolidays = dice.once(2);
            if (dice.once(2))
                timing.days += Qt::Saturday;
            QList<ledger::Report> reports;
            bool isThere = false;
            for (int left = dice.between(0, 3); left > 0; --left) {
                const int other = dice.between(day - 2, day + 1);
                const bool same = dice.once(2);
                reports += days::seen(same ? u"CFIPM01"_s : u"CSEMA08"_s, other, dice.between(8, 23), 0);
                isThere = isThere || (same && other == day);
            }
            const auto now = at(dice.between(day - 1, 28), dice.between(0, 23), dice.between(0, 59));
            const QList<rap::HongKongTime> looks = dice.once(10) ? QList<rap::HongKongTime>() : days::looksUntil(now);
            const auto asked = [&] {
                return profile::expectedOn({date, now, looks, days::holidays()}, {declares({u"CFIPM??"_s, {}, timing})},
                                           {}, {}, reports)
                    .first();
            };
            const ExpectedReport found = asked();

            const bool saturday = date.dayOfWeek() == 6;
            const bool holiday = day == 16 || day == 21;
            const bool open = date.dayOfWeek() < 6 || (saturday && !holiday);
            const bool expectedThen = open && (saturday ? timing.days.size() == 6 : !holiday || timing.onHolidays);
            const int closing = saturday ? 13 * 60 : 24 * 60;
            const int late =
                std::min(due + timing.graceMinutes, due < closing ? std::max(due, closing - 10) : closing - 10);
            const qint64 minutesNow = at(day, 0).utcMilliseconds() / 60'000;
            const qint64 nowThen = now.utcMilliseconds() / 60'000 - minutesNow;
            const qint64 looked = looks.isEmpty() ? -1 : looks.last().utcMilliseconds() / 60'000 - minutesNow;
            Timeliness should = Timeliness::NotExpected;
            if (expectedThen && isThere)
                should = Timeliness::Here;
            else if (expectedThen && nowThen < due && nowThen < late)
                should = Timeliness::NotDue;
            else if (expectedThen)
                should = looked >= late ? Timeliness::Late : Timeliness::Due;
            QCOMPARE(found.state, should);
            QCOMPARE(found, asked()); // the same once more
        }
    }
};

RAPDESK_TEST(TestExpected)
#include "test_expected.moc"
