#include "session/SystemSchedule.h"

namespace session {

rap::Result<TaskMoved> moveTask(SystemSchedule& schedule, const SystemTask& from, SystemTask to)
{
    const auto before = schedule.look(from);
    if (!before)
        return tl::unexpected(before.error());
    if (!before->registered)
        return TaskMoved::None;
    const auto off = schedule.turnOff(from);
    if (before->drift.contains(Drift::Off)) // somebody wants no runs
        return off.map([] { return TaskMoved::None; });
    to.everyMinutes = before->everyMinutes.value_or(profile::usualMinutes);
    if (const auto on = schedule.turnOn(to); !on)
        return tl::unexpected(on.error());
    if (!off)
        return tl::unexpected(off.error());
    const auto after = schedule.look(to);
    return before->whileSignedOut && after && !after->whileSignedOut ? TaskMoved::OnlySignedIn : TaskMoved::Moved;
}

} // namespace session
