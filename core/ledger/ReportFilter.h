#pragma once

#include "ledger/Report.h"

#include <QDate>
#include <QStringList>

namespace ledger {

/// A choice of reports: kinds of condition are ANDed, values of one are ORed, an empty list means any (CLI.md, 'Filters').
struct ReportFilter {
    QList<QDate> folderDates;
    QList<rap::House> houses;
    QStringList systems; ///< "ccass", "ccms", "other" (a folder that the rules do not know).
    QList<rap::Market> markets;
    QStringList reportIds;    ///< Glob patterns (`*`, `?`, `[...]`), without regard to case; a raw name where none decodes.
    QStringList participants; ///< Glob patterns.
    QList<rap::Kind> kinds;

    [[nodiscard]] bool matches(const Report& report) const;
};

} // namespace ledger
