#pragma once

#include "WorkbenchCommands.h"

#include <array>

namespace workbench {

/// A language of the menu, and its code: see Doors::applyLanguage.
struct LanguageCommand {
    QLatin1String command;
    QLatin1String code;
};

inline constexpr std::array languageCommands{LanguageCommand{command::languageSystem, QLatin1String()},
                                             LanguageCommand{command::languageEnglish, QLatin1String("en")},
                                             LanguageCommand{command::languageHongKong, QLatin1String("zh_HK")},
                                             LanguageCommand{command::languageMainland, QLatin1String("zh_CN")}};

/// That of the system where the code is none of them.
[[nodiscard]] QLatin1String commandOfLanguage(const QString& code);

} // namespace workbench
