#include "app/cli/Hours.h"

#include "app/cli/Parser.h"
#include "app/cli/Words.h"
#include "rap/ServiceHours.h"
#include "session/Holidays.h"

namespace cli {

Option addWithinHours(CLI::App& command, bool& withinHours)
{
    return addFlag(command, "--within-hours", withinHours,
                   Tr::tr("While RAP is closed, ask no server and end with exit code 7"));
}

std::optional<rap::HongKongTime> closesAt(const Context& context)
{
    return rap::serviceState(context.clock(), session::knownHolidays(context.config).calendar).until;
}

bool isClosedNow(Context& context)
{
    const auto state = rap::serviceState(context.clock(), session::knownHolidays(context.config).calendar);
    if (!state.open && state.nextOpen)
        context.console.tell(Tr::tr("RAP is closed now. It opens at %1.").arg(state.nextOpen->iso()));
    return !state.open;
}

} // namespace cli
