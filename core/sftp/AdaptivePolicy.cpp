#include "sftp/AdaptivePolicy.h"

#include <algorithm>
#include <numeric>

namespace sftp {

namespace {

using namespace std::chrono_literals;

constexpr quint32 smallestRead = 1024;
constexpr quint32 largestRead = 128 * 1024; ///< More has gained nothing.
constexpr int believed = 3;                 ///< Short answers of one length in a row.

constexpr int usualHandles = 64;
constexpr int manyHandles = 128; ///< A small file costs a handle for two round trips.
constexpr auto farAway = 40ms;

constexpr auto shortestSpan = 5ms;
constexpr double fullFrom = 0.45; // of the window now: it may have doubled since the request was sent
constexpr double growth = 1.25;
constexpr int flatSpansBelieved = 3;

} // namespace

void AdaptivePolicy::know(const ServerHabits& habits)
{
    m_oneAtATime = habits.oneAtATime;
    m_shownReadSize = habits.readSize;
    if (habits.readSize >= smallestRead)
        m_readSize = std::min(habits.readSize, largestRead);
}

int AdaptivePolicy::handles() const
{
    if (m_oneAtATime)
        return 1;
    if (m_announcedHandles > 0) // some of them are for listing folders
        return static_cast<int>(std::clamp<quint64>(m_announcedHandles * 3 / 4, 1, manyHandles));
    return m_roundTrip != Nanoseconds::max() && m_roundTrip >= farAway ? manyHandles : usualHandles;
}

void AdaptivePolicy::announced(quint64 readSize, quint64 handles)
{
    m_announcedHandles = handles;
    if (readSize >= smallestRead && m_shownReadSize == 0)
        m_readSize = static_cast<quint32>(std::min<quint64>(readSize, largestRead));
}

void AdaptivePolicy::learn(const ReadSample& sample)
{
    learnSize(sample);
    learnPace(sample);
}

void AdaptivePolicy::learnSize(const ReadSample& sample)
{
    if (sample.atEnd || sample.got >= sample.asked || sample.got < smallestRead) {
        m_sameShort = 0;
        return;
    }
    m_sameShort = sample.got == m_lastShort ? m_sameShort + 1 : 1;
    m_lastShort = sample.got;
    if (m_sameShort >= believed) {
        m_readSize = sample.got;
        m_shownReadSize = sample.got;
    }
}

void AdaptivePolicy::learnPace(const ReadSample& sample)
{
    m_roundTrip = std::min(m_roundTrip, sample.roundTrip);
    if (m_spanBegan == Nanoseconds::min())
        m_spanBegan = sample.at - sample.roundTrip;
    m_spanBytes += sample.got;
    const bool full = static_cast<double>(sample.inFlight) >= fullFrom * static_cast<double>(m_inFlight);
    m_spanFull = m_spanFull || full;
    if (m_starting && full)
        setInFlight(m_inFlight + sample.got);

    const Nanoseconds span = sample.at - m_spanBegan;
    if (span < std::max<Nanoseconds>(m_roundTrip, shortestSpan))
        return;
    const double rate = static_cast<double>(m_spanBytes) / std::chrono::duration<double>(span).count();
    const double before = meanRate();
    // A span in which little was asked for says nothing of the wire.
    if (m_spanFull || rate > before) {
        m_rates[m_ratesSeen++ % m_rates.size()] = rate;
        m_flatSpans = rate > growth * before ? 0 : m_flatSpans + 1;
        m_starting = m_starting && m_flatSpans < flatSpansBelieved;
        if (!m_starting)
            setInFlight(static_cast<qint64>(2 * meanRate() * std::chrono::duration<double>(m_roundTrip).count()));
    }
    m_spanBegan = sample.at;
    m_spanBytes = 0;
    m_spanFull = false;
}

// Answers come in bursts: one span alone may show more than the wire.
double AdaptivePolicy::meanRate() const
{
    const std::size_t known = std::min(m_ratesSeen, m_rates.size());
    return known == 0 ? 0 : std::accumulate(m_rates.begin(), m_rates.end(), 0.0) / static_cast<double>(known);
}

void AdaptivePolicy::setInFlight(qint64 bytes)
{
    m_inFlight = std::clamp(bytes, 1 * megabyte, 16 * megabyte);
}

} // namespace sftp
