#include "session/SystemCall.h"

#include "session/ProgramStart.h"

#include <QCoreApplication>
#include <QProcess>

namespace session {
namespace {

struct Tr {
    Q_DECLARE_TR_FUNCTIONS(session::SystemCall)
};

constexpr int longest = 30'000; // milliseconds

} // namespace

rap::Result<Called> callSystem(const QString& program, const QStringList& arguments, const QStringList& environment)
{
    const QString file = programFile(program);
    if (file.isEmpty()) {
        return rap::failure(
            rap::ErrorKind::LocalFailure, Tr::tr("This PC has no '%1', so its scheduler cannot be asked.").arg(program),
            Tr::tr("Leave RAP Desk open, or have 'rapdesk-cli fetch' started by a scheduler that is there."));
    }
    QProcess process;
    auto all = QProcessEnvironment::systemEnvironment();
    for (const QString& variable : environment)
        all.insert(variable.section(u'=', 0, 0), variable.section(u'=', 1));
    process.setProcessEnvironment(all);
    process.setStandardInputFile(QProcess::nullDevice()); // it has nobody to ask
    process.start(file, arguments);
    if (!process.waitForFinished(longest) || process.exitStatus() == QProcess::CrashExit) {
        const QString why = process.errorString();
        process.kill();
        process.waitForFinished();
        return rap::failure(rap::ErrorKind::LocalFailure, Tr::tr("'%1' does not answer.").arg(program),
                            Tr::tr("Try again in a minute."), file + QStringLiteral(": ") + why);
    }
    return Called{process.exitCode(), process.readAllStandardOutput(), process.readAllStandardError()};
}

} // namespace session
