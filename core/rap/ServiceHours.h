#pragma once

#include "rap/Time.h"

#include <QDate>
#include <QSet>
#include <optional>

namespace rap {

/// Hong Kong's general holidays. They matter to RAP on Saturdays only (guide section 6).
struct HolidayCalendar {
    QSet<QDate> days;
    QDate knownUntil; ///< Last day of the last year that the calendar covers.
};

struct ServiceState {
    bool open = false;
    std::optional<HongKongTime> until;    ///< When it closes; empty while closed.
    std::optional<HongKongTime> nextOpen; ///< When it opens; empty while open.
};

/// RAP's service hours (guide section 6): Monday to Friday 07:15 to 24:00, public holidays included; Saturday 07:15 to
/// 13:00 but on public holidays; Sunday closed. 07:15 is open, 13:00 and 24:00 are closed.
[[nodiscard]] ServiceState serviceState(HongKongTime now, const HolidayCalendar& holidays);

/// When RAP opens on that day, or on the first one after it that it opens on.
[[nodiscard]] HongKongTime openingFrom(QDate day, const HolidayCalendar& holidays);

/// Whether RAP opens at all on that day.
[[nodiscard]] bool opensOn(QDate day, const HolidayCalendar& holidays);

} // namespace rap
