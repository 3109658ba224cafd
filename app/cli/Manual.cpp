#include "app/cli/CommandTree.h"
#include "app/cli/Commands.h"

#include <CLI/CLI.hpp>

namespace cli {
namespace {

/// As troff takes it: a line never begins with what it would obey.
QString plain(QString text)
{
    text.replace(u'\\', QStringLiteral("\\e")).replace(u'-', QStringLiteral("\\-"));
    if (text.startsWith(u'.') || text.startsWith(u'\''))
        text.prepend(QStringLiteral("\\&"));
    return text;
}

QStringList asWritten(const std::string& text)
{
    QStringList lines{QStringLiteral(".nf")};
    for (const QString& line : QString::fromStdString(text).trimmed().split(u'\n'))
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
        QStringLiteral(".SH NAME"),
        QStringLiteral("rapdesk\\-cli \\- ") + plain(QString::fromStdString(program.get_description())),
        QStringLiteral(".SH SYNOPSIS"),
        QStringLiteral(".B ") + plain(commands.first().usage()),
        QStringLiteral(".SH OPTIONS")};
    page += optionsOf(program);
    page += QStringLiteral(".SH COMMANDS");
    for (const KnownCommand& command : commands) {
        if (command.path.isEmpty() || !command.commands().isEmpty())
            continue;
        page += {QStringLiteral(".SS ") + plain(command.name()),
                 plain(QString::fromStdString(command.app->get_description())) + u'.', QStringLiteral(".PP"),
                 QStringLiteral(".B ") + plain(command.usage())};
        page += optionsOf(*command.app);
        page += QStringLiteral(".PP");
        page += asWritten(command.app->get_footer());
    }
    page += QStringLiteral(".SH RESULTS AND EXIT CODES");
    return page + asWritten(program.get_footer());
}

} // namespace

void addManual(CLI::App& program, Command& chosen)
{
    auto* const command = program.add_subcommand("manual", "Prints the manual page, for man");
    command->footer("Example:\n  rapdesk-cli manual | man -l -\n");
    command->callback([&program, &chosen] {
        chosen = [&program](Context& context) {
            printText(context, manualPage(program));
            return ExitCode::Done;
        };
    });
}

} // namespace cli
