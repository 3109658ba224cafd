#pragma once

#include "ledger/Report.h"

#include <QDate>
#include <QRegularExpression>
#include <QStringList>

namespace ledger {

/// A choice of reports: kinds of condition are ANDed, values of one are ORed, an empty list means any (CLI.md,
/// 'Filters').
struct ReportFilter {
    QList<QDate> folderDates;
    QList<rap::House> houses;
    QStringList systems; ///< "ccass", "ccms", "other" (a folder that the rules do not know); without regard to case.
    QList<rap::Market> markets; ///< Of the folder; of the name where the folder does not say.
    QStringList
        reportIds; ///< Glob patterns (`*`, `?`, `[...]`), without regard to case; a raw name where none decodes.
    QStringList participants; ///< Glob patterns, without regard to case.
    QList<rap::Kind> kinds;   ///< A report whose name does not decode is of no kind.

    /// For one report. For many of them make a CompiledFilter first.
    [[nodiscard]] bool matches(const Report& report) const;
    bool operator==(const ReportFilter&) const = default;
};

/// The market that a report is of, for every choice of reports: the folder's, the name's where the folder does not say.
[[nodiscard]] std::optional<rap::Market> marketOf(const Report& report);

/// A filter made ready for many reports: its patterns are compiled once. A pattern that is none (`[a`) means itself.
class CompiledFilter {
public:
    explicit CompiledFilter(ReportFilter filter);

    [[nodiscard]] bool matches(const Report& report) const;

private:
    ReportFilter m_filter;
    QList<QRegularExpression> m_reportIds;
    QList<QRegularExpression> m_participants;
};

} // namespace ledger
