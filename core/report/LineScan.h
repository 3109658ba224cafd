#pragma once

#include "report/Format.h"

#include <QByteArrayView>
#include <bit>
#include <limits>
#ifdef __SSE2__
#include <emmintrin.h>
#endif

/// Private to this room.
namespace report {

inline bool endsLine(char byte)
{
    return byte == '\n' || byte == '\r' || byte == '\f';
}

#ifdef __SSE2__
inline constexpr qint64 vectorWidth = sizeof(__m128i);

/// A bit for each of sixteen bytes that ends a line.
inline unsigned lineEnds(const char* bytes)
{
    const __m128i piece = _mm_loadu_si128(reinterpret_cast<const __m128i*>(bytes));
    const auto is = [piece](char byte) { return _mm_cmpeq_epi8(piece, _mm_set1_epi8(byte)); };
    return unsigned(_mm_movemask_epi8(_mm_or_si128(_mm_or_si128(is('\n'), is('\r')), is('\f'))));
}
#endif

/// The first byte that ends a line; `end` where there is none.
inline const char* lineEnd(const char* bytes, const char* end)
{
#ifdef __SSE2__
    for (; end - bytes >= vectorWidth; bytes += vectorWidth)
        if (const unsigned found = lineEnds(bytes))
            return bytes + std::countr_zero(found);
#endif
    while (bytes < end && !endsLine(*bytes))
        ++bytes;
    return bytes;
}

/// Finds lines and pages in a report's bytes, fed in order in blocks of any size. A line ends with LF, CR, CR LF or a
/// form feed. A form feed begins a page, but for one at the very beginning and one at the very end; so does carriage
/// control, and the end of a page's lines where the report has no pages of its own. The sink has
/// `line(begin, end)`: bytes without what ends the line; and `page()`: the next line is the first of a page.
template <typename Sink> class LineScan {
public:
    LineScan(Format format, Sink& sink)
        : m_format(format)
        , m_sink(sink)
    {
    }

    void feed(QByteArrayView block)
    {
        const char* const bytes = block.data();
        const qint64 length = block.size();
        qint64 i = 0;
#ifdef __SSE2__
        for (; i + vectorWidth <= length; i += vectorWidth)
            for (unsigned found = lineEnds(bytes + i); found != 0; found &= found - 1)
                end(bytes, i + std::countr_zero(found));
#endif
        for (; i < length; ++i)
            if (endsLine(bytes[i]))
                end(bytes, i);
        if (m_begin >= m_fed && m_begin < m_fed + length)
            m_first = bytes[m_begin - m_fed];
        m_fed += length;
    }

    void finish()
    {
        if (m_begin < m_fed)
            emitLine(m_fed, m_first);
    }

    [[nodiscard]] qint64 fed() const { return m_fed; }
    [[nodiscard]] qint64 lineBegin() const { return m_begin; } ///< Of the line that has no end yet.
    /// Whether that line, by its first byte, will be the first of a page.
    [[nodiscard]] bool beginsPage(char first) const
    {
        const bool full = m_format.linesPerPage > 0 && m_linesOnPage == m_format.linesPerPage;
        return m_pageDue || full || (m_format.carriage == Carriage::Asa && first == '1' && m_begin > 0);
    }

private:
    void end(const char* bytes, qint64 i)
    {
        const qint64 at = m_fed + i;
        const char what = bytes[i];
        const bool secondHalf = what == '\n' && at == m_afterCr;
        const bool nothingYet = what == '\f' && at == m_begin;
        if (!secondHalf && !nothingYet)
            emitLine(at, m_begin >= m_fed ? bytes[m_begin - m_fed] : m_first);
        if (what == '\f' && at > 0) {
            if (m_pageDue)
                startPage(); // an empty one
            m_pageDue = true;
        }
        m_afterCr = what == '\r' ? at + 1 : -1;
        m_begin = at + 1;
    }

    void emitLine(qint64 to, char first)
    {
        if (beginsPage(first))
            startPage();
        ++m_linesOnPage;
        m_sink.line(m_begin, to);
    }

    void startPage()
    {
        m_sink.page();
        m_pageDue = false;
        m_linesOnPage = 0;
    }

    Format m_format;
    Sink& m_sink;
    qint64 m_fed = 0;
    qint64 m_begin = 0;
    qint64 m_afterCr = -1;
    qint64 m_linesOnPage = 0;
    char m_first = 0; ///< Of the line that has no end yet, where it began in an earlier block.
    bool m_pageDue = false;
};

} // namespace report
