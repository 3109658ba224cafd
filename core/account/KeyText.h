#pragma once

#include <QByteArray>
#include <QByteArrayView>
#include <optional>

namespace account {

/// What a file that somebody chose as a private key turns out to be, by its text alone. Private to this room.
enum class KeyForm {
    OpenSsh,     ///< openssh-key-v1.
    Pem,         ///< PKCS#1, SEC1 or PKCS#8.
    PublicKey,   ///< The public half.
    Certificate, ///< SSH's or X.509's.
    Putty,       ///< .ppk: see PuttyText.
    SshCom,      ///< ssh.com's own form.
    Unknown,
};

struct KeyText {
    KeyForm form = KeyForm::Unknown;
    QByteArrayView label; ///< "RSA PRIVATE KEY"; only for OpenSsh and Pem.
    QByteArrayView body;  ///< Between the BEGIN and the END line; only where `whole`.
    QByteArrayView block; ///< From the BEGIN line to the END line, both with it; only where `whole`.
    bool whole = false;   ///< The END line is there.
};

/// The views are into `text`.
[[nodiscard]] KeyText recognise(QByteArrayView text);

} // namespace account
