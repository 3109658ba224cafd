#pragma once

#include <QDate>
#include <QString>
#include <QTime>
#include <compare>
#include <functional>

namespace rap {

/// A moment, shown and reckoned in Hong Kong time (UTC+8, no daylight saving) whatever the zone of the PC.
/// Resolution: a millisecond. Guide section 5.1: all times in file names and service hours are Hong Kong time.
class HongKongTime {
public:
    HongKongTime() = default;
    [[nodiscard]] static HongKongTime fromUtcMilliseconds(qint64 sinceEpoch);
    [[nodiscard]] static HongKongTime at(QDate day, QTime time = QTime(0, 0));

    [[nodiscard]] qint64 utcMilliseconds() const { return m_utcMs; }
    [[nodiscard]] HongKongTime plusMilliseconds(qint64 more) const { return fromUtcMilliseconds(m_utcMs + more); }
    [[nodiscard]] QDate date() const;  ///< Calendar day in Hong Kong.
    [[nodiscard]] QTime time() const;  ///< Wall clock in Hong Kong.
    [[nodiscard]] QString iso() const; ///< "2026-11-23T20:15:02+08:00", milliseconds only where they are not zero.

    // clang-tidy 14 takes the zero in the comparison made here for a pointer.
    auto operator<=>(const HongKongTime&) const = default; // NOLINT(modernize-use-nullptr)

private:
    qint64 m_utcMs = 0;
};

/// Where 'now' comes from. Functions that need it take a Clock or the time itself; nothing else asks the system.
using Clock = std::function<HongKongTime()>;

/// The PC's own clock. Only the programs' main functions hand it in.
[[nodiscard]] HongKongTime systemClock();

} // namespace rap
