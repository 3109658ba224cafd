#include "BannerPlanner.h"
#include "DownloadPanel.h"
#include "FilterBar.h"
#include "FolderView.h"
#include "ReportView.h"
#include "TopBar.h"
#include "Workbench.h"
#include "WorkbenchCommands.h"
#include "ui/common/Banner.h"
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

namespace {

constexpr qsizetype mostOpenedAtOnce = 5;

/// What a person would open of it: the report itself, or its folder where the ZIP had more than one file.
QString placeOf(const ledger::Report& report)
{
    QStringList files;
    for (const ledger::FiledFile& file : report.fetched->files)
        files.append(file.path);
    if (files.size() > 1 && files.last().endsWith(QLatin1String(".zip"), Qt::CaseInsensitive))
        files.removeLast();
    if (files.isEmpty())
        return {};
    return files.size() == 1 ? files.first() : QFileInfo(files.first()).absolutePath();
}

QString folderOf(const ledger::Report& report)
{
    return report.fetched->files.isEmpty() ? QString() : QFileInfo(report.fetched->files.first().path).absolutePath();
}

bool isHere(const ledger::Report& report)
{
    return report.state() == ledger::State::Fetched && report.fetched.has_value();
}

} // namespace

void Workbench::connectCommands()
{
    const auto on = [this](QLatin1String id, auto&& act) {
        connect(m_commands->action(id), &QAction::triggered, this, act);
    };
    on(command::getNew, [this] { m_desk.getNew(Desk::Reach::All); });
    on(command::getToday, [this] { m_desk.getNew(Desk::Reach::Today); });
    on(command::getSelected, [this] { m_desk.getNew(Desk::Reach::Folders, m_tree->selectedScopes()); });
    on(command::refresh, [this] { m_desk.refresh(); });
    on(command::tryAgain, [this] { m_desk.tryAgain(); });
    on(command::stopWaiting, [this] { m_desk.stopWaiting(); });
    on(command::reopenLedger, [this] { m_desk.reopenLedger(); });
    on(command::retryFailed, [this] {
        m_banner->dismiss();
        if (m_desk.session() != nullptr)
            m_desk.session()->queue().retryFailed();
    });
    on(command::search, [this] {
        m_top->search().setFocus(Qt::ShortcutFocusReason);
        m_top->search().selectAll();
    });
    on(command::clearFilters, [this] { clearFilters(); });
    on(command::expandFolders, [this] { m_tree->setAllExpanded(true); });
    on(command::collapseFolders, [this] { m_tree->setAllExpanded(false); });
    on(command::openSelectedFolder, [this] {
        if (m_desk.session() != nullptr)
            openPath(folderOnDisk(), {});
    });
    on(command::showAllOfRap, [this] { m_tree->selectAllOfRap(); });
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
        m_closing = true;
        close();
    });
    on(command::contacts, [this] { m_doors.showContacts(this); });
    on(command::about, [this] { m_doors.showAbout(this); });
    on(command::quit, [this] { close(); });
    on(command::themeSystem, [this] { chooseTheme(ui::ThemeChoice::System); });
    on(command::themeLight, [this] { chooseTheme(ui::ThemeChoice::Light); });
    on(command::themeDark, [this] { chooseTheme(ui::ThemeChoice::Dark); });
    connectReportCommands();
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
        m_desk.fetch(paths, again);
    };
    on(command::open, [this] { openSelected(); });
    on(command::openFolder, [this] {
        for (const ledger::Report* report : selectedReports())
            if (isHere(*report)) {
                openFolderOf(*report);
                return;
            }
    });
    on(command::fetch, [fetch] { fetch(false); });
    on(command::fetchAgain, [fetch] { fetch(true); });
    on(command::fetchMissing, [this] {
        m_banner->dismiss();
        m_desk.fetchThenOpen(m_missing);
    });
    on(command::openTarget, [this] {
        if (m_desk.account() != nullptr)
            openPath(m_desk.account()->targetFolder, {});
    });
    on(command::openItsFolder, [this] {
        if (!m_unopened.isEmpty())
            openPath(QFileInfo(m_unopened).absolutePath(), {});
    });
    on(command::copyItsPath, [this] { QGuiApplication::clipboard()->setText(QDir::toNativeSeparators(m_unopened)); });
    const auto copy = [this](const auto& text) {
        QStringList lines;
        for (const ledger::Report* report : selectedReports())
            if (const QString line = text(*report); !line.isEmpty())
                lines.append(line);
        QGuiApplication::clipboard()->setText(lines.join(QLatin1Char('\n')));
    };
    on(command::copyPath, [copy] {
        copy([](const ledger::Report& report) {
            return isHere(report) ? QDir::toNativeSeparators(placeOf(report)) : QString();
        });
    });
    on(command::copyName, [copy] { copy([](const ledger::Report& report) { return report.file; }); });
    m_commands->bind(command::reportsPlace, m_table);
}

void Workbench::connectAccountCommands()
{
    const auto on = [this](QLatin1String id, auto&& act) {
        connect(m_commands->action(id), &QAction::triggered, this, act);
    };
    on(command::addAccount, [this] { addAccount(); });
    on(command::editAccount, [this] { editAccount(); });
    const auto editAt = [on, this](QLatin1String id, account::Field field) {
        on(id, [this, field] { editAccount(field); });
    };
    editAt(command::editUser, account::Field::User);
    editAt(command::editServer, account::Field::Primary);
    editAt(command::editKey, account::Field::KeyFile);
    editAt(command::editBase, account::Field::BaseFolder);
    editAt(command::editTarget, account::Field::TargetFolder);
    on(command::checkHostKey, [this] { askHostKey(); });
    on(command::enterPassphrase, [this] { askPassphrase(); });
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
    add(menu, {command::search, command::clearFilters, command::goFolders, command::goReports, command::goDownloads});
    menu.addSeparator();
    add(menu, {command::toggleDownloads, command::pauseAll, command::resumeAll, command::retryFailed,
               command::cancelAll, command::clearEnded, command::openTarget});
    menu.addSeparator();
    add(menu, {command::editAccount, command::addAccount});
    menu.addSeparator();
    auto* columns = new ui::TickMenu(tr("&Columns"), &menu);
    menu.addMenu(columns);
    connect(columns, &QMenu::aboutToShow, this, [this, columns] {
        columns->clear();
        m_table->fillColumnMenu(*columns);
    });
    QMenu* theme = menu.addMenu(tr("The&me"));
    add(*theme, {command::themeSystem, command::themeLight, command::themeDark});
    auto* group = new QActionGroup(theme);
    for (QAction* action : theme->actions()) {
        action->setCheckable(true);
        group->addAction(action);
    }
    add(*menu.addMenu(tr("&Help")), {command::contacts, command::about});
    menu.addSeparator();
    add(menu, {command::quit});
}

void Workbench::popUpReportMenu(const QPoint& globalPosition)
{
    auto* menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    menu->addAction(m_commands->action(command::open));
    menu->addAction(m_commands->action(command::openFolder));
    menu->setDefaultAction(m_commands->action(command::open));
    menu->addSeparator();
    menu->addAction(m_commands->action(command::fetch));
    menu->addAction(m_commands->action(command::fetchAgain));
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
    menu->addAction(m_commands->action(command::openSelectedFolder));
    menu->addSeparator();
    for (const QLatin1String id : {command::expandFolders, command::collapseFolders, command::showAllOfRap})
        menu->addAction(m_commands->action(id));
    menu->popup(globalPosition);
}

// Where the newest report of it was filed; that of all reports where none was.
QString Workbench::folderOnDisk() const
{
    const QList<FolderScope> scopes = m_tree->selectedScopes();
    const ledger::Report* newest = nullptr;
    if (!scopes.isEmpty())
        for (const ledger::Report& report : m_desk.session()->index().reports())
            if (isHere(report) && (newest == nullptr || newest->fetched->at < report.fetched->at) &&
                std::any_of(scopes.begin(), scopes.end(),
                            [&](const FolderScope& scope) { return scope.matches(report.folder); }))
                newest = &report;
    return newest == nullptr ? m_desk.account()->targetFolder : folderOf(*newest);
}

QList<const ledger::Report*> Workbench::selectedReports() const
{
    QList<const ledger::Report*> reports;
    if (m_desk.session() == nullptr)
        return reports;
    for (const int row : m_table->selectedReports())
        reports.append(&m_reports.report(row));
    return reports;
}

void Workbench::openSelected()
{
    QStringList paths;
    for (const ledger::Report* report : selectedReports())
        paths.append(report->path);
    if (paths.size() > mostOpenedAtOnce)
        paths =
            m_table->currentReport() < 0 ? QStringList() : QStringList{m_reports.report(m_table->currentReport()).path};
    for (const QString& path : std::as_const(paths))
        openReport(path);
}

void Workbench::openReport(const QString& path)
{
    if (m_desk.session() == nullptr)
        return;
    const ledger::Report* report = m_desk.session()->index().find(path);
    if (report == nullptr)
        return;
    if (isHere(*report))
        openPath(placeOf(*report), path);
    else if (report->listed)
        m_desk.fetchThenOpen(path);
}

void Workbench::openFolderOf(const ledger::Report& report)
{
    openPath(folderOf(report), report.path);
}

void Workbench::openPath(const QString& path, const QString& reportPath)
{
    enum class There { Not, File, Folder };
    // The folder may be on a network drive that is slow to answer.
    ui::whenDone(QtConcurrent::run([path] {
                     const QFileInfo info(path);
                     return !info.exists() ? There::Not : info.isDir() ? There::Folder : There::File;
                 }),
                 this, [this, path, reportPath](There there) {
                     if (there != There::Not) {
                         if (!m_doors.openPath(path))
                             tellNoProgram(path, there == There::Folder);
                         return;
                     }
                     if (reportPath.isEmpty()) {
                         ui::BannerContent content;
                         content.title = tr("The folder is not there yet.");
                         content.text =
                             tr("%1 is made when the first report is filed.").arg(QDir::toNativeSeparators(path));
                         m_banner->tell(content);
                         return;
                     }
                     m_missing = reportPath;
                     if (m_desk.session() != nullptr)
                         m_desk.session()->index().markMissing({reportPath});
                     m_banner->tell(bannerForMissing(QDir::toNativeSeparators(path)));
                 });
}

void Workbench::tellNoProgram(const QString& path, bool isFolder)
{
    m_unopened = path;
    m_banner->tell(bannerForNoProgram(QDir::toNativeSeparators(path), isFolder));
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

void Workbench::addAccount()
{
    m_doors.addAccount(this, [this](const account::Account& saved) { m_desk.reloadAccounts(saved.name); });
}

void Workbench::editAccount(std::optional<account::Field> at)
{
    const account::Account* current = m_desk.account();
    if (current == nullptr && !m_desk.accounts().isEmpty())
        current = &m_desk.accounts().first();
    if (current != nullptr)
        m_doors.editAccount(this, *current, at,
                            [this](const account::Account& saved) { m_desk.reloadAccounts(saved.name); });
}

void Workbench::askHostKey()
{
    if (m_desk.account() == nullptr || !m_desk.connectFailure())
        return;
    m_doors.askHostKey(this, *m_desk.connectFailure(), m_desk.account()->name, [this] { m_desk.tryAgain(); });
}

void Workbench::askPassphrase()
{
    if (m_desk.account() == nullptr || m_asking)
        return;
    m_asking = true;
    m_doors.askPassphrase(
        this, *m_desk.account(),
        [this](const std::optional<QString>& passphrase) {
            m_asking = false;
            m_desk.givePassphrase(passphrase);
        },
        [this](const rap::Error& error) { m_desk.report(error); });
}

} // namespace workbench
