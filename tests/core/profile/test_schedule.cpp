#include "profile/Schedule.h"
#include "tests/TestMain.h"

#include <QTest>

using namespace Qt::StringLiterals;
using profile::Absence;
using profile::NextRun;
using profile::PastRun;
using profile::RunEnd;
using profile::RunReason;
using profile::ScheduleQuestion;
using profile::Skipped;
using profile::SkipReason;
using profile::Span;
using rap::HongKongTime;

namespace {

/// In the week from Monday 23 November 2026, the Saturday of which is no holiday: at("Mon 07:15").
HongKongTime at(const QString& text)
{
    const QStringList days{u"Mon"_s, u"Tue"_s, u"Wed"_s, u"Thu"_s, u"Fri"_s, u"Sat"_s, u"Sun"_s, u"Mon2"_s};
    const QStringList parts = text.split(u' ');
    const QTime time = QTime::fromString(parts[1], parts[1].size() > 5 ? u"HH:mm:ss"_s : u"HH:mm"_s);
    if (!days.contains(parts[0]) || !time.isValid())
        qFatal("no time: %s", qPrintable(text));
    return HongKongTime::at(QDate(2026, 11, 23).addDays(days.indexOf(parts[0])), time);
}

PastRun run(const QString& started, const QString& ended, RunEnd end = RunEnd::Done)
{
    return {at(started), at(ended), end};
}

ScheduleQuestion question(const QString& now, const QList<PastRun>& runs = {})
{
    ScheduleQuestion question;
    question.now = at(now);
    question.settings.on = true;
    question.settings.jitterSeed = 7;
    question.settings.since = HongKongTime::at(QDate(2026, 11, 1));
    question.runs = runs;
    return question;
}

QString said(const std::optional<NextRun>& next)
{
    if (!next)
        return u"none"_s;
    const QStringList words{u"switched on"_s, u"opening"_s, u"interval"_s, u"report due"_s,
                            u"made up"_s,     u"retry"_s,   u"woke up"_s,  u"network"_s};
    return QLocale::c().toString(next->at.date(), u"ddd "_s) + next->at.time().toString(u"HH:mm"_s) + u' ' +
           words[static_cast<int>(next->why)];
}

QString next(const ScheduleQuestion& question)
{
    return said(profile::planSchedule(question).next);
}

QStringList skipped(const ScheduleQuestion& question)
{
    const QStringList words{u"closed"_s, u"another run"_s, u"off"_s, u"target away"_s};
    QStringList all;
    for (const Skipped& skipped : profile::planSchedule(question).skipped)
        all += QLocale::c().toString(skipped.span.from.date(), u"ddd "_s) +
               skipped.span.from.time().toString(u"HH:mm"_s) + u'-' + skipped.span.until.time().toString(u"HH:mm"_s) +
               u' ' + words[static_cast<int>(skipped.why)];
    return all;
}

} // namespace

class TestSchedule : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void offPlansNothing()
    {
        ScheduleQuestion off = question(u"Tue 10:00"_s);
        off.settings.on = false;
        QCOMPARE(profile::planSchedule(off), profile::SchedulePlan());
    }

    void moments_data()
    {
        QTest::addColumn<QString>("now");
        QTest::addColumn<QString>("last");
        QTest::addColumn<QString>("expected");
        const auto row = [](const QString& now, const QString& last, const QString& expected) {
            QTest::addRow("%s after %s", qPrintable(now), qPrintable(last)) << now << last << expected;
        };
        row(u"Tue 10:02"_s, u"Tue 10:00"_s, u"Tue 10:15 interval"_s);
        row(u"Tue 10:15"_s, u"Tue 10:00"_s, u"Tue 10:15 interval"_s);
        row(u"Tue 10:15:59"_s, u"Tue 10:00"_s, u"Tue 10:15 interval"_s);
        row(u"Tue 10:17"_s, u"Tue 10:00"_s, u"Tue 10:17 made up"_s);
        row(u"Tue 02:00"_s, u"Mon 23:50"_s, u"Tue 07:15 opening"_s);
        row(u"Mon 23:50"_s, u"Mon 23:45"_s, u"Tue 07:15 opening"_s);
        row(u"Mon 23:50"_s, u"Mon 23:44:59"_s, u"Mon 23:59 interval"_s);
        row(u"Tue 07:15:01"_s, u"Mon 23:50"_s, u"Tue 07:15 opening"_s);
        row(u"Tue 09:30"_s, u"Mon 23:50"_s, u"Tue 09:30 made up"_s);
        row(u"Thu 09:30"_s, u"Mon 10:00"_s, u"Thu 09:30 made up"_s);
        row(u"Sat 12:50"_s, u"Sat 12:46"_s, u"Mon 07:15 opening"_s);
        row(u"Sat 20:00"_s, u"Sat 12:46"_s, u"Mon 07:15 opening"_s);
        row(u"Sun 10:00"_s, u"Fri 10:00"_s, u"Mon 07:15 opening"_s);
        row(u"Tue 08:00"_s, u"Tue 23:00"_s, u"Tue 08:00 made up"_s); // the clock was set back
    }

    void moments()
    {
        QFETCH(QString, now);
        QFETCH(QString, last);
        ScheduleQuestion asked = question(now);
        asked.settings.since = at(u"Mon 00:00"_s);
        asked.runs = {{at(last), at(last), RunEnd::Done}};
        QTEST(next(asked), "expected");
    }

    void holidaysCountOnSaturdays()
    {
        ScheduleQuestion asked = question(u"Fri 23:55"_s, {run(u"Fri 23:50"_s, u"Fri 23:51"_s)});
        QCOMPARE(next(asked), u"Sat 07:15 opening"_s);
        asked.holidays.days = {QDate(2026, 11, 28)};
        QCOMPARE(next(asked), u"Mon 07:15 opening"_s);
        asked.holidays.days = {QDate(2026, 11, 27)};
        QCOMPARE(next(asked), u"Sat 07:15 opening"_s);
    }

    void openingsAreSpreadOverAMinute()
    {
        QSet<qint64> seen;
        for (quint64 seed = 0; seed < 50; ++seed) {
            ScheduleQuestion asked = question(u"Tue 02:00"_s, {run(u"Mon 23:50"_s, u"Mon 23:51"_s)});
            asked.settings.jitterSeed = seed;
            const HongKongTime opening = profile::planSchedule(asked).next->at;
            QVERIFY(opening >= at(u"Tue 07:15"_s) && opening < at(u"Tue 07:16"_s));
            QCOMPARE(profile::planSchedule(asked).next->at, opening);
            seen += opening.utcMilliseconds();
        }
        QVERIFY(seen.size() > 40);
    }

    void firstRun()
    {
        ScheduleQuestion asked = question(u"Tue 10:00"_s);
        asked.settings.since = at(u"Tue 10:00"_s);
        QCOMPARE(next(asked), u"Tue 10:00 switched on"_s);
        asked.now = asked.settings.since = at(u"Sun 10:00"_s);
        QCOMPARE(next(asked), u"Mon 07:15 opening"_s);
        asked = question(u"Tue 10:00"_s, {run(u"Tue 09:58"_s, u"Tue 09:59"_s)}); // by hand, just before
        asked.settings.since = at(u"Tue 10:00"_s);
        QCOMPARE(next(asked), u"Tue 10:03 switched on"_s);
    }

    void intervalIsASetting()
    {
        ScheduleQuestion asked = question(u"Tue 10:02"_s, {run(u"Tue 10:00"_s, u"Tue 10:01"_s)});
        asked.settings.everyMinutes = 60;
        QCOMPARE(next(asked), u"Tue 11:00 interval"_s);
        asked.settings.everyMinutes = 1;
        QCOMPARE(next(asked), u"Tue 10:05 interval"_s);
        asked.settings.everyMinutes = 24 * 60;
        QCOMPARE(next(asked), u"Wed 07:15 opening"_s);
    }

    void aLongRunDelaysTheNext()
    {
        ScheduleQuestion asked = question(u"Tue 10:40"_s, {run(u"Tue 10:00"_s, u"Tue 10:40"_s)});
        QCOMPARE(next(asked), u"Tue 10:40 interval"_s);
        QCOMPARE(skipped(asked), QStringList(u"Tue 10:15-10:40 another run"_s));
        asked.underWay = at(u"Tue 10:40"_s);
        QCOMPARE(next(asked), u"none"_s);
    }

    void retriesBackOff()
    {
        QList<PastRun> runs{run(u"Tue 10:00"_s, u"Tue 10:01"_s, RunEnd::Unreachable)};
        QCOMPARE(next(question(u"Tue 10:02"_s, runs)), u"Tue 10:06 retry"_s);
        runs += run(u"Tue 10:06"_s, u"Tue 10:07"_s, RunEnd::Unreachable);
        QCOMPARE(next(question(u"Tue 10:08"_s, runs)), u"Tue 10:17 retry"_s);
        runs += run(u"Tue 10:17"_s, u"Tue 10:18"_s, RunEnd::TargetAway);
        runs += run(u"Tue 10:38"_s, u"Tue 10:39"_s, RunEnd::Unreachable);
        QCOMPARE(next(question(u"Tue 10:40"_s, runs)), u"Tue 11:09 retry"_s);
        runs += run(u"Tue 11:09"_s, u"Tue 11:10"_s, RunEnd::Unreachable);
        QCOMPARE(next(question(u"Tue 11:10"_s, runs)), u"Tue 11:40 retry"_s);
        runs += run(u"Tue 23:40"_s, u"Tue 23:41"_s, RunEnd::Unreachable);
        QCOMPARE(next(question(u"Tue 23:42"_s, runs)), u"Wed 07:15 opening"_s);
        runs += run(u"Wed 07:15:30"_s, u"Wed 07:16:30"_s, RunEnd::Unreachable);
        QCOMPARE(next(question(u"Wed 07:17"_s, runs)), u"Wed 07:21 retry"_s); // a new day, a new patience
    }

    void somethingThatOnlyAPersonCanMendIsTriedOnceADay()
    {
        ScheduleQuestion asked = question(u"Tue 10:30"_s, {run(u"Tue 10:00"_s, u"Tue 10:01"_s, RunEnd::NeedsUser)});
        QCOMPARE(next(asked), u"Wed 07:15 opening"_s);
        asked.networkBack = at(u"Tue 10:20"_s);
        asked.absences = {{{at(u"Tue 10:05"_s), at(u"Tue 10:29"_s)}, true}};
        QCOMPARE(next(asked), u"Wed 07:15 opening"_s);
        QVERIFY(profile::planSchedule(asked).needsUser);
        asked.acted = at(u"Tue 10:00"_s); // before it ended
        QCOMPARE(next(asked), u"Wed 07:15 opening"_s);
        asked.acted = at(u"Tue 10:20"_s);
        QCOMPARE(profile::planSchedule(asked).next->at, at(u"Tue 10:30"_s)); // at once: its time was 10:15
        QVERIFY(!profile::planSchedule(asked).needsUser);
        asked.acted.reset();
        asked.runs += run(u"Tue 10:30"_s, u"Tue 10:30"_s); // the clerk's own, and it worked
        QCOMPARE(next(asked), u"Tue 10:45 interval"_s);
    }

    void wakingUp()
    {
        ScheduleQuestion asked = question(u"Tue 10:12"_s, {run(u"Tue 10:00"_s, u"Tue 10:01"_s)});
        asked.absences = {{{at(u"Tue 10:02"_s), at(u"Tue 10:12"_s)}, true}};
        QCOMPARE(next(asked), u"Tue 10:12 woke up"_s);
        asked.absences = {{{at(u"Tue 10:02"_s), at(u"Tue 10:03"_s)}, true}};
        asked.now = at(u"Tue 10:03"_s);
        QCOMPARE(next(asked), u"Tue 10:05 woke up"_s); // not more often than allowed
        asked.now = at(u"Tue 14:00"_s);
        asked.absences = {{{at(u"Tue 10:02"_s), at(u"Tue 14:00"_s)}, false}};
        QCOMPARE(next(asked), u"Tue 14:00 made up"_s);
        asked.now = at(u"Sun 10:00"_s);
        asked.absences = {{{at(u"Tue 10:02"_s), at(u"Sun 10:00"_s)}, true}};
        QCOMPARE(next(asked), u"Mon 07:15 opening"_s);
    }

    void networkComingBack()
    {
        ScheduleQuestion asked = question(u"Tue 10:10"_s, {run(u"Tue 09:40"_s, u"Tue 09:41"_s, RunEnd::Unreachable),
                                                           run(u"Tue 10:00"_s, u"Tue 10:01"_s, RunEnd::Unreachable)});
        QCOMPARE(next(asked), u"Tue 10:11 retry"_s);
        asked.networkBack = at(u"Tue 10:10"_s);
        QCOMPARE(next(asked), u"Tue 10:10 network"_s);
        asked.runs = {run(u"Tue 10:00"_s, u"Tue 10:01"_s)}; // nothing had failed
        QCOMPARE(next(asked), u"Tue 10:15 interval"_s);
    }

    void reportsThatAreAwaited()
    {
        ScheduleQuestion asked = question(u"Tue 20:09"_s, {run(u"Tue 20:08"_s, u"Tue 20:09"_s)});
        asked.awaited = {{at(u"Tue 20:15"_s), at(u"Tue 20:50"_s)}};
        QCOMPARE(next(asked), u"Tue 20:15 report due"_s);
        asked.runs += run(u"Tue 20:15"_s, u"Tue 20:16"_s);
        asked.now = at(u"Tue 20:16"_s);
        QCOMPARE(next(asked), u"Tue 20:20 report due"_s);
        asked.runs += run(u"Tue 20:46"_s, u"Tue 20:47"_s);
        asked.now = at(u"Tue 20:47"_s);
        QCOMPARE(next(asked), u"Tue 21:01 interval"_s);
        asked.runs += run(u"Tue 20:48"_s, u"Tue 20:48"_s, RunEnd::Unreachable);
        asked.awaited = {{at(u"Tue 20:15"_s), at(u"Tue 21:50"_s)}};
        asked.now = at(u"Tue 20:48"_s);
        QCOMPARE(next(asked), u"Tue 20:53 retry"_s);
    }

    void saysWhatDidNotHappen()
    {
        ScheduleQuestion asked = question(u"Mon2 09:00"_s, {run(u"Thu 20:00"_s, u"Thu 20:01"_s)});
        asked.absences = {{{at(u"Thu 20:05"_s), at(u"Sat 08:00"_s)}, false},
                          {{at(u"Sat 12:00"_s), at(u"Mon2 09:00"_s)}, true}};
        QCOMPARE(skipped(asked),
                 (QStringList{u"Thu 20:15-00:00 off"_s, u"Fri 00:00-07:15 closed"_s, u"Fri 07:15-00:00 off"_s,
                              u"Sat 00:00-07:15 closed"_s, u"Sat 07:15-08:00 off"_s, u"Sat 12:00-13:00 off"_s,
                              u"Sat 13:00-07:15 closed"_s, u"Mon 07:15-09:00 off"_s}));
        QCOMPARE(next(asked), u"Mon 09:00 woke up"_s);

        asked = question(u"Tue 10:14"_s, {run(u"Tue 10:00"_s, u"Tue 10:01"_s)});
        asked.absences = {{{at(u"Tue 10:02"_s), at(u"Tue 10:14"_s)}, false}}; // nothing was due
        QCOMPARE(skipped(asked), QStringList());

        asked = question(u"Tue 10:31"_s,
                         {run(u"Tue 10:00"_s, u"Tue 10:01"_s), run(u"Tue 10:15"_s, u"Tue 10:15"_s, RunEnd::Elsewhere),
                          run(u"Tue 10:30"_s, u"Tue 10:31"_s, RunEnd::TargetAway)});
        QCOMPARE(skipped(asked), (QStringList{u"Tue 10:15-10:15 another run"_s, u"Tue 10:30-10:31 target away"_s}));
        QCOMPARE(next(asked), u"Tue 10:36 retry"_s);
    }

    void errorsEndARun()
    {
        QCOMPARE(profile::endOf(rap::ErrorKind::TimedOut), RunEnd::Unreachable);
        QCOMPARE(profile::endOf(rap::ErrorKind::RetrievedElsewhere), RunEnd::Elsewhere);
        QCOMPARE(profile::endOf(rap::ErrorKind::TargetGone), RunEnd::TargetAway);
        QCOMPARE(profile::endOf(rap::ErrorKind::DiskFull), RunEnd::TargetAway);
        QCOMPARE(profile::endOf(rap::ErrorKind::LoginRefused), RunEnd::NeedsUser);
        QCOMPARE(profile::endOf(rap::ErrorKind::DamagedZip), RunEnd::SomeFailed);
        QCOMPARE(profile::endOf(rap::ErrorKind::Cancelled), RunEnd::Stopped);
    }

    void aSilentScheduleIsTold()
    {
        ScheduleQuestion asked = question(u"Wed 23:59"_s, {run(u"Tue 07:15:30"_s, u"Tue 07:16"_s)});
        QVERIFY(!profile::planSchedule(asked).silent());
        asked.now = at(u"Thu 00:00"_s);
        QCOMPARE(profile::planSchedule(asked).silentDays, QList{QDate(2026, 11, 25)});
        asked.now = at(u"Mon2 06:00"_s);
        QCOMPARE(profile::planSchedule(asked).silentDays,
                 (QList{QDate(2026, 11, 25), QDate(2026, 11, 26), QDate(2026, 11, 27), QDate(2026, 11, 28)}));
        asked.holidays.days = {QDate(2026, 11, 28)};
        QCOMPARE(profile::planSchedule(asked).silentDays.size(), 3);
        asked.settings.since = at(u"Thu 08:00"_s); // Thursday was no whole day any more
        QCOMPARE(profile::planSchedule(asked).silentDays, QList{QDate(2026, 11, 27)});
        asked.runs += run(u"Fri 23:00"_s, u"Fri 23:01"_s, RunEnd::Unreachable); // tried, which is not silence
        QVERIFY(!profile::planSchedule(asked).silent());
    }
};

RAPDESK_TEST(TestSchedule)
#include "test_schedule.moc"
