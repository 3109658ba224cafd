#pragma once

#include "account/ConfigFolder.h"
#include "app/cli/Console.h"
#include "app/cli/ExitCode.h"
#include "rap/Time.h"

#include <functional>

namespace cli {

/// What every command is given.
struct Context {
    account::ConfigFolder config;
    bool json = false;
    rap::Clock clock;
    Console& console;
};

/// Runs the event loop itself where it needs one; returns when it is done.
using Command = std::function<ExitCode(Context&)>;

} // namespace cli
