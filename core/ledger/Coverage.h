#pragma once

#include "ledger/Report.h"

namespace ledger {

/// What RAP has and what is here, counted: the one count that command line and window show.
struct Coverage {
    int listed = 0;          ///< RAP lists them now.
    int listedHere = 0;      ///< Of these, on this workstation.
    int missing = 0;         ///< RAP lists them and they are not here.
    int leavingTomorrow = 0; ///< Of the missing: today is their last safe day (guide section 6).
    int overdue = 0;         ///< Of the missing: their last safe day is past.
    int here = 0;            ///< On this workstation, those too that RAP lists no longer.
    int gone = 0;            ///< RAP lists them no longer and they are not here.

    void count(const Report& report, QDate today);
    /// Of the missing: RAP may drop them after today, or may have already.
    [[nodiscard]] int leaving() const { return leavingTomorrow + overdue; }
    Coverage& operator+=(const Coverage& other);
    Coverage& operator-=(const Coverage& other);
    bool operator==(const Coverage&) const = default;
};

/// One RAP folder on one folder date.
struct CoverageCell {
    QString folder; ///< Below the base, without the date.
    QDate date;
    Coverage counts;
};

/// Days are Hong Kong's.
[[nodiscard]] Coverage coverageOf(const QList<Report>& reports, QDate today);

/// Newest date first, then by folder; dates of the retention window only. `folders` are the remote paths of a listing,
/// so that empty ones are there too.
[[nodiscard]] QList<CoverageCell> coverageByFolder(const QList<Report>& reports, const QStringList& folders,
                                                   const QString& base, QDate today);

/// Paths of missing reports whose last safe day is today or tomorrow.
[[nodiscard]] QStringList leavingSoon(const QList<Report>& reports, QDate today);

} // namespace ledger
