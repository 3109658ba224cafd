#pragma once

#include "session/Runner.h"
#include "ui/common/StateColors.h"

#include <QWidget>
#include <functional>

class QCheckBox;
class QLabel;
class QSpinBox;
class QVBoxLayout;

namespace ui {

class Notice;
class SystemScheduleBox;

/// Whether and how often an account is fetched for by itself. What she changes holds at once.
class SchedulePage : public QWidget {
    Q_OBJECT
public:
    /// Keeps it; see workbench::Errands::setSchedule().
    using Keep = std::function<rap::Result<void>(bool on, int everyMinutes)>;

    SchedulePage(session::Runner& runner, rap::Clock clock, Keep keep, QWidget* parent = nullptr);

    /// Puts that below the rest.
    void setSystem(SystemScheduleBox* box);
    [[nodiscard]] int everyMinutes() const; ///< As it shows them.
    void show(const session::Runner& runner);

private:
    void keep();
    void showNext(const session::Runner& runner);

    rap::Clock m_clock;
    Keep m_keep;
    QVBoxLayout* m_column;
    QCheckBox* m_on;
    QSpinBox* m_every;
    QLabel* m_next;
    QLabel* m_onEnd; ///< Which program hears of each run; IT names it (rapdesk-cli schedule on --on-end).
    Notice* m_told;  ///< Why it could not be kept.
    Notice* m_still; ///< That nothing ran.
    SystemScheduleBox* m_system = nullptr;
};

} // namespace ui
