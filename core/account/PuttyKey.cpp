#include "account/PuttyKey.h"

#include "account/KeyReading.h"
#include "account/KeyText.h"
#include "account/KeyWire.h"
#include "account/OpensshKeyForm.h"
#include "account/OpensslKey.h"
#include "account/PuttyText.h"
#include "account/WholeFile.h"
#include "account/Wipe.h"

#include <QCoreApplication>
#include <QCryptographicHash>
#include <QDir>
#include <QScopeGuard>
#include <argon2.h>
#include <array>
#include <openssl/crypto.h>
#include <openssl/hmac.h>

namespace account {
namespace {

struct Tr {
    Q_DECLARE_TR_FUNCTIONS(account::PuttyKey)
};

constexpr int keySize = 32;
constexpr int blockSize = 16; // bytes, AES
constexpr int macKeySize = 32;

/// What a passphrase becomes. Wiped at its end.
struct Secrets {
    Secrets() = default;
    Secrets(Secrets&&) noexcept = default;
    Secrets& operator=(Secrets&&) noexcept = default;
    ~Secrets()
    {
        wipe(key);
        wipe(start);
        wipe(macKey);
    }

    QByteArray key;
    QByteArray start; ///< The cipher's initialisation vector.
    QByteArray macKey;
};

Secrets secretsOfVersion2(const PuttyText& text, const QByteArray& passphrase)
{
    const auto sha1 = [](QByteArrayView before, const QByteArray& secret) {
        QCryptographicHash hash(QCryptographicHash::Sha1);
        hash.addData(before);
        hash.addData(secret);
        return hash.result();
    };
    Secrets secrets;
    secrets.macKey = sha1("putty-private-key-file-mac-key", text.locked ? passphrase : QByteArray());
    if (text.locked) {
        secrets.key = sha1(QByteArrayView("\0\0\0\0", 4), passphrase) + sha1(QByteArrayView("\0\0\0\1", 4), passphrase);
        secrets.key.truncate(keySize);
        secrets.start = QByteArray(blockSize, '\0');
    }
    return secrets;
}

/// Empty where Argon2 refuses, for want of memory or because of its numbers.
std::optional<Secrets> secretsOfVersion3(const PuttyText& text, const QByteArray& passphrase)
{
    Secrets secrets;
    if (!text.locked)
        return secrets;
    const auto& argon2 = text.argon2;
    const argon2_type kind = argon2.kind == "Argon2id" ? Argon2_id : argon2.kind == "Argon2i" ? Argon2_i : Argon2_d;
    QByteArray all(keySize + blockSize + macKeySize, '\0');
    const auto wiping = qScopeGuard([&all] { wipe(all); });
    const int failed = argon2_hash(argon2.passes, argon2.memory, argon2.lanes, passphrase.constData(),
                                   static_cast<size_t>(passphrase.size()), argon2.salt.constData(),
                                   static_cast<size_t>(argon2.salt.size()), all.data(), static_cast<size_t>(all.size()),
                                   nullptr, 0, kind, ARGON2_VERSION_13);
    if (failed != ARGON2_OK)
        return std::nullopt;
    secrets.key = all.first(keySize);
    secrets.start = all.sliced(keySize, blockSize);
    secrets.macKey = all.last(macKeySize);
    return secrets;
}

/// In place. False where OpenSSL refuses.
bool decrypt(QByteArray& bytes, const Secrets& secrets)
{
    const Openssl<EVP_CIPHER_CTX> context(EVP_CIPHER_CTX_new());
    auto* const at = reinterpret_cast<unsigned char*>(bytes.data());
    int done = 0;
    return context &&
           EVP_DecryptInit_ex(context.get(), EVP_aes_256_cbc(), nullptr,
                              reinterpret_cast<const unsigned char*>(secrets.key.constData()),
                              reinterpret_cast<const unsigned char*>(secrets.start.constData())) == 1 &&
           EVP_CIPHER_CTX_set_padding(context.get(), 0) == 1 &&
           EVP_DecryptUpdate(context.get(), at, &done, at, static_cast<int>(bytes.size())) == 1 && done == bytes.size();
}

/// Over all that the file says.
bool isTrue(const PuttyText& text, const QByteArray& privateHalf, const QByteArray& macKey)
{
    QByteArray said;
    said.reserve(text.publicHalf.size() + privateHalf.size() + text.comment.size() + 256);
    const auto wiping = qScopeGuard([&said] { wipe(said); });
    for (const QByteArrayView part : {QByteArrayView(text.type), text.cipher(), QByteArrayView(text.comment),
                                      QByteArrayView(text.publicHalf), QByteArrayView(privateHalf)})
        appendString(said, part);
    std::array<unsigned char, EVP_MAX_MD_SIZE> mac{};
    unsigned size = 0;
    return HMAC(text.version == 2 ? EVP_sha1() : EVP_sha256(), macKey.constData(), static_cast<int>(macKey.size()),
                reinterpret_cast<const unsigned char*>(said.constData()), static_cast<size_t>(said.size()), mac.data(),
                &size) != nullptr &&
           size == static_cast<unsigned>(text.mac.size()) && CRYPTO_memcmp(mac.data(), text.mac.constData(), size) == 0;
}

/// PuTTY's numbers in OpenSSH's order (PROTOCOL.agent); false where they are not all there.
bool translate(const QByteArray& publicHalf, const QByteArray& puttys, QByteArray& privateHalf)
{
    WireReader shown(publicHalf);
    WireReader hidden(puttys);
    const auto type = shown.string();
    const auto first = shown.string();  // RSA's exponent, ECDSA's curve, Ed25519's point
    const auto second = shown.string(); // RSA's modulus, ECDSA's point
    const auto secret = hidden.string();
    if (!type || !first || !secret || secret->isEmpty())
        return false;
    privateHalf.reserve(publicHalf.size() + 2 * puttys.size() + 64); // what grows leaves copies behind
    if (*type == "ssh-ed25519") {
        if (secret->size() == 32)
            appendEd25519(privateHalf, *secret, *first);
        return secret->size() == 32;
    }
    if (!second)
        return false;
    appendString(privateHalf, *type);
    if (*type != "ssh-rsa") {
        for (const auto part : {*first, *second, *secret})
            appendString(privateHalf, part);
        return true;
    }
    const auto p = hidden.string();
    const auto q = hidden.string();
    const auto inverse = hidden.string();
    if (!p || !q || !inverse)
        return false;
    for (const auto part : {*second, *first, *secret, *inverse, *p, *q})
        appendString(privateHalf, part);
    return true;
}

tl::unexpected<rap::Error> lockedStill(const QString& path)
{
    return unusableKey(Tr::tr("The key file '%1' is locked with a passphrase.").arg(QDir::toNativeSeparators(path)),
                       Tr::tr("Type the passphrase of the key."), QStringLiteral("ppk: locked"));
}

tl::unexpected<rap::Error> notTrue(const QString& path, bool locked)
{
    if (!locked)
        return damagedKey(path, QStringLiteral("ppk: MAC"));
    return unusableKey(Tr::tr("The passphrase does not open the key file '%1'.").arg(QDir::toNativeSeparators(path)),
                       Tr::tr("Type it again. If it is right, the file is damaged: get a good copy of it."),
                       QStringLiteral("ppk: MAC"));
}

rap::Result<OpensshKey> opened(const QString& path, PuttyText& text, const QByteArray& passphrase)
{
    auto publicKey = checkedPublicKey(path, text.publicHalf);
    if (!publicKey)
        return tl::unexpected(publicKey.error());
    if (publicKey->type.toLatin1() != text.type)
        return damagedKey(path, QStringLiteral("ppk: public half of another type"));
    if (text.locked && passphrase.isEmpty())
        return lockedStill(path);
    const auto secrets = text.version == 2 ? secretsOfVersion2(text, passphrase) : secretsOfVersion3(text, passphrase);
    if (!secrets)
        return damagedKey(path, QStringLiteral("ppk: Argon2 does not take its numbers"));
    if (text.locked && !decrypt(text.privateHalf, *secrets))
        return damagedKey(path, QStringLiteral("ppk: cipher"));
    if (!isTrue(text, text.privateHalf, secrets->macKey))
        return notTrue(path, text.locked);
    OpensshKey key;
    key.publicHalf = text.publicHalf;
    key.comment = text.comment;
    if (!translate(text.publicHalf, text.privateHalf, key.privateHalf))
        return damagedKey(path, QStringLiteral("ppk: private half"));
    return key;
}

/// Wipes the passphrase where the key has none.
rap::Result<OpensshKey> read(const QString& path, QByteArray& passphrase)
{
    auto bytes = readKeyFile(path);
    if (!bytes)
        return tl::unexpected(bytes.error());
    const auto wipingBytes = qScopeGuard([&bytes] { wipe(*bytes); });
    if (recognise(*bytes).form != KeyForm::Putty) {
        return unusableKey(Tr::tr("The file '%1' is no PuTTY key.").arg(QDir::toNativeSeparators(path)),
                           Tr::tr("Choose the private key file; PuTTY's end in .ppk."), QStringLiteral("no ppk"));
    }
    auto text = parsePutty(*bytes);
    if (!text)
        return damagedKey(path, text.error());
    const auto wipingText = qScopeGuard([&text] { wipe(text->privateHalf); });
    if (!text->locked)
        wipe(passphrase);
    return opened(path, *text, passphrase);
}

} // namespace

rap::Result<PublicKey> convertPuttyKey(const QString& ppk, const QString& passphrase, const QString& newFile)
{
    QByteArray secret = passphrase.toUtf8();
    const auto wipingSecret = qScopeGuard([&secret] { wipe(secret); });
    const auto key = read(ppk, secret);
    if (!key)
        return tl::unexpected(key.error());
    QByteArray written = opensshText(*key, secret);
    const auto wipingWritten = qScopeGuard([&written] { wipe(written); });
    if (written.isEmpty())
        return damagedKey(ppk, QStringLiteral("this system has no aes256-ctr or no bcrypt"));
    return writeNew(newFile, written).and_then([&] { return checkedPublicKey(newFile, key->publicHalf); });
}

} // namespace account
