#include "report/ChangedCharacters.h"

#include "report/LineDiff.h"

#include <algorithm>

namespace report {
namespace {

constexpr qsizetype longestLooked = 4000;
constexpr qsizetype leastBetween = 2;

void add(QList<CharacterRange>& ranges, qsizetype start, qsizetype length)
{
    if (length <= 0)
        return;
    if (!ranges.isEmpty() && start - (ranges.last().start + ranges.last().length) < leastBetween)
        ranges.last().length = start + length - ranges.last().start;
    else
        ranges += CharacterRange{start, length};
}

ChangedCharacters byPlace(QStringView left, QStringView right)
{
    ChangedCharacters changed;
    for (qsizetype at = 0; at < left.size(); ++at)
        if (left[at] != right[at])
            add(changed.left, at, 1);
    changed.right = changed.left;
    return changed;
}

std::vector<quint64> valuesOf(QStringView text)
{
    std::vector<quint64> values(static_cast<std::size_t>(text.size()));
    std::transform(text.begin(), text.end(), values.begin(), [](QChar c) { return c.unicode(); });
    return values;
}

} // namespace

ChangedCharacters changedCharacters(QStringView left, QStringView right)
{
    if (left.size() == right.size())
        return byPlace(left, right);
    ChangedCharacters changed;
    if (std::max(left.size(), right.size()) > longestLooked) {
        const auto [leftEnd, rightEnd] = std::mismatch(left.begin(), left.end(), right.begin(), right.end());
        const qsizetype start = leftEnd - left.begin();
        qsizetype after = 0;
        while (after < std::min(left.size(), right.size()) - start &&
               left[left.size() - 1 - after] == right[right.size() - 1 - after])
            ++after;
        add(changed.left, start, left.size() - after - start);
        add(changed.right, start, right.size() - after - start);
        return changed;
    }
    const IsCancelled never;
    Effort effort(QDeadlineTimer(QDeadlineTimer::Forever), never);
    const Partners partners = partnersOf(numbered(valuesOf(left), valuesOf(right)), {}, effort);
    qsizetype next = 0;
    for (qsizetype at = 0; at < left.size(); ++at) {
        const qint32 partner = partners[static_cast<std::size_t>(at)];
        if (partner < 0) {
            add(changed.left, at, 1);
            continue;
        }
        add(changed.right, next, partner - next);
        next = partner + 1;
    }
    add(changed.right, next, right.size() - next);
    return changed;
}

} // namespace report
