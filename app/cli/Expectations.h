#pragma once

#include "profile/Expected.h"

namespace cli {

class Conversation;

/// What should have come today, as profiles and habits say. Habits of Saturdays go further back than RAP does:
/// Conversation::loadEarlier() comes before.
[[nodiscard]] QList<profile::ExpectedReport> expectedToday(Conversation& talk, rap::HongKongTime now,
                                                           const rap::HolidayCalendar& holidays);

} // namespace cli
