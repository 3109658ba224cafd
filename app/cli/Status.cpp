#include "app/cli/AccountText.h"
#include "app/cli/Commands.h"
#include "app/cli/Conversation.h"
#include "app/cli/Coverage.h"
#include "app/cli/Hours.h"
#include "app/cli/Table.h"
#include "app/cli/Words.h"
#include "catalogue/Catalogue.h"
#include "rap/ServiceHours.h"

#include <CLI/CLI.hpp>
#include <QJsonArray>

namespace cli {
namespace {

struct Options {
    std::string name;
    bool refresh = false;
    bool withinHours = false;
};

struct Coverage {
    QList<ledger::CoverageCell> cells;
    QStringList leavingSoon;
};

QJsonValue timeOrNull(const std::optional<rap::HongKongTime>& time)
{
    return time ? QJsonValue(time->iso()) : QJsonValue::Null;
}

QJsonObject serviceObject(const rap::ServiceState& service)
{
    return {{QStringLiteral("open"), service.open},
            {QStringLiteral("until"), timeOrNull(service.until)},
            {QStringLiteral("next_open"), timeOrNull(service.nextOpen)}};
}

QString serviceLine(const rap::ServiceState& service)
{
    if (service.open)
        return QStringLiteral("open") + (service.until ? QStringLiteral(" until ") + service.until->iso() : QString());
    return QStringLiteral("closed") +
           (service.nextOpen ? QStringLiteral("; opens ") + service.nextOpen->iso() : QString());
}

QJsonObject statusObject(const account::Account& account, const rap::ServiceState& service, const KeyFacts& key,
                         const Coverage& coverage)
{
    QJsonArray cells;
    for (const auto& cell : coverage.cells)
        cells << coverageObject(cell);
    return {{QStringLiteral("account"), account.name},
            {QStringLiteral("service"), serviceObject(service)},
            {QStringLiteral("key"), keyObject(key)},
            {QStringLiteral("coverage"), cells},
            {QStringLiteral("leaving_soon"), QJsonArray::fromStringList(coverage.leavingSoon)},
            {QStringLiteral("late"), QJsonArray()}};
}

QStringList coverageLines(const Coverage& coverage)
{
    Table table({QStringLiteral("DATE"), QStringLiteral("FOLDER"), QStringLiteral("LISTED"), QStringLiteral("HERE"),
                 QStringLiteral("MISSING"), QStringLiteral("GONE"), QStringLiteral("LAST SAFE DAY")},
                {2, 3, 4, 5});
    for (const auto& cell : coverage.cells) {
        table.add({cell.date.toString(Qt::ISODate), orDash(cell.folder), QString::number(cell.counts.listed),
                   QString::number(cell.counts.here), QString::number(cell.counts.missing),
                   QString::number(cell.counts.gone),
                   coverageObject(cell).value(QLatin1String("last_safe_day")).toString()});
    }
    return table.isEmpty() ? QStringList() : table.lines();
}

void printForPeople(Console& console, Conversation& talk, const rap::ServiceState& service, const KeyFacts& key,
                    const Coverage& coverage)
{
    const auto lastListing = talk.session().index().lastListing();
    console.print({QStringLiteral("Account  ") + talk.account().name,
                   QStringLiteral("RAP      ") + serviceLine(service), QStringLiteral("Key      ") + keyLine(key),
                   QStringLiteral("Listed   ") + (lastListing ? lastListing->iso() : QStringLiteral("never"))});
    console.print(coverageLines(coverage));
    if (!coverage.leavingSoon.isEmpty()) {
        console.print(QStringLiteral("Not here yet, and RAP may drop them after today or tomorrow:"));
        for (const auto& path : coverage.leavingSoon)
            console.print(QStringLiteral("  ") + path);
    }
}

ExitCode show(Context& context, Conversation& talk)
{
    const auto now = context.clock();
    const auto service = rap::serviceState(now, catalogue::bundledHolidays());
    const auto key = keyFacts(talk.account(), now.date());
    const auto& index = talk.session().index();
    const Coverage coverage{ledger::coverageByFolder(index.reports(), index.folders(), index.base(), now.date()),
                            ledger::leavingSoon(index.reports(), now.date())};
    if (key.fault)
        context.console.complain(*key.fault);
    if (context.json)
        context.console.print(statusObject(talk.account(), service, key, coverage));
    else
        printForPeople(context.console, talk, service, key, coverage);
    return talk.missesSome({}) ? ExitCode::SomeFailed : ExitCode::Done;
}

ExitCode status(Context& context, const Options& options)
{
    if (options.withinHours && options.refresh && isClosedNow(context))
        return ExitCode::Closed;
    return Conversation::with(context, options.name, [&](Conversation& talk) {
        const auto refreshed = options.refresh ? talk.refresh() : rap::Result<void>();
        return refreshed ? show(context, talk) : talk.fail(refreshed.error());
    });
}

} // namespace

void addStatus(CLI::App& program, Command& chosen)
{
    auto* const command =
        program.add_subcommand("status", "Shows service hours, key expiry and what is here of the last ten days");
    command->footer("Works from the ledger, without a server; with --refresh it asks RAP first.\n\n"
                    "Examples:\n"
                    "  rapdesk-cli status ACME\n"
                    "  rapdesk-cli --json status ACME --refresh --within-hours\n");
    auto options = std::make_shared<Options>();
    command->add_option("NAME", options->name, "Account")->required()->type_name("");
    auto* const refresh = command->add_flag("--refresh", options->refresh, "List RAP first");
    addWithinHours(*command, options->withinHours);
    command->get_option("--within-hours")->needs(refresh);
    command->callback(
        [&chosen, options] { chosen = [options](Context& context) { return status(context, *options); }; });
}

} // namespace cli
