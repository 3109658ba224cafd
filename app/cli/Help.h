#pragma once

#include "app/cli/Words.h"

#include <CLI/CLI.hpp>
#include <QStringList>
#include <functional>
#include <memory>

namespace cli {

/// Cells of a line of help.
constexpr qsizetype helpCells = 118;

/// What the parser knows of a command, in the program's language. `more` are paragraphs, `examples` whole calls;
/// without either the help ends as that of the command above.
CLI::App* addCommand(CLI::App& above, const std::string& name, const QString& about, const QStringList& more = {},
                     const QStringList& examples = {});

/// `type` stands for the value in the help; a positional argument needs none.
template <typename Value>
CLI::Option* addOption(CLI::App& command, const std::string& name, Value& value, const std::string& type,
                       const QString& about)
{
    return command.add_option(name, value, about.toStdString())->type_name(type);
}
CLI::Option* addFlag(CLI::App& command, const std::string& name, bool& value, const QString& about);
/// The account's name, which most commands begin with.
CLI::Option* addAccount(CLI::App& command, std::string& name);

/// Paragraphs and a list of calls, as they stand at the end of the help.
[[nodiscard]] QString footerOf(const QStringList& paragraphs, const QStringList& examples);
/// The same for lines of so many cells. What begins with a blank stays as it is.
[[nodiscard]] QStringList footerLines(const std::string& footer, qsizetype cells = helpCells);

/// What an option takes; where that is wrong, why (in the program's language).
[[nodiscard]] CLI::Validator validator(const std::function<QString(const QString&)>& faultOf);
/// "a, b or c"
[[nodiscard]] QString anyOf(const QStringList& words);
/// The value becomes the word as it stands here.
[[nodiscard]] CLI::Validator oneOf(const QStringList& words, Qt::CaseSensitivity sensitivity = Qt::CaseSensitive);
[[nodiscard]] CLI::Validator between(int least, int most);

/// The parser's own words of help in the program's language; its columns are aligned by cells.
[[nodiscard]] std::shared_ptr<CLI::FormatterBase> helpFormatter();

} // namespace cli
