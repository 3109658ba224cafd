#pragma once

#include <QByteArray>
#include <memory>
#include <openssl/bio.h>
#include <openssl/bn.h>
#include <openssl/evp.h>
#include <openssl/param_build.h>

namespace account {

/// OpenSSL's things, let go of by themselves. Private to this room.
struct OpensslFree {
    void operator()(BIO* bio) const { BIO_free(bio); }
    void operator()(BIGNUM* number) const { BN_clear_free(number); }
    void operator()(EVP_PKEY* key) const { EVP_PKEY_free(key); }
    void operator()(EVP_PKEY_CTX* context) const { EVP_PKEY_CTX_free(context); }
    void operator()(EVP_CIPHER_CTX* context) const { EVP_CIPHER_CTX_free(context); }
    void operator()(OSSL_PARAM_BLD* builder) const { OSSL_PARAM_BLD_free(builder); }
    void operator()(OSSL_PARAM* parameters) const { OSSL_PARAM_free(parameters); }
};
template <typename T> using Openssl = std::unique_ptr<T, OpensslFree>;

/// One of the numbers that a key is made of (openssl/core_names.h); null where it has none of that name.
[[nodiscard]] Openssl<BIGNUM> numberOf(const EVP_PKEY* key, const char* name);

/// As SSH's mpint (RFC 4251 section 5).
void appendBigNumber(QByteArray& wire, const BIGNUM* number);

/// The public half in SSH's wire form; of a type that SSH does not know its name alone. Empty where the key has none.
[[nodiscard]] QByteArray publicWireOf(const EVP_PKEY* key);

} // namespace account
