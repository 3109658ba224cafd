#pragma once

#include "account/PublicKey.h"
#include "rap/Error.h"

#include <QString>
#include <array>
#include <optional>

namespace account {

/// The kinds of key that are made here, the one to suggest first.
enum class KeyType { Ed25519, EcdsaP256, EcdsaP384, Rsa3072, Rsa4096 };
inline constexpr std::array keyTypes{KeyType::Ed25519, KeyType::EcdsaP256, KeyType::EcdsaP384, KeyType::Rsa3072,
                                     KeyType::Rsa4096};

[[nodiscard]] QString code(KeyType type); ///< "ed25519", "ecdsa-p256", "ecdsa-p384", "rsa-3072", "rsa-4096"
[[nodiscard]] std::optional<KeyType> keyTypeFromCode(const QString& code);

/// Makes a key: `file` has it in OpenSSH's own form, locked with the passphrase (aes256-ctr, bcrypt) or, with an empty
/// one, unlocked; `file`.pub its public half as OpenSSH's line. Both are this user's alone from their first moment,
/// come whole or not at all, and never over another file. Blocking: RSA 4096 takes a second or two, a passphrase a good
/// part of one; any thread. Errors: BadCall (one of the two files is there), DiskFull, LocalNoPermission, Settings,
/// KeyUnusable (OpenSSL refuses).
[[nodiscard]] rap::Result<PublicKey> makeKey(KeyType type, const QString& file, const QString& passphrase,
                                             const QString& comment);

/// Whether makeKey() would find both of its places free. Error kind: BadCall.
[[nodiscard]] rap::Result<void> keyWouldBeNew(const QString& file);

/// Where makeKey() puts the public half.
[[nodiscard]] QString publicFileOf(const QString& keyFile);

} // namespace account
