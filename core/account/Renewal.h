#pragma once

#include "account/Accounts.h"
#include "account/ConfigFolder.h"
#include "account/KeyFile.h"

#include <QDate>
#include <QStringList>
#include <functional>
#include <optional>

namespace account {

/// The renewal of an account's key while it is under way (guide section 7): the new key is made, and the account goes
/// on with the old one until it is switched. Kept in a file of the settings, so that it goes on after whatever happens.
/// Holds no secret.
struct Renewal {
    QString keyFile;               ///< Of the new key; absolute.
    QString fingerprint;           ///< Of its public half.
    QDate made;                    ///< Hong Kong day.
    std::optional<QDate> handedIn; ///< Hong Kong day on which the clearing house got the public half.

    bool operator==(const Renewal&) const = default;
};

/// The renewals of this workstation's accounts, a file each. Blocking, short; any thread.
class Renewals {
public:
    explicit Renewals(ConfigFolder folder);

    /// Empty where none is under way. Error kind: Settings.
    [[nodiscard]] rap::Result<std::optional<Renewal>> of(const QString& account) const;
    /// Errors: DiskFull, LocalNoPermission, Settings.
    [[nodiscard]] rap::Result<void> save(const QString& account, const Renewal& renewal) const;
    /// Nothing happens where there is none. The new key's file stays. Errors: LocalNoPermission, Settings.
    [[nodiscard]] rap::Result<void> remove(const QString& account) const;

private:
    [[nodiscard]] QString file(const QString& account) const;

    ConfigFolder m_folder;
};

/// The new key, as its file says. Error kind: KeyUnusable (it is no key any more, or another one).
[[nodiscard]] rap::Result<KeyFile> newKeyOf(const Renewal& renewal);

/// That of the renewal that is under way for an account. Errors: BadCall (none is: make the new key first), those of
/// the one above and of Renewals::of().
[[nodiscard]] rap::Result<KeyFile> newKeyOf(const Renewals& renewals, const QString& account);

/// Ends the renewal of an account that has another key now than `before`, whoever saw to that: what was begun is about
/// neither. Nothing happens where it is the same key in another file, or where that cannot be told. Looks at the key
/// files. Errors: those of Renewals::remove().
[[nodiscard]] rap::Result<void> endWhereReplaced(const Renewals& renewals, const Account& before, const Account& now);

/// A name for a key's file that is free for both of its halves: that one, or with a number behind it.
[[nodiscard]] QString freeKeyFile(const QString& wanted);
/// Where a new key goes: beside the old one, under a name with its month that is free. Absolute.
[[nodiscard]] QString suggestedKeyFile(const QString& oldKeyFile, QDate today);

/// This account and those that log in with the same key: they are renewed together. Looks at the key files.
[[nodiscard]] QStringList sharingKey(const Account& account, const QList<Account>& all);

/// Switches these accounts to the new key, the first of them last, each in one write; those that have it already stay
/// as they are, so that what was broken off goes on. Their renewal is over then; others that have the old key keep it,
/// and their renewal. Whether the new key logs in is the caller's to find out before, of each. `did`: called whenever
/// something more is on the disk. Errors: those of switchKey() and Renewals.
[[nodiscard]] rap::Result<void> finishRenewal(
    const Accounts& accounts, const Renewals& renewals, QStringList names, const Renewal& renewal, QDate today,
    const std::function<void()>& did = [] {});

} // namespace account
