#include "account/KeySwitch.h"

#include "account/KeyFile.h"

#include <QCoreApplication>
#include <QDir>
#include <algorithm>

namespace account {
namespace {

struct Tr {
    Q_DECLARE_TR_FUNCTIONS(account::KeySwitch)
};

QString fingerprintOf(const QString& keyFile)
{
    return inspectKeyFile(keyFile).map([](const KeyFile& key) { return key.fingerprint; }).value_or(QString());
}

} // namespace

rap::Result<void> mayBecomeKey(const Account& account, const QString& fingerprint)
{
    if (fingerprint == fingerprintOf(account.keyFile)) {
        return rap::failure(rap::ErrorKind::BadCall, Tr::tr("This is the key that the account has already."),
                            Tr::tr("Make a new key, and register its public half with RAP."), fingerprint);
    }
    const auto known = std::find_if(account.previousKeys.begin(), account.previousKeys.end(),
                                    [&](const PreviousKey& key) { return key.fingerprint == fingerprint; });
    if (known != account.previousKeys.end()) {
        return rap::failure(rap::ErrorKind::BadCall,
                            Tr::tr("This is an old key of the account, which was replaced on %1.")
                                .arg(known->replaced.toString(Qt::ISODate)),
                            Tr::tr("Make a new key, and register its public half with RAP."), fingerprint);
    }
    return {};
}

rap::Result<void> mayBeRegistered(QDate day, QDate hongKongToday)
{
    if (day.isValid() && day <= hongKongToday)
        return {};
    return rap::failure(rap::ErrorKind::BadCall, Tr::tr("The key cannot have been registered on a day to come."),
                        Tr::tr("Enter the day on which the clearing house registered it, in Hong Kong."),
                        day.toString(Qt::ISODate));
}

void noteReplacedKey(Account& account, const Account& before, QDate hongKongToday)
{
    const QString old = fingerprintOf(before.keyFile);
    const QString now = fingerprintOf(account.keyFile);
    if (old.isEmpty() || old == now)
        return;
    account.previousKeys.removeIf([&](const PreviousKey& key) { return key.fingerprint == now; });
    account.previousKeys.prepend({before.keyFile, old, before.keyRegistered, hongKongToday});
}

rap::Result<Account> switchKey(const Accounts& accounts, const QString& name, const NewKey& key, QDate hongKongToday)
{
    if (auto registered = mayBeRegistered(key.registered, hongKongToday); !registered)
        return tl::unexpected(registered.error());
    return accounts.change(name, [&](Account& account) -> rap::Result<void> {
        const QString old = fingerprintOf(account.keyFile);
        if (auto may = mayBecomeKey(account, key.fingerprint); !may && !key.evenIfKnown)
            return may;
        if (old != key.fingerprint || old.isEmpty())
            account.previousKeys.prepend({account.keyFile, old, account.keyRegistered, hongKongToday});
        account.keyFile = key.file;
        account.keyRegistered = key.registered;
        return {};
    });
}

} // namespace account
