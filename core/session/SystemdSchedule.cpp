#include "session/SystemdSchedule.h"

#include "account/WholeFile.h"
#include "session/SystemCall.h"
#include "session/SystemdUnits.h"

#include <QCoreApplication>
#include <QDateTime>
#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QHash>
#include <QStandardPaths>

namespace session {
namespace {

struct Tr {
    Q_DECLARE_TR_FUNCTIONS(session::SystemdSchedule)
};

constexpr qint64 largestUnit = 64 * 1024; // bytes

/// Times in UTC and words in English, wherever the PC is.
const QStringList plainWords{QStringLiteral("LC_ALL=C"), QStringLiteral("TZ=UTC"), QStringLiteral("SYSTEMD_PAGER=")};

rap::Error refusal(const Called& called)
{
    const QString words = QString::fromUtf8(called.err + called.out).simplified();
    if (words.contains(u"connect to") && words.contains(u"bus")) {
        return {rap::ErrorKind::LocalFailure,
                Tr::tr("There is no systemd session of this user here that could keep a schedule."),
                Tr::tr("Sign in to this PC itself, or have an administrator call: loginctl enable-linger. Without "
                       "systemd, let "
                       "cron start 'rapdesk-cli fetch NAME --within-hours --no-wait'."),
                words};
    }
    return {rap::ErrorKind::LocalFailure, Tr::tr("systemd did not do it. It says: %1").arg(words),
            Tr::tr("Try again; ask IT if that does not help."),
            QStringLiteral("systemctl: exit code %1").arg(called.exitCode)};
}

rap::Result<QByteArray> systemctl(const QStringList& arguments)
{
    const auto called =
        callSystem(QStringLiteral("systemctl"), QStringList{QStringLiteral("--user")} + arguments, plainWords);
    if (!called)
        return tl::unexpected(called.error());
    if (called->exitCode != 0)
        return tl::unexpected(refusal(*called));
    return called->out;
}

using Properties = QHash<QString, QString>;

/// "Name=value" lines; of several units one block each.
QList<Properties> propertiesFrom(const QByteArray& text)
{
    QList<Properties> units;
    for (const QString& block : QString::fromUtf8(text).split(QStringLiteral("\n\n"), Qt::SkipEmptyParts)) {
        Properties unit;
        for (const QString& line : block.split(u'\n', Qt::SkipEmptyParts))
            unit.insert(line.section(u'=', 0, 0), line.section(u'=', 1));
        units << unit;
    }
    return units;
}

/// "Mon 2026-11-23 23:15:00 UTC"
std::optional<rap::HongKongTime> timeFrom(const QString& text)
{
    const QString middle = text.section(u' ', 1, 2);
    QDateTime time = QDateTime::fromString(middle, QStringLiteral("yyyy-MM-dd HH:mm:ss"));
    if (!time.isValid() || text.section(u' ', 3) != u"UTC")
        return std::nullopt;
    time.setTimeSpec(Qt::UTC);
    return rap::HongKongTime::fromUtcMilliseconds(time.toMSecsSinceEpoch());
}

/// Whether the user's manager runs also while nobody is signed in.
bool lingers()
{
    const QString user = QString::number(QFileInfo(QStringLiteral("/proc/self")).ownerId());
    const auto called =
        callSystem(QStringLiteral("loginctl"), {QStringLiteral("show-user"), user, QStringLiteral("--property=Linger")},
                   plainWords);
    return called && called->out.trimmed() == "Linger=yes";
}

/// Empty where there is none.
QByteArray unitFile(const QString& file)
{
    return QFile::exists(file) ? account::readWhole(file, largestUnit).value_or(QByteArray()) : QByteArray();
}

/// What a person has put beside a unit goes with it.
void removeDropIns(const QString& unitFile)
{
    QDir(unitFile + QStringLiteral(".d")).removeRecursively();
}

} // namespace

SystemdSchedule::SystemdSchedule()
    : m_folder(QStandardPaths::writableLocation(QStandardPaths::GenericConfigLocation) +
               QStringLiteral("/systemd/user/"))
{
}

QString SystemdSchedule::name() const
{
    return QStringLiteral("systemd");
}

QString SystemdSchedule::nameOf(const SystemTask& task) const
{
    return unitsOf(task).timerName;
}

rap::Result<SystemTaskState> SystemdSchedule::look(const SystemTask& task) const
{
    const SystemdUnits units = unitsOf(task);
    const QFileInfo timer(m_folder + units.timerName);
    SystemTaskState state;
    if (!timer.exists() && !timer.isSymLink())
        return state;
    const auto shown = systemctl({QStringLiteral("show"),
                                  QStringLiteral("--property=UnitFileState,ActiveState,DropInPaths,NeedDaemonReload,"
                                                 "LastTriggerUSec,NextElapseUSecRealtime,ExecMainStatus,"
                                                 "ExecMainExitTimestamp"),
                                  units.timerName, units.serviceName});
    if (!shown)
        return tl::unexpected(shown.error());
    const QList<Properties> known = propertiesFrom(*shown);
    const Properties ofTimer = known.value(0);
    const Properties ofService = known.value(1);

    const SeenUnits seen = compareUnits(unitFile(timer.filePath()), unitFile(m_folder + units.serviceName), task);
    state.registered = true;
    state.drift = seen.drift;
    state.everyMinutes = seen.everyMinutes;
    const auto isYes = [](const QString& value) { return value == u"yes"; };
    const bool addedTo = !ofTimer.value(QStringLiteral("DropInPaths")).isEmpty() ||
                         !ofService.value(QStringLiteral("DropInPaths")).isEmpty() ||
                         isYes(ofTimer.value(QStringLiteral("NeedDaemonReload"))) ||
                         isYes(ofService.value(QStringLiteral("NeedDaemonReload")));
    if (addedTo && !state.drift.contains(Drift::Settings))
        state.drift << Drift::Settings;
    if (ofTimer.value(QStringLiteral("UnitFileState")) != u"enabled" ||
        ofTimer.value(QStringLiteral("ActiveState")) != u"active")
        state.drift << Drift::Off;
    state.whileSignedOut = lingers();
    state.lastRun = timeFrom(ofTimer.value(QStringLiteral("LastTriggerUSec")));
    state.nextRun = timeFrom(ofTimer.value(QStringLiteral("NextElapseUSecRealtime")));
    // Of a service that has not run since the PC was started systemd knows none.
    if (timeFrom(ofService.value(QStringLiteral("ExecMainExitTimestamp"))))
        state.lastResult = ofService.value(QStringLiteral("ExecMainStatus")).toInt();
    return state;
}

rap::Result<void> SystemdSchedule::turnOn(const SystemTask& task)
{
    if (const auto there = systemctl({QStringLiteral("show"), QStringLiteral("--property=Version")}); !there)
        return tl::unexpected(there.error());
    if (!QDir().mkpath(m_folder)) {
        return rap::failure(rap::ErrorKind::LocalNoPermission, Tr::tr("The folder '%1' cannot be made.").arg(m_folder),
                            Tr::tr("Ask IT for the right to write there."));
    }
    const SystemdUnits units = unitsOf(task);
    removeDropIns(m_folder + units.timerName);
    removeDropIns(m_folder + units.serviceName);
    const auto ignore = [](const QByteArray&) {};
    return account::writeWhole(m_folder + units.serviceName, units.service)
        .and_then([&] { return account::writeWhole(m_folder + units.timerName, units.timer); })
        .and_then([&] { return systemctl({QStringLiteral("daemon-reload")}).map(ignore); })
        .and_then([&] { return systemctl({QStringLiteral("enable"), units.timerName}).map(ignore); })
        // It takes other times from now on, where it was on already.
        .and_then([&] { return systemctl({QStringLiteral("restart"), units.timerName}).map(ignore); });
}

rap::Result<void> SystemdSchedule::turnOff(const SystemTask& task)
{
    const SystemdUnits units = unitsOf(task);
    const QFileInfo timer(m_folder + units.timerName);
    if (!timer.exists() && !timer.isSymLink())
        return {};
    const auto ignore = [](const QByteArray&) {};
    return systemctl({QStringLiteral("disable"), QStringLiteral("--now"), units.timerName})
        .map(ignore)
        .and_then([&]() -> rap::Result<void> {
            for (const QString& name : {units.timerName, units.serviceName}) {
                removeDropIns(m_folder + name);
                if (QFile file(m_folder + name); !file.remove() && file.exists()) {
                    return rap::failure(
                        rap::ErrorKind::LocalNoPermission, Tr::tr("'%1' cannot be removed.").arg(file.fileName()),
                        Tr::tr("It is switched off all the same. Ask IT to remove the file."), file.errorString());
                }
            }
            return {};
        })
        .and_then([&] { return systemctl({QStringLiteral("daemon-reload")}).map(ignore); });
}

QString SystemdSchedule::wayToSignedOut() const
{
    return Tr::tr("Call once, or ask IT to: loginctl enable-linger");
}

} // namespace session
