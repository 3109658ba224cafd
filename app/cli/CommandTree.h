#pragma once

#include "app/cli/Context.h"

#include <QList>
#include <QString>
#include <QStringList>

namespace CLI {
class App;
}

namespace cli {

/// A command as the parser knows it, from which manual page and completion are made. `app` lives as long as the parser.
struct KnownCommand {
    const CLI::App* app = nullptr;
    QStringList path; ///< Below the program: {"account", "add"}; empty for the program itself.

    [[nodiscard]] QString name() const { return path.join(u' '); }
    [[nodiscard]] QStringList options() const;  ///< "--json", "-h"
    [[nodiscard]] QStringList commands() const; ///< Its own, by their names.
    [[nodiscard]] QString usage() const;        ///< "rapdesk-cli account add [OPTIONS] NAME"
};

/// What is made of them: as it is, or with --json as the 'text' of an object.
void printText(Context& context, const QStringList& lines);

/// The program and all of its commands, each before its own.
[[nodiscard]] QList<KnownCommand> commandsOf(const CLI::App& program);

} // namespace cli
