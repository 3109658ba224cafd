#include "BannerPlanner.h"
#include "DownloadPanel.h"
#include "FiledPlace.h"
#include "FilterBar.h"
#include "FolderView.h"
#include "ReportView.h"
#include "TopBar.h"
#include "Workbench.h"
#include "WorkbenchCommands.h"
#include "WorkbenchLanguage.h"
#include "rap/WhenFinished.h"
#include "report/FiledReports.h"
#include "session/Holidays.h"
#include "ui/common/Banner.h"
#include "ui/common/CommandPalette.h"
#include "ui/common/Commands.h"
#include "ui/common/Later.h"
#include "ui/common/TickMenu.h"

#include <QActionGroup>
#include <QClipboard>
#include <QDir>
#include <QFileInfo>
#include <QGuiApplication>
#include <QLineEdit>
#include <QMenu>
#include <QtConcurrentRun>

namespace workbench {

void Workbench::connectCommands()
{
    const auto on = [this](QLatin1String id, auto&& act) {
        connect(m_commands->action(id), &QAction::triggered, this, act);
    };
    const auto onErrands = [this, on](QLatin1String id, auto&& act) {
        on(id, [this, act] {
            if (Errands* errands = m_desk.errands())
                act(*errands);
        });
    };
    onErrands(command::getNew, [](Errands& errands) { errands.getNew(Errands::Reach::All); });
    onErrands(command::getToday, [](Errands& errands) { errands.getNew(Errands::Reach::Today); });
    onErrands(command::getSelected,
              [this](Errands& errands) { errands.getNew(Errands::Reach::Folders, m_tree->selectedScopes()); });
    onErrands(command::refresh, [](Errands& errands) { errands.refresh(); });
    onErrands(command::tryAgain, [](Errands& errands) { errands.tryAgain(); });
    onErrands(command::copyAgain, [](Errands& errands) { errands.copyAgain(); });
    onErrands(command::stopWaiting, [](Errands& errands) { errands.stopWaiting(); });
    onErrands(command::retryFailed, [](Errands& errands) { errands.session().queue().retryFailed(); });
    on(command::reopenLedger, [this] { m_desk.reopenLedger(); });
    on(command::search, [this] {
        m_top->search().setFocus(Qt::ShortcutFocusReason);
        m_top->search().selectAll();
    });
    on(command::findInReports, [this] { findInReports(); });
    on(command::clearFilters, [this] {
        if (m_asksToClose || m_tellsOfTray)
            dismissBanner(); // she stays
        else
            clearFilters();
    });
    on(command::expandFolders, [this] { m_tree->setAllExpanded(true); });
    on(command::collapseFolders, [this] { m_tree->setAllExpanded(false); });
    on(command::openSelectedFolder, [this] {
        if (const QString folder = folderOnDisk(); !folder.isEmpty())
            openPath(folder);
    });
    on(command::showAllOfRap, [this] { m_tree->selectAllOfRap(); });
    onErrands(command::showCoverage, [this](Errands& errands) { openCoverage(errands); });
    on(command::showAllStates, [this] { m_filters->setState(StateChoice::All); });
    on(command::showNotHere, [this] { m_filters->setState(StateChoice::NotHere); });
    on(command::showFailed, [this] {
        clearFilters();
        m_tree->clearSelection();
        m_filters->setState(StateChoice::Failed);
        m_table->setFocus(Qt::OtherFocusReason);
    });
    on(command::goFolders, [this] { m_tree->setFocus(Qt::ShortcutFocusReason); });
    on(command::goReports, [this] { m_table->setFocus(Qt::ShortcutFocusReason); });
    on(command::goDownloads, [this] {
        m_panel->setOpen(true);
        m_panel->list().setFocus(Qt::ShortcutFocusReason);
    });
    on(command::menu, [this] { m_top->openMenu(); });
    on(command::closeAnyway, [this] {
        m_closing = m_asksToClose; // else she was told of the schedule only
        close();
    });
    on(command::resumeAndStay, [this] {
        m_asksToClose = false;
        m_desk.resumeAll();
        showBanner();
    });
    on(command::findCommand, [this] { ui::openCommandPalette(*m_commands, this); });
    on(command::importHolidays, [this] { importHolidays(); });
    on(command::help, [this] { m_doors.showHelp(this, ui::HelpPage::Clerk); });
    on(command::shortcuts, [this] { m_doors.showHelp(this, ui::HelpPage::Shortcuts); });
    on(command::whatsNew, [this] { m_doors.showHelp(this, ui::HelpPage::New); });
    on(command::contacts, [this] { m_doors.showContacts(this); });
    on(command::about, [this] { m_doors.showAbout(this); });
    on(command::quit, [this] { quit(); });
    on(command::textLarger, [this] { m_table->stepTextSize(1); });
    on(command::textSmaller, [this] { m_table->stepTextSize(-1); });
    on(command::textUsual, [this] { m_table->stepTextSize(0); });
    on(command::themeSystem, [this] { chooseTheme(ui::ThemeChoice::System); });
    on(command::themeLight, [this] { chooseTheme(ui::ThemeChoice::Light); });
    on(command::themeDark, [this] { chooseTheme(ui::ThemeChoice::Dark); });
    for (const LanguageCommand& one : languageCommands)
        on(one.command, [this, code = one.code] { chooseLanguage(code); });
    connectReportCommands();
    connectTitleCommands();
    connectCompareCommands();
    connectAccountCommands();
}

void Workbench::connectReportCommands()
{
    const auto on = [this](QLatin1String id, auto&& act) {
        connect(m_commands->action(id), &QAction::triggered, this, act);
    };
    const auto fetch = [this](bool again) {
        QStringList paths;
        for (const ledger::Report* report : selectedReports())
            if (report->listed && (again || report->state() == ledger::State::New))
                paths.append(report->path);
        if (m_desk.errands() != nullptr)
            m_desk.errands()->fetch(paths, again);
    };
    on(command::open, [this] { openSelected(OpenWith::Viewer); });
    on(command::openWithSystem, [this] { openSelected(OpenWith::System); });
    on(command::openFolder, [this] {
        for (const ledger::Report* report : selectedReports())
            if (isFiled(*report)) {
                openFolderOf(*report);
                return;
            }
    });
    on(command::fetch, [fetch] { fetch(false); });
    on(command::fetchAgain, [fetch] { fetch(true); });
    on(command::fetchMoved, [this] {
        if (m_desk.errands() != nullptr)
            m_desk.errands()->fetchMoved();
    });
    on(command::fetchMissing, [this] {
        if (m_missing.errands)
            m_missing.errands->fetchThenOpen(m_missing.path);
    });
    on(command::openTarget, [this] {
        if (account() != nullptr)
            openPath(account()->targetFolder);
    });
    on(command::openItsFolder, [this] {
        if (!m_unopened.isEmpty())
            openPath(QFileInfo(m_unopened).absolutePath());
    });
    on(command::copyItsPath, [this] { QGuiApplication::clipboard()->setText(QDir::toNativeSeparators(m_unopened)); });
    const auto onPaper = [this](const auto& door) {
        QList<report::FiledReport> files;
        for (const ledger::Report* report : selectedReports())
            if (isFiled(*report))
                files += report::filedReports(*report);
        if (!files.isEmpty())
            door(this, files);
    };
    on(command::print, [this, onPaper] { onPaper(m_doors.print); });
    on(command::saveAsPdf, [this, onPaper] { onPaper(m_doors.saveAsPdf); });
    on(command::sendByMail, [this] { sendSelectedByMail(); });
    const auto copy = [this](const auto& text) {
        QStringList lines;
        for (const ledger::Report* report : selectedReports())
            if (const QString line = text(*report); !line.isEmpty())
                lines.append(line);
        QGuiApplication::clipboard()->setText(lines.join(QLatin1Char('\n')));
    };
    on(command::copyPath, [copy] {
        copy([](const ledger::Report& report) {
            return isFiled(report) ? QDir::toNativeSeparators(placeOf(report)) : QString();
        });
    });
    on(command::copyName, [copy] { copy([](const ledger::Report& report) { return report.file; }); });
    m_commands->bind(command::reportsPlace, m_table);
}

void Workbench::fillMenu()
{
    QMenu& menu = m_top->menu();
    const auto add = [&](QMenu& into, std::initializer_list<QLatin1String> ids) {
        for (const QLatin1String id : ids)
            into.addAction(m_commands->action(id));
    };
    add(menu, {command::getNew, command::getToday, command::getSelected, command::refresh});
    menu.addSeparator();
    add(menu, {command::showCoverage, command::search, command::findInReports, command::clearFilters});
    add(*menu.addMenu(tr("&Jump to")), {command::goFolders, command::goReports, command::goDownloads});
    menu.addSeparator();
    add(menu, {command::toggleDownloads, command::openTarget});
    // All in one menu would not fit a screen of 768 lines.
    add(*menu.addMenu(tr("Downloads")),
        {command::pauseAll, command::resumeAll, command::retryFailed, command::cancelAll, command::clearEnded});
    menu.addSeparator();
    add(menu, {command::editProfiles, command::schedule, command::editAccount, command::renewKey, command::addAccount,
               command::manageAccounts});
    menu.addSeparator();
    auto* columns = new ui::TickMenu(tr("&Columns"), &menu);
    menu.addMenu(columns);
    connect(columns, &QMenu::aboutToShow, this, [this, columns] {
        columns->clear();
        m_table->fillColumnMenu(*columns);
    });
    add(*menu.addMenu(tr("Text si&ze")), {command::textLarger, command::textSmaller, command::textUsual});
    add(*menu.addMenu(tr("Titles of reports")), {command::importTitles, command::exportTitles, command::learnTitles});
    const auto addChoice = [&](const QString& title, std::initializer_list<QLatin1String> ids) {
        QMenu* choice = menu.addMenu(title);
        add(*choice, ids);
        auto* group = new QActionGroup(choice);
        for (QAction* action : choice->actions()) {
            action->setCheckable(true);
            group->addAction(action);
        }
    };
    addChoice(tr("The&me"), {command::themeSystem, command::themeLight, command::themeDark});
    //: With the English word beside it in every translation, for whoever cannot read that
    addChoice(tr("Language"), {command::languageSystem, command::languageEnglish, command::languageHongKong,
                               command::languageMainland});
    QMenu* help = menu.addMenu(tr("&Help"));
    add(*help, {command::help, command::shortcuts, command::whatsNew, command::findCommand});
    help->addSeparator();
    add(*help, {command::contacts, command::importHolidays, command::about});
    menu.addSeparator();
    add(menu, {command::quit});
}

void Workbench::importHolidays()
{
    m_doors.chooseHolidays(this, [this](const QString& file) {
        rap::whenFinished(
            QtConcurrent::run([folder = m_desk.parts().folder, file] { return session::importHolidays(folder, file); }),
            this, [this](const rap::Result<session::Holidays>& imported) {
                const auto calendar = imported.map([](const session::Holidays& known) { return known.calendar; });
                if (calendar)
                    m_desk.setHolidays(*calendar);
                say(bannerForImport(calendar));
                showStrip();
            });
    });
}

void Workbench::popUpReportMenu(const QPoint& globalPosition)
{
    auto* menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    for (const QLatin1String id : {command::open, command::openWithSystem, command::openFolder})
        menu->addAction(m_commands->action(id));
    menu->setDefaultAction(m_commands->action(command::open));
    menu->addSeparator();
    menu->addAction(m_commands->action(command::fetch));
    menu->addAction(m_commands->action(command::fetchAgain));
    menu->addSeparator();
    menu->addAction(m_commands->action(command::compare));
    menu->addAction(m_commands->action(command::compareWithBefore));
    menu->addSeparator();
    menu->addAction(m_commands->action(command::print));
    menu->addAction(m_commands->action(command::saveAsPdf));
    menu->addAction(m_commands->action(command::sendByMail));
    menu->addSeparator();
    menu->addAction(m_commands->action(command::copyPath));
    menu->addAction(m_commands->action(command::copyName));
    menu->popup(globalPosition);
}

void Workbench::popUpFolderMenu(const QPoint& globalPosition)
{
    auto* menu = new QMenu(this);
    menu->setObjectName(QStringLiteral("folder-menu"));
    menu->setAttribute(Qt::WA_DeleteOnClose);
    QAction* fetches = m_commands->action(m_tree->selectedScopes().isEmpty() ? command::getNew : command::getSelected);
    QAction* get = menu->addAction(fetches->icon(), tr("&Get what is not here yet"), fetches, &QAction::trigger);
    get->setObjectName(fetches->objectName());
    get->setEnabled(fetches->isEnabled());
    m_commands->action(command::openSelectedFolder)->setEnabled(!folderOnDisk().isEmpty());
    menu->addAction(m_commands->action(command::openSelectedFolder));
    menu->addSeparator();
    for (const QLatin1String id : {command::expandFolders, command::collapseFolders, command::showAllOfRap})
        menu->addAction(m_commands->action(id));
    menu->popup(globalPosition);
}

// Where the newest report of it was filed; of all of RAP, where reports are filed.
QString Workbench::folderOnDisk() const
{
    if (session() == nullptr)
        return {};
    const QList<FolderScope> scopes = m_tree->selectedScopes();
    if (scopes.isEmpty())
        return account()->targetFolder;
    const ledger::Report* newest = nullptr;
    for (const ledger::Report& report : session()->index().reports())
        if (isFiled(report) && (newest == nullptr || newest->fetched->at < report.fetched->at) &&
            std::any_of(scopes.begin(), scopes.end(),
                        [&](const FolderScope& scope) { return scope.matches(report.folder); }))
            newest = &report;
    return newest == nullptr ? QString() : folderOf(*newest);
}

QList<const ledger::Report*> Workbench::selectedReports() const
{
    QList<const ledger::Report*> reports;
    if (session() == nullptr)
        return reports;
    for (const int row : m_table->selectedReports())
        reports.append(&m_reports.report(row));
    return reports;
}

void Workbench::openFolderOf(const ledger::Report& report)
{
    openPath(folderOf(report), {m_desk.errands(), report.path});
}

void Workbench::openPath(const QString& path, const Filed& filedFor)
{
    whenThere(path, filedFor, [this, path](bool isFolder) {
        if (!m_doors.openPath(path))
            tellNoProgram(path, isFolder);
    });
}

void Workbench::whenThere(const QString& path, const Filed& filedFor, std::function<void(bool isFolder)> act)
{
    enum class There { Not, File, Folder };
    // The folder may be on a network drive that is slow to answer.
    ui::whenDone(QtConcurrent::run([path] {
                     const QFileInfo info(path);
                     return !info.exists() ? There::Not : info.isDir() ? There::Folder : There::File;
                 }),
                 this, [this, path, filedFor, act = std::move(act)](There there) {
                     if (there == There::Not)
                         tellMissing(path, filedFor);
                     else
                         act(there == There::Folder);
                 });
}

void Workbench::tellMissing(const QString& path, const Filed& report)
{
    if (!report.errands) {
        ui::BannerContent content;
        content.title = tr("The folder is not there yet.");
        content.text = tr("%1 is made when the first report is filed.").arg(QDir::toNativeSeparators(path));
        say(content);
        return;
    }
    m_missing = report;
    auto& session = report.errands->session();
    // The look knows a drive that is not connected from a file that is gone.
    if (const ledger::Report* filed = session.index().find(report.path))
        session.lookForFiled([folder = filed->folder.path](const rap::Folder& one) { return one.path == folder; });
    if (const auto away = session.awayDrive())
        report.errands->report(*away);
    else
        say(bannerForMissing(QDir::toNativeSeparators(path)));
}

void Workbench::tellNoProgram(const QString& path, bool isFolder)
{
    m_unopened = path;
    say(bannerForNoProgram(QDir::toNativeSeparators(path), isFolder));
}

void Workbench::clearFilters()
{
    m_top->search().clear();
    m_filters->clear();
}

void Workbench::chooseTheme(ui::ThemeChoice choice)
{
    m_theme = choice;
    m_commands
        ->action(choice == ui::ThemeChoice::Light  ? command::themeLight
                 : choice == ui::ThemeChoice::Dark ? command::themeDark
                                                   : command::themeSystem)
        ->setChecked(true);
    m_doors.applyTheme(choice);
}

} // namespace workbench
