#include "PageRows.h"

namespace viewer {

PageRows::At PageRows::at(qint64 row) const
{
    qint64 page = 0;
    for (qint64 end = m_index.pageCount(); end - page > 1;) {
        const qint64 middle = page + (end - page) / 2;
        (ofPage(middle) <= row ? page : end) = middle;
    }
    const report::Page lines = m_index.page(page);
    const qint64 inPage = row - (lines.firstLine + gap * page);
    if (inPage < gap)
        return {page, lines.firstLine, std::max<qint64>(inPage, 0)};
    return {page, lines.firstLine + inPage - gap, -1};
}

} // namespace viewer
