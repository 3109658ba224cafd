#include "WorkSigns.h"

#include "ui/common/Commands.h"
#include "ui/workbench/Workbench.h"
#include "ui/workbench/WorkbenchCommands.h"

#include <QApplication>
#include <memory>

namespace desktop {

WorkSigns::WorkSigns(workbench::Workbench& window, QObject* parent)
    : QObject(parent)
    , m_window(window)
    , m_taskbar(window)
    , m_icon(QApplication::windowIcon())
{
    m_menu.setDefaultAction(m_menu.addAction(tr("&Open RAP Desk"), this, &WorkSigns::raiseWindow));
    m_menu.addAction(window.commands().action(workbench::command::getNew));
    m_menu.addSeparator();
    m_menu.addAction(tr("&Quit"), this, &WorkSigns::quit);
    m_icon.setContextMenu(&m_menu);
    m_icon.setToolTip(tr("RAP Desk"));
    connect(&m_icon, &QSystemTrayIcon::activated, this, [this](QSystemTrayIcon::ActivationReason reason) {
        if (reason == QSystemTrayIcon::Trigger || reason == QSystemTrayIcon::DoubleClick)
            raiseWindow();
    });
    connect(&m_icon, &QSystemTrayIcon::messageClicked, this, &WorkSigns::raiseWindow);
    if (QSystemTrayIcon::isSystemTrayAvailable())
        m_icon.show();
    connect(&window.desk(), &workbench::Desk::errandsMade, this, &WorkSigns::follow);
    connect(&window.desk(), &workbench::Desk::workChanged, this, &WorkSigns::show);
    show();
}

// An account's end is told as it comes: another one may wait for hours.
void WorkSigns::follow(workbench::Errands& errands)
{
    struct Since {
        int done = 0;
        int failed = 0;
    };
    const auto since = std::make_shared<Since>();
    download::Queue* const queue = &errands.session().queue();
    connect(queue, &download::Queue::done, this, [since] { ++since->done; });
    connect(queue, &download::Queue::failed, this, [since] { ++since->failed; });
    connect(queue, &download::Queue::idle, this, [this, since] {
        const Since ended = std::exchange(*since, {});
        tellOfEnd(ended.done, ended.failed);
    });
}

void WorkSigns::show()
{
    download::QueueSummary all;
    for (const workbench::AccountWork& one : m_window.desk().work()) {
        all.waiting += one.queue.waiting;
        all.running += one.queue.running;
        all.paused += one.queue.paused;
        all.needsAttention += one.queue.needsAttention;
        all.failed += one.queue.failed;
        all.done += one.queue.done;
        all.bytes += one.queue.bytes;
        all.bytesReceived += one.queue.bytesReceived;
    }
    m_taskbar.show(all);
    const int left = all.waiting + all.running;
    m_icon.setToolTip(left > 0 ? tr("RAP Desk: %n report(s) to fetch", nullptr, left) : tr("RAP Desk"));
}

/// Only where she does not see it in the window.
void WorkSigns::tellOfEnd(int done, int failed)
{
    if (m_window.isActiveWindow() || !m_icon.isVisible() || done + failed == 0)
        return;
    const QString here = tr("%n new report(s) are here.", nullptr, done);
    if (failed == 0)
        m_icon.showMessage(tr("RAP Desk"), here, QSystemTrayIcon::Information);
    else
        m_icon.showMessage(tr("RAP Desk"), here + u' ' + tr("%n could not be fetched.", nullptr, failed),
                           QSystemTrayIcon::Warning);
}

void WorkSigns::raiseWindow()
{
    QApplication::setQuitOnLastWindowClosed(true); // from now on it is a window like any other
    m_window.setWindowState(m_window.windowState() & ~Qt::WindowMinimized);
    m_window.show();
    m_window.raise();
    m_window.activateWindow();
}

void WorkSigns::quit()
{
    if (m_window.desk().underWay() > 0)
        raiseWindow(); // it asks first
    if (m_window.close())
        QApplication::quit();
}

} // namespace desktop
