#include "app/cli/Filters.h"

#include "app/cli/Help.h"
#include "profile/Pattern.h"
#include "rap/Day.h"

#include <CLI/CLI.hpp>

namespace cli {
namespace {

const QString today = QStringLiteral("today");

const QStringList houses{QStringLiteral("hkscc"), QStringLiteral("hkcc-seoch")};
const QStringList systems{QStringLiteral("ccass"), QStringLiteral("ccms"), QStringLiteral("other")};
const QStringList markets{QStringLiteral("GLOB"), QStringLiteral("HKMK"), QStringLiteral("MAMK"),
                          QStringLiteral("SZMK")};
const QStringList kinds{QStringLiteral("text"), QStringLiteral("image")};

QString dateFault(const QString& text)
{
    if (text == today || rap::dayFromDigits(text))
        return {};
    return Tr::tr("'%1' is no folder date; write YYYYMMDD or 'today'.").arg(text);
}

QString patternFault(const QString& text)
{
    return profile::patternFault(text).value_or(QString());
}

void addFilter(CLI::App& command, const std::string& name, std::vector<std::string>& values, const std::string& type,
               const QString& help, const CLI::Validator& validator)
{
    addOption(command, name, values, type, help)
        ->allow_extra_args(false)
        ->group(Tr::tr("Filters").toStdString())
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
    const auto words = [](const QStringList& allowed) { return oneOf(allowed, Qt::CaseInsensitive); };
    const CLI::Validator pattern = validator(patternFault);
    addFilter(command, "--date", options.dates, "YYYYMMDD",
              Tr::tr("Folder date; repeatable, as every filter is. Also: 'today' (in Hong Kong)"),
              validator(dateFault));
    addFilter(command, "--house", options.houses, "HOUSE", anyOf(houses), words(houses));
    addFilter(command, "--system", options.systems, "SYSTEM",
              Tr::tr("%1 (a folder that the rules do not know)").arg(anyOf(systems)), words(systems));
    addFilter(command, "--market", options.markets, "MARKET", anyOf(markets), words(markets));
    addFilter(command, "--report", options.reports, "PATTERN", Tr::tr("Report ID; * and ? stand for any characters"),
              pattern);
    addFilter(command, "--for", options.participants, "PATTERN",
              Tr::tr("Participant, bank code or COMMON; the same patterns"), pattern);
    addFilter(command, "--kind", options.kinds, "KIND", anyOf(kinds), words(kinds));
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
