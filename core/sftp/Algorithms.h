#pragma once

#include <QByteArray>
#include <QByteArrayList>
#include <QStringList>
#include <optional>

/// What this program negotiates, best first. SHA-1 is in none of it, nor CBC, nor a group of under 2048 bits.
namespace sftp {

[[nodiscard]] QByteArray keyExchanges();
[[nodiscard]] QByteArray ciphers();
[[nodiscard]] QByteArray macs();
/// For the user's keys.
[[nodiscard]] QByteArray userSignatures();
/// Of those, the ones for RSA keys that are to be offered to a server which says that it takes `said`: the best of them
/// or none. To a server that says nothing all, one after the other: RFC 8308 is optional.
[[nodiscard]] QByteArrayList rsaSignaturesFor(const std::optional<QByteArrayList>& said);

/// Key types in the order in which a scan asks for them.
[[nodiscard]] QStringList hostKeyTypes();
/// The signature algorithms of these key types first, then all others: a server with several keys shows one that is
/// pinned.
[[nodiscard]] QByteArray hostKeysPreferring(const QStringList& types);
[[nodiscard]] QByteArray hostKeysOnly(const QString& type);

} // namespace sftp
