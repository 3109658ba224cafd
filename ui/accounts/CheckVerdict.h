#pragma once

#include "rap/ServiceHours.h"
#include "session/ConnectionCheck.h"
#include "ui/common/StateColors.h"

namespace ui {

/// How a connection test ended, in the clerk's words.
struct CheckVerdict {
    Tone tone;
    QString text;
    bool isClosed; ///< RAP is, by its hours: whoever does not answer then need not be asked about ports and addresses.
};

[[nodiscard]] CheckVerdict verdictOf(const session::CheckOutcome& outcome, rap::HongKongTime now,
                                     const rap::HolidayCalendar& holidays);

} // namespace ui
