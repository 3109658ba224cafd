#pragma once

#include "rap/Error.h"

#include <QByteArray>
#include <QString>

namespace cli {

enum class Overwrite { No, Yes };

/// A file for other people or programs, whole or not at all. Errors: BadCall (there is one already, and it is to stay),
/// LocalNoPermission, LocalFailure.
[[nodiscard]] rap::Result<void> writeOut(const QString& path, const QByteArray& bytes, Overwrite overwrite);

} // namespace cli
