#pragma once

#include "rap/Error.h"

#include <QIODevice>
#include <QString>

namespace filing {

/// Where a ZIP's directory is, as the records at its end say. Positions count from the beginning of the file.
struct ZipEnd {
    qint64 directory = 0;     ///< Where the central directory begins.
    qint64 directorySize = 0; ///< Bytes.
    quint64 entries = 0;
    qint64 before = 0; ///< Bytes before the ZIP itself begins.
    qint64 after = 0;  ///< Bytes after its end.
};

/// Errors: NotAZip, DamagedZip. `name` is for the messages.
[[nodiscard]] rap::Result<ZipEnd> findZipEnd(QIODevice& file, const QString& name);

} // namespace filing
