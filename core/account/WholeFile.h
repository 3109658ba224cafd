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

/// The same for a file that is not there yet; what stands under its name already is never touched. Only this user and
/// the computer's administrators can reach it, from its first moment. Errors: BadCall (something stands there),
/// DiskFull, LocalNoPermission, Settings.
[[nodiscard]] rap::Result<void> writeNew(const QString& file, const QByteArray& bytes);

/// BadCall where something stands there already, a link that leads nowhere included.
[[nodiscard]] rap::Result<void> wouldBeNew(const QString& file);

/// What is damaged may still hold what somebody needs: copies it to "<file>.damaged", where it is in nobody's way.
/// Errors: those of the two above.
[[nodiscard]] rap::Result<void> setAside(const QString& file, qint64 limit);

/// To be held from reading a settings file (or a folder of them) to writing it again: until it is let go, no other
/// program of ours gets it. Waits ten seconds for one that has it; one that died has it no longer. The folder that the
/// file is in must be there. Errors: DiskFull, LocalNoPermission, Settings.
[[nodiscard]] rap::Result<std::unique_ptr<QLockFile>> holdForChange(const QString& file);

/// Makes a folder and what is missing above it, open to this user alone. Errors: DiskFull, LocalNoPermission, Settings.
[[nodiscard]] rap::Result<void> makeOwnFolder(const QString& folder);

} // namespace account
