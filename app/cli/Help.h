#pragma once

#include <QString>
#include <QStringList>
#include <memory>
#include <string>

namespace CLI {
class FormatterBase;
}

namespace cli {

/// Cells of a line of help.
constexpr qsizetype helpCells = 118;

/// Paragraphs and a list of calls, as they stand at the end of the help.
[[nodiscard]] QString footerOf(const QStringList& paragraphs, const QStringList& examples);
/// The same for lines of so many cells. What begins with a blank stays as it is.
[[nodiscard]] QStringList footerLines(const std::string& footer, qsizetype cells = helpCells);

/// The parser's own words of help in the program's language; its columns are aligned by cells.
[[nodiscard]] std::shared_ptr<CLI::FormatterBase> helpFormatter();

} // namespace cli
