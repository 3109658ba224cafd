#pragma once

#include "account/ConfigFolder.h"
#include "rap/Time.h"

#include <QtGlobal>

namespace account {

/// While it lives, what the program and Qt have to say (qDebug, qInfo, qWarning ...) goes to ConfigFolder::log(): a
/// line a message, with Hong Kong time, severity and category. At 2 MB the file is set aside: log, log.1 and log.2 are
/// kept. Several programs may write the same file.
///
/// Messages come from any thread. Nothing is thrown and nothing stops the program: what cannot be written goes to
/// standard error. Make one in main, before other threads, and let it outlive them; there is one at a time.
class LogFile {
public:
    enum class Echo {
        None,
        Warnings, ///< Warnings and worse also go to standard error, without time: for a person at a terminal.
    };

    LogFile(const ConfigFolder& folder, rap::Clock clock, Echo echo = Echo::None);
    ~LogFile(); ///< The handler that was there before is back.
    Q_DISABLE_COPY_MOVE(LogFile)

    static constexpr qint64 largestFile = 2 * 1024 * 1024; ///< Bytes.
    static constexpr int filesKept = 3;                    ///< With the one being written.
};

} // namespace account
