#include "account/Accounts.h"
#include "account/Passphrases.h"
#include "app/cli/Commands.h"
#include "app/cli/Words.h"

#include <CLI/CLI.hpp>
#include <QEventLoop>

namespace cli {
namespace {

rap::Result<void> removePassphrase(const QString& account)
{
    account::Passphrases passphrases;
    rap::Result<void> outcome;
    QEventLoop loop;
    passphrases.remove(account, [&](rap::Result<void> result) {
        outcome = std::move(result);
        loop.quit();
    });
    loop.exec();
    return outcome;
}

ExitCode remove(Context& context, const QString& asked)
{
    const account::Accounts accounts(context.config);
    const auto account = accounts.load(asked);
    const QString name = account ? account->name : asked;
    if (const auto removed = accounts.remove(name); !removed) {
        context.console.complain(removed.error());
        return exitCodeFor(removed.error().kind);
    }
    if (context.json) {
        context.console.print(
            QJsonObject{{QStringLiteral("account"), name}, {QStringLiteral("result"), QStringLiteral("removed")}});
    }
    context.console.tell(QStringLiteral("Removed the profile '%1'. Its key file and its reports stay.").arg(name));
    if (const auto removed = removePassphrase(name); !removed) {
        context.console.tell(QStringLiteral("Note: a passphrase that may be stored for it was not removed. ") +
                             removed.error().text());
    }
    return ExitCode::Done;
}

} // namespace

void addAccountRemove(CLI::App& account, Command& chosen)
{
    auto* const command = account.add_subcommand("remove", "Removes a profile; never its key file nor its reports");
    command->footer("A passphrase in the operating system's credential store is removed with it.\n\n"
                    "Example:\n  rapdesk-cli account remove ACME\n");
    auto name = std::make_shared<std::string>();
    command->add_option("NAME", *name, "Account")->required()->type_name("");
    command->callback(
        [&chosen, name] { chosen = [name](Context& context) { return remove(context, fromArgument(*name)); }; });
}

} // namespace cli
