#include "CoverageCommands.h"

#include <QCoreApplication>
#include <array>

namespace coverage::command {

std::span<const ui::Command> table()
{
    static const std::array commands{
        ui::Command{getMissed.data(),
                    QT_TRANSLATE_NOOP("Commands", "&Get what I missed"),
                    QT_TRANSLATE_NOOP("Commands", "Fetches all that RAP still has, is wanted and is not here."),
                    ui::Icon::Download,
                    {QKeySequence(QStringLiteral("Ctrl+G"))}},
        ui::Command{askRap.data(),
                    QT_TRANSLATE_NOOP("Commands", "Ask &RAP now"),
                    QT_TRANSLATE_NOOP("Commands", "Asks RAP what there is; fetches nothing."),
                    ui::Icon::Refresh,
                    {QKeySequence(Qt::Key_F5)}},
        ui::Command{print.data(),
                    QT_TRANSLATE_NOOP("Commands", "&Print…"),
                    QT_TRANSLATE_NOOP("Commands", "Prints the board and each report with its SHA-256."),
                    ui::Icon::File,
                    {QKeySequence(QKeySequence::Print)}},
        ui::Command{savePdf.data(),
                    QT_TRANSLATE_NOOP("Commands", "Save as P&DF…"),
                    QT_TRANSLATE_NOOP("Commands", "The same pages, as a file."),
                    ui::Icon::File,
                    {QKeySequence(QKeySequence::Save)}},
        ui::Command{saveCsv.data(),
                    QT_TRANSLATE_NOOP("Commands", "Save as table (&CSV)…"),
                    QT_TRANSLATE_NOOP("Commands", "Each report with its SHA-256, for Excel."),
                    ui::Icon::File,
                    {}},
        ui::Command{
            help.data(),
            QT_TRANSLATE_NOOP("Commands", "Manual"),
            QT_TRANSLATE_NOOP("Commands", "How to work with RAP Desk, and what to do when something goes wrong."),
            ui::Icon::Info,
            {QKeySequence(Qt::Key_F1)}},
    };
    return commands;
}

} // namespace coverage::command
