#include "report/Format.h"

#include "report/LineScan.h"

#include <cstring>

namespace report {
namespace {

/// What stands in the first column.
struct Column {
    QByteArrayView bytes;
    bool onlyControls = true;
    bool beginsPage = false;
    qint64 lines = 0;
    qint64 pages = 1;
    qint64 newPages = 0;

    void line(qint64 begin, qint64 end)
    {
        if (begin == end)
            return;
        const char first = bytes[begin];
        if (lines++ == 0)
            beginsPage = first == '1';
        if (first == '1')
            ++newPages;
        onlyControls = onlyControls && std::memchr(" 01-+", first, 5) != nullptr;
    }
    void page() { ++pages; }
};

} // namespace

Format formatOf(QByteArrayView beginning, int linesPerPage)
{
    beginning = beginning.first(std::min<qsizetype>(beginning.size(), formatSample));
    Column column{beginning};
    LineScan scan(Format(), column);
    scan.feed(beginning);
    scan.finish();
    // One page of numbers down the left side looks so, too: some line must be no number.
    constexpr qint64 fewest = 3;
    const bool asa = column.onlyControls && column.beginsPage && column.pages == 1 && column.lines >= fewest &&
                     column.newPages < column.lines;
    const bool paged = column.pages > 1 || (asa && column.newPages > 1);
    return {asa ? Carriage::Asa : Carriage::None, paged ? 0 : linesPerPage};
}

} // namespace report
