#include "report/Ascending.h"

#include <algorithm>
#include <bit>

namespace report {

namespace {
constexpr int wordBits = 64;
}

void Ascending::append(quint64 number)
{
    m_open.push_back(number);
    if (qint64(m_open.size()) == blockSize)
        close();
}

void Ascending::close()
{
    Block block;
    block.first = m_open.front();
    block.leastStep = m_open[1] - m_open[0];
    quint64 mostStep = 0;
    for (std::size_t i = 1; i < m_open.size(); ++i) {
        const quint64 step = m_open[i] - m_open[i - 1];
        block.leastStep = std::min(block.leastStep, step);
        mostStep = std::max(mostStep, step);
    }
    block.words = m_words.size();
    block.bits = int(std::bit_width(mostStep - block.leastStep));
    const std::size_t bits = std::size_t(block.bits) * (m_open.size() - 1);
    m_words.resize(m_words.size() + (bits + wordBits - 1) / wordBits);
    std::size_t at = block.words * wordBits;
    for (std::size_t i = 1; block.bits > 0 && i < m_open.size(); ++i, at += std::size_t(block.bits)) {
        const quint64 more = m_open[i] - m_open[i - 1] - block.leastStep;
        const int shift = int(at % wordBits);
        m_words[at / wordBits] |= more << shift;
        if (shift + block.bits > wordBits)
            m_words[at / wordBits + 1] |= more >> (wordBits - shift);
    }
    m_blocks.push_back(block);
    m_open.clear();
}

quint64 Ascending::excess(const Block& block, qint64 step) const
{
    const std::size_t at = block.words * wordBits + std::size_t(step) * std::size_t(block.bits);
    const int shift = int(at % wordBits);
    quint64 value = m_words[at / wordBits] >> shift;
    if (shift + block.bits > wordBits)
        value |= m_words[at / wordBits + 1] << (wordBits - shift);
    return block.bits == wordBits ? value : value & ((quint64(1) << block.bits) - 1);
}

quint64 Ascending::at(qint64 index) const
{
    if (index / blockSize == qint64(m_blocks.size()))
        return m_open[std::size_t(index % blockSize)];
    const Block& block = m_blocks[std::size_t(index / blockSize)];
    const qint64 steps = index % blockSize;
    quint64 number = block.first + block.leastStep * quint64(steps);
    for (qint64 step = 0; block.bits > 0 && step < steps; ++step)
        number += excess(block, step);
    return number;
}

qint64 Ascending::countUpTo(quint64 number) const
{
    if (!m_open.empty() && m_open.front() <= number)
        return qint64(m_blocks.size()) * blockSize +
               (std::upper_bound(m_open.begin(), m_open.end(), number) - m_open.begin());
    const auto after = std::upper_bound(m_blocks.begin(), m_blocks.end(), number,
                                        [](quint64 value, const Block& block) { return value < block.first; });
    if (after == m_blocks.begin())
        return 0;
    const Block& block = *(after - 1);
    qint64 count = (after - m_blocks.begin() - 1) * blockSize;
    quint64 reached = block.first;
    for (qint64 step = 0; step < blockSize && reached <= number; ++step, ++count)
        if (step + 1 < blockSize)
            reached += block.leastStep + (block.bits > 0 ? excess(block, step) : 0);
    return count;
}

qint64 Ascending::memory() const
{
    return qint64(m_blocks.capacity() * sizeof(Block) + (m_words.capacity() + m_open.capacity()) * sizeof(quint64));
}

} // namespace report
