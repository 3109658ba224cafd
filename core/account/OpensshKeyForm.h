#pragma once

#include <QByteArray>

namespace account {

/// A private key in the parts that OpenSSH's own form has (PROTOCOL.key). Wiped at its end. Private to this room.
struct OpensshKey {
    OpensshKey() = default;
    OpensshKey(OpensshKey&&) noexcept = default;
    OpensshKey& operator=(OpensshKey&&) noexcept = default;
    ~OpensshKey();

    QByteArray publicHalf;  ///< In SSH's wire form.
    QByteArray privateHalf; ///< The name of its type and all its numbers, each as a string. Secret.
    QByteArray comment;
};

/// The text of the file: locked by aes256-ctr and bcrypt, as ssh-keygen does it, with an empty passphrase unlocked.
/// Empty where the system refuses the cipher. Secret: to be wiped after use.
[[nodiscard]] QByteArray opensshText(const OpensshKey& key, const QByteArray& passphrase);

/// 32 bytes as OpenSSH keeps an Ed25519 key: type, public half, seed and public half.
void appendEd25519(QByteArray& privateHalf, QByteArrayView seed, QByteArrayView point);

} // namespace account
