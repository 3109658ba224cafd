#include "account/ConfigFolder.h"
#include "session/ProfileStore.h"
#include "session/SystemdSchedule.h"
#include "session/SystemdUnits.h"
#include "session/WindowsSchedule.h"
#include "tests/TestMain.h"

#include <QDir>
#include <QFile>
#include <QRegularExpression>
#include <QTemporaryDir>
#include <QTest>
#include <QTimeZone>

using namespace session;
using namespace Qt::StringLiterals;

namespace {

/// Keeps what it is given under the task's name, as the real one does, and gives it back as the console would have it.
const QByteArray fakeSchtasks = R"sh(
printf '%s\n' "$*" >>asked
case "$1" in
/Create)
    if [ -e refuses-signed-out ] && iconv -f UTF-16 -t UTF-8 "$5" | grep -q S4U || [ -e refuses ]; then
        echo 'ERROR: Access is denied.' >&2; exit 1
    fi
    [ "$(head -c 2 "$5" | od -An -tx1 | tr -d ' ')" = fffe ] || { echo 'ERROR: switch the encoding' >&2; exit 1; }
    iconv -f UTF-16 -t UTF-8 "$5" >task ;;
/Query)
    [ -e task ] || { echo 'ERROR: The system cannot find the file specified.' >&2; exit 1; }
    case "$*" in
    *" /XML") cat task ;;
    *) cat times ;;
    esac ;;
/Delete) [ -e refuses ] && { echo 'ERROR: Access is denied.' >&2; exit 1; }; rm task ;;
esac)sh";

/// Answers as a user's manager does; 'no-bus': as where there is none.
const QByteArray fakeSystemctl = R"sh(
printf '%s\n' "$*" >>asked
[ -e no-bus ] && { echo 'Failed to connect to bus: No medium found' >&2; exit 1; }
[ "$TZ" = UTC ] && [ "$LC_ALL" = C ] || exit 99
case "$*" in
*Version*) echo Version=252 ;;
*" show "*) cat shown ;;
*" enable "*) [ -e refuses ] && { echo 'Failed to enable unit: Access denied' >&2; exit 1; } ;;
esac
exit 0)sh";

const QByteArray fakeLoginctl = R"sh(
[ -e lingers ] && echo Linger=yes || echo Linger=no)sh";

} // namespace

class TestSystemSchedule : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void init();
    void cleanup();

    void windowsTimes_data();
    void windowsTimes();
    void windowsOnShowOff();
    void windowsWhileSignedInOnly();
    void windowsRefuses();
    void windowsRepairs();
    void windowsRepairsNonsense();

    void systemdOnShowOff();
    void systemdChanged_data();
    void systemdChanged();
    void systemdRepairs();
    void systemdRefuses();
    void noSessionOfTheUser();
    void noScheduler();
    void sharesAreOutOfReachWhileSignedOut();

private:
    void program(const QString& name, const QByteArray& body);
    void put(const QString& name, const QByteArray& text = {});
    [[nodiscard]] QByteArray read(const QString& name) const;
    [[nodiscard]] QStringList asked() const; ///< Calls of the scheduler so far.
    [[nodiscard]] QString unit(const QString& name) const { return u"config/systemd/user/"_s + name; }
    [[nodiscard]] SystemTask acme() const;
    [[nodiscard]] static WindowsSchedule windows();

    std::unique_ptr<QTemporaryDir> m_dir;
    QByteArray m_path;
};

void TestSystemSchedule::init()
{
    m_path = qgetenv("PATH");
#ifdef Q_OS_WIN
    if (qstrcmp(QTest::currentTestFunction(), "windowsTimes") != 0)
        QSKIP("The programs are shell scripts");
#endif
    m_dir = std::make_unique<QTemporaryDir>();
    QDir(m_dir->path()).mkdir(u"bin"_s);
    qputenv("PATH", m_dir->filePath(u"bin"_s).toLocal8Bit() + ':' + m_path);
    qputenv("XDG_CONFIG_HOME", m_dir->filePath(u"config"_s).toLocal8Bit());
    program(u"schtasks"_s, fakeSchtasks);
    program(u"systemctl"_s, fakeSystemctl);
    program(u"loginctl"_s, fakeLoginctl);
    put(u"shown"_s, "UnitFileState=enabled\nActiveState=active\nDropInPaths=\nNeedDaemonReload=no\nLastTriggerUSec=\n"
                    "NextElapseUSecRealtime=Sun 2026-11-22 23:15:31 UTC\n\n"
                    "UnitFileState=static\nActiveState=inactive\nDropInPaths=\nNeedDaemonReload=no\nExecMainStatus=0\n"
                    "ExecMainExitTimestamp=\n");
}

void TestSystemSchedule::cleanup()
{
    qputenv("PATH", m_path);
    qunsetenv("XDG_CONFIG_HOME");
}

void TestSystemSchedule::program(const QString& name, const QByteArray& body)
{
    put(u"bin/"_s + name, "#!/bin/sh\ncd '" + m_dir->path().toUtf8() + "'\n" + body + '\n');
    QFile::setPermissions(m_dir->filePath(u"bin/"_s + name), QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner);
}

void TestSystemSchedule::put(const QString& name, const QByteArray& text)
{
    QFile file(m_dir->filePath(name));
    QDir().mkpath(QFileInfo(file).path());
    if (!file.open(QIODevice::WriteOnly) || file.write(text) != text.size())
        qFatal("no room for a test's file");
}

QByteArray TestSystemSchedule::read(const QString& name) const
{
    QFile file(m_dir->filePath(name));
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

QStringList TestSystemSchedule::asked() const
{
    return QString::fromUtf8(read(u"asked"_s)).split(u'\n', Qt::SkipEmptyParts);
}

SystemTask TestSystemSchedule::acme() const
{
    SystemTask task;
    task.account = u"ACME 證券"_s;
    task.program = u"/opt/rap desk/rapdesk-cli"_s;
    task.configFolder = u"/home/may/.config/RAP Desk"_s;
    return task;
}

WindowsSchedule TestSystemSchedule::windows()
{
    return WindowsSchedule({u"S-1-5-21-1-2-3-1001"_s, QLocale(QLocale::English, QLocale::UnitedStates),
                            u"M/d/yyyy h:mm:ss AP"_s,
                            [](const QByteArray& bytes) { return QString::fromUtf8(bytes); }});
}

void TestSystemSchedule::windowsTimes_data()
{
    QTest::addColumn<QLocale>("locale");
    QTest::addColumn<QString>("form"); // as Windows has it in that language
    QTest::addColumn<QString>("text");
    QTest::addColumn<QDateTime>("time"); // of the PC
    const QLocale us(QLocale::English, QLocale::UnitedStates);
    const QLocale hongKong(QLocale::English, QLocale::HongKong);
    const QLocale german(QLocale::German, QLocale::Germany);
    const QDateTime quarterPastSeven(QDate(2026, 11, 23), QTime(7, 15));
    const QString usForm = u"M/d/yyyy h:mm:ss AP"_s;
    QTest::newRow("US") << us << usForm << u"11/23/2026 11:45:20 PM"_s
                        << QDateTime(QDate(2026, 11, 23), QTime(23, 45, 20));
    QTest::newRow("Hong Kong") << hongKong << u"d/M/yyyy h:mm:ss AP"_s << u"23/11/2026 7:15:00 am"_s
                               << quarterPastSeven;
    QTest::newRow("Germany") << german << u"dd.MM.yyyy HH:mm:ss"_s << u"23.11.2026 07:15:00"_s << quarterPastSeven;
    QTest::newRow("short year") << german << u"dd.MM.yy HH:mm:ss"_s << u"23.11.26 07:15:00"_s << quarterPastSeven;
    QTest::newRow("never") << us << usForm << u"11/30/1999 12:00:00 AM"_s << QDateTime();
    QTest::newRow("none") << us << usForm << u"N/A"_s << QDateTime();
}

void TestSystemSchedule::windowsTimes()
{
    QFETCH(QLocale, locale);
    QFETCH(QString, form);
    QFETCH(QString, text);
    QFETCH(QDateTime, time);
    const auto found = schtasksTime(text, locale, form);
    QCOMPARE(found.has_value(), time.isValid());
    if (found)
        QCOMPARE(found->utcMilliseconds(), time.toMSecsSinceEpoch());
}

void TestSystemSchedule::windowsOnShowOff()
{
    auto schedule = windows();
    const QString name = u"RAP Desk\\ACME.20.證券"_s;
    QCOMPARE(schedule.nameOf(acme()), name);
    QVERIFY(!schedule.look(acme())->registered);
    QVERIFY(schedule.turnOn(acme()));
    QVERIFY(read(u"task"_s).contains("S4U"));
    const QString create = asked().last();
    QVERIFY2(create.startsWith(u"/Create /TN "_s + name + u" /XML "_s) && create.endsWith(u".xml /F"),
             qPrintable(create));
    QVERIFY(!QFile::exists(create.section(u' ', -2, -2))); // the definition is not left lying about

    put(u"times"_s, "\"PC\",\"\\RAP Desk\\ACME\",\"11/24/2026 7:15:00 AM\",\"Ready\",\"Interactive/Background\","
                    "\"11/23/2026 11:45:20 PM\",\"7\",\"RAP Desk\",\"more, and more\"\r\n");
    const auto state = schedule.look(acme());
    QVERIFY(state);
    QVERIFY(state->registered);
    QVERIFY(state->whileSignedOut);
    QCOMPARE(state->drift, QList<Drift>());
    QCOMPARE(state->everyMinutes, std::optional(15));
    QCOMPARE(state->lastResult, std::optional(7));
    QCOMPARE(state->lastRun->utcMilliseconds(), QDateTime(QDate(2026, 11, 23), QTime(23, 45, 20)).toMSecsSinceEpoch());
    QCOMPARE(state->nextRun->utcMilliseconds(), QDateTime(QDate(2026, 11, 24), QTime(7, 15)).toMSecsSinceEpoch());

    QVERIFY(schedule.turnOff(acme()));
    QCOMPARE(asked().last(), u"/Delete /TN %1 /F"_s.arg(name));
    QVERIFY(!schedule.look(acme())->registered);
    QVERIFY(schedule.turnOff(acme())); // nothing to do
    QVERIFY(asked().last().startsWith(u"/Query"));
}

/// Not every user may have tasks that run without her.
void TestSystemSchedule::windowsWhileSignedInOnly()
{
    put(u"refuses-signed-out"_s);
    put(u"times"_s,
        "\"PC\",\"\\RAP Desk\\ACME\",\"N/A\",\"Ready\",\"Interactive only\",\"11/30/1999 12:00:00 AM\",\"267011\"\r\n");
    auto schedule = windows();
    QVERIFY(schedule.turnOn(acme()));
    const auto state = schedule.look(acme());
    QVERIFY(state->registered && !state->whileSignedOut);
    QCOMPARE(state->drift, QList<Drift>());
    QVERIFY(!state->lastRun && !state->lastResult && !state->nextRun);
    QVERIFY(!schedule.wayToSignedOut().isEmpty());
}

void TestSystemSchedule::windowsRefuses()
{
    auto schedule = windows();
    put(u"task"_s, "<Task/>");
    put(u"refuses"_s);
    for (const auto& done : {schedule.turnOn(acme()), schedule.turnOff(acme())}) {
        QVERIFY(!done);
        QCOMPARE(done.error().kind, rap::ErrorKind::LocalNoPermission);
        QVERIFY2(done.error().message.contains(u"Access is denied"), qPrintable(done.error().message));
        QVERIFY(!done.error().nextStep.isEmpty());
    }
}

/// What is there under that name is put right, whatever it is.
void TestSystemSchedule::windowsRepairsNonsense()
{
    auto schedule = windows();
    put(u"task"_s, "nonsense");
    QTest::ignoreMessage(QtWarningMsg, QRegularExpression(u"schtasks: RAP Desk"_s));
    const auto state = schedule.look(acme());
    QVERIFY(state && state->registered);
    QCOMPARE(state->drift, (QList<Drift>{Drift::Program, Drift::Times, Drift::Settings}));
    QVERIFY(schedule.turnOn(acme()));
    QCOMPARE(schedule.look(acme())->drift, QList<Drift>());
}

void TestSystemSchedule::windowsRepairs()
{
    auto schedule = windows();
    auto old = acme();
    old.program = u"/old/rapdesk-cli"_s;
    QVERIFY(schedule.turnOn(old));
    QCOMPARE(schedule.look(acme())->drift, QList<Drift>{Drift::Program});
    QVERIFY(schedule.turnOn(acme()));
    QCOMPARE(schedule.look(acme())->drift, QList<Drift>());
}

void TestSystemSchedule::systemdOnShowOff()
{
    SystemdSchedule schedule;
    const QString timer = u"rapdesk-ACME.20.\\xe8\\xad\\x89\\xe5\\x88\\xb8.timer"_s;
    const QString service = u"rapdesk-ACME.20.\\xe8\\xad\\x89\\xe5\\x88\\xb8.service"_s;
    QCOMPARE(schedule.nameOf(acme()), timer);
    QVERIFY(!schedule.look(acme())->registered);
    QCOMPARE(asked(), QStringList());

    QVERIFY(schedule.turnOn(acme()));
    QCOMPARE(asked(), (QStringList{u"--user show --property=Version"_s, u"--user daemon-reload"_s,
                                   u"--user enable "_s + timer, u"--user restart "_s + timer}));
    QVERIFY(read(unit(timer)).contains("Asia/Hong_Kong\n"));
    QVERIFY(read(unit(service)).contains("\"fetch\" \"ACME 證券\" \"--within-hours\" \"--no-wait\"\n"));

    const auto state = schedule.look(acme());
    QVERIFY(state && state->registered && !state->whileSignedOut);
    QCOMPARE(state->drift, QList<Drift>());
    QCOMPARE(state->everyMinutes, std::optional(15));
    QVERIFY(!state->lastRun && !state->lastResult);
    QCOMPARE(state->nextRun->iso(), u"2026-11-23T07:15:31+08:00"_s);

    put(u"lingers"_s);
    put(u"shown"_s, read(u"shown"_s)
                        .replace("LastTriggerUSec=\n", "LastTriggerUSec=Mon 2026-11-23 15:45:01 UTC\n")
                        .replace("Status=0\nExecMainExitTimestamp=\n",
                                 "Status=3\nExecMainExitTimestamp=Mon 2026-11-23 15:45:09 UTC\n"));
    const auto later = schedule.look(acme());
    QVERIFY(later->whileSignedOut);
    QCOMPARE(later->lastRun->iso(), u"2026-11-23T23:45:01+08:00"_s);
    QCOMPARE(later->lastResult, std::optional(3));

    QVERIFY(schedule.turnOff(acme()));
    QCOMPARE(asked().mid(asked().size() - 2),
             (QStringList{u"--user disable --now "_s + timer, u"--user daemon-reload"_s}));
    QCOMPARE(QDir(m_dir->filePath(unit({}))).entryList(QDir::NoDotAndDotDot | QDir::AllEntries), QStringList());
    const auto calls = asked().size();
    QVERIFY(schedule.turnOff(acme())); // nothing to do
    QCOMPARE(asked().size(), calls);
}

void TestSystemSchedule::systemdChanged_data()
{
    QTest::addColumn<QByteArray>("was");
    QTest::addColumn<QByteArray>("is");
    QTest::addColumn<QList<Drift>>("drift");
    QTest::newRow("disabled") << QByteArray("=enabled") << QByteArray("=disabled") << QList<Drift>{Drift::Off};
    QTest::newRow("stopped") << QByteArray("=active") << QByteArray("=inactive") << QList<Drift>{Drift::Off};
    QTest::newRow("added to") << QByteArray("DropInPaths=\n") << QByteArray("DropInPaths=/x.timer.d/override.conf\n")
                              << QList<Drift>{Drift::Settings};
    QTest::newRow("not taken in") << QByteArray("Reload=no") << QByteArray("Reload=yes")
                                  << QList<Drift>{Drift::Settings};
}

void TestSystemSchedule::systemdChanged()
{
    QFETCH(QByteArray, was);
    QFETCH(QByteArray, is);
    QFETCH(QList<Drift>, drift);
    SystemdSchedule schedule;
    QVERIFY(schedule.turnOn(acme()));
    put(u"shown"_s, read(u"shown"_s).replace(was, is));
    QCOMPARE(schedule.look(acme())->drift, drift);
}

void TestSystemSchedule::systemdRepairs()
{
    SystemdSchedule schedule;
    auto old = acme();
    old.everyMinutes = 30;
    old.program = u"/old/rapdesk-cli"_s;
    QVERIFY(schedule.turnOn(old));
    const SystemdUnits units = unitsOf(acme());
    put(unit(units.timerName) + u".d/override.conf"_s, "[Timer]\nPersistent=false\n");
    const auto before = schedule.look(acme());
    QCOMPARE(before->drift, QList<Drift>{Drift::Program});
    QCOMPARE(before->everyMinutes, std::optional(30));

    QVERIFY(QFile::remove(m_dir->filePath(unit(units.serviceName))));
    QCOMPARE(schedule.look(acme())->drift, (QList<Drift>{Drift::Program, Drift::Settings}));

    QVERIFY(schedule.turnOn(acme()));
    QCOMPARE(schedule.look(acme())->drift, QList<Drift>());
    QVERIFY(!QFile::exists(m_dir->filePath(unit(units.timerName) + u".d"_s)));
}

void TestSystemSchedule::systemdRefuses()
{
    put(u"refuses"_s);
    SystemdSchedule schedule;
    const auto done = schedule.turnOn(acme());
    QVERIFY(!done);
    QVERIFY2(done.error().message.contains(u"Access denied"), qPrintable(done.error().message));
    QVERIFY(!done.error().nextStep.isEmpty());
}

/// As over SSH without a login, in a container, or with su.
void TestSystemSchedule::noSessionOfTheUser()
{
    put(u"no-bus"_s);
    SystemdSchedule schedule;
    const auto done = schedule.turnOn(acme());
    QVERIFY(!done);
    QVERIFY2(done.error().message.contains(u"no systemd session"), qPrintable(done.error().message));
    QVERIFY(done.error().nextStep.contains(u"loginctl enable-linger"));
    QVERIFY(!QFile::exists(m_dir->filePath(unit(unitsOf(acme()).timerName)))); // nothing half done
    QVERIFY(!schedule.look(acme())->registered);
}

void TestSystemSchedule::noScheduler()
{
    qputenv("PATH", m_dir->path().toLocal8Bit());
    SystemdSchedule systemd;
    auto taskScheduler = windows();
    for (const auto& done : {systemd.turnOn(acme()), taskScheduler.turnOn(acme())}) {
        QVERIFY(!done);
        QVERIFY2(done.error().message.contains(u"This PC has no"), qPrintable(done.error().message));
        QVERIFY(!done.error().nextStep.isEmpty());
    }
}

void TestSystemSchedule::sharesAreOutOfReachWhileSignedOut()
{
    account::Account account;
    account.name = u"ACME"_s;
    account.keyFile = m_dir->filePath(u"no key"_s);
    account.targetFolder = m_dir->filePath(u"reports"_s);
    SystemTask task = acme();
    task.configFolder = m_dir->filePath(u"config"_s);
    SystemTaskState state;
    state.whileSignedOut = true;
    QCOMPARE(session::limitsWhileSignedOut(account, task, state), QStringList());

    profile::Profile profile;
    profile.name = u"Money"_s;
    profile.further = {{m_dir->filePath(u"here"_s), {}}, {u"//files/settlement"_s, {}}};
    QVERIFY(account::ConfigFolder::at(task.configFolder).make());
    QVERIFY(session::ProfileStore(account::ConfigFolder::at(task.configFolder), account.name).save({{profile}, {}}));
    QStringList limits = session::limitsWhileSignedOut(account, task, state);
    QCOMPARE(limits.size(), 1);
    QVERIFY2(limits.first().contains(QDir::toNativeSeparators(u"//files/settlement"_s)), qPrintable(limits.first()));

    account.targetFolder = u"//files/reports"_s;
    limits = session::limitsWhileSignedOut(account, task, state);
    QCOMPARE(limits.size(), 1);
    QVERIFY2(limits.first().contains(QDir::toNativeSeparators(u"//files/reports"_s)), qPrintable(limits.first()));
    state.whileSignedOut = false;
    QCOMPARE(session::limitsWhileSignedOut(account, task, state), QStringList());
}

RAPDESK_TEST(TestSystemSchedule)
#include "test_system_schedule.moc"
