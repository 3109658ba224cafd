#pragma once

#include "session/SystemSchedule.h"

namespace session {

/// systemd's manager of this user, by `systemctl --user`: a timer and a service in the user's own folder of units.
/// Their manager runs while somebody is signed in, and at all times where lingering is on (`loginctl enable-linger`).
class SystemdSchedule : public SystemSchedule {
public:
    SystemdSchedule();

    [[nodiscard]] QString name() const override;
    [[nodiscard]] QString nameOf(const SystemTask& task) const override;
    [[nodiscard]] rap::Result<SystemTaskState> look(const SystemTask& task) const override;
    [[nodiscard]] rap::Result<void> turnOn(const SystemTask& task) override;
    [[nodiscard]] rap::Result<void> turnOff(const SystemTask& task) override;
    [[nodiscard]] QString wayToSignedOut() const override;

private:
    QString m_folder; ///< Of the user's units.
};

} // namespace session
