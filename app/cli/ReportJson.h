#pragma once

#include "ledger/Report.h"

#include <QJsonObject>

namespace cli {

/// "new", "fetched" or "gone".
[[nodiscard]] QString stateWord(ledger::State state);

/// A line of `decode --json`: the fields of `list` without size and state.
[[nodiscard]] QJsonObject decodedObject(const ledger::Report& report);

/// A line of `list --json`.
[[nodiscard]] QJsonObject reportObject(const ledger::Report& report);

/// Why the name does not decode; of one that does, where it disagrees with its folder. Empty where all is well.
[[nodiscard]] QString problemOf(const ledger::Report& report);

/// The market of the folder; of the name, where the folder does not say.
[[nodiscard]] std::optional<rap::Market> marketOf(const ledger::Report& report);

} // namespace cli
