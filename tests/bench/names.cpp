// How many report names are decoded a second: alone, and with folder, title and everything else that makes a report.
#include "ledger/Report.h"
#include "rap/ReportName.h"

#include <QElapsedTimer>
#include <QStringList>
#include <array>
#include <cstdio>

namespace {

constexpr int distinct = 20'000;
constexpr int rounds = 10;

/// In the pattern '$' stands for the report ID, '#' for the hour and '&' for the milliseconds.
QStringList manyNames(const char* pattern)
{
    constexpr std::array ids{"CCLTN05", "CFIPM01", "CSEMA08", "CSEMS08", "CRMMG01", "CCLID01", "CCMDF02", "CSBCM02"};
    QStringList names;
    for (int i = 0; i < distinct; ++i)
        names += QString::fromLatin1(pattern)
                     .replace(QLatin1Char('$'), QLatin1String(ids[std::size_t(i) % ids.size()]))
                     .replace(QLatin1Char('#'), QString::number(i % 24).rightJustified(2, QLatin1Char('0')))
                     .replace(QLatin1Char('&'), QString::number(i % 1000).rightJustified(3, QLatin1Char('0')));
    return names;
}

template <typename Decode> void measure(const char* what, const QStringList& names, Decode decode)
{
    qsizetype good = 0;
    QElapsedTimer timer;
    timer.start();
    for (int round = 0; round < rounds; ++round)
        for (const QString& name : names)
            good += decode(name) ? 1 : 0;
    const double seconds = double(timer.nsecsElapsed()) / 1e9;
    const auto calls = double(rounds) * double(names.size());
    std::printf("%12.0f a second  %s (%.0f %% decode)\n", calls / seconds, what, 100.0 * double(good) / calls);
}

} // namespace

int main()
{
    using rap::Grammar;
    const auto decodes = [](Grammar grammar) {
        return [grammar](const QString& name) { return rap::decodeName(name, grammar).has_value(); };
    };
    measure("names, HKSCC", manyNames("$_C00123_HKMK_20261123#1502123&.TXT.ZIP"), decodes(Grammar::Hkscc));
    measure("names, HKCC and SEOCH", manyNames("$_CABG_HKABC1_GLOB_20261123#1502&.TXT.ZIP"),
            decodes(Grammar::HkccSeoch));
    measure("names that are none", manyNames("$_C00123_HKMK_20261199#1502&.TXT.ZIP"), decodes(Grammar::Hkscc));
    const QString base = QStringLiteral("/download");
    measure("whole reports", manyNames("/download/CCASS_HKMK/20261123/$_C00123_HKMK_20261123#1502123&.TXT.ZIP"),
            [&](const QString& path) { return ledger::decodeReport(base, path).name.has_value(); });
    return 0;
}
