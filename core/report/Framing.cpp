#include "report/Framing.h"

#include <algorithm>

namespace report {
namespace {

constexpr qint64 shortestGuess = 8;
constexpr qint64 longestGuess = 2000;

int kindOf(char c)
{
    if (c >= '0' && c <= '9')
        return 1;
    if (c == ' ')
        return 2;
    return (c >= 'A' && c <= 'Z') || (c >= 'a' && c <= 'z') ? 3 : 4;
}

double likeness(QByteArrayView text, qint64 length)
{
    qint64 alike = 0;
    const qint64 compared = text.size() - length;
    for (qint64 at = 0; at < compared; ++at)
        alike += kindOf(text[at]) == kindOf(text[at + length]) ? 1 : 0;
    return compared > 0 ? double(alike) / double(compared) : 0;
}

qint64 guessedLength(QByteArrayView beginning, qint64 size)
{
    const QByteArrayView text = beginning.first(std::min<qint64>(beginning.size(), 16 * 1024));
    qint64 best = std::max<qint64>(1, std::min(size, longestGuess));
    double most = 0;
    for (qint64 length = shortestGuess; length <= std::min(longestGuess, text.size() / 2); ++length) {
        // A multiple of the length is as good as the length: only what is clearly better counts.
        const double found = likeness(text, length) + (size % length == 0 ? 0.05 : 0);
        if (found > most + 0.02) {
            most = found;
            best = length;
        }
    }
    return best;
}

qint64 knownMarks(QByteArrayView beginning, qint64 length, const Layout& layout)
{
    qint64 known = 0;
    for (qint64 at = 0; at < beginning.size(); at += length)
        known += layout.typeOf(beginning[at]) >= 0 ? 1 : -1;
    return known;
}

qint64 lengthByLayout(QByteArrayView beginning, qint64 size, const Layout& layout)
{
    qint64 best = layout.longest;
    const auto rank = [&](qint64 length) {
        return std::pair(knownMarks(beginning, length, layout) * length, size % length == 0);
    };
    for (qint64 length = layout.longest - 1; length >= std::max(layout.shortest, layout.longest - 64); --length)
        if (rank(length) > rank(best))
            best = length;
    return best;
}

} // namespace

Framing framingOf(QByteArrayView beginning, qint64 size, const Layout* layout)
{
    for (const char lineEnd : {'\n', '\r'}) {
        qint64 end = beginning.indexOf(lineEnd);
        if (end < 0)
            continue;
        if (lineEnd == '\n' && end > 0 && beginning[end - 1] == '\r')
            --end;
        return {lineEnd, std::max<qint64>(end, 1)};
    }
    return {'\0', layout ? lengthByLayout(beginning, size, *layout) : guessedLength(beginning, size)};
}

} // namespace report
