#pragma once

#include "account/Account.h"
#include "session/SystemSchedule.h"

#include <QGroupBox>
#include <functional>
#include <memory>

class QLabel;
class QPushButton;

namespace ui {

class Notice;

/// Whether the operating system's own scheduler fetches for an account, and the way to have it do so. It is asked and
/// told on a thread of its own; what she presses is done then, and nothing else is to be pressed meanwhile.
class SystemScheduleBox : public QGroupBox {
    Q_OBJECT
public:
    using Minutes = std::function<int()>; ///< Between two runs, as she has it for this program.

    SystemScheduleBox(std::shared_ptr<session::SystemSchedule> schedule, account::Account account,
                      session::SystemTask task, rap::Clock clock, Minutes minutes, QWidget* parent = nullptr);

    void showMinutes(); ///< They may be others now.

private:
    struct Seen {
        session::SystemTaskState state;
        QStringList limits; ///< Of runs while nobody is signed in.
    };
    using Work = std::function<rap::Result<void>(session::SystemSchedule&, const session::SystemTask&)>;

    void ask(Work before);
    void take(const rap::Result<Seen>& seen);
    void showState(const Seen& seen);
    [[nodiscard]] QString runsText(const session::SystemTaskState& state) const;

    std::shared_ptr<session::SystemSchedule> m_schedule;
    account::Account m_account;
    session::SystemTask m_task;
    rap::Clock m_clock;
    Minutes m_minutes;
    std::optional<Seen> m_seen;
    bool m_keepsFocus = false; ///< What is switched off while it works loses it.
    QLabel* m_state;
    Notice* m_told;
    QLabel* m_limits;
    QPushButton* m_on;
    QPushButton* m_off;
};

} // namespace ui
