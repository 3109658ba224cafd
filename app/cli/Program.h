#pragma once

#include "rap/Time.h"

#include <QStringList>

namespace cli {

/// The whole program but for the objects that only main can make. Needs a QCoreApplication; runs its event loop as long
/// as the command takes. `arguments` begin with the program's own name. Gives the exit code (CLI.md).
[[nodiscard]] int run(const QStringList& arguments, const rap::Clock& clock);

} // namespace cli
