#include "account/KeySwitch.h"

#include "account/Renewal.h"
#include "app/cli/Commands.h"
#include "app/cli/KeyText.h"
#include "app/cli/OpenedKey.h"
#include "app/cli/Parser.h"
#include "app/cli/Passphrase.h"
#include "app/cli/Words.h"

#include <QDir>

namespace cli {
namespace {

struct Options {
    std::string name;
    std::string file;
    std::string registered;
    bool noTest = false;
    bool force = false;
};

/// The store's passphrase is the account's: it has to be the new key's.
void keepPassphrase(Context& context, const account::Account& account, const OpenedKey& key)
{
    if (!key.isEncrypted || !key.stored || *key.stored == key.passphrase)
        return;
    if (const auto stored = storePassphrase(account.name, key.passphrase); !stored) {
        context.console.complain(stored.error());
        context.console.tell(Tr::tr("  The credential store still has the old key's passphrase."));
    }
}

void print(Context& context, const account::Account& account, const OpenedKey& key, bool isTested)
{
    const KeyFacts facts = keyFacts(account, context.clock().date());
    if (!context.json) {
        context.console.print(Tr::tr("%1 logs in with %2 from now on: %3 %4; %5")
                                  .arg(account.name, QDir::toNativeSeparators(account.keyFile), key.type,
                                       key.fingerprint, validityText(facts)));
        return;
    }
    QJsonObject object = keyObject(facts);
    object.insert(QStringLiteral("account"), account.name);
    object.insert(QStringLiteral("key_file"), account.keyFile);
    object.insert(QStringLiteral("type"), key.type);
    object.insert(QStringLiteral("fingerprint"), key.fingerprint);
    object.insert(QStringLiteral("tested"), isTested);
    object.insert(QStringLiteral("previous"), account.previousKeys.isEmpty()
                                                  ? QJsonValue()
                                                  : QJsonValue(previousKeyObject(account.previousKeys.first())));
    context.console.print(object);
}

ExitCode change(Context& context, const Options& options)
{
    const account::Accounts accounts(context.config);
    const auto account = accounts.load(fromArgument(options.name));
    if (!account)
        return fail(context, account.error());
    const QDate today = context.clock().date();
    const QDate registered = options.registered.empty() ? today : *dayFrom(options.registered);
    if (const auto may = account::mayBeRegistered(registered, today); !may)
        return fail(context, may.error());

    const QString file = QDir::cleanPath(QDir::current().absoluteFilePath(fromArgument(options.file)));
    const auto key = openKey(context, account->name, file);
    if (!key) {
        const ExitCode code = fail(context, key.error());
        tellOfPassphrases(context.console, file);
        return code;
    }
    if (const auto may = account::mayBecomeKey(*account, key->fingerprint); !may && !options.force) {
        const ExitCode code = fail(context, may.error());
        context.console.tell(Tr::tr("  To take it all the same: --force"));
        return code;
    }
    if (!options.noTest) {
        const auto outcome = tryLogin(context, *account, *key);
        if (!outcome)
            return fail(context, outcome.error());
        if (const ExitCode code = tellLogin(context, *account, *outcome); code != ExitCode::Done) {
            context.console.tell(Tr::tr("  The account keeps its key. To change it without a login: --no-test"));
            return code;
        }
    }
    const auto changed =
        account::switchKey(accounts, account->name, {key->file, key->fingerprint, registered, options.force}, today);
    if (!changed)
        return fail(context, changed.error());
    if (const auto ended = account::endWhereReplaced(account::Renewals(context.config), *account, *changed); !ended)
        context.console.complain(ended.error());
    keepPassphrase(context, *changed, *key);
    print(context, *changed, *key, !options.noTest);
    return ExitCode::Done;
}

} // namespace

void addKeySwitch(CLI::App& key, Command& chosen)
{
    auto* const command = addCommand(
        key, "switch", Tr::tr("Changes the account's key, once a login with it has succeeded"),
        {Tr::tr("The account has the old key or the new one at any moment; the old file stays, and the account "
                "remembers it: a key that it had before is refused. The two years begin with --registered.")},
        {QStringLiteral("rapdesk-cli key switch ACME acme_2028 --registered 2028-11-20")});
    auto options = std::make_shared<Options>();
    addAccount(*command, options->name);
    addOption(*command, "FILE", options->file, "", Tr::tr("The new private key")).required();
    addOption(*command, "--registered", options->registered, "YYYY-MM-DD",
              Tr::tr("Day on which RAP got the public half (default: today in Hong Kong)"))
        .check(dayFault);
    addFlag(*command, "--no-test", options->noTest, Tr::tr("Without a login"));
    addFlag(*command, "--force", options->force, Tr::tr("Also a key that the account has or had"));
    onCall(*command, chosen, options, &change);
}

} // namespace cli
