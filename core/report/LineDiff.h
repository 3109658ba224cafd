#pragma once

#include "report/Effort.h"

#include <utility>
#include <vector>

namespace report {

using LineIds = std::vector<qint32>; ///< A number for each line, from 0: the same for the same lines.

/// The lines of two texts numbered together, densely; how many numbers there are is `count`.
struct NumberedLines {
    LineIds left;
    LineIds right;
    qint32 count = 0;
};
[[nodiscard]] NumberedLines numbered(const std::vector<quint64>& left, const std::vector<quint64>& right);

/// For each line on the left its partner on the right, or -1; partners rise.
using Partners = std::vector<qint32>;

/// A line on the left, and one on the right.
using LinePair = std::pair<qint32, qint32>;

/// The longest part of the pairs in which both lines rise.
[[nodiscard]] std::vector<LinePair> rising(std::vector<LinePair> pairs);

/// Lines whose number stands once on the left and once on the right, rising.
[[nodiscard]] std::vector<LinePair> uniquePairs(const LineIds& left, const LineIds& right, qint32 count);

/// Where texts are cut before they are compared: what is before a place is compared with what is before it on the other
/// side only. Rising; where `isPair`, the two lines there belong together whatever they hold.
struct Anchor {
    LinePair at;
    bool isPair = true;
};

/// Lines that are the same on both sides, in order: first those that are the only ones of their kind, then around the
/// rarest (a histogram diff), then, where all are frequent, the fewest changes (Myers). What the effort does not last
/// for has no partners.
[[nodiscard]] Partners partnersOf(const NumberedLines& lines, const std::vector<Anchor>& anchors, Effort& effort);

/// A stretch of both texts.
struct Stretch {
    qint32 leftBegin = 0;
    qint32 leftEnd = 0;
    qint32 rightBegin = 0;
    qint32 rightEnd = 0;
};

/// A place on a shortest way from one text to the other, about its middle; both lines are offsets in the whole texts.
/// Neither side is empty, and they have no line in common at their beginning or end. Where that takes too many steps
/// it is the place that was got to furthest. Gives a place that cuts the stretch in two smaller ones.
[[nodiscard]] LinePair middleOf(const NumberedLines& lines, const Stretch& stretch, Effort& effort);

} // namespace report
