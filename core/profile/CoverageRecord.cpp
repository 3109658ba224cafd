#include "profile/CoverageRecord.h"

#include "ledger/ReportIndex.h"

#include <algorithm>
#include <tuple>

namespace profile {
namespace {

bool isRecorded(const ledger::Report& report, QDate oldest, QDate today)
{
    const auto& date = report.folder.date;
    return report.listed || (date && *date >= oldest && *date <= today);
}

bool comesBefore(const RecordedReport& left, const RecordedReport& right)
{
    const auto place = [](const ledger::Report& report) {
        return std::tuple(!report.folder.date, report.folder.date.value_or(QDate()));
    };
    const auto one = place(left.report);
    const auto other = place(right.report);
    if (one != other)
        return one < other;
    return std::tie(left.report.folder.name, left.report.file) < std::tie(right.report.folder.name, right.report.file);
}

} // namespace

Looks looksOf(const ledger::ReportIndex& index)
{
    Looks looks{index.listings(), index.folders(), {}, index.base()};
    for (const rap::FolderFault& fault : index.folderFaults())
        looks.unread += fault.folder;
    // A ledger from before runs were kept knows of the last one alone.
    if (const auto last = index.lastListing(); last && !looks.times.contains(*last))
        looks.times += *last;
    return looks;
}

CoverageRecord recordCoverage(RecordHead head, const QList<ledger::Report>& reports, const Standings& standings,
                              const Looks& looks, const rap::HolidayCalendar& holidays)
{
    const QDate today = head.at.date();
    CoverageRecord record{std::move(head), planCoverage(reports, standings, looks, today, holidays), {}};
    const QDate oldest = record.board.days.last().date;
    for (const ledger::Report& report : reports)
        if (isRecorded(report, oldest, today))
            record.reports += RecordedReport{report, standings.of(report)};
    std::sort(record.reports.begin(), record.reports.end(), comesBefore);
    return record;
}

} // namespace profile
