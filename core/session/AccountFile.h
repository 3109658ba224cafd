#pragma once

#include "account/Account.h"
#include "account/ConfigFolder.h"
#include "profile/Profile.h"
#include "sftp/HostKeys.h"

#include <QByteArray>
#include <QList>
#include <QString>
#include <QStringList>
#include <optional>

namespace session {

/// An account as IT hands it out, a file NAME.rapdesk: where RAP is and which host keys it has, with the account's
/// report profiles. No secret is ever in it.
///
///     {"version": 1,
///      "account": {"name": "ACME Securities", "identity": "hkscc-participant", "user": "RAPC00123",
///                  "primary": "rap.example.com:22", "backup": "rap-backup.example.com:22", ...},
///      "hostKeys": [{"address": "rap.example.com:22", "type": "ssh-ed25519", "bits": 256,
///                    "fingerprint": "SHA256:..."}],
///      "profiles": {"version": 1, "profiles": [...], "learned": [...]}}
///
/// `account` has the fields of account/AccountJson.h but its version; `user` may be missing too. `profiles` is as
/// profile/ProfileFile.h says. `hostKeys` and `profiles` may be missing. Whether the account fetches by itself is not
/// in it: each workstation decides that.
struct AccountFile {
    /// `user`, `keyFile` and `targetFolder` may be empty: who imports it supplies them. All else is as it should be.
    account::Account account;
    QList<sftp::PresentedKey> hostKeys; ///< Of the account's own addresses; one of a type for each.
    std::optional<profile::ProfileSet> profiles;
    /// Fields of account/AccountJson.h that the file does not name; they are as usual in `account`.
    QStringList unsaid{};

    /// By who imports it. The day on which the file says that a key was registered is not that of another one.
    void supplyKey(const QString& keyFile);

    bool operator==(const AccountFile&) const = default;
};

inline constexpr int accountFileVersion = 1;
inline constexpr qint64 largestAccountFile = 2 * 1024 * 1024; ///< Bytes.

/// What of an account goes into the file beside what always does.
struct HandOut {
    bool user = true;   ///< RAP user ID, and the day on which its key was registered.
    bool paths = false; ///< The key's file and the folder for the reports.
};

/// An account of this workstation with what belongs to it. Blocking, short; any thread. Errors: BadCall (no such
/// account), Settings, LocalNoPermission.
[[nodiscard]] rap::Result<AccountFile> accountToHandOut(const account::ConfigFolder& folder, const QString& name,
                                                        HandOut parts);

/// Ends in a line end; the same for the same account.
[[nodiscard]] QByteArray toJson(const AccountFile& file);

/// All of it or nothing; a name that is not known is refused as a value that cannot be. Error kind: Settings; the
/// message has line and column, or the account's field.
[[nodiscard]] rap::Result<AccountFile> accountFileFrom(const QByteArray& json);

/// Blocking, short; any thread. Errors: those of accountFileFrom(); Settings too (not there, no file, too large),
/// LocalNoPermission.
[[nodiscard]] rap::Result<AccountFile> readAccountFile(const QString& path);

} // namespace session
