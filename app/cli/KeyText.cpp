#include "app/cli/KeyText.h"

#include "account/PublicForms.h"
#include "app/cli/Words.h"

#include <QDir>

namespace cli {
namespace {

QStringList linesOf(const QByteArray& text)
{
    return QString::fromUtf8(text).trimmed().split(u'\n');
}

} // namespace

QJsonObject publicKeyObject(const account::PublicKey& key, const QString& comment)
{
    return {
        {QStringLiteral("type"), key.type},
        {QStringLiteral("bits"), key.bits},
        {QStringLiteral("fingerprint"), key.fingerprint()},
        {QStringLiteral("md5"), key.md5()},
        {QStringLiteral("openssh"), QString::fromUtf8(account::opensshLine(key, comment))},
        {QStringLiteral("rfc4716"), QString::fromUtf8(account::rfc4716(key, comment))},
        {QStringLiteral("pem"), QString::fromUtf8(account::publicPem(key))},
    };
}

QStringList publicKeyLines(Labels facts, const account::PublicKey& key, const QString& comment)
{
    facts << std::pair(Tr::tr("Type"), Tr::tr("%1, %2 bits").arg(key.type, QString::number(key.bits)))
          << std::pair(QStringLiteral("SHA-256"), key.fingerprint()) << std::pair(QStringLiteral("MD5"), key.md5());
    return labelled(facts) + QStringList{{}, Tr::tr("Public half, as a line of OpenSSH:")} +
           linesOf(account::opensshLine(key, comment)) + QStringList{{}, Tr::tr("as RFC 4716 (SSH2):")} +
           linesOf(account::rfc4716(key, comment)) + QStringList{{}, Tr::tr("as PEM:")} +
           linesOf(account::publicPem(key));
}

QJsonObject previousKeyObject(const account::PreviousKey& key)
{
    return {
        {QStringLiteral("file"), key.file},
        {QStringLiteral("fingerprint"), orNull(key.fingerprint)},
        {QStringLiteral("registered"), orNull(key.registered.value_or(QDate()).toString(Qt::ISODate))},
        {QStringLiteral("replaced"), key.replaced.toString(Qt::ISODate)},
    };
}

} // namespace cli
