#pragma once

#include "account/Account.h"
#include "account/ConfigFolder.h"
#include "account/Passphrases.h"
#include "ledger/Ledger.h"
#include "rap/Time.h"
#include "session/RetrieverLock.h"

#include <QObject>
#include <memory>

namespace session {

/// What has been done of a renaming when it is stopped, in this order. Up to SettingsCopied the account has its old
/// name, from AccountRenamed on its new one; with either it works as before, and can be renamed again.
enum class RenameStep { LedgerKnowsBoth, PassphraseCopied, SettingsCopied, AccountRenamed, LedgerSettled, OldRemoved };

struct Renamed {
    account::Account account; ///< As it is saved now.
    /// Why a passphrase that may be stored did not go along: it is asked for once more.
    std::optional<rap::Error> passphrase;
};

/// Another name for an account, for all that goes by it: profile, ledger, report profiles, schedule, a renewal of its
/// key that is under way, the reminder that is put off, passphrase. Not the operating system's task: that is to be
/// switched off under the old name and on under the new one (SystemSchedule.h). Lives on its maker's thread, which
/// needs an event loop; the ledger must outlive it. Deleting it stops it between two steps.
class AccountRename : public QObject {
    Q_OBJECT
public:
    AccountRename(account::ConfigFolder folder, QString from, QString to, ledger::Ledger& ledger,
                  QObject* parent = nullptr);
    void start(rap::HongKongTime now); ///< Once.

Q_SIGNALS:
    void did(session::RenameStep step);
    void renamed(const session::Renamed& renamed);
    /// It has its old name. Errors: BadCall (no such account, no usable name, something else has that name),
    /// RetrievedElsewhere, Settings, Ledger, DiskFull, LocalNoPermission.
    void failed(const rap::Error& error);

private:
    [[nodiscard]] rap::Result<void> prepare(rap::HongKongTime now);
    [[nodiscard]] rap::Result<void> copySettings();
    void copyPassphrase();
    void renameAccount();
    void removeOld();
    void end(const rap::Result<void>& outcome);

    account::ConfigFolder m_folder;
    QString m_from;
    QString m_to;
    bool m_sameFiles; ///< Only upper and lower case differ: files and secrets have the name already.
    ledger::Ledger& m_ledger;
    account::Passphrases m_passphrases;
    std::shared_ptr<RetrieverLock> m_lock;
    Renamed m_renamed;
};

/// Takes an account's profile away and, so that no other of that name goes on with it, its schedule, the renewal of its
/// key and the reminder that is put off. Its report profiles, its passphrase, its key and what the ledger knows are for
/// the caller to keep or not. Blocking, short; any thread. Errors: those of account::Accounts::remove().
[[nodiscard]] rap::Result<void> removeAccount(const account::ConfigFolder& folder, const QString& name);

/// A second account like that one, with its report profiles, under another name; the ledger knows nothing of it.
/// Blocking, short; any thread. Errors: BadCall (no such account, no usable name, something else has that name),
/// Settings, DiskFull, LocalNoPermission.
[[nodiscard]] rap::Result<account::Account> copyAccount(const account::ConfigFolder& folder, const QString& from,
                                                        const QString& to, QDate hongKongToday);

} // namespace session
