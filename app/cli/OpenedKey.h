#pragma once

#include "account/Account.h"
#include "app/cli/Context.h"
#include "session/ConnectionCheck.h"

namespace cli {

/// A private key with what opens it. The passphrase is wiped at its end.
struct OpenedKey {
    OpenedKey() = default;
    OpenedKey(OpenedKey&&) noexcept = default;
    OpenedKey& operator=(OpenedKey&&) noexcept = default;
    ~OpenedKey();

    QString file;
    QByteArray publicHalf; ///< In SSH's wire form.
    QString type;
    QString fingerprint;
    QString passphrase; ///< Empty where the key has none.
    bool isEncrypted = false;
    std::optional<QString> stored; ///< What the credential store has for the account, be it of this key or of another.
};

/// Opens a key file with the account's passphrase from the credential store, with RAPDESK_PASSPHRASE or what is typed
/// on the terminal: the first that fits. Error kinds: KeyUnusable, KeyLocked.
[[nodiscard]] rap::Result<OpenedKey> openKey(Context& context, const QString& accountName, const QString& keyFile);

/// Runs the test to its end.
[[nodiscard]] session::CheckOutcome outcomeOf(session::ConnectionCheck& check);

/// Logs in with that key and lists the base folder. Logged in is who has CheckOutcome::connected. Error kind: Settings.
[[nodiscard]] rap::Result<session::CheckOutcome> tryLogin(Context& context, account::Account account,
                                                          const OpenedKey& key);

/// Tells why the login failed, with what may help, or what went wrong after it. Gives the exit code: of a login that
/// succeeded Done.
[[nodiscard]] ExitCode tellLogin(Context& context, const account::Account& account,
                                 const session::CheckOutcome& outcome);

/// The account's passphrase in the credential store becomes this one. Error kind: Secrets.
[[nodiscard]] rap::Result<void> storePassphrase(const QString& accountName, const QString& passphrase);

} // namespace cli
