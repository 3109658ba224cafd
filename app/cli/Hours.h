#pragma once

#include "app/cli/Parser.h"
#include "rap/Time.h"

#include <optional>

namespace cli {

/// `--within-hours`: outside RAP's service hours the command does nothing and ends with exit code 7.
Option addWithinHours(CLI::App& command, bool& withinHours);

/// When RAP closes; empty while it is closed.
[[nodiscard]] std::optional<rap::HongKongTime> closesAt(const Context& context);

/// Tells when RAP opens, if it is closed now.
[[nodiscard]] bool isClosedNow(Context& context);

} // namespace cli
