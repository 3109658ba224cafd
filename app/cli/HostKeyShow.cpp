#include "app/cli/Commands.h"
#include "app/cli/HostKeyScanRun.h"
#include "app/cli/Parser.h"
#include "app/cli/Table.h"
#include "app/cli/Words.h"

namespace cli {
namespace {

QString trustWords(sftp::HostKeyVerdict verdict)
{
    switch (verdict) {
    case sftp::HostKeyVerdict::Known:
        return Tr::tr("yes");
    case sftp::HostKeyVerdict::Changed:
        return Tr::tr("NO: another key of this type is");
    case sftp::HostKeyVerdict::Unknown:
    case sftp::HostKeyVerdict::OtherTypeKnown:
        return Tr::tr("no");
    }
    return {};
}

ExitCode show(Context& context, const QString& name)
{
    const auto keys = scanHostKeys(context, name);
    if (!keys)
        return fail(context, keys.error());
    Table table({Tr::tr("ADDRESS"), Tr::tr("TYPE"), Tr::tr("BITS"), Tr::tr("FINGERPRINT"), Tr::tr("PINNED")}, {2});
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
    auto* const command = addCommand(
        hostkey, "show", Tr::tr("Prints the host keys that the account's servers present"),
        {Tr::tr("Logs in to none of them. Compare the fingerprints with those in the clearing house's letter.")},
        {QStringLiteral("rapdesk-cli hostkey show ACME")});
    auto name = std::make_shared<std::string>();
    addAccount(*command, *name);
    onCall(*command, chosen, [name](Context& context) { return show(context, fromArgument(*name)); });
}

} // namespace cli
