#pragma once

#include "ledger/Report.h"
#include "rap/Error.h"

#include <QList>
#include <QString>

/// Final names. What stands under one with other contents is never lost, whenever the power goes: it gets a second name
/// first.
namespace filing {

/// `from` becomes `target`; both in the same folder. Where `target` is the same already, nothing changes and `from`
/// stays. Gives the name under which something else that stood there is kept: with its time, as "NAME (earlier
/// 2026-11-23 2015).TXT", in Hong Kong; empty where nothing did.
[[nodiscard]] rap::Result<QString> publishFile(const QString& from, const QString& target,
                                               const ledger::FiledFile& contents);

/// The same for a folder. `contents` are all files in it, by their final paths.
[[nodiscard]] rap::Result<QString> publishFolder(const QString& from, const QString& target,
                                                 const QList<ledger::FiledFile>& contents);

/// Renames what stands there to "NAME (earlier 1).TXT", or the next number that is free.
[[nodiscard]] rap::Result<void> setAside(const QString& path);
/// What that has been done with, and is there still.
[[nodiscard]] QStringList setAsideOf(const QString& path);

/// Milliseconds since 1970 UTC, as the file has it.
[[nodiscard]] qint64 modifiedOf(const QString& path);

/// Whether a file (no link) of that size and hash stands there.
[[nodiscard]] bool hasContents(const QString& path, qint64 size, const QByteArray& sha256);

} // namespace filing
