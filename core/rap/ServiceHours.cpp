#include "rap/ServiceHours.h"

namespace rap {
namespace {

constexpr QTime clock(int hour, int minute)
{
    return QTime::fromMSecsSinceStartOfDay((hour * 60 + minute) * 60'000);
}

constexpr QTime opening = clock(7, 15);
constexpr QTime saturdayClosing = clock(13, 0);

HongKongTime closingOf(QDate day)
{
    return day.dayOfWeek() == Qt::Saturday ? HongKongTime::at(day, saturdayClosing) : HongKongTime::at(day.addDays(1));
}

} // namespace

bool opensOn(QDate day, const HolidayCalendar& holidays)
{
    switch (day.dayOfWeek()) {
    case Qt::Monday:
    case Qt::Tuesday:
    case Qt::Wednesday:
    case Qt::Thursday:
    case Qt::Friday:
        return true;
    case Qt::Saturday:
        return !holidays.days.contains(day);
    default:
        return false;
    }
}

HongKongTime openingFrom(QDate day, const HolidayCalendar& holidays)
{
    while (!opensOn(day, holidays))
        day = day.addDays(1);
    return HongKongTime::at(day, opening);
}

ServiceState serviceState(HongKongTime now, const HolidayCalendar& holidays)
{
    const QDate day = now.date();
    if (opensOn(day, holidays) && now < closingOf(day)) {
        const HongKongTime opens = HongKongTime::at(day, opening);
        if (now < opens)
            return {.open = false, .until = std::nullopt, .nextOpen = opens};
        return {.open = true, .until = closingOf(day), .nextOpen = std::nullopt};
    }
    return {.open = false, .until = std::nullopt, .nextOpen = openingFrom(day.addDays(1), holidays)};
}

} // namespace rap
