#pragma once

#include "report/PageHeader.h"

/// Private to this room: the words of a page's header.
namespace report {

[[nodiscard]] bool isRule(const QString& line);              ///< One sign, again and again.
[[nodiscard]] QList<qint64> numbersIn(const QString& line);  ///< Digits in a row, left to right.
[[nodiscard]] QStringList wordsIn(const QString& text);      ///< Letters and digits in a row.
[[nodiscard]] PageHeader headerIn(const QStringList& lines); ///< As far as one page tells.

} // namespace report
