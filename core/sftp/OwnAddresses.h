#pragma once

#include <QString>

namespace sftp {

/// This workstation's IP addresses as far as they can be told without a connection, separated by ", "; empty where
/// there is no network.
[[nodiscard]] QString ownAddresses();

} // namespace sftp
