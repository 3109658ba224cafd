#pragma once

#include <QByteArray>
#include <QByteArrayView>
#include <QString>
#include <tl/expected.hpp>

namespace account {

/// What stands in a PuTTY key file (.ppk), version 2 or 3, each field in its place and each length checked; whether it
/// is true, only its MAC tells (PuttyKey). Private to this room.
struct PuttyText {
    int version = 0;
    QByteArray type;       ///< "ssh-ed25519" ...
    bool locked = false;   ///< With AES-256-CBC.
    QByteArray comment;    ///< In whatever character set its maker had.
    QByteArray publicHalf; ///< In SSH's wire form.
    struct Argon2 {
        QByteArray kind;    ///< "Argon2id", "Argon2i" or "Argon2d".
        quint32 memory = 0; ///< KiB.
        quint32 passes = 0;
        quint32 lanes = 0;
        QByteArray salt;
    } argon2;               ///< Only where it is locked and of version 3.
    QByteArray privateHalf; ///< As in the file; secret where it is not locked, and then to be wiped after use.
    QByteArray mac;

    [[nodiscard]] QByteArrayView cipher() const { return locked ? "aes256-cbc" : "none"; }
};

/// Or why not, for the help desk.
[[nodiscard]] tl::expected<PuttyText, QString> parsePutty(QByteArrayView text);

} // namespace account
