#include "filing/Sha256.h"

#include "filing/Faults.h"
#include "filing/InFile.h"

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

/// As InFile opens it: Windows refuses a QFile for as long as whoever has given the file its name is not done.
rap::Result<InFile> opened(const QString& path)
{
    return InFile::open(path).map_error([&](const rap::Error& error) { return cannotRead(path, error.detail); });
}

/// Of the first `length` bytes, which the file has.
rap::Result<Sha256> hashed(const InFile& file, qint64 length, const QString& path,
                           const std::function<bool()>& isCancelled)
{
    Sha256 hash;
    QByteArray block(blockLength, Qt::Uninitialized);
    for (qint64 at = 0;;) {
        if (isCancelled && isCancelled())
            return tl::unexpected(cancelled());
        if (at == length)
            return hash;
        const qint64 next = std::min(blockLength, length - at);
        if (const auto read = file.read(at, block.data(), next); !read)
            return tl::unexpected(cannotRead(path, read.error().detail));
        hash.add(QByteArrayView(block.constData(), qsizetype(next)));
        at += next;
    }
}

} // namespace

rap::Result<QByteArray> Sha256::ofFile(const QString& path, const std::function<bool()>& cancelled)
{
    return opened(path)
        .and_then([&](const InFile& file) { return hashed(file, file.size(), path, cancelled); })
        .map([](const Sha256& hash) { return hash.result(); });
}

rap::Result<Sha256> Sha256::ofStart(const QString& path, qint64 length)
{
    return opened(path).and_then([&](const InFile& file) -> rap::Result<Sha256> {
        if (file.size() < length)
            return tl::unexpected(cannotRead(path, QStringLiteral("shorter than %1 bytes").arg(length)));
        return hashed(file, length, path, {});
    });
}

} // namespace filing
