#pragma once

#include <QByteArray>
#include <QStringList>

/// What this program negotiates, best first. SHA-1 is in none of it, nor CBC, nor a group of under 2048 bits.
namespace sftp {

[[nodiscard]] QByteArray keyExchanges();
[[nodiscard]] QByteArray ciphers();
[[nodiscard]] QByteArray macs();
/// For the user's RSA keys.
[[nodiscard]] QByteArray userSignatures();

/// Key types in the order in which a scan asks for them.
[[nodiscard]] QStringList hostKeyTypes();
/// The signature algorithms of these key types first, then all others: a server with several keys shows one that is
/// pinned.
[[nodiscard]] QByteArray hostKeysPreferring(const QStringList& types);
[[nodiscard]] QByteArray hostKeysOnly(const QString& type);

} // namespace sftp
