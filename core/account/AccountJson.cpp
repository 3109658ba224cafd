#include "account/AccountJson.h"

#include <QCoreApplication>
#include <QJsonDocument>
#include <QJsonValue>
#include <algorithm>
#include <cmath>
#include <limits>

namespace account {
namespace {

struct Tr {
    Q_DECLARE_TR_FUNCTIONS(account::AccountJson)
};

const QString versionField = QStringLiteral("version");

tl::unexpected<rap::Error> wrongField(const QString& field, const QString& expected, const QJsonValue& value)
{
    // The value's type only: a field of the wrong sort may hold anything, also what belongs in no log.
    static const char* const types[] = {"null", "true or false", "a number", "a text", "a list", "an object"};
    const int type = static_cast<int>(value.type());
    const QString found = type >= 0 && type < 6 ? QString::fromLatin1(types[type]) : QStringLiteral("nothing");
    return rap::failure(rap::ErrorKind::Settings,
                        Tr::tr("The account file cannot be used: its field '%1' is not %2.").arg(field, expected),
                        Tr::tr("Correct that field, or set the account up again."),
                        QStringLiteral("field %1: expected %2, found %3").arg(field, expected, found));
}

/// Reads the fields of one object, and keeps the first fault.
class Fields {
public:
    explicit Fields(const QJsonObject& object)
        : m_object(object)
    {
    }

    QString text(const char* name, const QString& otherwise)
    {
        const QJsonValue value = m_object.value(QLatin1String(name));
        if (isAbsent(value))
            return otherwise;
        if (!value.isString())
            fail(name, Tr::tr("a text"), value);
        return value.toString();
    }

    QString text(const char* name)
    {
        const QJsonValue value = m_object.value(QLatin1String(name));
        if (!value.isString())
            fail(name, Tr::tr("a text"), value);
        return value.toString();
    }

    bool flag(const char* name, bool otherwise)
    {
        const QJsonValue value = m_object.value(QLatin1String(name));
        if (!isAbsent(value) && !value.isBool())
            fail(name, Tr::tr("true or false"), value);
        return value.toBool(otherwise);
    }

    std::optional<qint64> count(const char* name)
    {
        const QJsonValue value = m_object.value(QLatin1String(name));
        if (isAbsent(value))
            return std::nullopt;
        const qint64 count = value.toInteger(-1);
        if (count < 0)
            fail(name, Tr::tr("a whole number"), value);
        return count;
    }

    rap::Identity identity(const char* name)
    {
        const auto identity = rap::identityFromCode(text(name));
        if (!identity) {
            fail(name, Tr::tr("one of hkscc-participant, designated-bank and hkcc-seoch-participant"),
                 m_object.value(QLatin1String(name)));
        }
        return identity.value_or(rap::Identity::HksccParticipant);
    }

    std::optional<Address> address(const char* name)
    {
        const QJsonValue value = m_object.value(QLatin1String(name));
        if (isAbsent(value))
            return std::nullopt;
        const auto address = parseAddress(value.toString());
        if (!value.isString() || !address) {
            fail(name, Tr::tr("a server address like rap.example.com:22"), value);
            return std::nullopt;
        }
        return *address;
    }

    std::optional<QDate> day(const char* name)
    {
        const QJsonValue value = m_object.value(QLatin1String(name));
        if (isAbsent(value))
            return std::nullopt;
        const QDate day = QDate::fromString(value.toString(), QStringLiteral("yyyy-MM-dd"));
        if (!value.isString() || !day.isValid())
            fail(name, Tr::tr("a day like 2026-11-23"), value);
        return day;
    }

    void fail(const char* name, const QString& expected, const QJsonValue& value)
    {
        if (!m_fault)
            m_fault = wrongField(QLatin1String(name), expected, value).value();
    }

    [[nodiscard]] const std::optional<rap::Error>& fault() const { return m_fault; }

private:
    static bool isAbsent(const QJsonValue& value) { return value.isUndefined() || value.isNull(); }

    const QJsonObject& m_object;
    std::optional<rap::Error> m_fault;
};

/// 0 where there is none.
double versionOf(const QJsonObject& object)
{
    const double version = object.value(versionField).toDouble(0);
    return version >= 1 && std::floor(version) == version ? version : 0;
}

} // namespace

rap::Result<QJsonObject> accountObject(const QByteArray& json)
{
    QJsonParseError parsing;
    const QJsonDocument document = QJsonDocument::fromJson(json, &parsing);
    if (parsing.error != QJsonParseError::NoError || !document.isObject()) {
        const QString reason =
            parsing.error == QJsonParseError::NoError ? QStringLiteral("no object") : parsing.errorString();
        return rap::failure(rap::ErrorKind::Settings, Tr::tr("The account file is damaged."),
                            Tr::tr("Get a good copy of it, or set the account up again."),
                            QStringLiteral("JSON, at byte %1: %2").arg(QString::number(parsing.offset), reason));
    }
    QJsonObject object = document.object();
    const double version = versionOf(object);
    if (version == 0)
        return wrongField(versionField, Tr::tr("a version number"), object.value(versionField));
    if (version > accountVersion) {
        return rap::failure(rap::ErrorKind::Settings,
                            Tr::tr("The account file was made by a newer RAP Desk and is left as it is."),
                            Tr::tr("Update RAP Desk on this workstation."),
                            QStringLiteral("version %1, known up to %2")
                                .arg(QString::number(version), QString::number(accountVersion)));
    }
    return object;
}

bool newerVersion(const QByteArray& json)
{
    return versionOf(QJsonDocument::fromJson(json).object()) > accountVersion;
}

rap::Result<Account> accountFromJson(const QJsonObject& object)
{
    const Account defaults;
    Fields fields(object);
    Account account;
    account.name = fields.text("name");
    account.identity = fields.identity("identity");
    account.user = fields.text("user");
    if (const auto primary = fields.address("primary")) {
        account.primary = *primary;
    } else {
        fields.fail("primary", Tr::tr("a server address like rap.example.com:22"),
                    object.value(QLatin1String("primary")));
    }
    account.backup = fields.address("backup");
    account.keyFile = fields.text("keyFile", {});
    account.baseFolder = fields.text("baseFolder", defaults.baseFolder);
    account.targetFolder = fields.text("targetFolder", {});
    account.keyRegistered = fields.day("keyRegistered");
    account.keepZip = fields.flag("keepZip", defaults.keepZip);
    account.bytesPerSecond = fields.count("bytesPerSecond");
    account.connections = int(
        std::min<qint64>(fields.count("connections").value_or(defaults.connections), std::numeric_limits<int>::max()));
    account.openedOnce = fields.flag("openedOnce", defaults.openedOnce);
    if (fields.fault())
        return tl::unexpected<rap::Error>(*fields.fault());
    return account;
}

QJsonObject accountToJson(const Account& account, const QJsonObject& kept)
{
    const auto put = [](QJsonObject& object, const char* name, const QJsonValue& value) {
        object.insert(QLatin1String(name), value);
    };
    QJsonObject object = kept;
    put(object, "version", accountVersion);
    put(object, "name", account.name);
    put(object, "identity", rap::code(account.identity));
    put(object, "user", account.user);
    put(object, "primary", account.primary.text());
    put(object, "backup", account.backup ? QJsonValue(account.backup->text()) : QJsonValue());
    put(object, "keyFile", account.keyFile);
    put(object, "baseFolder", account.baseFolder);
    put(object, "targetFolder", account.targetFolder);
    put(object, "keyRegistered",
        account.keyRegistered ? QJsonValue(account.keyRegistered->toString(Qt::ISODate)) : QJsonValue());
    put(object, "keepZip", account.keepZip);
    put(object, "bytesPerSecond", account.bytesPerSecond ? QJsonValue(*account.bytesPerSecond) : QJsonValue());
    put(object, "connections", account.connections);
    put(object, "openedOnce", account.openedOnce);
    return object;
}

} // namespace account
