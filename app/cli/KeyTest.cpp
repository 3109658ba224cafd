#include "account/Accounts.h"
#include "app/cli/Commands.h"
#include "app/cli/OpenedKey.h"
#include "app/cli/Parser.h"
#include "app/cli/Passphrase.h"
#include "app/cli/Words.h"

#include <QDir>

namespace cli {
namespace {

struct Options {
    std::string name;
    std::string key;
};

QJsonObject outcomeObject(const account::Account& account, const OpenedKey& key, const session::CheckOutcome& outcome)
{
    const auto& connected = outcome.connected;
    return {
        {QStringLiteral("account"), account.name},
        {QStringLiteral("key_file"), key.file},
        {QStringLiteral("type"), key.type},
        {QStringLiteral("fingerprint"), key.fingerprint},
        {QStringLiteral("logged_in"), connected.has_value()},
        {QStringLiteral("address"), connected ? QJsonValue(connected->address.text()) : QJsonValue()},
        {QStringLiteral("backup"), connected ? QJsonValue(connected->backup) : QJsonValue()},
        {QStringLiteral("error"), outcome.failure ? QJsonValue(outcome.failure->error.message) : QJsonValue()},
    };
}

ExitCode test(Context& context, const Options& options)
{
    const auto account = account::Accounts(context.config).load(fromArgument(options.name));
    if (!account)
        return fail(context, account.error());
    const QString file = options.key.empty()
                             ? account->keyFile
                             : QDir::cleanPath(QDir::current().absoluteFilePath(fromArgument(options.key)));
    const auto key = openKey(context, account->name, file);
    if (!key) {
        context.console.complain(key.error());
        tellOfPassphrases(context.console, file);
        return exitCodeFor(key.error().kind);
    }
    const auto outcome = tryLogin(context, *account, *key);
    if (!outcome)
        return fail(context, outcome.error());
    if (context.json) {
        context.console.print(outcomeObject(*account, *key, *outcome));
    } else if (outcome->connected) {
        context.console.print(Tr::tr("Logged in to %1 as %2 with %3 %4")
                                  .arg(outcome->connected->address.text(), account->user, key->type, key->fingerprint));
    }
    return tellLogin(context, *account, *outcome);
}

} // namespace

void addKeyTest(CLI::App& key, Command& chosen)
{
    auto* const command = addCommand(
        key, "test", Tr::tr("Tries a login with the account's key, or with another"),
        {Tr::tr("Changes nothing and fetches nothing. With --key a new key is tried beside the account's own.")},
        {QStringLiteral("rapdesk-cli key test ACME"), QStringLiteral("rapdesk-cli key test ACME --key acme_2028")});
    auto options = std::make_shared<Options>();
    addAccount(*command, options->name);
    addOption(*command, "--key", options->key, "FILE", Tr::tr("This key in place of the account's"));
    onCall(*command, chosen, options, &test);
}

} // namespace cli
