#pragma once

#include "TaskbarProgress.h"

#include <QMenu>
#include <QSystemTrayIcon>

namespace session {
class AccountSession;
}
namespace workbench {
class Workbench;
}

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
    void follow(session::AccountSession& session);
    void show(); ///< What all accounts are at together.
    void tellOfEnd();
    void quit();

    workbench::Workbench& m_window;
    TaskbarProgress m_taskbar;
    QMenu m_menu;
    QSystemTrayIcon m_icon;
    int m_done = 0; ///< Since nothing was under way any more, of all accounts.
    int m_failed = 0;
};

} // namespace desktop
