#pragma once

#include "profile/ByTraits.h"
#include "profile/Expectation.h"
#include "rap/Time.h"

#include <QDate>
#include <QList>
#include <functional>
#include <optional>

/// Private to this room.
namespace profile {

/// A sort of report on some days: whether any of it was seen, and when the first of it came.
struct Sighting {
    const ledger::Report* sample = nullptr; ///< One of them.
    QList<bool> seen;                       ///< By day.
    QList<std::optional<rap::HongKongTime>> came;

    void add(const Sighting& other);
};

/// What was seen on some folder dates, by sort; several files of one sort and day are one. `counts` tells which sorts
/// count, asked once for each. `looks` as for arrivalOf(). Reports must outlive what is given.
[[nodiscard]] QList<Sighting> sightingsOf(const QList<ledger::Report>& reports, const QList<QDate>& days,
                                          const QList<rap::HongKongTime>& looks,
                                          const std::function<bool(const ledger::Report&)>& counts);

} // namespace profile
