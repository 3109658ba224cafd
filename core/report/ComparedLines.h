#pragma once

#include "rap/Error.h"
#include "report/Effort.h"
#include "report/Ruler.h"
#include "report/Source.h"

#include <QList>
#include <memory>
#include <vector>

namespace report {

/// What makes lines of two reports the same.
struct LineTraits {
    Ruler ruler;
    QList<int> keyColumns;   ///< Of the ruler, from 0: lines that are alike in these belong together.
    bool ignoresRun = true;  ///< Dates, times and page numbers in the heads of pages (withoutRunMarks()).
    bool ignoresEnds = true; ///< Blanks at a line's end.
};

/// What a comparison keeps of a report: 24 bytes a line, whatever the lines hold. Lines and pages are those of
/// LineIndex.
struct ComparedLines {
    std::vector<quint64> text; ///< The same for lines that count as the same.
    std::vector<quint64> key;  ///< Of the key columns; 0 where there are none, or nothing stands in them.
    /// A byte for each 16 of the line, the last one for all that follow: how alike two lines are without reading them.
    std::vector<quint64> sketch;
    std::vector<quint32> pages;     ///< Lines that begin a page; where the report has no pages, the first line alone.
    std::vector<quint64> pageHeads; ///< What each page's head says, its run date, time and number aside.

    [[nodiscard]] static quint64 ofEmptyLine();
    /// How much of two lines is the same, in eighths: 0 to 8.
    [[nodiscard]] static int likeness(quint64 sketch, quint64 other);
};

/// Reads the whole of it once. Blocking; any thread. Errors: Source's, Cancelled, BadCall (more than 2^31 lines).
[[nodiscard]] rap::Result<ComparedLines> comparedLines(const std::shared_ptr<const Source>& source,
                                                       const LineTraits& traits, const IsCancelled& isCancelled);

} // namespace report
