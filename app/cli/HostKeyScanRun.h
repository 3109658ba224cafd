#pragma once

#include "account/Account.h"
#include "app/cli/Context.h"
#include "sftp/HostKeyScan.h"
#include "sftp/HostKeys.h"

#include <QJsonObject>

namespace cli {

/// What an account's servers present, and what is pinned.
struct PresentedKeys {
    account::Account account;
    sftp::HostKeys pins;
    QList<sftp::HostKeyScan::Outcome> outcomes;

    [[nodiscard]] bool reachedNone() const;
};

/// Asks the account's servers; addresses that could not be reached are told. Errors: BadCall (no such account),
/// Settings.
[[nodiscard]] rap::Result<PresentedKeys> scanHostKeys(Context& context, const QString& accountName);

/// {"address", "backup", "type", "bits", "fingerprint", "md5", "pinned", "verdict"}; the verdict is "known", "unknown",
/// "changed" or "other-type-known".
[[nodiscard]] QJsonObject hostKeyObject(const PresentedKeys& keys, const sftp::PresentedKey& key);

} // namespace cli
