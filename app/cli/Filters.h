#pragma once

#include "ledger/ReportFilter.h"

#include <string>
#include <vector>

namespace CLI {
class App;
}

namespace cli {

/// The filter options as they were given (CLI.md, 'Filters').
struct FilterOptions {
    std::vector<std::string> dates;
    std::vector<std::string> houses;
    std::vector<std::string> systems;
    std::vector<std::string> markets;
    std::vector<std::string> reports;
    std::vector<std::string> participants;
    std::vector<std::string> kinds;
};

void addFilters(CLI::App& command, FilterOptions& options);

/// `today` is Hong Kong's.
[[nodiscard]] ledger::ReportFilter filterFrom(const FilterOptions& options, QDate today);

/// Whether reports of that folder could match; for a folder that could not be read.
[[nodiscard]] bool mayHoldMatches(const ledger::ReportFilter& filter, const rap::Folder& folder);

} // namespace cli
