#pragma once

#include "rap/Error.h"
#include "ui/paper/Fit.h"
#include "ui/paper/Sheet.h"

namespace paper {

/// Where sheets come out: a PDF, a printer. What is not finished leaves nothing behind, as far as that can be helped.
class Outlet {
public:
    Outlet() = default;
    virtual ~Outlet() = default;
    Outlet(const Outlet&) = delete;
    Outlet& operator=(const Outlet&) = delete;

    /// The sheets that follow are of that report.
    [[nodiscard]] virtual rap::Result<void> begin(const QString& report, const Fit& fit) = 0;
    [[nodiscard]] virtual rap::Result<void> put(const Sheet& sheet) = 0;
    [[nodiscard]] virtual rap::Result<void> finish() = 0;
};

} // namespace paper
