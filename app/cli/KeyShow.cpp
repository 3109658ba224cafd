#include "account/Accounts.h"
#include "account/KeyExpiry.h"
#include "app/cli/Commands.h"
#include "app/cli/KeyText.h"
#include "app/cli/OpenedKey.h"
#include "app/cli/Parser.h"
#include "app/cli/Words.h"

#include <QDir>
#include <QJsonArray>

namespace cli {
namespace {

/// A form that hides the public half shows it to who has the passphrase.
rap::Result<account::PublicKey> publicHalf(Context& context, const account::Account& account, const KeyFacts& facts)
{
    if (facts.fault)
        return tl::unexpected(*facts.fault);
    const auto wire =
        facts.file->publicKey.isEmpty()
            ? openKey(context, account.name, account.keyFile).map([](const OpenedKey& key) { return key.publicHalf; })
            : rap::Result<QByteArray>(facts.file->publicKey);
    return wire.map(
        [](const QByteArray& bytes) { return account::publicKeyFromWire(bytes).value_or(account::PublicKey()); });
}

void printForPeople(Console& console, const account::Account& account, const KeyFacts& facts,
                    const account::PublicKey& key, const QStringList& others)
{
    Labels labels{{Tr::tr("Account"), account.name},
                  {Tr::tr("Key file"), QDir::toNativeSeparators(account.keyFile)},
                  {Tr::tr("Passphrase"), facts.file->encrypted ? Tr::tr("yes") : Tr::tr("none")},
                  {Tr::tr("Validity"), validityText(facts)}};
    if (!others.isEmpty())
        labels << std::pair(Tr::tr("Shared with"), others.join(QStringLiteral(", ")));
    for (const auto& previous : account.previousKeys) {
        labels << std::pair(Tr::tr("Replaced"),
                            QStringLiteral("%1  %2  %3")
                                .arg(previous.replaced.toString(Qt::ISODate), orDash(previous.fingerprint),
                                     QDir::toNativeSeparators(previous.file)));
    }
    console.print(publicKeyLines(labels, key));
}

ExitCode show(Context& context, const QString& name)
{
    const account::Accounts accounts(context.config);
    const auto account = accounts.load(name);
    if (!account)
        return fail(context, account.error());
    const KeyFacts facts = keyFacts(*account, context.clock().date());
    const auto key = publicHalf(context, *account, facts);
    if (!key)
        return fail(context, key.error());
    const QStringList others = account::othersWithKey({account->name, account->keyFile, key->fingerprint()},
                                                      account::keysOf(accounts.all().accounts));
    if (context.json) {
        QJsonObject object = publicKeyObject(*key);
        QJsonArray previous;
        for (const auto& one : account->previousKeys)
            previous.append(previousKeyObject(one));
        const QJsonObject dates = keyObject(facts);
        for (const char* field : {"registered", "expires", "days_left"})
            object.insert(QLatin1String(field), dates.value(QLatin1String(field)));
        object.insert(QStringLiteral("account"), account->name);
        object.insert(QStringLiteral("key_file"), account->keyFile);
        object.insert(QStringLiteral("encrypted"), facts.file->encrypted);
        object.insert(QStringLiteral("shared_with"), QJsonArray::fromStringList(others));
        object.insert(QStringLiteral("previous"), previous);
        context.console.print(object);
    } else {
        printForPeople(context.console, *account, facts, *key, others);
    }
    for (const auto& warning : facts.file->warnings)
        context.console.tell(Tr::tr("Note: ") + warning);
    return ExitCode::Done;
}

} // namespace

void addKeyShow(CLI::App& key, Command& chosen)
{
    auto* const command = addCommand(
        key, "show", Tr::tr("Shows the account's key: fingerprints, public half in every form, expiry"),
        {Tr::tr("Needs no server. The private half is never shown.")}, {QStringLiteral("rapdesk-cli key show ACME")});
    auto name = std::make_shared<std::string>();
    addAccount(*command, *name);
    onCall(*command, chosen, [name](Context& context) { return show(context, fromArgument(*name)); });
}

} // namespace cli
