#include "report/Compare.h"

#include "filing/Faults.h"
#include "report/Pairing.h"

#include <algorithm>

namespace report {
namespace {

std::size_t at(qint32 line)
{
    return static_cast<std::size_t>(line);
}

std::vector<LinePair> inside(const CompareHow& how, const ComparedLines& left, const ComparedLines& right)
{
    std::vector<LinePair> pairs;
    for (const auto& [leftLine, rightLine] : how.pinned)
        if (leftLine >= 0 && rightLine >= 0 && leftLine < qint64(left.text.size()) &&
            rightLine < qint64(right.text.size()))
            pairs.emplace_back(static_cast<qint32>(leftLine), static_cast<qint32>(rightLine));
    return rising(std::move(pairs));
}

/// First lines of pages whose heads stand once on each side.
std::vector<LinePair> samePages(const ComparedLines& left, const ComparedLines& right)
{
    const NumberedLines heads = numbered(left.pageHeads, right.pageHeads);
    std::vector<LinePair> pairs = uniquePairs(heads.left, heads.right, heads.count);
    for (auto& [leftLine, rightLine] : pairs) {
        leftLine = static_cast<qint32>(left.pages[at(leftLine)]);
        rightLine = static_cast<qint32>(right.pages[at(rightLine)]);
    }
    return pairs;
}

std::vector<LinePair> sameKeys(const ComparedLines& left, const ComparedLines& right)
{
    NumberedLines keys = numbered(left.key, right.key);
    const auto forgetNone = [](LineIds& ids, const std::vector<quint64>& key) {
        for (std::size_t line = 0; line < ids.size(); ++line)
            if (key[line] == 0)
                ids[line] = -1;
    };
    forgetNone(keys.left, left.key);
    forgetNone(keys.right, right.key);
    return uniquePairs(keys.left, keys.right, keys.count);
}

/// Those of `more` that cross none of the anchors are put among them.
void addBetween(std::vector<Anchor>& anchors, const std::vector<LinePair>& more, bool isPair)
{
    std::vector<Anchor> all;
    auto next = anchors.begin();
    LinePair least(-1, -1);
    for (const LinePair& pair : more) {
        while (next != anchors.end() && next->at.first <= pair.first && next->at.second <= pair.second) {
            least = next->at;
            all.push_back(*next++);
        }
        const bool follows = pair.first > least.first && pair.second > least.second;
        const bool precedes = next == anchors.end() || (pair.first < next->at.first && pair.second < next->at.second);
        if (follows && precedes)
            all.push_back({pair, isPair});
    }
    all.insert(all.end(), next, anchors.end());
    anchors = std::move(all);
}

std::vector<Anchor> anchorsFor(const ComparedLines& left, const ComparedLines& right, const CompareHow& how)
{
    std::vector<Anchor> anchors;
    addBetween(anchors, inside(how, left, right), true);
    addBetween(anchors, samePages(left, right), false);
    if (!how.traits.keyColumns.isEmpty())
        addBetween(anchors, sameKeys(left, right), true);
    return anchors;
}

/// What is known of each line once all is done.
struct Aligned {
    const NumberedLines& lines;
    Partners partners;
    std::vector<qint32> movedTo;   ///< For lines on the left, or -1.
    std::vector<qint32> movedFrom; ///< For lines on the right, or -1.
};

class Hunks {
public:
    explicit Hunks(const Aligned& aligned)
        : m_aligned(aligned)
    {
    }

    std::vector<Hunk> make()
    {
        const auto lefts = static_cast<qint32>(m_aligned.lines.left.size());
        const auto rights = static_cast<qint32>(m_aligned.lines.right.size());
        while (m_left < lefts || m_right < rights) {
            const qint32 partner = m_left < lefts ? m_aligned.partners[at(m_left)] : rights;
            if (partner < 0)
                addLeft();
            else if (m_right < partner)
                addRight();
            else
                addBoth();
        }
        return std::move(m_hunks);
    }

private:
    void addLeft()
    {
        const qint32 moved = m_aligned.movedTo[at(m_left)];
        add(moved >= 0 ? HunkKind::MovedAway : HunkKind::Removed, moved);
        ++m_left;
    }

    void addRight()
    {
        const qint32 moved = m_aligned.movedFrom[at(m_right)];
        add(moved >= 0 ? HunkKind::MovedHere : HunkKind::Added, moved);
        ++m_right;
    }

    void addBoth()
    {
        const bool isSame = m_aligned.lines.left[at(m_left)] == m_aligned.lines.right[at(m_right)];
        add(isSame ? HunkKind::Same : HunkKind::Changed, -1);
        ++m_left;
        ++m_right;
    }

    void add(HunkKind kind, qint32 partner)
    {
        Hunk* const last = m_hunks.empty() ? nullptr : &m_hunks.back();
        if (last && last->kind == kind && (partner < 0 || last->partner + last->count == partner))
            ++last->count;
        else
            m_hunks.push_back({kind, m_left, m_right, 1, partner});
    }

    const Aligned& m_aligned;
    std::vector<Hunk> m_hunks;
    qint32 m_left = 0;
    qint32 m_right = 0;
};

void markMoved(Aligned& aligned, const std::vector<MovedBlock>& blocks)
{
    for (const MovedBlock& block : blocks)
        for (qint32 line = 0; line < block.count; ++line) {
            aligned.movedTo[at(block.left + line)] = block.right + line;
            aligned.movedFrom[at(block.right + line)] = block.left + line;
        }
}

std::vector<bool> areSet(const std::vector<qint32>& lines)
{
    std::vector<bool> set(lines.size());
    std::transform(lines.begin(), lines.end(), set.begin(), [](qint32 line) { return line >= 0; });
    return set;
}

qint32 blankOf(const ComparedLines& left, const NumberedLines& lines)
{
    const auto found = std::find(left.text.begin(), left.text.end(), ComparedLines::ofEmptyLine());
    return found == left.text.end() ? -1 : lines.left[static_cast<std::size_t>(found - left.text.begin())];
}

} // namespace

bool Comparison::isSame() const
{
    return std::all_of(hunks.begin(), hunks.end(), [](const Hunk& hunk) { return hunk.kind == HunkKind::Same; });
}

qint64 Comparison::linesOf(HunkKind kind) const
{
    qint64 lines = 0;
    for (const Hunk& hunk : hunks)
        lines += hunk.kind == kind ? hunk.count : 0;
    return lines;
}

rap::Result<Comparison> compare(const ComparedLines& left, const ComparedLines& right, const CompareHow& how,
                                const IsCancelled& isCancelled)
{
    Effort effort(how.limit, isCancelled);
    const NumberedLines lines = numbered(left.text, right.text);
    Aligned aligned{lines, partnersOf(lines, anchorsFor(left, right, how), effort),
                    std::vector<qint32>(left.text.size(), -1), std::vector<qint32>(right.text.size(), -1)};
    markMoved(aligned, movedBlocks(lines, aligned.partners, blankOf(left, lines), effort));
    pairChanged(left, right, areSet(aligned.movedTo), areSet(aligned.movedFrom), aligned.partners, effort);
    if (effort.wasCancelled())
        return tl::unexpected(filing::cancelled());
    return Comparison{Hunks(aligned).make(), effort.reachedLimit()};
}

rap::Result<Comparison> compare(const std::shared_ptr<const Source>& left, const std::shared_ptr<const Source>& right,
                                const CompareHow& how, const IsCancelled& isCancelled)
{
    const auto lefts = comparedLines(left, how.traits, isCancelled);
    if (!lefts)
        return tl::unexpected(lefts.error());
    const auto rights = comparedLines(right, how.traits, isCancelled);
    if (!rights)
        return tl::unexpected(rights.error());
    return compare(*lefts, *rights, how, isCancelled);
}

} // namespace report
