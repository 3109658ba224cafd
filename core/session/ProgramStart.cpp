#include "session/ProgramStart.h"

#include <QDir>
#include <QStandardPaths>

namespace session {

// Not left to the system: Windows would look into the current folder before it looks into PATH.
QString programFile(const QString& program)
{
    const bool isPath = program.contains(u'/') || program.contains(QDir::separator());
    return QStandardPaths::findExecutable(isPath ? QDir::current().absoluteFilePath(program) : program);
}

} // namespace session
