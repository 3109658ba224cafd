#pragma once

#include "ledger/ReportFilter.h"

#include <QString>
#include <optional>

/// The patterns by which profiles choose report IDs and participants: '*' stands for any characters, '?' for one, all
/// else for itself, without regard to case.
namespace profile {

inline constexpr qsizetype longestPattern = 100; ///< Characters. No name that a pattern is for is as long.
inline constexpr int mostAsterisks = 4; ///< Beside each other they count as one. Each more takes many times as long.

/// Why it cannot be one, in the clerk's words: too long, too many asterisks, or several where one belongs.
[[nodiscard]] std::optional<QString> patternFault(const QString& pattern);

/// The first fault in a filter's patterns.
[[nodiscard]] std::optional<QString> patternFault(const ledger::ReportFilter& filter);

/// Its patterns as the ledger takes them, whose brackets mean one of several. One that cannot be matches itself alone.
[[nodiscard]] ledger::CompiledFilter compiledFilter(ledger::ReportFilter filter);

} // namespace profile
