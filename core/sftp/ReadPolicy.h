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
    std::chrono::nanoseconds at{0}; ///< When the answer came, on a clock that only goes forward.
    qint64 inFlight = 0;            ///< Bytes asked for and not arrived when the request was sent, itself included.
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
    [[nodiscard]] virtual bool mayAsk() const { return true; } ///< Whether a READ may be sent now.

    virtual void learn(const ReadSample& sample) = 0;
};

} // namespace sftp
