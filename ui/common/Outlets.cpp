#include "Outlets.h"

#include <QDir>
#include <QFileDialog>
#include <QFileInfo>
#include <QPrintDialog>
#include <QPrinter>
#include <QStandardPaths>
#include <memory>

namespace ui {

namespace {

void askFile(QWidget* parent, const QString& suggested, const QString& filter,
             const std::function<void(const QString&)>& chosen)
{
    const QDir folder(QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation));
    auto* dialog = new QFileDialog(parent, {}, folder.path(), filter);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->setDefaultSuffix(QFileInfo(suggested).suffix());
    dialog->selectFile(suggested);
    QObject::connect(dialog, &QFileDialog::fileSelected, parent, chosen);
    dialog->open();
}

void askPrinter(QWidget* parent, const std::function<void(QPagedPaintDevice&)>& chosen)
{
    const auto printer = std::make_shared<QPrinter>(QPrinter::HighResolution);
    printer->setPageOrientation(QPageLayout::Landscape);
    auto* dialog = new QPrintDialog(printer.get(), parent);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setOption(QAbstractPrintDialog::PrintPageRange, false);
    QObject::connect(dialog, qOverload<>(&QDialog::accepted), parent, [printer, chosen] { chosen(*printer); });
    dialog->open();
}

} // namespace

Outlets dialogOutlets(std::function<bool(const QString& file)> open)
{
    return {askFile, askPrinter, std::move(open)};
}

} // namespace ui
