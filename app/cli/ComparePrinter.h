#pragma once

#include "app/cli/Console.h"
#include "report/Compare.h"
#include "report/LineIndex.h"

#include <memory>

namespace cli {

/// The lines of a report, one after another.
class ReportLines {
public:
    [[nodiscard]] static rap::Result<ReportLines> of(std::shared_ptr<const report::Source> source);
    [[nodiscard]] rap::Result<QString> text(qint64 line); ///< From 0; a long one is cut.
    [[nodiscard]] qint64 pageOf(qint64 line) const { return m_index->pageOf(line); }

private:
    std::unique_ptr<report::LineIndex> m_index;
    QList<report::Line> m_held;
};

/// What of two reports differs, on standard output: for people, or with `json` an object a line that differs and a last
/// one {"summary"}. Lines and pages are counted from 1.
class ComparePrinter {
public:
    [[nodiscard]] static rap::Result<ComparePrinter> of(Console& console, std::shared_ptr<const report::Source> left,
                                                        std::shared_ptr<const report::Source> right, bool json);
    [[nodiscard]] rap::Result<void> print(const report::Comparison& comparison);

private:
    ComparePrinter(Console& console, ReportLines left, ReportLines right, bool json);
    [[nodiscard]] rap::Result<void> print(const report::Hunk& hunk);
    [[nodiscard]] rap::Result<void> printLine(const report::Hunk& hunk, qint64 line);
    void printSummary(const report::Comparison& comparison);

    Console* m_console;
    ReportLines m_left;
    ReportLines m_right;
    bool m_json;
};

} // namespace cli
