#include "rap/Time.h"
#include "tests/TestMain.h"

#include <QDateTime>
#include <QTest>
#include <limits>

using namespace Qt::StringLiterals;
using rap::HongKongTime;

class TestTime : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void moments_data()
    {
        QTest::addColumn<qint64>("utc");
        QTest::addColumn<QDate>("date");
        QTest::addColumn<QTime>("time");
        QTest::addColumn<QString>("iso");
        const auto row = [](const char* tag, const QString& utc, QDate date, QTime time, const QString& iso) {
            QTest::newRow(tag) << QDateTime::fromString(utc, Qt::ISODateWithMs).toMSecsSinceEpoch() << date << time
                               << iso;
        };
        row("epoch", u"1970-01-01T00:00:00.000Z"_s, QDate(1970, 1, 1), QTime(8, 0), u"1970-01-01T08:00:00+08:00"_s);
        row("before the epoch", u"1969-12-31T15:59:59.999Z"_s, QDate(1969, 12, 31), QTime(23, 59, 59, 999),
            u"1969-12-31T23:59:59.999+08:00"_s);
        row("midnight", u"2026-11-22T16:00:00.000Z"_s, QDate(2026, 11, 23), QTime(0, 0),
            u"2026-11-23T00:00:00+08:00"_s);
        row("before midnight", u"2026-11-22T15:59:59.999Z"_s, QDate(2026, 11, 22), QTime(23, 59, 59, 999),
            u"2026-11-22T23:59:59.999+08:00"_s);
        row("evening", u"2026-11-23T12:15:02.000Z"_s, QDate(2026, 11, 23), QTime(20, 15, 2),
            u"2026-11-23T20:15:02+08:00"_s);
        row("one millisecond", u"2026-11-23T12:15:02.001Z"_s, QDate(2026, 11, 23), QTime(20, 15, 2, 1),
            u"2026-11-23T20:15:02.001+08:00"_s);
        row("year's end", u"2026-12-31T16:00:00.000Z"_s, QDate(2027, 1, 1), QTime(0, 0),
            u"2027-01-01T00:00:00+08:00"_s);
        row("when Hong Kong had summer time", u"1975-07-01T00:00:00.000Z"_s, QDate(1975, 7, 1), QTime(8, 0),
            u"1975-07-01T08:00:00+08:00"_s);
    }

    void moments()
    {
        QFETCH(qint64, utc);
        QFETCH(QDate, date);
        QFETCH(QTime, time);
        const auto moment = HongKongTime::fromUtcMilliseconds(utc);
        QCOMPARE(moment.utcMilliseconds(), utc);
        QCOMPARE(moment.date(), date);
        QCOMPARE(moment.time(), time);
        QTEST(moment.iso(), "iso");
        QCOMPARE(HongKongTime::at(date, time), moment);
    }

    void order()
    {
        const auto early = HongKongTime::at(QDate(2026, 11, 23), QTime(23, 59));
        const auto late = HongKongTime::at(QDate(2026, 11, 24));
        QVERIFY(early < late);
        QVERIFY(early != late);
        QCOMPARE(late.utcMilliseconds() - early.utcMilliseconds(), 60'000);
    }

    void everyDayHasTwentyFourHours()
    {
        for (QDate day(2026, 1, 1); day.year() == 2026; day = day.addDays(1)) {
            QCOMPARE(HongKongTime::at(day.addDays(1)).utcMilliseconds() - HongKongTime::at(day).utcMilliseconds(),
                     24LL * 3600 * 1000);
        }
    }

    void theEndsOfTime()
    {
        for (const qint64 utc : {std::numeric_limits<qint64>::min(), std::numeric_limits<qint64>::max()}) {
            const auto moment = HongKongTime::fromUtcMilliseconds(utc);
            QVERIFY(moment.date().isValid());
            QVERIFY(moment.time().isValid());
            QVERIFY(!moment.iso().isNull());
        }
        QVERIFY(HongKongTime::at(QDate::fromJulianDay(784354017364)) > HongKongTime::at(QDate(9999, 12, 31)));
        QVERIFY(HongKongTime::at(QDate::fromJulianDay(-784350574879)) < HongKongTime::at(QDate(1, 1, 1)));
        QCOMPARE(HongKongTime::at(QDate()), HongKongTime());
        QCOMPARE(HongKongTime::at(QDate(2026, 11, 23), QTime()), HongKongTime::at(QDate(2026, 11, 23)));
    }

    void systemClock()
    {
        const qint64 before = QDateTime::currentMSecsSinceEpoch();
        const auto now = rap::systemClock();
        QVERIFY(now.utcMilliseconds() >= before);
        QVERIFY(now.utcMilliseconds() <= QDateTime::currentMSecsSinceEpoch());
    }
};

RAPDESK_TEST(TestTime)
#include "test_time.moc"
