#pragma once

#include "RowFacts.h"

namespace workbench {

/// Text of the search box, made ready: words that must all be in a row, in whatever column. Texts that rows share are
/// looked at once a word, not once a row.
class RowSearch {
public:
    RowSearch(const RowFacts& facts, const QString& text);

    [[nodiscard]] bool isEmpty() const { return m_words.empty(); }
    /// Whether all rows that this finds are found by `other`, too: typing on narrows.
    [[nodiscard]] bool isNarrowerThan(const RowSearch& other) const;
    [[nodiscard]] bool finds(int row);

private:
    struct Word {
        std::string text;
        std::array<bool, rowStatusCount> statusHits{};
        std::array<std::vector<char>, RowFacts::SharedCount>
            hits; ///< By index of the shared text, as far as looked at.
    };
    [[nodiscard]] bool finds(Word& word, int row);

    const RowFacts* m_facts;
    std::vector<Word> m_words;
};

} // namespace workbench
