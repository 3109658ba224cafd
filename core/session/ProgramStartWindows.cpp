#include "session/ProgramStart.h"

#include <QDir>
#include <QFileInfo>
#include <QProcess>
#include <array>
#include <windows.h>

namespace session {
namespace {

QString commandInterpreter()
{
    std::array<wchar_t, MAX_PATH> folder{};
    const UINT size = GetSystemDirectoryW(folder.data(), UINT(folder.size()));
    return QString::fromWCharArray(folder.data(), int(size)) + QStringLiteral("\\cmd.exe");
}

} // namespace

/// Windows starts no batch file by itself. The interpreter gets its path alone, in quotes, in which all is literal but
/// the percent sign; a path cannot hold a quote.
tl::expected<void, QString> setCommand(QProcess& process, const QString& program)
{
    const QString file = programFile(program);
    if (file.isEmpty())
        return tl::unexpected(QStringLiteral("there is no program of that name"));
    const QString suffix = QFileInfo(file).suffix().toLower();
    if (suffix != u"cmd" && suffix != u"bat") {
        process.setProgram(file);
        return {};
    }
    if (file.contains(u'%'))
        return tl::unexpected(QStringLiteral("a batch file cannot have a percent sign in its path"));
    process.setProgram(commandInterpreter());
    process.setNativeArguments(QStringLiteral("/d /v:off /s /c \"\"%1\"\"").arg(QDir::toNativeSeparators(file)));
    return {};
}

} // namespace session
