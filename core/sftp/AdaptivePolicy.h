#pragma once

#include "sftp/ByteBudget.h"
#include "sftp/ReadPolicy.h"
#include "sftp/ServerHabits.h"

#include <array>
#include <memory>

namespace sftp {

/// Fits what is in flight to the wire: doubles with each round trip until the rate grows no more, and is from there on
/// twice what arrives within the shortest round trip seen. Never under 1 MB, never over 16 MB: too much makes OpenSSH
/// slow (ENGINE.md). READs are 32 KB until the server says that it takes more, or shows that it gives less.
class AdaptivePolicy : public ReadPolicy {
public:
    void know(const ServerHabits& habits); ///< From earlier connections to this server.

    [[nodiscard]] int handles() const override;
    [[nodiscard]] qint64 inFlight() const override { return m_oneAtATime ? 1 : m_inFlight; }
    [[nodiscard]] quint32 readSize() const override { return m_budget->evenRead(m_readSize); }
    [[nodiscard]] bool mayAsk() const override { return m_budget->mayAsk(); }
    [[nodiscard]] qint64 unconsumed() const override { return 16 * megabyte; }
    [[nodiscard]] int blindReads() const override { return m_oneAtATime ? 1 : 4; }

    void learn(const ReadSample& sample) override;
    void drawOn(std::shared_ptr<ByteBudget> budget) { m_budget = std::move(budget); }
    [[nodiscard]] ByteBudget& budget() { return *m_budget; }
    /// The server's own words; 0 where it sets no limit.
    void announced(quint64 readSize, quint64 handles);
    /// Of what is kept here: how many handles it gives is the planner's to know.
    [[nodiscard]] quint32 shownReadSize() const { return m_shownReadSize; }
    [[nodiscard]] bool isOneAtATime() const { return m_oneAtATime; }

private:
    void learnSize(const ReadSample& sample);
    void learnPace(const ReadSample& sample);
    [[nodiscard]] double meanRate() const;
    void setInFlight(qint64 bytes);

    static constexpr qint64 megabyte = 1024 * 1024;
    static constexpr quint32 safeRead = 32 * 1024; ///< Every server can do that.

    std::shared_ptr<ByteBudget> m_budget = std::make_shared<ByteBudget>();
    bool m_oneAtATime = false;
    quint32 m_readSize = safeRead;
    quint32 m_shownReadSize = 0;
    quint64 m_announcedHandles = 0;

    quint32 m_lastShort = 0;
    int m_sameShort = 0;

    using Nanoseconds = std::chrono::nanoseconds;
    qint64 m_inFlight = 4 * megabyte;
    Nanoseconds m_roundTrip = Nanoseconds::max(); ///< The shortest.
    Nanoseconds m_spanBegan = Nanoseconds::min();
    qint64 m_spanBytes = 0;
    bool m_spanFull = false; ///< The window, not the want of something to ask for, bounded it.
    bool m_starting = true;  ///< The rate still grows with what is in flight.
    int m_flatSpans = 0;
    std::array<double, 4> m_rates{}; ///< Bytes a second in the last spans that say something of the wire.
    std::size_t m_ratesSeen = 0;
};

} // namespace sftp
