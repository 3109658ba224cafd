#include "Outlets.h"

#include <QFileDialog>
#include <QFileInfo>
#include <QPrintDialog>
#include <QPrinter>
#include <QStandardPaths>
#include <memory>

namespace ui {

namespace {

/// Where she saved last, in any window, since the program started.
QString& lastFolder()
{
    static QString folder = QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation);
    return folder;
}

void askFile(QWidget* parent, const QString& suggested, const QString& filter,
             const std::function<void(const QString&)>& chosen)
{
    auto* dialog = new QFileDialog(parent, {}, lastFolder(), filter);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->setDefaultSuffix(QFileInfo(suggested).suffix());
    dialog->selectFile(suggested);
    QObject::connect(dialog, &QFileDialog::fileSelected, parent, [chosen](const QString& file) {
        lastFolder() = QFileInfo(file).path();
        chosen(file);
    });
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
