#pragma once

#include "catalogue/JsonReader.h"
#include "profile/Profile.h"

/// A file of report profiles (ProfileFile.h), read back strictly; it may be part of a greater one.
namespace profile {

/// What is wrong with it goes to the value's source.
[[nodiscard]] ProfileSet readProfiles(const catalogue::JsonValue& value);

/// "mon" to "sun"; "weekdays", "saturdays".
[[nodiscard]] QString dayWord(Qt::DayOfWeek day);
[[nodiscard]] QString dayClassWord(DayClass days);

} // namespace profile
