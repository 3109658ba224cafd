#pragma once

#include <QLocale>
#include <QStringList>

namespace rap {

/// The locale of the program's own language, not the PC's: month names go with the words around them. Any thread.
[[nodiscard]] const QLocale& locale();
/// From now on, where it is Chinese of Hong Kong or the Mainland; English (Hong Kong's) for any other.
void setLocale(const QLocale& language);

/// Sentences after each other, without those that are empty. A Chinese full stop brings its own space.
[[nodiscard]] QString sentences(const QStringList& all);

} // namespace rap
