#pragma once

#include <QLocale>
#include <QStringList>

namespace rap {

/// The locale of the program's own language, not the PC's: month names go with the words around them. The language is
/// that of QLocale's default where it is a Chinese one, else English. Any thread.
[[nodiscard]] const QLocale& locale();

/// Sentences after each other, without those that are empty. A Chinese full stop brings its own space.
[[nodiscard]] QString sentences(const QStringList& all);

} // namespace rap
