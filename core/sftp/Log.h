#pragma once

#include <QLoggingCategory>

namespace sftp {

/// "rapdesk.sftp". Never secrets, never report content.
Q_DECLARE_LOGGING_CATEGORY(log)

} // namespace sftp
