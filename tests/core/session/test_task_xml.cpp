#include "session/TaskXml.h"
#include "tests/TestMain.h"

#include <QDir>
#include <QMap>
#include <QTest>
#include <QXmlStreamReader>

using namespace session;
using namespace Qt::StringLiterals;

namespace {

const QString user = u"S-1-5-21-1004336348-1177238915-682003330-1001"_s;

SystemTask acme()
{
    SystemTask task;
    task.account = u"ACME & \"Söhne\" 證券"_s;
    task.program = u"C:/Program Files/RAP Desk/rapdesk-cli.exe"_s;
    task.configFolder = u"C:/Users/May Chan/RAP Desk"_s;
    return task;
}

/// Texts by the path of their element, and attributes by "path@name".
QMap<QString, QString> read(const QString& xml)
{
    QMap<QString, QString> texts;
    QXmlStreamReader reader(xml);
    QStringList path;
    while (!reader.atEnd()) {
        reader.readNext();
        if (reader.isStartElement()) {
            path << reader.name().toString();
            for (const auto& attribute : reader.attributes())
                texts[path.join(u'/') + u'@' + attribute.name().toString()] = attribute.value().toString();
        } else if (reader.isCharacters() && !reader.isWhitespace()) {
            texts[path.join(u'/')] += reader.text().toString();
        } else if (reader.isEndElement()) {
            path.removeLast();
        }
    }
    if (reader.hasError() || reader.namespaceUri().size() > 0)
        texts[u"error"_s] = reader.errorString();
    return texts;
}

} // namespace

class TestTaskXml : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void definition();
    void asWritten_data();
    void asWritten();
    void withoutDefaults();
    void changed_data();
    void changed();
    void movedElsewhere();
    void throughAConsole();
    void noDefinition();
    void commandLine_data();
    void commandLine();
};

void TestTaskXml::definition()
{
    const QMap<QString, QString> expected{
        {u"Task@version"_s, u"1.2"_s},
        {u"Task/RegistrationInfo/Description"_s, u"Fetches the reports of ACME & \"Söhne\" 證券 from RAP."_s},
        {u"Task/RegistrationInfo/Source"_s, u"RAP Desk: rapdesk-cli schedule on NAME --every 15"_s},
        {u"Task/Triggers/CalendarTrigger/Repetition/Interval"_s, u"PT15M"_s},
        {u"Task/Triggers/CalendarTrigger/Repetition/Duration"_s, u"PT16H44M"_s},
        {u"Task/Triggers/CalendarTrigger/Repetition/StopAtDurationEnd"_s, u"false"_s},
        {u"Task/Triggers/CalendarTrigger/StartBoundary"_s, u"2026-01-01T07:15:00+08:00"_s},
        {u"Task/Triggers/CalendarTrigger/Enabled"_s, u"true"_s},
        {u"Task/Triggers/CalendarTrigger/RandomDelay"_s, u"PT1M"_s},
        {u"Task/Triggers/CalendarTrigger/ScheduleByDay/DaysInterval"_s, u"1"_s},
        {u"Task/Principals/Principal@id"_s, u"Author"_s},
        {u"Task/Principals/Principal/UserId"_s, user},
        {u"Task/Principals/Principal/LogonType"_s, u"S4U"_s},
        {u"Task/Principals/Principal/RunLevel"_s, u"LeastPrivilege"_s},
        {u"Task/Settings/MultipleInstancesPolicy"_s, u"IgnoreNew"_s},
        {u"Task/Settings/DisallowStartIfOnBatteries"_s, u"false"_s},
        {u"Task/Settings/StopIfGoingOnBatteries"_s, u"false"_s},
        {u"Task/Settings/AllowHardTerminate"_s, u"true"_s},
        {u"Task/Settings/StartWhenAvailable"_s, u"true"_s},
        {u"Task/Settings/RunOnlyIfNetworkAvailable"_s, u"false"_s},
        {u"Task/Settings/AllowStartOnDemand"_s, u"true"_s},
        {u"Task/Settings/Enabled"_s, u"true"_s},
        {u"Task/Settings/RunOnlyIfIdle"_s, u"false"_s},
        {u"Task/Settings/WakeToRun"_s, u"true"_s},
        {u"Task/Settings/ExecutionTimeLimit"_s, u"PT2H"_s},
        {u"Task/Actions@Context"_s, u"Author"_s},
        {u"Task/Actions/Exec/Command"_s, QDir::toNativeSeparators(u"C:/Program Files/RAP Desk/rapdesk-cli.exe"_s)},
        {u"Task/Actions/Exec/Arguments"_s,
         u"--config \"C:/Users/May Chan/RAP Desk\" fetch \"ACME & \\\"Söhne\\\" 證券\" --within-hours --no-wait"_s},
    };
    QCOMPARE(read(taskXml(acme(), user, TaskLogon::SignedOutToo)), expected);

    auto task = acme();
    task.everyMinutes = 30;
    const auto other = read(taskXml(task, user, TaskLogon::WhileSignedIn));
    QCOMPARE(other.value(u"Task/Triggers/CalendarTrigger/Repetition/Interval"_s), u"PT30M"_s);
    QCOMPARE(other.value(u"Task/Principals/Principal/LogonType"_s), u"InteractiveToken"_s);
    QVERIFY(taskXml(task, user, TaskLogon::WhileSignedIn).startsWith(u"<?xml version=\"1.0\" encoding=\"UTF-16\"?>"));
}

void TestTaskXml::asWritten_data()
{
    QTest::addColumn<int>("every");
    QTest::addColumn<bool>("signedOut");
    QTest::newRow("usual") << 15 << true;
    QTest::newRow("often") << 5 << false;
    QTest::newRow("seldom") << 720 << true;
}

/// Whatever the interval that is asked about.
void TestTaskXml::asWritten()
{
    QFETCH(int, every);
    QFETCH(bool, signedOut);
    auto task = acme();
    task.everyMinutes = every;
    const auto logon = signedOut ? TaskLogon::SignedOutToo : TaskLogon::WhileSignedIn;
    const auto seen = compareTaskXml(taskXml(task, user, logon), acme(), user);
    QVERIFY(seen);
    QCOMPARE(seen->drift, QList<Drift>());
    QCOMPARE(seen->everyMinutes, std::optional(every));
    QCOMPARE(seen->whileSignedOut, signedOut);
}

/// As Windows gives it back: other order, no defaults, things of its own, the same moment in another zone.
void TestTaskXml::withoutDefaults()
{
    const QString found =
        QString::fromUtf8(R"(<?xml version="1.0" encoding="UTF-16"?>
<Task version="1.2" xmlns="http://schemas.microsoft.com/windows/2004/02/mit/task">
  <RegistrationInfo><Date>2026-11-23T10:00:00</Date><Author>PC\May</Author><URI>\RAP Desk\ACME</URI>
    <Source>RAP Desk: rapdesk-cli schedule on NAME --every 15</Source></RegistrationInfo>
  <Principals><Principal id="Author"><UserId>%1</UserId><LogonType>S4U</LogonType></Principal></Principals>
  <Settings>
    <DisallowStartIfOnBatteries>false</DisallowStartIfOnBatteries><StopIfGoingOnBatteries>false</StopIfGoingOnBatteries>
    <ExecutionTimeLimit>PT120M</ExecutionTimeLimit><StartWhenAvailable>true</StartWhenAvailable>
    <WakeToRun>true</WakeToRun><IdleSettings><StopOnIdleEnd>true</StopOnIdleEnd></IdleSettings>
    <UseUnifiedSchedulingEngine>true</UseUnifiedSchedulingEngine>
  </Settings>
  <Triggers><CalendarTrigger><StartBoundary>2025-12-31T23:15:00Z</StartBoundary>
    <Repetition><Interval>PT15M</Interval><Duration>PT16H44M</Duration></Repetition>
    <RandomDelay>PT60S</RandomDelay><ScheduleByDay><DaysInterval>1</DaysInterval></ScheduleByDay></CalendarTrigger></Triggers>
  <Actions Context="Author"><Exec><Command>"%2"</Command><Arguments>%3</Arguments></Exec></Actions>
</Task>)")
            .arg(
                user, QDir::toNativeSeparators(u"C:/Program Files/RAP Desk/rapdesk-cli.exe"_s),
                u"--config \"C:/Users/May Chan/RAP Desk\" fetch \"ACME &amp; \\\"Söhne\\\" 證券\" --within-hours --no-wait"_s);
    const auto seen = compareTaskXml(found, acme(), user);
    QVERIFY(seen);
    QCOMPARE(seen->drift, QList<Drift>());
}

void TestTaskXml::changed_data()
{
    QTest::addColumn<QString>("was");
    QTest::addColumn<QString>("is");
    QTest::addColumn<QList<Drift>>("drift");
    const auto row = [](const char* name, const QString& was, const QString& is, const QList<Drift>& drift) {
        QTest::newRow(name) << was << is << drift;
    };
    row("program", u"rapdesk-cli.exe"_s, u"calc.exe"_s, {Drift::Program});
    row("arguments", u" --no-wait"_s, u""_s, {Drift::Program});
    row("another action", u"</Actions>"_s, u"<Exec><Command>calc.exe</Command></Exec></Actions>"_s, {Drift::Program});
    row("folder", u"</Arguments>"_s, u"</Arguments><WorkingDirectory>C:\\x</WorkingDirectory>"_s, {Drift::Program});
    row("hour", u"T07:15"_s, u"T08:15"_s, {Drift::Times});
    row("of the PC's zone", u"07:15:00+08:00"_s, u"07:15:00"_s, {Drift::Times});
    row("interval", u"PT15M"_s, u"PT1H"_s, {Drift::Times});
    row("days", u"<DaysInterval>1<"_s, u"<DaysInterval>2<"_s, {Drift::Times});
    row("another trigger", u"</Triggers>"_s, u"<LogonTrigger><Enabled>true</Enabled></LogonTrigger></Triggers>"_s,
        {Drift::Times});
    row("ends some day", u"</StartBoundary>"_s, u"</StartBoundary><EndBoundary>2027-01-01T00:00:00</EndBoundary>"_s,
        {Drift::Times});
    row("no wake-up", u"<WakeToRun>true"_s, u"<WakeToRun>false"_s, {Drift::Settings});
    row("nothing made up", u"<StartWhenAvailable>true"_s, u"<StartWhenAvailable>false"_s, {Drift::Settings});
    row("not on batteries", u"<DisallowStartIfOnBatteries>false</DisallowStartIfOnBatteries>"_s, u""_s,
        {Drift::Settings});
    row("as administrator", u"LeastPrivilege"_s, u"HighestAvailable"_s, {Drift::Settings});
    row("another user", u"-1001<"_s, u"-500<"_s, {Drift::Settings});
    row("with a password", u"S4U"_s, u"Password"_s, {Drift::Settings});
    row("off", u"<Enabled>true</Enabled>\n    <RunOnlyIfIdle>"_s, u"<Enabled>false</Enabled>\n    <RunOnlyIfIdle>"_s,
        {Drift::Off});
    row("trigger off", u"<Enabled>true</Enabled>\n      <RandomDelay>"_s,
        u"<Enabled>false</Enabled>\n      <RandomDelay>"_s, {Drift::Off});
}

void TestTaskXml::changed()
{
    QFETCH(QString, was);
    QFETCH(QString, is);
    QFETCH(QList<Drift>, drift);
    QString xml = taskXml(acme(), user, TaskLogon::SignedOutToo);
    QVERIFY2(xml.contains(was), qPrintable(xml));
    const auto seen = compareTaskXml(xml.replace(was, is), acme(), user);
    QVERIFY(seen);
    QCOMPARE(seen->drift, drift);
}

void TestTaskXml::movedElsewhere()
{
    auto moved = acme();
    moved.program = u"D:/RAP Desk/rapdesk-cli.exe"_s;
    QCOMPARE(compareTaskXml(taskXml(acme(), user, TaskLogon::SignedOutToo), moved, user)->drift,
             QList<Drift>{Drift::Program});
    moved = acme();
    moved.configFolder = u"D:/settings"_s;
    QCOMPARE(compareTaskXml(taskXml(acme(), user, TaskLogon::SignedOutToo), moved, user)->drift,
             QList<Drift>{Drift::Program});
}

/// What the code page of a console lacks comes back as a question mark.
void TestTaskXml::throughAConsole()
{
    QString xml = taskXml(acme(), user, TaskLogon::SignedOutToo);
    xml.replace(u'證', u'?').replace(u'券', u'?').replace(u'ö', u'?');
    QCOMPARE(compareTaskXml(xml, acme(), user)->drift, QList<Drift>());
}

void TestTaskXml::noDefinition()
{
    for (const QString& text : {u""_s, u"ERROR: The system cannot find the file specified."_s, u"<Task><Triggers>"_s})
        QVERIFY2(!compareTaskXml(text, acme(), user), qPrintable(text));
    QVERIFY(compareTaskXml(u"<Task/>"_s, acme(), user)->drift.contains(Drift::Program));
}

void TestTaskXml::commandLine_data()
{
    QTest::addColumn<QStringList>("arguments");
    QTest::addColumn<QString>("line");
    QTest::newRow("plain") << QStringList{u"fetch"_s, u"--no-wait"_s} << u"fetch --no-wait"_s;
    QTest::newRow("empty") << QStringList{u""_s, u"a"_s} << u"\"\" a"_s;
    QTest::newRow("blank") << QStringList{u"a b"_s} << u"\"a b\""_s;
    QTest::newRow("quote") << QStringList{QString::fromUtf8(R"(a"b)")} << QString::fromUtf8(R"("a\"b")");
    QTest::newRow("backslashes") << QStringList{QString::fromUtf8(R"(C:\x\y)"), QString::fromUtf8(R"(C:\x y\)")}
                                 << QString::fromUtf8(R"(C:\x\y "C:\x y\\")");
    QTest::newRow("backslashes before a quote")
        << QStringList{QString::fromUtf8(R"(a\\"b)")} << QString::fromUtf8(R"("a\\\\\"b")");
}

void TestTaskXml::commandLine()
{
    QFETCH(QStringList, arguments);
    QTEST(windowsCommandLine(arguments), "line");
}

RAPDESK_TEST(TestTaskXml)
#include "test_task_xml.moc"
