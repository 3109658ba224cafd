#pragma once

#include "ui/common/Commands.h"

#include <QLatin1String>
#include <span>

/// All that can be done in the viewer: buttons, menus and shortcuts are made from this table.
namespace viewer::command {

inline constexpr QLatin1String find("find-in-report");
inline constexpr QLatin1String findCommand("find-command");
inline constexpr QLatin1String findNext("find-next");
inline constexpr QLatin1String findPrevious("find-previous");
inline constexpr QLatin1String goToPage("go-to-page");
inline constexpr QLatin1String goToLine("go-to-line");
inline constexpr QLatin1String copy("copy-selection");
inline constexpr QLatin1String copyTable("copy-as-table");
inline constexpr QLatin1String selectAll("select-all");
inline constexpr QLatin1String zoomIn("zoom-in");
inline constexpr QLatin1String zoomOut("zoom-out");
inline constexpr QLatin1String zoomFit("zoom-fit");
inline constexpr QLatin1String showPages("show-pages");
inline constexpr QLatin1String holdHead("hold-head");
inline constexpr QLatin1String holdColumns("hold-columns");
inline constexpr QLatin1String toggleMark("toggle-mark");
inline constexpr QLatin1String nextMark("next-mark");
inline constexpr QLatin1String previousMark("previous-mark");
inline constexpr QLatin1String writeNote("write-note");
inline constexpr QLatin1String nextNote("next-note");
inline constexpr QLatin1String previousNote("previous-note");
inline constexpr QLatin1String showRuler("show-ruler");
inline constexpr QLatin1String forgetRuler("forget-ruler");
inline constexpr QLatin1String asTable("as-table");
inline constexpr QLatin1String previousReport("previous-report");
inline constexpr QLatin1String nextReport("next-report");
inline constexpr QLatin1String compareWithBefore("compare-with-before");
inline constexpr QLatin1String openWithSystem("open-with-system");
inline constexpr QLatin1String showInFolder("show-in-folder");
inline constexpr QLatin1String print("print");
inline constexpr QLatin1String saveAsPdf("save-as-pdf");
inline constexpr QLatin1String sendByMail("send-by-mail");
inline constexpr QLatin1String readAgain("read-again");
inline constexpr QLatin1String closeTab("close-tab");
inline constexpr QLatin1String help("help");

[[nodiscard]] std::span<const ui::Command> table();

} // namespace viewer::command
