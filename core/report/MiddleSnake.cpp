#include "report/LineDiff.h"

#include <algorithm>
#include <limits>

namespace report {
namespace {

constexpr qint32 mostSteps = 4096;

/// How far each diagonal (left line less right line) was got to from one end; they spread by one a step.
class Front {
public:
    Front(qint32 first, qint32 steps, qint32 start, qint32 none)
        : m_none(none)
        , m_offset(steps + 2 - first)
        , m_least(first)
        , m_most(first)
        , m_reached(static_cast<std::size_t>(2 * steps + 5), none)
    {
        (*this)[first] = start;
    }

    qint32& operator[](qint32 diagonal) { return m_reached[static_cast<std::size_t>(m_offset + diagonal)]; }
    [[nodiscard]] qint32 least() const { return m_least; }
    [[nodiscard]] qint32 most() const { return m_most; }
    [[nodiscard]] bool has(qint32 diagonal) const { return m_least <= diagonal && diagonal <= m_most; }

    /// One diagonal more on either side; where the text ends, one less.
    void spread(qint32 least, qint32 most)
    {
        if (m_least > least)
            (*this)[--m_least - 1] = m_none;
        else
            ++m_least;
        if (m_most < most)
            (*this)[++m_most + 1] = m_none;
        else
            --m_most;
    }

private:
    qint32 m_none;
    qint32 m_offset;
    qint32 m_least;
    qint32 m_most;
    std::vector<qint32> m_reached;
};

} // namespace

// Myers, An O(ND) Difference Algorithm: from both ends at once, until the two meet.
LinePair middleOf(const NumberedLines& lines, const Stretch& stretch, Effort& effort)
{
    const qint32 lefts = stretch.leftEnd - stretch.leftBegin;
    const qint32 rights = stretch.rightEnd - stretch.rightBegin;
    const qint32 delta = lefts - rights;
    const bool isOdd = delta % 2 != 0;
    const qint32 steps = std::min((lefts + rights + 1) / 2, mostSteps);
    const auto same = [&](qint32 left, qint32 right) {
        return lines.left[static_cast<std::size_t>(stretch.leftBegin + left)] ==
               lines.right[static_cast<std::size_t>(stretch.rightBegin + right)];
    };
    const auto isInside = [&](const LinePair& place) {
        const bool isStart = place.first == 0 && place.second == 0;
        const bool isEnd = place.first == lefts && place.second == rights;
        return place.first >= 0 && place.first <= lefts && place.second >= 0 && place.second <= rights && !isStart &&
               !isEnd;
    };
    Front ahead(0, steps, 0, -1);
    Front back(delta, steps, lefts, std::numeric_limits<qint32>::max());
    LinePair furthest(0, 0);
    LinePair met(-1, -1);
    for (qint32 step = 1; step <= steps && met.first < 0; ++step) {
        ahead.spread(-rights, lefts);
        for (qint32 diagonal = ahead.most(); diagonal >= ahead.least() && met.first < 0; diagonal -= 2) {
            qint32 left = std::max(ahead[diagonal - 1] + 1, ahead[diagonal + 1]);
            while (left < lefts && left - diagonal < rights && same(left, left - diagonal))
                ++left;
            ahead[diagonal] = left;
            const LinePair place(left, left - diagonal);
            if (isInside(place) && 2 * left - diagonal > furthest.first + furthest.second)
                furthest = place;
            if (isOdd && back.has(diagonal) && back[diagonal] <= left)
                met = place;
        }
        back.spread(-rights, lefts);
        for (qint32 diagonal = back.most(); diagonal >= back.least() && met.first < 0; diagonal -= 2) {
            qint32 left = std::min(back[diagonal - 1], back[diagonal + 1] - 1);
            while (left > 0 && left > diagonal && same(left - 1, left - diagonal - 1))
                --left;
            back[diagonal] = left;
            if (!isOdd && ahead.has(diagonal) && left <= ahead[diagonal])
                met = {left, left - diagonal};
        }
        if (effort.isOver(2 * step + 1))
            break;
    }
    LinePair cut = isInside(met) ? met : furthest;
    if (!isInside(cut))
        cut = {(lefts + 1) / 2, rights / 2};
    return {stretch.leftBegin + cut.first, stretch.rightBegin + cut.second};
}

} // namespace report
