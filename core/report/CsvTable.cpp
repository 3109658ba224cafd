#include "report/CsvTable.h"

#include "catalogue/Csv.h"

#include <algorithm>

namespace report {
namespace {

constexpr qint64 rowsAPlace = 64;
constexpr qint64 readAtOnce = 256 * 1024;

} // namespace

CsvTable::CsvTable(std::shared_ptr<const Source> source)
    : m_source(std::move(source))
{
}

rap::Result<bool> CsvTable::findMore(qint64 bytes)
{
    const qint64 size = m_source->size();
    const qint64 enough = std::min(size, m_at + bytes);
    while (m_at < enough) {
        const auto block = m_source->read(m_at, std::min(readAtOnce, enough - m_at));
        if (!block)
            return tl::unexpected(block.error());
        for (const char c : *block)
            take(c, m_at++);
    }
    if (m_at >= size && (m_hasText || m_wasReturn)) {
        m_hasText = true;
        endRow(size);
    }
    return m_at < size;
}

/// As catalogue::parseCsv goes: a quote opens at a field's beginning alone, and two of them within are one.
void CsvTable::take(char c, qint64 at)
{
    if (m_isQuoted) {
        m_isQuoted = c != '"';
        m_wasQuote = c == '"';
        return;
    }
    const bool isDoubled = m_wasQuote && c == '"';
    m_wasQuote = false;
    if (c == '\n') {
        endRow(at + 1);
        return;
    }
    // A CR is text unless a line feed follows.
    m_hasText = m_hasText || m_wasReturn || c != '\r';
    m_isQuoted = isDoubled || (m_isAtField && !m_wasReturn && c == '"');
    m_wasReturn = c == '\r';
    m_isAtField = c == ',' || (m_wasReturn && m_isAtField);
}

void CsvTable::endRow(qint64 next)
{
    if (m_hasText) {
        if (m_rows % rowsAPlace == 0)
            m_places.push_back(m_rowAt);
        ++m_rows;
    }
    m_rowAt = next;
    m_hasText = false;
    m_wasReturn = false;
    m_isAtField = true;
}

rap::Result<QList<QStringList>> CsvTable::rows(qint64 first, qint64 count) const
{
    QList<QStringList> rows;
    const qint64 end = std::min(first + count, m_rows);
    for (qint64 at = std::max<qint64>(first, 0); at < end;) {
        const qint64 place = at / rowsAPlace;
        const auto next = static_cast<std::size_t>(place + 1);
        const qint64 from = m_places[static_cast<std::size_t>(place)];
        const qint64 to = next < m_places.size() ? m_places[next] : m_at;
        const auto bytes = m_source->read(from, std::min(to - from, mostRead));
        if (!bytes)
            return tl::unexpected(bytes.error());
        const auto parsed = catalogue::parseCsv(QString::fromUtf8(*bytes));
        const qint64 stop = std::min(end, (place + 1) * rowsAPlace);
        for (; at < stop; ++at)
            rows += parsed.value(at - place * rowsAPlace);
    }
    return rows;
}

} // namespace report
