#pragma once

#include <QtGlobal>
#include <chrono>

namespace sftp {

/// One READ and its answer, for a policy to learn from.
struct ReadSample {
    quint32 asked = 0;
    quint32 got = 0;
    bool atEnd = false; ///< The answer reached the end of the file: got says nothing about what the server can do.
    std::chrono::nanoseconds roundTrip{0};
    qint64 inFlight = 0; ///< Bytes asked for and not arrived when the request was sent, itself included.
};

/// The numbers that the planner goes by. It asks for them anew at each step, so they may change at any time.
class ReadPolicy {
public:
    virtual ~ReadPolicy() = default;

    [[nodiscard]] virtual int handles() const = 0;       ///< Files open or being opened: a wish.
    [[nodiscard]] virtual qint64 inFlight() const = 0;   ///< Bytes asked for and not delivered.
    [[nodiscard]] virtual quint32 readSize() const = 0;  ///< Bytes a READ asks for.
    [[nodiscard]] virtual qint64 unconsumed() const = 0; ///< Bytes delivered and not consumed at which reading stops.
    [[nodiscard]] virtual int blindReads() const = 0;    ///< READs in flight for a file of unknown size.

    virtual void learn(const ReadSample& sample) = 0;
};

/// Fixed numbers, except that a server which hands out less than it is asked for is asked for less.
class FixedPolicy : public ReadPolicy {
public:
    [[nodiscard]] int handles() const override { return 64; }
    [[nodiscard]] qint64 inFlight() const override { return 4 * 1024 * 1024; }
    [[nodiscard]] quint32 readSize() const override { return m_readSize; }
    [[nodiscard]] qint64 unconsumed() const override { return 16 * 1024 * 1024; }
    [[nodiscard]] int blindReads() const override { return 4; }

    void learn(const ReadSample& sample) override
    {
        if (sample.atEnd || sample.got >= sample.asked || sample.got < smallestRead) {
            m_sameShort = 0;
            return;
        }
        m_sameShort = sample.got == m_lastShort ? m_sameShort + 1 : 1;
        m_lastShort = sample.got;
        if (m_sameShort >= believed)
            m_readSize = sample.got;
    }

private:
    static constexpr quint32 smallestRead = 1024;
    static constexpr int believed = 3; ///< Short answers of one length in a row.

    quint32 m_readSize = 32 * 1024;
    quint32 m_lastShort = 0;
    int m_sameShort = 0;
};

} // namespace sftp
