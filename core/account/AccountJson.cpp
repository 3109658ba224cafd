#include "account/AccountJson.h"

#include "rap/Day.h"

#include <QCoreApplication>
#include <QJsonArray>
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

    QStringList texts(const char* name)
    {
        QStringList all;
        const QJsonValue value = m_object.value(QLatin1String(name));
        if (!isAbsent(value) && !value.isArray())
            fail(name, Tr::tr("a list of texts"), value);
        const QJsonArray elements = value.toArray();
        for (const QJsonValue element : elements) {
            if (!element.isString())
                fail(name, Tr::tr("a list of texts"), element);
            all += element.toString();
        }
        return all;
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

    PublicForm publicForm(const char* name, PublicForm otherwise)
    {
        const auto form = publicFormFromCode(text(name, code(otherwise)));
        if (!form)
            fail(name, Tr::tr("one of openssh, ssh2 and pem"), m_object.value(QLatin1String(name)));
        return form.value_or(otherwise);
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
        const std::optional<QDate> day = rap::isoDay(value.toString());
        if (!day)
            fail(name, Tr::tr("a day like 2026-11-23"), value);
        return day;
    }

    QList<PreviousKey> previousKeys(const char* name)
    {
        const QJsonValue value = m_object.value(QLatin1String(name));
        if (isAbsent(value))
            return {};
        if (!value.isArray())
            fail(name, Tr::tr("a list of keys"), value);
        QList<PreviousKey> keys;
        const QJsonArray list = value.toArray();
        for (const QJsonValue& one : list) {
            const QJsonObject object = one.toObject();
            Fields fields(object);
            PreviousKey key;
            key.file = fields.text("file");
            key.fingerprint = fields.text("fingerprint", {});
            key.registered = fields.day("registered");
            key.replaced = fields.day("replaced").value_or(QDate());
            if (fields.fault() || !key.replaced.isValid())
                fail(name, Tr::tr("a list of keys"), one);
            keys << key;
        }
        return keys;
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

QJsonValue dayOrNull(const std::optional<QDate>& day)
{
    return day ? QJsonValue(day->toString(Qt::ISODate)) : QJsonValue();
}

QJsonArray previousKeysToJson(const QList<PreviousKey>& keys)
{
    QJsonArray list;
    for (const PreviousKey& key : keys) {
        list.append(QJsonObject{
            {QStringLiteral("file"), key.file},
            {QStringLiteral("fingerprint"), key.fingerprint.isEmpty() ? QJsonValue() : QJsonValue(key.fingerprint)},
            {QStringLiteral("registered"), dayOrNull(key.registered)},
            {QStringLiteral("replaced"), key.replaced.toString(Qt::ISODate)},
        });
    }
    return list;
}

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
    account.moreBases = fields.texts("moreBases");
    account.targetFolder = fields.text("targetFolder", {});
    account.keyRegistered = fields.day("keyRegistered");
    account.previousKeys = fields.previousKeys("previousKeys");
    account.keepZip = fields.flag("keepZip", defaults.keepZip);
    account.bytesPerSecond = fields.count("bytesPerSecond");
    account.connections = int(
        std::min<qint64>(fields.count("connections").value_or(defaults.connections), std::numeric_limits<int>::max()));
    account.refetchMissing = fields.flag("refetchMissing", defaults.refetchMissing);
    account.openedOnce = fields.flag("openedOnce", defaults.openedOnce);
    account.keyDropPath = fields.text("keyDropPath", {});
    account.keyForm = fields.publicForm("keyForm", defaults.keyForm);
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
    if (account.moreBases.isEmpty())
        object.remove(QLatin1String("moreBases"));
    else
        put(object, "moreBases", QJsonArray::fromStringList(account.moreBases));
    put(object, "targetFolder", account.targetFolder);
    put(object, "keyRegistered", dayOrNull(account.keyRegistered));
    put(object, "previousKeys", previousKeysToJson(account.previousKeys));
    put(object, "keepZip", account.keepZip);
    put(object, "bytesPerSecond", account.bytesPerSecond ? QJsonValue(*account.bytesPerSecond) : QJsonValue());
    put(object, "connections", account.connections);
    put(object, "refetchMissing", account.refetchMissing);
    put(object, "openedOnce", account.openedOnce);
    put(object, "keyDropPath", account.keyDropPath);
    put(object, "keyForm", code(account.keyForm));
    return object;
}

Account withEdits(const Account& now, const Account& before, const Account& after)
{
    QJsonObject object = accountToJson(now);
    const QJsonObject old = accountToJson(before);
    const QJsonObject edited = accountToJson(after);
    const QStringList fields = edited.keys() + QStringList{QStringLiteral("moreBases")};
    for (const QString& field : fields)
        if (edited.value(field) != old.value(field))
            object.insert(field, edited.value(field));
    Account account = accountFromJson(object).value_or(after);
    if (after.keyFile != before.keyFile)
        account.keyRegistered = after.keyRegistered;
    else if (now.keyFile != before.keyFile)
        account.keyRegistered = now.keyRegistered;
    return account;
}

} // namespace account
