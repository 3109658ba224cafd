#pragma once

#include "rap/Error.h"

#include <QList>

namespace cli {

/// What the program ends with; a promise to people's scripts (CLI.md). `Interrupted` stands for the signal itself.
enum class ExitCode {
    Done = 0,
    SomeFailed = 1,
    BadCall = 2,
    NoServer = 3,
    HostKey = 4,
    LoginRefused = 5,
    LocalSide = 6,
    Closed = 7,
    Late = 8,       ///< Only where it was asked for.
    KeyExpires = 9, ///< Only where it was asked for.
    Elsewhere = 10,
    Interrupted = 130,
};

/// Of a command that an error of that kind ended. Decisions: a key file that cannot be used is the local side's, as no
/// server has refused anything; no usable channel after the login (too many sessions) counts as a server that could not
/// be reached, as it passes by itself; a base folder that is not there means that the account as saved is wrong.
[[nodiscard]] ExitCode exitCodeFor(rap::ErrorKind kind);

/// Of a fetch that came to its end. What stops the account or the workstation counts by itself; where nothing was filed
/// and all failed for one reason, that reason counts; else some failed.
[[nodiscard]] ExitCode exitCodeForRun(int filed, const QList<rap::ErrorKind>& failures);

} // namespace cli
