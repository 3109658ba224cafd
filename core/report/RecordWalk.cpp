#include "report/RecordWalk.h"

#include <algorithm>

namespace report {
namespace {

constexpr qint64 blockSize = 256 * 1024;

} // namespace

RecordWalk::RecordWalk(std::shared_ptr<const Source> source, const Framing& framing, qint64 number, qint64 at)
    : m_source(std::move(source))
    , m_framing(framing)
    , m_number(number)
    , m_at(at)
{
}

/// What is at hand from there on: longestText bytes, or all up to the end.
rap::Result<QByteArrayView> RecordWalk::block(qint64 at)
{
    const qint64 wanted = std::min(m_source->size() - at, RawRecord::longestText);
    if (at < m_blockAt || at + wanted > m_blockAt + m_block.size()) {
        auto read = m_source->read(at, blockSize);
        if (!read)
            return tl::unexpected(read.error());
        m_block = *std::move(read);
        m_blockAt = at;
    }
    return QByteArrayView(m_block).sliced(at - m_blockAt);
}

/// Where the line that goes on there ends; the file's end where it is the last.
rap::Result<qint64> RecordWalk::lineEndFrom(qint64 at)
{
    while (at < m_source->size()) {
        const auto text = block(at);
        if (!text)
            return tl::unexpected(text.error());
        const qint64 found = text->indexOf(m_framing.lineEnd);
        if (found >= 0)
            return at + found;
        at += text->size();
    }
    return m_source->size();
}

rap::Result<std::optional<RawRecord>> RecordWalk::next()
{
    const qint64 size = m_source->size();
    if (m_at >= size)
        return std::nullopt;
    qint64 end = std::min(size, m_at + m_framing.length);
    qint64 following = end;
    if (m_framing.lineEnd != '\0') {
        const auto found = lineEndFrom(m_at);
        if (!found)
            return tl::unexpected(found.error());
        end = *found;
        following = std::min(size, end + 1);
    }
    auto text = block(m_at);
    if (!text)
        return tl::unexpected(text.error());
    // A line that is longer than what is at hand ends with what it ends with.
    *text = text->first(std::min({text->size(), end - m_at, RawRecord::longestText}));
    if (m_framing.lineEnd == '\n' && following > end && end - m_at <= text->size() && text->endsWith('\r')) {
        text->chop(1);
        --end;
    }
    const RawRecord record{m_number++, m_at, end - m_at, following, *text};
    m_at = following;
    return record;
}

} // namespace report
