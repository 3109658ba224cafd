#pragma once

#include "account/Account.h"
#include "sftp/Connection.h"
#include "ui/common/Theme.h"

#include <QString>
#include <functional>
#include <optional>

class QWidget;

namespace workbench {

/// What lies outside the workbench, handed in by the program so that tests can stand in for it. Dialogs open without
/// waiting (QDialog::open) and answer by their callback, at most once.
struct Doors {
    using AccountDone = std::function<void(const account::Account& saved)>;
    std::function<void(QWidget* parent, AccountDone done)> addAccount;
    /// Opens at that field where one is given.
    std::function<void(QWidget* parent, const account::Account& account, std::optional<account::Field> at,
                       AccountDone done)>
        editAccount;
    std::function<void(QWidget* parent, const sftp::ConnectFailure& failure, const QString& account,
                       std::function<void()> pinned)>
        askHostKey;
    /// Without an answer she gave up. The door sees to remembering the passphrase and tells where that failed.
    std::function<void(QWidget* parent, const account::Account& account,
                       std::function<void(const std::optional<QString>& passphrase)> done,
                       std::function<void(const rap::Error& error)> notRemembered)>
        askPassphrase;

    std::function<void(QWidget* parent)> showContacts;
    std::function<void(QWidget* parent)> showAbout;
    /// A file or a folder, with the desktop's own program; false where there is none for it.
    std::function<bool(const QString& path)> openPath;

    std::function<void(ui::ThemeChoice)> applyTheme;
};

} // namespace workbench
