#include "FilterBar.h"
#include "FolderView.h"
#include "ReportView.h"
#include "Workbench.h"
#include "WorkbenchCommands.h"
#include "ui/common/Commands.h"
#include "ui/common/Wording.h"

namespace workbench {

void Workbench::openSchedule(SchedulePart part)
{
    Errands* const errands = m_desk.errands();
    if (errands != nullptr)
        m_doors.showSchedule(this, *errands, part, [this](const QStringList& paths) { showReports(paths); });
}

SchedulePart Workbench::scheduleInQuestion() const
{
    Errands* const errands = m_desk.errands();
    if (errands != nullptr && errands->runner().plan().silent())
        return SchedulePart::Runs;
    return errands != nullptr && errands->lateCount() > 0 ? SchedulePart::Expected : SchedulePart::Settings;
}

void Workbench::showSchedule()
{
    Errands& errands = *m_desk.errands();
    const profile::SchedulePlan& plan = errands.runner().plan();
    const rap::HongKongTime now = m_desk.now();
    m_strip->setPill(StatusStrip::Place::Schedule,
                     schedulePill({errands.schedule().on, errands.runner().retrieval().isUnderWay(), plan.silent(),
                                   plan.needsUser, plan.next, errands.lateCount()},
                                  now, ui::wording::pcIsElsewhere(now)));
}

void Workbench::showReports(const QStringList& paths)
{
    if (session() == nullptr)
        return;
    clearFilters();
    m_tree->clearSelection();
    m_shown.setAllFolded(false);
    m_table->selectReports(QSet<QString>(paths.begin(), paths.end()));
    m_table->setFocus(Qt::OtherFocusReason);
}

void Workbench::goTo(const QString& account, TrayPlace place)
{
    m_desk.selectAccount(account);
    switch (place) {
    case TrayPlace::Window:
        break;
    case TrayPlace::Failed:
        m_commands->action(command::showFailed)->trigger();
        break;
    case TrayPlace::NotHere:
        pressPill(StatusStrip::Place::Coverage);
        break;
    case TrayPlace::Expected:
        openSchedule(SchedulePart::Expected);
        break;
    }
}

bool Workbench::goesOnWithoutWindow() const
{
    return m_doors.hasIcon && m_doors.hasIcon() && m_desk.isScheduled();
}

void Workbench::leave()
{
    m_tellsOfTray = false;
    m_closing = false;
    showBanner();
    saveLayout();
    hide();
    Q_EMIT left();
}

bool Workbench::quit()
{
    m_quitting = true;
    m_tellsOfTray = false;
    return close();
}

} // namespace workbench
