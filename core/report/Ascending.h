#pragma once

#include <QtGlobal>
#include <vector>

namespace report {

/// Numbers that never fall, in little memory: blocks of 128, each the first number, the least step and what the steps
/// are more than that, in as few bits as the block needs. Lines of one length cost nothing but their block. One thread.
class Ascending {
public:
    void append(quint64 number);
    [[nodiscard]] qint64 size() const { return qint64(m_blocks.size()) * blockSize + qint64(m_open.size()); }
    [[nodiscard]] quint64 at(qint64 index) const;
    [[nodiscard]] qint64 countUpTo(quint64 number) const; ///< How many are not above it.
    [[nodiscard]] qint64 memory() const;                  ///< Bytes.

private:
    static constexpr qint64 blockSize = 128;
    struct Block {
        quint64 first = 0;
        quint64 leastStep = 0;
        quint64 words = 0; ///< Where its bits begin in m_words.
        int bits = 0;      ///< Of one step.
    };
    void close();
    [[nodiscard]] quint64 excess(const Block& block, qint64 step) const;

    std::vector<Block> m_blocks;
    std::vector<quint64> m_words;
    std::vector<quint64> m_open; ///< The last block, while it is filled.
};

} // namespace report
