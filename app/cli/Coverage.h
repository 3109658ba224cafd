#pragma once

#include "ledger/Report.h"

#include <QJsonObject>

namespace cli {

/// One RAP folder on one folder date.
struct CoverageCell {
    QString folder; ///< Below the base, without the date.
    QDate date;
    int listed = 0;  ///< RAP lists it now.
    int here = 0;    ///< Of those and of earlier ones: it is on this workstation.
    int missing = 0; ///< RAP lists it and it is not here.
    int gone = 0;    ///< RAP lists it no longer and it is not here.
};

struct Coverage {
    QList<CoverageCell> cells; ///< Newest date first, then by folder; dates of the retention window only.
    QStringList leavingSoon;   ///< Paths of missing reports whose last safe day is today or tomorrow.
};

/// `folders` are the remote paths of a listing, so that empty ones are there too. `today` is Hong Kong's.
[[nodiscard]] Coverage coverageOf(const QList<ledger::Report>& reports, const QStringList& folders, const QString& base,
                                  QDate today);

/// {"folder", "folder_date", "listed", "here", "unwanted", "missing", "failed", "gone", "last_safe_day"}
[[nodiscard]] QJsonObject coverageObject(const CoverageCell& cell);

} // namespace cli
