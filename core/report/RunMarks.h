#pragma once

#include <QByteArray>
#include <QByteArrayView>

namespace report {

/// A line of a page's head without what another run of the same report has otherwise: the dates, times and numbers
/// after the words DATE, TIME and PAGE. `room` holds it where it is not the line itself.
[[nodiscard]] QByteArrayView withoutRunMarks(QByteArrayView line, QByteArray& room);

/// So many lines of a page are its head, at most.
inline constexpr int headLines = 8;

} // namespace report
