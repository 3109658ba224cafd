#include "app/cli/Filters.h"

#include "app/cli/Parser.h"
#include "app/cli/Words.h"
#include "profile/Pattern.h"
#include "rap/Day.h"

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

Option addFilter(CLI::App& command, const std::string& name, std::vector<std::string>& values, const std::string& type,
                 const QString& help)
{
    return addOption(command, name, values, type, help).oneEach().group(Tr::tr("Filters"));
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
    addFilter(command, "--date", options.dates, "YYYYMMDD",
              Tr::tr("Folder date; repeatable, as every filter is. Also: 'today' (in Hong Kong)"))
        .check(dateFault);
    addFilter(command, "--house", options.houses, "HOUSE", anyOf(houses)).oneOf(houses, Qt::CaseInsensitive);
    addFilter(command, "--system", options.systems, "SYSTEM",
              Tr::tr("%1 (a folder that the rules do not know)").arg(anyOf(systems)))
        .oneOf(systems, Qt::CaseInsensitive);
    addFilter(command, "--market", options.markets, "MARKET", anyOf(markets)).oneOf(markets, Qt::CaseInsensitive);
    addFilter(command, "--report", options.reports, "PATTERN", Tr::tr("Report ID; * and ? stand for any characters"))
        .check(patternFault);
    addFilter(command, "--for", options.participants, "PATTERN",
              Tr::tr("Participant, bank code or COMMON; the same patterns"))
        .check(patternFault);
    addFilter(command, "--kind", options.kinds, "KIND", anyOf(kinds)).oneOf(kinds, Qt::CaseInsensitive);
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
