#pragma once

#include "account/Account.h"
#include "account/ConfigFolder.h"

#include <QLockFile>
#include <functional>
#include <memory>

namespace account {

/// A profile that is there but cannot be used; it never hides the others.
struct AccountFault {
    QString file; ///< Absolute path.
    rap::Error error;
};

/// The account profiles of this workstation: a JSON file each, written atomically, with a version number. Blocking,
/// short; any thread, one at a time. A file of a newer version is reported, never overwritten nor removed. A damaged
/// one is reported, and set aside as "<file>.damaged" when its account is saved or removed. Fields that this version
/// does not know are kept. A file name says nothing: the name in the file counts, so that files can be handed round
/// under any name.
class Accounts {
public:
    explicit Accounts(ConfigFolder folder);

    struct All {
        QList<Account> accounts; ///< By name.
        QList<AccountFault> faults;
    };
    [[nodiscard]] All all() const;
    [[nodiscard]] rap::Result<Account>
    load(const QString& name) const; ///< Errors: BadCall (no such account), Settings.
    /// Of programs that add one of the same name at the same time one does. Errors: BadCall (profile not valid, there
    /// is one of that name), Settings, DiskFull, LocalNoPermission.
    [[nodiscard]] rap::Result<void> add(const Account& account) const;
    /// Adds or replaces. Errors: BadCall (profile not valid), Settings, DiskFull, LocalNoPermission.
    [[nodiscard]] rap::Result<void> save(const Account& account) const;
    /// Loads it, changes it and saves it, while no other program of this workstation does. What the change refuses
    /// stays as it was. Gives the account as saved. Errors: those of load() and save(), and the change's own.
    using Change = std::function<rap::Result<void>(Account&)>;
    [[nodiscard]] rap::Result<Account> change(const QString& name, const Change& change) const;
    /// The profile only, at one stroke; session::AccountRename is for all that goes by its name. Errors: BadCall (no
    /// such account, no usable name, there is one of that name), Settings, DiskFull, LocalNoPermission.
    [[nodiscard]] rap::Result<void> rename(const QString& name, const QString& newName) const;
    /// The profile only: never reports or the key. Errors: BadCall (no such account), Settings, LocalNoPermission.
    [[nodiscard]] rap::Result<void> remove(const QString& name) const;

private:
    using Held = rap::Result<std::unique_ptr<QLockFile>>;
    [[nodiscard]] Held hold() const;
    [[nodiscard]] rap::Result<void> write(const Account& account) const; ///< While held.

    ConfigFolder m_folder;
};

} // namespace account
