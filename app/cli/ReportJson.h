#pragma once

#include "ledger/Report.h"
#include "rap/Error.h"

#include <QJsonObject>

namespace cli {

/// "new", "fetched" or "gone".
[[nodiscard]] QString stateWord(ledger::State state);
[[nodiscard]] QString stateText(ledger::State state); ///< For people.

/// A line of `decode --json`: the fields of `list` without size and state.
[[nodiscard]] QJsonObject decodedObject(const ledger::Report& report);

/// A line of `list --json`.
[[nodiscard]] QJsonObject reportObject(const ledger::Report& report);

/// A line of `fetch --json`: the fields of `list`, what became of it, the local paths and the error.
[[nodiscard]] QJsonObject fetchedObject(const ledger::Report& report, const QString& result,
                                        const std::optional<ledger::Fetched>& fetched,
                                        const std::optional<rap::Error>& error, int attempts);
/// Why the name does not decode; of one that does, where it disagrees with its folder. Empty where all is well.
/// For people: "filed" or "failed" and what.
[[nodiscard]] QString resultLine(const QString& result, const QString& path);
[[nodiscard]] QString problemOf(const ledger::Report& report);

} // namespace cli
