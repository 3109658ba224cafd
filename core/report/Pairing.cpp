#include "report/Pairing.h"

#include <algorithm>

namespace report {
namespace {

constexpr qint64 mostPaired = 250'000; // lines on the left times lines on the right
constexpr int leastAlike = 3;
constexpr int bestAlike = 8;

std::size_t at(qint32 line)
{
    return static_cast<std::size_t>(line);
}

/// The lines of one gap that may be paired.
struct Gap {
    std::vector<qint32> left;
    std::vector<qint32> right;
};

class Pairing {
public:
    Pairing(const ComparedLines& left, const ComparedLines& right, Partners& partners)
        : m_left(left)
        , m_right(right)
        , m_partners(partners)
    {
    }

    void pair(const Gap& gap)
    {
        const auto lefts = gap.left.size();
        const auto rights = gap.right.size();
        if (lefts == 1 && rights == 1) {
            if (fit(gap.left[0], gap.right[0]) >= 0)
                m_partners[at(gap.left[0])] = gap.right[0];
        } else if (lefts > 0 && rights > 0) {
            if (qint64(lefts) * qint64(rights) <= mostPaired)
                pairBest(gap);
            else
                pairInOrder(gap);
        }
    }

private:
    /// How well two lines go together; -1 where they are of different keys.
    int fit(qint32 leftLine, qint32 rightLine) const
    {
        const quint64 leftKey = m_left.key[at(leftLine)];
        const quint64 rightKey = m_right.key[at(rightLine)];
        if (leftKey != rightKey)
            return -1;
        return leftKey != 0 ? bestAlike + 1
                            : ComparedLines::likeness(m_left.sketch[at(leftLine)], m_right.sketch[at(rightLine)]);
    }

    void pairInOrder(const Gap& gap)
    {
        for (std::size_t line = 0; line < std::min(gap.left.size(), gap.right.size()); ++line)
            if (fit(gap.left[line], gap.right[line]) >= leastAlike)
                m_partners[at(gap.left[line])] = gap.right[line];
    }

    void pairBest(const Gap& gap)
    {
        const auto lefts = gap.left.size();
        const auto rights = gap.right.size();
        const auto cell = [&](std::size_t left, std::size_t right) { return left * (rights + 1) + right; };
        std::vector<qint32> best((lefts + 1) * (rights + 1), 0); // of what is from there to the end
        for (auto left = lefts; left-- > 0;)
            for (auto right = rights; right-- > 0;) {
                const int fits = fit(gap.left[left], gap.right[right]);
                const qint32 paired = fits >= leastAlike ? best[cell(left + 1, right + 1)] + fits : 0;
                best[cell(left, right)] = std::max({paired, best[cell(left + 1, right)], best[cell(left, right + 1)]});
            }
        for (std::size_t left = 0, right = 0; left < lefts && right < rights;) {
            const qint32 whole = best[cell(left, right)];
            if (whole == best[cell(left + 1, right)])
                ++left;
            else if (whole == best[cell(left, right + 1)])
                ++right;
            else
                m_partners[at(gap.left[left++])] = gap.right[right++];
        }
    }

    const ComparedLines& m_left;
    const ComparedLines& m_right;
    Partners& m_partners;
};

} // namespace

void pairChanged(const ComparedLines& left, const ComparedLines& right, const std::vector<bool>& movedLeft,
                 const std::vector<bool>& movedRight, Partners& partners, Effort& effort)
{
    Pairing pairing(left, right, partners);
    const auto lefts = static_cast<qint32>(partners.size());
    const auto rights = static_cast<qint32>(right.text.size());
    qint32 leftLine = 0;
    qint32 rightLine = 0;
    while (leftLine < lefts || rightLine < rights) {
        Gap gap;
        for (; leftLine < lefts && partners[at(leftLine)] < 0; ++leftLine)
            if (!movedLeft[at(leftLine)])
                gap.left.push_back(leftLine);
        const qint32 next = leftLine < lefts ? partners[at(leftLine)] : rights;
        for (; rightLine < next; ++rightLine)
            if (!movedRight[at(rightLine)])
                gap.right.push_back(rightLine);
        if (effort.isOver(qint64(gap.left.size() + gap.right.size())))
            return;
        pairing.pair(gap);
        ++leftLine;
        ++rightLine;
    }
}

} // namespace report
