#include "report/WindowedSearch.h"

#include "report/LineScan.h"

#include <algorithm>
#include <cstring>

namespace report {
namespace {

constexpr qint64 blockLength = 64 * 1024; // what a processor's own memory holds
constexpr qint64 longestWindow = 1 << 20;
constexpr qint64 overlap = 2 * longestText; ///< Kept where a line is cut, so that nothing is lost between two windows.
constexpr qint64 before = 64;               ///< Kept of what was searched, to see where words and characters begin.

} // namespace

WindowedSearch::WindowedSearch(Choice choice)
    : m_choice(std::move(choice))
{
}

void WindowedSearch::begin(std::shared_ptr<const Source> source)
{
    m_source = std::move(source);
    m_filled = m_at = m_from = 0;
    m_hits.clear();
}

qint64 WindowedSearch::cut(bool isLast) const
{
    if (isLast)
        return m_filled;
    const QByteArrayView bytes = window();
    for (qint64 end = m_filled; end > m_from; --end)
        if (endsLine(bytes[end - 1]))
            return end;
    return m_filled < longestWindow ? m_from : m_filled - overlap;
}

rap::Result<bool> WindowedSearch::next()
{
    m_hits.clear();
    if (searchedTo() >= m_source->size())
        return false;
    const qint64 kept = std::max<qint64>(0, m_from - before);
    std::memmove(m_buffer.data(), m_buffer.constData() + kept, std::size_t(m_filled - kept));
    m_at += kept;
    m_from -= kept;
    m_filled -= kept;
    for (qint64 upTo = m_from; upTo == m_from;) {
        const qint64 wanted = std::min(blockLength, m_source->size() - m_at - m_filled);
        if (m_buffer.size() < m_filled + wanted)
            m_buffer.resize(m_filled + wanted);
        const auto got = m_source->read(m_at + m_filled, m_buffer.data() + m_filled, wanted);
        if (!got)
            return tl::unexpected(got.error());
        const auto matcher = m_choice({m_buffer.constData() + m_filled, *got});
        if (!matcher)
            return tl::unexpected(matcher.error());
        m_filled += *got;
        upTo = cut(m_at + m_filled == m_source->size());
        if (upTo == m_from)
            continue;
        if (auto searched = (*matcher)->search(window(), m_from, upTo, m_hits); !searched)
            return tl::unexpected(searched.error());
        m_from = m_hits.empty() ? upTo : std::max(upTo, m_hits.back().end);
        break;
    }
    return true;
}

} // namespace report
