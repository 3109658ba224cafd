#include "account/PemKey.h"

#include "account/KeyWire.h"
#include "account/PublicKey.h"

#include <QScopeGuard>
#include <array>
#include <memory>
#include <openssl/bio.h>
#include <openssl/bn.h>
#include <openssl/core_names.h>
#include <openssl/err.h>
#include <openssl/evp.h>
#include <openssl/pem.h>

namespace account {
namespace {

struct BioFree {
    void operator()(BIO* bio) const { BIO_free(bio); }
};
struct KeyFree {
    void operator()(EVP_PKEY* key) const { EVP_PKEY_free(key); }
};
struct NumberFree {
    void operator()(BIGNUM* number) const { BN_free(number); }
};
using Bio = std::unique_ptr<BIO, BioFree>;
using Key = std::unique_ptr<EVP_PKEY, KeyFree>;
using Number = std::unique_ptr<BIGNUM, NumberFree>;

void appendNumber(QByteArray& wire, const BIGNUM* number)
{
    QByteArray bytes(BN_num_bytes(number), '\0');
    BN_bn2bin(number, reinterpret_cast<unsigned char*>(bytes.data()));
    if (!bytes.isEmpty() && (static_cast<unsigned char>(bytes.front()) & 0x80U) != 0)
        bytes.prepend('\0'); // the sign
    appendString(wire, bytes);
}

Number numberOf(const EVP_PKEY* key, const char* name)
{
    BIGNUM* number = nullptr;
    return Number(EVP_PKEY_get_bn_param(key, name, &number) == 1 ? number : nullptr);
}

QByteArray rsaWire(const EVP_PKEY* key)
{
    const Number exponent = numberOf(key, OSSL_PKEY_PARAM_RSA_E);
    const Number modulus = numberOf(key, OSSL_PKEY_PARAM_RSA_N);
    QByteArray wire;
    if (exponent && modulus) {
        appendString(wire, "ssh-rsa");
        appendNumber(wire, exponent.get());
        appendNumber(wire, modulus.get());
    }
    return wire;
}

QByteArray ecdsaWire(const EVP_PKEY* key)
{
    std::array<char, 64> group{};
    if (EVP_PKEY_get_utf8_string_param(key, OSSL_PKEY_PARAM_GROUP_NAME, group.data(), group.size(), nullptr) != 1)
        return {};
    const QByteArrayView name(group.data());
    const QByteArray curve = name == "prime256v1"  ? "nistp256"
                             : name == "secp384r1" ? "nistp384"
                             : name == "secp521r1" ? "nistp521"
                                                   : name.toByteArray();
    const Number x = numberOf(key, OSSL_PKEY_PARAM_EC_PUB_X);
    const Number y = numberOf(key, OSSL_PKEY_PARAM_EC_PUB_Y);
    const int half = (EVP_PKEY_get_bits(key) + 7) / 8;
    QByteArray wire;
    if (x && y && half > 0) {
        QByteArray point(1 + 2 * half, '\0');
        auto* const at = reinterpret_cast<unsigned char*>(point.data());
        *at = 4; // uncompressed
        BN_bn2binpad(x.get(), at + 1, half);
        BN_bn2binpad(y.get(), at + 1 + half, half);
        appendString(wire, QByteArray("ecdsa-sha2-").append(curve));
        appendString(wire, curve);
        appendString(wire, point);
    }
    return wire;
}

QByteArray ed25519Wire(const EVP_PKEY* key)
{
    QByteArray point(32, '\0');
    size_t size = 32;
    QByteArray wire;
    if (EVP_PKEY_get_raw_public_key(key, reinterpret_cast<unsigned char*>(point.data()), &size) == 1 && size == 32) {
        appendString(wire, "ssh-ed25519");
        appendString(wire, point);
    }
    return wire;
}

/// Never asks: a prompt would hang a program that nobody watches.
int noPassphrase(char* /*buffer*/, int /*size*/, int /*writing*/, void* /*user*/)
{
    return 0;
}

} // namespace

tl::expected<QByteArray, QString> publicHalfOfPem(QByteArrayView block)
{
    const auto clearing = qScopeGuard([] { ERR_clear_error(); });
    const Bio bio(BIO_new_mem_buf(block.data(), static_cast<int>(block.size())));
    const Key key(bio ? PEM_read_bio_PrivateKey(bio.get(), nullptr, noPassphrase, nullptr) : nullptr);
    if (!key) {
        std::array<char, 256> reason{};
        ERR_error_string_n(ERR_peek_last_error(), reason.data(), reason.size());
        return tl::unexpected<QString>(QStringLiteral("PEM: %1").arg(QString::fromLatin1(reason.data())));
    }
    QByteArray wire;
    switch (EVP_PKEY_get_base_id(key.get())) {
    case EVP_PKEY_RSA:
        wire = rsaWire(key.get());
        break;
    case EVP_PKEY_EC:
        wire = ecdsaWire(key.get());
        break;
    case EVP_PKEY_ED25519:
        wire = ed25519Wire(key.get());
        break;
    case EVP_PKEY_DSA:
        appendString(wire, "ssh-dss");
        break;
    default:
        const char* const name = EVP_PKEY_get0_type_name(key.get());
        appendString(wire, name != nullptr ? name : "unknown");
    }
    if (wire.isEmpty())
        return tl::unexpected<QString>(QStringLiteral("PEM: no public half"));
    return wire;
}

} // namespace account
