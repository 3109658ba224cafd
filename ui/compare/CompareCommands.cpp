#include "CompareCommands.h"

#include <QCoreApplication>
#include <array>

namespace compare::command {

using ui::Command;
using ui::Icon;

std::span<const Command> table()
{
    static const std::array commands{
        Command{previousDifference.data(),
                QT_TRANSLATE_NOOP("Commands", "&Previous difference"),
                "",
                Icon::ChevronUp,
                {QKeySequence(Qt::SHIFT | Qt::Key_F8)}},
        Command{nextDifference.data(),
                QT_TRANSLATE_NOOP("Commands", "&Next difference"),
                "",
                Icon::ChevronDown,
                {QKeySequence(Qt::Key_F8)}},
        Command{ignoreRun.data(),
                QT_TRANSLATE_NOOP("Commands", "&Ignore run date and page numbers"),
                QT_TRANSLATE_NOOP("Commands",
                                  "What another run has otherwise in the heads of pages counts for no difference."),
                Icon::None,
                {QKeySequence(QStringLiteral("Ctrl+I"))}},
        Command{goToMoved.data(),
                QT_TRANSLATE_NOOP("Commands", "Go where it &moved"),
                QT_TRANSLATE_NOOP("Commands", "Shows the other place of lines that moved."),
                Icon::None,
                {QKeySequence(QStringLiteral("Ctrl+M"))}},
        Command{goToOtherSide.data(),
                QT_TRANSLATE_NOOP("Commands", "To the other &side"),
                "",
                Icon::None,
                {QKeySequence(Qt::Key_F6)}},
        Command{pinLine.data(),
                QT_TRANSLATE_NOOP("Commands", "Pin this &line to one of the other side"),
                QT_TRANSLATE_NOOP("Commands", "Puts two lines beside each other that belong together."),
                Icon::None,
                {QKeySequence(QStringLiteral("Ctrl+T"))}},
        Command{unpinAll.data(), QT_TRANSLATE_NOOP("Commands", "&Undo all pins"), "", Icon::None, {}},
        Command{copyLine.data(),
                QT_TRANSLATE_NOOP("Commands", "&Copy"),
                QT_TRANSLATE_NOOP("Commands", "Copies the line at hand, or the selected records."),
                Icon::Copy,
                {QKeySequence(QKeySequence::Copy)}},
        Command{zoomIn.data(),
                QT_TRANSLATE_NOOP("Commands", "La&rger"),
                "",
                Icon::Add,
                {QKeySequence(QStringLiteral("Ctrl++")), QKeySequence(QStringLiteral("Ctrl+="))}},
        Command{zoomOut.data(),
                QT_TRANSLATE_NOOP("Commands", "Smaller"),
                "",
                Icon::None,
                {QKeySequence(QStringLiteral("Ctrl+-"))}},
        Command{zoomFit.data(),
                QT_TRANSLATE_NOOP("Commands", "Fit to the &width"),
                "",
                Icon::None,
                {QKeySequence(QStringLiteral("Ctrl+0"))}},
        Command{compareAgain.data(),
                QT_TRANSLATE_NOOP("Commands", "Compare a&gain"),
                QT_TRANSLATE_NOOP("Commands", "Compares the files as they are now."),
                Icon::Refresh,
                {QKeySequence(Qt::Key_F5)}},
        Command{moreTime.data(), QT_TRANSLATE_NOOP("Commands", "Give it more time"), "", Icon::Clock, {}},
        Command{stop.data(), QT_TRANSLATE_NOOP("Commands", "S&top"), "", Icon::Close, {QKeySequence(Qt::Key_Escape)}},
        Command{close.data(),
                QT_TRANSLATE_NOOP("Commands", "Cl&ose"),
                "",
                Icon::Close,
                {QKeySequence(QStringLiteral("Ctrl+W")), QKeySequence(QStringLiteral("Ctrl+F4"))}},
        Command{help.data(),
                QT_TRANSLATE_NOOP("Commands", "Manual"),
                QT_TRANSLATE_NOOP("Commands", "How to work with RAP Desk, and what to do when something goes wrong."),
                Icon::Info,
                {QKeySequence(Qt::Key_F1)}},
    };
    return commands;
}

} // namespace compare::command
