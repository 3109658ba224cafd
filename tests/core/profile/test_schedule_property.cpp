// A schedule followed for weeks by a PC that sleeps, is switched off and loses its network, with runs that end in every
// way there is.
#include "Dice.h"
#include "profile/Schedule.h"
#include "tests/TestMain.h"

#include <QTest>

using profile::PastRun;
using profile::RunEnd;
using profile::RunReason;
using profile::ScheduleQuestion;
using rap::HongKongTime;

namespace {

constexpr qint64 minute = 60'000;

HongKongTime later(HongKongTime time, qint64 ms)
{
    return HongKongTime::fromUtcMilliseconds(time.utcMilliseconds() + ms);
}

/// The guide's hours, said once more in another way (section 6).
bool isOpen(HongKongTime time, const QSet<QDate>& holidays)
{
    const int ofDay = time.time().hour() * 60 + time.time().minute();
    const int weekday = time.date().dayOfWeek();
    if (ofDay < 7 * 60 + 15 || weekday == 7)
        return false;
    return weekday < 6 || (!holidays.contains(time.date()) && ofDay < 13 * 60);
}

class Workstation {
public:
    Workstation(Dice& dice, HongKongTime start)
        : m_dice(dice)
    {
        m_question.now = start;
        m_question.settings = {true, dice.between(1, 40), static_cast<quint64>(dice.between(0, 1000)), start, {}};
        for (int i = 0; i < 12; ++i)
            m_question.holidays.days += start.date().addDays(dice.between(0, 30));
    }

    /// One wait and, mostly, one run.
    void step()
    {
        if (m_dice.once(15)) {
            beAway();
            return;
        }
        if (m_dice.once(20))
            m_question.networkBack = m_question.now;
        if (m_dice.once(10)) {
            const HongKongTime from = later(m_question.now, m_dice.between(-60, 600) * minute);
            m_question.awaited = {{from, later(from, m_dice.between(1, 90) * minute)}};
        }
        const auto plan = profile::planSchedule(m_question);
        QVERIFY(plan == profile::planSchedule(m_question));
        QVERIFY(plan.next);
        QVERIFY(plan.next->at >= m_question.now);
        if (m_dice.once(6) && plan.next->at > m_question.now) { // asked again before it is time
            m_question.now = later(m_question.now, qint64(m_dice.between(0, 100)) * minute / 10);
            m_question.now = std::min(m_question.now, plan.next->at);
            return;
        }
        checkSkipped(plan);
        run(*plan.next);
    }

    [[nodiscard]] HongKongTime now() const { return m_question.now; }
    [[nodiscard]] const QList<PastRun>& runs() const { return m_question.runs; }

private:
    void beAway()
    {
        const HongKongTime from = m_question.now;
        m_question.now = later(from, m_dice.between(1, m_dice.once(5) ? 4000 : 200) * minute);
        m_question.absences += {{from, m_question.now}, m_dice.once(2)};
    }

    void checkSkipped(const profile::SchedulePlan& plan)
    {
        HongKongTime before;
        for (const auto& skipped : plan.skipped) {
            QVERIFY(skipped.span.from >= before);
            QVERIFY(skipped.span.until <= m_question.now);
            if (skipped.why == profile::SkipReason::Closed)
                QVERIFY(!isOpen(skipped.span.from, m_question.holidays.days));
            if (skipped.why == profile::SkipReason::Off)
                QVERIFY(isOpen(skipped.span.from, m_question.holidays.days));
            before = skipped.span.from;
        }
        for (const QDate day : plan.silentDays)
            for (const PastRun& run : runs())
                QVERIFY(run.started.date() != day);
    }

    void run(const profile::NextRun& next)
    {
        QVERIFY(isOpen(next.at, m_question.holidays.days));
        m_question.now = later(next.at, m_dice.between(0, 2000)); // a timer is never early
        if (!isOpen(m_question.now, m_question.holidays.days))
            return; // and now it is too late
        const auto again = profile::planSchedule(m_question).next;
        QVERIFY(again);
        QCOMPARE(again->at, m_question.now);
        if (!runs().isEmpty()) {
            QVERIFY(m_question.now.utcMilliseconds() - runs().last().started.utcMilliseconds() >= 5 * minute);
            QVERIFY(m_question.now >= runs().last().ended);
        }
        const RunEnd end = m_dice.once(2) ? RunEnd::Done : static_cast<RunEnd>(m_dice.between(0, 6));
        const HongKongTime ended = later(m_question.now, m_dice.between(0, m_dice.once(9) ? 60 : 3) * minute);
        m_question.underWay = m_question.now;
        QVERIFY(!profile::planSchedule(m_question).next);
        m_question.underWay.reset();
        m_question.runs += PastRun{m_question.now, ended, end};
        m_question.now = ended;
    }

    Dice& m_dice;
    ScheduleQuestion m_question;
};

} // namespace

class TestScheduleProperty : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void neverOutsideTheHoursNorTooOften()
    {
        Dice dice("schedule");
        for (int round = 0; round < 30; ++round) {
            Workstation pc(dice, HongKongTime::at(QDate(2026, 11, 1).addDays(dice.between(0, 60)),
                                                  QTime(dice.between(0, 23), dice.between(0, 59))));
            for (int step = 0; step < 400; ++step) {
                pc.step();
                if (QTest::currentTestFailed())
                    return;
            }
            QVERIFY(pc.runs().size() > 100);
        }
    }

    /// A workstation that is always on and finds RAP well asks at the opening of every service day and then 4 times an
    /// hour.
    void asksOnEveryServiceDay()
    {
        ScheduleQuestion question;
        question.settings.on = true;
        question.now = question.settings.since = HongKongTime::at(QDate(2026, 12, 20));
        question.holidays.days = {QDate(2026, 12, 25), QDate(2026, 12, 26)};
        QMap<QDate, int> perDay;
        while (question.now < HongKongTime::at(QDate(2027, 1, 4))) {
            const auto next = profile::planSchedule(question).next;
            QVERIFY(next);
            question.now = next->at;
            QVERIFY(profile::planSchedule(question).silentDays.isEmpty());
            if (++perDay[next->at.date()] == 1)
                QCOMPARE(next->why, RunReason::Opening);
            question.runs += PastRun{next->at, later(next->at, 20'000), RunEnd::Done};
        }
        for (QDate day(2026, 12, 20); day < QDate(2027, 1, 4); day = day.addDays(1)) {
            const bool closed = day.dayOfWeek() == 7 || day == QDate(2026, 12, 26);
            QCOMPARE(perDay.value(day), closed ? 0 : day.dayOfWeek() == 6 ? 23 : 67);
        }
    }
};

RAPDESK_TEST(TestScheduleProperty)
#include "test_schedule_property.moc"
