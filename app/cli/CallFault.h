#pragma once

#include "rap/Error.h"

namespace CLI {
class App;
class ParseError;
} // namespace CLI

namespace cli {

/// What is wrong with a call, in the program's language, and where the right one is told.
[[nodiscard]] rap::Error callFault(const CLI::App& program, const CLI::ParseError& fault);

} // namespace cli
