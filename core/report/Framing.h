#pragma once

#include "report/Layout.h"

#include <QByteArrayView>

namespace report {

/// How the records of a data image follow each other.
struct Framing {
    char lineEnd =
        '\0'; ///< What ends a record: '\n', with or without a '\r' before it, or '\r'; '\0' where nothing does.
    qint64 length = 0; ///< Bytes of a record where nothing ends it; else of the first one, without its end.

    bool operator==(const Framing&) const = default;
};

/// Bytes of a file's beginning by which that is told.
inline constexpr qint64 framingSample = 64 * 1024;

/// Total: there is always an answer, and `length` is never 0. `size` is that of the whole file, in bytes. Without a
/// layout, and where no line ends, the length is a guess: the one after which the same kinds of characters come again.
[[nodiscard]] Framing framingOf(QByteArrayView beginning, qint64 size, const Layout* layout);

} // namespace report
