#include "filing/Sha256.h"

#include "filing/Faults.h"

#include <QFile>
#include <algorithm>
#include <openssl/crypto.h>
#include <openssl/evp.h>

namespace filing {

namespace {

// A thread that has been waited for may still be giving OpenSSL's memory back while the program ends. Clearing up at
// exit, which frees the same memory, is left to the operating system; it has to be said before OpenSSL is used at all.
[[maybe_unused]] const int noClearingUpAtExit = OPENSSL_init_crypto(OPENSSL_INIT_NO_ATEXIT, nullptr);

} // namespace

void Sha256::Free::operator()(evp_md_ctx_st* context) const
{
    EVP_MD_CTX_free(context);
}

Sha256::Sha256()
    : m_context(EVP_MD_CTX_new())
{
    if (!m_context || EVP_DigestInit_ex(m_context.get(), EVP_sha256(), nullptr) != 1)
        qFatal("OpenSSL gives no SHA-256");
}

void Sha256::add(QByteArrayView bytes)
{
    EVP_DigestUpdate(m_context.get(), bytes.data(), size_t(bytes.size()));
}

QByteArray Sha256::result() const
{
    // A copy ends, so that this one can go on.
    const Sha256 ending;
    EVP_MD_CTX_copy_ex(ending.m_context.get(), m_context.get());
    QByteArray digest(EVP_MAX_MD_SIZE, Qt::Uninitialized);
    unsigned length = 0;
    EVP_DigestFinal_ex(ending.m_context.get(), reinterpret_cast<unsigned char*>(digest.data()), &length);
    digest.truncate(qsizetype(length));
    return digest;
}

namespace {

constexpr qint64 blockLength = 256 * 1024;

} // namespace

rap::Result<QByteArray> Sha256::ofFile(const QString& path, const std::function<bool()>& cancelled)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly | QIODevice::Unbuffered))
        return tl::unexpected(cannotRead(path, file.errorString()));
    Sha256 hash;
    QByteArray block(blockLength, Qt::Uninitialized);
    for (;;) {
        if (cancelled && cancelled())
            return tl::unexpected(filing::cancelled());
        const qint64 length = file.read(block.data(), blockLength);
        if (length < 0)
            return tl::unexpected(cannotRead(path, file.errorString()));
        if (length == 0)
            return hash.result();
        hash.add(QByteArrayView(block.constData(), qsizetype(length)));
    }
}

rap::Result<Sha256> Sha256::ofStart(const QString& path, qint64 length)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly | QIODevice::Unbuffered))
        return tl::unexpected(cannotRead(path, file.errorString()));
    Sha256 hash;
    for (qint64 left = length; left > 0;) {
        const QByteArray block = file.read(std::min(left, blockLength));
        if (block.isEmpty())
            return tl::unexpected(cannotRead(path, QStringLiteral("shorter than %1 bytes").arg(length)));
        hash.add(block);
        left -= block.size();
    }
    return hash;
}

} // namespace filing
