#include "account/Accounts.h"
#include "app/cli/AccountText.h"
#include "app/cli/Commands.h"
#include "app/cli/Parser.h"
#include "app/cli/Table.h"
#include "app/cli/Words.h"

namespace cli {
namespace {

ExitCode list(Context& context)
{
    const auto all = account::Accounts(context.config).all();
    Table table({Tr::tr("ACCOUNT"), Tr::tr("IDENTITY"), Tr::tr("USER"), Tr::tr("SERVER"), Tr::tr("KEY EXPIRES")});
    for (const auto& account : all.accounts) {
        const KeyFacts key = keyFacts(account, context.clock().date());
        if (context.json)
            context.console.print(accountObject(account, key));
        table.add({account.name, code(account.identity), account.user, account.primary.text(),
                   orDash(key.expires.value_or(QDate()).toString(Qt::ISODate))});
    }
    if (!context.json && !table.isEmpty())
        context.console.print(table.lines());
    for (const auto& fault : all.faults)
        context.console.complain(fault.error);
    if (table.isEmpty() && all.faults.isEmpty())
        context.console.tell(Tr::tr("No accounts yet. Add one with: rapdesk-cli account add"));
    return all.faults.isEmpty() ? ExitCode::Done : ExitCode::LocalSide;
}

} // namespace

void addAccountList(CLI::App& account, Command& chosen)
{
    auto* const command = addCommand(
        account, "list", Tr::tr("Shows all account profiles of this user"),
        {Tr::tr(
            "A profile that cannot be read is told on standard error and gives exit code 6; the others are shown.")},
        {QStringLiteral("rapdesk-cli account list")});
    onCall(*command, chosen, list);
}

} // namespace cli
