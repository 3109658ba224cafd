#pragma once

#include <QString>

namespace ledger {

/// A local name that a report would like to have.
struct NameWish {
    QString path;   ///< Remote, of the report.
    QString folder; ///< Absolute local one, where it is filed.
    QString name;   ///< As which.
    QString other;  ///< Where that is another report's: one that nobody else can want.
};

} // namespace ledger
