#pragma once

#include "rap/Error.h"

#include <QString>

namespace account {

/// The folder that holds this user's accounts, host keys, ledger, window layout and logs; `--config DIR` names another.
struct ConfigFolder {
    QString path; ///< Absolute.

    /// The user's own place, as the operating system means it; where a file 'portable' lies beside the program, the
    /// folder 'settings' there. Needs the application object.
    [[nodiscard]] static ConfigFolder ofUser();
    [[nodiscard]] static ConfigFolder at(const QString& folder); ///< `--config DIR`; a relative one counts from here.

    /// Makes the folder, open to this user alone, where it is not there yet. What writes into it calls this before.
    /// Errors: LocalNoPermission, DiskFull, Settings.
    [[nodiscard]] rap::Result<void> make() const;

    [[nodiscard]] QString accounts() const; ///< Folder, a JSON file an account.
    [[nodiscard]] QString hostKeys() const; ///< JSON file.
    [[nodiscard]] QString ledger() const;   ///< SQLite file.
    [[nodiscard]] QString window() const;   ///< JSON file: window layout and table columns.
    /// JSON file: an account's report profiles. Like the ledger it stays where the account is removed, and is found
    /// again by one of the same name.
    [[nodiscard]] QString profiles(const QString& accountName) const;
    [[nodiscard]] QString targets() const; ///< JSON file: volumes of the reports' folders.
    [[nodiscard]] QString log() const;     ///< Text file, rotated.
    /// File that is held by the program of this workstation that retrieves for the account. Where several workstations
    /// share the folder, each has its own.
    [[nodiscard]] QString retriever(const QString& accountName) const;
    /// Part of a file's name where many write side by side: the same at each run, another one for each account,
    /// workstation and folder of settings. The account's name, '-' and eight digits (hexadecimal).
    [[nodiscard]] QString mark(const QString& accountName) const;
};

} // namespace account
