#pragma once

#include "rap/Time.h"

#include <QDate>
#include <QLocale>
#include <QString>
#include <QStringList>

/// Dates, times and amounts as a clerk reads them.
namespace ui::wording {

/// The locale of the program's own language, not the PC's: month names go with the words around them.
[[nodiscard]] const QLocale& locale();

[[nodiscard]] QString day(QDate day,
                          QDate today); ///< "Mon 23 Nov"; with the year where it is half a year away or more.
/// The same moment by this PC's clock, with its day where that is another one: "16:00", "Tue 01:15".
[[nodiscard]] QString here(rap::HongKongTime time);
[[nodiscard]] QString shortDay(QDate day, QDate today); ///< "2 Dec"
[[nodiscard]] QString fullDay(QDate day);               ///< "Mon 23 Nov 2026"
[[nodiscard]] QString clock(QTime time);                ///< "16:31:07"
[[nodiscard]] QString minute(QTime time);               ///< "07:15"
[[nodiscard]] QString closing(QTime time); ///< The same of an end: midnight closes the day that it ends, "24:00".
/// "tomorrow 07:15", "Mon 23 Nov 07:15", "today 07:15".
[[nodiscard]] QString when(rap::HongKongTime time, rap::HongKongTime now, bool elsewhere);

/// Whether the PC's clock shows another time than Hong Kong's, so that times need "HKT" beside them.
[[nodiscard]] bool pcIsElsewhere(rap::HongKongTime now);
/// "HKT" with a space before it where the PC is elsewhere, else nothing.
[[nodiscard]] QString zone(bool elsewhere);

[[nodiscard]] QString size(qint64 bytes);               ///< "412 KB", "38.1 MB"; 1 KB is 1,024 bytes, as in Windows.
[[nodiscard]] QString speed(double bytesPerSecond);     ///< "4.2 MB/s"
[[nodiscard]] QString duration(int seconds);            ///< "12 s", "3 min", "1 h 05 min"
[[nodiscard]] QString number(qint64 value);             ///< "100,000"
[[nodiscard]] QString joined(const QStringList& parts); ///< "2 running · 1 waiting"; empty parts are left out.

} // namespace ui::wording
