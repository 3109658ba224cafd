#pragma once

#include "account/PublicKey.h"
#include "rap/Error.h"

namespace account {

/// What all readers of private key files share. Private to this room. All errors are KeyUnusable.

/// Larger is no key.
inline constexpr qint64 largestKeyFile = 64 * 1024; // bytes

[[nodiscard]] tl::unexpected<rap::Error> unusableKey(const QString& message, const QString& nextStep,
                                                     const QString& detail);
[[nodiscard]] tl::unexpected<rap::Error> damagedKey(const QString& path, const QString& detail);
[[nodiscard]] tl::unexpected<rap::Error> weakKeyType(const QString& detail); ///< DSA.

/// The whole file. Secret: to be wiped after use.
[[nodiscard]] rap::Result<QByteArray> readKeyFile(const QString& path);

/// For base64 over several lines.
[[nodiscard]] QByteArray withoutSpaces(QByteArrayView text);

/// The public half that a file shows, where RAP takes keys of its type.
[[nodiscard]] rap::Result<PublicKey> checkedPublicKey(const QString& path, const QByteArray& wire);

} // namespace account
