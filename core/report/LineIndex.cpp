#include "report/LineIndex.h"

#include "report/LineScan.h"

#include <algorithm>

namespace report {

namespace {

constexpr qint64 blockLength = 256 * 1024; // what a processor's own memory holds

QByteArrayView upToItsEnd(QByteArrayView bytes)
{
    return {bytes.data(), lineEnd(bytes.data(), bytes.data() + bytes.size())};
}

} // namespace

/// What a step has found and not handed over yet.
struct LineIndex::Found {
    explicit Found(Format format)
        : scan(format, *this)
        , block(blockLength, Qt::Uninitialized)
    {
    }

    void line(qint64 begin, qint64 end)
    {
        if (end - begin > widest.bytes)
            widest = {lineCount, end - begin};
        lines.push_back(quint64(begin));
        ++lineCount;
    }
    void page() { pages.push_back(quint64(lineCount)); }

    LineScan<Found> scan;
    QByteArray block;
    std::vector<quint64> lines;
    std::vector<quint64> pages;
    qint64 lineCount = 0; ///< With those that were handed over.
    Widest widest;
};

LineIndex::LineIndex(std::shared_ptr<const Source> source, Format format)
    : m_source(std::move(source))
    , m_format(format)
    , m_found(std::make_unique<Found>(format))
{
    m_pages.append(0);
}

LineIndex::~LineIndex() = default;

rap::Result<std::unique_ptr<LineIndex>> LineIndex::of(std::shared_ptr<const Source> source,
                                                      std::optional<Format> format)
{
    if (!format) {
        const auto beginning = source->read(0, formatSample);
        if (!beginning)
            return tl::unexpected(beginning.error());
        format = formatOf(*beginning);
    }
    return std::unique_ptr<LineIndex>(new LineIndex(std::move(source), *format));
}

rap::Result<bool> LineIndex::step(qint64 bytes)
{
    Found& found = *m_found;
    const qint64 size = m_source->size();
    const qint64 upTo = std::min(size, found.scan.fed() + std::max<qint64>(bytes, 1));
    while (!isComplete()) {
        const qint64 at = found.scan.fed();
        const auto got = m_source->read(at, found.block.data(), std::min(blockLength, upTo - at));
        if (!got)
            return tl::unexpected(got.error());
        const auto block = QByteArrayView(found.block).first(*got);
        found.scan.feed(block);
        const bool isLast = found.scan.fed() == size;
        if (isLast)
            found.scan.finish();

        const std::lock_guard lock(m_mutex);
        m_guess.feed(block);
        if (isLast)
            m_guess.finish();
        for (const quint64 line : found.lines)
            m_lines.append(line);
        for (const quint64 page : found.pages)
            m_pages.append(page);
        found.lines.clear();
        found.pages.clear();
        m_widest = found.widest;
        m_done = found.scan.fed();
        m_complete = isLast;
        if (m_done == upTo)
            break;
    }
    return !isComplete();
}

rap::Result<void> LineIndex::finish(const IsCancelled& isCancelled)
{
    while (true) {
        if (isCancelled && isCancelled())
            return rap::failure(rap::ErrorKind::Cancelled, {});
        const auto more = step();
        if (!more)
            return tl::unexpected(more.error());
        if (!*more)
            return {};
    }
}

Encoding LineIndex::encoding() const
{
    const std::lock_guard lock(m_mutex);
    return m_guess.guess();
}

bool LineIndex::isComplete() const
{
    const std::lock_guard lock(m_mutex);
    return m_complete;
}

qint64 LineIndex::bytesDone() const
{
    const std::lock_guard lock(m_mutex);
    return m_done;
}

qint64 LineIndex::lineCount() const
{
    const std::lock_guard lock(m_mutex);
    return m_lines.size();
}

qint64 LineIndex::pageCount() const
{
    const std::lock_guard lock(m_mutex);
    return m_pages.size();
}

Page LineIndex::page(qint64 page) const
{
    const std::lock_guard lock(m_mutex);
    if (page < 0 || page >= m_pages.size())
        return {};
    const auto first = qint64(m_pages.at(page));
    const qint64 end = page + 1 < m_pages.size() ? qint64(m_pages.at(page + 1)) : m_lines.size();
    return {first, end - first};
}

qint64 LineIndex::pageOf(qint64 line) const
{
    const std::lock_guard lock(m_mutex);
    return m_pages.countUpTo(quint64(std::max<qint64>(line, 0))) - 1;
}

qint64 LineIndex::lineAt(qint64 offset) const
{
    const std::lock_guard lock(m_mutex);
    return std::max<qint64>(m_lines.countUpTo(quint64(std::max<qint64>(offset, 0))) - 1, 0);
}

qint64 LineIndex::offset(qint64 line) const
{
    const std::lock_guard lock(m_mutex);
    return line < m_lines.size() ? qint64(m_lines.at(std::max<qint64>(line, 0))) : m_source->size();
}

LineIndex::Widest LineIndex::widest() const
{
    const std::lock_guard lock(m_mutex);
    return m_widest;
}

qint64 LineIndex::memory() const
{
    const std::lock_guard lock(m_mutex);
    return m_lines.memory() + m_pages.memory();
}

rap::Result<QList<Line>> LineIndex::read(qint64 firstLine, qint64 count, qint64 mostBytes) const
{
    std::vector<qint64> offsets;
    {
        const std::lock_guard lock(m_mutex);
        firstLine = std::max<qint64>(firstLine, 0);
        const qint64 end =
            firstLine + std::clamp<qint64>(count, 0, m_lines.size() - std::min(m_lines.size(), firstLine));
        for (qint64 line = firstLine; line <= end; ++line)
            offsets.push_back(line < m_lines.size() ? qint64(m_lines.at(line)) : m_source->size());
    }
    QList<Line> lines;
    QByteArray piece;
    qint64 pieceAt = 0;
    for (std::size_t i = 0; i + 1 < offsets.size(); ++i) {
        const qint64 at = offsets[i];
        const qint64 needed = std::min(offsets[i + 1] - at, mostBytes);
        if (at < pieceAt || at + needed > pieceAt + piece.size()) {
            const qint64 all = std::min(offsets.back() - at, blockLength);
            auto read = m_source->read(at, std::max(needed, all));
            if (!read)
                return tl::unexpected(read.error());
            piece = std::move(*read);
            pieceAt = at;
        }
        const auto bytes = QByteArrayView(piece).sliced(at - pieceAt, needed);
        const auto line = upToItsEnd(bytes);
        const bool isCut = line.size() == bytes.size() && offsets[i + 1] - at > needed;
        lines += Line{firstLine + qint64(i), at, line.toByteArray(), isCut};
    }
    return lines;
}

} // namespace report
