// Five weeks of an account on a clock that jumps from run to run: with a holiday, a Saturday on which RAP is closed,
// two days on which it cannot be reached, three on which the PC is off, a report that is late once and one that stops.
#include "Days.h"
#include "Dice.h"
#include "profile/Coverage.h"
#include "profile/Expected.h"
#include "profile/Schedule.h"
#include "tests/TestMain.h"

using namespace Qt::StringLiterals;
using days::at;
using profile::RunEnd;
using rap::HongKongTime;

namespace {

constexpr qint64 minute = 60'000;
const HongKongTime beginning = at(2, 6);
const HongKongTime end = HongKongTime::at(QDate(2026, 12, 5), QTime(23, 0));
const profile::Span outage{at(18, 0), at(20, 0)};
const profile::Span off{at(24, 18), at(27, 9)};

bool isIn(const profile::Span& span, HongKongTime time)
{
    return time >= span.from && time < span.until;
}

HongKongTime later(HongKongTime time, qint64 ms)
{
    return HongKongTime::fromUtcMilliseconds(time.utcMilliseconds() + ms);
}

/// What RAP has made, and when it shows it.
struct Made {
    ledger::Report report;
    HongKongTime since;
};

QList<Made> allMade(Dice& dice)
{
    QList<Made> all;
    const QList<std::pair<QString, QTime>> plan{{u"CSEMS08"_s, QTime(8, 0)},
                                                {u"CCLTN05"_s, QTime(14, 0)},
                                                {u"CSEMA08"_s, QTime(16, 30)},
                                                {u"CFIPM01"_s, QTime(20, 15)}};
    for (QDate day = beginning.date(); day <= end.date(); day = day.addDays(1)) {
        if (day.dayOfWeek() > 5 || days::holidays().days.contains(day))
            continue;
        for (const auto& [id, time] : plan) {
            if (id == u"CSEMA08" && day >= QDate(2026, 12, 1))
                continue;
            const bool late = id == u"CFIPM01" && day == QDate(2026, 11, 12);
            const auto since = HongKongTime::at(day, late ? QTime(22, 30) : time.addSecs(dice.between(0, 300)));
            all += Made{days::report(id, day, later(since, -minute), {}), since};
        }
    }
    return all;
}

class Office {
public:
    explicit Office(Dice& dice)
        : m_dice(dice)
        , m_made(allMade(dice))
    {
        m_schedule.now = m_schedule.settings.since = beginning;
        m_schedule.settings.on = true;
        m_schedule.holidays = days::holidays();
    }

    void work()
    {
        while (m_schedule.now < end) {
            const auto plan = profile::planSchedule(m_schedule);
            QVERIFY(plan.next);
            HongKongTime next = plan.next->at;
            if (isIn(off, next) && m_schedule.absences.isEmpty()) {
                m_schedule.absences = {{off, false}};
                m_schedule.now = off.until;
                continue;
            }
            next = later(next, m_dice.between(0, 500));
            m_schedule.now = next;
            for (const QDate day : plan.silentDays)
                silent += day.toString(Qt::ISODate);
            for (const auto& skipped : plan.skipped)
                piecesOff += skipped.why == profile::SkipReason::Off ? 1 : 0;
            QVERIFY2(rap::serviceState(next, days::holidays()).open, qPrintable(next.iso()));
            run(*plan.next);
            m_schedule.now = later(next, minute / 2);
            m_schedule.runs.last().ended = m_schedule.now;
        }
    }

    QStringList late;
    QStringList silent;
    int piecesOff = 0;
    QMap<profile::RunReason, int> reasons;

    [[nodiscard]] const QList<Made>& made() const { return m_made; }
    [[nodiscard]] const QList<ledger::Report>& ledger() const { return m_ledger; }
    [[nodiscard]] const QSet<QString>& announced() const { return m_announced; }

private:
    void run(const profile::NextRun& next)
    {
        ++reasons[next.why];
        const HongKongTime now = m_schedule.now;
        const bool reached = !isIn(outage, now);
        m_schedule.runs += profile::PastRun{now, now, reached ? RunEnd::Done : RunEnd::Unreachable};
        if (reached)
            list();
        profile::CompiledProfiles everything;
        const profile::Standings standings(everything);
        for (const auto& leaving : profile::leavingSoon(m_ledger, standings, now.date()))
            m_announced += leaving.path;
        if (reached)
            for (ledger::Report& report : m_ledger)
                if (standings.of(report) == profile::Standing::Missing)
                    report.fetched = ledger::Fetched();
        QVERIFY(!reached || profile::planCoverage(m_ledger, standings, {}, now.date(), {}).total.missing == 0);
        askWhatIsLate(everything);
    }

    void list()
    {
        const HongKongTime now = m_schedule.now;
        m_looks += now;
        for (const Made& made : m_made) {
            const bool shown = made.since <= now && made.report.folder.date->daysTo(now.date()) < 10;
            auto known = std::find_if(m_ledger.begin(), m_ledger.end(),
                                      [&](const ledger::Report& report) { return report.path == made.report.path; });
            if (shown && known == m_ledger.end()) {
                m_ledger += made.report;
                m_ledger.last().firstSeen = now;
            } else if (known != m_ledger.end()) {
                known->listed = shown;
            }
        }
    }

    void askWhatIsLate(profile::CompiledProfiles& everything)
    {
        m_schedule.awaited.clear();
        for (int back = 0; back < 3; ++back) {
            const QDate day = m_schedule.now.date().addDays(-back);
            const auto habits = profile::learnHabits(m_ledger, everything, day, m_looks, days::holidays());
            const auto expected =
                profile::expectedOn({day, m_schedule.now, m_looks, days::holidays()}, {}, {}, habits, m_ledger);
            if (back == 0)
                m_schedule.awaited = profile::awaitedSpans(expected);
            for (const auto& one : expected) {
                const QString what = one.report + u' ' + day.toString(u"MM-dd"_s);
                if (one.state == profile::Timeliness::Late && late.filter(what).isEmpty())
                    late += what + m_schedule.now.time().toString(u" (HH:"_s) +
                            (m_schedule.now.date() == day ? u"same day)"_s : u"later)"_s);
            }
        }
    }

    Dice& m_dice;
    QList<Made> m_made;
    profile::ScheduleQuestion m_schedule;
    QList<HongKongTime> m_looks;
    QList<ledger::Report> m_ledger;
    QSet<QString> m_announced;
};

} // namespace

class TestWeeks : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void nothingIsMissingAndNothingIsCriedOutInVain()
    {
        Dice dice("weeks");
        Office office(dice);
        office.work();
        for (const Made& made : office.made()) {
            const auto known = std::find_if(office.ledger().begin(), office.ledger().end(),
                                            [&](const auto& report) { return report.path == made.report.path; });
            QVERIFY2(known != office.ledger().end() && known->fetched, qPrintable(made.report.path));
        }
        QVERIFY(office.announced().isEmpty());
        // Once late, and then the one that stops, until it is no habit any more.
        // The usual time is learned from days that chance has made: half an hour after it may be past nine.
        QVERIFY2(office.late.value(0).contains(QRegularExpression(u"^CFIPM01 11-12 \\((20|21):same day\\)$"_s)),
                 qPrintable(office.late.join(u'\n')));
        QCOMPARE(office.late.mid(1), (QStringList{u"CSEMA08 12-01 (17:same day)"_s, u"CSEMA08 12-02 (17:same day)"_s}));
        QCOMPARE(office.silent, (QStringList{u"2026-11-25"_s, u"2026-11-26"_s}));
        QCOMPARE(office.piecesOff, 4); // the 24th to the 27th, a piece each
        QVERIFY(office.reasons[profile::RunReason::Retry] > 20);
        QCOMPARE(office.reasons[profile::RunReason::MadeUp], 1);
        QVERIFY(office.reasons[profile::RunReason::ReportDue] > 20);
    }
};

RAPDESK_TEST(TestWeeks)
#include "test_weeks.moc"
