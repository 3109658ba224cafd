#include "app/cli/Commands.h"
#include "app/cli/Conversation.h"
#include "app/cli/FetchRun.h"
#include "app/cli/Filters.h"
#include "app/cli/Hours.h"
#include "app/cli/OnEndCall.h"
#include "app/cli/Parser.h"
#include "app/cli/ProfileText.h"
#include "app/cli/Words.h"
#include "profile/Pattern.h"
#include "profile/RunWords.h"
#include "profile/Schedule.h"

#include <QDir>

namespace cli {
namespace {

struct Options {
    std::string name;
    FilterOptions filters;
    std::string profile;
    std::string to;
    bool keepZip = false;
    bool again = false;
    bool withinHours = false;
    bool noWait = false;
    std::string onEnd;
};

rap::Result<download::Destinations> destinationsFrom(const Options& options, const session::AccountSession& session)
{
    if (!options.to.empty()) {
        auto destination = session.defaultDestination();
        destination.root = QDir::cleanPath(QDir::current().absoluteFilePath(fromArgument(options.to)));
        destination.keepZip = destination.keepZip || options.keepZip;
        return destination;
    }
    auto destinations = session.destinations();
    if (!destinations || !options.keepZip)
        return destinations;
    return [of = *destinations](const ledger::Report& report) {
        auto destination = of(report);
        destination.keepZip = true;
        return destination;
    };
}

/// What is asked for by filters and profile, whether it is wanted or not.
std::function<bool(const ledger::Report&)> askedFor(const ledger::ReportFilter& filter, const Options& options,
                                                    session::AccountSession& session)
{
    return [compiled = profile::compiledFilter(filter),
            isOfProfile = chosenBy(session, fromArgument(options.profile))](const ledger::Report& report) {
        return report.listed && compiled.matches(report) && (!isOfProfile || isOfProfile(report));
    };
}

ExitCode fetchMatching(Context& context, const Options& options, Conversation& talk, session::RunSummary& summary)
{
    auto& session = talk.session();
    const auto destinations = destinationsFrom(options, session);
    if (!destinations)
        return talk.fail(destinations.error());
    const auto filter = filterFrom(options.filters, context.clock().date());
    const auto isAskedFor = askedFor(filter, options, session);
    FetchRun run(context, talk);
    QStringList wanted;
    for (const auto& report : session.index().reports()) {
        if (!isAskedFor(report))
            continue;
        if (report.isHere() && !options.again)
            run.skip(report);
        else if (session.choice().wants(report))
            wanted << report.path;
        else
            run.leaveUnwanted();
    }
    const ExitCode ended = run.fetch(wanted, *destinations, options.again);
    run.countInto(summary);
    return ended == ExitCode::Done && talk.missesSome(filter) ? ExitCode::SomeFailed : ended;
}

/// How it ended, as the schedule has it.
profile::RunEnd endOf(ExitCode ended, const session::RunSummary& summary)
{
    const std::optional<rap::Error>& error = summary.error;
    if (summary.copiesWait && summary.failed == 0 && ended == ExitCode::LocalSide)
        return profile::RunEnd::CopiesWait;
    if (ended == ExitCode::Done)
        return profile::RunEnd::Done;
    if (ended == ExitCode::Interrupted)
        return profile::RunEnd::Stopped;
    return ended == ExitCode::SomeFailed || !error ? profile::RunEnd::SomeFailed : profile::endOf(error->kind);
}

ExitCode fetch(Context& context, const Options& options, Conversation& talk, session::RunSummary& summary)
{
    if (const auto fault = faultOfProfiles(talk.session(), fromArgument(options.profile)))
        return talk.fail(*fault);
    const auto refreshed =
        talk.refreshToFetch(options.noWait ? Conversation::Others::Leave : Conversation::Others::WaitFor);
    if (!refreshed)
        return talk.fail(refreshed.error());
    // Where it goes elsewhere, it matters little.
    if (const auto away = talk.session().awayDrive(); away && options.to.empty())
        return talk.fail(*away);
    return fetchMatching(context, options, talk, summary);
}

/// What has not begun has no end: neither while RAP is closed nor where another program is at it.
ExitCode fetchToItsEnd(Context& context, const Options& options)
{
    if (options.withinHours && isClosedNow(context))
        return ExitCode::Closed;
    session::RunSummary summary;
    summary.account = fromArgument(options.name);
    summary.why = QStringLiteral("asked");
    summary.started = context.clock();
    const ExitCode ended = Conversation::with(context, options.name, [&](Conversation& talk) {
        summary.account = talk.account().name;
        const ExitCode fetched = fetch(context, options, talk, summary);
        if (options.onEnd.empty() || fetched == ExitCode::Elsewhere)
            return fetched;
        if (const auto loaded = talk.loadEarlier(); loaded)
            addStanding(context, talk, summary);
        else
            context.console.complain(loaded.error());
        return fetched;
    });
    if (ended != ExitCode::Elsewhere) {
        summary.finished = context.clock();
        summary.error = context.console.firstComplaint();
        summary.end = profile::wordOf(endOf(ended, summary));
        callOnEnd(context, options.onEnd, summary);
    }
    return ended;
}

} // namespace

void addFetch(CLI::App& program, Command& chosen)
{
    auto* const command = addCommand(
        program, "fetch", Tr::tr("Downloads what is not on this workstation yet"),
        {Tr::tr("Every report is verified and unzipped; it appears under its final name whole, or not at all. Without "
                "filters all that RAP lists is wanted. Where the account has report profiles, what one of them wants "
                "is fetched to where it says; the rest is counted as not wanted and left, also where a filter matches "
                "it. Reports are told as they end: filed or failed, with --json also skipped (here already)."),
         Tr::tr("What a broken connection or Ctrl-C left half fetched is gone on with the next time. A folder that "
                "cannot be read is told on standard error; where it may hold what was asked for, the exit code is 1."),
         Tr::tr("One program of this workstation fetches for an account at a time, the RAP Desk window included: a "
                "second one waits until the first has ended, then fetches what is not here yet."),
         Tr::tr("Where report profiles have further destinations, what is filed is copied to them and listed there in "
                "'manifest-*.csv'. One that is away holds up nothing: it is told, the exit code is 6, and the next run "
                "copies."),
         Tr::tr("A program that a run is to end with (--on-end: mail, chat, monitoring) is told what it did, also "
                "where it failed: %1. What goes wrong with it is told on standard error and changes no exit code.")
             .arg(QStringLiteral("{\"account\", \"why\", \"started\", \"finished\", \"filed\", \"failed\", "
                                 "\"not_wanted\", \"error\", \"end\", \"late\", \"leaving_soon\"}")),
         Tr::tr("Files: %1, or as the report profile says")
             .arg(QStringLiteral("DIR/<%1>/<yyyymmdd>/<%2>").arg(Tr::tr("RAP folder"), Tr::tr("name without .ZIP")))},
        {QStringLiteral("rapdesk-cli fetch ACME"),
         QStringLiteral("rapdesk-cli fetch ACME --date today --system ccass --to /srv/reports --keep-zip"),
         QStringLiteral("rapdesk-cli fetch ACME --profile Money"),
         QStringLiteral("rapdesk-cli --json fetch ACME --within-hours >> /var/log/rap-fetch.jsonl")});
    auto options = std::make_shared<Options>();
    addAccount(*command, options->name);
    addOption(*command, "--profile", options->profile, "PROFILE", Tr::tr("Only what this report profile chooses"));
    addOption(*command, "--to", options->to, "DIR",
              Tr::tr("Instead of the account's own folder and of what report profiles say"));
    addFlag(*command, "--keep-zip", options->keepZip, Tr::tr("Keep the ZIP beside the report"));
    addFlag(*command, "--again", options->again, Tr::tr("Fetch also what is here already"));
    addFilters(*command, options->filters);
    addWithinHours(*command, options->withinHours);
    addFlag(*command, "--no-wait", options->noWait,
            Tr::tr("Where another program of this workstation fetches for the account, end with exit code 10"));
    addOnEnd(*command, options->onEnd);
    onCall(*command, chosen, options, &fetchToItsEnd);
}

} // namespace cli
