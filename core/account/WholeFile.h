#pragma once

#include "rap/Error.h"

#include <QByteArray>
#include <QString>

namespace account {

/// Small settings files, read and written whole. Blocking, short; any thread.

/// Errors: LocalNoPermission, Settings (not there, no file, more than `limit` bytes, cannot be read).
[[nodiscard]] rap::Result<QByteArray> readWhole(const QString& file, qint64 limit);

/// Writes beside it, flushes to the disk and renames: at any moment the file is the old one or the new one. Only this
/// user can read it. The folder must be there. Errors: DiskFull, LocalNoPermission, Settings.
[[nodiscard]] rap::Result<void> writeWhole(const QString& file, const QByteArray& bytes);

/// Makes a folder and what is missing above it, open to this user alone. Errors: DiskFull, LocalNoPermission, Settings.
[[nodiscard]] rap::Result<void> makeOwnFolder(const QString& folder);

} // namespace account
