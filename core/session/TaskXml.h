#pragma once

#include "session/SystemTask.h"

#include <QString>
#include <tl/expected.hpp>

namespace session {

/// How Windows runs the task.
enum class TaskLogon {
    /// Whether the user is signed in or not, without a stored password (S4U). It reaches no network share in the user's
    /// name then, nor what the credential store keeps. Windows may want the right 'Log on as a batch job' for it.
    SignedOutToo,
    WhileSignedIn, ///< InteractiveToken; a locked screen counts as signed in.
};

/// A task's definition for Windows Task Scheduler (version 1.2 of its schema). The trigger names Hong Kong's offset, so
/// that it is the same moment in every zone; it is a daily one, as weekdays would be those of another zone: on Sundays
/// the program ends at once. `user`: SID.
[[nodiscard]] QString taskXml(const SystemTask& task, const QString& user, TaskLogon logon);

struct SeenTask {
    QList<Drift> drift;
    std::optional<int> everyMinutes;
    bool whileSignedOut = false;
};

/// A definition as Windows gives it back, against what we would register. What is left out means Windows' default.
/// Where the found text has '?', a character did not get through the console; any one will do. Error: what is no
/// definition.
[[nodiscard]] tl::expected<SeenTask, QString> compareTaskXml(const QString& found, const SystemTask& task,
                                                             const QString& user);

/// Arguments as a Windows program takes them apart again.
[[nodiscard]] QString windowsCommandLine(const QStringList& arguments);

} // namespace session
