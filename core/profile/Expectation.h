#pragma once

#include "rap/Words.h"

#include <QHashFunctions>
#include <QList>
#include <QString>
#include <QTime>
#include <Qt>
#include <optional>

namespace profile {

/// On which days something is expected, and by when. Days are folder dates, times Hong Kong's.
struct Timing {
    QList<Qt::DayOfWeek> days{Qt::Monday, Qt::Tuesday, Qt::Wednesday, Qt::Thursday, Qt::Friday};
    QTime by;
    int graceMinutes = 30;   ///< After `by`, before it is late.
    bool onHolidays = false; ///< Also on public holidays from Monday to Friday. RAP is open then, but most reports are
                             ///< not made.

    bool operator==(const Timing&) const = default;
};

/// That a report should come, as a profile declares it. One file of it is enough, whoever it is for.
struct Expectation {
    QString report; ///< Glob pattern of report IDs, as in ledger::ReportFilter.
    std::optional<rap::Market> market;
    Timing timing;

    bool operator==(const Expectation&) const = default;
};

/// What habits are learned of apart from each other: fewer reports come on a Saturday, and earlier.
enum class DayClass { Weekday, Saturday };

/// The report that a habit is of.
struct LearnedKey {
    QString folder; ///< Below the base, without the date.
    QString report; ///< Its ID, as it stands.
    std::optional<rap::Market> market;
    DayClass days = DayClass::Weekday;

    bool operator==(const LearnedKey&) const = default;
    friend size_t qHash(const LearnedKey& key, size_t seed) { return qHashMulti(seed, key.folder, key.report); }
};

/// What the clerk said to a habit that was learned.
struct LearnedDecision {
    LearnedKey of;
    std::optional<Timing> timing; ///< Accepted, or changed: from now on this holds. Empty: dismissed, never expected.

    bool operator==(const LearnedDecision&) const = default;
};

} // namespace profile
