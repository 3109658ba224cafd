#pragma once

#include "account/Account.h"
#include "report/SearchAcross.h"
#include "sftp/Connection.h"
#include "ui/common/HelpPage.h"
#include "ui/common/Theme.h"
#include "ui/viewer/ViewedReport.h"

#include <QString>
#include <QVariant>
#include <functional>
#include <optional>

class QWidget;

namespace session {
class AccountSession;
}

namespace workbench {

class Errands;
struct FolderScope;

/// What the schedule's dialog shows first.
enum class SchedulePart { Settings, Expected, Runs };

/// What lies outside the workbench, handed in by the program so that tests can stand in for it. Dialogs open without
/// waiting (QDialog::open) and answer by their callback, at most once.
struct Doors {
    using AccountDone = std::function<void(const account::Account& saved)>;
    std::function<void(QWidget* parent, AccountDone done)> addAccount;
    /// Opens at that field where one is given.
    std::function<void(QWidget* parent, const account::Account& account, std::optional<account::Field> at,
                       AccountDone done)>
        editAccount;
    /// Renews the key of that account; `done` once it has the new one.
    std::function<void(QWidget* parent, const account::Account& account, AccountDone done)> renewKey;
    /// All accounts of this workstation, that one first. `changed` each time something was saved or removed, with the
    /// name of the account to show.
    std::function<void(QWidget* parent, const QString& first, std::function<void(const QString& name)> changed)>
        manageAccounts;
    /// An account from a file that IT prepared; an empty one is asked for.
    std::function<void(QWidget* parent, const QString& file, AccountDone done)> importAccount;
    /// Saves through the session, which tells of it.
    std::function<void(QWidget* parent, session::AccountSession& session)> editProfiles;
    std::function<void(QWidget* parent, const sftp::ConnectFailure& failure, const QString& account,
                       std::function<void()> pinned)>
        askHostKey;
    /// Without an answer she gave up. The door sees to remembering the passphrase and tells where that failed.
    std::function<void(QWidget* parent, const account::Account& account,
                       std::function<void(const std::optional<QString>& passphrase)> done,
                       std::function<void(const rap::Error& error)> notRemembered)>
        askPassphrase;

    /// A calendar of public holidays that she picks from the disk.
    std::function<void(QWidget* parent, std::function<void(const QString& file)> done)> chooseHolidays;
    /// A firm's list of titles that she picks from the disk.
    std::function<void(QWidget* parent, std::function<void(const QString& file)> done)> chooseTitles;
    /// Where such a list is to go.
    std::function<void(QWidget* parent, std::function<void(const QString& file)> done)> saveTitles;
    /// What the coverage board asks of the workbench, for the account that it is of.
    struct FromCoverage {
        std::function<void(const FolderScope& scope)> showFolder; ///< In the table, which comes to the front.
        std::function<void(const QString& command, const QVariant& argument)> press;
    };
    /// The ten days' board of that account, in a window of its own; one that is open comes to the front. It goes with
    /// `parent`, and with `errands` before.
    std::function<void(QWidget* parent, Errands& errands, FromCoverage back)> showCoverage;
    /// Whether and how often an account is fetched for by itself, what is expected, and how the runs went.
    /// `showReports` shows the reports of these remote paths in the window.
    std::function<void(QWidget* parent, Errands& errands, SchedulePart part,
                       std::function<void(const QStringList& paths)> showReports)>
        showSchedule;
    /// Whether the desktop shows an icon of this program that brings its window back.
    std::function<bool()> hasIcon;

    /// Filed reports, at least one, in one go.
    using OnPaper = std::function<void(QWidget* parent, const QList<report::FiledReport>& reports)>;
    OnPaper print;
    OnPaper saveAsPdf;

    /// The manual, at that page, in a window of its own; one that is open comes to the front. It goes with `parent`.
    std::function<void(QWidget* parent, ui::HelpPage page)> showHelp;
    std::function<void(QWidget* parent)> showContacts;
    std::function<void(QWidget* parent)> showAbout;
    /// A filed report, to be read; beside those that are open already. The window goes with `parent`.
    std::function<void(QWidget* parent, const viewer::ViewedReport& report, const std::optional<viewer::FoundAt>& at,
                       viewer::Back back)>
        showReport;
    using ShowFound = std::function<void(const viewer::ViewedReport& report, const std::optional<viewer::FoundAt>& at)>;
    /// A text in many of them, in a window of its own, which goes with `parent`; one that is open comes to the front.
    std::function<void(QWidget* parent, viewer::Searchable reports, ShowFound show)> findInReports;
    /// Two filed reports side by side. The window goes with `parent`. `ruler`: where she says that their columns begin;
    /// may be empty.
    std::function<void(QWidget* parent, const viewer::ViewedReport& one, const viewer::ViewedReport& other,
                       const QList<int>& ruler)>
        compare;
    /// A new mail with these files in the system's own mail program, for her to send. `failed` is called with what
    /// stood in the way, and not at all once `context` is gone.
    std::function<void(QObject* context, const QStringList& files, std::function<void(const rap::Error& error)> failed)>
        mail;
    /// A file or a folder, with the desktop's own program; false where there is none for it.
    std::function<bool(const QString& path)> openPath;

    std::function<void(ui::ThemeChoice)> applyTheme;
    /// Makes the window anew in that language, once it has returned: a code, or empty for the system's.
    std::function<void(const QString& code)> applyLanguage;
};

} // namespace workbench
