#include "DialogDoors.h"

#include "AboutDialog.h"
#include "ui/accounts/AccountDialog.h"
#include "ui/accounts/HostKeyQuestion.h"
#include "ui/accounts/PassphraseQuestion.h"
#include "ui/help/ContactsDialog.h"

#include <QDesktopServices>
#include <QUrl>

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

} // namespace

workbench::Doors dialogDoors(const account::Accounts& accounts, const account::ConfigFolder& folder,
                             account::Passphrases& passphrases, const rap::Clock& clock,
                             const rap::HolidayCalendar& holidays)
{
    workbench::Doors doors;
    doors.addAccount = [&accounts, folder, clock, holidays](QWidget* parent, AccountDone done) {
        openAccountDialog(new ui::AccountDialog(accounts, folder, std::nullopt, clock, holidays, parent), {},
                          std::move(done));
    };
    doors.editAccount = [&accounts, folder, clock, holidays](QWidget* parent, const account::Account& account,
                                                             std::optional<account::Field> at, AccountDone done) {
        openAccountDialog(new ui::AccountDialog(accounts, folder, account, clock, holidays, parent), at,
                          std::move(done));
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
        auto* question = new ui::PassphraseQuestion(account.name, account.keyFile, parent);
        question->setAttribute(Qt::WA_DeleteOnClose);
        QObject::connect(question, &QDialog::finished, question,
                         [question, done, notRemembered, name = account.name, &passphrases](int result) {
                             if (result != QDialog::Accepted) {
                                 done(std::nullopt);
                                 return;
                             }
                             const QString passphrase = question->passphrase();
                             if (question->remember())
                                 passphrases.write(name, passphrase, [notRemembered](const rap::Result<void>& written) {
                                     if (!written)
                                         notRemembered(written.error());
                                 });
                             done(passphrase);
                         });
        question->open();
    };
    doors.showContacts = [](QWidget* parent) {
        auto* contacts = new ui::ContactsDialog(
            [](const QString& email) { return QDesktopServices::openUrl(QUrl(QStringLiteral("mailto:") + email)); },
            parent);
        contacts->setAttribute(Qt::WA_DeleteOnClose);
        contacts->open();
    };
    doors.showAbout = [](QWidget* parent) {
        auto* about = new AboutDialog(parent);
        about->setAttribute(Qt::WA_DeleteOnClose);
        about->open();
    };
    doors.openPath = [](const QString& path) { return QDesktopServices::openUrl(QUrl::fromLocalFile(path)); };
    return doors;
}

} // namespace desktop
