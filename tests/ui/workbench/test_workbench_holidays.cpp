// The calendar of public holidays in the window: its end is told, and she can import another one.
#include "Window.h"
#include "session/ScheduleStore.h"
#include "tests/TestMain.h"

#include <QTest>

using namespace workbench;

class TestWorkbenchHolidays : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void theEndIsToldAndCanBeClosed();
    void whatIsOfTodayComesBefore();
    void importTakesTheWarningAway();
    void whatIsImportedCountsAtOnce();
    void aBrokenFileIsRefusedWithAWayOn();

private:
    static inline const rap::HolidayCalendar calendar{{QDate(2027, 12, 25)}, QDate(2027, 12, 31)};
    static rap::Clock at(QDate day)
    {
        return [day] { return rap::HongKongTime::at(day, QTime(10, 0)); };
    }
    [[nodiscard]] static QString file(const Workstation& station, const QByteArray& more)
    {
        QFile file(station.folder.filePath(QStringLiteral("2028.csv")));
        QByteArray csv = "date\n";
        for (int month = 1; month <= 12; ++month)
            csv += "2028-" + QByteArray::number(month).rightJustified(2, '0') + "-15\n";
        if (!file.open(QIODevice::WriteOnly) || file.write(csv + more) < 0)
            qFatal("no room for a test's file");
        return file.fileName();
    }
    static inline const QString ends = QStringLiteral("Public holidays are known until Fri 31 Dec 2027 only.");
};

void TestWorkbenchHolidays::theEndIsToldAndCanBeClosed()
{
    StationThatKnows station;
    {
        Program early(station, at(QDate(2027, 10, 31)), {}, false, calendar);
        QVERIFY(early.banner().isEmpty());
    }
    QDate day(2027, 10, 31);
    Program program(station, [&day] { return rap::HongKongTime::at(day, QTime(10, 0)); }, {}, false, calendar);
    QVERIFY(program.banner().isEmpty());
    day = QDate(2027, 11, 1);
    program.window.tick();
    QCOMPARE(program.banner().content().title, ends);
    QVERIFY(program.banner().content().text.contains(QStringLiteral("www.1823.gov.hk")));
    Q_EMIT program.banner().dismissed();
    QVERIFY(program.banner().isEmpty());
    day = QDate(2027, 11, 2);
    program.window.tick();
    QVERIFY(program.banner().isEmpty()); // once a start
}

void TestWorkbenchHolidays::whatIsOfTodayComesBefore()
{
    StationThatKnows station;
    Program program(station, at(QDate(2027, 11, 5)), {}, false, calendar);
    QCOMPARE(program.banner().content().title, ends);
    program.command(command::refresh).trigger();
    QTRY_VERIFY(program.errands().banner().has_value());
    QCOMPARE(program.banner().content(), *program.errands().banner());
    Q_EMIT program.banner().dismissed();
    QTRY_COMPARE(program.banner().content().title, ends);
}

void TestWorkbenchHolidays::importTakesTheWarningAway()
{
    StationThatKnows station;
    Program program(station, at(QDate(2027, 11, 5)), {}, false, calendar);
    program.press(program.banner(), command::importHolidays);
    QVERIFY(program.holidaysChosen);
    program.holidaysChosen(file(station, "2028-01-01\n"));
    QTRY_COMPARE(program.banner().content().title, QStringLiteral("Holidays imported."));
    QCOMPARE(program.banner().content().text, QStringLiteral("Public holidays are known until Sun 31 Dec 2028."));
    Q_EMIT program.banner().dismissed();
    QVERIFY(program.banner().isEmpty());
    QVERIFY(program.window.desk().parts().holidays->days.contains(QDate(2028, 1, 1)));
}

void TestWorkbenchHolidays::whatIsImportedCountsAtOnce()
{
    StationThatKnows station;
    profile::ScheduleSettings settings;
    settings.on = true;
    settings.since = rap::HongKongTime::at(QDate(2027, 12, 31), QTime(23, 0));
    QVERIFY(session::ScheduleStore(station.config, station.unreachable().name).save(settings));
    const QDate saturday(2028, 1, 1);
    Program program(station, [=] { return rap::HongKongTime::at(saturday, QTime(5, 0)); }, {}, false, calendar);
    const auto& plan = program.errands().runner().plan();
    QTRY_VERIFY(plan.next);
    QCOMPARE(plan.next->at.date(), saturday);
    program.command(command::importHolidays).trigger();
    program.holidaysChosen(file(station, "2028-01-01\n"));
    QTRY_COMPARE(plan.next->at.date(), QDate(2028, 1, 3));
}

void TestWorkbenchHolidays::aBrokenFileIsRefusedWithAWayOn()
{
    StationThatKnows station;
    Program program(station, Shelf::clock(), {}, false, calendar);
    QVERIFY(program.command(command::importHolidays).isEnabled());
    program.command(command::importHolidays).trigger();
    program.holidaysChosen(file(station, "2028-02-31\n"));
    QTRY_COMPARE(program.banner().content().title, QStringLiteral("The holidays were not imported."));
    QVERIFY(program.banner().content().text.contains(QStringLiteral("Line 14")));
    program.holidaysChosen = {};
    program.press(program.banner(), command::importHolidays);
    QVERIFY(program.holidaysChosen);
    QVERIFY(program.window.desk().parts().holidays->days == calendar.days);
}

RAPDESK_TEST(TestWorkbenchHolidays)
#include "test_workbench_holidays.moc"
