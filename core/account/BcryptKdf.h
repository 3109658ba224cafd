#pragma once

#include <QByteArray>

namespace account {

/// OpenSSH's way from a passphrase to a key (bcrypt_pbkdf); empty where it fails. Takes a good part of a second.
/// Secret: to be wiped after use. Private to this room, which has libssh2 behind this one function.
[[nodiscard]] QByteArray bcryptKey(const QByteArray& passphrase, const QByteArray& salt, int size, int rounds);

} // namespace account
