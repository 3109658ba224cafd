#pragma once

#include "ui/common/Commands.h"

#include <QLatin1String>
#include <span>

/// All that can be done on the coverage board itself.
namespace coverage::command {

inline constexpr QLatin1String getMissed("get-missed");
inline constexpr QLatin1String askRap("ask-rap");
inline constexpr QLatin1String print("print-record");
inline constexpr QLatin1String savePdf("save-pdf");
inline constexpr QLatin1String saveCsv("save-csv");
inline constexpr QLatin1String openSaved("open-saved");
inline constexpr QLatin1String help("help");

[[nodiscard]] std::span<const ui::Command> table();

} // namespace coverage::command
