#include "account/KeyReading.h"

#include "account/KeyWire.h"
#include "account/Wipe.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QFileInfo>

namespace account {
namespace {

struct Tr {
    Q_DECLARE_TR_FUNCTIONS(account::KeyFile)
};

tl::unexpected<rap::Error> unsupportedType(const QString& detail)
{
    return unusableKey(
        Tr::tr("This key is of a type that cannot be used to log in to RAP."),
        Tr::tr("Ask your IT support for a key of type Ed25519, ECDSA or RSA, and register that with RAP."), detail);
}

} // namespace

tl::unexpected<rap::Error> unusableKey(const QString& message, const QString& nextStep, const QString& detail)
{
    return rap::failure(rap::ErrorKind::KeyUnusable, message, nextStep, detail);
}

tl::unexpected<rap::Error> damagedKey(const QString& path, const QString& detail)
{
    return unusableKey(Tr::tr("The key file '%1' is damaged or incomplete.").arg(QDir::toNativeSeparators(path)),
                       Tr::tr("Get a good copy of it."), detail);
}

tl::unexpected<rap::Error> weakKeyType(const QString& detail)
{
    return unusableKey(Tr::tr("This key is of a type (DSA) that is no longer safe; servers refuse it."),
                       Tr::tr("Ask your IT support for a key of type Ed25519 or RSA, and register that with RAP."),
                       detail);
}

rap::Result<QByteArray> readKeyFile(const QString& path)
{
    const QString shown = QDir::toNativeSeparators(path);
    const QFileInfo info(path);
    if (path.isEmpty() || !info.exists()) {
        return unusableKey(Tr::tr("There is no key file '%1'.").arg(shown), Tr::tr("Choose the private key file."),
                           QStringLiteral("not found"));
    }
    if (!info.isFile()) {
        return unusableKey(Tr::tr("'%1' is not a file.").arg(shown), Tr::tr("Choose the private key file itself."),
                           info.isDir() ? QStringLiteral("a folder") : QStringLiteral("not a regular file"));
    }
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly | QIODevice::Unbuffered)) {
        return unusableKey(Tr::tr("The key file '%1' cannot be read.").arg(shown),
                           Tr::tr("Ask your IT support to let you read it."), file.errorString());
    }
    QByteArray text = file.read(largestKeyFile + 1);
    if (file.error() != QFileDevice::NoError) {
        return unusableKey(Tr::tr("The key file '%1' cannot be read.").arg(shown),
                           Tr::tr("Ask your IT support to check that file."), file.errorString());
    }
    if (text.isEmpty()) {
        return unusableKey(Tr::tr("The key file '%1' is empty.").arg(shown), Tr::tr("Choose the private key file."),
                           QStringLiteral("empty"));
    }
    if (text.size() > largestKeyFile) {
        wipe(text);
        return unusableKey(Tr::tr("The file '%1' is too large to be a key.").arg(shown),
                           Tr::tr("Choose the private key file; it is a few kilobytes long."),
                           QStringLiteral("more than %1 bytes").arg(largestKeyFile));
    }
    return text;
}

QByteArray withoutSpaces(QByteArrayView text)
{
    QByteArray result;
    result.reserve(text.size());
    for (const char c : text)
        if (c != '\r' && c != '\n' && c != ' ' && c != '\t')
            result.append(c);
    return result;
}

rap::Result<PublicKey> checkedPublicKey(const QString& path, const QByteArray& wire)
{
    const auto type = WireReader(wire).string();
    if (!type)
        return damagedKey(path, QStringLiteral("public half has no type"));
    const QString name = QString::fromLatin1(*type);
    if (name.contains(QLatin1String("-cert-"))) {
        return unusableKey(Tr::tr("This key holds a certificate, which RAP does not take."),
                           Tr::tr("Choose the private key without a certificate."), name);
    }
    if (name.startsWith(QLatin1String("sk-"))) {
        return unusableKey(Tr::tr("This key lives on a security device and cannot be used unattended."),
                           Tr::tr("Ask your IT support for a key of type Ed25519 or RSA, and register that with RAP."),
                           name);
    }
    if (name == QLatin1String("ssh-dss"))
        return weakKeyType(name);
    if (auto key = publicKeyFromWire(wire))
        return *key;
    const bool known = name == QLatin1String("ssh-rsa") || name == QLatin1String("ssh-ed25519") ||
                       name.startsWith(QLatin1String("ecdsa-sha2-nistp"));
    return known ? damagedKey(path, QStringLiteral("public half of %1").arg(name)) : unsupportedType(name.left(64));
}

} // namespace account
