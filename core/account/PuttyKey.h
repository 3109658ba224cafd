#pragma once

#include "account/PublicKey.h"
#include "rap/Error.h"

#include <QString>

namespace account {

/// PuTTY's key files (.ppk, versions 2 and 3; RSA, ECDSA on the three NIST curves, Ed25519). inspectKeyFile() tells
/// them by KeyFile::toConvert. Nothing logs in with one: it is converted where its owner agrees.
///
/// Writes the key in OpenSSH's own form to a new file, locked with the same passphrase, or unlocked where it was; the
/// file that is read stays as it is. Nothing of it is believed before its MAC is checked. Blocking, up to some seconds
/// (Argon2 and bcrypt); any thread. Errors: KeyUnusable (no such key, damaged, passphrase missing or wrong), BadCall
/// (something stands under the new name), DiskFull, LocalNoPermission, Settings.
[[nodiscard]] rap::Result<PublicKey> convertPuttyKey(const QString& ppk, const QString& passphrase,
                                                     const QString& newFile);

} // namespace account
