#include "RowSearch.h"

namespace workbench {

namespace {

constexpr std::size_t leastOfName = 3;

bool has(std::string_view text, const std::string& word)
{
    return text.find(word) != std::string_view::npos;
}

} // namespace

RowSearch::RowSearch(const RowFacts& facts, const QString& text, ColumnSet shown)
    : m_facts(&facts)
    , m_shown(shown)
{
    const QStringList words = text.normalized(QString::NormalizationForm_KC)
                                  .toCaseFolded()
                                  .simplified()
                                  .split(QLatin1Char(' '), Qt::SkipEmptyParts);
    for (qsizetype at = 0; at < words.size();) {
        if (const auto found = dateAt(words, at)) {
            Term date;
            date.date = found->date;
            m_terms.push_back(std::move(date));
            at += found->words;
        } else {
            m_terms.push_back(term(words[at++]));
        }
    }
}

RowSearch::Term RowSearch::term(const QString& word) const
{
    Term made;
    made.text = RowFacts::folded(word);
    if (isShown(Column::Status))
        for (int status = 0; status < rowStatusCount; ++status)
            made.statusHits[std::size_t(status)] = has(RowFacts::folded(statusWord(RowStatus(status))), made.text);
    return made;
}

bool RowSearch::looksAtNames(const Term& term) const
{
    return isShown(Column::File) || term.text.size() >= leastOfName;
}

bool RowSearch::isNarrowerThan(const RowSearch& other) const
{
    if (m_terms.size() < other.m_terms.size() || m_shown != other.m_shown)
        return false;
    for (std::size_t i = 0; i < other.m_terms.size(); ++i) {
        const Term& wide = other.m_terms[i];
        if (m_terms[i].date != wide.date || m_terms[i].text.rfind(wide.text, 0) != 0 ||
            (looksAtNames(m_terms[i]) && !looksAtNames(wide)))
            return false;
    }
    return true;
}

bool RowSearch::finds(int row)
{
    return std::all_of(m_terms.begin(), m_terms.end(), [&](Term& term) { return finds(term, row); });
}

bool RowSearch::finds(Term& term, int row)
{
    const RowFacts::Row& facts = m_facts->row(row);
    if (term.statusHits[std::size_t(facts.status)])
        return true;
    for (int column = 0; column < RowFacts::SharedCount; ++column)
        if (isShown(RowFacts::columnOf(RowFacts::Shared(column))) && findsShared(term, facts, RowFacts::Shared(column)))
            return true;
    return !term.date && findsOwn(term, row);
}

bool RowSearch::findsShared(Term& term, const RowFacts::Row& row, RowFacts::Shared column)
{
    const RowFacts::SharedTexts& texts = m_facts->shared(column);
    std::vector<char>& hits = term.hits[std::size_t(column)];
    while (hits.size() < texts.folded.size()) {
        const std::size_t next = hits.size();
        hits.push_back((term.date ? term.date->fits(texts.dates[next]) : has(texts.folded[next], term.text)) ? 1 : 0);
    }
    return hits[row.shared[std::size_t(column)]] != 0;
}

bool RowSearch::findsOwn(const Term& term, int row) const
{
    const RowFacts::OwnTexts own = m_facts->ownTexts(row);
    if ((isShown(Column::Run) && has(own.clock, term.text)) || (isShown(Column::Size) && has(own.size, term.text)))
        return true;
    if (isShown(Column::File))
        return has(own.file, term.text);
    return looksAtNames(term) && own.file.substr(0, term.text.size()) == term.text;
}

} // namespace workbench
