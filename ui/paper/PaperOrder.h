#pragma once

#include "report/SearchAcross.h"
#include "ui/paper/Fit.h"

#include <QPageRanges>

namespace paper {

/// The report's file name and the page's number, on every sheet.
enum class EdgeLine { None, Header, Footer };

/// What is to go to paper, and how. All files of a ZIP are printed, each as a report of its own.
struct PaperOrder {
    QList<report::FiledReport> reports;
    QPageRanges pages; ///< Of each report, from 1; empty: all.
    EdgeLine edge = EdgeLine::None;
    QPageLayout paper = usualPaper();
};

/// "1-3,7". Errors: BadCall.
[[nodiscard]] rap::Result<QPageRanges> pagesFrom(const QString& text);

} // namespace paper
