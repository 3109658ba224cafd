#include "RowSearch.h"

namespace workbench {

RowSearch::RowSearch(const RowFacts& facts, const QString& text)
    : m_facts(&facts)
{
    for (const QString& one : text.simplified().split(QLatin1Char(' '), Qt::SkipEmptyParts)) {
        Word word;
        word.text = RowFacts::folded(one);
        for (int status = 0; status < rowStatusCount; ++status)
            word.statusHits[std::size_t(status)] =
                RowFacts::folded(statusWord(RowStatus(status))).find(word.text) != std::string::npos;
        m_words.push_back(std::move(word));
    }
}

bool RowSearch::isNarrowerThan(const RowSearch& other) const
{
    if (m_words.size() < other.m_words.size())
        return false;
    for (std::size_t i = 0; i < other.m_words.size(); ++i)
        if (m_words[i].text.find(other.m_words[i].text) == std::string::npos)
            return false;
    return true;
}

bool RowSearch::finds(int row)
{
    for (Word& word : m_words)
        if (!finds(word, row))
            return false;
    return true;
}

bool RowSearch::finds(Word& word, int row)
{
    const RowFacts::Row& facts = m_facts->row(row);
    if (word.statusHits[std::size_t(facts.status)])
        return true;
    for (std::size_t column = 0; column < RowFacts::SharedCount; ++column) {
        const std::vector<std::string>& folded = m_facts->shared(RowFacts::Shared(column)).folded;
        std::vector<char>& hits = word.hits[column];
        while (hits.size() < folded.size())
            hits.push_back(folded[hits.size()].find(word.text) != std::string::npos ? 1 : 0);
        if (hits[facts.shared[column]] != 0)
            return true;
    }
    return m_facts->ownText(row).find(word.text) != std::string_view::npos;
}

} // namespace workbench
