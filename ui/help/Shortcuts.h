#pragma once

#include "ui/common/Commands.h"

#include <QList>
#include <QString>
#include <span>

namespace help {

/// The commands of a window.
struct CommandTable {
    QString window; ///< What people call it.
    std::span<const ui::Command> commands;
};

/// Of all windows that are made from such tables.
[[nodiscard]] QList<CommandTable> commandTables();

/// Every command that has a shortcut, as a page in Markdown: window by window, and where in it the shortcut works.
[[nodiscard]] QString shortcutsPage();

} // namespace help
