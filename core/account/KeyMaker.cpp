#include "account/KeyMaker.h"

#include "account/KeyReading.h"
#include "account/KeyWire.h"
#include "account/OpensshKeyForm.h"
#include "account/OpensslKey.h"
#include "account/PublicForms.h"
#include "account/WholeFile.h"
#include "account/Wipe.h"

#include <QCoreApplication>
#include <QFile>
#include <QFileInfo>
#include <QScopeGuard>
#include <algorithm>
#include <openssl/core_names.h>
#include <openssl/err.h>

namespace account {
namespace {

struct Tr {
    Q_DECLARE_TR_FUNCTIONS(account::KeyMaker)
};

Openssl<EVP_PKEY> generated(KeyType type)
{
    switch (type) {
    case KeyType::Ed25519:
        return Openssl<EVP_PKEY>(EVP_PKEY_Q_keygen(nullptr, nullptr, "ED25519"));
    case KeyType::EcdsaP256:
        return Openssl<EVP_PKEY>(EVP_PKEY_Q_keygen(nullptr, nullptr, "EC", "P-256"));
    case KeyType::EcdsaP384:
        return Openssl<EVP_PKEY>(EVP_PKEY_Q_keygen(nullptr, nullptr, "EC", "P-384"));
    case KeyType::Rsa3072:
        return Openssl<EVP_PKEY>(EVP_PKEY_Q_keygen(nullptr, nullptr, "RSA", size_t(3072)));
    case KeyType::Rsa4096:
        return Openssl<EVP_PKEY>(EVP_PKEY_Q_keygen(nullptr, nullptr, "RSA", size_t(4096)));
    }
    return nullptr;
}

bool appendNumbers(QByteArray& privateHalf, const EVP_PKEY* key, std::initializer_list<const char*> names)
{
    return std::all_of(names.begin(), names.end(), [&](const char* name) {
        const auto number = numberOf(key, name);
        if (number)
            appendBigNumber(privateHalf, number.get());
        return number != nullptr;
    });
}

/// PROTOCOL.agent; false where the key lacks one of its numbers.
bool appendPrivateHalf(QByteArray& privateHalf, const EVP_PKEY* key, const QByteArray& publicHalf)
{
    WireReader shown(publicHalf);
    const auto type = shown.string();
    if (!type)
        return false;
    if (*type == "ssh-ed25519") {
        QByteArray seed(32, '\0');
        const auto wiping = qScopeGuard([&seed] { wipe(seed); });
        size_t size = 32;
        const auto point = shown.string();
        if (!point || EVP_PKEY_get_raw_private_key(key, reinterpret_cast<unsigned char*>(seed.data()), &size) != 1 ||
            size != 32)
            return false;
        appendEd25519(privateHalf, seed, *point);
        return true;
    }
    if (*type == "ssh-rsa") {
        appendString(privateHalf, *type);
        return appendNumbers(privateHalf, key,
                             {OSSL_PKEY_PARAM_RSA_N, OSSL_PKEY_PARAM_RSA_E, OSSL_PKEY_PARAM_RSA_D,
                              OSSL_PKEY_PARAM_RSA_COEFFICIENT1, OSSL_PKEY_PARAM_RSA_FACTOR1,
                              OSSL_PKEY_PARAM_RSA_FACTOR2});
    }
    privateHalf.append(publicHalf); // type, curve and point
    return appendNumbers(privateHalf, key, {OSSL_PKEY_PARAM_PRIV_KEY});
}

tl::unexpected<rap::Error> refused(const QString& detail)
{
    return unusableKey(Tr::tr("This computer could not make the key."),
                       Tr::tr("Try another type of key, or ask your IT support."), detail);
}

rap::Result<OpensshKey> freshKey(KeyType type)
{
    const auto clearing = qScopeGuard([] { ERR_clear_error(); });
    const auto made = generated(type);
    if (!made)
        return refused(QStringLiteral("OpenSSL makes no %1").arg(code(type)));
    OpensshKey key;
    key.publicHalf = publicWireOf(made.get());
    key.privateHalf.reserve(4096); // what grows leaves copies behind
    if (!appendPrivateHalf(key.privateHalf, made.get(), key.publicHalf))
        return refused(QStringLiteral("OpenSSL tells not all of %1").arg(code(type)));
    return key;
}

} // namespace

QString code(KeyType type)
{
    switch (type) {
    case KeyType::Ed25519:
        return QStringLiteral("ed25519");
    case KeyType::EcdsaP256:
        return QStringLiteral("ecdsa-p256");
    case KeyType::EcdsaP384:
        return QStringLiteral("ecdsa-p384");
    case KeyType::Rsa3072:
        return QStringLiteral("rsa-3072");
    case KeyType::Rsa4096:
        return QStringLiteral("rsa-4096");
    }
    return {};
}

std::optional<KeyType> keyTypeFromCode(const QString& text)
{
    const auto* const found =
        std::find_if(keyTypes.begin(), keyTypes.end(), [&text](KeyType type) { return code(type) == text; });
    return found == keyTypes.end() ? std::nullopt : std::optional(*found);
}

QString publicFileOf(const QString& keyFile)
{
    return keyFile + QStringLiteral(".pub");
}

rap::Result<void> keyWouldBeNew(const QString& file)
{
    return wouldBeNew(file).and_then([&] { return wouldBeNew(publicFileOf(file)); });
}

rap::Result<PublicKey> makeKey(KeyType type, const QString& file, const QString& passphrase, const QString& comment)
{
    // Before anything is made; what comes there meanwhile is left as it is, too.
    if (auto free = keyWouldBeNew(file); !free)
        return tl::unexpected(free.error());
    auto key = freshKey(type);
    if (!key)
        return tl::unexpected(key.error());
    const auto publicKey = checkedPublicKey(file, key->publicHalf);
    if (!publicKey)
        return publicKey;
    key->comment = comment.simplified().toUtf8();
    QByteArray secret = passphrase.toUtf8();
    const auto wipingSecret = qScopeGuard([&secret] { wipe(secret); });
    QByteArray text = opensshText(*key, secret);
    const auto wipingText = qScopeGuard([&text] { wipe(text); });
    if (text.isEmpty())
        return refused(QStringLiteral("no aes256-ctr or no bcrypt"));
    return writeNew(file, text).and_then([&]() -> rap::Result<PublicKey> {
        if (const auto written = writeNew(publicFileOf(file), opensshLine(*publicKey, comment)); !written) {
            QFile::remove(file); // made a moment ago, and nobody's key yet
            return tl::unexpected(written.error());
        }
        return *publicKey;
    });
}

} // namespace account
