#include "account/PublicForms.h"

#include "account/KeyWire.h"
#include "account/OpensslKey.h"

#include <QScopeGuard>
#include <algorithm>
#include <openssl/core_names.h>
#include <openssl/err.h>
#include <openssl/pem.h>

namespace account {
namespace {

const unsigned char* bytesOf(QByteArrayView view)
{
    return reinterpret_cast<const unsigned char*>(view.data());
}

Openssl<EVP_PKEY> keyFrom(const char* type, OSSL_PARAM_BLD* builder)
{
    const Openssl<OSSL_PARAM> parameters(OSSL_PARAM_BLD_to_param(builder));
    const Openssl<EVP_PKEY_CTX> context(EVP_PKEY_CTX_new_from_name(nullptr, type, nullptr));
    EVP_PKEY* key = nullptr;
    if (parameters && context && EVP_PKEY_fromdata_init(context.get()) == 1)
        EVP_PKEY_fromdata(context.get(), &key, EVP_PKEY_PUBLIC_KEY, parameters.get());
    return Openssl<EVP_PKEY>(key);
}

Openssl<EVP_PKEY> rsaKey(QByteArrayView exponent, QByteArrayView modulus)
{
    const auto number = [](QByteArrayView view) {
        return Openssl<BIGNUM>(BN_bin2bn(bytesOf(view), static_cast<int>(view.size()), nullptr));
    };
    const auto e = number(exponent);
    const auto n = number(modulus);
    const Openssl<OSSL_PARAM_BLD> builder(OSSL_PARAM_BLD_new());
    if (!e || !n || !builder || OSSL_PARAM_BLD_push_BN(builder.get(), OSSL_PKEY_PARAM_RSA_E, e.get()) != 1 ||
        OSSL_PARAM_BLD_push_BN(builder.get(), OSSL_PKEY_PARAM_RSA_N, n.get()) != 1)
        return nullptr;
    return keyFrom("RSA", builder.get());
}

Openssl<EVP_PKEY> ecdsaKey(QByteArrayView curve, QByteArrayView point)
{
    const char* const group = curve == "nistp256" ? "prime256v1" : curve == "nistp384" ? "secp384r1" : "secp521r1";
    const Openssl<OSSL_PARAM_BLD> builder(OSSL_PARAM_BLD_new());
    if (!builder || OSSL_PARAM_BLD_push_utf8_string(builder.get(), OSSL_PKEY_PARAM_GROUP_NAME, group, 0) != 1 ||
        OSSL_PARAM_BLD_push_octet_string(builder.get(), OSSL_PKEY_PARAM_PUB_KEY, point.data(),
                                         static_cast<size_t>(point.size())) != 1)
        return nullptr;
    return keyFrom("EC", builder.get());
}

Openssl<EVP_PKEY> opensslKey(const PublicKey& key)
{
    WireReader reader(key.wire);
    const auto type = reader.string();
    const auto first = reader.string();
    const auto second = reader.string();
    if (!type || !first)
        return nullptr;
    if (*type == "ssh-ed25519") {
        return Openssl<EVP_PKEY>(EVP_PKEY_new_raw_public_key(EVP_PKEY_ED25519, nullptr, bytesOf(*first),
                                                             static_cast<size_t>(first->size())));
    }
    if (!second)
        return nullptr;
    if (*type == "ssh-rsa")
        return rsaKey(*first, *second);
    return type->startsWith("ecdsa-sha2-") ? ecdsaKey(*first, *second) : nullptr;
}

} // namespace

QString code(PublicForm form)
{
    switch (form) {
    case PublicForm::Openssh:
        return QStringLiteral("openssh");
    case PublicForm::Ssh2:
        return QStringLiteral("ssh2");
    case PublicForm::Pem:
        return QStringLiteral("pem");
    }
    return {};
}

std::optional<PublicForm> publicFormFromCode(QStringView text)
{
    const auto* const found =
        std::find_if(publicForms.begin(), publicForms.end(), [text](PublicForm form) { return code(form) == text; });
    return found == publicForms.end() ? std::nullopt : std::optional(*found);
}

QByteArray publicText(const PublicKey& key, PublicForm form, const QString& comment)
{
    switch (form) {
    case PublicForm::Openssh:
        break;
    case PublicForm::Ssh2:
        return rfc4716(key, comment);
    case PublicForm::Pem:
        return publicPem(key);
    }
    return opensshLine(key, comment);
}

QByteArray opensshLine(const PublicKey& key, const QString& comment)
{
    const QByteArray words = comment.simplified().toUtf8();
    return key.type.toLatin1() + ' ' + key.wire.toBase64() + (words.isEmpty() ? QByteArray() : ' ' + words) + '\n';
}

QByteArray rfc4716(const PublicKey& key, const QString& comment)
{
    constexpr qsizetype longestLine = 72; // bytes
    QByteArray text = "---- BEGIN SSH2 PUBLIC KEY ----\n";
    if (QByteArray words = comment.simplified().toUtf8(); !words.isEmpty()) {
        words.replace('"', '\'');
        QByteArray header = "Comment: \"" + words + '"';
        for (; header.size() > longestLine; header = header.sliced(longestLine - 1))
            text += header.first(longestLine - 1) + "\\\n";
        text += header + '\n';
    }
    const QByteArray base64 = key.wire.toBase64();
    for (qsizetype at = 0; at < base64.size(); at += 70)
        text += base64.mid(at, 70) + '\n';
    return text + "---- END SSH2 PUBLIC KEY ----\n";
}

QByteArray publicPem(const PublicKey& key)
{
    const auto clearing = qScopeGuard([] { ERR_clear_error(); });
    const auto opened = opensslKey(key);
    const Openssl<BIO> bio(BIO_new(BIO_s_mem()));
    if (!opened || !bio || PEM_write_bio_PUBKEY(bio.get(), opened.get()) != 1)
        return {};
    char* text = nullptr;
    const long size = BIO_get_mem_data(bio.get(), &text);
    return {text, static_cast<qsizetype>(size)};
}

} // namespace account
