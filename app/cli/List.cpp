#include "app/cli/Commands.h"
#include "app/cli/Conversation.h"
#include "app/cli/Filters.h"
#include "app/cli/Hours.h"
#include "app/cli/Parser.h"
#include "app/cli/ReportJson.h"
#include "app/cli/Table.h"
#include "app/cli/Words.h"
#include "ledger/ReportFilter.h"
#include "profile/Pattern.h"
#include "rap/Retention.h"

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
    return {stateText(report.state()),
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
    Table table({Tr::tr("STATE"), Tr::tr("DATE"), Tr::tr("FOLDER"), Tr::tr("REPORT"), Tr::tr("FOR"), Tr::tr("MARKET"),
                 Tr::tr("KIND"), Tr::tr("BYTES"), Tr::tr("FILE"), Tr::tr("TITLE")},
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
    auto* const command = addCommand(
        program, "list", Tr::tr("Lists every report that RAP holds for the account, decoded"),
        {Tr::tr("State: new (not here yet), fetched (here), gone (RAP listed it within its ten days, lists it no "
                "longer, and it is not here). With --json also whether a report profile wants it. A folder that cannot "
                "be read is told on standard error; where it may hold what was asked for, the exit code is 1.")},
        {QStringLiteral("rapdesk-cli list ACME --date today"),
         QStringLiteral("rapdesk-cli list ACME --house hkscc --report 'CCLTN*' --for C00123 --kind image"),
         QStringLiteral("rapdesk-cli --json list ACME --market HKMK --market MAMK")});
    auto options = std::make_shared<Options>();
    addAccount(*command, options->name);
    addFilters(*command, options->filters);
    addWithinHours(*command, options->withinHours);
    onCall(*command, chosen, options, &list);
}

} // namespace cli
