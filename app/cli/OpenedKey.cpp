#include "app/cli/OpenedKey.h"

#include "account/KeyFile.h"
#include "account/Passphrases.h"
#include "account/Wipe.h"
#include "app/cli/Awaited.h"
#include "app/cli/Passphrase.h"
#include "app/cli/Words.h"
#include "sftp/HostKeys.h"
#include "sftp/UserKey.h"

#include <QDir>
#include <QScopeGuard>

namespace cli {
namespace {

constexpr int mostPassphrases = 3;

std::optional<QString> storedPassphrase(const QString& accountName)
{
    account::Passphrases passphrases;
    return awaited<std::optional<QString>>([&](const auto& take) { passphrases.readStored(accountName, take); });
}

rap::Result<OpenedKey> openWith(const QString& keyFile, const QString& passphrase)
{
    return sftp::tryPassphrase(keyFile, passphrase)
        .and_then([&] { return sftp::UserKey::load(keyFile, passphrase); })
        .map([&](const sftp::UserKey& loaded) {
            OpenedKey key;
            key.file = loaded.file();
            key.publicHalf = loaded.publicBlob();
            key.type = loaded.type();
            key.fingerprint = loaded.fingerprint();
            key.isEncrypted = loaded.isEncrypted();
            if (key.isEncrypted)
                key.passphrase = passphrase;
            return key;
        });
}

rap::Result<OpenedKey> openEncrypted(Context& context, const QString& keyFile, const std::optional<QString>& stored)
{
    QString given = qEnvironmentVariable("RAPDESK_PASSPHRASE");
    const auto wiping = qScopeGuard([&given] { account::wipe(given); });
    rap::Result<OpenedKey> opened = openWith(keyFile, {}); // says that it needs one
    for (const QString& passphrase : {stored.value_or(QString()), given})
        if (!passphrase.isEmpty() && !opened)
            opened = openWith(keyFile, passphrase);
    for (int i = 0; !opened && canAsk() && i < mostPassphrases; ++i) {
        auto typed = askPassphrase(context.console, Tr::tr("Passphrase of %1:").arg(keyFile));
        if (!typed || typed->isEmpty())
            break;
        opened = openWith(keyFile, *typed);
        account::wipe(*typed);
    }
    return opened;
}

} // namespace

OpenedKey::~OpenedKey()
{
    account::wipe(passphrase);
    if (stored)
        account::wipe(*stored);
}

rap::Result<OpenedKey> openKey(Context& context, const QString& accountName, const QString& keyFile)
{
    if (const auto key = account::inspectKeyFile(keyFile); !key || !key->encrypted || key->toConvert)
        return openWith(keyFile, QString());
    auto stored = storedPassphrase(accountName);
    auto opened = openEncrypted(context, keyFile, stored);
    if (opened)
        opened->stored = stored;
    return opened;
}

session::CheckOutcome outcomeOf(session::ConnectionCheck& check)
{
    return awaited<session::CheckOutcome>([&](const auto& take) {
        QObject::connect(&check, &session::ConnectionCheck::finished, &check, take);
        QMetaObject::invokeMethod(&check, &session::ConnectionCheck::start, Qt::QueuedConnection);
    });
}

rap::Result<session::CheckOutcome> tryLogin(Context& context, account::Account account, const OpenedKey& key)
{
    const auto pins = sftp::HostKeys::load(context.config.hostKeys());
    if (!pins)
        return tl::unexpected(pins.error());
    account.keyFile = key.file;
    session::ConnectionCheck check(account, *pins, key.passphrase, context.clock().date());
    return outcomeOf(check);
}

ExitCode tellLogin(Context& context, const account::Account& account, const session::CheckOutcome& outcome)
{
    auto& console = context.console;
    if (!outcome.failure)
        return ExitCode::Done;
    const auto& failure = *outcome.failure;
    if (outcome.connected) {
        console.tell(Tr::tr("Note: the login succeeded; after it: ") + failure.error.text());
        return ExitCode::Done;
    }
    console.complain(failure.error);
    if (failure.presented && exitCodeFor(failure.error.kind) == ExitCode::HostKey) {
        console.tell(Tr::tr("  Once you have compared it: rapdesk-cli hostkey trust \"%1\" %2")
                         .arg(account.name, failure.presented->fingerprint));
    }
    return exitCodeFor(failure.error.kind);
}

rap::Result<void> storePassphrase(const QString& accountName, const QString& passphrase)
{
    account::Passphrases passphrases;
    return awaited<rap::Result<void>>([&](const auto& take) { passphrases.write(accountName, passphrase, take); });
}

} // namespace cli
