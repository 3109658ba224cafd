#include "app/cli/Filters.h"

#include "app/cli/Words.h"
#include "profile/Pattern.h"
#include "rap/Day.h"

#include <CLI/CLI.hpp>

namespace cli {
namespace {

const std::string today = "today";

std::string dateFault(const std::string& text)
{
    if (text == today || rap::dayFromDigits(fromArgument(text)))
        return {};
    return "'" + text + "' is no folder date; write YYYYMMDD or today";
}

void addFilter(CLI::App& command, const std::string& name, std::vector<std::string>& values, const std::string& type,
               const std::string& help, const CLI::Validator& validator)
{
    command.add_option(name, values, help)
        ->allow_extra_args(false)
        ->type_name(type)
        ->group("Filters")
        ->transform(validator);
}

template <typename Wanted, typename Values> QList<Wanted> wantedOf(const std::vector<std::string>& texts, Values values)
{
    QList<Wanted> wanted;
    for (const auto& text : texts)
        wanted << values(fromArgument(text));
    return wanted;
}

QStringList textsOf(const std::vector<std::string>& arguments)
{
    return wantedOf<QString>(arguments, [](const QString& text) { return text; });
}

} // namespace

void addFilters(CLI::App& command, FilterOptions& options)
{
    const auto words = [](std::set<std::string> allowed) {
        return CLI::Validator(CLI::IsMember(std::move(allowed), CLI::ignore_case)).description("");
    };
    const CLI::Validator pattern(
        [](std::string& text) { return profile::patternFault(fromArgument(text)).value_or(QString()).toStdString(); },
        "");
    addFilter(command, "--date", options.dates, "YYYYMMDD",
              "Folder date; repeatable, as every filter is. Also: today (in Hong Kong)",
              CLI::Validator([](std::string& text) { return dateFault(text); }, ""));
    addFilter(command, "--house", options.houses, "HOUSE", "hkscc or hkcc-seoch", words({"hkscc", "hkcc-seoch"}));
    addFilter(command, "--system", options.systems, "SYSTEM",
              "ccass, ccms or other (a folder that the rules do not know)", words({"ccass", "ccms", "other"}));
    addFilter(command, "--market", options.markets, "MARKET", "GLOB, HKMK, MAMK or SZMK",
              words({"GLOB", "HKMK", "MAMK", "SZMK"}));
    addFilter(command, "--report", options.reports, "PATTERN", "Report ID; * and ? stand for any characters", pattern);
    addFilter(command, "--for", options.participants, "PATTERN", "Participant, bank code or COMMON; the same patterns",
              pattern);
    addFilter(command, "--kind", options.kinds, "KIND", "text or image", words({"text", "image"}));
}

ledger::ReportFilter filterFrom(const FilterOptions& options, QDate hongKongToday)
{
    ledger::ReportFilter filter;
    filter.folderDates = wantedOf<QDate>(
        options.dates, [&](const QString& text) { return rap::dayFromDigits(text).value_or(hongKongToday); });
    filter.houses = wantedOf<rap::House>(options.houses, [](const QString& text) {
        return text == QLatin1String("hkscc") ? rap::House::Hkscc : rap::House::HkccSeoch;
    });
    filter.systems = textsOf(options.systems);
    filter.markets = wantedOf<rap::Market>(
        options.markets, [](const QString& text) { return rap::marketFromCode(text).value_or(rap::Market::Glob); });
    filter.reportIds = textsOf(options.reports);
    filter.participants = textsOf(options.participants);
    filter.kinds = wantedOf<rap::Kind>(options.kinds, [](const QString& text) {
        return text == rap::code(rap::Kind::Image) ? rap::Kind::Image : rap::Kind::Text;
    });
    return filter;
}

bool mayHoldMatches(const ledger::ReportFilter& filter, const rap::Folder& folder)
{
    ledger::ReportFilter ofFolders = filter;
    ofFolders.reportIds.clear();
    ofFolders.participants.clear();
    ofFolders.kinds.clear();
    if (!folder.date)
        ofFolders.folderDates.clear();
    if (!folder.market)
        ofFolders.markets.clear();
    ledger::Report report;
    report.folder = folder;
    return ofFolders.matches(report);
}

} // namespace cli
