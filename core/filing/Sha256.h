#pragma once

#include "rap/Error.h"

#include <QByteArray>
#include <QByteArrayView>
#include <QString>
#include <functional>
#include <memory>

struct evp_md_ctx_st;

namespace filing {

/// SHA-256 as bytes pass by. OpenSSL's: Qt's own is many times slower, and every byte of every report goes through
/// here.
class Sha256 {
public:
    Sha256();

    void add(QByteArrayView bytes);
    [[nodiscard]] QByteArray result() const; ///< Of what was added so far; raw, 32 bytes.

    /// Errors: LocalFailure, Cancelled.
    [[nodiscard]] static rap::Result<QByteArray> ofFile(const QString& path,
                                                        const std::function<bool()>& cancelled = {});
    /// Of the first `length` bytes, to go on from there. Error kind: LocalFailure, also where the file has fewer.
    [[nodiscard]] static rap::Result<Sha256> ofStart(const QString& path, qint64 length);

private:
    struct Free {
        void operator()(evp_md_ctx_st* context) const;
    };
    std::unique_ptr<evp_md_ctx_st, Free> m_context;
};

} // namespace filing
