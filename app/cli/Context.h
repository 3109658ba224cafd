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

/// Tells the error; gives the exit code.
[[nodiscard]] ExitCode fail(Context& context, const rap::Error& error);
/// The same of a file that was named in the call: where what it holds is wrong, so is the call.
[[nodiscard]] ExitCode failOfFile(Context& context, const rap::Error& error);

/// Runs the event loop itself where it needs one; returns when it is done.
using Command = std::function<ExitCode(Context&)>;

} // namespace cli
