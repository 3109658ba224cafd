#include "app/cli/Commands.h"
#include "app/cli/Parser.h"
#include "app/cli/Words.h"
#include "app/parts/PartsHere.h"
#include "filing/Versions.h"
#include "sftp/Versions.h"

#include <QJsonArray>

namespace cli {
namespace {

QJsonArray partsJson()
{
    QJsonArray all;
    for (const parts::Part& part : parts::here())
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
        context.console.print(parts::lines());
    }
    return ExitCode::Done;
}

} // namespace

void addVersion(CLI::App& program, Command& chosen)
{
    auto* const command = addCommand(
        program, "version", Tr::tr("Prints the versions of the program and its parts, with their patch levels"), {},
        {QStringLiteral("rapdesk-cli --json version")});
    onCall(*command, chosen, version);
}

} // namespace cli
