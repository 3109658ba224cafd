#pragma once

#include <QString>

namespace filing {

/// As built with, for `rapdesk-cli version` and the diagnostics: "1.4".
[[nodiscard]] QString quazipVersion();

} // namespace filing
