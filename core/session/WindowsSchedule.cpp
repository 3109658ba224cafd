#include "session/WindowsSchedule.h"

#include "catalogue/Csv.h"
#include "session/SystemCall.h"
#include "session/TaskXml.h"

#include <QCoreApplication>
#include <QDateTime>
#include <QDir>
#include <QStringEncoder>
#include <QTemporaryFile>

namespace session {
namespace {

struct Tr {
    Q_DECLARE_TR_FUNCTIONS(session::WindowsSchedule)
};

const QString schtasks = QStringLiteral("schtasks");

/// In its own words, which are in the language of the PC; in which ones it denies access cannot be told.
tl::unexpected<rap::Error> refused(const QString& what, const QString& words)
{
    return rap::failure(
        rap::ErrorKind::LocalNoPermission, words.isEmpty() ? what : Tr::tr("%1 Windows says: %2").arg(what, words),
        Tr::tr("Ask IT whether this user may have scheduled tasks. Until then RAP Desk fetches while it is "
               "open."));
}

/// schtasks reads only what says itself which encoding it is in.
rap::Result<void> write(QTemporaryFile& file, const QString& xml)
{
    QStringEncoder encoder(QStringConverter::Utf16LE, QStringConverter::Flag::WriteBom);
    const QByteArray bytes = encoder.encode(xml);
    if (!file.open() || file.write(bytes) != bytes.size() || !file.flush()) {
        return rap::failure(rap::ErrorKind::DiskFull, Tr::tr("The task's definition cannot be written."),
                            Tr::tr("Make room on the disk and try again."), file.errorString());
    }
    file.close();
    return {};
}

/// The columns that schtasks /V prints first, in every language.
enum Column { NextRun = 2, LastRun = 5, LastResult = 6, Columns };

constexpr int neverRan = 267011; // SCHED_S_TASK_HAS_NOT_RUN

} // namespace

std::optional<rap::HongKongTime> schtasksTime(const QString& text, const QLocale& locale, const QString& form)
{
    QDateTime time = locale.toDateTime(text.trimmed(), form);
    // Written with two digits of the year, it is of this century.
    if (time.isValid() && time.date().year() < 2000 && !form.contains(QStringLiteral("yyyy")))
        time = time.addYears(100);
    if (!time.isValid() || time.date().year() < 2000)
        return std::nullopt;
    return rap::HongKongTime::fromUtcMilliseconds(time.toMSecsSinceEpoch());
}

WindowsSchedule::WindowsSchedule(User user)
    : m_user(std::move(user))
{
}

QString WindowsSchedule::name() const
{
    return QStringLiteral("Windows Task Scheduler");
}

QString WindowsSchedule::nameOf(const SystemTask& task) const
{
    return QStringLiteral("RAP Desk\\") + taskNameOf(task);
}

rap::Result<SystemTaskState> WindowsSchedule::look(const SystemTask& task) const
{
    const QStringList query{QStringLiteral("/Query"), QStringLiteral("/TN"), nameOf(task)};
    const auto asked = callSystem(schtasks, query + QStringList{QStringLiteral("/XML")});
    if (!asked)
        return tl::unexpected(asked.error());
    SystemTaskState state;
    if (asked->exitCode != 0) // that there is none it says in the language of the PC
        return state;
    state.registered = true;
    if (const auto seen = compareTaskXml(m_user.decode(asked->out).trimmed(), task, m_user.sid)) {
        state.drift = seen->drift;
        state.everyMinutes = seen->everyMinutes;
        state.whileSignedOut = seen->whileSignedOut;
    } else { // not ours, whatever it is
        qWarning("schtasks: %s: %s", qUtf8Printable(nameOf(task)), qUtf8Printable(seen.error()));
        state.drift = {Drift::Program, Drift::Times, Drift::Settings};
    }

    const auto times = callSystem(schtasks, query + QStringList{QStringLiteral("/V"), QStringLiteral("/FO"),
                                                                QStringLiteral("CSV"), QStringLiteral("/NH")});
    const auto rows = times ? catalogue::parseCsv(m_user.decode(times->out).trimmed()) : QList<QStringList>();
    if (!rows.isEmpty() && rows.first().size() >= Columns) {
        const QStringList& row = rows.first();
        state.nextRun = schtasksTime(row[NextRun], m_user.locale, m_user.timeForm);
        bool isNumber = false;
        if (const int result = row[LastResult].toInt(&isNumber); !isNumber || result != neverRan) {
            state.lastRun = schtasksTime(row[LastRun], m_user.locale, m_user.timeForm);
            state.lastResult = isNumber ? std::optional(result) : std::nullopt;
        }
    }
    return state;
}

/// Without a stored password Windows wants a right that not every user has; while she is signed in it wants none.
rap::Result<void> WindowsSchedule::turnOn(const SystemTask& task)
{
    QString words;
    for (const TaskLogon logon : {TaskLogon::SignedOutToo, TaskLogon::WhileSignedIn}) {
        QTemporaryFile file(QDir::tempPath() + QStringLiteral("/rapdesk-XXXXXX.xml"));
        if (auto written = write(file, taskXml(task, m_user.sid, logon)); !written)
            return written;
        const auto made = callSystem(schtasks, {QStringLiteral("/Create"), QStringLiteral("/TN"), nameOf(task),
                                                QStringLiteral("/XML"), QDir::toNativeSeparators(file.fileName()),
                                                QStringLiteral("/F")});
        if (!made)
            return tl::unexpected(made.error());
        if (made->exitCode == 0)
            return {};
        words = m_user.decode(made->err + made->out).simplified();
        qInfo("schtasks: %s", qUtf8Printable(words));
    }
    return refused(Tr::tr("Windows did not take the task."), words);
}

rap::Result<void> WindowsSchedule::turnOff(const SystemTask& task)
{
    const auto state = look(task);
    if (!state)
        return tl::unexpected(state.error());
    if (!state->registered)
        return {};
    const auto removed =
        callSystem(schtasks, {QStringLiteral("/Delete"), QStringLiteral("/TN"), nameOf(task), QStringLiteral("/F")});
    if (!removed)
        return tl::unexpected(removed.error());
    if (removed->exitCode != 0)
        return refused(Tr::tr("Windows did not remove the task."),
                       m_user.decode(removed->err + removed->out).simplified());
    return {};
}

QString WindowsSchedule::wayToSignedOut() const
{
    return Tr::tr("Ask IT to give this user the right 'Log on as a batch job', then switch it on once more.");
}

} // namespace session
