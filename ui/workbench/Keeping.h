#pragma once

#include "ui/viewer/ViewedReport.h"

namespace workbench {

class Desk;

/// What is read of reports is kept by the ledger that the desk has then. May outlive the desk: what is asked after it
/// fails. On the GUI thread. Errors: the ledger's, and Ledger where none is open.
[[nodiscard]] viewer::Keeper keeperAt(const Desk& desk);

} // namespace workbench
