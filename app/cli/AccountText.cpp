#include "app/cli/AccountText.h"

#include "app/cli/Words.h"

#include <QDir>

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
    if (const auto file = account::inspectKeyFile(account.keyFile))
        facts.file = *file;
    else
        facts.fault = file.error();
    facts.registered = account.keyRegistered;
    facts.expires = account::keyExpiry(account);
    if (facts.expires)
        facts.daysLeft = hongKongToday.daysTo(*facts.expires);
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

QString keyLine(const KeyFacts& key)
{
    QString line = QStringLiteral("not usable");
    if (key.file) {
        line = key.file->type.isEmpty() ? QStringLiteral("of a type that shows only with its passphrase")
                                        : key.file->type + u' ' + key.file->fingerprint;
    }
    if (!key.expires)
        return line + QStringLiteral("; day of registration not known");
    line += QStringLiteral("; registered %1, expires %2")
                .arg(key.registered->toString(Qt::ISODate), key.expires->toString(Qt::ISODate));
    return line + (*key.daysLeft > 0 ? QStringLiteral(" (%1 days left)").arg(*key.daysLeft)
                                     : QStringLiteral(" (EXPIRED: renew it with the clearing house)"));
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
        {QStringLiteral("to"), account.targetFolder},
        {QStringLiteral("limit"), account.bytesPerSecond ? QJsonValue(*account.bytesPerSecond) : QJsonValue::Null},
        {QStringLiteral("connections"), account.connections},
        {QStringLiteral("opened_once"), account.openedOnce},
        {QStringLiteral("key_file"), account.keyFile},
        {QStringLiteral("key"), keyObject(key)},
    };
}

QStringList accountLines(const account::Account& account, const KeyFacts& key)
{
    QStringList lines{
        QStringLiteral("Account   ") + account.name,
        QStringLiteral("Identity  ") + code(account.identity),
        QStringLiteral("User      ") + account.user,
        QStringLiteral("Server    ") + account.primary.text(),
        QStringLiteral("Backup    ") + orDash(backupText(account)),
        QStringLiteral("Base      ") + account.baseFolder,
        QStringLiteral("To        ") + QDir::toNativeSeparators(account.targetFolder),
        QStringLiteral("Key file  ") + QDir::toNativeSeparators(account.keyFile),
        QStringLiteral("Key       ") + keyLine(key),
    };
    if (account.bytesPerSecond)
        lines += QStringLiteral("Limit     %1 bytes a second").arg(*account.bytesPerSecond);
    if (account.connections > 1)
        lines += QStringLiteral("Sessions  up to %1 at a time").arg(account.connections);
    if (account.openedOnce)
        lines += QStringLiteral("Files     given out once by the server");
    return lines;
}

} // namespace cli
