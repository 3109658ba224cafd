#include "ComparedRows.h"

#include <algorithm>

namespace compare {

using report::Hunk;
using report::HunkKind;

ComparedRows::ComparedRows(report::Comparison comparison)
    : m_comparison(std::move(comparison))
{
    m_begins.reserve(m_comparison.hunks.size() + 1);
    qint64 row = 0;
    for (const Hunk& hunk : m_comparison.hunks) {
        m_begins.push_back(row);
        if (hunk.kind != HunkKind::Same) {
            const bool goesOn =
                !m_differences.empty() && m_differences.back().first + m_differences.back().count == row;
            if (!goesOn)
                m_differences.push_back({row, 0});
            m_differences.back().count += hunk.count;
        }
        row += hunk.count;
    }
    m_begins.push_back(row);
}

std::size_t ComparedRows::hunkOf(qint64 row) const
{
    const auto after = std::upper_bound(m_begins.begin(), m_begins.end() - 1, row);
    return static_cast<std::size_t>(after - m_begins.begin()) - 1;
}

ComparedRows::Row ComparedRows::at(qint64 row) const
{
    const std::size_t position = hunkOf(row);
    const Hunk& hunk = m_comparison.hunks[position];
    const qint64 offset = row - m_begins[position];
    Row one{hunk.kind, -1, -1, -1, offset == 0};
    if (hunk.hasLeft())
        one.left = hunk.left + offset;
    if (hunk.hasRight())
        one.right = hunk.right + offset;
    if (hunk.partner >= 0)
        one.partner = hunk.partner + offset;
    return one;
}

qint64 ComparedRows::rowOf(Side side, qint64 line) const
{
    const auto& hunks = m_comparison.hunks;
    const auto first = [side](const Hunk& hunk) { return side == Side::Left ? hunk.left : hunk.right; };
    const auto has = [side](const Hunk& hunk) { return side == Side::Left ? hunk.hasLeft() : hunk.hasRight(); };
    auto hunk = std::upper_bound(hunks.begin(), hunks.end(), line,
                                 [&](qint64 wanted, const Hunk& one) { return wanted < first(one); });
    while (hunk != hunks.begin() && !has(*std::prev(hunk)))
        --hunk;
    if (hunk == hunks.begin())
        return 0;
    --hunk;
    const qint64 offset = std::clamp<qint64>(line - first(*hunk), 0, hunk->count - 1);
    return m_begins[static_cast<std::size_t>(hunk - hunks.begin())] + offset;
}

std::optional<std::size_t> ComparedRows::differenceAfter(qint64 row) const
{
    const auto after = std::upper_bound(m_differences.begin(), m_differences.end(), row,
                                        [](qint64 wanted, const Difference& one) { return wanted < one.first; });
    if (after == m_differences.end())
        return std::nullopt;
    return static_cast<std::size_t>(after - m_differences.begin());
}

std::optional<std::size_t> ComparedRows::differenceBefore(qint64 row) const
{
    const auto at =
        std::lower_bound(m_differences.begin(), m_differences.end(), row,
                         [](const Difference& one, qint64 wanted) { return one.first + one.count <= wanted; });
    if (at == m_differences.begin())
        return std::nullopt;
    return static_cast<std::size_t>(at - m_differences.begin()) - 1;
}

std::optional<std::size_t> ComparedRows::differenceAt(qint64 row) const
{
    const auto next = differenceAfter(row);
    const std::size_t position = next.value_or(m_differences.size());
    if (position == 0)
        return std::nullopt;
    const Difference& one = m_differences[position - 1];
    return row < one.first + one.count ? std::optional(position - 1) : std::nullopt;
}

} // namespace compare
