#pragma once

#include "profile/PathTemplate.h"

#include <QString>
#include <optional>

namespace ui {

/// Where a report is filed below a root, as the download queue does it: names that no local file system takes have
/// their stand-ins. Where another report had the name before, it gets one of its own beside it. '/' parts folders.
[[nodiscard]] QString landingOf(const ledger::Report& report, const std::optional<profile::PathTemplate>& path);

} // namespace ui
