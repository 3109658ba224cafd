#include "sftp/UserKey.h"

#include "account/KeyFile.h"
#include "account/KeyWire.h"
#include "account/Wipe.h"
#include "rap/WireText.h"
#include "sftp/Faults.h"
#include "sftp/SshLink.h"

#include <QCryptographicHash>
#include <QtConcurrent>
#include <array>
#include <memory>
#include <openssl/bn.h>
#include <openssl/core_names.h>
#include <openssl/err.h>
#include <openssl/evp.h>
#include <openssl/pem.h>

namespace sftp {

namespace {

using account::appendString;
using account::WireReader;

struct Free {
    void operator()(EVP_PKEY* key) const { EVP_PKEY_free(key); }
    void operator()(BIO* bio) const { BIO_free(bio); }
    void operator()(BIGNUM* number) const { BN_free(number); }
};
template <typename T> using Owned = std::unique_ptr<T, Free>;

void appendNumber(QByteArray& blob, const EVP_PKEY* key, const char* name)
{
    BIGNUM* raw = nullptr;
    EVP_PKEY_get_bn_param(key, name, &raw);
    const Owned<BIGNUM> number(raw);
    if (!number)
        return;
    QByteArray bytes(BN_num_bytes(number.get()), '\0');
    BN_bn2bin(number.get(), reinterpret_cast<unsigned char*>(bytes.data()));
    if (!bytes.isEmpty() && (static_cast<uchar>(bytes.front()) & 0x80))
        bytes.prepend('\0');
    appendString(blob, bytes);
}

QByteArray ecBlob(const EVP_PKEY* key)
{
    std::array<char, 64> group{};
    std::array<unsigned char, 256> point{};
    size_t groupLength = 0;
    size_t pointLength = 0;
    if (!EVP_PKEY_get_utf8_string_param(key, OSSL_PKEY_PARAM_GROUP_NAME, group.data(), group.size(), &groupLength) ||
        !EVP_PKEY_get_octet_string_param(key, OSSL_PKEY_PARAM_PUB_KEY, point.data(), point.size(), &pointLength))
        return {};
    const QByteArrayView name(group.data(), static_cast<qsizetype>(groupLength));
    const QByteArray curve = name == QByteArrayView("prime256v1")  ? QByteArrayLiteral("nistp256")
                             : name == QByteArrayView("secp384r1") ? QByteArrayLiteral("nistp384")
                             : name == QByteArrayView("secp521r1") ? QByteArrayLiteral("nistp521")
                                                                   : QByteArray();
    if (curve.isEmpty())
        return {};
    QByteArray blob;
    appendString(blob, QByteArray("ecdsa-sha2-" + curve));
    appendString(blob, curve);
    appendString(blob, QByteArrayView(point.data(), static_cast<qsizetype>(pointLength)));
    return blob;
}

QByteArray blobOf(const EVP_PKEY* key)
{
    QByteArray blob;
    switch (EVP_PKEY_get_base_id(key)) {
    case EVP_PKEY_RSA:
        appendString(blob, "ssh-rsa");
        appendNumber(blob, key, OSSL_PKEY_PARAM_RSA_E);
        appendNumber(blob, key, OSSL_PKEY_PARAM_RSA_N);
        return blob;
    case EVP_PKEY_EC:
        return ecBlob(key);
    case EVP_PKEY_ED25519: {
        std::array<unsigned char, 32> raw{};
        size_t length = raw.size();
        EVP_PKEY_get_raw_public_key(key, raw.data(), &length);
        appendString(blob, "ssh-ed25519");
        appendString(blob, QByteArrayView(raw.data(), static_cast<qsizetype>(length)));
        return blob;
    }
    default:
        return {};
    }
}

/// The public half of an encrypted key in PEM, which hides it; empty where the passphrase does not fit.
QByteArray publicHalf(const QByteArray& pem, const QByteArray& passphrase)
{
    const Owned<BIO> bio(BIO_new_mem_buf(pem.constData(), static_cast<int>(pem.size())));
    // Never without a passphrase of ours: OpenSSL would ask for one on the terminal.
    const Owned<EVP_PKEY> key(
        PEM_read_bio_PrivateKey(bio.get(), nullptr, nullptr, const_cast<char*>(passphrase.constData())));
    ERR_clear_error();
    return key ? blobOf(key.get()) : QByteArray();
}

} // namespace

rap::Result<UserKey> UserKey::load(const QString& file, const QString& passphrase)
{
    auto found = account::readPrivateKey(file);
    if (!found)
        return tl::unexpected(found.error());
    UserKey key;
    key.m_file = file;
    key.m_bytes = std::move(found->text);
    key.m_passphrase = passphrase.toUtf8();
    key.m_publicBlob = found->file.publicKey;
    key.m_encrypted = found->file.encrypted;
    if (key.m_encrypted && passphrase.isEmpty())
        return tl::unexpected(passphraseNeeded(file));
    if (key.m_encrypted && !key.m_bytes.startsWith("-----BEGIN OPENSSH")) {
        // What a file beside it says is not yet this key's.
        key.m_publicBlob = publicHalf(key.m_bytes, key.m_passphrase);
        if (key.m_publicBlob.isEmpty())
            return tl::unexpected(passphraseWrong(file, QStringLiteral("PEM, encrypted")));
    }
    return key;
}

UserKey::~UserKey()
{
    wipe();
}

void UserKey::wipe()
{
    account::wipe(m_bytes);
    account::wipe(m_passphrase);
}

QString UserKey::type() const
{
    return keyType(m_publicBlob);
}

QString UserKey::fingerprint() const
{
    return fingerprintOf(m_publicBlob);
}

rap::Result<void> tryPassphrase(const QString& file, const QString& passphrase)
{
    const auto key = UserKey::load(file, passphrase);
    if (!key)
        return tl::unexpected(key.error());
    if (key->isEncrypted() && !SshLink::opens(*key))
        return tl::unexpected(passphraseWrong(file, QStringLiteral("tried without a server")));
    return {};
}

QFuture<rap::Result<void>> tryPassphraseBeside(const QString& file, const QString& passphrase)
{
    return QtConcurrent::run([file, secret = passphrase]() mutable {
        auto opened = tryPassphrase(file, secret);
        account::wipe(secret);
        return opened;
    });
}

QString keyType(QByteArrayView blob)
{
    constexpr qsizetype longest = 64;
    const auto type = WireReader(blob).string();
    return type ? rap::fromWire(type->first(std::min(type->size(), longest)).toByteArray()) : QString();
}

int keyBits(QByteArrayView blob)
{
    WireReader reader(blob);
    const auto type = reader.string();
    if (!type)
        return 0;
    if (*type == QByteArrayView("ssh-ed25519"))
        return 256;
    if (type->startsWith("ecdsa-sha2-nistp"))
        return type->last(3).toByteArray().toInt();
    if (*type == QByteArrayView("ssh-rsa")) {
        const auto exponent = reader.string();
        const auto modulus = reader.string();
        if (!exponent || !modulus)
            return 0;
        const Owned<BIGNUM> number(BN_bin2bn(reinterpret_cast<const unsigned char*>(modulus->data()),
                                             static_cast<int>(modulus->size()), nullptr));
        return number ? BN_num_bits(number.get()) : 0;
    }
    return 0;
}

QString fingerprintOf(QByteArrayView blob)
{
    const QByteArray digest = QCryptographicHash::hash(blob.toByteArray(), QCryptographicHash::Sha256);
    return QStringLiteral("SHA256:") + QString::fromLatin1(digest.toBase64(QByteArray::OmitTrailingEquals));
}

QString md5FingerprintOf(QByteArrayView blob)
{
    const QByteArray digest = QCryptographicHash::hash(blob.toByteArray(), QCryptographicHash::Md5);
    return QStringLiteral("MD5:") + QString::fromLatin1(digest.toHex(':'));
}

} // namespace sftp
