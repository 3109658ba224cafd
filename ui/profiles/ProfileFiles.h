#pragma once

#include "profile/Profile.h"
#include "rap/Error.h"

#include <QFuture>

/// Report profiles as files for other workstations (profile/ProfileFile.h). Done on another thread: a file may be on a
/// share that is slow to answer.
namespace ui {

/// All of it or nothing. Errors: Settings, LocalNoPermission; the message names the file, and line and column where
/// what it holds is wrong.
[[nodiscard]] QFuture<rap::Result<profile::ProfileSet>> readProfileFile(const QString& file);

/// Whole or not at all, in place of what was there. Errors: LocalFailure, BadCall (profile::toFile()).
[[nodiscard]] QFuture<rap::Result<void>> writeProfileFile(const QString& file, const profile::ProfileSet& set);

} // namespace ui
