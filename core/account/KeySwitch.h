#pragma once

#include "account/Accounts.h"

namespace account {

/// The key that an account is to log in with from now on. Whether it does is its caller's to find out before.
struct NewKey {
    QString file;             ///< Absolute path of the private key.
    QString fingerprint;      ///< "SHA256:..." of its public half.
    QDate registered;         ///< Hong Kong day on which RAP got its public half.
    bool evenIfKnown = false; ///< Also one that the account has or had.
};

/// Why a key is not to be taken for the account: it is the one that it has, or one that it had before and whose two
/// years are over or will be. Error kind: BadCall.
[[nodiscard]] rap::Result<void> mayBecomeKey(const Account& account, const QString& fingerprint);

/// A key was registered on no day to come. Error kind: BadCall.
[[nodiscard]] rap::Result<void> mayBeRegistered(QDate day, QDate hongKongToday);

/// Notes in `account`, which has another key file now, the key that it had `before`. Not where both hold the same key,
/// nor where the old file cannot be read any more. An old key that came back is no old one. Blocking, short; any
/// thread.
void noteReplacedKey(Account& account, const Account& before, QDate hongKongToday);

/// Changes the account's key in one write: at any moment the profile names the old one or the new one. The old one goes
/// to Account::previousKeys; its file stays. Gives the account as saved. Blocking, short; any thread. Errors: those of
/// the two above and of Accounts::change().
[[nodiscard]] rap::Result<Account> switchKey(const Accounts& accounts, const QString& name, const NewKey& key,
                                             QDate hongKongToday);

} // namespace account
