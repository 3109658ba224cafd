#include "app/cli/Coverage.h"

#include "app/cli/Words.h"
#include "rap/Retention.h"

#include <map>

namespace cli {
namespace {

using Key = std::pair<qint64, QString>; // newest first

void count(CoverageCell& cell, const ledger::Report& report)
{
    cell.listed += report.listed ? 1 : 0;
    switch (report.state()) {
    case ledger::State::Fetched:
        ++cell.here;
        break;
    case ledger::State::New:
        ++cell.missing;
        break;
    case ledger::State::Gone:
        ++cell.gone;
        break;
    }
}

bool leavesSoon(const ledger::Report& report, QDate today)
{
    if (report.state() != ledger::State::New || !report.folder.date)
        return false;
    const int left = rap::daysLeft(*report.folder.date, today);
    return left == 1 || left == 2;
}

} // namespace

Coverage coverageOf(const QList<ledger::Report>& reports, const QStringList& folders, const QString& base, QDate today)
{
    const auto window = rap::retentionWindow(today);
    std::map<Key, CoverageCell> cells;
    const auto cellOf = [&](const rap::Folder& folder) -> CoverageCell* {
        if (!folder.date || !window.contains(*folder.date))
            return nullptr;
        auto& cell = cells[{-folder.date->toJulianDay(), folder.name}];
        cell.folder = folder.name;
        cell.date = *folder.date;
        return &cell;
    };

    Coverage coverage;
    for (const auto& path : folders)
        cellOf(rap::decodeFolder(base, path));
    for (const auto& report : reports) {
        if (auto* const cell = cellOf(report.folder))
            count(*cell, report);
        if (leavesSoon(report, today))
            coverage.leavingSoon << report.path;
    }
    for (const auto& [key, cell] : cells)
        coverage.cells << cell;
    return coverage;
}

QJsonObject coverageObject(const CoverageCell& cell)
{
    return {
        {QStringLiteral("folder"), orNull(cell.folder)},
        {QStringLiteral("folder_date"), cell.date.toString(Qt::ISODate)},
        {QStringLiteral("listed"), cell.listed},
        {QStringLiteral("here"), cell.here},
        {QStringLiteral("unwanted"), 0},
        {QStringLiteral("missing"), cell.missing},
        {QStringLiteral("failed"), 0},
        {QStringLiteral("gone"), cell.gone},
        {QStringLiteral("last_safe_day"), rap::lastSafeDay(cell.date).toString(Qt::ISODate)},
    };
}

} // namespace cli
