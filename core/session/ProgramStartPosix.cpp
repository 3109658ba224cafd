#include "session/ProgramStart.h"

#include <QProcess>

namespace session {

tl::expected<void, QString> setCommand(QProcess& process, const QString& program)
{
    const QString file = programFile(program);
    if (file.isEmpty())
        return tl::unexpected(QStringLiteral("there is no program of that name that may be started"));
    process.setProgram(file);
    return {};
}

} // namespace session
