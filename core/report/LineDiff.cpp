#include "report/LineDiff.h"

#include <algorithm>
#include <optional>

namespace report {
namespace {

constexpr qint32 mostFrequent = 64; // of lines around which texts are cut
constexpr qint64 mostOfSearch = 20'000'000;

std::size_t at(qint32 line)
{
    return static_cast<std::size_t>(line);
}

class Matching {
public:
    Matching(const NumberedLines& lines, Effort& effort)
        : m_lines(lines)
        , m_effort(effort)
        , m_partners(lines.left.size(), -1)
        , m_counts(at(lines.count))
        , m_next(lines.left.size(), -1)
    {
    }

    void cutAt(const std::vector<Anchor>& anchors)
    {
        Stretch rest{0, leftSize(), 0, rightSize()};
        for (const Anchor& anchor : anchors) {
            const auto [left, right] = anchor.at;
            push({rest.leftBegin, left, rest.rightBegin, right});
            if (anchor.isPair)
                m_partners[at(left)] = right;
            rest.leftBegin = left + (anchor.isPair ? 1 : 0);
            rest.rightBegin = right + (anchor.isPair ? 1 : 0);
        }
        push(rest);
    }

    Partners run()
    {
        while (!m_stretches.empty()) {
            Stretch stretch = m_stretches.back();
            m_stretches.pop_back();
            trim(stretch);
            if (stretch.leftBegin == stretch.leftEnd || stretch.rightBegin == stretch.rightEnd)
                continue;
            if (m_effort.isOver(sizeOf(stretch)))
                continue; // the ends of those that wait may still be the same
            if (!cutAtUnique(stretch) && hasCommon(stretch) && !cutAtRare(stretch))
                cutAtMiddle(stretch);
        }
        return std::move(m_partners);
    }

private:
    struct Count {
        qint32 left = 0;
        qint32 right = 0;
        qint32 place = -1; ///< On the left the first, by m_next; on the right one of them.
    };

    qint32 leftSize() const { return static_cast<qint32>(m_lines.left.size()); }
    qint32 rightSize() const { return static_cast<qint32>(m_lines.right.size()); }
    qint32 left(qint32 line) const { return m_lines.left[at(line)]; }
    qint32 right(qint32 line) const { return m_lines.right[at(line)]; }
    static qint64 sizeOf(const Stretch& stretch)
    {
        return qint64(stretch.leftEnd) - stretch.leftBegin + stretch.rightEnd - stretch.rightBegin;
    }

    void push(const Stretch& stretch)
    {
        if (stretch.leftBegin < stretch.leftEnd && stretch.rightBegin < stretch.rightEnd)
            m_stretches.push_back(stretch);
    }

    void trim(Stretch& stretch)
    {
        while (stretch.leftBegin < stretch.leftEnd && stretch.rightBegin < stretch.rightEnd &&
               left(stretch.leftBegin) == right(stretch.rightBegin))
            m_partners[at(stretch.leftBegin++)] = stretch.rightBegin++;
        while (stretch.leftBegin < stretch.leftEnd && stretch.rightBegin < stretch.rightEnd &&
               left(stretch.leftEnd - 1) == right(stretch.rightEnd - 1))
            m_partners[at(--stretch.leftEnd)] = --stretch.rightEnd;
    }

    void count(const Stretch& stretch)
    {
        for (qint32 line = stretch.leftEnd - 1; line >= stretch.leftBegin; --line) {
            Count& known = m_counts[at(left(line))];
            m_next[at(line)] = known.place;
            known.place = line;
            ++known.left;
        }
        for (qint32 line = stretch.rightBegin; line < stretch.rightEnd; ++line)
            ++m_counts[at(right(line))].right;
    }

    void forget(const Stretch& stretch)
    {
        for (qint32 line = stretch.leftBegin; line < stretch.leftEnd; ++line)
            m_counts[at(left(line))] = {};
        for (qint32 line = stretch.rightBegin; line < stretch.rightEnd; ++line)
            m_counts[at(right(line))] = {};
    }

    bool cutAtUnique(const Stretch& stretch)
    {
        count(stretch);
        std::vector<LinePair> pairs;
        for (qint32 line = stretch.rightBegin; line < stretch.rightEnd; ++line) {
            const Count& known = m_counts[at(right(line))];
            if (known.left == 1 && known.right == 1)
                pairs.emplace_back(known.place, line);
        }
        forget(stretch);
        pairs = rising(std::move(pairs));
        Stretch rest = stretch;
        for (const auto& [leftLine, rightLine] : pairs) {
            m_partners[at(leftLine)] = rightLine;
            push({rest.leftBegin, leftLine, rest.rightBegin, rightLine});
            rest.leftBegin = leftLine + 1;
            rest.rightBegin = rightLine + 1;
        }
        if (!pairs.empty())
            push(rest);
        return !pairs.empty();
    }

    bool hasCommon(const Stretch& stretch)
    {
        count(stretch);
        bool found = false;
        for (qint32 line = stretch.rightBegin; line < stretch.rightEnd && !found; ++line)
            found = m_counts[at(right(line))].left > 0;
        forget(stretch);
        return found;
    }

    /// The same lines around two that are the same, as far as they go.
    Stretch around(qint32 leftLine, qint32 rightLine, const Stretch& within) const
    {
        Stretch same{leftLine, leftLine + 1, rightLine, rightLine + 1};
        while (same.leftBegin > within.leftBegin && same.rightBegin > within.rightBegin &&
               left(same.leftBegin - 1) == right(same.rightBegin - 1)) {
            --same.leftBegin;
            --same.rightBegin;
        }
        while (same.leftEnd < within.leftEnd && same.rightEnd < within.rightEnd &&
               left(same.leftEnd) == right(same.rightEnd)) {
            ++same.leftEnd;
            ++same.rightEnd;
        }
        return same;
    }

    std::optional<Stretch> rarest(const Stretch& stretch)
    {
        std::optional<Stretch> best;
        qint32 rarity = mostFrequent + 1;
        qint64 work = 0;
        for (qint32 line = stretch.rightBegin; line < stretch.rightEnd && work < mostOfSearch;) {
            qint32 following = line + 1;
            const Count& known = m_counts[at(right(line))];
            if (known.left == 0 || known.left > rarity || known.left > mostFrequent) {
                ++line;
                continue;
            }
            for (qint32 place = known.place; place >= 0; place = m_next[at(place)]) {
                const Stretch same = around(place, line, stretch);
                qint32 least = known.left;
                for (qint32 within = same.leftBegin; within < same.leftEnd; ++within)
                    least = std::min(least, m_counts[at(left(within))].left);
                work += same.leftEnd - same.leftBegin;
                following = std::max(following, same.rightEnd);
                if (least < rarity ||
                    (least == rarity && same.leftEnd - same.leftBegin > best->leftEnd - best->leftBegin)) {
                    rarity = least;
                    best = same;
                }
            }
            line = following;
        }
        static_cast<void>(m_effort.isOver(work));
        return best;
    }

    bool cutAtRare(const Stretch& stretch)
    {
        count(stretch);
        const auto same = rarest(stretch);
        forget(stretch);
        if (!same)
            return false;
        for (qint32 line = same->leftBegin; line < same->leftEnd; ++line)
            m_partners[at(line)] = same->rightBegin + line - same->leftBegin;
        push({stretch.leftBegin, same->leftBegin, stretch.rightBegin, same->rightBegin});
        push({same->leftEnd, stretch.leftEnd, same->rightEnd, stretch.rightEnd});
        return true;
    }

    void cutAtMiddle(const Stretch& stretch)
    {
        const auto [leftLine, rightLine] = middleOf(m_lines, stretch, m_effort);
        push({stretch.leftBegin, leftLine, stretch.rightBegin, rightLine});
        push({leftLine, stretch.leftEnd, rightLine, stretch.rightEnd});
    }

    const NumberedLines& m_lines;
    Effort& m_effort;
    Partners m_partners;
    std::vector<Count> m_counts; ///< By the line's number, of the stretch at hand.
    std::vector<qint32> m_next;  ///< The next line on the left of the same number.
    std::vector<Stretch> m_stretches;
};

} // namespace

Partners partnersOf(const NumberedLines& lines, const std::vector<Anchor>& anchors, Effort& effort)
{
    Matching matching(lines, effort);
    matching.cutAt(anchors);
    return matching.run();
}

} // namespace report
