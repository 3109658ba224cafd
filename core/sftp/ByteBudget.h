#pragma once

#include <QtGlobal>
#include <algorithm>
#include <chrono>
#include <mutex>

namespace sftp {

/// How much may be asked for now, where no more than so many bytes a second are to come. Saves up a quarter of a
/// second; a READ larger than what is left is let through and paid back. The connections of an account draw on one: may
/// be used from any thread. Knows no clock.
class ByteBudget {
public:
    /// `bytesPerSecond`: 0 for no limit.
    explicit ByteBudget(qint64 bytesPerSecond = 0)
        : m_rate(bytesPerSecond)
        , m_left(bytesPerSecond / savedPart)
    {
    }

    /// From now on; what is owed is forgiven.
    void setLimit(qint64 bytesPerSecond)
    {
        const std::lock_guard lock(m_mutex);
        m_rate = bytesPerSecond;
        m_left = bytesPerSecond / savedPart;
    }
    [[nodiscard]] bool isLimited() const
    {
        const std::lock_guard lock(m_mutex);
        return m_rate > 0;
    }
    [[nodiscard]] bool mayAsk() const
    {
        const std::lock_guard lock(m_mutex);
        return m_rate == 0 || m_left > 0;
    }
    /// The largest READ with which the pace stays even.
    [[nodiscard]] quint32 evenRead(quint32 wished) const
    {
        const std::lock_guard lock(m_mutex);
        return m_rate == 0 ? wished
                           : static_cast<quint32>(
                                 std::clamp<qint64>(m_rate / evenPart, std::min<qint64>(smallestRead, wished), wished));
    }
    void spend(qint64 bytes)
    {
        const std::lock_guard lock(m_mutex);
        m_left -= m_rate > 0 ? bytes : 0;
    }
    void refill(std::chrono::nanoseconds now) ///< On a clock that all who draw on it go by.
    {
        const std::lock_guard lock(m_mutex);
        if (m_rate > 0) {
            const double seconds = std::chrono::duration<double>(now - m_filled).count();
            const auto more = static_cast<qint64>(seconds * static_cast<double>(m_rate));
            if (more <= 0)
                return; // too soon: nothing of the time is lost
            m_left = std::min(m_left + more, std::max<qint64>(m_rate / savedPart, 1));
        }
        m_filled = now;
    }

private:
    static constexpr qint64 savedPart = 4;
    static constexpr qint64 evenPart = 16;
    static constexpr qint64 smallestRead = 4096;

    mutable std::mutex m_mutex;
    qint64 m_rate;
    qint64 m_left;
    std::chrono::nanoseconds m_filled{0};
};

} // namespace sftp
