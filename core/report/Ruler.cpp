#include "report/Ruler.h"

#include <algorithm>
#include <iterator>

namespace report {
namespace {

constexpr qsizetype widestLine = 4096;
constexpr qsizetype fewestLines = 3;

/// Rows of a table have a digit somewhere; headings and rules mostly have none.
bool hasDigit(const QByteArray& line)
{
    return std::any_of(line.begin(), line.end(), [](char c) { return c >= '0' && c <= '9'; });
}

bool isWritten(const QByteArray& line, qsizetype at)
{
    return at < line.size() && line[at] != ' ';
}

/// How many of the rows have other than a blank there.
QList<qsizetype> writtenBy(const QList<QByteArray>& rows)
{
    QList<qsizetype> written;
    for (const QByteArray& row : rows) {
        written.resize(std::max(written.size(), std::min(row.size(), widestLine)));
        for (qsizetype at = 0; at < std::min(row.size(), widestLine); ++at)
            written[at] += isWritten(row, at) ? 1 : 0;
    }
    return written;
}

/// A page's head goes across most of the gaps between its columns.
bool isHead(const QByteArray& row, const QList<qsizetype>& written, qsizetype few)
{
    qsizetype gaps = 0;
    qsizetype crossed = 0;
    for (qsizetype at = 0; at < std::min(written.size(), row.size()); ++at) {
        if (written[at] > few)
            continue;
        ++gaps;
        crossed += isWritten(row, at) ? 1 : 0;
    }
    return crossed * 2 > gaps;
}

/// After the emptiest place of each stretch that few rows write in.
QList<int> startsBy(const QList<qsizetype>& written, qsizetype few)
{
    QList<int> starts;
    bool isGap = false;
    qsizetype least = 0;
    for (qsizetype at = 0; at < written.size(); ++at) {
        if (written[at] > few) {
            isGap = false;
            continue;
        }
        if (!isGap)
            starts += static_cast<int>(at + 1);
        else if (written[at] <= least)
            starts.last() = static_cast<int>(at + 1);
        least = isGap ? std::min(least, written[at]) : written[at];
        isGap = true;
    }
    if (!starts.isEmpty() && starts.last() >= written.size())
        starts.removeLast();
    return starts;
}

} // namespace

Ruler Ruler::at(QList<int> starts)
{
    starts += 0;
    starts.removeIf([](int start) { return start < 0; });
    std::sort(starts.begin(), starts.end());
    starts.erase(std::unique(starts.begin(), starts.end()), starts.end());
    Ruler ruler;
    ruler.m_starts = std::move(starts);
    return ruler;
}

Ruler Ruler::recognised(const QList<QByteArray>& lines)
{
    QList<QByteArray> rows;
    std::copy_if(lines.begin(), lines.end(), std::back_inserter(rows), hasDigit);
    const QList<qsizetype> written = writtenBy(rows);
    const qsizetype few = rows.size() / 4;
    rows.removeIf([&](const QByteArray& row) { return isHead(row, written, few); });
    if (rows.size() < fewestLines)
        return {};
    return at(startsBy(writtenBy(rows), rows.size() / 64));
}

QByteArrayView Ruler::cell(QByteArrayView line, qsizetype column) const
{
    if (m_starts.isEmpty())
        return line;
    const qsizetype start = std::min<qsizetype>(m_starts[column], line.size());
    const qsizetype end = column + 1 < m_starts.size() ? m_starts[column + 1] : line.size();
    return line.sliced(start, std::min(end, line.size()) - start);
}

QList<QByteArrayView> Ruler::cells(QByteArrayView line) const
{
    QList<QByteArrayView> cells;
    for (qsizetype column = 0; column < std::max<qsizetype>(1, m_starts.size()); ++column)
        cells += cell(line, column);
    return cells;
}

} // namespace report
