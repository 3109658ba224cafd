#pragma once

#include <QByteArray>
#include <QString>
#include <optional>

namespace account {

/// The public half of a key, whole and well-formed.
struct PublicKey {
    QString type; ///< "ssh-ed25519", "ssh-rsa", "ssh-dss", "ecdsa-sha2-nistp256" ...
    int bits = 0;
    QByteArray wire;

    [[nodiscard]] QString fingerprint() const; ///< "SHA256:" and unpadded base64, as ssh-keygen prints it.
    [[nodiscard]] QString md5() const;         ///< "MD5:" and 16 pairs of hexadecimal digits with colons: older forms.
};

/// RSA, DSA, ECDSA on the three NIST curves and Ed25519; nothing else, and nothing that is cut short or too long.
[[nodiscard]] std::optional<PublicKey> publicKeyFromWire(const QByteArray& wire);

/// The first line of a `.pub` file.
[[nodiscard]] std::optional<PublicKey> publicKeyFromLine(const QByteArray& text);

} // namespace account
