#include "rap/Time.h"

#include <QDateTime>

namespace rap {
namespace {

constexpr qint64 dayMs = 24LL * 60 * 60 * 1000;
constexpr qint64 hongKongAheadMs = 8LL * 60 * 60 * 1000;
constexpr qint64 epochJulianDay = 2440588; // 1970-01-01
constexpr qint64 furthestDay = 100'000'000'000;

struct WallClock {
    qint64 dayOfEpoch;
    qint64 msOfDay;
};

/// Adds the eight hours to the rest of the day, not to the whole, which might overflow.
WallClock wallClock(qint64 utcMs)
{
    qint64 day = utcMs / dayMs;
    qint64 ms = utcMs % dayMs;
    if (ms < 0) {
        ms += dayMs;
        --day;
    }
    ms += hongKongAheadMs;
    if (ms >= dayMs) {
        ms -= dayMs;
        ++day;
    }
    return {day, ms};
}

} // namespace

HongKongTime HongKongTime::fromUtcMilliseconds(qint64 sinceEpoch)
{
    HongKongTime result;
    result.m_utcMs = sinceEpoch;
    return result;
}

HongKongTime HongKongTime::at(QDate day, QTime time)
{
    if (!day.isValid())
        return {};
    const qint64 dayOfEpoch = qBound(-furthestDay, day.toJulianDay() - epochJulianDay, furthestDay);
    const qint64 msOfDay = time.isValid() ? time.msecsSinceStartOfDay() : 0;
    return fromUtcMilliseconds(dayOfEpoch * dayMs + msOfDay - hongKongAheadMs);
}

QDate HongKongTime::date() const
{
    return QDate::fromJulianDay(wallClock(m_utcMs).dayOfEpoch + epochJulianDay);
}

QTime HongKongTime::time() const
{
    return QTime::fromMSecsSinceStartOfDay(static_cast<int>(wallClock(m_utcMs).msOfDay));
}

QString HongKongTime::iso() const
{
    const QTime clock = time();
    return date().toString(Qt::ISODate) + u'T' + clock.toString(clock.msec() == 0 ? Qt::ISODate : Qt::ISODateWithMs) +
           u"+08:00";
}

HongKongTime systemClock()
{
    return HongKongTime::fromUtcMilliseconds(QDateTime::currentMSecsSinceEpoch());
}

} // namespace rap
