#pragma once

#include <QString>
#include <QStringList>

namespace rap {

[[nodiscard]] int cellsOf(char32_t character);
/// Cells that the text takes on a terminal, and on paper of a fixed pitch: wide characters (Chinese) take two.
[[nodiscard]] qsizetype cellsOf(const QString& text);
/// With blanks behind it where it is shorter.
[[nodiscard]] QString padded(const QString& text, qsizetype cells);
/// As much of its beginning as has room.
[[nodiscard]] QString cut(const QString& text, qsizetype cells);
/// Lines of no more than so many cells, broken where its language allows; a word that is longer stays whole.
[[nodiscard]] QStringList wrapped(const QString& text, qsizetype cells);

} // namespace rap
