#include "app/cli/Hours.h"

#include "catalogue/Catalogue.h"
#include "rap/ServiceHours.h"

#include <CLI/CLI.hpp>

namespace cli {

void addWithinHours(CLI::App& command, bool& withinHours)
{
    command.add_flag("--within-hours", withinHours, "While RAP is closed, ask no server and end with exit code 7");
}

bool isClosedNow(Context& context)
{
    const auto state = rap::serviceState(context.clock(), catalogue::bundledHolidays());
    if (!state.open && state.nextOpen)
        context.console.tell(QStringLiteral("RAP is closed now. It opens at %1.").arg(state.nextOpen->iso()));
    return !state.open;
}

} // namespace cli
