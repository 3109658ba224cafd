#include "account/Accounts.h"
#include "account/KeyFile.h"
#include "account/KeySwitch.h"
#include "account/WholeFile.h"
#include "app/cli/Awaited.h"
#include "app/cli/Commands.h"
#include "app/cli/OpenedKey.h"
#include "app/cli/Parser.h"
#include "app/cli/Passphrase.h"
#include "app/cli/Words.h"
#include "handin/KeyDrop.h"

#include <QDir>

namespace cli {
namespace {

struct Options {
    std::string name;
    std::string key;
    std::string path;
};

/// Of the key's own file or of its `.pub`. A form that hides it shows it to who has the passphrase.
rap::Result<account::PublicKey> publicHalfOf(Context& context, const QString& accountName, const QString& file)
{
    if (const auto text = account::readWhole(file, handin::largestHalf))
        if (const auto key = account::publicKeyFromLine(*text))
            return *key;
    const auto found = account::inspectKeyFile(file);
    if (!found)
        return tl::unexpected(found.error());
    auto wire = found->publicKey;
    if (wire.isEmpty()) {
        const auto opened = openKey(context, accountName, file);
        if (!opened)
            return tl::unexpected(opened.error());
        wire = opened->publicHalf;
    }
    return account::publicKeyFromWire(wire).value_or(account::PublicKey());
}

using Put = rap::Result<QString>;

Put put(handin::Drop drop)
{
    handin::KeyDrop dropping;
    return awaited<Put>([&](const auto& take) {
        QObject::connect(&dropping, &handin::KeyDrop::done, &dropping, take);
        QObject::connect(&dropping, &handin::KeyDrop::failed, &dropping,
                         [take](const rap::Error& error) { take(tl::unexpected(error)); });
        dropping.put(std::move(drop));
    });
}

ExitCode put(Context& context, const Options& options)
{
    auto account = account::Accounts(context.config).load(fromArgument(options.name));
    if (!account)
        return fail(context, account.error());
    if (!options.path.empty())
        account->keyDropPath = fromArgument(options.path);
    const auto newKey = publicHalfOf(context, account->name,
                                     QDir::cleanPath(QDir::current().absoluteFilePath(fromArgument(options.key))));
    if (!newKey)
        return failOfFile(context, newKey.error());
    if (const auto may = account::mayBecomeKey(*account, newKey->fingerprint()); !may)
        return fail(context, may.error());
    const auto present = openKey(context, account->name, account->keyFile);
    if (!present) {
        const ExitCode code = fail(context, present.error());
        tellOfPassphrases(context.console, account->keyFile);
        return code;
    }
    const auto hostKeys = sftp::HostKeys::load(context.config.hostKeys());
    if (!hostKeys)
        return fail(context, hostKeys.error());
    const auto place =
        put({*account, *newKey, context.clock().date(), present->passphrase, *hostKeys, sftp::Deadlines{}});
    if (!place) {
        const ExitCode code = fail(context, place.error());
        if (code == ExitCode::HostKey)
            context.console.tell(Tr::tr("  To see it: rapdesk-cli hostkey show \"%1\"").arg(account->name));
        return code;
    }
    if (context.json) {
        context.console.print(QJsonObject{{QStringLiteral("account"), account->name},
                                          {QStringLiteral("path"), *place},
                                          {QStringLiteral("form"), code(account->keyForm)},
                                          {QStringLiteral("fingerprint"), newKey->fingerprint()}});
    } else {
        context.console.print(Tr::tr("The public half of %1 is on RAP as %2").arg(newKey->fingerprint(), *place));
    }
    return ExitCode::Done;
}

} // namespace

void addKeyPut(CLI::App& key, Command& chosen)
{
    auto* const command = addCommand(
        key, "put", Tr::tr("Puts the public half of a new key on RAP, where the clearing house has named a place"),
        {Tr::tr("The account's present key logs in. One new file comes to be, and nothing that is there is written "
                "over. The place is the account's ('account add --key-drop') or that of --path. Refused with exit code "
                "2: the key that the account has, and those that it had. What RAP refuses ends with exit code 1.")},
        {QStringLiteral("rapdesk-cli key put ACME --key acme_2028"),
         QStringLiteral("rapdesk-cli key put ACME --key acme_2028.pub --path /upload/{user}_{date}.pub")});
    auto options = std::make_shared<Options>();
    addAccount(*command, options->name);
    addOption(*command, "--key", options->key, "FILE", Tr::tr("File of the new key, or its .pub")).required();
    addOption(*command, "--path", options->path, "PATH",
              Tr::tr("Put it here, not at the account's place; may hold {user} and {date}"));
    onCall(*command, chosen, options, &put);
}

} // namespace cli
