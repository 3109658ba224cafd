#include "app/cli/Commands.h"
#include "app/cli/Conversation.h"
#include "app/cli/FetchRun.h"
#include "app/cli/Filters.h"
#include "app/cli/Hours.h"
#include "app/cli/Words.h"

#include <CLI/CLI.hpp>
#include <QDir>

namespace cli {
namespace {

struct Options {
    std::string name;
    FilterOptions filters;
    std::string to;
    bool keepZip = false;
    bool again = false;
    bool withinHours = false;
    bool noWait = false;
};

download::Destination destinationFrom(const Options& options, const session::AccountSession& session)
{
    auto destination = session.defaultDestination();
    if (!options.to.empty())
        destination.root = QDir::cleanPath(QDir::current().absoluteFilePath(fromArgument(options.to)));
    destination.keepZip = destination.keepZip || options.keepZip;
    return destination;
}

ExitCode fetchMatching(Context& context, const Options& options, Conversation& talk)
{
    const auto filter = filterFrom(options.filters, context.clock().date());
    const ledger::CompiledFilter compiled(filter);
    FetchRun run(context, talk);
    QStringList wanted;
    for (const auto& report : talk.session().index().reports()) {
        if (!report.listed || !compiled.matches(report))
            continue;
        if (options.again || report.state() != ledger::State::Fetched)
            wanted << report.path;
        else
            run.skip(report);
    }
    const ExitCode ended = run.fetch(wanted, destinationFrom(options, talk.session()), options.again);
    return ended == ExitCode::Done && talk.missesSome(filter) ? ExitCode::SomeFailed : ended;
}

ExitCode fetch(Context& context, const Options& options)
{
    if (options.withinHours && isClosedNow(context))
        return ExitCode::Closed;
    return Conversation::with(context, options.name, [&](Conversation& talk) {
        const auto refreshed =
            talk.refreshToFetch(options.noWait ? Conversation::Others::Leave : Conversation::Others::WaitFor);
        return refreshed ? fetchMatching(context, options, talk) : talk.fail(refreshed.error());
    });
}

} // namespace

void addFetch(CLI::App& program, Command& chosen)
{
    auto* const command = program.add_subcommand("fetch", "Downloads what is not on this workstation yet");
    command->footer(
        "Every report is verified and unzipped; it appears under its final name whole, or not at all. Without filters "
        "all\n"
        "that RAP lists is wanted. Reports are told as they end: filed or failed, with --json also skipped (here "
        "already).\n"
        "What a broken connection or Ctrl-C left half fetched is gone on with the next time. A folder that cannot be\n"
        "read is told on standard error; where it may hold what was asked for, the exit code is 1.\n"
        "One program of this workstation fetches for an account at a time, the RAP Desk window included: a second one\n"
        "waits until the first has ended, then fetches what is not here yet.\n\n"
        "Files: DIR/<RAP folder>/<yyyymmdd>/<name without .ZIP>\n\n"
        "Examples:\n"
        "  rapdesk-cli fetch ACME\n"
        "  rapdesk-cli fetch ACME --date today --system ccass --to /srv/reports --keep-zip\n"
        "  rapdesk-cli --json fetch ACME --within-hours >> /var/log/rap-fetch.jsonl\n");
    auto options = std::make_shared<Options>();
    command->add_option("NAME", options->name, "Account")->required()->type_name("");
    command->add_option("--to", options->to, "Instead of the account's own folder")->type_name("DIR");
    command->add_flag("--keep-zip", options->keepZip, "Keep the ZIP beside the report");
    command->add_flag("--again", options->again, "Fetch also what is here already");
    addFilters(*command, options->filters);
    addWithinHours(*command, options->withinHours);
    command->add_flag("--no-wait", options->noWait,
                      "Where another program of this workstation fetches for the account, end with exit code 10");
    command->callback(
        [&chosen, options] { chosen = [options](Context& context) { return fetch(context, *options); }; });
}

} // namespace cli
