#pragma once

#include "rap/Error.h"

#include <QList>
#include <QString>

namespace filing {

/// A ZIP's entry as its directory tells it.
struct ZipEntry {
    QString name;     ///< As it stands in the ZIP.
    quint64 size = 0; ///< Unpacked, as claimed.
    quint64 packed = 0;
    bool encrypted = false;
    bool link = false; ///< A symbolic link by its Unix mode.
};

/// Bounds against bombs; claimed sizes are judged here, real ones again while unzipping.
struct ZipLimits {
    int entries = 1000;
    quint64 total = quint64(4) << 30;
    quint64 ratio = 1000; ///< Unpacked to packed, for entries over 1 MB.
    int pathLength = 240; ///< Of a whole local path, in UTF-16 units (Windows' old limit is 260).
};

/// Judges all entries before anything is written: traversal, absolute, drive letter, backslash, control characters,
/// link, duplicate, case clash, a file where a folder is needed, reserved on Windows (CON, NUL ... trailing dot or
/// space, `<>:"|?*`), too long, encrypted, too many, too big. Errors: UnsafeZip (names the entry and why), DamagedZip
/// (no entries).
[[nodiscard]] rap::Result<void> judgeEntries(const QList<ZipEntry>& entries, const QString& targetFolder,
                                             const ZipLimits& limits = {});

} // namespace filing
