#pragma once

#include "report/LineIndex.h"
#include "ui/paper/Fit.h"
#include "ui/paper/PaperOrder.h"
#include "ui/paper/Sheet.h"

#include <functional>

namespace paper {

/// Whoever waits for what takes long.
struct Watch {
    std::function<bool()> isCancelled = [] { return false; }; ///< Asked often.
    std::function<void(double share)> tell = [](double) {};   ///< From 0 to 1.
};

/// A report that was looked through and is ready for paper. Blocking; one thread at a time.
class PaperReport {
public:
    /// Reads all of it, to see how large its pages are. `pitch`: that of the typeface. Errors: those of
    /// report::Source::read, BadCall (none of the pages that were chosen is there), Cancelled.
    [[nodiscard]] static rap::Result<PaperReport> open(std::shared_ptr<const report::Source> source,
                                                       const PaperOrder& order, double pitch, const Watch& watch = {});

    [[nodiscard]] const QString& name() const { return m_index->source().name(); }
    [[nodiscard]] const Fit& fit() const { return m_fit; }
    [[nodiscard]] qint64 pageCount() const; ///< Of those that were chosen.

    /// Every sheet of the pages that were chosen, in order, as long as `put` takes them. Errors: those of
    /// report::Source::read and of `put`.
    [[nodiscard]] rap::Result<void> eachSheet(const std::function<rap::Result<void>(const Sheet&)>& put) const;

private:
    struct Pages {
        qint64 first = 0;
        qint64 last = 0;
    };
    PaperReport(std::unique_ptr<report::LineIndex> index, QList<Pages> pages, EdgeLine edge);
    [[nodiscard]] static QList<Pages> chosen(const QPageRanges& wanted, qint64 count);
    [[nodiscard]] rap::Result<Extent> measure(const Watch& watch) const;

    std::unique_ptr<report::LineIndex> m_index;
    QList<Pages> m_pages;
    EdgeLine m_edge = EdgeLine::None;
    Fit m_fit;
};

} // namespace paper
