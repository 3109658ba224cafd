#pragma once

#include "session/SystemSchedule.h"

#include <QLocale>
#include <functional>

namespace session {

/// Windows Task Scheduler, by its program `schtasks`: a task "RAP Desk\<account>" of this user.
class WindowsSchedule : public SystemSchedule {
public:
    struct User {
        QString sid;
        QLocale locale;                                   ///< schtasks writes times in its words, in the PC's zone,
        QString timeForm;                                 ///< and in this form (QLocale::toDateTime).
        std::function<QString(const QByteArray&)> decode; ///< What schtasks prints: the console's code page.
    };
    explicit WindowsSchedule(User user);

    [[nodiscard]] QString name() const override;
    [[nodiscard]] QString nameOf(const SystemTask& task) const override;
    [[nodiscard]] rap::Result<SystemTaskState> look(const SystemTask& task) const override;
    [[nodiscard]] rap::Result<void> turnOn(const SystemTask& task) override;
    [[nodiscard]] rap::Result<void> turnOff(const SystemTask& task) override;
    [[nodiscard]] QString wayToSignedOut() const override;

private:
    User m_user;
};

/// A time as schtasks prints it; empty where it is none, or the one that stands for never.
[[nodiscard]] std::optional<rap::HongKongTime> schtasksTime(const QString& text, const QLocale& locale,
                                                            const QString& form);

} // namespace session
