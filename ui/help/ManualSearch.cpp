#include "ui/help/Manual.h"

#include <QTextBlock>
#include <QTextCursor>
#include <QTextDocument>
#include <QTextTable>
#include <algorithm>

namespace help {
namespace {

/// Blocks that belong together.
struct Passage {
    QTextBlock first;
    QTextBlock last;
};

/// Table and row; no table: none of them.
std::pair<const QTextTable*, int> rowOf(const QTextBlock& block)
{
    const QTextCursor at(block);
    const QTextTable* table = at.currentTable();
    return {table, table == nullptr ? -1 : table->cellAt(at).row()};
}

bool areOneRow(const QTextBlock& one, const QTextBlock& other)
{
    return rowOf(one).first != nullptr && rowOf(one) == rowOf(other);
}

template <typename Belongs> QList<Passage> passagesOf(const QTextDocument& document, const Belongs& belongs)
{
    QList<Passage> passages;
    for (QTextBlock block = document.begin(); block.isValid(); block = block.next())
        if (!passages.isEmpty() && belongs(passages.last().last, block))
            passages.last().last = block;
        else
            passages.append({block, block});
    return passages;
}

bool isPlainLetter(QChar c)
{
    return c.isLetterOrNumber() && c < QChar(0x250);
}

/// Where one of its words begins with that; Chinese has no such beginnings. Negative where none does.
qsizetype indexIn(const QString& text, const QString& word)
{
    qsizetype at = text.indexOf(word, 0, Qt::CaseInsensitive);
    while (at > 0 && isPlainLetter(word.front()) && isPlainLetter(text.at(at - 1)))
        at = text.indexOf(word, at + 1, Qt::CaseInsensitive);
    return at;
}

/// The first place of each word, in their order there; empty where one is missing.
QList<Place> placesIn(const Passage& passage, const QStringList& words)
{
    QList<Place> places;
    for (const QString& word : words) {
        QTextBlock block = passage.first;
        qsizetype at = indexIn(block.text(), word);
        while (at < 0 && block != passage.last) {
            block = block.next();
            at = indexIn(block.text(), word);
        }
        if (at < 0)
            return {};
        places.append({block.position() + int(at), int(word.size())});
    }
    std::sort(places.begin(), places.end(),
              [](const Place& one, const Place& other) { return one.position < other.position; });
    return places;
}

/// Chinese has no blanks between words, and most of its words are two characters.
QStringList pairsOf(const QStringList& words)
{
    QStringList pairs;
    for (const QString& word : words) {
        const bool isHan =
            std::all_of(word.begin(), word.end(), [](QChar one) { return one.script() == QChar::Script_Han; });
        if (!isHan || word.size() < 4) {
            pairs += word;
            continue;
        }
        for (qsizetype at = 0; at + 1 < word.size(); at += 2)
            pairs += word.mid(at, 2);
    }
    return pairs;
}

} // namespace

QList<Hit> Manual::find(const QString& text) const
{
    const QString typed = text.simplified();
    if (typed.isEmpty())
        return {};
    // A Chinese keyboard may type letters in full width.
    const QString narrow = typed.normalized(QString::NormalizationForm_KC);
    QList<Hit> hits = findWhole(typed);
    if (hits.isEmpty() && narrow != typed)
        hits = findWhole(narrow);
    const QStringList words = narrow.split(u' ');
    const auto findAll = [&](const QStringList& parts) {
        for (const Within within : {Within::Paragraph, Within::Section})
            if (hits.isEmpty() && parts.size() > 1)
                hits = findWords(parts, within);
    };
    findAll(words);
    findAll(pairsOf(words));
    return hits;
}

QList<Hit> Manual::findWhole(const QString& text) const
{
    QList<Hit> hits;
    for (const ui::HelpPage page : pages()) {
        const QTextDocument& document = *at(page).document;
        for (QTextCursor found = document.find(text, 0); !found.isNull(); found = document.find(text, found))
            hits.append({page, {{found.selectionStart(), found.selectionEnd() - found.selectionStart()}}});
    }
    return hits;
}

QList<Hit> Manual::findWords(const QStringList& words, Within within) const
{
    QList<Hit> hits;
    for (const ui::HelpPage page : pages()) {
        const QTextDocument& document = *at(page).document;
        const QList<Passage> passages = within == Within::Paragraph
                                            ? passagesOf(document, &areOneRow)
                                            : passagesOf(document, [](const QTextBlock&, const QTextBlock& block) {
                                                  return block.blockFormat().headingLevel() == 0;
                                              });
        for (const Passage& passage : passages)
            if (const QList<Place> places = placesIn(passage, words); !places.isEmpty())
                hits.append({page, places});
    }
    return hits;
}

} // namespace help
