#include "BannerPlanner.h"
#include "FilterBar.h"
#include "FolderView.h"
#include "ReportView.h"
#include "TopBar.h"
#include "Workbench.h"
#include "WorkbenchCommands.h"
#include "ui/common/Banner.h"
#include "ui/common/Commands.h"
#include "ui/common/EmptyState.h"
#include "ui/common/Wording.h"

#include <QLineEdit>
#include <QStackedWidget>
#include <algorithm>

namespace workbench {

void Workbench::say(const ui::BannerContent& content)
{
    m_said = content;
    m_asksToClose = false;
    m_tellsOfTray = false;
    showBanner();
}

void Workbench::dismissBanner()
{
    if (m_tellsOfTray)
        m_tellsOfTray = false;
    else if (m_asksToClose)
        m_asksToClose = false;
    else if (m_said)
        m_said.reset();
    else if (m_desk.errands() != nullptr && m_desk.errands()->banner())
        m_desk.errands()->dismiss();
    else if (!m_desk.keysDue().isEmpty())
        m_desk.remindLater(account::SnoozeFor::Day);
    else
        m_holidaysRead = true;
    showBanner();
}

void Workbench::showBanner()
{
    m_asksToClose = m_asksToClose && m_desk.isUnended();
    m_quitting = m_quitting && m_asksToClose;
    if (m_asksToClose) {
        const download::QueueSummary work = m_desk.wholeWork();
        m_banner->tell(bannerForClosing(work.underWay(), work.paused, m_desk.unendedCoverage()));
        return;
    }
    if (m_tellsOfTray) {
        m_banner->tell(goesOnWithoutWindow() ? bannerForTray() : bannerForScheduleEnd());
        return;
    }
    if (const auto content = bannerNow())
        m_banner->tell(*content);
    else
        m_banner->dismiss();
}

/// What is of no day comes last.
std::optional<ui::BannerContent> Workbench::bannerNow() const
{
    if (m_said)
        return m_said;
    if (m_desk.errands() != nullptr && m_desk.errands()->banner())
        return m_desk.errands()->banner();
    if (!m_desk.keysDue().isEmpty())
        return bannerForKeys(m_desk.keysDue());
    const Desk::Parts& parts = m_desk.parts();
    const ui::BannerContent holidays = bannerForHolidays(parts.holidays, parts.holidaysFault, m_desk.now().date());
    return m_holidaysRead || holidays.title.isEmpty() ? std::nullopt : std::optional(holidays);
}

void Workbench::showWork()
{
    QHash<QString, QString> work;
    QStringList signs;
    ui::Icon sign = ui::Icon::Download;
    for (const AccountWork& one : m_desk.work()) {
        const int underWay = one.queue.underWay();
        QStringList words;
        if (one.waitsForRap)
            words.append(tr("%1 waiting for RAP").arg(ui::wording::number(underWay)));
        else if (underWay > 0)
            words.append(tr("%1 under way").arg(ui::wording::number(underWay)));
        else if (one.queue.paused > 0)
            words.append(tr("%1 paused").arg(ui::wording::number(one.queue.paused)));
        if (one.needsHer)
            words.append(tr("needs a look"));
        work.insert(one.account, ui::wording::joined(words));
        if (account() != nullptr && one.account == account()->name)
            continue;
        if (one.needsHer) {
            sign = ui::Icon::Warning;
            signs.append(tr("%1 needs a look").arg(one.account));
        } else if (one.waitsForRap) {
            signs.append(tr("%1 waits for RAP").arg(one.account));
        } else if (underWay > 0) {
            signs.append(tr("%1 at work").arg(one.account));
        }
    }
    m_top->setWork(work, signs, sign);
}

void Workbench::showTitle()
{
    const account::Account* account = this->account();
    //: Window title: program, account name, RAP user
    setWindowTitle(account == nullptr ? tr("RAP Desk") : tr("RAP Desk - %1 (%2)").arg(account->name, account->user));
}

void Workbench::showStrip()
{
    const account::Account* account = this->account();
    if (account == nullptr)
        return;
    const rap::HongKongTime now = m_desk.now();
    const bool elsewhere = ui::wording::pcIsElsewhere(now);
    const std::optional<sftp::Connected> connected = session()->connection();
    m_strip->setPill(StatusStrip::Place::Service,
                     servicePill(rap::serviceState(now, m_desk.parts().holidays), now, elsewhere));
    const QDate today = m_desk.reckonedToday();
    m_strip->setPill(StatusStrip::Place::Key,
                     keyPill(account::keyLife(*account, today), today, m_desk.isRenewing(account->name)));
    m_strip->setPill(StatusStrip::Place::Server, serverPill(connected.has_value(), connected && connected->backup,
                                                            connected ? connected->address.text() : QString()));
    m_strip->setPill(StatusStrip::Place::Checked,
                     checkedPill(session()->index().lastListing(), m_desk.errands()->asking(), now, elsewhere));
    showSchedule();
    showCoverage();
}

void Workbench::showCoverage()
{
    if (session() == nullptr)
        return;
    m_folders.flush(); // it has counted already
    m_strip->setPill(StatusStrip::Place::Coverage,
                     coveragePill(m_folders.totals(), session()->index().lastListing().has_value()));
}

void Workbench::showChoice()
{
    m_folders.recount();
    m_reports.tellChoice();
    showCoverage();
}

void Workbench::showCounts()
{
    if (m_folders.isBehind())
        return;
    showCoverage();
    m_filters->showCounts();
}

void Workbench::showEmpty()
{
    EmptyFacts facts;
    facts.hasLedger = m_desk.hasLedger();
    facts.hasAccount = session() != nullptr;
    facts.loading = facts.hasAccount ? m_desk.errands()->isLoading() : m_desk.isOpening();
    facts.asking = facts.hasAccount && m_desk.errands()->asking() != Asking::No;
    facts.inVain = facts.hasAccount && m_desk.errands()->connectFailure().has_value();
    facts.known = m_reports.rowCount();
    facts.narrowed = m_shown.isNarrowed();
    facts.scoped = !m_shown.narrowing().folders.isEmpty();
    facts.state = m_shown.narrowing().state;
    facts.counts = m_shown.counts();
    if (facts.hasAccount)
        facts.everListed = session()->index().lastListing().has_value();
    const bool empty = m_shown.rowCount() == 0;
    if (empty)
        m_empty->setContent(emptyContent(facts));
    QWidget* wanted = empty ? static_cast<QWidget*>(m_empty) : m_table;
    if (m_stack->currentWidget() != wanted)
        m_stack->setCurrentWidget(wanted);
}

void Workbench::showFolderFault()
{
    const QModelIndexList selected = m_tree->selectionModel()->selectedIndexes();
    const auto fault = selected.size() == 1 ? m_folders.fault(selected.first()) : std::nullopt;
    if (!fault) {
        m_folderBanner->dismiss();
        return;
    }
    ui::BannerContent content =
        bannerForFolder(scopeText(m_folders.scope(selected.first()), m_folders.today()), *fault);
    content.closable = false;
    m_folderBanner->tell(content);
}

void Workbench::applyScopes()
{
    const QList<FolderScope> scopes = m_tree->selectedScopes();
    m_filters->setScopes(scopes, scopeText(scopes, m_folders.today()));
    m_commands->action(command::getSelected)->setEnabled(session() != nullptr && !scopes.isEmpty());
    showFolderFault();
}

void Workbench::lookAtDisk(const QList<FolderScope>& scopes)
{
    if (session() == nullptr)
        return;
    if (scopes.isEmpty())
        session()->lookForFiled();
    else
        session()->lookForFiled([scopes](const rap::Folder& folder) {
            return std::any_of(scopes.begin(), scopes.end(),
                               [&](const FolderScope& scope) { return scope.matches(folder); });
        });
}

void Workbench::showAvailable()
{
    const bool atWork = session() != nullptr;
    // Not taken away while RAP is asked: a button that goes while it has the focus throws it elsewhere.
    m_commands->action(command::getNew)->setEnabled(atWork);
    m_commands->action(command::getToday)->setEnabled(atWork);
    m_commands->action(command::getSelected)->setEnabled(atWork && !m_tree->selectedScopes().isEmpty());
    m_commands->action(command::refresh)->setEnabled(atWork);
    m_commands->action(command::showCoverage)->setEnabled(atWork);
    m_commands->action(command::findInReports)->setEnabled(atWork);
    m_commands->action(command::schedule)->setEnabled(atWork);
    m_commands->action(command::editAccount)->setEnabled(!m_desk.accounts().isEmpty());
    m_commands->action(command::renewKey)->setEnabled(!m_desk.accounts().isEmpty());
    m_commands->action(command::editProfiles)->setEnabled(atWork);
    m_commands->action(command::addAccount)->setEnabled(!m_asking);
    m_commands->action(command::importAccount)->setEnabled(!m_asking);
    m_commands->action(command::openTarget)->setEnabled(atWork);

    bool any = false;
    int filed = 0;
    bool missing = false;
    bool listed = false;
    if (atWork)
        m_table->visitSelected([&](int row) {
            const ledger::Report& report = m_reports.report(row);
            any = true;
            filed += report.isHere() ? 1 : 0;
            missing = missing || report.state() == ledger::State::New;
            listed = listed || report.listed;
            return filed < 3 || !missing || !listed;
        });
    m_commands->action(command::open)->setEnabled(filed > 0 || missing);
    m_commands->action(command::openWithSystem)->setEnabled(filed > 0);
    m_commands->action(command::openFolder)->setEnabled(filed > 0);
    m_commands->action(command::compare)->setEnabled(filed == 2);
    m_commands->action(command::compareWithBefore)->setEnabled(filed == 1);
    m_commands->action(command::fetch)->setEnabled(missing);
    m_commands->action(command::fetchAgain)->setEnabled(listed);
    m_commands->action(command::print)->setEnabled(filed > 0);
    m_commands->action(command::saveAsPdf)->setEnabled(filed > 0);
    m_commands->action(command::sendByMail)->setEnabled(filed > 0);
    m_commands->action(command::copyPath)->setEnabled(filed > 0);
    m_commands->action(command::copyName)->setEnabled(any);
}

} // namespace workbench
