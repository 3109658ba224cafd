#include "ui/help/Shortcuts.h"

#include "ui/compare/CompareCommands.h"
#include "ui/coverage/CoverageCommands.h"
#include "ui/help/HelpCommands.h"
#include "ui/viewer/ViewerCommands.h"
#include "ui/workbench/WorkbenchCommands.h"

#include <QCoreApplication>
#include <QStringList>

namespace help {
namespace {

struct Shortcuts {
    Q_DECLARE_TR_FUNCTIONS(help::Shortcuts)
};

/// As Markdown takes it, in a cell of a table.
QString plain(const QString& text)
{
    QString escaped;
    for (const QChar c : text) {
        if (QStringView(u"\\`*_{}[]<>#+-!|~").contains(c))
            escaped += u'\\';
        escaped += c;
    }
    return escaped;
}

QString keysOf(const ui::Command& command)
{
    QStringList keys;
    for (const QKeySequence& sequence : command.shortcuts)
        if (!sequence.isEmpty())
            keys += plain(sequence.toString(QKeySequence::NativeText));
    return keys.join(QStringLiteral(", "));
}

QString placeOf(const ui::Command& command)
{
    const QLatin1String place(command.place);
    return place == workbench::command::reportsPlace     ? Shortcuts::tr("In the table of reports")
           : place == workbench::command::downloadsPlace ? Shortcuts::tr("In the list of downloads")
                                                         : Shortcuts::tr("Everywhere in the window");
}

QString rowsOf(std::span<const ui::Command> commands, QLatin1String place)
{
    QString rows;
    for (const ui::Command& command : commands)
        if (const QString keys = keysOf(command); !keys.isEmpty() && QLatin1String(command.place) == place)
            rows +=
                QStringLiteral("| %1 | %2 | %3 |\n").arg(keys, plain(ui::nameOf(command)), plain(ui::hintOf(command)));
    return rows;
}

} // namespace

QList<CommandTable> commandTables()
{
    return {{Shortcuts::tr("Main window"), workbench::command::table()},
            {Shortcuts::tr("Report window"), viewer::command::table()},
            {Shortcuts::tr("Comparison"), compare::command::table()},
            {Shortcuts::tr("Coverage board"), coverage::command::table()},
            {Shortcuts::tr("Manual"), command::table()}};
}

QString shortcutsPage()
{
    QString page = QStringLiteral("# ") + Shortcuts::tr("Keyboard shortcuts") + QStringLiteral("\n");
    const QString head = QStringLiteral("| %1 | %2 | %3 |\n| --- | --- | --- |\n")
                             .arg(Shortcuts::tr("Keys"), Shortcuts::tr("Command"), Shortcuts::tr("What it does"));
    for (const CommandTable& table : commandTables()) {
        page += QStringLiteral("\n## ") + table.window + QStringLiteral("\n");
        QStringList places;
        for (const ui::Command& command : table.commands) {
            const QLatin1String place(command.place);
            if (places.contains(place))
                continue;
            places += place;
            const QString rows = rowsOf(table.commands, place);
            if (rows.isEmpty())
                continue;
            page += u'\n' + placeOf(command) + QStringLiteral(":\n\n") + head + rows;
        }
    }
    return page;
}

} // namespace help
