#include "account/Renewal.h"

#include "account/KeyExpiry.h"
#include "account/KeyMaker.h"
#include "account/KeySwitch.h"
#include "account/WholeFile.h"

#include <QCoreApplication>
#include <QDir>
#include <QFileInfo>
#include <QJsonDocument>
#include <QJsonObject>
#include <QRegularExpression>
#include <algorithm>

namespace account {
namespace {

struct Tr {
    Q_DECLARE_TR_FUNCTIONS(account::Renewal)
};

constexpr int version = 1;
constexpr qint64 largestFile = 64 * 1024; // bytes

QDate dayIn(const QJsonObject& object, QLatin1String name)
{
    return QDate::fromString(object.value(name).toString(), Qt::ISODate);
}

} // namespace

Renewals::Renewals(ConfigFolder folder)
    : m_folder(std::move(folder))
{
}

QString Renewals::file(const QString& account) const
{
    return m_folder.path + QStringLiteral("/renewals/") + QFileInfo(m_folder.profiles(account)).fileName();
}

rap::Result<std::optional<Renewal>> Renewals::of(const QString& account) const
{
    if (!QFileInfo::exists(file(account)))
        return std::nullopt;
    const auto read = readWhole(file(account), largestFile);
    if (!read)
        return tl::unexpected(read.error());
    QJsonParseError fault;
    const QJsonObject object = QJsonDocument::fromJson(*read, &fault).object();
    Renewal renewal;
    renewal.keyFile = object.value(QLatin1String("keyFile")).toString();
    renewal.fingerprint = object.value(QLatin1String("fingerprint")).toString();
    renewal.made = dayIn(object, QLatin1String("made"));
    if (const QDate day = dayIn(object, QLatin1String("handedIn")); day.isValid())
        renewal.handedIn = day;
    if (object.value(QLatin1String("version")).toInt() != version || renewal.keyFile.isEmpty() ||
        renewal.fingerprint.isEmpty() || !renewal.made.isValid())
        return rap::failure(rap::ErrorKind::Settings,
                            Tr::tr("What was begun to renew the key cannot be read: '%1'.")
                                .arg(QDir::toNativeSeparators(file(account))),
                            Tr::tr("The account goes on with its key. Take that file away to begin the renewal anew."),
                            fault.errorString());
    return renewal;
}

rap::Result<void> Renewals::save(const QString& account, const Renewal& renewal) const
{
    const auto made = m_folder.make().and_then([&] { return makeOwnFolder(QFileInfo(file(account)).path()); });
    if (!made)
        return made;
    QJsonObject object{{QStringLiteral("version"), version},
                       {QStringLiteral("keyFile"), renewal.keyFile},
                       {QStringLiteral("fingerprint"), renewal.fingerprint},
                       {QStringLiteral("made"), renewal.made.toString(Qt::ISODate)}};
    if (renewal.handedIn)
        object.insert(QStringLiteral("handedIn"), renewal.handedIn->toString(Qt::ISODate));
    return writeWhole(file(account), QJsonDocument(object).toJson());
}

rap::Result<void> Renewals::remove(const QString& account) const
{
    if (!QFileInfo::exists(file(account)) || QFile::remove(file(account)))
        return {};
    return rap::failure(rap::ErrorKind::LocalNoPermission,
                        Tr::tr("'%1' cannot be removed.").arg(QDir::toNativeSeparators(file(account))),
                        Tr::tr("Ask your IT support to remove that file."), {});
}

rap::Result<KeyFile> newKeyOf(const Renewal& renewal)
{
    const auto file = inspectKeyFile(renewal.keyFile);
    if (file && file->fingerprint == renewal.fingerprint)
        return file;
    return rap::failure(
        rap::ErrorKind::KeyUnusable,
        Tr::tr("'%1' is not the new key any more.").arg(QDir::toNativeSeparators(renewal.keyFile)),
        Tr::tr("Put that file back from where it was copied to, or begin the renewal anew at its first step."),
        file ? file->fingerprint : file.error().detail);
}

rap::Result<KeyFile> newKeyOf(const Renewals& renewals, const QString& account)
{
    return renewals.of(account).and_then([&](const std::optional<Renewal>& begun) -> rap::Result<KeyFile> {
        if (begun)
            return newKeyOf(*begun);
        return rap::failure(rap::ErrorKind::BadCall, Tr::tr("There is no new key of %1 yet.").arg(account),
                            Tr::tr("Make the new key first: the one in use cannot be registered once more."));
    });
}

rap::Result<void> endWhereReplaced(const Renewals& renewals, const Account& before, const Account& now)
{
    const QList<AccountKey> keys = keysOf({before, now});
    const QString old = keys.first().fingerprint;
    const QString current = keys.last().fingerprint;
    const bool isReplaced = !old.isEmpty() && !current.isEmpty() && old != current;
    return isReplaced ? renewals.remove(now.name) : rap::Result<void>();
}

QString freeKeyFile(const QString& wanted)
{
    QString file = wanted;
    for (int i = 2; QFileInfo::exists(file) || QFileInfo::exists(publicFileOf(file)); ++i)
        file = wanted + u'-' + QString::number(i);
    return file;
}

QString suggestedKeyFile(const QString& oldKeyFile, QDate today)
{
    const QFileInfo old(oldKeyFile);
    QString name = old.completeBaseName();
    // "key-2024-11" becomes "key-2026-11", and not "key-2024-11-2026-11".
    static const QRegularExpression day(QStringLiteral("-\\d{4}-\\d{2}(-\\d+)?$"));
    name = name.remove(day) + today.toString(QStringLiteral("-yyyy-MM"));
    return freeKeyFile(old.absolutePath() + u'/' + name);
}

QStringList sharingKey(const Account& account, const QList<Account>& all)
{
    const QList<AccountKey> keys = keysOf(all);
    const auto own =
        std::find_if(keys.begin(), keys.end(), [&](const AccountKey& key) { return key.account == account.name; });
    QStringList names{account.name};
    if (own != keys.end())
        names += othersWithKey(*own, keys);
    return names;
}

rap::Result<void> finishRenewal(const Accounts& accounts, const Renewals& renewals, QStringList names,
                                const Renewal& renewal, QDate today, const std::function<void()>& did)
{
    // The one that she renews comes last: until then it is known to be under way.
    names.move(0, names.size() - 1);
    // Where it was broken off between the two writes of an account, that has the new key and its record, too.
    for (const Account& one : accounts.all().accounts) {
        const auto begun = renewals.of(one.name).value_or(std::nullopt);
        if (one.keyFile == renewal.keyFile && begun && begun->fingerprint == renewal.fingerprint &&
            !names.contains(one.name))
            names.append(one.name);
    }
    for (const QString& name : std::as_const(names)) {
        auto known = accounts.load(name);
        if (!known || known->keyFile != renewal.keyFile)
            known = switchKey(accounts, name,
                              {renewal.keyFile, renewal.fingerprint, renewal.handedIn.value_or(today), false}, today);
        if (!known)
            return tl::unexpected(known.error());
        did();
        if (auto removed = renewals.remove(name); !removed)
            return removed;
        did();
    }
    return {};
}

} // namespace account
