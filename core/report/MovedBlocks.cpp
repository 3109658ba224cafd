#include "report/Pairing.h"

#include <algorithm>

namespace report {
namespace {

constexpr qint32 leastMoved = 3;
constexpr int mostPlaces = 16; // of one line that are tried

std::size_t at(qint32 line)
{
    return static_cast<std::size_t>(line);
}

class Moving {
public:
    Moving(const NumberedLines& lines, const Partners& partners, qint32 blank)
        : m_lines(lines)
        , m_blank(blank)
        , m_lefts(at(lines.count))
        , m_rights(at(lines.count))
        , m_first(at(lines.count), -1)
        , m_next(lines.right.size(), -1)
        , m_isFreeLeft(lines.left.size())
        , m_isFreeRight(lines.right.size(), true)
    {
        for (std::size_t line = 0; line < partners.size(); ++line) {
            m_isFreeLeft[line] = partners[line] < 0;
            if (partners[line] >= 0)
                m_isFreeRight[at(partners[line])] = false;
        }
        for (const qint32 id : lines.left)
            ++m_lefts[at(id)];
        for (auto line = static_cast<qint32>(lines.right.size()); line-- > 0;) {
            const qint32 id = lines.right[at(line)];
            ++m_rights[at(id)];
            if (m_isFreeRight[at(line)]) {
                m_next[at(line)] = m_first[at(id)];
                m_first[at(id)] = line;
            }
        }
    }

    /// The longest one that begins there; of no lines where none is worth telling.
    MovedBlock from(qint32 line) const
    {
        MovedBlock longest{line, 0, 0};
        int tried = 0;
        for (qint32 right = m_first[at(m_lines.left[at(line)])]; right >= 0 && tried < mostPlaces;
             right = m_next[at(right)]) {
            if (!m_isFreeRight[at(right)])
                continue;
            ++tried;
            const qint32 count = sameFrom(line, right);
            if (count > longest.count)
                longest = {line, right, count};
        }
        return isWorthTelling(longest) ? longest : MovedBlock{line, 0, 0};
    }

    void take(const MovedBlock& block)
    {
        for (qint32 line = 0; line < block.count; ++line) {
            m_isFreeLeft[at(block.left + line)] = false;
            m_isFreeRight[at(block.right + line)] = false;
        }
    }

    bool isFree(qint32 line) const { return m_isFreeLeft[at(line)]; }

private:
    qint32 sameFrom(qint32 left, qint32 right) const
    {
        qint32 count = 0;
        while (at(left + count) < m_lines.left.size() && at(right + count) < m_lines.right.size() &&
               m_isFreeLeft[at(left + count)] && m_isFreeRight[at(right + count)] &&
               m_lines.left[at(left + count)] == m_lines.right[at(right + count)])
            ++count;
        return count;
    }

    bool isWorthTelling(const MovedBlock& block) const
    {
        qint32 written = 0;
        for (qint32 line = 0; line < block.count; ++line) {
            const qint32 id = m_lines.left[at(block.left + line)];
            if (id == m_blank)
                continue;
            ++written;
            if (m_lefts[at(id)] == 1 && m_rights[at(id)] == 1)
                return true;
        }
        return written >= leastMoved;
    }

    const NumberedLines& m_lines;
    qint32 m_blank;
    std::vector<qint32> m_lefts; ///< How often each line stands there.
    std::vector<qint32> m_rights;
    std::vector<qint32> m_first; ///< The first free line on the right of each number, and the next ones.
    std::vector<qint32> m_next;
    std::vector<bool> m_isFreeLeft;
    std::vector<bool> m_isFreeRight;
};

} // namespace

std::vector<MovedBlock> movedBlocks(const NumberedLines& lines, const Partners& partners, qint32 blank, Effort& effort)
{
    Moving moving(lines, partners, blank);
    std::vector<MovedBlock> blocks;
    for (qint32 line = 0; at(line) < lines.left.size();) {
        if (!moving.isFree(line)) {
            ++line;
            continue;
        }
        const MovedBlock block = moving.from(line);
        if (effort.isOver(1 + mostPlaces + block.count))
            break;
        if (block.count > 0) {
            moving.take(block);
            blocks.push_back(block);
        }
        line += std::max(1, block.count);
    }
    return blocks;
}

} // namespace report
