#include "app/cli/Commands.h"
#include "app/parts/Parts.h"
#include "filing/Versions.h"
#include "sftp/Versions.h"

#include <CLI/CLI.hpp>
#include <QHash>
#include <QJsonArray>
#include <algorithm>

namespace cli {
namespace {

/// The parts as they run here: a shared library may be another one than the program was built with. Of that one the
/// list knows neither patch level nor what it closes.
QList<parts::Part> partsHere()
{
    const QHash<QString, QString> running{
        {QStringLiteral("libssh2"), sftp::libssh2Version()},
        {QStringLiteral("OpenSSL"), sftp::opensslVersion()},
        {QStringLiteral("Qt"), QString::fromLatin1(qVersion())},
    };
    QList<parts::Part> all = parts::all();
    for (parts::Part& part : all)
        if (const QString here = running.value(part.name, part.version); here != part.version) {
            part.version = here;
            part.patchLevel.clear();
            part.closes.clear();
        }
    return all;
}

QJsonArray partsJson()
{
    QJsonArray all;
    for (const parts::Part& part : partsHere())
        all.append(QJsonObject{
            {QStringLiteral("name"), part.name},
            {QStringLiteral("version"), part.version},
            {QStringLiteral("patch_level"), part.patchLevel.isEmpty() ? QJsonValue() : part.patchLevel},
            {QStringLiteral("licence"), part.licence},
            {QStringLiteral("closes"), QJsonArray::fromStringList(part.closes)},
        });
    return all;
}

ExitCode version(Context& context)
{
    if (context.json) {
        context.console.print(QJsonObject{
            {QStringLiteral("rapdesk"), QStringLiteral(RAPDESK_VERSION)},
            {QStringLiteral("libssh2"), sftp::libssh2Version()},
            {QStringLiteral("openssl"), sftp::opensslVersion()},
            {QStringLiteral("qt"), QString::fromLatin1(qVersion())},
            {QStringLiteral("quazip"), filing::quazipVersion()},
            {QStringLiteral("parts"), partsJson()},
        });
    } else {
        context.console.print(versionLines());
    }
    return ExitCode::Done;
}

} // namespace

QStringList versionLines()
{
    const QList<parts::Part> all = partsHere();
    qsizetype name = 0;
    qsizetype version = 0;
    for (const parts::Part& part : all) {
        name = std::max(name, part.name.size());
        version = std::max(version, part.version.size());
    }
    QStringList lines;
    for (const parts::Part& part : all)
        lines.append(QString(part.name.leftJustified(name) % u"  " % part.version.leftJustified(version) % u"  " %
                             part.patchLevel)
                         .trimmed());
    return lines;
}

void addVersion(CLI::App& program, Command& chosen)
{
    auto* const command =
        program.add_subcommand("version", "Prints the versions of the program and its parts, with their patch levels");
    command->footer("Example:\n  rapdesk-cli --json version\n");
    command->callback([&chosen] { chosen = version; });
}

} // namespace cli
