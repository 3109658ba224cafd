#pragma once

#include "rap/Error.h"
#include "session/SystemTask.h"

#include <memory>

namespace session {

/// The scheduler of the operating system. Calls its own programs and waits for them: blocks, a second or two as a rule;
/// any thread. Errors: LocalFailure, LocalNoPermission, DiskFull, Settings; with what the scheduler itself says.
class SystemSchedule {
public:
    SystemSchedule() = default;
    virtual ~SystemSchedule() = default;
    Q_DISABLE_COPY_MOVE(SystemSchedule)

    [[nodiscard]] virtual QString name() const = 0;                         ///< Of the scheduler, for people.
    [[nodiscard]] virtual QString nameOf(const SystemTask& task) const = 0; ///< Of the task there.

    /// As it is there, against `task` as it should be; the interval that it was registered with counts as right.
    [[nodiscard]] virtual rap::Result<SystemTaskState> look(const SystemTask& task) const = 0;
    /// Registers the task, in place of one of that name.
    [[nodiscard]] virtual rap::Result<void> turnOn(const SystemTask& task) = 0;
    /// Nothing happens where there is none.
    [[nodiscard]] virtual rap::Result<void> turnOff(const SystemTask& task) = 0;
    /// What a person has to do so that the task runs also while nobody is signed in.
    [[nodiscard]] virtual QString wayToSignedOut() const = 0;
};

[[nodiscard]] std::unique_ptr<SystemSchedule> systemSchedule();

/// What became of the task of an account that has another name now.
enum class TaskMoved {
    None,         ///< There was none, or it was switched off.
    Moved,        ///< It runs as often as before.
    OnlySignedIn, ///< The same, but no more while nobody is signed in: SystemSchedule::wayToSignedOut().
};
/// Switches the task off under the account's old name and on under its new one. Blocks, any thread. Errors: those of
/// SystemSchedule; the old one may be there still then, or none run.
[[nodiscard]] rap::Result<TaskMoved> moveTask(SystemSchedule& schedule, const SystemTask& from, SystemTask to);

} // namespace session
