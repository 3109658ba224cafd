#include "app/cli/Commands.h"
#include "app/cli/HostKeyScanRun.h"
#include "app/cli/Table.h"
#include "app/cli/Words.h"

#include <CLI/CLI.hpp>

namespace cli {
namespace {

QString trustWords(sftp::HostKeyVerdict verdict)
{
    switch (verdict) {
    case sftp::HostKeyVerdict::Known:
        return QStringLiteral("yes");
    case sftp::HostKeyVerdict::Changed:
        return QStringLiteral("NO: another key of this type is");
    case sftp::HostKeyVerdict::Unknown:
    case sftp::HostKeyVerdict::OtherTypeKnown:
        return QStringLiteral("no");
    }
    return {};
}

ExitCode show(Context& context, const QString& name)
{
    const auto keys = scanHostKeys(context, name);
    if (!keys)
        return fail(context, keys.error());
    Table table({QStringLiteral("ADDRESS"), QStringLiteral("TYPE"), QStringLiteral("BITS"),
                 QStringLiteral("FINGERPRINT"), QStringLiteral("PINNED")},
                {2});
    for (const auto& outcome : keys->outcomes) {
        for (const auto& key : outcome.keys) {
            if (context.json)
                context.console.print(hostKeyObject(*keys, key));
            table.add({key.address.text(), key.type, QString::number(key.bits), key.fingerprint,
                       trustWords(keys->pins.judge(key))});
        }
    }
    if (!context.json && !table.isEmpty())
        context.console.print(table.lines());
    return keys->reachedNone() ? ExitCode::NoServer : ExitCode::Done;
}

} // namespace

void addHostKeyShow(CLI::App& hostkey, Command& chosen)
{
    auto* const command = hostkey.add_subcommand("show", "Prints the host keys that the account's servers present");
    command->footer("Logs in to none of them. Compare the fingerprints with those in the clearing house's letter.\n\n"
                    "Example:\n  rapdesk-cli hostkey show ACME\n");
    auto name = std::make_shared<std::string>();
    command->add_option("NAME", *name, "Account")->required()->type_name("");
    command->callback(
        [&chosen, name] { chosen = [name](Context& context) { return show(context, fromArgument(*name)); }; });
}

} // namespace cli
