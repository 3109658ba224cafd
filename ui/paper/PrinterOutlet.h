#pragma once

#include "ui/paper/Outlet.h"
#include "ui/paper/Typeface.h"

#include <QPainter>

class QPrinter;

namespace paper {

/// Sheets to a printer, or to what looks like one (a preview). Where it is not finished, the printer's own work is
/// taken back as far as it lets that be. The printer must outlive it; all on one thread. Errors: LocalFailure.
class PrinterOutlet : public Outlet {
public:
    PrinterOutlet(QPrinter& printer, Typeface& typeface);
    ~PrinterOutlet() override;

    [[nodiscard]] rap::Result<void> begin(const QString& report, const Fit& fit) override;
    [[nodiscard]] rap::Result<void> put(const Sheet& sheet) override;
    [[nodiscard]] rap::Result<void> finish() override;

private:
    [[nodiscard]] tl::unexpected<rap::Error> fault() const;

    QPrinter& m_printer;
    Typeface& m_typeface;
    Fit m_fit;
    QPainter m_painter;
};

} // namespace paper
