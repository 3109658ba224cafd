#include "rap/Retention.h"
#include "tests/TestMain.h"

#include <QTest>

class TestRetention : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void counts_data()
    {
        QTest::addColumn<QDate>("folderDate");
        QTest::addColumn<QDate>("today");
        QTest::addColumn<QDate>("lastSafe");
        QTest::addColumn<int>("left");
        QTest::addColumn<bool>("gone");
        const auto row = [](const char* tag, QDate folderDate, QDate today, QDate lastSafe, int left, bool gone) {
            QTest::newRow(tag) << folderDate << today << lastSafe << left << gone;
        };
        const QDate made(2026, 11, 23);
        const QDate last(2026, 12, 2);
        row("day 1", made, made, last, 10, false);
        row("day 2", made, made.addDays(1), last, 9, false);
        row("day 9", made, made.addDays(8), last, 2, false);
        row("last safe day", made, QDate(2026, 12, 2), last, 1, false);
        row("day after", made, QDate(2026, 12, 3), last, 0, true);
        row("long after", made, QDate(2027, 1, 2), last, -30, true);
        row("folder of tomorrow", made, made.addDays(-1), last, 11, false);
        row("over a year's end", QDate(2026, 12, 28), QDate(2027, 1, 6), QDate(2027, 1, 6), 1, false);
        row("over a leap day", QDate(2028, 2, 22), QDate(2028, 3, 2), QDate(2028, 3, 2), 1, false);
        row("over no leap day", QDate(2026, 2, 22), QDate(2026, 3, 3), QDate(2026, 3, 3), 1, false);
    }

    void counts()
    {
        QFETCH(QDate, folderDate);
        QFETCH(QDate, today);
        QTEST(rap::lastSafeDay(folderDate), "lastSafe");
        QTEST(rap::daysLeft(folderDate, today), "left");
        QTEST(rap::mayBeGone(folderDate, today), "gone");
    }

    void window()
    {
        const QDate today(2027, 1, 3);
        const QList<QDate> days = rap::retentionWindow(today);
        QCOMPARE(days.size(), 10);
        QCOMPARE(days.first(), today);
        QCOMPARE(days.last(), QDate(2026, 12, 25));
        for (qsizetype i = 0; i < days.size(); ++i) {
            QCOMPARE(days[i], today.addDays(-i));
            QVERIFY(!rap::mayBeGone(days[i], today));
        }
        QVERIFY(rap::mayBeGone(days.last().addDays(-1), today));
    }

    void unknownDateIsNeverGone() { QVERIFY(!rap::mayBeGone(QDate(), QDate(2026, 11, 23))); }
};

RAPDESK_TEST(TestRetention)
#include "test_retention.moc"
