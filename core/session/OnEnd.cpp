#include "session/OnEnd.h"

#include "rap/WireText.h"
#include "session/ProgramStart.h"

#include <QCoreApplication>
#include <QDir>
#include <QJsonDocument>
#include <QJsonObject>
#include <QProcess>
#include <QTimer>

#ifdef Q_OS_UNIX
#include <csignal>
#include <unistd.h>
#endif

namespace session {
namespace {

struct Tr {
    Q_DECLARE_TR_FUNCTIONS(session::OnEnd)
};

constexpr qsizetype mostHeard = 4096; // bytes of standard error
constexpr qsizetype mostLines = 10;

/// What the child has said so far, and why it was stopped.
struct Child : QProcess {
    using QProcess::QProcess;
    QByteArray heard;
    bool outOfTime = false;
};

/// It and what it has started: a script that is stopped leaves nothing running.
void stopAll(Child& child, bool byForce)
{
#ifdef Q_OS_UNIX
    if (child.processId() > 0 && ::kill(-static_cast<pid_t>(child.processId()), byForce ? SIGKILL : SIGTERM) == 0)
        return;
#endif
    if (byForce)
        child.kill();
    else
        child.terminate();
}

QStringList linesOf(const Child& child)
{
    QStringList lines;
    for (const QString& line : QString::fromLocal8Bit(child.heard).split(u'\n', Qt::SkipEmptyParts))
        if (const QString text = rap::printable(line.trimmed()); !text.isEmpty() && lines.size() < mostLines)
            lines << text;
    return lines;
}

rap::Error faultOf(const QString& message, const QString& detail)
{
    return {rap::ErrorKind::LocalFailure, message,
            Tr::tr("The run itself is not concerned: what was filed stays filed. Ask whoever set up that program."),
            detail};
}

std::optional<rap::Error> faultOf(const Child& child, const QString& program, std::chrono::milliseconds limit)
{
    const QString shown = QDir::toNativeSeparators(program);
    const QString detail = program + QStringLiteral(": ") + linesOf(child).join(QStringLiteral(" | "));
    if (child.outOfTime) {
        const auto seconds = std::chrono::duration_cast<std::chrono::seconds>(limit).count();
        return faultOf(
            Tr::tr("The program '%1', which is called at the end of a run, did not end within %n seconds and "
                   "was stopped.",
                   nullptr, static_cast<int>(seconds))
                .arg(shown),
            detail);
    }
    if (child.exitStatus() == QProcess::CrashExit)
        return faultOf(Tr::tr("The program '%1', which is called at the end of a run, broke down.").arg(shown), detail);
    if (child.exitCode() != 0) {
        return faultOf(Tr::tr("The program '%1', which is called at the end of a run, ended with exit code %2.")
                           .arg(shown, QString::number(child.exitCode())),
                       detail);
    }
    return std::nullopt;
}

void log(const Child& child, const QString& program)
{
    const QStringList lines = linesOf(child);
    qInfo("On end: %s: exit code %d%s%s", qUtf8Printable(program), child.exitCode(), lines.isEmpty() ? "" : ": ",
          qUtf8Printable(lines.join(QStringLiteral(" | "))));
}

/// A passphrase that was given to us by the environment is not for others.
QProcessEnvironment environment()
{
    auto all = QProcessEnvironment::systemEnvironment();
    all.remove(QStringLiteral("RAPDESK_PASSPHRASE"));
    return all;
}

} // namespace

QJsonArray lateObjects(const QList<profile::ExpectedReport>& expected)
{
    const auto orNull = [](const QString& text) {
        return text.isEmpty() ? QJsonValue(QJsonValue::Null) : QJsonValue(text);
    };
    QJsonArray late;
    for (const profile::ExpectedReport& one : profile::lateOf(expected))
        late << QJsonObject{{QStringLiteral("report_id"), one.report},
                            {QStringLiteral("market"), orNull(one.market ? rap::code(*one.market) : QString())},
                            {QStringLiteral("folder_date"), one.due.date().toString(Qt::ISODate)},
                            {QStringLiteral("usual_time"), one.by.toString(QStringLiteral("HH:mm"))},
                            {QStringLiteral("profile"), orNull(one.profile)}};
    return late;
}

QByteArray toJson(const RunSummary& summary)
{
    const QJsonObject object{
        {QStringLiteral("account"), summary.account},
        {QStringLiteral("why"), summary.why},
        {QStringLiteral("started"), summary.started.iso()},
        {QStringLiteral("finished"), summary.finished.iso()},
        {QStringLiteral("filed"), summary.filed},
        {QStringLiteral("failed"), summary.failed},
        {QStringLiteral("not_wanted"), summary.notWanted},
        {QStringLiteral("copies_wait"), summary.copiesWait},
        {QStringLiteral("error"), summary.error ? QJsonValue(summary.error->text()) : QJsonValue::Null},
        {QStringLiteral("end"), summary.end},
        {QStringLiteral("late"), summary.late},
        {QStringLiteral("leaving_soon"), QJsonArray::fromStringList(summary.leavingSoon)},
    };
    return QJsonDocument(object).toJson(QJsonDocument::Compact) + '\n';
}

OnEnd::OnEnd(QString program, QObject* parent)
    : OnEnd(std::move(program), Limits(), parent)
{
}

OnEnd::OnEnd(QString program, Limits limits, QObject* parent)
    : QObject(parent)
    , m_program(std::move(program))
    , m_limits(limits)
{
}

void OnEnd::call(const RunSummary& summary)
{
    auto* const child = new Child(this);
    child->setProcessEnvironment(environment());
    child->setStandardOutputFile(QProcess::nullDevice());
#ifdef Q_OS_UNIX
    child->setChildProcessModifier([] { ::setpgid(0, 0); });
#endif

    connect(child, &QProcess::readyReadStandardError, child,
            [child] { child->heard += child->readAllStandardError().left(mostHeard - child->heard.size()); });
    connect(child, &QProcess::finished, this, [this, child] {
        log(*child, m_program);
        child->deleteLater();
        Q_EMIT ended(faultOf(*child, m_program, m_limits.toEnd));
    });
    // As an event, like all other endings.
    const auto failToStart = [this, child](const QString& why) {
        QMetaObject::invokeMethod(
            child,
            [this, child, why] {
                qWarning("On end: %s: %s", qUtf8Printable(m_program), qUtf8Printable(why));
                child->deleteLater();
                Q_EMIT ended(
                    faultOf(Tr::tr("The program '%1', which is to be called at the end of a run, cannot be started.")
                                .arg(QDir::toNativeSeparators(m_program)),
                            why));
            },
            Qt::QueuedConnection);
    };
    connect(child, &QProcess::errorOccurred, this, [child, failToStart](QProcess::ProcessError error) {
        if (error == QProcess::FailedToStart) // the others end in finished(), or mean that it does not read
            failToStart(child->errorString());
    });

    if (const auto set = setCommand(*child, m_program); !set) {
        failToStart(set.error());
        return;
    }
    child->start();
    if (child->state() == QProcess::NotRunning)
        return;
    QTimer::singleShot(m_limits.toEnd, child, [child, toGiveIn = m_limits.toGiveIn] {
        child->outOfTime = true;
        stopAll(*child, false);
        QTimer::singleShot(toGiveIn, child, [child] { stopAll(*child, true); });
    });
    child->write(toJson(summary));
    child->closeWriteChannel();
}

} // namespace session
