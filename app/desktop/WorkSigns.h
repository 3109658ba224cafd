#pragma once

#include "TaskbarProgress.h"
#include "profile/Schedule.h"
#include "ui/common/Throttle.h"
#include "ui/workbench/TrayPlanner.h"

#include <QMenu>
#include <QSystemTrayIcon>

namespace workbench {
class Errands;
class Workbench;
} // namespace workbench

namespace desktop {

/// What is seen of the work while the window is out of sight: the bar on the taskbar button, and an icon in the
/// notification area, where the desktop has one. Lives on the GUI thread; the window must outlive it.
class WorkSigns : public QObject {
    Q_OBJECT
public:
    explicit WorkSigns(workbench::Workbench& window, QObject* parent = nullptr);

    [[nodiscard]] bool hasIcon() const { return m_icon.isVisible(); }
    void raiseWindow();

private:
    void fillMenu();
    void follow(workbench::Errands& errands);
    void followSchedule(workbench::Errands& errands);
    void show(); ///< What all accounts are at together.
    void tellKeys();
    void showTip(); ///< The same of what is here, and what leaves RAP soon.
    void tell(const QString& account, const workbench::TrayNote& note);
    void goToNote();
    void quit();

    workbench::Workbench& m_window;
    TaskbarProgress m_taskbar;
    QMenu m_menu;
    QSystemTrayIcon m_icon;
    ui::Throttle m_tip; ///< Counts all reports.
    QString m_account;  ///< Of the notice that stands there.
    workbench::TrayNote m_note;
    QDate m_toldLeaving;
    QDate m_toldKeys;
};

} // namespace desktop
