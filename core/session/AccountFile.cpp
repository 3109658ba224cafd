#include "session/AccountFile.h"

#include "account/AccountJson.h"
#include "account/Accounts.h"
#include "account/WholeFile.h"
#include "catalogue/JsonReader.h"
#include "profile/ProfileFile.h"
#include "profile/ProfileReader.h"
#include "session/ProfileStore.h"
#include "sftp/Algorithms.h"

#include <QCoreApplication>
#include <QJsonDocument>
#include <QRegularExpression>
#include <algorithm>

namespace session {
namespace {

using Members = catalogue::JsonMembers;
using Value = catalogue::JsonValue;

struct Tr {
    Q_DECLARE_TR_FUNCTIONS(session::AccountFile)
};

constexpr int mostBits = 65536;

constexpr auto name = [](const char* text) { return QLatin1String(text); };

/// What is this workstation's own affair, in whichever version of the program.
const QStringList stays{QStringLiteral("version"), QStringLiteral("keyFile"), QStringLiteral("targetFolder"),
                        QStringLiteral("previousKeys")};

QList<account::Address> addressesOf(const account::Account& account)
{
    QList<account::Address> addresses{account.primary};
    if (account.backup)
        addresses += *account.backup;
    return addresses;
}

QJsonObject accountObject(const account::Account& account)
{
    QJsonObject object = account::accountToJson(account);
    for (const QString& key : stays)
        object.remove(key);
    if (account.user.isEmpty())
        object.remove(name("user"));
    if (!account.keyFile.isEmpty())
        object.insert(name("keyFile"), account.keyFile);
    if (!account.targetFolder.isEmpty())
        object.insert(name("targetFolder"), account.targetFolder);
    return object;
}

QJsonArray hostKeyArray(const QList<sftp::PresentedKey>& keys)
{
    QJsonArray array;
    for (const sftp::PresentedKey& key : keys)
        array += QJsonObject{{name("address"), key.address.text()},
                             {name("type"), key.type},
                             {name("bits"), key.bits},
                             {name("fingerprint"), key.fingerprint}};
    return array;
}

/// As the file names what faultsOf() finds.
const char* nameOf(account::Field field)
{
    using enum account::Field;
    switch (field) {
    case Name:
        return "name";
    case User:
        return "user";
    case Primary:
        return "primary";
    case Backup:
        return "backup";
    case KeyFile:
        return "keyFile";
    case KeyRegistered:
        return "keyRegistered";
    case BaseFolder:
        return "baseFolder";
    case TargetFolder:
        return "targetFolder";
    case Connections:
        return "connections";
    case SpeedLimit:
        return "bytesPerSecond";
    case KeyDropPath:
        return "keyDropPath";
    }
    return "";
}

bool maySupply(const account::FieldFault& fault, const account::Account& account)
{
    using enum account::Field;
    return (fault.field == User && account.user.isEmpty()) || (fault.field == KeyFile && account.keyFile.isEmpty()) ||
           (fault.field == TargetFolder && account.targetFolder.isEmpty());
}

/// That it may name.
QStringList accountFields()
{
    QStringList fields = account::accountToJson({}).keys() + QStringList{name("moreBases")};
    fields.removeIf([](const QString& field) {
        return stays.contains(field) && field != name("keyFile") && field != name("targetFolder");
    });
    return fields;
}

account::Account accountOf(const Value& value, QStringList& unsaid, std::optional<rap::Error>& ofField)
{
    QJsonObject object = value.json.toObject();
    const QJsonObject usual = account::accountToJson({});
    {
        Members members(value);
        const QStringList fields = accountFields();
        for (const QString& field : fields) {
            members.optional(field.toLatin1().constData(), [](const Value&) {});
            const bool mayBeNull = usual.value(field).isNull(); // "backup": null says that there is none
            if (!object.contains(field) || (object.value(field).isNull() && !mayBeNull))
                unsaid += field;
        }
    }
    if (value.source.fault)
        return {};
    if (!object.contains(name("user")))
        object.insert(name("user"), QString());
    auto account = account::accountFromJson(object);
    if (!account) {
        ofField = account.error();
        return {};
    }
    const auto faults = account::faultsOf(*account);
    for (const account::FieldFault& fault : faults)
        if (!maySupply(fault, *account))
            value.source.fail(value.path + u'/' + name(nameOf(fault.field)), fault.error.message);
    return *std::move(account);
}

account::Address addressOf(const Value& value, const QList<account::Address>& ofAccount)
{
    const auto address = account::parseAddress(value.json.toString());
    if (!address)
        value.fail(address.error().message);
    else if (!ofAccount.contains(*address))
        value.fail(Tr::tr("'%1' is none of the account's servers.").arg(address->text()));
    return address.value_or(account::Address());
}

sftp::PresentedKey hostKeyOf(const Value& value, const QList<account::Address>& ofAccount)
{
    static const QRegularExpression fingerprintForm(QStringLiteral("^SHA256:[A-Za-z0-9+/]{43}$"));
    sftp::PresentedKey key;
    Members members(value);
    members.needed("address", [&](const Value& address) { key.address = addressOf(address, ofAccount); });
    members.needed("type", [&](const Value& type) {
        key.type = type.oneOf(sftp::hostKeyTypes(), [](const QString& word) { return word; });
    });
    members.needed("bits", [&](const Value& bits) {
        key.bits = bits.json.toInt();
        if (key.bits < 1 || key.bits > mostBits)
            bits.fail(Tr::tr("'bits' is a whole number, up to %1.").arg(mostBits));
    });
    members.needed("fingerprint", [&](const Value& fingerprint) {
        key.fingerprint = fingerprint.text();
        if (!fingerprintForm.match(key.fingerprint).hasMatch())
            fingerprint.fail(Tr::tr("a fingerprint looks like SHA256:47DEQpj8HBSa+/TImW+5JCeuQeRkm5NMpJWZG3hSuFU."));
    });
    return key;
}

QList<sftp::PresentedKey> hostKeysOf(const Value& value, const account::Account& account)
{
    const auto addresses = addressesOf(account);
    QList<sftp::PresentedKey> keys =
        value.list([&addresses](const Value& element) { return hostKeyOf(element, addresses); });
    for (qsizetype at = 1; at < keys.size() && !value.source.fault; ++at) {
        const sftp::PresentedKey& key = keys[at];
        const bool again = std::any_of(keys.cbegin(), keys.cbegin() + at, [&key](const sftp::PresentedKey& before) {
            return before.address == key.address && before.type == key.type;
        });
        if (again)
            value.source.fail(value.path + u'/' + QString::number(at), Tr::tr("a server has one key of a type."));
    }
    return keys;
}

AccountFile fileOf(const Value& value, std::optional<rap::Error>& ofField)
{
    AccountFile file;
    Members members(value);
    members.needed("version", [](const Value&) {});
    members.needed("account", [&](const Value& account) { file.account = accountOf(account, file.unsaid, ofField); });
    members.optional("hostKeys", [&](const Value& keys) { file.hostKeys = hostKeysOf(keys, file.account); });
    members.optional("profiles", [&](const Value& profiles) {
        file.profiles = profile::readProfiles(profiles);
        if (profile::toJson(*file.profiles).size() > profile::largestProfileFile)
            profiles.fail(Tr::tr("these are more report profiles than can be kept."));
    });
    return file;
}

tl::unexpected<rap::Error> damaged(const catalogue::TextFault& fault)
{
    const QString line = QString::number(fault.place.line);
    const QString column = QString::number(fault.place.column);
    return rap::failure(
        rap::ErrorKind::Settings,
        Tr::tr("The account file cannot be used, because of line %1, column %2: %3").arg(line, column, fault.reason),
        Tr::tr("Ask who made it for a good one. Nothing was changed here."),
        QStringLiteral("line %1, column %2").arg(line, column));
}

} // namespace

void AccountFile::supplyKey(const QString& keyFile)
{
    if (account.keyFile == keyFile)
        return;
    account.keyFile = keyFile;
    unsaid += name("keyFile");
}

rap::Result<AccountFile> accountToHandOut(const account::ConfigFolder& folder, const QString& name, HandOut parts)
{
    auto account = account::Accounts(folder).load(name);
    if (!account)
        return tl::unexpected(account.error());
    auto profiles = ProfileStore(folder, account->name).load();
    if (!profiles)
        return tl::unexpected(profiles.error());
    const auto pins = sftp::HostKeys::load(folder.hostKeys());
    if (!pins)
        return tl::unexpected(pins.error());
    AccountFile file{*std::move(account), {}, *std::move(profiles)};
    if (!parts.user) {
        file.account.user.clear();
        file.account.keyRegistered.reset();
    }
    if (!parts.paths) {
        file.account.keyFile.clear();
        file.account.targetFolder.clear();
    }
    for (const account::Address& address : addressesOf(file.account))
        file.hostKeys += pins->pinned(address);
    return file;
}

QByteArray toJson(const AccountFile& file)
{
    QJsonObject object{{name("version"), accountFileVersion},
                       {name("account"), accountObject(file.account)},
                       {name("hostKeys"), hostKeyArray(file.hostKeys)}};
    if (file.profiles)
        object.insert(name("profiles"), QJsonDocument::fromJson(profile::toJson(*file.profiles)).object());
    return QJsonDocument(object).toJson();
}

rap::Result<AccountFile> accountFileFrom(const QByteArray& json)
{
    if (json.size() > largestAccountFile) {
        return rap::failure(rap::ErrorKind::Settings, Tr::tr("The file is too large to hold an account."),
                            Tr::tr("Ask who made it for a good one. Nothing was changed here."),
                            QStringLiteral("%1 bytes").arg(json.size()));
    }
    const auto text = catalogue::JsonText::parse(json);
    if (!text)
        return damaged(text.error());
    const double version = text->object().value(name("version")).toDouble();
    if (version > accountFileVersion) {
        return rap::failure(rap::ErrorKind::Settings, Tr::tr("The account file was made by a newer RAP Desk."),
                            Tr::tr("Update RAP Desk on this workstation. Nothing was changed here."),
                            QStringLiteral("version %1, known up to %2")
                                .arg(QString::number(version), QString::number(accountFileVersion)));
    }
    if (version != accountFileVersion)
        return damaged({text->placeOf(QStringLiteral("/version")), Tr::tr("'version' is %1.").arg(accountFileVersion)});
    catalogue::JsonSource source{*text};
    std::optional<rap::Error> ofField;
    auto file = fileOf({text->object(), {}, source}, ofField);
    if (ofField)
        return tl::unexpected(*std::move(ofField));
    if (source.fault)
        return damaged(*source.fault);
    return file;
}

rap::Result<AccountFile> readAccountFile(const QString& path)
{
    return account::readWhole(path, largestAccountFile).and_then(&accountFileFrom);
}

} // namespace session
