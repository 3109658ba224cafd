#include "DialogDoors.h"

#include "AboutDialog.h"
#include "app/parts/PartsHere.h"
#include "ui/accounts/AccountDialog.h"
#include "ui/accounts/AccountManager.h"
#include "ui/accounts/ConnectionTestDialog.h"
#include "ui/accounts/HostKeyQuestion.h"
#include "ui/accounts/ImportDialog.h"
#include "ui/accounts/PassphraseQuestion.h"
#include "ui/accounts/RenewalAssistant.h"
#include "ui/accounts/SetupAssistant.h"
#include "ui/common/Mail.h"
#include "ui/compare/CompareWindow.h"
#include "ui/coverage/CoverageWindow.h"
#include "ui/help/ContactsDialog.h"
#include "ui/help/HelpWindow.h"
#include "ui/printing/PrintDialog.h"
#include "ui/profiles/ProfilesDialog.h"
#include "ui/profiles/ScheduleDialog.h"
#include "ui/viewer/SearchWindow.h"
#include "ui/viewer/ViewerWindow.h"
#include "ui/workbench/Errands.h"

#include <QCoreApplication>
#include <QDesktopServices>
#include <QFileDialog>
#include <QUrl>
#include <algorithm>

namespace desktop {

namespace {

using AccountDone = workbench::Doors::AccountDone;

void openAccountDialog(ui::AccountDialog* dialog, std::optional<account::Field> at, AccountDone done)
{
    if (at)
        dialog->focusOn(*at);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    QObject::connect(dialog, &QDialog::accepted, dialog, [dialog, done = std::move(done)] { done(dialog->account()); });
    dialog->open();
}

bool openWithDesktop(const QString& path)
{
    return QDesktopServices::openUrl(QUrl::fromLocalFile(path));
}

void chooseFile(QWidget* parent, const QString& title, const QString& filter,
                const std::function<void(const QString&)>& done)
{
    auto* dialog = new QFileDialog(parent, title, {}, filter);
    dialog->setFileMode(QFileDialog::ExistingFile);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    QObject::connect(dialog, &QFileDialog::fileSelected, dialog, done);
    dialog->open();
}

bool writeMail(const QString& email)
{
    return QDesktopServices::openUrl(QUrl(QStringLiteral("mailto:") + email));
}

void showContacts(QWidget* parent)
{
    auto* contacts = new ui::ContactsDialog(&writeMail, parent);
    contacts->setAttribute(Qt::WA_DeleteOnClose);
    contacts->open();
}

void showHelp(QWidget* parent, ui::HelpPage page)
{
    auto* window = parent->findChild<help::HelpWindow*>();
    if (window == nullptr)
        window = new help::HelpWindow({&showContacts, &writeMail}, parent);
    window->showPage(page);
    window->comeToFront();
}

ui::ScheduleDialog::Page pageOf(workbench::SchedulePart part)
{
    using Page = ui::ScheduleDialog::Page;
    switch (part) {
    case workbench::SchedulePart::Expected:
        return Page::Expected;
    case workbench::SchedulePart::Runs:
        return Page::Runs;
    case workbench::SchedulePart::Settings:
        break;
    }
    return Page::Settings;
}

} // namespace

workbench::Doors dialogDoors(const account::Accounts& accounts, const account::ConfigFolder& folder,
                             account::Passphrases& passphrases, const rap::Clock& clock,
                             const rap::HolidaysInUse& holidays, std::function<ledger::Ledger*()> ledger)
{
    workbench::Doors doors;
    doors.showContacts = &showContacts;
    doors.showHelp = &showHelp;
    doors.addAccount = [&accounts, folder, clock, holidays](QWidget* parent, AccountDone done) {
        auto* assistant = new ui::SetupAssistant({accounts, folder, clock, holidays}, parent);
        assistant->setAttribute(Qt::WA_DeleteOnClose);
        QObject::connect(assistant, &QDialog::accepted, assistant,
                         [assistant, done = std::move(done)] { done(assistant->account()); });
        assistant->open();
    };
    doors.editAccount = [&accounts, folder, clock, holidays](QWidget* parent, const account::Account& account,
                                                             std::optional<account::Field> at, AccountDone done) {
        openAccountDialog(new ui::AccountDialog(accounts, folder, account, clock, holidays, parent), at,
                          std::move(done));
    };
    doors.renewKey = [&accounts, folder, clock, holidays](QWidget* parent, const account::Account& account,
                                                          AccountDone done) {
        auto* assistant = new ui::RenewalAssistant(
            {accounts, folder, clock, holidays, account, ui::dialogOutlets(openWithDesktop)}, parent);
        assistant->setAttribute(Qt::WA_DeleteOnClose);
        QObject::connect(assistant, &QDialog::accepted, assistant,
                         [assistant, done = std::move(done)] { done(assistant->account()); });
        assistant->open();
    };
    doors.manageAccounts = [&accounts, folder, clock, holidays, add = doors.addAccount, edit = doors.editAccount,
                            renewKey = doors.renewKey, ledger = std::move(ledger)](
                               QWidget* parent, const QString& first, std::function<void(const QString&)> changed) {
        ui::AccountManager::Doors itsDoors;
        itsDoors.add = add;
        itsDoors.edit = [edit](QWidget* above, const account::Account& account, const ui::AccountManager::Done& done) {
            edit(above, account, {}, done);
        };
        itsDoors.renewKey = renewKey;
        itsDoors.testConnection = [folder, clock, holidays](QWidget* above, const account::Account& account) {
            auto* test = new ui::ConnectionTestDialog(account, folder, clock, holidays, above);
            test->setAttribute(Qt::WA_DeleteOnClose);
            test->open();
        };
        itsDoors.ledger = ledger;
        itsDoors.program = parts::lines();
        itsDoors.outlets = ui::dialogOutlets(openWithDesktop);
        itsDoors.schedule = session::systemSchedule();
        auto* manager = new ui::AccountManager(accounts, folder, clock, std::move(itsDoors), first, parent);
        manager->setAttribute(Qt::WA_DeleteOnClose);
        QObject::connect(manager, &ui::AccountManager::accountsChanged, manager, std::move(changed));
        manager->open();
    };
    doors.importAccount = [folder, clock](QWidget* parent, const QString& file, const AccountDone& done) {
        ui::importAccount(folder, file, clock, parent, done);
    };
    doors.editProfiles = [clock](QWidget* parent, session::AccountSession& session) {
        auto* dialog = new ui::ProfilesDialog(session, clock, parent);
        dialog->setAttribute(Qt::WA_DeleteOnClose);
        dialog->open();
    };
    doors.askHostKey = [folder](QWidget* parent, const sftp::ConnectFailure& failure, const QString& account,
                                const std::function<void()>& pinned) {
        auto* question = new ui::HostKeyQuestion(failure, account, folder, parent);
        question->setAttribute(Qt::WA_DeleteOnClose);
        QObject::connect(question, &QDialog::accepted, question, pinned);
        question->open();
    };
    doors.askPassphrase = [&passphrases](QWidget* parent, const account::Account& account,
                                         const std::function<void(const std::optional<QString>&)>& done,
                                         const std::function<void(const rap::Error&)>& notRemembered) {
        ui::askPassphrase(passphrases, account, parent, done, notRemembered);
    };
    doors.chooseHolidays = [](QWidget* parent, const std::function<void(const QString&)>& done) {
        chooseFile(parent, QCoreApplication::translate("DialogDoors", "Import holidays"),
                   QCoreApplication::translate("DialogDoors", "Holiday calendars (*.ics *.json *.csv);;All files (*)"),
                   done);
    };
    doors.chooseTitles = [](QWidget* parent, const std::function<void(const QString&)>& done) {
        chooseFile(parent, QCoreApplication::translate("DialogDoors", "Import titles of reports"),
                   QCoreApplication::translate("DialogDoors", "Lists of titles (*.csv);;All files (*)"), done);
    };
    doors.saveTitles = [](QWidget* parent, const std::function<void(const QString&)>& done) {
        ui::dialogOutlets(openWithDesktop)
            .askFile(parent, QCoreApplication::translate("DialogDoors", "Titles of reports.csv"),
                     QCoreApplication::translate("DialogDoors", "Lists of titles (*.csv);;All files (*)"), done);
    };
    doors.showCoverage = [clock, holidays](QWidget* parent, workbench::Errands& errands,
                                           workbench::Doors::FromCoverage back) {
        auto* window = parent->findChild<coverage::CoverageWindow*>();
        if (window != nullptr && window->errands() != &errands) {
            delete window;
            window = nullptr;
        }
        if (window == nullptr)
            window = new coverage::CoverageWindow(errands, clock, holidays, std::move(back),
                                                  ui::dialogOutlets(openWithDesktop), parent);
        window->comeToFront();
    };
    doors.showReport = [folder](QWidget* parent, const viewer::ViewedReport& report,
                                const std::optional<viewer::FoundAt>& at, viewer::Back back) {
        auto* window = parent->findChild<viewer::ViewerWindow*>();
        if (window == nullptr)
            window = new viewer::ViewerWindow(
                std::move(back), {folder.path + QStringLiteral("/layouts"), ui::dialogOutlets(openWithDesktop).askFile},
                parent);
        window->showReport(report, at);
        window->comeToFront();
    };
    doors.findInReports = [](QWidget* parent, viewer::Searchable reports, const workbench::Doors::ShowFound& show) {
        auto* window = parent->findChild<viewer::SearchWindow*>();
        if (window == nullptr) {
            window = new viewer::SearchWindow(std::move(reports), parent);
            QObject::connect(window, &viewer::SearchWindow::reportWanted, parent, show);
        }
        window->comeToFront();
    };
    doors.compare = [folder](QWidget* parent, const viewer::ViewedReport& one, const viewer::ViewedReport& other,
                             const QList<int>& ruler) {
        const auto windows = parent->findChildren<compare::CompareWindow*>();
        const auto open = std::find_if(windows.begin(), windows.end(), [&](const compare::CompareWindow* window) {
            return window->isVisible() && window->isOf(one, other);
        });
        compare::Means means{folder.path + QStringLiteral("/layouts")};
        means.ruler = ruler;
        means.help = [parent] { showHelp(parent, ui::HelpPage::Clerk); };
        auto* window = open != windows.end() ? *open : new compare::CompareWindow(one, other, means, parent);
        window->comeToFront();
    };
    doors.showSchedule = [clock, folder](QWidget* parent, workbench::Errands& errands, workbench::SchedulePart part,
                                         const std::function<void(const QStringList&)>& showReports) {
        auto* dialog = new ui::ScheduleDialog(
            {errands.session(), errands.runner(), errands.ledger(), clock,
             [&errands](bool on, int everyMinutes) { return errands.setSchedule(on, everyMinutes); }, showReports,
             session::systemSchedule(), session::systemTaskOf(errands.account().name, folder)},
            pageOf(part), parent);
        dialog->setAttribute(Qt::WA_DeleteOnClose);
        dialog->open();
    };
    const auto onPaper = [](printing::PrintDialog::To to) {
        return [to](QWidget* parent, const QList<report::FiledReport>& reports) {
            auto* dialog =
                new printing::PrintDialog(reports, to, printing::dialogPrintOutlets(openWithDesktop), parent);
            dialog->setAttribute(Qt::WA_DeleteOnClose);
            dialog->open();
        };
    };
    doors.print = onPaper(printing::PrintDialog::To::Printer);
    doors.saveAsPdf = onPaper(printing::PrintDialog::To::Pdf);
    doors.showAbout = [](QWidget* parent) {
        auto* about = new AboutDialog(parent);
        about->setAttribute(Qt::WA_DeleteOnClose);
        about->open();
    };
    doors.mail = [](QObject* context, const QStringList& files, const std::function<void(const rap::Error&)>& failed) {
        ui::mailFiles(context, files, [failed](const std::optional<rap::Error>& fault) {
            if (fault)
                failed(*fault);
        });
    };
    doors.openPath = openWithDesktop;
    return doors;
}

} // namespace desktop
