#pragma once

#include "rap/Time.h"

#include <QString>

namespace ledger {

/// A clerk's own words on a page of a report. They stay in the ledger: no print, export, mail or log has them.
struct Note {
    QString part;    ///< The file's name, or that in the ZIP.
    qint64 page = 1; ///< From 1.
    QString text;
    rap::HongKongTime at; ///< When it was written.

    bool operator==(const Note&) const = default;
};

} // namespace ledger
