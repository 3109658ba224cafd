#include "session/SystemdSchedule.h"

namespace session {

std::unique_ptr<SystemSchedule> systemSchedule()
{
    return std::make_unique<SystemdSchedule>();
}

} // namespace session
