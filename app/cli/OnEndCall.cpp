#include "app/cli/OnEndCall.h"

#include "app/cli/Awaited.h"
#include "app/cli/Conversation.h"
#include "app/cli/Expectations.h"
#include "app/cli/Parser.h"
#include "app/cli/Words.h"
#include "session/Holidays.h"
#include "session/OnEnd.h"
#include "session/Standing.h"

namespace cli {

void addOnEnd(CLI::App& command, std::string& program)
{
    addOption(command, "--on-end", program, "PROGRAM",
              Tr::tr("Start this at the end, with what was done as JSON on its standard input"));
}

void addStanding(Context& context, Conversation& talk, session::RunSummary& summary)
{
    auto& session = talk.session();
    if (session.profilesFault()) // nobody knows what is wanted
        return;
    const auto now = context.clock();
    session::addStanding(summary, session, expectedToday(talk, now, session::knownHolidays(context.config).calendar),
                         now.date());
}

void callOnEnd(Context& context, const std::string& program, const session::RunSummary& summary)
{
    if (program.empty())
        return;
    session::OnEnd onEnd(fromArgument(program));
    const auto fault = awaited<std::optional<rap::Error>>([&](const auto& take) {
        QObject::connect(&onEnd, &session::OnEnd::ended, &onEnd, take);
        onEnd.call(summary);
    });
    if (fault)
        context.console.complain(*fault);
}

} // namespace cli
