#pragma once

#include "app/cli/Context.h"
#include "session/Holidays.h"

namespace cli {

/// What there is to do about the calendar: it ends soon, or what was imported cannot be used.
void tellOfHolidays(Context& context, const session::Holidays& holidays);

} // namespace cli
