#pragma once

#include "account/Account.h"

#include <QByteArray>
#include <QJsonObject>

namespace account {

/// An account profile as JSON, the form in which it is kept and handed to the next workstation:
///
///     {"version": 1, "name": "ACME Securities", "identity": "hkscc-participant", "user": "RAPC00123",
///      "primary": "rap.example.com:22", "backup": "rap-backup.example.com:22", "keyFile": "/...", "baseFolder":
///      "/download", "targetFolder": "/...", "keyRegistered": "2026-11-23",
///      "previousKeys": [{"file": "/...", "fingerprint": "SHA256:...", "registered": "2024-11-25", "replaced":
///      "2026-11-23"}], "keepZip": false,
///      "bytesPerSecond": null, "connections": 1, "refetchMissing": false, "openedOnce": false,
///      "keyDropPath": "", "keyForm": "openssh"}
///
/// Where the account has further base folders: "moreBases": ["/INBOX"], which earlier versions keep and do not list.
/// All but `version`, `name`, `identity`, `user` and `primary` may be missing or null.
inline constexpr int accountVersion = 1;

/// Largest account file that is looked at, in bytes.
inline constexpr qint64 largestAccountFile = 1024 * 1024;

/// The text as an object of a version that this program knows. Error kind: Settings; `newerVersion` tells a newer one
/// apart.
[[nodiscard]] rap::Result<QJsonObject> accountObject(const QByteArray& json);
[[nodiscard]] bool newerVersion(const QByteArray& json);

/// Types and words are checked, each by its field; whether the whole makes sense is validate()'s. Error kind: Settings.
[[nodiscard]] rap::Result<Account> accountFromJson(const QJsonObject& object);

/// The account's fields over those of `kept`, whose other fields stay.
[[nodiscard]] QJsonObject accountToJson(const Account& account, const QJsonObject& kept = {});

/// `now` with what differs between `before` and `after`, as `after` has it; all else may have been changed elsewhere in
/// between. The day on which a key was registered goes with its key.
[[nodiscard]] Account withEdits(const Account& now, const Account& before, const Account& after);

} // namespace account
