#pragma once

#include "ledger/Report.h"
#include "ui/viewer/ViewedReport.h"

#include <QStringList>

/// Where a report is on this PC. Pure.
namespace workbench {

[[nodiscard]] bool isFiled(const ledger::Report& report);
/// Its files; the ZIP only where that alone was kept.
[[nodiscard]] QStringList filesOf(const ledger::Report& report);
/// What a person would open of it: the report itself, or its folder where the ZIP had more than one file.
[[nodiscard]] QString placeOf(const ledger::Report& report);
[[nodiscard]] QString folderOf(const ledger::Report& report);
/// As the viewer is given it; it is filed.
[[nodiscard]] viewer::ViewedReport viewedOf(const QString& account, const ledger::Report& report);

} // namespace workbench
