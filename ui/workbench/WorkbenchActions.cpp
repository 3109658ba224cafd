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
               command::clearEnded, command::openTarget});
    menu.addSeparator();
    add(menu, {command::editAccount, command::addAccount});
    menu.addSeparator();
    QMenu* columns = menu.addMenu(tr("Colu&mns"));
    connect(columns, &QMenu::aboutToShow, this, [this, columns] {
        columns->clear();
        m_table->fillColumnMenu(*columns);
    });
    QMenu* theme = menu.addMenu(tr("T&heme"));
    add(*theme, {command::themeSystem, command::themeLight, command::themeDark});
    auto* group = new QActionGroup(theme);
    for (QAction* action : theme->actions()) {
        action->setCheckable(true);
        group->addAction(action);
    }
    menu.addSeparator();
    add(menu, {command::about, command::quit});
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
    // The folder may be on a network drive that is slow to answer.
    ui::whenDone(
        QtConcurrent::run([path] { return QFileInfo::exists(path); }), this, [this, path, reportPath](bool there) {
            if (there) {
                m_doors.openPath(path);
                return;
            }
            if (reportPath.isEmpty()) {
                ui::BannerContent content;
                content.title = tr("The folder is not there yet.");
                content.text = tr("%1 is made when the first report is filed.").arg(QDir::toNativeSeparators(path));
                m_banner->tell(content);
                return;
            }
            m_missing = reportPath;
            if (m_desk.session() != nullptr)
                m_desk.session()->index().markMissing({reportPath});
            m_banner->tell(bannerForMissing(QDir::toNativeSeparators(path)));
        });
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

void Workbench::editAccount()
{
    const account::Account* current = m_desk.account();
    if (current == nullptr && !m_desk.accounts().isEmpty())
        current = &m_desk.accounts().first();
    if (current != nullptr)
        m_doors.editAccount(this, *current,
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
