#pragma once

#include "account/Accounts.h"
#include "account/Passphrases.h"
#include "ledger/Ledger.h"
#include "rap/HolidaysInUse.h"
#include "ui/workbench/Doors.h"

namespace desktop {

/// The workbench's doors as this program opens them: our own dialogs, and the desktop's programs for files. What is
/// handed in must outlive the doors. `ledger` gives null where it is not open. `applyTheme` is left for the caller.
[[nodiscard]] workbench::Doors dialogDoors(const account::Accounts& accounts, const account::ConfigFolder& folder,
                                           account::Passphrases& passphrases, const rap::Clock& clock,
                                           const rap::HolidaysInUse& holidays, std::function<ledger::Ledger*()> ledger);

} // namespace desktop
