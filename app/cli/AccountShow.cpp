#include "account/Accounts.h"
#include "app/cli/AccountText.h"
#include "app/cli/Commands.h"
#include "app/cli/Parser.h"
#include "app/cli/Words.h"

namespace cli {
namespace {

ExitCode show(Context& context, const QString& name)
{
    const auto account = account::Accounts(context.config).load(name);
    if (!account)
        return fail(context, account.error());
    const KeyFacts key = keyFacts(*account, context.clock().date());
    if (context.json)
        context.console.print(accountObject(*account, key));
    else
        context.console.print(accountLines(*account, key));
    if (key.fault)
        context.console.complain(*key.fault);
    else
        for (const auto& warning : key.file->warnings)
            context.console.tell(Tr::tr("Note: ") + warning);
    return ExitCode::Done;
}

} // namespace

void addAccountShow(CLI::App& account, Command& chosen)
{
    auto* const command =
        addCommand(account, "show", Tr::tr("Shows a profile, its key's fingerprint and when the key expires"), {},
                   {QStringLiteral("rapdesk-cli account show ACME")});
    auto name = std::make_shared<std::string>();
    addAccount(*command, *name);
    onCall(*command, chosen, [name](Context& context) { return show(context, fromArgument(*name)); });
}

} // namespace cli
