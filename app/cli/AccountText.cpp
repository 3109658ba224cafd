#include "app/cli/AccountText.h"

#include "account/KeyExpiry.h"
#include "app/cli/Words.h"

#include <QDir>
#include <QJsonArray>

namespace cli {
namespace {

QJsonValue dayOrNull(const std::optional<QDate>& day)
{
    return orNull(day.value_or(QDate()).toString(Qt::ISODate));
}

QString backupText(const account::Account& account)
{
    return account.backup ? account.backup->text() : QString();
}

} // namespace

KeyFacts keyFacts(const account::Account& account, QDate hongKongToday)
{
    KeyFacts facts;
    const auto file = account::inspectKeyFile(account.keyFile);
    if (!file)
        facts.fault = file.error();
    else if (file->toConvert) // why it cannot be used as it is, with what to do
        facts.fault = account::readPrivateKey(account.keyFile).error();
    else
        facts.file = *file;
    facts.registered = account.keyRegistered;
    if (const auto life = account::keyLife(account, hongKongToday)) {
        facts.expires = life->expires;
        facts.daysLeft = account::daysLeft(*life, hongKongToday);
    }
    return facts;
}

QJsonObject keyObject(const KeyFacts& key)
{
    return {
        {QStringLiteral("type"), orNull(key.file ? key.file->type : QString())},
        {QStringLiteral("fingerprint"), orNull(key.file ? key.file->fingerprint : QString())},
        {QStringLiteral("registered"), dayOrNull(key.registered)},
        {QStringLiteral("expires"), dayOrNull(key.expires)},
        {QStringLiteral("days_left"), key.daysLeft ? QJsonValue(*key.daysLeft) : QJsonValue::Null},
    };
}

QString validityText(const KeyFacts& key)
{
    if (!key.registered)
        return Tr::tr("day of registration not known");
    const QString registered = key.registered->toString(Qt::ISODate);
    if (!key.expires)
        return Tr::tr("registered %1, which is a day to come: it cannot be right").arg(registered);
    const QString days = Tr::tr("registered %1, expires %2").arg(registered, key.expires->toString(Qt::ISODate));
    return days + (*key.daysLeft > 0 ? Tr::tr(" (%n day(s) left)", nullptr, static_cast<int>(*key.daysLeft))
                                     : Tr::tr(" (EXPIRED: renew it with the clearing house)"));
}

QString keyLine(const KeyFacts& key)
{
    QString line = Tr::tr("not usable");
    if (key.file) {
        line = key.file->type.isEmpty() ? Tr::tr("of a type that shows only with its passphrase")
                                        : key.file->type + u' ' + key.file->fingerprint;
    }
    return Tr::tr("%1; %2").arg(line, validityText(key));
}

QJsonObject accountObject(const account::Account& account, const KeyFacts& key)
{
    return {
        {QStringLiteral("account"), account.name},
        {QStringLiteral("identity"), code(account.identity)},
        {QStringLiteral("user"), account.user},
        {QStringLiteral("host"), account.primary.text()},
        {QStringLiteral("backup"), orNull(backupText(account))},
        {QStringLiteral("base"), account.baseFolder},
        {QStringLiteral("bases"), QJsonArray::fromStringList(account::basesOf(account))},
        {QStringLiteral("to"), account.targetFolder},
        {QStringLiteral("limit"), account.bytesPerSecond ? QJsonValue(*account.bytesPerSecond) : QJsonValue::Null},
        {QStringLiteral("connections"), account.connections},
        {QStringLiteral("opened_once"), account.openedOnce},
        {QStringLiteral("refetch_missing"), account.refetchMissing},
        {QStringLiteral("key_drop"), orNull(account.keyDropPath)},
        {QStringLiteral("key_form"), code(account.keyForm)},
        {QStringLiteral("key_file"), account.keyFile},
        {QStringLiteral("key"), keyObject(key)},
    };
}

Labels accountLabels(const account::Account& account, const KeyFacts& key)
{
    Labels labels{
        {Tr::tr("Account"), account.name},
        {Tr::tr("Identity"), code(account.identity)},
        {Tr::tr("User"), account.user},
        {Tr::tr("Server"), account.primary.text()},
        {Tr::tr("Backup"), orDash(backupText(account))},
        {Tr::tr("Base"), account::basesOf(account).join(QStringLiteral(", "))},
        {Tr::tr("To"), QDir::toNativeSeparators(account.targetFolder)},
        {Tr::tr("Key file"), QDir::toNativeSeparators(account.keyFile)},
        {Tr::tr("Key"), keyLine(key)},
    };
    if (account.bytesPerSecond)
        labels << std::pair(Tr::tr("Limit"), Tr::tr("%1 bytes a second").arg(*account.bytesPerSecond));
    if (account.connections > 1)
        labels << std::pair(Tr::tr("Sessions"), Tr::tr("up to %1 at a time").arg(account.connections));
    if (account.openedOnce)
        labels << std::pair(Tr::tr("Files"), Tr::tr("given out once by the server"));
    if (account.refetchMissing)
        labels << std::pair(Tr::tr("Missing"), Tr::tr("fetched again when moved or deleted"));
    if (!account.keyDropPath.isEmpty())
        labels << std::pair(Tr::tr("New keys"),
                            Tr::tr("put on RAP as %1 (%2)").arg(account.keyDropPath, code(account.keyForm)));
    return labels;
}

QStringList accountLines(const account::Account& account, const KeyFacts& key)
{
    return labelled(accountLabels(account, key));
}

} // namespace cli
