#pragma once

#include "profile/Coverage.h"

namespace ledger {
class ReportIndex;
}

namespace profile {

/// Whose record it is, and when and where it was made.
struct RecordHead {
    QString account;
    QString user; ///< At RAP.
    QString workstation;
    QString program; ///< With its version.
    rap::HongKongTime at;
};

struct RecordedReport {
    ledger::Report report;
    Standing standing = Standing::Missing;
};

/// What is put on record of an account's retention window, for whoever has to prove later what was here when.
struct CoverageRecord {
    RecordHead head;
    CoverageBoard board;
    /// Those of the board's days, and what RAP lists beyond them: by folder date (none comes last), folder and file.
    QList<RecordedReport> reports;
};

/// What the index knows of the account's listings. Of the index's thread.
[[nodiscard]] Looks looksOf(const ledger::ReportIndex& index);

/// As of `head.at`.
[[nodiscard]] CoverageRecord recordCoverage(RecordHead head, const QList<ledger::Report>& reports,
                                            const Standings& standings, const Looks& looks,
                                            const rap::HolidayCalendar& holidays);

/// The record as a table for Excel and for programs: UTF-8 with a byte order mark, every cell quoted, lines end with
/// CR LF. A line a day of the window, a line a folder that could not be read, then a line a report. Its words are
/// English and stay as they are. A cell that a spreadsheet would take for a formula gets an apostrophe before it.
[[nodiscard]] QByteArray toCsv(const CoverageRecord& record);

/// Whether a file that begins so is such a table of that account.
[[nodiscard]] bool isCsvOf(const QString& account, const QByteArray& beginning);

} // namespace profile
