#pragma once

#include "app/cli/Context.h"

namespace CLI {
class App;
}

namespace cli {

/// As those of Commands.h; of all commands this one alone wants fonts (see applicationFor()).
void addPrint(CLI::App& program, Command& chosen);

} // namespace cli
