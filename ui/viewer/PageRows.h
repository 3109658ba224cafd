#pragma once

#include "report/LineIndex.h"

namespace viewer {

/// A report's pages below each other, in rows of one line's height: before each page a gap, then its lines. All that is
/// known of the report so far.
class PageRows {
public:
    static constexpr qint64 gap = 2;

    explicit PageRows(const report::LineIndex& index)
        : m_index(index)
    {
    }

    struct At {
        qint64 page = 0;
        qint64 line = 0;    ///< In the gap the one that follows.
        qint64 gapRow = -1; ///< 0 on, in the gap before the page.
    };
    [[nodiscard]] At at(qint64 row) const;
    [[nodiscard]] qint64 count() const { return m_index.lineCount() + gap * m_index.pageCount() + 1; }
    [[nodiscard]] qint64 ofLine(qint64 line) const { return line + gap * (m_index.pageOf(line) + 1); }
    [[nodiscard]] qint64 ofPage(qint64 page) const { return m_index.page(page).firstLine + gap * page; } ///< Its gap.

private:
    const report::LineIndex& m_index;
};

} // namespace viewer
