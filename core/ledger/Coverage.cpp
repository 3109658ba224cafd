#include "ledger/Coverage.h"

#include "rap/Retention.h"

#include <map>
#include <utility>

namespace ledger {
namespace {

using Key = std::pair<qint64, QString>; // newest first

std::optional<int> daysLeft(const Report& report, QDate today)
{
    return report.folder.date ? std::optional(rap::daysLeft(*report.folder.date, today)) : std::nullopt;
}

Coverage& add(Coverage& sum, const Coverage& other, int sign)
{
    for (int Coverage::* const part :
         {&Coverage::listed, &Coverage::listedHere, &Coverage::missing, &Coverage::leavingTomorrow, &Coverage::overdue,
          &Coverage::here, &Coverage::gone})
        sum.*part += sign * other.*part;
    return sum;
}

} // namespace

void Coverage::count(const Report& report, QDate today)
{
    listed += report.listed ? 1 : 0;
    switch (report.state()) {
    case State::Fetched:
        ++here;
        listedHere += report.listed ? 1 : 0;
        break;
    case State::New:
        ++missing;
        if (const auto left = daysLeft(report, today)) {
            leavingTomorrow += *left == 1 ? 1 : 0;
            overdue += *left < 1 ? 1 : 0;
        }
        break;
    case State::Gone:
        ++gone;
        break;
    }
}

Coverage& Coverage::operator+=(const Coverage& other)
{
    return add(*this, other, 1);
}

Coverage& Coverage::operator-=(const Coverage& other)
{
    return add(*this, other, -1);
}

Coverage coverageOf(const QList<Report>& reports, QDate today)
{
    Coverage coverage;
    for (const Report& report : reports)
        coverage.count(report, today);
    return coverage;
}

QList<CoverageCell> coverageByFolder(const QList<Report>& reports, const QStringList& folders, const QString& base,
                                     QDate today)
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
    for (const QString& path : folders)
        cellOf(rap::decodeFolder(base, path));
    for (const Report& report : reports)
        if (auto* const cell = cellOf(report.folder))
            cell->counts.count(report, today);

    QList<CoverageCell> all;
    for (const auto& [key, cell] : cells)
        all << cell;
    return all;
}

QStringList leavingSoon(const QList<Report>& reports, QDate today)
{
    QStringList paths;
    for (const Report& report : reports) {
        const auto left = daysLeft(report, today);
        if (report.state() == State::New && (left == 1 || left == 2))
            paths << report.path;
    }
    return paths;
}

} // namespace ledger
