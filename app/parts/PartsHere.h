#pragma once

#include "app/parts/Parts.h"

namespace parts {

/// The parts as they run here: a shared library may be another one than the program was built with. Of that one the
/// list knows neither patch level nor what it closes.
[[nodiscard]] QList<Part> here();

/// The same as text: a line each, name, version and patch level below each other.
[[nodiscard]] QStringList lines();

} // namespace parts
