#pragma once

#include "tests/ui/keyboard/Screens.h"

/// What the manual has a picture of: windows of a firm that never was, on a day that does not change. The name of each
/// is that of its file. See ./dev pictures.
namespace scenes {

[[nodiscard]] QList<screens::Screen> all();

} // namespace scenes
