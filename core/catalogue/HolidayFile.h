#pragma once

#include "rap/Error.h"
#include "rap/ServiceHours.h"

#include <QByteArray>

namespace catalogue {

/// Largest holiday file that is looked at, in bytes.
inline constexpr qsizetype largestHolidayFile = 1024 * 1024;

/// A calendar's end is told so many days before.
inline constexpr int calendarWarningDays = 60;

/// Hong Kong's general holidays from a file, whole years of them. Its form shows by itself: the government's JSON or
/// iCalendar (1823.gov.hk), or CSV with the day in the first column, `yyyy-mm-dd` or `yyyymmdd`, with or without a
/// header. All of it or nothing. Error kind: Settings; the message has the line. The calendar is known until the end of
/// the last year that follows its first without a gap.
[[nodiscard]] rap::Result<rap::HolidayCalendar> holidaysFrom(const QByteArray& file);

/// The years of `newer` in place of the same years of `older`, whose others stay.
[[nodiscard]] rap::HolidayCalendar joined(const rap::HolidayCalendar& older, const rap::HolidayCalendar& newer);

/// Whether the calendar ends within calendarWarningDays of that Hong Kong day, or has ended.
[[nodiscard]] bool endsSoon(const rap::HolidayCalendar& calendar, QDate today);

} // namespace catalogue
