#include "account/Accounts.h"

#include "account/AccountJson.h"
#include "account/ProfileName.h"
#include "account/WholeFile.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QJsonDocument>
#include <QSet>
#include <algorithm>

namespace account {
namespace {

struct Tr {
    Q_DECLARE_TR_FUNCTIONS(account::Accounts)
};

enum class Fault { None, Unreadable, Newer, Damaged };

struct Found {
    QString file;       ///< Absolute.
    QString key;        ///< nameKey of the name in the file, empty where it tells none.
    QJsonObject object; ///< All its fields, where they could be read.
    Account account;    ///< Where there is no fault.
    Fault fault = Fault::None;
    rap::Error error; ///< Where there is a fault.
};

Found lookAt(const QString& file)
{
    Found found;
    found.file = file;
    const auto failed = [&found](Fault fault, rap::Error error) {
        found.fault = fault;
        found.error = std::move(error);
        const QString prefix = QFileInfo(found.file).fileName() + QStringLiteral(": ");
        found.error.message.prepend(prefix);
        found.error.detail.prepend(found.file + QStringLiteral(": "));
        return found;
    };
    const auto bytes = readWhole(file, largestAccountFile);
    if (!bytes)
        return failed(Fault::Unreadable, bytes.error());
    const auto named = QJsonDocument::fromJson(*bytes).object().value(QLatin1String("name"));
    found.key = nameKey(named.toString());
    auto object = accountObject(*bytes);
    if (!object)
        return failed(newerVersion(*bytes) ? Fault::Newer : Fault::Damaged, object.error());
    found.object = *object;
    auto account = accountFromJson(*object);
    if (!account)
        return failed(Fault::Damaged, account.error());
    if (const auto valid = validate(*account); !valid) {
        rap::Error error = valid.error();
        error.kind = rap::ErrorKind::Settings;
        error.detail = QStringLiteral("profile not valid");
        return failed(Fault::Damaged, error);
    }
    found.account = *account;
    return found;
}

/// Every file, those under their own name first, so that a copy never takes the place of the original.
QList<Found> lookAtAll(const QString& folder)
{
    QList<Found> all;
    const auto files = QDir(folder).entryInfoList({QStringLiteral("*.json")}, QDir::Files | QDir::System, QDir::Name);
    for (const auto& file : files)
        all << lookAt(file.absoluteFilePath());
    std::stable_partition(all.begin(), all.end(), [](const Found& found) {
        return !found.key.isEmpty() && QFileInfo(found.file).fileName() == fileNameFor(found.key);
    });
    QSet<QString> seen;
    for (auto& found : all) {
        if (found.fault != Fault::None)
            continue;
        if (seen.contains(found.key)) {
            found.fault = Fault::Damaged;
            found.error = {rap::ErrorKind::Settings,
                           Tr::tr("%1: another file holds an account of the same name, '%2'.")
                               .arg(QFileInfo(found.file).fileName(), found.account.name),
                           Tr::tr("Rename one of the two inside its file, or remove it."),
                           found.file + QStringLiteral(": second file of that name")};
            found.key.clear();
        } else {
            seen << found.key;
        }
    }
    return all;
}

/// The file that holds the account or, where that cannot be told from inside, that carries its name.
std::optional<Found> findByName(const QString& folder, const QString& name)
{
    const QString key = nameKey(name);
    const auto all = lookAtAll(folder);
    const auto best = [&all](auto&& fits) -> std::optional<Found> {
        const auto at = std::find_if(all.begin(), all.end(), fits);
        return at == all.end() ? std::nullopt : std::optional(*at);
    };
    if (auto good = best([&key](const Found& found) { return found.fault == Fault::None && found.key == key; }))
        return good;
    const QString ownFile = fileNameFor(name);
    return best([&](const Found& found) {
        return found.fault != Fault::None && (found.key == key || QFileInfo(found.file).fileName() == ownFile);
    });
}

/// That there is none says only who could look.
rap::Result<void> canBeLookedAt(const ConfigFolder& folder)
{
    for (const QString& path : {folder.path, folder.accounts()}) {
        const QFileInfo info(path);
        if (!info.exists())
            return {};
        if (!info.isDir()) {
            return rap::failure(rap::ErrorKind::Settings,
                                Tr::tr("'%1' is no folder of settings.").arg(QDir::toNativeSeparators(path)),
                                Tr::tr("Name the folder that the settings are in."));
        }
        if (!QDir(path).isReadable()) {
            return rap::failure(rap::ErrorKind::LocalNoPermission,
                                Tr::tr("You have no permission to read '%1'.").arg(QDir::toNativeSeparators(path)),
                                Tr::tr("Ask your IT support for access to that folder."));
        }
    }
    return {};
}

tl::unexpected<rap::Error> notThere(const QString& name)
{
    return rap::failure(rap::ErrorKind::BadCall, Tr::tr("There is no account '%1' on this workstation.").arg(name),
                        Tr::tr("Choose one of the accounts in the list, or add it."));
}

tl::unexpected<rap::Error> thereAlready(const QString& name)
{
    return rap::failure(rap::ErrorKind::BadCall, Tr::tr("There is an account '%1' already.").arg(name),
                        Tr::tr("Choose another name, or remove that account first."));
}

/// The account's own file name or, where another account's file has taken it, the next that is free.
QString freeFileFor(const QString& folder, const QString& name)
{
    const QString own = folder + u'/' + fileNameFor(name);
    QString file = own;
    for (int i = 2; QFileInfo::exists(file); ++i)
        file = own.chopped(5) + QStringLiteral("-%1.json").arg(i);
    return file;
}

} // namespace

Accounts::Accounts(ConfigFolder folder)
    : m_folder(std::move(folder))
{
}

Accounts::All Accounts::all() const
{
    All result;
    if (const auto looked = canBeLookedAt(m_folder); !looked)
        result.faults << AccountFault{m_folder.accounts(), looked.error()};
    const auto found = lookAtAll(m_folder.accounts());
    for (const auto& one : found)
        if (one.fault == Fault::None)
            result.accounts << one.account;
        else
            result.faults << AccountFault{one.file, one.error};
    std::sort(result.accounts.begin(), result.accounts.end(), [](const Account& left, const Account& right) {
        return nameKey(left.name).localeAwareCompare(nameKey(right.name)) < 0;
    });
    return result;
}

rap::Result<Account> Accounts::load(const QString& name) const
{
    if (const auto looked = canBeLookedAt(m_folder); !looked)
        return tl::unexpected(looked.error());
    const auto found = findByName(m_folder.accounts(), name);
    if (!found)
        return notThere(name);
    if (found->fault != Fault::None)
        return tl::unexpected<rap::Error>(found->error);
    return found->account;
}

Accounts::Held Accounts::hold() const
{
    return m_folder.make().and_then([this] { return makeOwnFolder(m_folder.accounts()); }).and_then([this] {
        return holdForChange(m_folder.accounts());
    });
}

rap::Result<void> Accounts::add(const Account& account) const
{
    if (auto valid = validate(account); !valid)
        return valid;
    const auto held = hold();
    if (!held)
        return tl::unexpected<rap::Error>(held.error());
    const auto found = findByName(m_folder.accounts(), account.name);
    if (found && found->fault == Fault::None)
        return thereAlready(found->account.name);
    return write(account);
}

rap::Result<void> Accounts::save(const Account& account) const
{
    if (auto valid = validate(account); !valid)
        return valid;
    const auto held = hold();
    return held ? write(account) : tl::unexpected<rap::Error>(held.error());
}

rap::Result<Account> Accounts::change(const QString& name, const Change& change) const
{
    const auto held = hold();
    if (!held)
        return tl::unexpected<rap::Error>(held.error());
    auto account = load(name);
    if (!account)
        return account;
    if (const auto changed = change(*account).and_then([&account] { return validate(*account); }); !changed)
        return tl::unexpected<rap::Error>(changed.error());
    return write(*account).map([&account] { return *account; });
}

rap::Result<void> Accounts::rename(const QString& name, const QString& newName) const
{
    if (!findByName(m_folder.accounts(), name))
        return notThere(name);
    const auto held = hold();
    if (!held)
        return tl::unexpected<rap::Error>(held.error());
    const auto found = findByName(m_folder.accounts(), name);
    if (!found)
        return notThere(name);
    if (found->fault != Fault::None)
        return tl::unexpected<rap::Error>(found->error);
    Account account = found->account;
    account.name = newName;
    if (auto valid = validate(account); !valid)
        return valid;
    const auto other = findByName(m_folder.accounts(), newName);
    if (other && other->file != found->file)
        return thereAlready(newName);
    const QByteArray json = QJsonDocument(accountToJson(account, found->object)).toJson();
    if (auto written = writeWhole(found->file, json); !written)
        return written;
    // The name in the file counts; that of the file is for people.
    if (const QString file = freeFileFor(m_folder.accounts(), newName); nameKey(name) != nameKey(newName))
        QFile::rename(found->file, file);
    return {};
}

rap::Result<void> Accounts::write(const Account& account) const
{
    const auto found = findByName(m_folder.accounts(), account.name);
    if (!found) {
        return writeWhole(freeFileFor(m_folder.accounts(), account.name),
                          QJsonDocument(accountToJson(account)).toJson());
    }
    if (found->fault == Fault::Newer || found->fault == Fault::Unreadable)
        return tl::unexpected<rap::Error>(found->error);
    if (found->fault == Fault::Damaged) {
        if (auto aside = setAside(found->file, largestAccountFile); !aside)
            return aside;
    }
    return writeWhole(found->file, QJsonDocument(accountToJson(account, found->object)).toJson());
}

rap::Result<void> Accounts::remove(const QString& name) const
{
    if (!findByName(m_folder.accounts(), name))
        return notThere(name);
    const auto held = hold();
    if (!held)
        return tl::unexpected<rap::Error>(held.error());
    const auto found = findByName(m_folder.accounts(), name);
    if (!found)
        return notThere(name);
    if (found->fault == Fault::Newer || found->fault == Fault::Unreadable)
        return tl::unexpected<rap::Error>(found->error);
    if (found->fault == Fault::Damaged) {
        if (auto aside = setAside(found->file, largestAccountFile); !aside)
            return aside;
    }
    QFile file(found->file);
    if (!file.remove()) {
        return rap::failure(
            rap::ErrorKind::LocalNoPermission, Tr::tr("The account '%1' cannot be removed.").arg(name),
            Tr::tr("Ask your IT support for access to '%1'.").arg(QDir::toNativeSeparators(found->file)),
            QStringLiteral("remove %1: %2").arg(found->file, file.errorString()));
    }
    return {};
}

} // namespace account
