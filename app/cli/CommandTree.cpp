#include "app/cli/CommandTree.h"

#include "app/cli/Words.h"

#include <CLI/CLI.hpp>

namespace cli {
namespace {

std::vector<const CLI::App*> below(const CLI::App& app)
{
    return app.get_subcommands([](const CLI::App*) { return true; });
}

void collect(const CLI::App& app, const QStringList& path, QList<KnownCommand>& all)
{
    all.append(KnownCommand{&app, path});
    for (const CLI::App* const command : below(app))
        collect(*command, path + QStringList{QString::fromStdString(command->get_name())}, all);
}

} // namespace

QStringList KnownCommand::options() const
{
    QStringList names;
    for (const CLI::Option* const option : app->get_options()) {
        for (const std::string& name : option->get_lnames())
            names += QStringLiteral("--") + QString::fromStdString(name);
        for (const std::string& name : option->get_snames())
            names += u'-' + QString::fromStdString(name);
    }
    return names;
}

QStringList KnownCommand::commands() const
{
    QStringList names;
    for (const CLI::App* const command : below(*app))
        names += QString::fromStdString(command->get_name());
    return names;
}

QString KnownCommand::usage() const
{
    QStringList words{QStringLiteral("rapdesk-cli")};
    words += path;
    words += u'[' + Tr::tr("OPTIONS") + u']';
    for (const CLI::Option* const option : app->get_options())
        if (option->get_positional() && !option->nonpositional()) {
            QString word = QString::fromStdString(option->get_name(true));
            if (option->get_items_expected_max() > 1)
                word += QStringLiteral("...");
            words += option->get_required() ? word : u'[' + word + u']';
        }
    if (!commands().isEmpty())
        words += Tr::tr("COMMAND");
    return words.join(u' ');
}

void printText(Context& context, const QStringList& lines)
{
    if (context.json)
        context.console.print(QJsonObject{{QStringLiteral("text"), lines.join(u'\n')}});
    else
        context.console.print(lines);
}

QList<KnownCommand> commandsOf(const CLI::App& program)
{
    QList<KnownCommand> all;
    collect(program, {}, all);
    return all;
}

} // namespace cli
