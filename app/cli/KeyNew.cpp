#include "account/KeyMaker.h"
#include "account/PassphraseMaker.h"
#include "account/Wipe.h"
#include "app/cli/Commands.h"
#include "app/cli/KeyText.h"
#include "app/cli/Passphrase.h"
#include "app/cli/Words.h"

#include <CLI/CLI.hpp>
#include <QDir>
#include <QScopeGuard>

namespace cli {
namespace {

struct Options {
    std::string type;
    std::string out;
    bool noPassphrase = false;
};

rap::Result<QString> typedTwice(Console& console)
{
    const auto gaveUp = rap::failure(rap::ErrorKind::BadCall, Tr::tr("No passphrase was given, and no key is made."));
    auto first = askPassphrase(console, Tr::tr("Passphrase for the new key (Enter alone: one is made):"));
    if (!first)
        return gaveUp;
    if (first->isEmpty()) {
        const QString made = account::makePassphrase();
        console.tell(Tr::tr("The passphrase, shown this once: ") + made);
        return made;
    }
    auto second = askPassphrase(console, Tr::tr("The same again:"));
    const auto wiping = qScopeGuard([&second] {
        if (second)
            account::wipe(*second);
    });
    if (!second)
        return gaveUp;
    if (*first != *second) {
        account::wipe(*first);
        return rap::failure(rap::ErrorKind::BadCall, Tr::tr("The two passphrases differ, and no key is made."));
    }
    return *first;
}

rap::Result<QString> passphraseFor(const Options& options, Console& console)
{
    if (options.noPassphrase)
        return QString();
    if (QString given = qEnvironmentVariable("RAPDESK_PASSPHRASE"); !given.isEmpty())
        return given;
    if (canAsk())
        return typedTwice(console);
    return rap::failure(rap::ErrorKind::BadCall, Tr::tr("The new key needs a passphrase."),
                        Tr::tr("Put it into RAPDESK_PASSPHRASE, or make a key without one: --no-passphrase."));
}

ExitCode make(Context& context, const Options& options)
{
    const QString file = QDir::cleanPath(QDir::current().absoluteFilePath(fromArgument(options.out)));
    const QString comment = QStringLiteral("rapdesk-") + context.clock().date().toString(Qt::ISODate);
    auto passphrase = passphraseFor(options, context.console);
    const auto wiping = qScopeGuard([&passphrase] {
        if (passphrase)
            account::wipe(*passphrase);
    });
    const auto key = passphrase.and_then([&](const QString& secret) {
        return account::makeKey(*account::keyTypeFromCode(fromArgument(options.type)), file, secret, comment);
    });
    if (!key)
        return fail(context, key.error());
    if (context.json) {
        QJsonObject object = publicKeyObject(*key, comment);
        object.insert(QStringLiteral("file"), file);
        object.insert(QStringLiteral("public_file"), account::publicFileOf(file));
        object.insert(QStringLiteral("encrypted"), !passphrase->isEmpty());
        context.console.print(object);
    } else {
        context.console.print(
            QStringList{QStringLiteral("Private half ") + QDir::toNativeSeparators(file),
                        QStringLiteral("Public half  ") + QDir::toNativeSeparators(account::publicFileOf(file))} +
            publicKeyLines(*key, comment));
    }
    context.console.tell(Tr::tr("Give the clearing house the public half. The private half leaves this computer "
                                "for nobody."));
    return ExitCode::Done;
}

} // namespace

void addKeyNew(CLI::App& key, Command& chosen)
{
    auto* const command = key.add_subcommand("new", "Makes a key: FILE, which only you can read, and FILE.pub");
    command->footer(
        "Never overwrites a file (exit code 2). The passphrase comes from RAPDESK_PASSPHRASE or from a prompt on "
        "the terminal,\nwhere an empty one has a good one made and shown once.\n\n"
        "Example:\n  rapdesk-cli key new --type ed25519 --out acme_2028\n");
    auto options = std::make_shared<Options>();
    CLI::Validator types(CLI::IsMember({"ed25519", "ecdsa-p256", "ecdsa-p384", "rsa-3072", "rsa-4096"}));
    command->add_option("--type", options->type, "ed25519, ecdsa-p256, ecdsa-p384, rsa-3072 or rsa-4096")
        ->required()
        ->type_name("TYPE")
        ->check(types.description(""));
    command->add_option("--out", options->out, "Where the private half goes; FILE.pub gets the public one")
        ->required()
        ->type_name("FILE");
    command->add_flag("--no-passphrase", options->noPassphrase, "Whoever gets the file has the key");
    command->callback([&chosen, options] { chosen = [options](Context& context) { return make(context, *options); }; });
}

} // namespace cli
