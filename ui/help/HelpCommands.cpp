#include "ui/help/HelpCommands.h"

#include <QCoreApplication>
#include <array>

namespace help::command {

using ui::Command;
using ui::Icon;

std::span<const Command> table()
{
    static const std::array commands{
        Command{back.data(),
                QT_TRANSLATE_NOOP("Commands", "Back"),
                QT_TRANSLATE_NOOP("Commands", "Shows what was shown before."),
                Icon::None,
                {QKeySequence(QStringLiteral("Alt+Left"))}},
        Command{forward.data(),
                QT_TRANSLATE_NOOP("Commands", "Forward"),
                "",
                Icon::None,
                {QKeySequence(QStringLiteral("Alt+Right"))}},
        Command{find.data(),
                QT_TRANSLATE_NOOP("Commands", "&Find"),
                QT_TRANSLATE_NOOP("Commands", "Looks for text in all pages of the manual."),
                Icon::Search,
                {QKeySequence(QKeySequence::Find)}},
        Command{findNext.data(),
                QT_TRANSLATE_NOOP("Commands", "Next hit"),
                "",
                Icon::ChevronDown,
                {QKeySequence(Qt::Key_F3)}},
        Command{findPrevious.data(),
                QT_TRANSLATE_NOOP("Commands", "Previous hit"),
                "",
                Icon::ChevronUp,
                {QKeySequence(Qt::SHIFT | Qt::Key_F3)}},
        Command{zoomIn.data(),
                QT_TRANSLATE_NOOP("Commands", "&Larger"),
                "",
                Icon::Add,
                {QKeySequence(QStringLiteral("Ctrl++")), QKeySequence(QStringLiteral("Ctrl+="))}},
        Command{zoomOut.data(),
                QT_TRANSLATE_NOOP("Commands", "&Smaller"),
                "",
                Icon::None,
                {QKeySequence(QStringLiteral("Ctrl+-"))}},
        Command{zoomNormal.data(),
                QT_TRANSLATE_NOOP("Commands", "Normal size"),
                "",
                Icon::None,
                {QKeySequence(QStringLiteral("Ctrl+0"))}},
        Command{close.data(),
                QT_TRANSLATE_NOOP("Commands", "Cl&ose"),
                "",
                Icon::Close,
                {QKeySequence(Qt::Key_Escape), QKeySequence(QStringLiteral("Ctrl+W"))}},
    };
    return commands;
}

} // namespace help::command
