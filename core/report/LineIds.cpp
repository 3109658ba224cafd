#include "report/LineDiff.h"

#include <algorithm>
#include <bit>

namespace report {
namespace {

/// Numbers for values as they come; an open table, as there are millions of them.
class Numbering {
public:
    explicit Numbering(std::size_t most)
        : m_slots(std::bit_ceil(most * 2 + 1), Slot{0, -1})
    {
    }

    qint32 of(quint64 value)
    {
        const std::size_t mask = m_slots.size() - 1;
        for (std::size_t at = static_cast<std::size_t>(value * 0x9e3779b97f4a7c15U >> 16) & mask;;
             at = (at + 1) & mask) {
            Slot& slot = m_slots[at];
            if (slot.number < 0)
                slot = {value, m_count++};
            if (slot.value == value)
                return slot.number;
        }
    }
    [[nodiscard]] qint32 count() const { return m_count; }

private:
    struct Slot {
        quint64 value;
        qint32 number;
    };

    std::vector<Slot> m_slots;
    qint32 m_count = 0;
};

} // namespace

NumberedLines numbered(const std::vector<quint64>& left, const std::vector<quint64>& right)
{
    Numbering numbering(left.size() + right.size());
    const auto number = [&](quint64 value) { return numbering.of(value); };
    NumberedLines lines{LineIds(left.size()), LineIds(right.size()), 0};
    std::transform(left.begin(), left.end(), lines.left.begin(), number);
    std::transform(right.begin(), right.end(), lines.right.begin(), number);
    lines.count = numbering.count();
    return lines;
}

std::vector<LinePair> rising(std::vector<LinePair> pairs)
{
    std::sort(pairs.begin(), pairs.end());
    // Patience: the last of each length so far, and for each pair the one before it.
    std::vector<qint32> last;
    std::vector<qint32> before(pairs.size(), -1);
    const auto rightOf = [&](qint32 at) { return pairs[static_cast<std::size_t>(at)].second; };
    for (std::size_t at = 0; at < pairs.size(); ++at) {
        const auto place = std::lower_bound(last.begin(), last.end(), pairs[at].second,
                                            [&](qint32 pair, qint32 right) { return rightOf(pair) < right; });
        // Two of one line on the left: the later would follow the earlier.
        if (place != last.begin()) {
            const auto previous = static_cast<std::size_t>(*std::prev(place));
            if (pairs[previous].first == pairs[at].first)
                continue;
            before[at] = *std::prev(place);
        }
        if (place == last.end())
            last.push_back(static_cast<qint32>(at));
        else
            *place = static_cast<qint32>(at);
    }
    std::vector<LinePair> kept;
    for (qint32 at = last.empty() ? -1 : last.back(); at >= 0; at = before[static_cast<std::size_t>(at)])
        kept.push_back(pairs[static_cast<std::size_t>(at)]);
    std::reverse(kept.begin(), kept.end());
    return kept;
}

std::vector<LinePair> uniquePairs(const LineIds& left, const LineIds& right, qint32 count)
{
    constexpr qint32 none = -1;
    constexpr qint32 several = -2;
    const auto places = [&](const LineIds& ids) {
        std::vector<qint32> place(static_cast<std::size_t>(count), none);
        for (std::size_t at = 0; at < ids.size(); ++at)
            if (ids[at] >= 0) {
                qint32& known = place[static_cast<std::size_t>(ids[at])];
                known = known == none ? static_cast<qint32>(at) : several;
            }
        return place;
    };
    const auto lefts = places(left);
    const auto rights = places(right);
    std::vector<LinePair> pairs;
    for (std::size_t id = 0; id < lefts.size(); ++id)
        if (lefts[id] >= 0 && rights[id] >= 0)
            pairs.emplace_back(lefts[id], rights[id]);
    return rising(std::move(pairs));
}

} // namespace report
