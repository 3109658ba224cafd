#include "report/RunMarks.h"

#include <algorithm>
#include <array>

namespace report {
namespace {

constexpr std::array<QByteArrayView, 3> words{"DATE", "TIME", "PAGE"};
constexpr std::array<QByteArrayView, 15> alsoMarks{"JAN", "FEB", "MAR", "APR", "MAY", "JUN", "JUL", "AUG",
                                                   "SEP", "OCT", "NOV", "DEC", "OF",  "AM",  "PM"};

bool isLetter(char c)
{
    return (c >= 'A' && c <= 'Z') || (c >= 'a' && c <= 'z');
}

bool startsWithWord(QByteArrayView text, QByteArrayView word)
{
    return text.size() >= word.size() && qstrnicmp(text.data(), word.size(), word.data(), word.size()) == 0 &&
           (text.size() == word.size() || !isLetter(text[word.size()]));
}

/// How many bytes at the beginning are a date, a time or a page number, with what stands around them.
qsizetype markLength(QByteArrayView text)
{
    qsizetype at = 0;
    while (at < text.size()) {
        if (!isLetter(text[at])) {
            if (!QByteArrayView(" 0123456789:/-.").contains(text[at]))
                break;
            ++at;
            continue;
        }
        const QByteArrayView rest = text.sliced(at);
        const auto word = std::find_if(alsoMarks.begin(), alsoMarks.end(),
                                       [&](QByteArrayView also) { return startsWithWord(rest, also); });
        if (word == alsoMarks.end())
            break;
        at += word->size();
    }
    return at;
}

} // namespace

QByteArrayView withoutRunMarks(QByteArrayView line, QByteArray& room)
{
    room.clear();
    bool isFound = false;
    qsizetype kept = 0;
    for (qsizetype at = 0; at < line.size(); ++at) {
        const bool isWord = isLetter(line[at]) && (at == 0 || !isLetter(line[at - 1]));
        if (!isWord)
            continue;
        const QByteArrayView rest = line.sliced(at);
        for (const QByteArrayView word : words) {
            if (!startsWithWord(rest, word))
                continue;
            const qsizetype after = at + word.size();
            const qsizetype skipped = markLength(line.sliced(after));
            room.append(line.sliced(kept, after - kept));
            kept = after + skipped;
            at = kept - 1;
            isFound = true;
            break;
        }
    }
    if (!isFound)
        return line;
    room.append(line.sliced(std::min(kept, line.size())));
    return room;
}

} // namespace report
