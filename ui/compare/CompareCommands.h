#pragma once

#include "ui/common/Commands.h"

#include <QLatin1String>
#include <span>

/// All that can be done in a comparison: buttons, menus and shortcuts are made from this table.
namespace compare::command {

inline constexpr QLatin1String previousDifference("previous-difference");
inline constexpr QLatin1String nextDifference("next-difference");
inline constexpr QLatin1String ignoreRun("ignore-run");
inline constexpr QLatin1String goToMoved("go-to-moved");
inline constexpr QLatin1String goToOtherSide("go-to-other-side");
inline constexpr QLatin1String pinLine("pin-line");
inline constexpr QLatin1String unpinAll("unpin-all");
inline constexpr QLatin1String copyLine("copy-line");
inline constexpr QLatin1String zoomIn("zoom-in");
inline constexpr QLatin1String zoomOut("zoom-out");
inline constexpr QLatin1String zoomFit("zoom-fit");
inline constexpr QLatin1String compareAgain("compare-again");
inline constexpr QLatin1String moreTime("more-time");
inline constexpr QLatin1String stop("stop-comparing");
inline constexpr QLatin1String close("close-comparison");
inline constexpr QLatin1String help("help");

[[nodiscard]] std::span<const ui::Command> table();

} // namespace compare::command
