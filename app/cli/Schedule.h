#pragma once

#include "app/cli/Context.h"

namespace cli {

/// Tells where the operating system's scheduler still fetches for an account that is gone, or has another name; whether
/// it does.
bool tellOfTask(Context& context, const QString& account);

} // namespace cli
