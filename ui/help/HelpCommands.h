#pragma once

#include "ui/common/Commands.h"

#include <QLatin1String>
#include <span>

/// All that can be done in the manual's window: buttons and shortcuts are made from this table.
namespace help::command {

inline constexpr QLatin1String back("help-back");
inline constexpr QLatin1String forward("help-forward");
inline constexpr QLatin1String find("find-in-manual");
inline constexpr QLatin1String findNext("find-next");
inline constexpr QLatin1String findPrevious("find-previous");
inline constexpr QLatin1String zoomIn("zoom-in");
inline constexpr QLatin1String zoomOut("zoom-out");
inline constexpr QLatin1String zoomNormal("zoom-normal");
inline constexpr QLatin1String close("close-manual");

[[nodiscard]] std::span<const ui::Command> table();

} // namespace help::command
