#include "rap/ServiceHours.h"
#include "tests/TestMain.h"

#include <QTest>

using namespace Qt::StringLiterals;
using rap::HongKongTime;

namespace {

HongKongTime at(const QString& iso)
{
    return HongKongTime::at(QDate::fromString(iso.left(10), Qt::ISODate),
                            QTime::fromString(iso.mid(11), Qt::ISODateWithMs));
}

/// The Saturdays of 2025 to 2027 that are general holidays, and a few holidays on other days.
rap::HolidayCalendar holidays()
{
    return {{QDate(2025, 4, 19), QDate(2025, 5, 31), QDate(2026, 4, 4), QDate(2026, 9, 26), QDate(2026, 12, 26),
             QDate(2027, 2, 6), QDate(2027, 3, 27), QDate(2027, 5, 1), QDate(2027, 12, 25), QDate(2026, 12, 25),
             QDate(2027, 1, 1), QDate(2026, 10, 1)},
            QDate(2027, 12, 31)};
}

/// The guide's sentence, said once more in another way: minutes of the day by weekday.
bool openByTheGuide(QDate day, int minute)
{
    const int opens = 7 * 60 + 15;
    if (day.dayOfWeek() <= 5)
        return minute >= opens;
    return day.dayOfWeek() == 6 && !holidays().days.contains(day) && minute >= opens && minute < 13 * 60;
}

} // namespace

class TestHours : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void state_data()
    {
        QTest::addColumn<QString>("now");
        QTest::addColumn<QString>("until");
        QTest::addColumn<QString>("nextOpen");
        const auto open = [](const char* tag, const QString& now, const QString& until) {
            QTest::newRow(tag) << now << until << QString();
        };
        const auto closed = [](const char* tag, const QString& now, const QString& nextOpen) {
            QTest::newRow(tag) << now << QString() << nextOpen;
        };
        closed("Monday 00:00", u"2026-11-23T00:00:00.000"_s, u"2026-11-23T07:15:00+08:00"_s);
        closed("Monday before opening", u"2026-11-23T07:14:59.999"_s, u"2026-11-23T07:15:00+08:00"_s);
        open("Monday at opening", u"2026-11-23T07:15:00.000"_s, u"2026-11-24T00:00:00+08:00"_s);
        open("Monday 13:00", u"2026-11-23T13:00:00.000"_s, u"2026-11-24T00:00:00+08:00"_s);
        open("Monday before midnight", u"2026-11-23T23:59:59.999"_s, u"2026-11-24T00:00:00+08:00"_s);
        closed("Monday 24:00", u"2026-11-24T00:00:00.000"_s, u"2026-11-24T07:15:00+08:00"_s);
        open("Friday before midnight", u"2026-11-27T23:59:59.999"_s, u"2026-11-28T00:00:00+08:00"_s);
        closed("Friday 24:00", u"2026-11-28T00:00:00.000"_s, u"2026-11-28T07:15:00+08:00"_s);
        closed("Saturday before opening", u"2026-11-28T07:14:59.999"_s, u"2026-11-28T07:15:00+08:00"_s);
        open("Saturday at opening", u"2026-11-28T07:15:00.000"_s, u"2026-11-28T13:00:00+08:00"_s);
        open("Saturday before closing", u"2026-11-28T12:59:59.999"_s, u"2026-11-28T13:00:00+08:00"_s);
        closed("Saturday at closing", u"2026-11-28T13:00:00.000"_s, u"2026-11-30T07:15:00+08:00"_s);
        closed("Saturday 24:00", u"2026-11-29T00:00:00.000"_s, u"2026-11-30T07:15:00+08:00"_s);
        closed("Sunday noon", u"2026-11-29T12:00:00.000"_s, u"2026-11-30T07:15:00+08:00"_s);
        closed("Sunday before midnight", u"2026-11-29T23:59:59.999"_s, u"2026-11-30T07:15:00+08:00"_s);
        closed("Sunday 24:00", u"2026-11-30T00:00:00.000"_s, u"2026-11-30T07:15:00+08:00"_s);
        open("Thursday, a holiday", u"2026-10-01T10:00:00.000"_s, u"2026-10-02T00:00:00+08:00"_s);
        open("Christmas, a Friday", u"2026-12-25T07:15:00.000"_s, u"2026-12-26T00:00:00+08:00"_s);
        closed("Christmas 24:00, holiday Saturday ahead", u"2026-12-26T00:00:00.000"_s, u"2026-12-28T07:15:00+08:00"_s);
        closed("holiday Saturday at opening", u"2026-12-26T07:15:00.000"_s, u"2026-12-28T07:15:00+08:00"_s);
        open("year's last moment", u"2026-12-31T23:59:59.999"_s, u"2027-01-01T00:00:00+08:00"_s);
        closed("New Year, a Friday and holiday", u"2027-01-01T00:00:00.000"_s, u"2027-01-01T07:15:00+08:00"_s);
        open("New Year at opening", u"2027-01-01T07:15:00.000"_s, u"2027-01-02T00:00:00+08:00"_s);
        closed("Saturday afternoon before a year's end", u"2028-12-30T13:00:00.000"_s, u"2029-01-01T07:15:00+08:00"_s);
    }

    void state()
    {
        QFETCH(QString, now);
        QFETCH(QString, until);
        const rap::ServiceState state = rap::serviceState(at(now), holidays());
        QCOMPARE(state.open, !until.isEmpty());
        QCOMPARE(state.until.has_value(), state.open);
        QCOMPARE(state.nextOpen.has_value(), !state.open);
        QCOMPARE(state.until ? state.until->iso() : QString(), until);
        QTEST(state.nextOpen ? state.nextOpen->iso() : QString(), "nextOpen");
    }

    void holidaySaturdays_data()
    {
        QTest::addColumn<QDate>("day");
        for (const QDate day : holidays().days)
            if (day.dayOfWeek() == Qt::Saturday)
                QTest::addRow("%s", qPrintable(day.toString(Qt::ISODate))) << day;
    }

    void holidaySaturdays()
    {
        QFETCH(QDate, day);
        QVERIFY(!rap::opensOn(day, holidays()));
        QVERIFY(rap::opensOn(day, {}));
        const auto state = rap::serviceState(HongKongTime::at(day, QTime(10, 0)), holidays());
        QVERIFY(!state.open);
        QCOMPARE(*state.nextOpen, HongKongTime::at(day.addDays(2), QTime(7, 15)));
        QVERIFY(rap::serviceState(HongKongTime::at(day, QTime(10, 0)), {}).open);
    }

    void opensOn()
    {
        QVERIFY(rap::opensOn(QDate(2026, 10, 1), holidays()));
        QVERIFY(rap::opensOn(QDate(2026, 11, 28), holidays()));
        QVERIFY(!rap::opensOn(QDate(2026, 11, 29), holidays()));
        QVERIFY(!rap::opensOn(QDate(), holidays()));
    }

    void everyMinuteOverAYearsEnd()
    {
        const rap::HolidayCalendar calendar = holidays();
        for (QDate day(2026, 12, 18); day < QDate(2027, 1, 11); day = day.addDays(1)) {
            for (int minute = 0; minute < 24 * 60; ++minute) {
                const auto now = HongKongTime::at(day, QTime::fromMSecsSinceStartOfDay(minute * 60'000));
                const auto state = rap::serviceState(now, calendar);
                QVERIFY2(state.open == openByTheGuide(day, minute), qPrintable(now.iso()));
                if (state.open) {
                    QVERIFY(*state.until > now);
                    QVERIFY(!rap::serviceState(*state.until, calendar).open);
                } else {
                    QVERIFY(*state.nextOpen > now);
                    QVERIFY(rap::serviceState(*state.nextOpen, calendar).open);
                }
            }
        }
    }
};

RAPDESK_TEST(TestHours)
#include "test_hours.moc"
