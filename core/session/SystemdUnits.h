#pragma once

#include "session/SystemTask.h"

#include <QByteArray>

namespace session {

/// The task as two unit files of systemd's user manager: a timer in Hong Kong time, which makes up at once what it
/// missed while the PC was off, and the service that it starts. UTF-8.
struct SystemdUnits {
    QString timerName; ///< "rapdesk-ACME.timer"
    QString serviceName;
    QByteArray timer;
    QByteArray service;
};
[[nodiscard]] SystemdUnits unitsOf(const SystemTask& task);

/// What is in the two files against what we would write. Comments count for nothing.
struct SeenUnits {
    QList<Drift> drift;
    std::optional<int> everyMinutes;
};
[[nodiscard]] SeenUnits compareUnits(const QByteArray& timer, const QByteArray& service, const SystemTask& task);

} // namespace session
