#include "session/AccountImport.h"

#include "account/AccountJson.h"
#include "account/Accounts.h"
#include "account/KeyFile.h"
#include "account/KeySwitch.h"
#include "account/Renewal.h"
#include "session/ProfileStore.h"

#include <QCoreApplication>
#include <algorithm>
#include <utility>

namespace session {
namespace {

struct Tr {
    Q_DECLARE_TR_FUNCTIONS(session::AccountImport)
};

bool isSameKey(const QString& file, const QString& other)
{
    if (file == other)
        return true;
    const auto key = account::inspectKeyFile(file);
    const auto otherKey = account::inspectKeyFile(other);
    return key && otherKey && !key->fingerprint.isEmpty() && key->fingerprint == otherKey->fingerprint;
}

/// A day goes with its key: the file's with the key that the file names, that of a key which is here with that one.
std::optional<QDate> registeredOver(const account::Account& own, const AccountFile& file)
{
    const QString& keyFile = file.account.keyFile;
    if (!keyFile.isEmpty() && !file.unsaid.contains(QStringLiteral("keyFile")) && file.account.keyRegistered)
        return file.account.keyRegistered;
    return keyFile.isEmpty() || isSameKey(keyFile, own.keyFile) ? own.keyRegistered : std::nullopt;
}

/// What the file says, over what the workstation's own account says.
account::Account over(const account::Account& own, const AccountFile& file)
{
    QJsonObject object = account::accountToJson(own);
    const QJsonObject said = account::accountToJson(file.account);
    const QStringList fields = said.keys() + QStringList{QStringLiteral("moreBases")};
    for (const QString& field : fields)
        if (!file.unsaid.contains(field))
            object.insert(field, said.value(field));
    account::Account merged = account::accountFromJson(object).value_or(file.account);
    const auto supplied = [](const QString& one, const QString& otherwise) { return one.isEmpty() ? otherwise : one; };
    merged.user = supplied(file.account.user, own.user);
    merged.keyFile = supplied(file.account.keyFile, own.keyFile);
    merged.targetFolder = supplied(file.account.targetFolder, own.targetFolder);
    merged.keyRegistered = registeredOver(own, file);
    merged.previousKeys = own.previousKeys;
    return merged;
}

tl::unexpected<rap::Error> exists(const QString& message)
{
    return rap::failure(rap::ErrorKind::BadCall, message,
                        Tr::tr("Import it under another name, or say that it is to be replaced. Nothing was changed."));
}

} // namespace

rap::Result<AccountImport> planImport(const account::ConfigFolder& folder, const AccountFile& file, QDate hongKongToday)
{
    AccountImport import;
    import.account = file.account;
    import.file = file;
    import.plannedOn = hongKongToday;
    const auto own = account::Accounts(folder).load(file.account.name);
    if (!own && own.error().kind != rap::ErrorKind::BadCall)
        return tl::unexpected(own.error());
    if (own) {
        import.account = over(*own, file);
        import.replacesAccount = true;
    }
    import.missing = account::faultsOf(import.account);
    const std::optional<QDate> day = import.account.keyRegistered;
    if (day && (!own || own->keyRegistered != day))
        if (const auto may = account::mayBeRegistered(*day, hongKongToday); !may)
            import.missing.append({account::Field::KeyRegistered, may.error()});

    const auto pins = sftp::HostKeys::load(folder.hostKeys());
    if (!pins)
        return tl::unexpected(pins.error());
    auto newKeys = pins->newAmong(file.hostKeys);
    if (!newKeys)
        return tl::unexpected(newKeys.error());
    import.newKeys = *std::move(newKeys);
    std::copy_if(file.hostKeys.begin(), file.hostKeys.end(), std::back_inserter(import.leftOut),
                 [&pins](const auto& key) { return pins->judge(key) == sftp::HostKeyVerdict::OtherTypeKnown; });

    if (file.profiles) {
        const auto kept = ProfileStore(folder, file.account.name).load();
        // Damaged ones are set aside as they are replaced.
        import.replacesProfiles = !kept || (*kept != profile::ProfileSet() && *kept != *file.profiles);
        import.profiles = file.profiles;
    }
    return import;
}

rap::Result<account::Account> carryOut(const account::ConfigFolder& folder, const AccountImport& import,
                                       Existing existing)
{
    if (!import.missing.isEmpty())
        return tl::unexpected(import.missing.first().error);
    if (existing == Existing::Keep && import.replacesAccount)
        return exists(Tr::tr("There is an account '%1' already.").arg(import.account.name));
    if (existing == Existing::Keep && import.replacesProfiles)
        return exists(Tr::tr("There are report profiles of an account '%1' already.").arg(import.account.name));

    if (const auto pinned = sftp::HostKeys::add(folder, import.newKeys); !pinned)
        return tl::unexpected(pinned.error());
    if (import.profiles) {
        if (auto saved = ProfileStore(folder, import.account.name).save(*import.profiles); !saved)
            return tl::unexpected(saved.error());
    }
    const account::Accounts accounts(folder);
    if (!import.replacesAccount)
        return accounts.add(import.account).map([&import] { return import.account; });
    account::Account before;
    auto changed = accounts.change(import.account.name, [&](account::Account& account) -> rap::Result<void> {
        before = std::exchange(account, over(account, import.file));
        account::noteReplacedKey(account, before, import.plannedOn);
        return {};
    });
    if (changed)
        if (const auto ended = account::endWhereReplaced(account::Renewals(folder), before, *changed); !ended)
            return tl::unexpected(ended.error());
    return changed;
}

} // namespace session
