#include "account/Accounts.h"
#include "account/KeySwitch.h"
#include "account/Quotas.h"
#include "account/Renewal.h"
#include "account/Techs8Sheet.h"
#include "app/cli/Commands.h"
#include "app/cli/Parser.h"
#include "app/cli/SheetJson.h"
#include "app/cli/Words.h"
#include "sftp/OwnAddresses.h"

namespace cli {
namespace {

const QStringList sheets{QStringLiteral("account"), QStringLiteral("workstation"), QStringLiteral("key")};

struct Options {
    std::string account;
    std::string what;
    std::string key;
};

account::RequestFor requestFor(const std::string& word)
{
    if (word == "workstation")
        return account::RequestFor::Workstation;
    return word == "key" ? account::RequestFor::Key : account::RequestFor::Account;
}

/// The key that is to be handed in: one that the account has or had is not.
rap::Result<account::KeyFile> newKey(const Context& context, const account::Account& account, const Options& options)
{
    const auto key = options.key.empty() ? account::newKeyOf(account::Renewals(context.config), account.name)
                                         : account::inspectKeyFile(fromArgument(options.key));
    return key.and_then([&](const account::KeyFile& file) -> rap::Result<account::KeyFile> {
        if (const auto may = account::mayBecomeKey(account, file.fingerprint); !may && !file.fingerprint.isEmpty())
            return tl::unexpected(may.error());
        return file;
    });
}

ExitCode print(Context& context, const Options& options)
{
    const account::Accounts accounts(context.config);
    const auto account = accounts.load(fromArgument(options.account));
    if (!account)
        return fail(context, account.error());
    const account::RequestFor what = requestFor(options.what);
    const bool isForKey = what == account::RequestFor::Key;
    if (!isForKey && !options.key.empty())
        return fail(context, {rap::ErrorKind::BadCall,
                              Tr::tr("A new key is handed in with '--for key'."),
                              Tr::tr("Without --key the sheet is about the key that the account has."),
                              {}});
    const auto key = isForKey ? newKey(context, *account, options) : account::inspectKeyFile(account->keyFile);
    if (!key && isForKey) {
        const ExitCode code = fail(context, key.error());
        context.console.tell(Tr::tr("  To name a key that is made: --key FILE"));
        return code;
    }
    const account::Sheet sheet = account::techs8Sheet(what, *account, key ? std::optional(*key) : std::nullopt,
                                                      sftp::ownAddresses(), context.clock().date());
    printSheet(context, sheet,
               {{QStringLiteral("account"), account->name}, {QStringLiteral("for"), fromArgument(options.what)}});
    if (!key)
        context.console.complain(key.error());
    for (const QString& warning : account::quotaWarnings(accounts.all().accounts))
        context.console.tell(Tr::tr("Note: ") + warning);
    return ExitCode::Done;
}

} // namespace

void addAccountSheet(CLI::App& account, Command& chosen)
{
    auto* const command = addCommand(
        account, "sheet", Tr::tr("What the e-Service TECHS 8 asks for, filled from an account, to print or copy"),
        {Tr::tr("A help to fill in the e-Service in Client Connect, not its form.")},
        {QStringLiteral("rapdesk-cli account sheet ACME"),
         QStringLiteral("rapdesk-cli account sheet ACME --for key --key acme_2028")});
    auto options = std::make_shared<Options>();
    addAccount(*command, options->account);
    addOption(*command, "--for", options->what, "WHAT", anyOf(sheets)).byDefault("account").oneOf(sheets);
    addOption(*command, "--key", options->key, "FILE",
              Tr::tr("The new key, with --for key (default: that of a renewal under way)"));
    onCall(*command, chosen, options, &print);
}

} // namespace cli
