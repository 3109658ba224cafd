#include "sftp/Algorithms.h"

namespace sftp {

namespace {

QStringList signatureAlgorithms(const QString& keyType)
{
    if (keyType == QLatin1String("ssh-rsa"))
        return {QStringLiteral("rsa-sha2-512"), QStringLiteral("rsa-sha2-256")};
    return {keyType};
}

QByteArray joined(const QStringList& names)
{
    return names.join(QLatin1Char(',')).toLatin1();
}

} // namespace

QByteArray keyExchanges()
{
    return QByteArrayLiteral("curve25519-sha256,curve25519-sha256@libssh.org,"
                             "ecdh-sha2-nistp256,ecdh-sha2-nistp384,ecdh-sha2-nistp521,"
                             "diffie-hellman-group-exchange-sha256,diffie-hellman-group16-sha512,"
                             "diffie-hellman-group18-sha512,diffie-hellman-group14-sha256");
}

QByteArray ciphers()
{
    // libssh2 decrypts GCM 16 bytes at a time: slower than ChaCha20.
    return QByteArrayLiteral("chacha20-poly1305@openssh.com,aes256-ctr,aes192-ctr,aes128-ctr,"
                             "aes256-gcm@openssh.com,aes128-gcm@openssh.com");
}

QByteArray macs()
{
    return QByteArrayLiteral("hmac-sha2-256-etm@openssh.com,hmac-sha2-512-etm@openssh.com,hmac-sha2-256,hmac-sha2-512");
}

QByteArray userSignatures()
{
    return QByteArrayLiteral("rsa-sha2-512,rsa-sha2-256,ssh-ed25519,ecdsa-sha2-nistp256,ecdsa-sha2-nistp384,"
                             "ecdsa-sha2-nistp521");
}

QByteArrayList rsaSignaturesFor(const std::optional<QByteArrayList>& said)
{
    QByteArrayList offers{QByteArrayLiteral("rsa-sha2-512"), QByteArrayLiteral("rsa-sha2-256")};
    if (!said)
        return offers;
    offers.removeIf([&said](const QByteArray& name) { return !said->contains(name); });
    return offers.mid(0, 1);
}

QStringList hostKeyTypes()
{
    return {QStringLiteral("ssh-ed25519"), QStringLiteral("ecdsa-sha2-nistp256"), QStringLiteral("ecdsa-sha2-nistp384"),
            QStringLiteral("ecdsa-sha2-nistp521"), QStringLiteral("ssh-rsa")};
}

QByteArray hostKeysPreferring(const QStringList& types)
{
    QStringList preferred;
    QStringList others;
    for (const QString& type : hostKeyTypes())
        (types.contains(type) ? preferred : others) += signatureAlgorithms(type);
    return joined(preferred + others);
}

QByteArray hostKeysOnly(const QString& type)
{
    return joined(signatureAlgorithms(type));
}

} // namespace sftp
