#pragma once

#include "rap/Error.h"

#include <QByteArray>
#include <QString>
#include <QStringList>

namespace account {

/// What can be told of a private key file without its passphrase.
struct KeyFile {
    QString path;
    QString type;        ///< "ssh-ed25519", "ssh-rsa", "ecdsa-sha2-nistp256" ...; empty where the form hides it.
    int bits = 0;        ///< 0 where unknown.
    QString fingerprint; ///< "SHA256:..." of the public half; empty where unknown.
    QByteArray
        publicKey; ///< Public half in SSH's wire form (RFC 4253, 6.6); base64 of it is what servers take. May be empty.
    bool encrypted = false;
    bool toConvert = false; ///< PuTTY's form: nothing logs in with it before convertPuttyKey().
    QStringList warnings;   ///< Translated: readable by others, weak type ...
};

/// A private key as its file holds it, for who logs in with it.
struct PrivateKey {
    KeyFile file;
    QByteArray text; ///< From its BEGIN line to its END line, whatever stands around it. Secret: to be wiped after use.
};

/// The one judgement of what can be used as a key, for every login. Errors and forms as inspectKeyFile(), but for
/// PuTTY's: KeyUnusable, with what to do.
[[nodiscard]] rap::Result<PrivateKey> readPrivateKey(const QString& path);

/// Looks at a key file: OpenSSH's own form, PEM (PKCS#1, SEC1, PKCS#8; a `.pub` beside it tells the public half where
/// the form hides it), and PuTTY's .ppk, which it marks and whose MAC it cannot check. A public key, a certificate or a
/// file that is no key gives KeyUnusable with what to do. Asks for no passphrase. Blocking, short; any thread.
[[nodiscard]] rap::Result<KeyFile> inspectKeyFile(const QString& path);

} // namespace account
