#include "account/OpensslKey.h"

#include "account/KeyWire.h"

#include <array>
#include <openssl/core_names.h>

namespace account {
namespace {

QByteArray rsaWire(const EVP_PKEY* key)
{
    const auto exponent = numberOf(key, OSSL_PKEY_PARAM_RSA_E);
    const auto modulus = numberOf(key, OSSL_PKEY_PARAM_RSA_N);
    QByteArray wire;
    if (exponent && modulus) {
        appendString(wire, "ssh-rsa");
        appendBigNumber(wire, exponent.get());
        appendBigNumber(wire, modulus.get());
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
    const auto x = numberOf(key, OSSL_PKEY_PARAM_EC_PUB_X);
    const auto y = numberOf(key, OSSL_PKEY_PARAM_EC_PUB_Y);
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

} // namespace

Openssl<BIGNUM> numberOf(const EVP_PKEY* key, const char* name)
{
    BIGNUM* number = nullptr;
    return Openssl<BIGNUM>(EVP_PKEY_get_bn_param(key, name, &number) == 1 ? number : nullptr);
}

void appendBigNumber(QByteArray& wire, const BIGNUM* number)
{
    QByteArray bytes(BN_num_bytes(number), '\0');
    BN_bn2bin(number, reinterpret_cast<unsigned char*>(bytes.data()));
    if (!bytes.isEmpty() && (static_cast<unsigned char>(bytes.front()) & 0x80U) != 0)
        bytes.prepend('\0'); // the sign
    appendString(wire, bytes);
}

QByteArray publicWireOf(const EVP_PKEY* key)
{
    switch (EVP_PKEY_get_base_id(key)) {
    case EVP_PKEY_RSA:
        return rsaWire(key);
    case EVP_PKEY_EC:
        return ecdsaWire(key);
    case EVP_PKEY_ED25519:
        return ed25519Wire(key);
    default:
        break;
    }
    QByteArray wire;
    const char* const name = EVP_PKEY_get0_type_name(key);
    if (EVP_PKEY_get_base_id(key) == EVP_PKEY_DSA)
        appendString(wire, "ssh-dss");
    else
        appendString(wire, name != nullptr ? name : "unknown");
    return wire;
}

} // namespace account
