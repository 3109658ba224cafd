#include "account/KeyFile.h"

#include "account/KeyText.h"
#include "account/KeyWire.h"
#include "account/OwnAccess.h"
#include "account/PemKey.h"
#include "account/PublicKey.h"
#include "account/Wipe.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QScopeGuard>

namespace account {
namespace {

struct Tr {
    Q_DECLARE_TR_FUNCTIONS(account::KeyFile)
};

constexpr qint64 largestKeyFile = 64 * 1024;
constexpr int weakRsaBits = 2048;

tl::unexpected<rap::Error> unusable(const QString& message, const QString& nextStep, const QString& detail)
{
    return rap::failure(rap::ErrorKind::KeyUnusable, message, nextStep, detail);
}

tl::unexpected<rap::Error> damaged(const QString& path, const QString& detail)
{
    return unusable(Tr::tr("The key file '%1' is damaged or incomplete.").arg(QDir::toNativeSeparators(path)),
                    Tr::tr("Get a good copy of it."), detail);
}

tl::unexpected<rap::Error> weakType(const QString& detail)
{
    return unusable(Tr::tr("This key is of a type (DSA) that is no longer safe; servers refuse it."),
                    Tr::tr("Ask your IT support for a key of type Ed25519 or RSA, and register that with RAP."),
                    detail);
}

tl::unexpected<rap::Error> unsupportedType(const QString& detail)
{
    return unusable(Tr::tr("This key is of a type that cannot be used to log in to RAP."),
                    Tr::tr("Ask your IT support for a key of type Ed25519, ECDSA or RSA, and register that with RAP."),
                    detail);
}

rap::Result<QByteArray> readKeyFile(const QString& path)
{
    const QString shown = QDir::toNativeSeparators(path);
    const QFileInfo info(path);
    if (path.isEmpty() || !info.exists()) {
        return unusable(Tr::tr("There is no key file '%1'.").arg(shown), Tr::tr("Choose the private key file."),
                        QStringLiteral("not found"));
    }
    if (!info.isFile()) {
        return unusable(Tr::tr("'%1' is not a file.").arg(shown), Tr::tr("Choose the private key file itself."),
                        info.isDir() ? QStringLiteral("a folder") : QStringLiteral("not a regular file"));
    }
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly | QIODevice::Unbuffered)) {
        return unusable(Tr::tr("The key file '%1' cannot be read.").arg(shown),
                        Tr::tr("Ask your IT support to let you read it."), file.errorString());
    }
    QByteArray text = file.read(largestKeyFile + 1);
    if (file.error() != QFileDevice::NoError) {
        return unusable(Tr::tr("The key file '%1' cannot be read.").arg(shown),
                        Tr::tr("Ask your IT support to check that file."), file.errorString());
    }
    if (text.isEmpty()) {
        return unusable(Tr::tr("The key file '%1' is empty.").arg(shown), Tr::tr("Choose the private key file."),
                        QStringLiteral("empty"));
    }
    if (text.size() > largestKeyFile) {
        wipe(text);
        return unusable(Tr::tr("The file '%1' is too large to be a key.").arg(shown),
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
        return damaged(path, QStringLiteral("public half has no type"));
    const QString name = QString::fromLatin1(*type);
    if (name.contains(QLatin1String("-cert-"))) {
        return unusable(Tr::tr("This key holds a certificate, which RAP does not take."),
                        Tr::tr("Choose the private key without a certificate."), name);
    }
    if (name.startsWith(QLatin1String("sk-"))) {
        return unusable(Tr::tr("This key lives on a security device and cannot be used unattended."),
                        Tr::tr("Ask your IT support for a key of type Ed25519 or RSA, and register that with RAP."),
                        name);
    }
    if (name == QLatin1String("ssh-dss"))
        return weakType(name);
    if (auto key = publicKeyFromWire(wire))
        return *key;
    const bool known = name == QLatin1String("ssh-rsa") || name == QLatin1String("ssh-ed25519") ||
                       name.startsWith(QLatin1String("ecdsa-sha2-nistp"));
    return known ? damaged(path, QStringLiteral("public half of %1").arg(name)) : unsupportedType(name.left(64));
}

void tell(KeyFile& key, const PublicKey& publicKey)
{
    key.type = publicKey.type;
    key.bits = publicKey.bits;
    key.fingerprint = publicKey.fingerprint();
    key.publicKey = publicKey.wire;
}

/// OpenSSH's PROTOCOL.key.
rap::Result<KeyFile> inspectOpenSsh(const QString& path, const KeyText& text)
{
    QByteArray base64 = withoutSpaces(text.body);
    auto decoded = QByteArray::fromBase64Encoding(base64, QByteArray::AbortOnBase64DecodingErrors);
    wipe(base64);
    if (!decoded)
        return damaged(path, QStringLiteral("base64"));
    QByteArray binary = std::move(*decoded);
    const auto wiping = qScopeGuard([&binary] { wipe(binary); });

    constexpr QByteArrayView magic("openssh-key-v1", 15); // with its closing zero
    if (!QByteArrayView(binary).startsWith(magic))
        return damaged(path, QStringLiteral("magic"));
    WireReader reader(QByteArrayView(binary).sliced(magic.size()));
    const auto cipher = reader.string();
    const auto kdf = reader.string();
    const auto kdfOptions = reader.string();
    const auto count = reader.number();
    const auto publicWire = count == 1U ? reader.string() : std::nullopt;
    const auto secret = reader.string();
    if (!cipher || !kdf || !kdfOptions || !publicWire || !secret) {
        return damaged(path, count && *count != 1 ? QStringLiteral("%1 keys in one file").arg(*count)
                                                  : QStringLiteral("openssh-key-v1 is cut short"));
    }
    const bool encrypted = *cipher != "none";
    // Ciphers that sign what they encrypt keep the signature after the last string.
    const bool hasTag = cipher->contains("gcm") || cipher->contains("poly1305");
    if (reader.left() != 0 && !(hasTag && reader.left() == 16))
        return damaged(path, QStringLiteral("%1 bytes too many").arg(reader.left()));
    if (encrypted != (*kdf != "none") || secret->isEmpty() || secret->size() % 8 != 0) {
        return damaged(path, QStringLiteral("cipher %1, private part of %2 bytes")
                                 .arg(QString::fromLatin1(cipher->first(qMin<qsizetype>(cipher->size(), 64))),
                                      QString::number(secret->size())));
    }
    auto publicKey = checkedPublicKey(path, publicWire->toByteArray());
    if (!publicKey)
        return tl::unexpected<rap::Error>(publicKey.error());
    if (!encrypted) {
        WireReader inside(*secret);
        const auto check = inside.number();
        const auto again = inside.number();
        const auto type = inside.string();
        if (!check || check != again || !type || QString::fromLatin1(*type) != publicKey->type)
            return damaged(path, QStringLiteral("private part"));
    }
    KeyFile key;
    key.path = path;
    key.encrypted = encrypted;
    tell(key, *publicKey);
    return key;
}

/// What the armour says of the type, as the start of SSH's name for it.
QString typeHint(QByteArrayView label)
{
    if (label == "RSA PRIVATE KEY")
        return QStringLiteral("ssh-rsa");
    return label == "EC PRIVATE KEY" ? QStringLiteral("ecdsa-sha2-") : QString();
}

/// The form hides the public half until the passphrase is known: the `.pub` beside it tells it.
void tellFromPubFile(KeyFile& key, const QString& hint)
{
    QFile file(key.path + QStringLiteral(".pub"));
    if (!QFileInfo(file).isFile() || !file.open(QIODevice::ReadOnly))
        return;
    const auto publicKey = publicKeyFromLine(file.read(largestKeyFile));
    if (!publicKey)
        return;
    if (publicKey->type.startsWith(hint))
        tell(key, *publicKey);
    else
        key.warnings << Tr::tr("The file '%1' belongs to another key.").arg(QDir::toNativeSeparators(file.fileName()));
}

rap::Result<KeyFile> inspectPem(const QString& path, const KeyText& text)
{
    if (text.label == "DSA PRIVATE KEY")
        return weakType(QStringLiteral("DSA in PEM"));
    KeyFile key;
    key.path = path;
    key.encrypted =
        text.label == "ENCRYPTED PRIVATE KEY" || (text.body.contains("Proc-Type:") && text.body.contains("ENCRYPTED"));
    if (key.encrypted) {
        key.type = typeHint(text.label) == QLatin1String("ssh-rsa") ? QStringLiteral("ssh-rsa") : QString();
        tellFromPubFile(key, typeHint(text.label));
        return key;
    }
    const auto wire = publicHalfOfPem(text.block);
    if (!wire)
        return damaged(path, wire.error());
    const auto publicKey = checkedPublicKey(path, *wire);
    if (!publicKey)
        return tl::unexpected<rap::Error>(publicKey.error());
    tell(key, *publicKey);
    return key;
}

void addWarnings(KeyFile& key)
{
    if (othersCanReach(key.path))
        key.warnings << Tr::tr("Other people on this computer can read or change this key file. Make it yours alone.");
    if (key.type == QLatin1String("ssh-rsa") && key.bits > 0 && key.bits < weakRsaBits) {
        key.warnings << Tr::tr("This RSA key has only %1 bits, which is too few to be safe. Ask your IT support for "
                               "one of 3072 or more.")
                            .arg(key.bits);
    }
}

} // namespace

rap::Result<PrivateKey> readPrivateKey(const QString& path)
{
    auto text = readKeyFile(path);
    if (!text)
        return tl::unexpected<rap::Error>(text.error());
    const auto wiping = qScopeGuard([&text] { wipe(*text); });
    const KeyText found = recognise(*text);
    const auto inspected = [&]() -> rap::Result<KeyFile> {
        switch (found.form) {
        case KeyForm::OpenSsh:
            return found.whole ? inspectOpenSsh(path, found) : damaged(path, QStringLiteral("no END line"));
        case KeyForm::Pem:
            return found.whole ? inspectPem(path, found) : damaged(path, QStringLiteral("no END line"));
        case KeyForm::PublicKey:
            return unusable(Tr::tr("This is the public half of a key."),
                            Tr::tr("Choose the private key: usually the file of the same name without '.pub'."),
                            QStringLiteral("public key"));
        case KeyForm::Certificate:
            return unusable(Tr::tr("This is a certificate, not a key."),
                            Tr::tr("Choose the private key file that belongs to it."), QStringLiteral("certificate"));
        case KeyForm::Putty:
            return unusable(
                Tr::tr("This is a PuTTY key (.ppk), which RAP Desk cannot read."),
                Tr::tr("Open it in PuTTYgen, choose Conversions, then 'Export OpenSSH key', and choose that file."),
                QStringLiteral("ppk"));
        case KeyForm::SshCom:
            return unusable(Tr::tr("This key is in the form of SSH Tectia, which RAP Desk cannot read."),
                            Tr::tr("Have your IT support convert it: ssh-keygen -i -f FILE."),
                            QStringLiteral("ssh.com"));
        case KeyForm::Unknown:
            break;
        }
        return unusable(Tr::tr("The file '%1' is no SSH key.").arg(QDir::toNativeSeparators(path)),
                        Tr::tr("Choose the private key file."), QStringLiteral("unknown form"));
    }();
    return inspected.map([&found](KeyFile key) {
        addWarnings(key);
        return PrivateKey{key, found.block.toByteArray() + '\n'};
    });
}

rap::Result<KeyFile> inspectKeyFile(const QString& path)
{
    return readPrivateKey(path).map([](PrivateKey key) {
        wipe(key.text);
        return key.file;
    });
}

} // namespace account
