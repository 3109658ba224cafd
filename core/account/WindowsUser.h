#pragma once

#include <QByteArray>

namespace account {

/// TOKEN_USER of this process; empty where Windows does not tell. On Windows alone; any thread.
[[nodiscard]] QByteArray currentUser();

} // namespace account
