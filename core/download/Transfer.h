#pragma once

#include "ledger/Report.h"
#include "rap/Error.h"
#include "rap/Time.h"

#include <QList>
#include <QString>
#include <QStringList>
#include <optional>

namespace download {

using TransferId = quint64;

enum class TransferState {
    Waiting,
    Running,
    Paused,
    NeedsAttention, ///< Stopped by something that only a person can mend (login, host key, disk full); the others may
                    ///< wait too.
    Done,
    Failed,
};

/// What a running transfer is at.
enum class TransferStep { Fetching, Checking, Filing };

/// One report on its way, as a value for screens and reports.
struct Transfer {
    TransferId id = 0;
    QString path; ///< Remote.
    QString file;
    std::optional<qint64> size; ///< Bytes, from the listing.
    qint64 received = 0;        ///< Bytes, those of an earlier part file included.
    qint64 begunWith = 0;       ///< Of these, what was here before this attempt.
    TransferState state = TransferState::Waiting;
    TransferStep step = TransferStep::Fetching;
    int attempts = 0;
    double bytesPerSecond = 0;              ///< While running: averaged over the last seconds.
    std::optional<rap::Error> error;        ///< Failed, NeedsAttention: why.
    std::optional<ledger::Fetched> fetched; ///< Done: what became of it.
    QStringList oddities;                   ///< Done: what was odd about the ZIP, translated.
};

struct QueueSummary {
    int waiting = 0;
    int running = 0;
    int paused = 0;
    int needsAttention = 0;
    int failed = 0;
    int done = 0;
    int cancelled = 0;        ///< Taken off before they were fetched; forgotten with what is done.
    qint64 bytes = 0;         ///< Of all that is in the queue and not folded away.
    qint64 bytesReceived = 0; ///< Of the same.
    double bytesPerSecond = 0;
    std::optional<int> secondsLeft;

    [[nodiscard]] int underWay() const { return waiting + running; }
    [[nodiscard]] bool isBusy() const { return underWay() > 0; }
    /// How many of what is under way would not be here so many seconds from now, at the pace of late; 0 where that is
    /// not known.
    [[nodiscard]] int leftAfter(qint64 seconds) const;
    QueueSummary& operator+=(const QueueSummary& other); ///< Of several queues; how long it takes nobody knows then.
};

/// How many of what is under way RAP's closing will leave. Near it only, within two hours: a pace of the first seconds
/// says little of a day. `closes`: empty while RAP is closed.
[[nodiscard]] int leftAtClosing(const QueueSummary& summary, rap::HongKongTime now,
                                std::optional<rap::HongKongTime> closes);

} // namespace download
