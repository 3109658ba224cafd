#pragma once

#include "rap/Error.h"
#include "ui/paper/PaperOrder.h"

#include <functional>

namespace paper {

class Outlet;
class Typeface;

/// What went to paper.
struct Printed {
    struct Report {
        qsizetype of = 0; ///< Of the order's reports.
        QString name;     ///< Of the file, or of the entry in its ZIP.
        qint64 pages = 0;
        qint64 sheets = 0;
    };
    QList<Report> reports;

    [[nodiscard]] qint64 sheets() const;
};

struct PrintWatch {
    std::function<bool()> isCancelled;                     ///< Asked often.
    std::function<void(double share, qint64 sheets)> tell; ///< The share is of all there is to do, from 0 to 1.
};

/// Brings every report of an order to an outlet, one after the other. Blocking. Errors: those of report::Source,
/// filing::ZipReader and the outlet, BadCall (no such pages), LocalFailure (no font), Cancelled.
[[nodiscard]] rap::Result<Printed> print(const PaperOrder& order, Typeface& typeface, Outlet& outlet,
                                         const PrintWatch& watch);

} // namespace paper
