#pragma once

#include "report/ComparedLines.h"
#include "report/LineDiff.h"

namespace report {

/// Gives lines that have no partner one that they are a changed form of: between two that have partners, those of one
/// key, and where neither has a key, those that are most alike, in order. Those in `movedLeft` and `movedRight` stay
/// alone.
void pairChanged(const ComparedLines& left, const ComparedLines& right, const std::vector<bool>& movedLeft,
                 const std::vector<bool>& movedRight, Partners& partners, Effort& effort);

/// A block of lines that is the same on both sides, and stands elsewhere.
struct MovedBlock {
    qint32 left = 0;
    qint32 right = 0;
    qint32 count = 0;
};

/// Blocks among the lines without partners, rising on the left: of three lines or more, or with one that stands once on
/// each side. `blank` is the number of the empty line, which alone is no block.
[[nodiscard]] std::vector<MovedBlock> movedBlocks(const NumberedLines& lines, const Partners& partners, qint32 blank,
                                                  Effort& effort);

} // namespace report
