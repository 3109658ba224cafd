#include "account/PemKey.h"

#include "account/OpensslKey.h"

#include <QScopeGuard>
#include <array>
#include <openssl/err.h>
#include <openssl/pem.h>

namespace account {
namespace {

/// Never asks: a prompt would hang a program that nobody watches.
int noPassphrase(char* /*buffer*/, int /*size*/, int /*writing*/, void* /*user*/)
{
    return 0;
}

} // namespace

tl::expected<QByteArray, QString> publicHalfOfPem(QByteArrayView block)
{
    const auto clearing = qScopeGuard([] { ERR_clear_error(); });
    const Openssl<BIO> bio(BIO_new_mem_buf(block.data(), static_cast<int>(block.size())));
    const Openssl<EVP_PKEY> key(bio ? PEM_read_bio_PrivateKey(bio.get(), nullptr, noPassphrase, nullptr) : nullptr);
    if (!key) {
        std::array<char, 256> reason{};
        ERR_error_string_n(ERR_peek_last_error(), reason.data(), reason.size());
        return tl::unexpected<QString>(QStringLiteral("PEM: %1").arg(QString::fromLatin1(reason.data())));
    }
    const QByteArray wire = publicWireOf(key.get());
    if (wire.isEmpty())
        return tl::unexpected<QString>(QStringLiteral("PEM: no public half"));
    return wire;
}

} // namespace account
