#pragma once

#include <QtGlobal>
#include <deque>
#include <utility>

namespace download {

/// Bytes a second over the last few seconds, from samples of a counter that only grows. The stopwatch may have any
/// zero.
class SpeedMeter {
public:
    void sample(qint64 milliseconds, qint64 bytes)
    {
        m_samples.emplace_back(milliseconds, bytes);
        while (m_samples.size() > 2 && milliseconds - m_samples[1].first >= window)
            m_samples.pop_front();
    }

    [[nodiscard]] double bytesPerSecond() const
    {
        if (m_samples.size() < 2 || m_samples.back().first <= m_samples.front().first)
            return 0;
        return 1000.0 * double(m_samples.back().second - m_samples.front().second) /
               double(m_samples.back().first - m_samples.front().first);
    }

private:
    static constexpr qint64 window = 3000;
    std::deque<std::pair<qint64, qint64>> m_samples; ///< Time, counter.
};

} // namespace download
