// Keys that end: told in the strip and by a banner, put off for a day or a week, and renewed from there.
#include "Window.h"
#include "account/Renewal.h"
#include "tests/TestMain.h"

#include <QTest>

using namespace workbench;

class TestWorkbenchExpiry : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void itIsToldAndPutOff();
    void puttingOffOutlivesTheProgram();
    void severalAreOneMessage();
    void whatIsNotToldYetIsInTheStrip();
    void aRenewalThatIsNotFinishedIsSeen();
    void aMisnamedFolderEndsNoKey();
    void aClockThatWasSetBackSilencesNothing();
    void aDayToComeIsNone();

private:
    /// An account whose key lives so many days more.
    static account::Account keyed(const Workstation& station, int days,
                                  const QString& name = QStringLiteral("Practice"))
    {
        account::Account account = station.unreachable(name);
        account.keyRegistered = Shelf::today.addDays(days).addYears(-2);
        return account;
    }
    static ui::Pill& pill(Program& program) { return *program.find<ui::Pill>(QStringLiteral("pill-key")); }
};

void TestWorkbenchExpiry::itIsToldAndPutOff()
{
    Workstation station;
    station.save(keyed(station, 60));
    rap::HongKongTime now = Shelf::now();
    Program program(station, [&now] { return now; });
    QCOMPARE(program.banner().content().title, QStringLiteral("Your SSH key expires in 60 days, on Fri 22 Jan 2027."));
    QCOMPARE(program.banner().content().tone, ui::Tone::Warning);
    program.press(program.banner(), command::renewKey);
    QCOMPARE(program.renewed, QStringList{QStringLiteral("Practice")});
    program.press(program.banner(), command::remindNextWeek);
    QVERIFY(program.banner().isEmpty());
    const auto afterDays = [&](int days) {
        now = rap::HongKongTime::at(Shelf::today.addDays(days), Shelf::now().time());
        program.window.tick();
        return !program.banner().isEmpty();
    };
    QVERIFY(!afterDays(6));
    QVERIFY(afterDays(7));
    Q_EMIT program.banner().dismissed(); // closed is put off for a day, never for good
    QVERIFY(program.banner().isEmpty());
    QVERIFY(afterDays(8));
    program.press(program.banner(), command::remindNextWeek);
    QVERIFY(!afterDays(9));
    QVERIFY(afterDays(0)); // a clock that was set back silences nothing
}

void TestWorkbenchExpiry::puttingOffOutlivesTheProgram()
{
    Workstation station;
    station.save(keyed(station, 3));
    {
        Program program(station);
        QCOMPARE(program.banner().content().tone, ui::Tone::Bad);
        program.press(program.banner(), command::remindTomorrow);
        QVERIFY(program.banner().isEmpty());
    }
    {
        Program again(station);
        QVERIFY(again.banner().isEmpty());
    }
    Program tomorrow(station, [] { return rap::HongKongTime::at(Shelf::today.addDays(1), QTime(17, 0)); });
    QCOMPARE(tomorrow.banner().content().title, QStringLiteral("Your SSH key expires in 2 days, on Thu 26 Nov 2026."));
}

void TestWorkbenchExpiry::severalAreOneMessage()
{
    Workstation station;
    station.save(keyed(station, 20, QStringLiteral("Later")));
    station.save(keyed(station, -2, QStringLiteral("Over")));
    station.save(keyed(station, 300, QStringLiteral("Fine")));
    Program program(station);
    const ui::BannerContent& told = program.banner().content();
    QCOMPARE(told.title, QStringLiteral("2 SSH keys are to be renewed."));
    QVERIFY2(told.text.startsWith(QStringLiteral("That of Over expired on Sat 21 Nov 2026. That of Later expires in 20 "
                                                 "days, on Sun 13 Dec 2026.")),
             qPrintable(told.text));
    program.press(program.banner(), command::renewKey);
    QCOMPARE(program.renewed, QStringList{QStringLiteral("Over")});
}

void TestWorkbenchExpiry::whatIsNotToldYetIsInTheStrip()
{
    Workstation station;
    station.save(keyed(station, 170));
    Program program(station);
    QVERIFY(program.banner().isEmpty());
    QCOMPARE(pill(program).text(), QStringLiteral("SSH key expires in 170 days"));
    QTest::mouseClick(&pill(program), Qt::LeftButton);
    QCOMPARE(program.renewed.size(), 1);
}

void TestWorkbenchExpiry::aRenewalThatIsNotFinishedIsSeen()
{
    Workstation station;
    const account::Account account = keyed(station, 700);
    station.save(account);
    const account::Renewal renewal{
        station.folder.filePath(QStringLiteral("new")), QStringLiteral("SHA256:new"), Shelf::today, {}};
    QVERIFY(account::Renewals(station.config).save(account.name, renewal));
    Program program(station);
    QVERIFY2(pill(program).toolTip().contains(QStringLiteral("Press to go on.")), qPrintable(pill(program).toolTip()));
    QTest::mouseClick(&pill(program), Qt::LeftButton);
    QCOMPARE(program.renewed, QStringList{account.name});
    QVERIFY(account::Renewals(station.config).remove(account.name));
    program.window.tick();
    QVERIFY(!pill(program).toolTip().contains(QStringLiteral("Press to go on.")));
}

void TestWorkbenchExpiry::aMisnamedFolderEndsNoKey()
{
    Workstation station;
    station.save(keyed(station, 300));
    const QString misnamed = Shelf::folder(QStringLiteral("CCASS_HKMK"), QDate(2099, 12, 31));
    station.remember(QStringLiteral("Practice"), three + QList{Shelf::entry(misnamed, marks.name)});
    Program program(station);
    QTRY_COMPARE(program.session().index().reports().size(), 4);
    program.window.tick();
    QVERIFY2(program.banner().isEmpty(), qPrintable(program.banner().content().title));
    QVERIFY2(pill(program).text().startsWith(QStringLiteral("SSH key good until")), qPrintable(pill(program).text()));
}

void TestWorkbenchExpiry::aClockThatWasSetBackSilencesNothing()
{
    Workstation station;
    station.save(keyed(station, 60));
    QList<rap::Entry> known;
    for (const int day : {-3, -2, 0})
        known += Shelf::entry(Shelf::folder(QStringLiteral("CCASS_HKMK"), Shelf::today.addDays(day)), marks.name);
    station.remember(QStringLiteral("Practice"), known);
    Program program(station, [] { return rap::HongKongTime::at(Shelf::today.addYears(-2), QTime(12, 0)); });
    QTRY_COMPARE(program.session().index().reports().size(), 3);
    program.window.tick();
    QVERIFY2(program.banner().content().title.startsWith(QStringLiteral("Your SSH key expires in 60 days")),
             qPrintable(program.banner().content().title));
}

void TestWorkbenchExpiry::aDayToComeIsNone()
{
    Workstation station;
    account::Account account = keyed(station, 700);
    account.keyRegistered = QDate(2062, 11, 23);
    station.save(account);
    Program program(station);
    QCOMPARE(pill(program).text(), QStringLiteral("SSH key: registered day not set"));
}

RAPDESK_TEST(TestWorkbenchExpiry)
#include "test_workbench_expiry.moc"
