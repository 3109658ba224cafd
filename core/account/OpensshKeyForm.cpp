#include "account/OpensshKeyForm.h"

#include "account/BcryptKdf.h"
#include "account/KeyWire.h"
#include "account/OpensslKey.h"
#include "account/Wipe.h"

#include <QRandomGenerator>
#include <QScopeGuard>

namespace account {
namespace {

constexpr int saltSize = 16;
constexpr int keySize = 32;
constexpr int blockSize = 16; // bytes, AES
constexpr int unlockedBlockSize = 8;
constexpr quint32 rounds = 24; // ssh-keygen's
constexpr qsizetype lineLength = 70;

QByteArray randomBytes(int count)
{
    QByteArray bytes;
    while (bytes.size() < count)
        appendNumber(bytes, QRandomGenerator::system()->generate());
    bytes.truncate(count);
    return bytes;
}

/// Check numbers, the key, its comment, and as many bytes 1, 2, 3 as fill up a block.
QByteArray secretPart(const OpensshKey& key, int block)
{
    QByteArray secret;
    secret.reserve(8 + key.privateHalf.size() + 4 + key.comment.size() + block); // what grows leaves copies behind
    const quint32 check = QRandomGenerator::system()->generate();
    appendNumber(secret, check);
    appendNumber(secret, check);
    secret.append(key.privateHalf);
    appendString(secret, key.comment);
    for (char filling = 1; secret.size() % block != 0; ++filling)
        secret.append(filling);
    return secret;
}

/// In place. False where OpenSSL refuses.
bool encrypt(QByteArray& secret, QByteArrayView key, QByteArrayView start)
{
    const Openssl<EVP_CIPHER_CTX> context(EVP_CIPHER_CTX_new());
    auto* const bytes = reinterpret_cast<unsigned char*>(secret.data());
    int done = 0;
    return context &&
           EVP_EncryptInit_ex(context.get(), EVP_aes_256_ctr(), nullptr,
                              reinterpret_cast<const unsigned char*>(key.data()),
                              reinterpret_cast<const unsigned char*>(start.data())) == 1 &&
           EVP_EncryptUpdate(context.get(), bytes, &done, bytes, static_cast<int>(secret.size())) == 1 &&
           done == secret.size();
}

QByteArray armoured(const QByteArray& binary)
{
    QByteArray base64 = binary.toBase64();
    const auto wiping = qScopeGuard([&base64] { wipe(base64); });
    const QByteArrayView begin = "-----BEGIN OPENSSH PRIVATE KEY-----\n";
    const QByteArrayView end = "-----END OPENSSH PRIVATE KEY-----\n";
    QByteArray text;
    text.reserve(begin.size() + base64.size() + base64.size() / lineLength + 1 + end.size());
    text.append(begin);
    for (qsizetype at = 0; at < base64.size(); at += lineLength)
        text.append(QByteArrayView(base64).sliced(at, qMin(lineLength, base64.size() - at))).append('\n');
    return text.append(end);
}

} // namespace

OpensshKey::~OpensshKey()
{
    wipe(privateHalf);
}

QByteArray opensshText(const OpensshKey& key, const QByteArray& passphrase)
{
    const bool locked = !passphrase.isEmpty();
    QByteArray secret = secretPart(key, locked ? blockSize : unlockedBlockSize);
    const auto wiping = qScopeGuard([&secret] { wipe(secret); });
    QByteArray kdfOptions;
    if (locked) {
        const QByteArray salt = randomBytes(saltSize);
        appendString(kdfOptions, salt);
        appendNumber(kdfOptions, rounds);
        QByteArray derived = bcryptKey(passphrase, salt, keySize + blockSize, rounds);
        const auto wipingDerived = qScopeGuard([&derived] { wipe(derived); });
        if (derived.isEmpty() ||
            !encrypt(secret, QByteArrayView(derived).first(keySize), QByteArrayView(derived).last(blockSize)))
            return {};
    }
    QByteArray binary;
    binary.reserve(256 + key.publicHalf.size() + secret.size());
    const auto wipingBinary = qScopeGuard([&binary] { wipe(binary); });
    binary.append("openssh-key-v1", 15); // with its closing zero
    appendString(binary, locked ? "aes256-ctr" : "none");
    appendString(binary, locked ? "bcrypt" : "none");
    appendString(binary, kdfOptions);
    appendNumber(binary, 1); // key in this file
    appendString(binary, key.publicHalf);
    appendString(binary, secret);
    return armoured(binary);
}

void appendEd25519(QByteArray& privateHalf, QByteArrayView seed, QByteArrayView point)
{
    QByteArray both;
    both.reserve(seed.size() + point.size());
    both.append(seed).append(point);
    appendString(privateHalf, "ssh-ed25519");
    appendString(privateHalf, point);
    appendString(privateHalf, both);
    wipe(both);
}

} // namespace account
