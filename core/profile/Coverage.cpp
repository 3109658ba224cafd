#include "profile/Coverage.h"

#include "rap/Retention.h"

#include <algorithm>

namespace profile {
namespace {

constexpr int soonDays = 2; // today and tomorrow

std::optional<int> daysLeft(const ledger::Report& report, QDate today)
{
    return report.folder.date ? std::optional(rap::daysLeft(*report.folder.date, today)) : std::nullopt;
}

std::optional<Leaving> leavingOf(const ledger::Report& report, Standing standing, QDate today)
{
    if (!isOutstanding(standing) || !report.folder.date || rap::daysLeft(*report.folder.date, today) > soonDays)
        return std::nullopt;
    return Leaving{report.path, rap::lastSafeDay(*report.folder.date)};
}

void sortByDay(QList<Leaving>& leaving)
{
    std::stable_sort(leaving.begin(), leaving.end(),
                     [](const Leaving& left, const Leaving& right) { return left.lastSafeDay < right.lastSafeDay; });
}

Coverage& add(Coverage& sum, const Coverage& other, int sign)
{
    for (int Coverage::* const part :
         {&Coverage::listed, &Coverage::listedHere, &Coverage::unwanted, &Coverage::missing, &Coverage::failed,
          &Coverage::leavingTomorrow, &Coverage::overdue, &Coverage::here, &Coverage::notInFolder, &Coverage::gone})
        sum.*part += sign * other.*part;
    return sum;
}

QList<CoverageDay> daysOf(const QList<rap::HongKongTime>& looks, QDate today, const rap::HolidayCalendar& holidays)
{
    const auto newest = std::max_element(looks.begin(), looks.end());
    QList<CoverageDay> days;
    for (const QDate date : rap::retentionWindow(today)) {
        CoverageDay day;
        day.date = date;
        day.opens = rap::opensOn(date, holidays);
        day.askedOnTheDay =
            std::any_of(looks.begin(), looks.end(), [&](rap::HongKongTime look) { return look.date() == date; });
        if (newest != looks.end() && newest->date() >= date) {
            day.look = newest->date() == date ? Look::InDay : Look::After;
            day.lastLook = *newest;
        }
        days += day;
    }
    return days;
}

class Rows {
public:
    explicit Rows(qsizetype days)
        : m_days(days)
    {
    }

    CoverageRow& of(const QString& folder) { return m_rows[positionOf(folder)]; }

    /// Of a report's folder: the text outlives the rows, and many reports share it, so that it is known by its place.
    CoverageRow& ofReport(const QString& folder)
    {
        auto known = m_byPlace.constFind(folder.constData());
        if (known == m_byPlace.cend())
            known = m_byPlace.insert(folder.constData(), positionOf(folder));
        return m_rows[*known];
    }

    /// Of a folder without a date: it, all of its dates and all below it.
    void setUnread(const QString& folder)
    {
        of(folder);
        for (CoverageRow& row : m_rows)
            if (folder.isEmpty() || row.folder == folder || row.folder.startsWith(folder + u'/'))
                for (CoverageCell& cell : row.cells)
                    cell.unread = true;
    }

    QList<CoverageRow> take()
    {
        for (CoverageRow& row : m_rows)
            for (const CoverageCell& cell : std::as_const(row.cells))
                row.counts += cell.counts;
        std::sort(m_rows.begin(), m_rows.end(),
                  [](const CoverageRow& left, const CoverageRow& right) { return left.folder < right.folder; });
        return std::move(m_rows);
    }

private:
    qsizetype positionOf(const QString& folder)
    {
        auto position = m_positions.constFind(folder);
        if (position == m_positions.cend()) {
            position = m_positions.insert(folder, m_rows.size());
            m_rows += CoverageRow{folder, QList<CoverageCell>(m_days), {}};
        }
        return *position;
    }

    qsizetype m_days;
    QList<CoverageRow> m_rows;
    QHash<QString, qsizetype> m_positions;
    QHash<const QChar*, qsizetype> m_byPlace;
};

} // namespace

bool isOutstanding(Standing standing)
{
    return standing == Standing::Missing || standing == Standing::Failed;
}

Standing Standings::of(const ledger::Report& report) const
{
    if (report.isHere())
        return Standing::Here;
    if (!m_profiles.wants(report))
        return Standing::NotWanted;
    if (!report.listed)
        return Standing::Gone;
    return report.failure ? Standing::Failed : Standing::Missing;
}

void Coverage::count(const ledger::Report& report, Standing standing, QDate today)
{
    const int one = report.listed ? 1 : 0;
    listed += one;
    switch (standing) {
    case Standing::Here:
        ++here;
        listedHere += one;
        notInFolder += report.state() == ledger::State::NotInFolder ? 1 : 0;
        break;
    case Standing::NotWanted:
        unwanted += one;
        break;
    case Standing::Missing:
        ++missing;
        break;
    case Standing::Failed:
        ++failed;
        break;
    case Standing::Gone:
        ++gone;
        break;
    }
    if (!isOutstanding(standing))
        return;
    if (const auto left = daysLeft(report, today)) {
        leavingTomorrow += *left == 1 ? 1 : 0;
        overdue += *left < 1 ? 1 : 0;
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

Coverage coverageOf(const QList<ledger::Report>& reports, const Standings& standings, QDate today)
{
    Coverage coverage;
    for (const ledger::Report& report : reports)
        coverage.count(report, standings.of(report), today);
    return coverage;
}

CoverageBoard planCoverage(const QList<ledger::Report>& reports, const Standings& standings, const Looks& looks,
                           QDate today, const rap::HolidayCalendar& holidays)
{
    CoverageBoard board;
    board.days = daysOf(looks.times, today, holidays);
    Rows rows(board.days.size());
    const auto cellOf = [&](const rap::Folder& folder, CoverageRow& (Rows::*rowOf)(const QString&)) -> CoverageCell* {
        const qint64 back = folder.date ? folder.date->daysTo(today) : -1;
        if (back < 0 || back >= board.days.size())
            return nullptr;
        CoverageCell& cell = (rows.*rowOf)(folder.name).cells[back];
        cell.exists = true;
        return &cell;
    };
    for (const QString& path : looks.folders)
        cellOf(rap::decodeFolder(looks.base, path), &Rows::of);
    for (const ledger::Report& report : reports) {
        const Standing standing = standings.of(report);
        auto* const cell = cellOf(report.folder, &Rows::ofReport);
        (cell ? cell->counts : board.beyond).count(report, standing, today);
        if (auto leaving = leavingOf(report, standing, today))
            board.leaving += *std::move(leaving);
    }
    for (const QString& path : looks.unread) {
        const rap::Folder folder = rap::decodeFolder(looks.base, path);
        if (auto* const cell = cellOf(folder, &Rows::of))
            cell->unread = true;
        else if (!folder.date)
            rows.setUnread(folder.name);
    }
    board.rows = rows.take();
    board.total = board.beyond;
    for (const CoverageRow& row : std::as_const(board.rows))
        board.total += row.counts;
    sortByDay(board.leaving);
    return board;
}

QList<Leaving> leavingSoon(const QList<ledger::Report>& reports, const Standings& standings, QDate today)
{
    QList<Leaving> all;
    for (const ledger::Report& report : reports)
        if (auto leaving = leavingOf(report, standings.of(report), today))
            all += *std::move(leaving);
    sortByDay(all);
    return all;
}

} // namespace profile
