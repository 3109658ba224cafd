#include "ui/printing/PrintOutlets.h"

#include <QPrintDialog>
#include <QPrinter>

namespace printing {

namespace {

void askPrinter(QWidget* parent, const std::function<void(std::shared_ptr<QPrinter>)>& chosen)
{
    const auto printer = std::make_shared<QPrinter>(QPrinter::HighResolution);
    auto* dialog = new QPrintDialog(printer.get(), parent);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setOption(QAbstractPrintDialog::PrintPageRange, false); // those of the reports are chosen before
    QObject::connect(dialog, qOverload<>(&QDialog::accepted), parent, [printer, chosen] { chosen(printer); });
    dialog->open();
}

} // namespace

PrintOutlets dialogPrintOutlets(std::function<bool(const QString& file)> open)
{
    return {ui::dialogOutlets(std::move(open)), askPrinter};
}

} // namespace printing
