#include "session/AccountRename.h"

#include "account/Accounts.h"
#include "account/KeyReminders.h"
#include "account/ProfileName.h"
#include "account/Renewal.h"
#include "rap/WhenFinished.h"
#include "session/AccountImport.h"
#include "session/ProfileStore.h"
#include "session/ScheduleStore.h"

#include <QCoreApplication>

namespace session {
namespace {

struct Tr {
    Q_DECLARE_TR_FUNCTIONS(session::AccountRename)
};

tl::unexpected<rap::Error> taken(const QString& message)
{
    return rap::failure(rap::ErrorKind::BadCall, message, Tr::tr("Choose another name."));
}

/// What fails once the account has its new name, or is gone: the log has it.
void telling(const rap::Result<void>& done)
{
    if (!done)
        qWarning("%s %s", qUtf8Printable(done.error().message), qUtf8Printable(done.error().detail));
}

} // namespace

AccountRename::AccountRename(account::ConfigFolder folder, QString from, QString to, ledger::Ledger& ledger,
                             QObject* parent)
    : QObject(parent)
    , m_folder(std::move(folder))
    , m_from(std::move(from))
    , m_to(std::move(to))
    , m_sameFiles(account::nameKey(m_from) == account::nameKey(m_to))
    , m_ledger(ledger)
{
}

void AccountRename::start(rap::HongKongTime now)
{
    if (const auto ready = prepare(now); !ready) {
        end(ready);
        return;
    }
    rap::whenFinished(m_ledger.beginRename(m_from, m_to), this, [this](const rap::Result<void>& begun) {
        if (!begun) {
            end(begun);
            return;
        }
        Q_EMIT did(RenameStep::LedgerKnowsBoth);
        copyPassphrase();
    });
}

rap::Result<void> AccountRename::prepare(rap::HongKongTime now)
{
    const account::Accounts accounts(m_folder);
    auto account = accounts.load(m_from);
    if (!account)
        return tl::unexpected(account.error());
    m_renamed.account = *std::move(account);
    m_renamed.account.name = m_to;
    if (auto valid = account::validate(m_renamed.account); !valid)
        return valid;
    if (!m_sameFiles) {
        const auto other = accounts.load(m_to);
        if (other || other.error().kind != rap::ErrorKind::BadCall)
            return taken(Tr::tr("There is an account '%1' already.").arg(m_to));
    }
    const QString file = m_folder.retriever(m_from);
    auto lock = RetrieverLock::take(file, now);
    if (!lock)
        return tl::unexpected(lock.error());
    if (!*lock)
        return tl::unexpected(retrievedBy(RetrieverLock::holder(file).value_or(Retriever())));
    m_lock = *std::move(lock);
    return {};
}

void AccountRename::copyPassphrase()
{
    const auto copied = [this](const rap::Result<void>& done) {
        if (!done)
            m_renamed.passphrase = done.error();
        Q_EMIT did(RenameStep::PassphraseCopied);
        if (const auto settings = copySettings(); !settings) {
            end(settings);
            return;
        }
        Q_EMIT did(RenameStep::SettingsCopied);
        renameAccount();
    };
    if (m_sameFiles)
        copied({});
    else
        m_passphrases.copy(m_from, m_to, copied);
}

rap::Result<void> AccountRename::copySettings()
{
    if (m_sameFiles)
        return {};
    const auto profiles = ProfileStore(m_folder, m_from).load();
    if (!profiles)
        return tl::unexpected(profiles.error());
    const ProfileStore newProfiles(m_folder, m_to);
    const auto there = newProfiles.load();
    // A renaming that was stopped has left the same.
    if (!there || (*there != profile::ProfileSet() && *there != *profiles))
        return taken(Tr::tr("There are report profiles of an earlier account '%1'.").arg(m_to));
    if (*profiles != *there) {
        if (auto saved = newProfiles.save(*profiles); !saved)
            return saved;
    }
    const auto schedule = ScheduleStore(m_folder, m_from).load();
    if (!schedule)
        return tl::unexpected(schedule.error());
    // What an earlier account of the new name has left is not this one's.
    if (schedule->since == rap::HongKongTime() && schedule->onEnd.isEmpty())
        ScheduleStore(m_folder, m_to).remove();
    else if (auto saved = ScheduleStore(m_folder, m_to).save(*schedule); !saved)
        return saved;
    const account::Renewals renewals(m_folder);
    return renewals.of(m_from).and_then([&](const std::optional<account::Renewal>& begun) {
        return begun ? renewals.save(m_to, *begun) : renewals.remove(m_to);
    });
}

void AccountRename::renameAccount()
{
    if (const auto done = account::Accounts(m_folder).rename(m_from, m_to); !done) {
        end(done);
        return;
    }
    Q_EMIT did(RenameStep::AccountRenamed);
    // What fails from here on is made up for by whoever next writes to the ledger under the new name.
    rap::whenFinished(m_ledger.endRename(m_to), this, [this](const rap::Result<void>& settled) {
        telling(settled);
        Q_EMIT did(RenameStep::LedgerSettled);
        removeOld();
    });
}

void AccountRename::removeOld()
{
    telling(account::Snoozes(m_folder).rename(m_from, m_to));
    if (m_sameFiles) {
        end({});
        return;
    }
    ProfileStore(m_folder, m_from).remove();
    ScheduleStore(m_folder, m_from).remove();
    telling(account::Renewals(m_folder).remove(m_from));
    m_passphrases.remove(m_from, [this](const rap::Result<void>&) {
        Q_EMIT did(RenameStep::OldRemoved);
        end({});
    });
}

void AccountRename::end(const rap::Result<void>& outcome)
{
    m_lock.reset();
    if (outcome)
        Q_EMIT renamed(m_renamed);
    else
        Q_EMIT failed(outcome.error());
}

rap::Result<void> removeAccount(const account::ConfigFolder& folder, const QString& name)
{
    return account::Accounts(folder).remove(name).map([&] {
        ScheduleStore(folder, name).remove();
        telling(account::Renewals(folder).remove(name));
        telling(account::Snoozes(folder).remove(name));
    });
}

rap::Result<account::Account> copyAccount(const account::ConfigFolder& folder, const QString& from, const QString& to,
                                          QDate hongKongToday)
{
    auto file = accountToHandOut(folder, from, {.user = true, .paths = true});
    if (!file)
        return tl::unexpected(file.error());
    file->account.name = to;
    file->hostKeys.clear(); // they are pinned here
    return planImport(folder, *file, hongKongToday).and_then([&folder](const AccountImport& import) {
        return carryOut(folder, import, Existing::Keep);
    });
}

} // namespace session
