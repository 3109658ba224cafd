#include "app/cli/Commands.h"
#include "filing/Versions.h"
#include "sftp/Versions.h"

#include <CLI/CLI.hpp>

namespace cli {
namespace {

QString programVersion()
{
    return QStringLiteral(RAPDESK_VERSION);
}

ExitCode version(Context& context)
{
    if (context.json) {
        context.console.print(QJsonObject{
            {QStringLiteral("rapdesk"), programVersion()},
            {QStringLiteral("libssh2"), sftp::libssh2Version()},
            {QStringLiteral("openssl"), sftp::opensslVersion()},
            {QStringLiteral("qt"), QString::fromLatin1(qVersion())},
            {QStringLiteral("quazip"), filing::quazipVersion()},
        });
    } else {
        context.console.print(versionLines());
    }
    return ExitCode::Done;
}

} // namespace

QStringList versionLines()
{
    return {
        QStringLiteral("RAP Desk  ") + programVersion(),
        QStringLiteral("libssh2   ") + sftp::libssh2Version(),
        QStringLiteral("OpenSSL   ") + sftp::opensslVersion(),
        QStringLiteral("Qt        ") + QString::fromLatin1(qVersion()),
        QStringLiteral("QuaZip    ") + filing::quazipVersion(),
    };
}

void addVersion(CLI::App& program, Command& chosen)
{
    auto* const command = program.add_subcommand("version", "Prints the versions of the program and its libraries");
    command->footer("Example:\n  rapdesk-cli --json version\n");
    command->callback([&chosen] { chosen = version; });
}

} // namespace cli
