#pragma once

#include "rap/ServiceHours.h"

#include <memory>

namespace rap {

/// The calendar that a program goes by, which may be given another one while it runs: copies are one and the same. On
/// one thread.
class HolidaysInUse {
public:
    HolidaysInUse(HolidayCalendar calendar = {}) // NOLINT(google-explicit-constructor): it is as good as one
        : m_calendar(std::make_shared<HolidayCalendar>(std::move(calendar)))
    {
    }
    operator const HolidayCalendar&() const { return *m_calendar; } // NOLINT(google-explicit-constructor)
    const HolidayCalendar* operator->() const { return m_calendar.get(); }
    void replace(HolidayCalendar calendar) { *m_calendar = std::move(calendar); }

private:
    std::shared_ptr<HolidayCalendar> m_calendar;
};

} // namespace rap
