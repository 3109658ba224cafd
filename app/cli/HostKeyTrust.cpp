#include "app/cli/Commands.h"
#include "app/cli/HostKeyScanRun.h"
#include "app/cli/Parser.h"
#include "app/cli/Words.h"
#include "sftp/Fingerprint.h"

namespace cli {
namespace {

QList<sftp::PresentedKey> withFingerprint(const PresentedKeys& keys, const QString& fingerprint)
{
    QList<sftp::PresentedKey> found;
    for (const auto& outcome : keys.outcomes) {
        std::copy_if(outcome.keys.begin(), outcome.keys.end(), std::back_inserter(found),
                     [&](const auto& key) { return sftp::hasFingerprintOf(fingerprint, key); });
    }
    return found;
}

ExitCode trust(Context& context, const QString& name, const QString& fingerprint)
{
    auto keys = scanHostKeys(context, name);
    if (!keys)
        return fail(context, keys.error());
    if (keys->reachedNone())
        return ExitCode::NoServer;
    const auto trusted = withFingerprint(*keys, fingerprint);
    if (trusted.isEmpty()) {
        context.console.complain({rap::ErrorKind::HostKeyUnknown,
                                  Tr::tr("No server presents a host key with the fingerprint %1.").arg(fingerprint),
                                  Tr::tr("Nothing was pinned. Compare with: rapdesk-cli hostkey show \"%1\"").arg(name),
                                  {}});
        return ExitCode::HostKey;
    }
    const auto pinned = sftp::HostKeys::trust(context.config, trusted);
    if (!pinned)
        return fail(context, pinned.error());
    keys->pins = *pinned;
    for (const auto& key : trusted)
        if (context.json)
            context.console.print(hostKeyObject(*keys, key));
        else
            context.console.print(Tr::tr("Pinned for %1: %2 %3").arg(key.address.text(), key.type, key.fingerprint));
    return ExitCode::Done;
}

QString fingerprintFault(const QString& typed)
{
    return sftp::fingerprintIn(typed) || sftp::md5FingerprintIn(typed)
               ? QString()
               : Tr::tr("'%1' is no fingerprint; one looks like '%2'.")
                     .arg(typed, QStringLiteral("SHA256:47DEQpj8HBSa+/TImW+5JCeuQeRkm5NMpJWZG3hSuFU"));
}

} // namespace

void addHostKeyTrust(CLI::App& hostkey, Command& chosen)
{
    auto* const command = addCommand(
        hostkey, "trust", Tr::tr("Pins a host key that a server of the account presents now"),
        {Tr::tr("Asks the servers and pins the key of that fingerprint for each address that presents it, in place of "
                "another key of the same type. When no server presents it, nothing is pinned and the exit code is 4. A "
                "key that is pinned already stays so.")},
        {QStringLiteral("rapdesk-cli hostkey trust ACME SHA256:47DEQpj8HBSa+/TImW+5JCeuQeRkm5NMpJWZG3hSuFU")});
    struct Options {
        std::string name;
        std::string fingerprint;
    };
    auto options = std::make_shared<Options>();
    addAccount(*command, options->name);
    addOption(*command, "FINGERPRINT", options->fingerprint, "",
              Tr::tr("SHA256:... or MD5:..., as in the clearing house's letter"))
        .required()
        .check(fingerprintFault);
    onCall(*command, chosen, [options](Context& context) {
        return trust(context, fromArgument(options->name), fromArgument(options->fingerprint));
    });
}

} // namespace cli
