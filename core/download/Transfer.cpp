#include "download/Transfer.h"

#include <algorithm>
#include <cmath>

namespace download {

int QueueSummary::leftAfter(qint64 seconds) const
{
    if (!secondsLeft || *secondsLeft <= seconds)
        return 0;
    const double share = 1 - static_cast<double>(std::max<qint64>(seconds, 0)) / *secondsLeft;
    return std::clamp(static_cast<int>(std::ceil(underWay() * share)), 0, underWay());
}

int leftAtClosing(const QueueSummary& summary, rap::HongKongTime now, std::optional<rap::HongKongTime> closes)
{
    constexpr qint64 soon = 2 * 60 * 60; // seconds
    const qint64 seconds = closes ? (closes->utcMilliseconds() - now.utcMilliseconds()) / 1000 : soon;
    return seconds < soon ? summary.leftAfter(seconds) : 0;
}

QueueSummary& QueueSummary::operator+=(const QueueSummary& other)
{
    for (int QueueSummary::* const count :
         {&QueueSummary::waiting, &QueueSummary::running, &QueueSummary::paused, &QueueSummary::needsAttention,
          &QueueSummary::failed, &QueueSummary::done, &QueueSummary::cancelled})
        this->*count += other.*count;
    bytes += other.bytes;
    bytesReceived += other.bytesReceived;
    bytesPerSecond += other.bytesPerSecond;
    secondsLeft.reset();
    return *this;
}

} // namespace download
