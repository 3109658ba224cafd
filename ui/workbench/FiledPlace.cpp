#include "FiledPlace.h"

#include "filing/LocalNames.h"

#include <QFileInfo>

namespace workbench {

bool isFiled(const ledger::Report& report)
{
    return report.isHere() && report.fetched.has_value();
}

QStringList filesOf(const ledger::Report& report)
{
    QStringList files;
    for (const ledger::FiledFile& file : report.fetched->files)
        files.append(file.path);
    if (files.size() > 1 && filing::isNamedZip(files.last()))
        files.removeLast();
    return files;
}

QString placeOf(const ledger::Report& report)
{
    const QStringList files = filesOf(report);
    return files.size() == 1 ? files.first() : folderOf(report);
}

QString folderOf(const ledger::Report& report)
{
    return report.fetched->files.isEmpty() ? QString() : QFileInfo(report.fetched->files.first().path).absolutePath();
}

viewer::ViewedReport viewedOf(const QString& account, const ledger::Report& report)
{
    return {account,
            report.path,
            report.file,
            report.title,
            report.name ? std::optional(*report.name) : std::nullopt,
            filesOf(report)};
}

} // namespace workbench
