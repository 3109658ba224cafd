#include "app/cli/CommandTree.h"
#include "app/cli/Commands.h"
#include "app/cli/Help.h"
#include "app/cli/Parser.h"
#include "app/cli/Words.h"

#include <CLI/CLI.hpp>

namespace cli {
namespace {

/// What man has on a terminal, less its margin.
constexpr qsizetype manualCells = 70;

/// As troff takes it: a line never begins with what it would obey.
QString plain(QString text)
{
    text.replace(u'\\', QStringLiteral("\\e")).replace(u'-', QStringLiteral("\\-"));
    if (text.startsWith(u'.') || text.startsWith(u'\''))
        text.prepend(QStringLiteral("\\&"));
    return text;
}

QString section(const QString& name)
{
    return QStringLiteral(".SH ") + name;
}

QStringList asWritten(const std::string& footer)
{
    QStringList lines{QStringLiteral(".nf")};
    for (const QString& line : footerLines(footer, manualCells))
        lines += plain(line);
    lines += QStringLiteral(".fi");
    return lines;
}

QStringList optionsOf(const CLI::App& app)
{
    const bool isProgram = app.get_parent() == nullptr;
    QStringList lines;
    for (const CLI::Option* const option : app.get_options()) {
        if (!isProgram && (option == app.get_help_ptr() || option == app.get_help_all_ptr()))
            continue; // said once
        QString names = QString::fromStdString(option->get_name(!option->nonpositional(), option->nonpositional()));
        if (const QString type = QString::fromStdString(option->get_type_name());
            option->nonpositional() && option->get_items_expected_max() > 0 && !type.isEmpty())
            names += u' ' + type;
        lines += {QStringLiteral(".TP"), QStringLiteral(".B ") + plain(names.replace(u',', QStringLiteral(", "))),
                  plain(QString::fromStdString(option->get_description()))};
    }
    return lines;
}

QStringList manualPage(const CLI::App& program)
{
    const QList<KnownCommand> commands = commandsOf(program);
    QStringList page{
        QStringLiteral(".TH RAPDESK\\-CLI 1 \"\" \"RAP Desk %1\" \"RAP Desk\"").arg(QStringLiteral(RAPDESK_VERSION)),
        section(Tr::tr("NAME")),
        QStringLiteral("rapdesk\\-cli \\- ") + plain(QString::fromStdString(program.get_description())),
        section(Tr::tr("SYNOPSIS")),
        QStringLiteral(".B ") + plain(commands.first().usage()),
        section(Tr::tr("OPTIONS"))};
    page += optionsOf(program);
    page += section(Tr::tr("COMMANDS"));
    for (const KnownCommand& command : commands) {
        if (command.path.isEmpty() || !command.commands().isEmpty())
            continue;
        page += {QStringLiteral(".SS ") + plain(command.name()),
                 plain(Tr::tr("%1.").arg(QString::fromStdString(command.app->get_description()))),
                 QStringLiteral(".PP"), QStringLiteral(".B ") + plain(command.usage())};
        page += optionsOf(*command.app);
        page += QStringLiteral(".PP");
        page += asWritten(command.app->get_footer());
    }
    page += section(Tr::tr("RESULTS AND EXIT CODES"));
    return page + asWritten(program.get_footer());
}

} // namespace

void addManual(CLI::App& program, Command& chosen)
{
    auto* const command = addCommand(program, "manual", Tr::tr("Prints the manual page, for 'man'"), {},
                                     {QStringLiteral("rapdesk-cli manual | man -l -")});
    onCall(*command, chosen, [&program](Context& context) {
        printText(context, manualPage(program));
        return ExitCode::Done;
    });
}

} // namespace cli
