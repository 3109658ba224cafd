#pragma once

#include <QString>

namespace sftp {

/// As linked, for `rapdesk-cli version` and the diagnostics: "1.11.1", "3.0.17".
[[nodiscard]] QString libssh2Version();
[[nodiscard]] QString opensslVersion();

} // namespace sftp
