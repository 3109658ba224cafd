#pragma once

#include <QLocale>

namespace rap {

/// The locale of the program's own language, not the PC's: month names go with the words around them. The language is
/// that of QLocale's default where it is a Chinese one, else English. Any thread.
[[nodiscard]] const QLocale& locale();

} // namespace rap
