#pragma once

#include "account/ConfigFolder.h"
#include "profile/Profile.h"

#include <QLockFile>
#include <QString>
#include <functional>
#include <memory>
#include <optional>

namespace session {

/// What a change of profiles was made of. Empty: what was kept could not be read.
using ProfilesBasis = std::optional<profile::ProfileSet>;

enum class ProfilesSaved { Saved, ChangedElsewhere };

/// An account's report profiles as they are kept: a JSON file (profile/ProfileFile.h) beside those of the accounts.
/// Blocking, short; any thread. What reads and writes holds the file's lock from the one to the other.
class ProfileStore {
public:
    ProfileStore(account::ConfigFolder folder, QString account);

    /// None where there is no file. Errors: Settings (damaged, with line and column; made by a newer version; cannot be
    /// read), LocalNoPermission.
    [[nodiscard]] rap::Result<profile::ProfileSet> load() const;
    /// In place of all that are kept. A damaged or too large file is set aside as "<file>.damaged", one of a newer
    /// version stays as it is. Errors: BadCall (profile::toFile()), Settings, DiskFull, LocalNoPermission.
    [[nodiscard]] rap::Result<void> save(const profile::ProfileSet& set) const;
    /// The same where what is kept is still what `set` was made of; or else nothing is written. Errors: as save().
    [[nodiscard]] rap::Result<ProfilesSaved> save(const profile::ProfileSet& set, const ProfilesBasis& basedOn) const;
    /// In place of all that are kept, which stay beside it as "<file>.replaced", or with the next free number behind
    /// that. Errors: as save().
    [[nodiscard]] rap::Result<void> saveInstead(const profile::ProfileSet& set) const;
    /// Changes what is kept by now, and gives what came of it. Errors: those of load() and save().
    [[nodiscard]] rap::Result<profile::ProfileSet>
    change(const std::function<void(profile::ProfileSet& kept)>& edit) const;
    void remove() const; ///< Of an account that has another name now.

private:
    [[nodiscard]] QString file() const;
    [[nodiscard]] rap::Result<std::unique_ptr<QLockFile>> hold() const;
    template <typename T> using Write = std::function<rap::Result<T>(const QByteArray& json)>;
    template <typename T>
    [[nodiscard]] rap::Result<T> whileHeld(const profile::ProfileSet& set, const Write<T>& write) const;
    // With the lock held.
    [[nodiscard]] rap::Result<void> keepBeside() const;
    [[nodiscard]] rap::Result<void> write(const QByteArray& json) const;

    account::ConfigFolder m_folder;
    QString m_account;
};

} // namespace session
