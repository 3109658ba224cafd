#pragma once

#include "report/ComparedLines.h"

#include <QDeadlineTimer>
#include <QList>
#include <memory>
#include <utility>
#include <vector>

namespace report {

enum class HunkKind {
    Same,
    Changed,   ///< Lines that belong together and differ.
    Removed,   ///< On the left alone.
    Added,     ///< On the right alone.
    MovedAway, ///< On the left here, on the right at `partner`.
    MovedHere, ///< On the right here, on the left at `partner`.
};

/// Lines of two texts that go together; lines are counted from 0.
struct Hunk {
    HunkKind kind = HunkKind::Same;
    qint64 left = 0; ///< The first line; where none of that side belongs to it, where they would stand.
    qint64 right = 0;
    qint64 count = 0; ///< Lines on either side that belongs to it.
    qint64 partner = -1;

    [[nodiscard]] bool hasLeft() const { return kind != HunkKind::Added && kind != HunkKind::MovedHere; }
    [[nodiscard]] bool hasRight() const { return kind != HunkKind::Removed && kind != HunkKind::MovedAway; }
    bool operator==(const Hunk&) const = default;
};

/// How two reports are compared.
struct CompareHow {
    LineTraits traits;
    /// Lines, left and right, that were put beside each other by hand; what is not rising is left out.
    QList<std::pair<qint64, qint64>> pinned;
    QDeadlineTimer limit{QDeadlineTimer::Forever}; ///< What is not aligned by then counts as removed and added.
};

/// Two texts side by side: all lines of both, in order.
struct Comparison {
    std::vector<Hunk> hunks;
    bool reachedLimit = false;

    [[nodiscard]] bool isSame() const;
    [[nodiscard]] qint64 linesOf(HunkKind kind) const;
};

/// Pages are aligned where their heads stand once on each side, then lines by their key columns, then by what they say.
/// Pure; blocking; any thread. Errors: Cancelled.
[[nodiscard]] rap::Result<Comparison> compare(const ComparedLines& left, const ComparedLines& right,
                                              const CompareHow& how, const IsCancelled& isCancelled = {});

/// The same for two reports, each of them read once. Errors: those of comparedLines() too.
[[nodiscard]] rap::Result<Comparison> compare(const std::shared_ptr<const Source>& left,
                                              const std::shared_ptr<const Source>& right, const CompareHow& how,
                                              const IsCancelled& isCancelled = {});

} // namespace report
