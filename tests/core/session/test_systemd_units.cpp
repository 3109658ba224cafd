#include "session/SystemdUnits.h"
#include "tests/TestMain.h"

#include <QDate>
#include <QDir>
#include <QFile>
#include <QProcess>
#include <QRegularExpression>
#include <QSet>
#include <QStandardPaths>
#include <QTemporaryDir>
#include <QTest>

using namespace session;
using namespace Qt::StringLiterals;

namespace {

SystemTask acme()
{
    SystemTask task;
    task.account = u"ACME"_s;
    task.program = u"/opt/rap desk/rapdesk-cli"_s;
    task.configFolder = u"/home/may/.config/RAP Desk"_s;
    return task;
}

/// What systemd's own tool says, in UTC.
QString analyze(const QStringList& arguments, int wantedCode = 0)
{
    const QTemporaryDir runtime; // of a user who is signed in
    QProcess process;
    auto environment = QProcessEnvironment::systemEnvironment();
    environment.insert(u"TZ"_s, u"UTC"_s);
    environment.insert(u"LC_ALL"_s, u"C"_s);
    environment.insert(u"XDG_RUNTIME_DIR"_s, runtime.path());
    process.setProcessEnvironment(environment);
    process.setProcessChannelMode(QProcess::MergedChannels);
    process.start(u"systemd-analyze"_s, arguments);
    if (!process.waitForFinished(60000) || process.exitCode() != wantedCode)
        return u"failed: "_s + QString::fromUtf8(process.readAll());
    return QString::fromUtf8(process.readAll());
}

} // namespace

class TestSystemdUnits : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void service();
    void timer();
    void names();
    void momentsOfAWeek_data();
    void momentsOfAWeek();
    void systemdTakesThem();
    void asWritten();
    void changed_data();
    void changed();
};

void TestSystemdUnits::service()
{
    const SystemdUnits units = unitsOf(acme());
    QCOMPARE(units.serviceName, u"rapdesk-ACME.service"_s);
    QCOMPARE(QString::fromUtf8(units.service),
             u"# Made by RAP Desk: rapdesk-cli schedule\n"
             "[Unit]\n"
             "Description=RAP Desk: reports of ACME\n"
             "\n"
             "[Service]\n"
             "Type=oneshot\n"
             "ExecStart=\"/opt/rap desk/rapdesk-cli\" \"--config\" \"/home/may/.config/RAP Desk\" \"fetch\" \"ACME\" "
             "\"--within-hours\" \"--no-wait\"\n"
             "SuccessExitStatus=7 10\n"
             "TimeoutStartSec=2h\n"_s);
}

void TestSystemdUnits::timer()
{
    auto task = acme();
    task.everyMinutes = 300;
    const SystemdUnits units = unitsOf(task);
    QCOMPARE(units.timerName, u"rapdesk-ACME.timer"_s);
    QCOMPARE(QString::fromUtf8(units.timer), u"# Made by RAP Desk: rapdesk-cli schedule\n"
                                             "[Unit]\n"
                                             "Description=RAP Desk: reports of ACME\n"
                                             "\n"
                                             "[Timer]\n"
                                             "X-EveryMinutes=300\n"
                                             "OnCalendar=Mon..Sat *-*-* 07:15:00 Asia/Hong_Kong\n"
                                             "OnCalendar=Mon..Sat *-*-* 12:15:00 Asia/Hong_Kong\n"
                                             "OnCalendar=Mon..Fri *-*-* 17:15:00 Asia/Hong_Kong\n"
                                             "OnCalendar=Mon..Fri *-*-* 22:15:00 Asia/Hong_Kong\n"
                                             "Persistent=true\n"
                                             "AccuracySec=1s\n"
                                             "RandomizedDelaySec=60s\n"
                                             "\n"
                                             "[Install]\n"
                                             "WantedBy=timers.target\n"_s);
    QVERIFY(unitsOf(acme()).timer.contains("OnCalendar=Mon..Fri *-*-* 23:00,15,30,45:00 Asia/Hong_Kong\n"));
}

/// No two accounts are one unit, nor one account of two settings folders.
void TestSystemdUnits::names()
{
    const QStringList accounts{u"ACME"_s, u"A CME"_s, u"A.20.CME"_s, u"A/CME"_s,
                               u"證券"_s, u"A%41"_s,  u"A@1"_s,      u"A-1"_s};
    QSet<QString> names;
    static const QRegularExpression taken(u"^rapdesk-[A-Za-z0-9_.\\\\]+\\.timer$"_s);
    for (const QString& account : accounts) {
        auto task = acme();
        task.account = account;
        for (const bool users : {true, false}) {
            task.usersFolder = users;
            const QString name = unitsOf(task).timerName;
            QVERIFY2(taken.match(name).hasMatch(), qPrintable(name));
            names << name;
        }
        task.configFolder = u"/srv/other"_s;
        names << unitsOf(task).timerName;
    }
    QCOMPARE(names.size(), accounts.size() * 3);
    auto longest = acme();
    longest.account = QString(60, QChar(0x8b49));
    const QString name = unitsOf(longest).timerName;
    QVERIFY2(name.size() < 255 && taken.match(name).hasMatch(), qPrintable(name));
    longest.account.chop(1);
    QVERIFY(unitsOf(longest).timerName != name);
}

void TestSystemdUnits::momentsOfAWeek_data()
{
    QTest::addColumn<int>("every");
    for (const int every : {5, 7, 15, 60, 720})
        QTest::addRow("%d", every) << every;
}

/// As systemd itself reckons them: from 07:15 on, never while RAP is closed.
void TestSystemdUnits::momentsOfAWeek()
{
    if (QStandardPaths::findExecutable(u"systemd-analyze"_s).isEmpty())
        QSKIP("no systemd-analyze");
    QFETCH(int, every);
    auto task = acme();
    task.everyMinutes = every;

    // Hong Kong's Monday 23 November 2026 until the Sunday after
    QSet<QString> expected;
    for (int day = 0; day < 6; ++day) {
        const int closes = day == 5 ? 13 * 60 : 24 * 60;
        for (int minute = 7 * 60 + 15; minute < closes; minute += every) {
            const QDateTime hongKong(QDate(2026, 11, 23).addDays(day), QTime(0, 0).addSecs(minute * 60),
                                     Qt::OffsetFromUTC, 8 * 3600);
            expected << hongKong.toUTC().toString(u"yyyy-MM-dd HH:mm:ss"_s);
        }
    }

    QSet<QString> found;
    static const QRegularExpression calendar(u"OnCalendar=([^\n]*)"_s);
    static const QRegularExpression moment(
        u"(?:Next elapse|Iter\\. #\\d+|Iteration #\\d+): \\w+ ([-0-9]+ [:0-9]+) UTC"_s);
    for (const auto& line : calendar.globalMatch(QString::fromUtf8(unitsOf(task).timer))) {
        const QString said =
            analyze({u"calendar"_s, u"--base-time=2026-11-22 16:00:00 UTC"_s, u"--iterations=90"_s, line.captured(1)});
        QVERIFY2(!said.startsWith(u"failed"), qPrintable(said));
        for (const auto& elapse : moment.globalMatch(said))
            if (elapse.captured(1) < u"2026-11-29 16:00:00"_s)
                found << elapse.captured(1);
    }
    QCOMPARE(found, expected);
}

void TestSystemdUnits::systemdTakesThem()
{
    if (QStandardPaths::findExecutable(u"systemd-analyze"_s).isEmpty())
        QSKIP("no systemd-analyze");
    const QTemporaryDir dir;
    auto task = acme();
    task.account = u"A \"B\" 100% $HOME \\ 證券"_s;
    task.program = dir.filePath(u"rap $desk%n"_s);
    QFile program(task.program);
    QVERIFY(program.open(QIODevice::WriteOnly));
    program.close();
    QVERIFY(program.setPermissions(QFile::ReadOwner | QFile::ExeOwner));
    const SystemdUnits units = unitsOf(task);
    for (const auto& [name, text] :
         {std::pair(units.timerName, units.timer), std::pair(units.serviceName, units.service)}) {
        QFile file(dir.filePath(name));
        QVERIFY(file.open(QIODevice::WriteOnly) && file.write(text) == text.size());
    }
    const QString said =
        analyze({u"--user"_s, u"verify"_s, dir.filePath(units.timerName), dir.filePath(units.serviceName)});
    QVERIFY2(!said.contains(u"rapdesk-"_s) && !said.startsWith(u"failed"), qPrintable(said));
}

void TestSystemdUnits::asWritten()
{
    auto task = acme();
    task.everyMinutes = 20;
    const SystemdUnits units = unitsOf(task);
    const SeenUnits seen = compareUnits(units.timer + "# a note\n", units.service, acme());
    QCOMPARE(seen.drift, QList<Drift>());
    QCOMPARE(seen.everyMinutes, std::optional(20));
}

void TestSystemdUnits::changed_data()
{
    QTest::addColumn<QByteArray>("was");
    QTest::addColumn<QByteArray>("is");
    QTest::addColumn<QList<Drift>>("drift");
    const auto row = [](const char* name, const QByteArray& was, const QByteArray& is, const QList<Drift>& drift) {
        QTest::newRow(name) << was << is << drift;
    };
    row("program", "/opt/rap desk/", "/opt/old/", {Drift::Program});
    row("arguments", " \"--no-wait\"", "", {Drift::Program});
    row("a second command", "SuccessExit", "ExecStart=/bin/true\nSuccessExit", {Drift::Program});
    row("hour", "07:15,30,45", "07:30,45", {Drift::Times});
    row("zone", "12:00,15,30,45:00 Asia/Hong_Kong", "12:00,15,30,45:00", {Drift::Times});
    row("interval", "X-EveryMinutes=15", "X-EveryMinutes=30", {Drift::Times});
    row("nothing made up", "Persistent=true", "Persistent=false", {Drift::Settings});
    row("time limit", "TimeoutStartSec=2h\n", "", {Drift::Settings});
    row("before it", "Type=oneshot", "Type=oneshot\nExecStartPre=/bin/true", {Drift::Settings});
}

void TestSystemdUnits::changed()
{
    QFETCH(QByteArray, was);
    QFETCH(QByteArray, is);
    QFETCH(QList<Drift>, drift);
    SystemdUnits units = unitsOf(acme());
    QVERIFY(units.timer.contains(was) || units.service.contains(was));
    QCOMPARE(compareUnits(units.timer.replace(was, is), units.service.replace(was, is), acme()).drift, drift);
}

RAPDESK_TEST(TestSystemdUnits)
#include "test_systemd_units.moc"
