#include "LineReader.h"

#include <algorithm>

namespace viewer {
namespace {

constexpr qint64 longestEnd = 16;  // CR LF and form feeds
constexpr qint64 walkedBack = 256; // bytes from which on it shows where a character begins

bool isLineEnd(char byte)
{
    return byte == '\n' || byte == '\r' || byte == '\f';
}

} // namespace

LineReader::LineReader(std::shared_ptr<const report::LineIndex> index, report::Encoding encoding)
    : m_index(std::move(index))
    , m_encoding(encoding)
{
}

rap::Result<LineCells> LineReader::longCells(qint64 line, qint64 begin, qint64 from, qint64 upTo) const
{
    const report::Source& source = m_index->source();
    qint64 end = m_index->offset(line + 1);
    const qint64 tail = std::min(longestEnd, end - begin);
    const auto last = source.read(end - tail, tail);
    if (!last)
        return tl::unexpected(last.error());
    for (auto byte = last->rbegin(); byte != last->rend() && isLineEnd(*byte); ++byte)
        --end;
    from = std::clamp<qint64>(from, 0, end - begin);
    const qint64 readFrom = std::max<qint64>(0, from - walkedBack);
    const qint64 readTo = std::clamp<qint64>(upTo, from, end - begin);
    const auto bytes = source.read(begin + readFrom, std::min(end - begin, readTo + 4) - readFrom);
    if (!bytes)
        return tl::unexpected(bytes.error());
    const qint64 first =
        from - readFrom < bytes->size() ? report::characterBegin(*bytes, from - readFrom, m_encoding) : bytes->size();
    return LineCells(QByteArrayView(*bytes).sliced(first), m_encoding, LineCells::Pitch::Bytes, readFrom + first);
}

rap::Result<QList<ShownLine>> LineReader::read(qint64 first, qint64 count, qint64 fromColumn, qint64 upToColumn) const
{
    const auto lines = m_index->read(first, count, longLine);
    if (!lines)
        return tl::unexpected(lines.error());
    QList<ShownLine> shown;
    for (const report::Line& line : *lines) {
        ShownLine one{line.number, line.offset, ' ', {}};
        QByteArrayView bytes = line.bytes;
        if (isControlled() && !bytes.isEmpty()) {
            one.control = bytes.front();
            bytes = bytes.sliced(1);
            ++one.offset;
        }
        if (line.isCut) {
            auto cells = longCells(line.number, one.offset, fromColumn, upToColumn);
            if (!cells)
                return tl::unexpected(cells.error());
            one.cells = std::move(*cells);
        } else {
            one.cells = LineCells(bytes, m_encoding);
        }
        shown += std::move(one);
    }
    return shown;
}

} // namespace viewer
