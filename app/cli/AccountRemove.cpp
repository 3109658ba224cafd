#include "account/Accounts.h"
#include "account/Passphrases.h"
#include "app/cli/Awaited.h"
#include "app/cli/Commands.h"
#include "app/cli/Parser.h"
#include "app/cli/Schedule.h"
#include "app/cli/Words.h"
#include "ledger/Ledger.h"
#include "session/AccountRename.h"
#include "session/RetrieverLock.h"

#include <QFileInfo>

namespace cli {
namespace {

rap::Result<void> removePassphrase(const QString& account)
{
    account::Passphrases passphrases;
    return awaited<rap::Result<void>>([&](const auto& take) { passphrases.remove(account, take); });
}

struct Options {
    std::string account;
    bool forgetLedger = false;
};

/// Gives whether the ledger knew the account.
rap::Result<bool> forget(Context& context, const QString& name)
{
    if (!QFileInfo::exists(context.config.ledger()))
        return false;
    const auto ledger = ledger::Ledger::open(context.config.ledger());
    if (!ledger)
        return tl::unexpected(ledger.error());
    return (*ledger)->forget(name).result();
}

ExitCode remove(Context& context, const Options& options)
{
    const QString asked = fromArgument(options.account);
    const auto account = account::Accounts(context.config).load(asked);
    const QString name = account ? account->name : asked;
    std::shared_ptr<session::RetrieverLock> lock;
    if (options.forgetLedger && QFileInfo(context.config.path).isDir()) {
        const QString file = context.config.retriever(name);
        auto taken = session::RetrieverLock::take(file, context.clock());
        if (!taken)
            return fail(context, taken.error());
        if (!*taken)
            return fail(context, retrievedBy(session::RetrieverLock::holder(file).value_or(session::Retriever())));
        lock = *std::move(taken);
    }
    const auto removed = session::removeAccount(context.config, name);
    // What was removed before may be forgotten now.
    if (!removed && !(options.forgetLedger && removed.error().kind == rap::ErrorKind::BadCall))
        return fail(context, removed.error());
    const auto known = options.forgetLedger ? forget(context, name) : rap::Result<bool>(false);
    if (!known)
        return fail(context, known.error());
    if (!removed && !*known)
        return fail(context, removed.error());
    if (context.json) {
        QJsonObject object{{QStringLiteral("account"), name}, {QStringLiteral("result"), QStringLiteral("removed")}};
        if (options.forgetLedger)
            object.insert(QStringLiteral("forgotten"), *known);
        context.console.print(object);
    }
    if (removed)
        context.console.tell(
            Tr::tr("Removed the profile '%1'. Its key file, reports and report profiles stay.").arg(name));
    if (*known)
        context.console.tell(Tr::tr("The ledger has forgotten '%1'. Its reports stay where they are.").arg(name));
    if (const auto secret = removePassphrase(name); !secret) {
        context.console.tell(Tr::tr("Note: a passphrase that may be stored for it was not removed. ") +
                             secret.error().text());
    }
    tellOfTask(context, name);
    return ExitCode::Done;
}

} // namespace

void addAccountRemove(CLI::App& account, Command& chosen)
{
    auto* const command = addCommand(
        account, "remove", Tr::tr("Removes a profile; never its key file nor its reports"),
        {Tr::tr("A passphrase in the operating system's credential store is removed with it. With --forget-ledger "
                "nothing is known any more of what was fetched, also of an account that was removed before.")},
        {QStringLiteral("rapdesk-cli account remove ACME")});
    auto options = std::make_shared<Options>();
    addAccount(*command, options->account);
    addFlag(*command, "--forget-ledger", options->forgetLedger,
            Tr::tr("Also what the ledger knows of it: reports and runs"));
    onCall(*command, chosen, options, &remove);
}

} // namespace cli
