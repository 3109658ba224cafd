#include "ui/paper/PageText.h"

#include <algorithm>
#include <array>

namespace paper {
namespace {

constexpr qint64 linesAtOnce = 256;
constexpr qint64 pieceLength = 16 * 1024;

/// By a printer's carriage control (ASA).
int advanceFor(char control)
{
    switch (control) {
    case '+':
        return 0;
    case '0':
        return 2;
    case '-':
        return 3;
    default:
        return 1;
    }
}

/// Up to what ends the line.
qsizetype lengthOf(const QByteArray& bytes)
{
    constexpr std::array ends{'\n', '\r', '\f'};
    return std::find_first_of(bytes.begin(), bytes.end(), ends.begin(), ends.end()) - bytes.begin();
}

} // namespace

PageText::PageText(const report::LineIndex& index)
    : m_index(index)
    , m_encoding(index.encoding())
{
}

rap::Result<PageText::Goes> PageText::read(qint64 page, Reader& reader) const
{
    const report::Page lines = m_index.page(page);
    const qint64 end = lines.firstLine + lines.lineCount;
    for (qint64 first = lines.firstLine; first < end; first += linesAtOnce) {
        const auto some = m_index.read(first, std::min(linesAtOnce, end - first), pieceLength);
        if (!some)
            return tl::unexpected(some.error());
        for (const report::Line& line : *some)
            if (const auto goes = readLine(line, reader); !goes || *goes == Goes::NoFurther)
                return goes;
    }
    return Goes::On;
}

rap::Result<PageText::Goes> PageText::readLine(const report::Line& line, Reader& reader) const
{
    const bool hasControl = m_index.format().carriage == report::Carriage::Asa && !line.bytes.isEmpty();
    if (reader.line(hasControl ? advanceFor(line.bytes.front()) : 1) == Goes::NoFurther)
        return Goes::NoFurther;
    const QByteArray text = hasControl ? line.bytes.sliced(1) : line.bytes;
    return line.isCut ? readRest(line, text, reader) : reader.text(report::decode(text, m_encoding));
}

/// Pieces end between two characters: the last one of each goes with the next.
rap::Result<PageText::Goes> PageText::readRest(const report::Line& line, QByteArray bytes, Reader& reader) const
{
    const qint64 size = m_index.source().size();
    for (qint64 at = line.offset + line.bytes.size();;) {
        const qsizetype length = lengthOf(bytes);
        if (length < bytes.size() || at >= size)
            return reader.text(report::decode(bytes.first(length), m_encoding));
        const qsizetype whole = report::characterBegin(bytes, length - 1, m_encoding);
        if (reader.text(report::decode(bytes.first(whole), m_encoding)) == Goes::NoFurther)
            return Goes::NoFurther;
        const auto more = m_index.source().read(at, pieceLength);
        if (!more)
            return tl::unexpected(more.error());
        bytes = bytes.sliced(whole) + *more;
        at += more->size();
    }
}

} // namespace paper
