#include "session/SystemdUnits.h"

#include <QCryptographicHash>
#include <algorithm>
#include <array>

namespace session {
namespace {

constexpr qsizetype longestName = 200; // a file's name has 255 bytes, and more comes to it
constexpr qsizetype hashDigits = 32;

const QString everyKey = QStringLiteral("X-EveryMinutes");
const QString startKey = QStringLiteral("ExecStart");
const QString timesKey = QStringLiteral("OnCalendar");

/// As a part of a unit's name: what is no plain byte as systemd-escape writes it, and a hash where that is too long.
QString escapedName(const QString& text)
{
    QString name;
    for (const char byte : text.toUtf8()) {
        const bool plain = (byte >= 'a' && byte <= 'z') || (byte >= 'A' && byte <= 'Z') ||
                           (byte >= '0' && byte <= '9') || byte == '_' || byte == '.';
        name += plain ? QString(QLatin1Char(byte))
                      : QStringLiteral("\\x%1").arg(static_cast<unsigned char>(byte), 2, 16, QLatin1Char('0'));
    }
    return name.size() <= longestName
               ? name
               : QString::fromLatin1(
                     QCryptographicHash::hash(text.toUtf8(), QCryptographicHash::Sha256).toHex().left(hashDigits));
}

/// One word of a command. systemd expands specifiers in all of them, variables in those after the first.
QString word(const QString& text, bool first = false)
{
    QString quoted;
    for (const QChar c : text) {
        if (c == u'%' || (c == u'$' && !first) || c == u'\\')
            quoted += c;
        if (c == u'"')
            quoted += u'\\';
        quoted += c == u'\n' ? QStringLiteral("\\n") : QString(c);
    }
    return u'"' + quoted + u'"';
}

QString commandOf(const SystemTask& task)
{
    QStringList words{word(task.program, true)};
    for (const QString& argument : argumentsOf(task))
        words << word(argument);
    return words.join(u' ');
}

/// A line an hour: on Saturdays RAP closes at 13:00.
QStringList timesOf(int everyMinutes)
{
    constexpr int opens = 7 * 60 + 15;
    std::array<QStringList, 24> minutes;
    for (int at = opens; at < 24 * 60; at += everyMinutes)
        minutes.at(static_cast<size_t>(at / 60)) << QStringLiteral("%1").arg(at % 60, 2, 10, QLatin1Char('0'));
    QStringList times;
    for (int hour = 0; hour < 24; ++hour) {
        if (const QStringList& of = minutes.at(static_cast<size_t>(hour)); !of.isEmpty()) {
            times << QStringLiteral("%1 *-*-* %2:%3:00 Asia/Hong_Kong")
                         .arg(hour < 13 ? QStringLiteral("Mon..Sat") : QStringLiteral("Mon..Fri"),
                              QStringLiteral("%1").arg(hour, 2, 10, QLatin1Char('0')), of.join(u','));
        }
    }
    return times;
}

QByteArray timerOf(const SystemTask& task, const QString& description)
{
    QStringList lines{QStringLiteral("# Made by RAP Desk: rapdesk-cli schedule"),
                      QStringLiteral("[Unit]"),
                      QStringLiteral("Description=") + description,
                      {},
                      QStringLiteral("[Timer]"),
                      everyKey + u'=' + QString::number(task.everyMinutes)};
    for (const QString& time : timesOf(task.everyMinutes))
        lines << timesKey + u'=' + time;
    lines << QStringLiteral("Persistent=true") << QStringLiteral("AccuracySec=1s")
          << QStringLiteral("RandomizedDelaySec=60s") // not all firms at the same second
          << QString() << QStringLiteral("[Install]") << QStringLiteral("WantedBy=timers.target") << QString();
    return lines.join(u'\n').toUtf8();
}

QByteArray serviceOf(const SystemTask& task, const QString& description)
{
    const QStringList lines{QStringLiteral("# Made by RAP Desk: rapdesk-cli schedule"),
                            QStringLiteral("[Unit]"),
                            QStringLiteral("Description=") + description,
                            {},
                            QStringLiteral("[Service]"),
                            QStringLiteral("Type=oneshot"),
                            startKey + u'=' + commandOf(task),
                            QStringLiteral("SuccessExitStatus=7 10"), // closed; another program is at it
                            QStringLiteral("TimeoutStartSec=2h"),
                            {}};
    return lines.join(u'\n').toUtf8();
}

/// The lines that systemd reads.
QStringList linesOf(const QByteArray& unit)
{
    QStringList lines;
    for (const QString& line : QString::fromUtf8(unit).split(u'\n')) {
        const QString trimmed = line.trimmed();
        if (!trimmed.isEmpty() && !trimmed.startsWith(u'#') && !trimmed.startsWith(u';'))
            lines << trimmed;
    }
    return lines;
}

/// Of `lines`, those that give `key`; they are taken out.
QStringList take(QStringList& lines, const QString& key)
{
    const auto isOther = [&](const QString& line) { return line.section(u'=', 0, 0).trimmed() != key; };
    const auto first = std::stable_partition(lines.begin(), lines.end(), isOther);
    const QStringList taken(first, lines.end());
    lines.erase(first, lines.end());
    return taken;
}

} // namespace

SystemdUnits unitsOf(const SystemTask& task)
{
    const QString name = QStringLiteral("rapdesk-") + escapedName(taskNameOf(task));
    QString description = QStringLiteral("RAP Desk: reports of ") + task.account.simplified();
    description.replace(u'%', QStringLiteral("%%"));
    return {name + QStringLiteral(".timer"), name + QStringLiteral(".service"), timerOf(task, description),
            serviceOf(task, description)};
}

SeenUnits compareUnits(const QByteArray& timer, const QByteArray& service, const SystemTask& task)
{
    QStringList timerLines = linesOf(timer);
    QStringList serviceLines = linesOf(service);
    SeenUnits seen;
    seen.everyMinutes = everyMinutesFrom(take(timerLines, everyKey).value(0).section(u'=', 1));
    SystemTask asRegistered = task;
    asRegistered.everyMinutes = seen.everyMinutes.value_or(task.everyMinutes);
    const SystemdUnits units = unitsOf(asRegistered);
    QStringList ourTimer = linesOf(units.timer);
    QStringList ourService = linesOf(units.service);

    take(ourTimer, everyKey);
    if (take(serviceLines, startKey) != take(ourService, startKey))
        seen.drift << Drift::Program;
    if (take(timerLines, timesKey) != take(ourTimer, timesKey))
        seen.drift << Drift::Times;
    if (timerLines != ourTimer || serviceLines != ourService)
        seen.drift << Drift::Settings;
    return seen;
}

} // namespace session
