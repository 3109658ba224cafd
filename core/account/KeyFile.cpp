#include "account/KeyFile.h"

#include "account/KeyReading.h"
#include "account/KeyText.h"
#include "account/KeyWire.h"
#include "account/OwnAccess.h"
#include "account/PemKey.h"
#include "account/PuttyText.h"
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

constexpr int weakRsaBits = 2048;

void tell(KeyFile& key, const PublicKey& publicKey)
{
    key.type = publicKey.type;
    key.bits = publicKey.bits;
    key.fingerprint = publicKey.fingerprint();
    key.publicKey = publicKey.wire;
}

/// A file can ask for so many rounds of bcrypt that opening it never ends.
bool asksTooMuch(QByteArrayView kdf, QByteArrayView options)
{
    constexpr quint32 mostRounds = 10'000; // ssh-keygen's own are 16 to 24; so many take about a minute
    WireReader reader(options);
    return kdf == "bcrypt" && reader.string() && reader.number().value_or(0) > mostRounds;
}

/// OpenSSH's PROTOCOL.key.
rap::Result<KeyFile> inspectOpenSsh(const QString& path, const KeyText& text)
{
    QByteArray base64 = withoutSpaces(text.body);
    auto decoded = QByteArray::fromBase64Encoding(base64, QByteArray::AbortOnBase64DecodingErrors);
    wipe(base64);
    if (!decoded)
        return damagedKey(path, QStringLiteral("base64"));
    QByteArray binary = std::move(*decoded);
    const auto wiping = qScopeGuard([&binary] { wipe(binary); });

    constexpr QByteArrayView magic("openssh-key-v1", 15); // with its closing zero
    if (!QByteArrayView(binary).startsWith(magic))
        return damagedKey(path, QStringLiteral("magic"));
    WireReader reader(QByteArrayView(binary).sliced(magic.size()));
    const auto cipher = reader.string();
    const auto kdf = reader.string();
    const auto kdfOptions = reader.string();
    const auto count = reader.number();
    const auto publicWire = count == 1U ? reader.string() : std::nullopt;
    const auto secret = reader.string();
    if (!cipher || !kdf || !kdfOptions || !publicWire || !secret) {
        return damagedKey(path, count && *count != 1 ? QStringLiteral("%1 keys in one file").arg(*count)
                                                     : QStringLiteral("openssh-key-v1 is cut short"));
    }
    if (asksTooMuch(*kdf, *kdfOptions))
        return damagedKey(path, QStringLiteral("bcrypt with more work than any key has"));
    const bool encrypted = *cipher != "none";
    // Ciphers that sign what they encrypt keep the signature after the last string.
    const bool hasTag = cipher->contains("gcm") || cipher->contains("poly1305");
    if (reader.left() != 0 && !(hasTag && reader.left() == 16))
        return damagedKey(path, QStringLiteral("%1 bytes too many").arg(reader.left()));
    if (encrypted != (*kdf != "none") || secret->isEmpty() || secret->size() % 8 != 0) {
        return damagedKey(path, QStringLiteral("cipher %1, private part of %2 bytes")
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
            return damagedKey(path, QStringLiteral("private part"));
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
        return weakKeyType(QStringLiteral("DSA in PEM"));
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
        return damagedKey(path, wire.error());
    const auto publicKey = checkedPublicKey(path, *wire);
    if (!publicKey)
        return tl::unexpected<rap::Error>(publicKey.error());
    tell(key, *publicKey);
    return key;
}

rap::Result<KeyFile> inspectPutty(const QString& path, const QByteArray& text)
{
    auto putty = parsePutty(text);
    if (!putty)
        return damagedKey(path, putty.error());
    wipe(putty->privateHalf);
    const auto publicKey = checkedPublicKey(path, putty->publicHalf);
    if (!publicKey)
        return tl::unexpected<rap::Error>(publicKey.error());
    KeyFile key;
    key.path = path;
    key.toConvert = true;
    key.encrypted = putty->locked;
    tell(key, *publicKey);
    return key;
}

void addWarnings(KeyFile& key)
{
    if (key.toConvert)
        key.warnings << Tr::tr(
            "This is a PuTTY key (.ppk). It has to be converted before RAP Desk can log in with it.");
    if (othersCanReach(key.path))
        key.warnings << Tr::tr("Other people on this computer can read or change this key file. Make it yours alone.");
    if (key.type == QLatin1String("ssh-rsa") && key.bits > 0 && key.bits < weakRsaBits) {
        key.warnings << Tr::tr("This RSA key has only %1 bits, which is too few to be safe. Ask your IT support for "
                               "one of 3072 or more.")
                            .arg(key.bits);
    }
}

rap::Result<PrivateKey> readAnyKey(const QString& path)
{
    auto text = readKeyFile(path);
    if (!text)
        return tl::unexpected<rap::Error>(text.error());
    const auto wiping = qScopeGuard([&text] { wipe(*text); });
    const KeyText found = recognise(*text);
    const auto inspected = [&]() -> rap::Result<KeyFile> {
        switch (found.form) {
        case KeyForm::OpenSsh:
            return found.whole ? inspectOpenSsh(path, found) : damagedKey(path, QStringLiteral("no END line"));
        case KeyForm::Pem:
            return found.whole ? inspectPem(path, found) : damagedKey(path, QStringLiteral("no END line"));
        case KeyForm::PublicKey:
            return unusableKey(Tr::tr("This is the public half of a key."),
                               Tr::tr("Choose the private key: usually the file of the same name without '.pub'."),
                               QStringLiteral("public key"));
        case KeyForm::Certificate:
            return unusableKey(Tr::tr("This is a certificate, not a key."),
                               Tr::tr("Choose the private key file that belongs to it."),
                               QStringLiteral("certificate"));
        case KeyForm::Putty:
            return inspectPutty(path, *text);
        case KeyForm::SshCom:
            return unusableKey(Tr::tr("This key is in the form of SSH Tectia, which RAP Desk cannot read."),
                               Tr::tr("Have your IT support convert it: ssh-keygen -i -f FILE."),
                               QStringLiteral("ssh.com"));
        case KeyForm::Unknown:
            break;
        }
        return unusableKey(Tr::tr("The file '%1' is no SSH key.").arg(QDir::toNativeSeparators(path)),
                           Tr::tr("Choose the private key file."), QStringLiteral("unknown form"));
    }();
    return inspected.map([&found](KeyFile key) {
        addWarnings(key);
        return PrivateKey{key, found.block.toByteArray() + '\n'};
    });
}

} // namespace

rap::Result<PrivateKey> readPrivateKey(const QString& path)
{
    return readAnyKey(path).and_then([](PrivateKey key) -> rap::Result<PrivateKey> {
        if (!key.file.toConvert)
            return key;
        return unusableKey(
            Tr::tr("This is a PuTTY key (.ppk), which has to be converted first."),
            Tr::tr(
                "In RAP Desk's window choose this file as the account's key, then Convert it. Or open it in PuTTYgen: "
                "Conversions, Export OpenSSH key."),
            QStringLiteral("ppk"));
    });
}

rap::Result<KeyFile> inspectKeyFile(const QString& path)
{
    return readAnyKey(path).map([](PrivateKey key) {
        wipe(key.text);
        return key.file;
    });
}

} // namespace account
