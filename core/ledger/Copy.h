#pragma once

#include "rap/Time.h"

#include <QByteArray>
#include <QString>
#include <optional>

namespace ledger {

/// That a filed report is at a further destination as well, or is to be.
struct Copy {
    QString report;                           ///< Remote path.
    QByteArray sha256;                        ///< Which version: of the file as RAP gave it; raw.
    QString root;                             ///< The destination's.
    QString path;                             ///< Its path template; empty where it has none.
    std::optional<rap::HongKongTime> at = {}; ///< Since when; empty while it waits.

    bool operator==(const Copy&) const = default;
};

} // namespace ledger
