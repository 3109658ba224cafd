#include "app/cli/Commands.h"
#include "app/cli/Conversation.h"
#include "app/cli/Filters.h"
#include "app/cli/Hours.h"
#include "app/cli/ReportJson.h"
#include "app/cli/Table.h"
#include "app/cli/Words.h"
#include "ledger/ReportFilter.h"
#include "profile/Pattern.h"
#include "rap/Retention.h"

#include <CLI/CLI.hpp>

namespace cli {
namespace {

struct Options {
    std::string name;
    FilterOptions filters;
    bool withinHours = false;
};

/// What RAP lists, and what it lists no longer and was never fetched: for as long as RAP should keep it, or where its
/// date was asked for.
bool isShown(const ledger::Report& report, const ledger::ReportFilter& filter, QDate today)
{
    if (report.listed || report.state() != ledger::State::Gone)
        return report.listed;
    const auto& date = report.folder.date;
    return date && (!rap::mayBeGone(*date, today) || filter.folderDates.contains(*date));
}

QStringList rowOf(const ledger::Report& report)
{
    const auto* const name = report.name ? &*report.name : nullptr;
    const auto market = marketOf(report);
    return {stateWord(report.state()),
            orDash(report.folder.date.value_or(QDate()).toString(Qt::ISODate)),
            orDash(report.folder.name),
            orDash(name ? name->reportId : QString()),
            orDash(report.participant()),
            orDash(market ? code(*market) : QString()),
            orDash(name ? code(name->kind) : QString()),
            report.size ? QString::number(*report.size) : orDash({}),
            report.file,
            name ? report.title : problemOf(report)};
}

QJsonObject objectOf(const ledger::Report& report, std::optional<bool> wanted)
{
    QJsonObject object = reportObject(report);
    object.insert(QStringLiteral("wanted"), wanted ? QJsonValue(*wanted) : QJsonValue::Null);
    return object;
}

ExitCode listMatching(Context& context, const Options& options, Conversation& talk)
{
    const QDate today = context.clock().date();
    const auto filter = filterFrom(options.filters, today);
    if (const auto loaded = talk.loadFor(filter); !loaded)
        return talk.fail(loaded.error());
    const ledger::CompiledFilter compiled = profile::compiledFilter(filter);
    Table table({QStringLiteral("STATE"), QStringLiteral("DATE"), QStringLiteral("FOLDER"), QStringLiteral("REPORT"),
                 QStringLiteral("FOR"), QStringLiteral("MARKET"), QStringLiteral("KIND"), QStringLiteral("BYTES"),
                 QStringLiteral("FILE"), QStringLiteral("TITLE")},
                {7});
    auto& session = talk.session();
    const auto& fault = session.profilesFault();
    if (fault)
        context.console.complain(*fault);
    for (const auto& report : session.index().reports()) {
        if (!isShown(report, filter, today) || !compiled.matches(report))
            continue;
        if (context.json)
            context.console.print(
                objectOf(report, fault ? std::nullopt : std::optional(session.choice().wants(report))));
        else
            table.add(rowOf(report));
    }
    if (!context.json && !table.isEmpty())
        context.console.print(table.lines());
    return talk.missesSome(filter) ? ExitCode::SomeFailed : ExitCode::Done;
}

ExitCode list(Context& context, const Options& options)
{
    if (options.withinHours && isClosedNow(context))
        return ExitCode::Closed;
    return Conversation::with(context, options.name, [&](Conversation& talk) {
        const auto refreshed = talk.refresh();
        return refreshed ? listMatching(context, options, talk) : talk.fail(refreshed.error());
    });
}

} // namespace

void addList(CLI::App& program, Command& chosen)
{
    auto* const command = program.add_subcommand("list", "Lists every report that RAP holds for the account, decoded");
    command->footer(
        "State: new (not here yet), fetched (here), gone (RAP listed it within its ten days, lists it no longer, and "
        "it is\n"
        "not here). With --json also whether a report profile wants it. A folder that cannot be read is told on\n"
        "standard error; where it may hold what was asked for, the exit code is 1.\n\n"
        "Examples:\n"
        "  rapdesk-cli list ACME --date today\n"
        "  rapdesk-cli list ACME --house hkscc --report 'CCLTN*' --for C00123 --kind image\n"
        "  rapdesk-cli --json list ACME --market HKMK --market MAMK\n");
    auto options = std::make_shared<Options>();
    command->add_option("NAME", options->name, "Account")->required()->type_name("");
    addFilters(*command, options->filters);
    addWithinHours(*command, options->withinHours);
    command->callback([&chosen, options] { chosen = [options](Context& context) { return list(context, *options); }; });
}

} // namespace cli
