#pragma once

#include "rap/Error.h"

#include <QByteArray>
#include <QByteArrayView>
#include <QFuture>
#include <QString>

namespace sftp {

/// The user's private key as it lies in its file, and its public half as far as the file shows it. The private half is
/// opened by libssh2 alone. Wiped from memory at its end.
class UserKey {
public:
    /// Blocking, short. Errors: KeyUnusable, KeyLocked.
    [[nodiscard]] static rap::Result<UserKey> load(const QString& file, const QString& passphrase);

    UserKey(UserKey&&) noexcept = default;
    UserKey& operator=(UserKey&&) noexcept = default;
    ~UserKey();

    /// The private half and the passphrase are of no more use. The rest stays.
    void wipe();

    [[nodiscard]] const QString& file() const { return m_file; }
    [[nodiscard]] const QByteArray& bytes() const { return m_bytes; }
    [[nodiscard]] const QByteArray& passphrase() const { return m_passphrase; }
    [[nodiscard]] bool isEncrypted() const { return m_encrypted; }
    /// The public half as SSH sends it.
    [[nodiscard]] const QByteArray& publicBlob() const { return m_publicBlob; }
    [[nodiscard]] QString type() const;        ///< "ssh-ed25519" ...
    [[nodiscard]] QString fingerprint() const; ///< "SHA256:..."

private:
    UserKey() = default;

    QString m_file;
    QByteArray m_bytes;
    QByteArray m_passphrase;
    QByteArray m_publicBlob;
    bool m_encrypted = false;
};

/// Whether that passphrase opens the key file, where it is one that is locked. Asks nobody. Blocking, up to a second;
/// any thread. Errors: KeyLocked where it does not, KeyUnusable where the file cannot be used.
[[nodiscard]] rap::Result<void> tryPassphrase(const QString& file, const QString& passphrase);
/// The same on another thread, which wipes what it was given.
[[nodiscard]] QFuture<rap::Result<void>> tryPassphraseBeside(const QString& file, const QString& passphrase);

/// A public key blob's own name for its type; empty where there is none.
[[nodiscard]] QString keyType(QByteArrayView blob);
/// 0 where the type is not known.
[[nodiscard]] int keyBits(QByteArrayView blob);
[[nodiscard]] QString fingerprintOf(QByteArrayView blob);
/// "MD5:..." of the same.
[[nodiscard]] QString md5FingerprintOf(QByteArrayView blob);

} // namespace sftp
