#include "WorkSigns.h"

#include "ui/common/Commands.h"
#include "ui/workbench/Workbench.h"
#include "ui/workbench/WorkbenchCommands.h"

#include <QApplication>
#include <memory>

namespace desktop {

using workbench::TrayNote;
using workbench::TrayPlace;

namespace {

constexpr int countEvery = 2000; // ms

} // namespace

WorkSigns::WorkSigns(workbench::Workbench& window, QObject* parent)
    : QObject(parent)
    , m_window(window)
    , m_taskbar(window)
    , m_icon(QApplication::windowIcon())
    , m_tip(countEvery, [this] { showTip(); })
{
    fillMenu();
    m_icon.setToolTip(tr("RAP Desk"));
    connect(&m_icon, &QSystemTrayIcon::activated, this, [this](QSystemTrayIcon::ActivationReason reason) {
        if (reason == QSystemTrayIcon::Trigger || reason == QSystemTrayIcon::DoubleClick)
            raiseWindow();
    });
    connect(&m_icon, &QSystemTrayIcon::messageClicked, this, &WorkSigns::goToNote);
    if (QSystemTrayIcon::isSystemTrayAvailable())
        m_icon.show();
    // A dialog without its window may come and go.
    connect(&window, &workbench::Workbench::left, this, [] { QApplication::setQuitOnLastWindowClosed(false); });
    connect(&window.desk(), &workbench::Desk::errandsMade, this, &WorkSigns::follow);
    connect(&window.desk(), &workbench::Desk::workChanged, this, &WorkSigns::show);
    connect(&window.desk(), &workbench::Desk::keysChanged, this, &WorkSigns::tellKeys);
    for (workbench::Errands* errands : window.desk().all())
        follow(*errands);
    show();
}

void WorkSigns::fillMenu()
{
    m_menu.setDefaultAction(m_menu.addAction(tr("&Open RAP Desk"), this, &WorkSigns::raiseWindow));
    m_menu.addAction(m_window.commands().action(workbench::command::getNew));
    QAction* const schedule = m_window.commands().action(workbench::command::schedule);
    QAction* const inMenu = m_menu.addAction(tr("&Schedule…"), this, [this, schedule] {
        raiseWindow();
        schedule->trigger();
    });
    const auto enable = [inMenu, schedule] { inMenu->setEnabled(schedule->isEnabled()); };
    connect(schedule, &QAction::changed, this, enable);
    enable();
    m_menu.addSeparator();
    m_menu.addAction(tr("&Quit"), this, &WorkSigns::quit);
    m_icon.setContextMenu(&m_menu);
}

// An account's end is told as it comes: another one may wait for hours.
void WorkSigns::follow(workbench::Errands& errands)
{
    struct Since {
        int done = 0;
        int failed = 0;
    };
    const auto since = std::make_shared<Since>();
    const QString account = errands.account().name;
    download::Queue* const queue = &errands.session().queue();
    connect(queue, &download::Queue::done, this, [since] { ++since->done; });
    connect(queue, &download::Queue::failed, this, [since] { ++since->failed; });
    connect(queue, &download::Queue::idle, this, [this, since, account] {
        const Since ended = std::exchange(*since, {});
        tell(account, workbench::noteForEnd(ended.done, ended.failed));
    });
    followSchedule(errands);
}

void WorkSigns::followSchedule(workbench::Errands& errands)
{
    const QString account = errands.account().name;
    const auto before = std::make_shared<profile::RunEnd>(profile::RunEnd::Done);
    session::Runner* const runner = &errands.runner();
    connect(&runner->retrieval(), &session::Retrieval::ended, this,
            [this, account, before](const session::Retrieved& what) {
                tell(account, workbench::noteForRun(what, std::exchange(*before, what.end)));
            });
    connect(runner, &session::Runner::late, this, [this, account](const QList<profile::ExpectedReport>& late) {
        tell(account, workbench::noteForLate(late));
    });
    connect(runner, &session::Runner::silent, this,
            [this, account](const QList<QDate>& days) { tell(account, workbench::noteForSilence(days)); });
    connect(&errands.session(), &session::AccountSession::passphraseWanted, this, [this, account, runner] {
        if (runner->retrieval().isUnderWay())
            tell(account, workbench::noteForPassphrase());
    });
}

void WorkSigns::show()
{
    m_taskbar.show(m_window.desk().wholeWork());
    m_tip.call();
}

void WorkSigns::showTip()
{
    if (!m_icon.isVisible())
        return;
    const workbench::Desk& desk = m_window.desk();
    profile::Coverage whole;
    int late = 0;
    for (workbench::Errands* one : desk.all()) {
        whole += one->coverage();
        late += one->lateCount();
    }
    const QString tip = workbench::trayTip(whole, late);
    //: Program, then what of the reports is here
    m_icon.setToolTip(tip.isEmpty() ? tr("RAP Desk") : tr("RAP Desk: %1").arg(tip));
    const QDate today = desk.now().date();
    if (desk.underWay() > 0 || m_toldLeaving == today)
        return;
    for (workbench::Errands* one : desk.all()) {
        const TrayNote note = workbench::noteForLeaving(one->coverage());
        if (note.text.isEmpty())
            continue;
        m_toldLeaving = today;
        tell(one->account().name, note);
        return;
    }
}

/// Once a day: the banner stands until she says otherwise.
void WorkSigns::tellKeys()
{
    const workbench::Desk& desk = m_window.desk();
    const QDate today = desk.now().date();
    if (!desk.keysDue().isEmpty() && std::exchange(m_toldKeys, today) != today)
        tell(desk.keysDue().first().account, workbench::noteForKeys(desk.keysDue()));
}

/// Only where she does not see it in the window.
void WorkSigns::tell(const QString& account, const TrayNote& note)
{
    if (m_window.isActiveWindow() || !m_icon.isVisible() || note.text.isEmpty())
        return;
    m_account = account;
    m_note = note;
    const bool one = m_window.desk().accounts().size() < 2;
    //: Program and account
    m_icon.showMessage(one ? tr("RAP Desk") : tr("RAP Desk - %1").arg(account), note.text,
                       note.tone == ui::Tone::Good ? QSystemTrayIcon::Information : QSystemTrayIcon::Warning);
}

void WorkSigns::goToNote()
{
    raiseWindow();
    m_window.goTo(m_account, m_note.place);
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
    if (m_window.desk().isUnended())
        raiseWindow(); // it asks first
    if (m_window.quit())
        QApplication::quit();
}

} // namespace desktop
