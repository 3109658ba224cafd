#pragma once

#include "rap/Error.h"

#include <QByteArray>
#include <QString>
#include <QStringList>

namespace session {

struct Called {
    int exitCode = 0;
    QByteArray out;
    QByteArray err;
};

/// Runs a program of the operating system, found in PATH, to its end. Blocks, for half a minute at most; any thread.
/// `environment`: "NAME=value", beside what is there. Error kind: LocalFailure (not there, cannot be started, does not
/// end).
[[nodiscard]] rap::Result<Called> callSystem(const QString& program, const QStringList& arguments,
                                             const QStringList& environment = {});

} // namespace session
