#include "account/KeyMaker.h"
#include "account/PassphraseMaker.h"
#include "account/Wipe.h"
#include "app/cli/Commands.h"
#include "app/cli/KeyText.h"
#include "app/cli/Parser.h"
#include "app/cli/Passphrase.h"
#include "app/cli/Words.h"

#include <QDir>
#include <QScopeGuard>

namespace cli {
namespace {

const QStringList types{QStringLiteral("ed25519"), QStringLiteral("ecdsa-p256"), QStringLiteral("ecdsa-p384"),
                        QStringLiteral("rsa-3072"), QStringLiteral("rsa-4096")};

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
            publicKeyLines({{Tr::tr("Private half"), QDir::toNativeSeparators(file)},
                            {Tr::tr("Public half"), QDir::toNativeSeparators(account::publicFileOf(file))}},
                           *key, comment));
    }
    context.console.tell(Tr::tr("Give the clearing house the public half. The private half leaves this computer "
                                "for nobody."));
    return ExitCode::Done;
}

} // namespace

void addKeyNew(CLI::App& key, Command& chosen)
{
    auto* const command =
        addCommand(key, "new", Tr::tr("Makes a key: FILE, which only you can read, and FILE.pub"),
                   {Tr::tr("Never overwrites a file (exit code 2). The passphrase comes from RAPDESK_PASSPHRASE or "
                           "from a prompt on the terminal, where an empty one has a good one made and shown once.")},
                   {QStringLiteral("rapdesk-cli key new --type ed25519 --out acme_2028")});
    auto options = std::make_shared<Options>();
    addOption(*command, "--type", options->type, "TYPE", anyOf(types)).required().oneOf(types);
    addOption(*command, "--out", options->out, "FILE",
              Tr::tr("Where the private half goes; FILE.pub gets the public one"))
        .required();
    addFlag(*command, "--no-passphrase", options->noPassphrase, Tr::tr("Whoever gets the file has the key"));
    onCall(*command, chosen, options, &make);
}

} // namespace cli
