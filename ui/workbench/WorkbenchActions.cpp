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
    onErrands(command::stopWaiting, [](Errands& errands) { errands.stopWaiting(); });
    onErrands(command::retryFailed, [](Errands& errands) { errands.session().queue().retryFailed(); });
    on(command::reopenLedger, [this] { m_desk.reopenLedger(); });
    on(command::search, [this] {
        m_top->search().setFocus(Qt::ShortcutFocusReason);
        m_top->search().selectAll();
    });
    on(command::clearFilters, [this] { clearFilters(); });
    on(command::expandFolders, [this] { m_tree->setAllExpanded(true); });
    on(command::collapseFolders, [this] { m_tree->setAllExpanded(false); });
    on(command::openSelectedFolder, [this] {
        if (const QString folder = folderOnDisk(); !folder.isEmpty())
            openPath(folder);
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
        if (m_desk.errands() != nullptr)
            m_desk.errands()->fetch(paths, again);
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
    on(command::editAccount, [this] {
        const QVariant field = m_commands->action(command::editAccount)->data();
        editAccount(field.isValid() ? std::optional(field.value<account::Field>()) : std::nullopt);
    });
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
    add(menu, {command::search, command::clearFilters});
    add(*menu.addMenu(tr("&Jump to")), {command::goFolders, command::goReports, command::goDownloads});
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
        if (isHere(report) && (newest == nullptr || newest->fetched->at < report.fetched->at) &&
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

void Workbench::openSelected()
{
    QStringList paths;
    for (const ledger::Report* report : selectedReports())
        paths.append(report->path);
    if (paths.size() > mostOpenedAtOnce)
        paths =
            m_table->currentReport() < 0 ? QStringList() : QStringList{m_reports.report(m_table->currentReport()).path};
    for (const QString& path : std::as_const(paths))
        openReport(*m_desk.errands(), path);
}

void Workbench::openReport(Errands& errands, const QString& path)
{
    const ledger::Report* report = errands.session().index().find(path);
    if (report == nullptr)
        return;
    if (isHere(*report))
        openPath(placeOf(*report), {&errands, path});
    else if (report->listed)
        errands.fetchThenOpen(path);
}

void Workbench::openFolderOf(const ledger::Report& report)
{
    openPath(folderOf(report), {m_desk.errands(), report.path});
}

void Workbench::openPath(const QString& path, const Filed& filedFor)
{
    enum class There { Not, File, Folder };
    // The folder may be on a network drive that is slow to answer.
    ui::whenDone(QtConcurrent::run([path] {
                     const QFileInfo info(path);
                     return !info.exists() ? There::Not : info.isDir() ? There::Folder : There::File;
                 }),
                 this, [this, path, filedFor](There there) {
                     if (there == There::Not)
                         tellMissing(path, filedFor);
                     else if (!m_doors.openPath(path))
                         tellNoProgram(path, there == There::Folder);
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
    report.errands->session().index().markMissing({report.path});
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

void Workbench::addAccount()
{
    m_doors.addAccount(this, [this](const account::Account& saved) { m_desk.reloadAccounts(saved.name); });
}

void Workbench::editAccount(std::optional<account::Field> at)
{
    const account::Account* current = account();
    if (current == nullptr && !m_desk.accounts().isEmpty())
        current = &m_desk.accounts().first();
    if (current != nullptr)
        m_doors.editAccount(this, *current, at,
                            [this](const account::Account& saved) { m_desk.reloadAccounts(saved.name); });
}

// The answer is for the account that was asked for, whichever is at hand by then.
void Workbench::askHostKey()
{
    Errands* const errands = m_desk.errands();
    if (errands == nullptr || !errands->connectFailure())
        return;
    m_doors.askHostKey(this, *errands->connectFailure(), errands->account().name,
                       [errands = QPointer<Errands>(errands)] {
                           if (errands)
                               errands->tryAgain();
                       });
}

void Workbench::askPassphrase()
{
    if (m_desk.errands() == nullptr || m_asking)
        return;
    m_asking = true;
    const QPointer<Errands> errands = m_desk.errands();
    m_doors.askPassphrase(
        this, errands->account(),
        [this, errands](const std::optional<QString>& passphrase) {
            m_asking = false;
            if (errands)
                errands->givePassphrase(passphrase);
            // Another account may have come to hand meanwhile, and wait for its own.
            if (m_desk.errands() != nullptr && m_desk.errands() != errands && m_desk.errands()->wantsPassphrase())
                askPassphrase();
        },
        [errands](const rap::Error& error) {
            if (errands)
                errands->report(error);
        });
}

} // namespace workbench
