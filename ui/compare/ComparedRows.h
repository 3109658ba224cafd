#pragma once

#include "report/Compare.h"

#include <optional>
#include <vector>

namespace compare {

enum class Side { Left, Right };

[[nodiscard]] inline Side otherSide(Side side)
{
    return side == Side::Left ? Side::Right : Side::Left;
}

/// A comparison as it is shown: a row for each line, or for two of them beside each other. Rows and lines are counted
/// from 0. A value that does not change; finding a row takes a few steps, however many there are.
class ComparedRows {
public:
    explicit ComparedRows(report::Comparison comparison);

    struct Row {
        report::HunkKind kind = report::HunkKind::Same;
        qint64 left = -1; ///< Lines; -1 where that side has none.
        qint64 right = -1;
        qint64 partner = -1;  ///< Of what moved: its line on the other side.
        bool isFirst = false; ///< Of its hunk.

        [[nodiscard]] qint64 line(Side side) const { return side == Side::Left ? left : right; }
    };
    [[nodiscard]] qint64 count() const { return m_begins.back(); }
    [[nodiscard]] Row at(qint64 row) const;                   ///< There is one.
    [[nodiscard]] qint64 rowOf(Side side, qint64 line) const; ///< The nearest, where there is no such line.

    /// Rows that follow each other and are not the same.
    struct Difference {
        qint64 first = 0;
        qint64 count = 0;
    };
    [[nodiscard]] const std::vector<Difference>& differences() const { return m_differences; }
    /// Positions in differences(): the one that this row is in; the first behind it; the last that ends before it.
    [[nodiscard]] std::optional<std::size_t> differenceAt(qint64 row) const;
    [[nodiscard]] std::optional<std::size_t> differenceAfter(qint64 row) const;
    [[nodiscard]] std::optional<std::size_t> differenceBefore(qint64 row) const;

    [[nodiscard]] const report::Comparison& comparison() const { return m_comparison; }

private:
    [[nodiscard]] std::size_t hunkOf(qint64 row) const;

    report::Comparison m_comparison;
    std::vector<qint64> m_begins; ///< First row of each hunk, and how many rows there are.
    std::vector<Difference> m_differences;
};

} // namespace compare
