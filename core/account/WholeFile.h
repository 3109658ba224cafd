#pragma once

#include "rap/Error.h"

#include <QByteArray>
#include <QLockFile>
#include <QString>
#include <memory>

namespace account {

/// Small settings files, read and written whole. Blocking, short; any thread.

/// Errors: LocalNoPermission, Settings (not there, no file, more than `limit` bytes, cannot be read).
[[nodiscard]] rap::Result<QByteArray> readWhole(const QString& file, qint64 limit);

/// Writes beside it, flushes to the disk and renames: at any moment the file is the old one or the new one. Only this
/// user can read it. The folder must be there. Errors: DiskFull, LocalNoPermission, Settings.
[[nodiscard]] rap::Result<void> writeWhole(const QString& file, const QByteArray& bytes);

/// To be held from reading a settings file (or a folder of them) to writing it again: until it is let go, no other
/// program of ours gets it. Waits ten seconds for one that has it; one that died has it no longer. The folder that the
/// file is in must be there. Errors: DiskFull, LocalNoPermission, Settings.
[[nodiscard]] rap::Result<std::unique_ptr<QLockFile>> holdForChange(const QString& file);

/// Makes a folder and what is missing above it, open to this user alone. Errors: DiskFull, LocalNoPermission, Settings.
[[nodiscard]] rap::Result<void> makeOwnFolder(const QString& folder);

} // namespace account
