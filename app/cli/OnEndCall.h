#pragma once

#include "app/cli/Context.h"
#include "session/OnEnd.h"

namespace CLI {
class App;
}

namespace cli {

class Conversation;

/// `--on-end PROGRAM`.
void addOnEnd(CLI::App& command, std::string& program);

/// What is late and what leaves RAP soon, of all that is wanted; also where RAP could not be asked.
/// Conversation::loadEarlier() comes before.
void addStanding(Context& context, Conversation& talk, session::RunSummary& summary);

/// Calls it with what a run did; returns when it has ended. What goes wrong with it is told, and is no fault of the
/// run. Nothing happens where no program was asked for.
void callOnEnd(Context& context, const std::string& program, const session::RunSummary& summary);

} // namespace cli
