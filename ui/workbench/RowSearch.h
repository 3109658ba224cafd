#pragma once

#include "RowFacts.h"
#include "SearchDate.h"

namespace workbench {

/// Text of the search box, made ready: words and dates that must all be in a row, in whatever column that is shown. A
/// file's name that is not shown is found by its beginning, from three letters on. Texts that rows share are looked at
/// once a word, not once a row.
class RowSearch {
public:
    RowSearch(const RowFacts& facts, const QString& text, ColumnSet shown);

    [[nodiscard]] bool isEmpty() const { return m_terms.empty(); }
    /// Whether all rows that this finds are found by `other`, too: typing on narrows.
    [[nodiscard]] bool isNarrowerThan(const RowSearch& other) const;
    [[nodiscard]] bool finds(int row);

private:
    struct Term {
        std::string text; ///< Empty where it is a date.
        std::optional<SearchDate> date;
        std::array<bool, rowStatusCount> statusHits{};
        std::array<std::vector<char>, RowFacts::SharedCount>
            hits; ///< By index of the shared text, as far as looked at.
    };
    [[nodiscard]] Term term(const QString& word) const;
    [[nodiscard]] bool finds(Term& term, int row);
    [[nodiscard]] bool findsShared(Term& term, const RowFacts::Row& row, RowFacts::Shared column);
    [[nodiscard]] bool findsOwn(const Term& term, int row) const;
    [[nodiscard]] bool isShown(Column column) const { return m_shown.test(std::size_t(column)); }
    [[nodiscard]] bool looksAtNames(const Term& term) const;

    const RowFacts* m_facts;
    ColumnSet m_shown;
    std::vector<Term> m_terms;
};

} // namespace workbench
