#include "ui/paper/PrinterOutlet.h"

#include "ui/paper/SheetPainter.h"

#include <QCoreApplication>
#include <QPrinter>

namespace paper {
namespace {

struct Tr {
    Q_DECLARE_TR_FUNCTIONS(paper::PrinterOutlet)
};

constexpr double pointsPerInch = 72;

} // namespace

PrinterOutlet::PrinterOutlet(QPrinter& printer, Typeface& typeface)
    : m_printer(printer)
    , m_typeface(typeface)
{
}

PrinterOutlet::~PrinterOutlet()
{
    if (m_painter.isActive()) {
        m_printer.abort();
        m_painter.end();
    }
}

rap::Result<void> PrinterOutlet::begin(const QString& report, const Fit& fit)
{
    m_fit = fit;
    if (!m_painter.isActive())
        m_printer.setDocName(report);
    m_printer.setPageOrientation(fit.paper.orientation()); // counts from the next sheet on
    return {};
}

rap::Result<void> PrinterOutlet::put(const Sheet& sheet)
{
    if (m_painter.isActive() ? !m_printer.newPage() : !m_painter.begin(&m_printer))
        return fault();
    paintSheet(m_painter, sheet, m_fit, m_typeface, m_printer.resolution() / pointsPerInch);
    return {};
}

rap::Result<void> PrinterOutlet::finish()
{
    const bool isDone = !m_painter.isActive() || m_painter.end();
    return isDone && m_printer.printerState() != QPrinter::Error ? rap::Result<void>() : fault();
}

tl::unexpected<rap::Error> PrinterOutlet::fault() const
{
    return rap::failure(rap::ErrorKind::LocalFailure,
                        Tr::tr("The printer '%1' takes nothing.").arg(m_printer.printerName()),
                        Tr::tr("See whether it is switched on and connected, then print again."));
}

} // namespace paper
