#pragma once

#include <QByteArray>
#include <QByteArrayView>
#include <QString>
#include <tl/expected.hpp>

namespace account {

/// The public half, in SSH's wire form, of an unencrypted private key in PKCS#1, SEC1 or PKCS#8; or why there is none,
/// for the help desk. A type that SSH does not know gives a wire form with its name alone. Never asks for a passphrase.
/// Private to this room, which has OpenSSL behind this one function.
[[nodiscard]] tl::expected<QByteArray, QString> publicHalfOfPem(QByteArrayView block);

} // namespace account
