#include "ui/accounts/SetupDraft.h"

#include "account/WholeFile.h"
#include "ui/accounts/BasesText.h"
#include "ui/accounts/TypedAddresses.h"

#include <QDir>
#include <QFile>
#include <QJsonDocument>
#include <QJsonObject>
#include <QLoggingCategory>
#include <map>

namespace ui {

namespace {

Q_LOGGING_CATEGORY(log, "rapdesk.setup")

constexpr int version = 1;
constexpr qint64 largestFile = 64 * 1024; // bytes

/// The draft's texts by their names in the file.
const std::map<QLatin1String, QString SetupDraft::*> texts{
    {QLatin1String("user"), &SetupDraft::user},
    {QLatin1String("primary"), &SetupDraft::primary},
    {QLatin1String("backup"), &SetupDraft::backup},
    {QLatin1String("baseFolder"), &SetupDraft::baseFolder},
    {QLatin1String("keyFile"), &SetupDraft::keyFile},
    {QLatin1String("name"), &SetupDraft::name},
    {QLatin1String("targetFolder"), &SetupDraft::targetFolder},
};

} // namespace

DraftedAccount accountOf(const SetupDraft& draft)
{
    DraftedAccount drafted;
    account::Account& account = drafted.account;
    account.name = draft.name.trimmed();
    account.identity = draft.identity;
    account.user = draft.user.trimmed();
    TypedAddresses addresses;
    addresses.take(account, draft.primary, draft.backup);
    account.keyFile = draft.keyFile;
    account.keyRegistered = draft.keyRegistered;
    takeBases(account, draft.baseFolder);
    account.targetFolder = draft.targetFolder.isEmpty() ? QString() : QDir::cleanPath(draft.targetFolder);
    account.keepZip = draft.keepZip;
    drafted.faults = addresses.faultsOf(account);
    return drafted;
}

SetupStore::SetupStore(account::ConfigFolder folder)
    : m_folder(std::move(folder))
{
}

QString SetupStore::file() const
{
    return m_folder.path + QStringLiteral("/setup.json");
}

std::optional<SetupDraft> SetupStore::load() const
{
    if (!QFile::exists(file()))
        return std::nullopt;
    const auto read = account::readWhole(file(), largestFile);
    const QJsonObject object = QJsonDocument::fromJson(read.value_or(QByteArray())).object();
    if (object.value(QLatin1String("version")).toInt() != version) {
        qCWarning(log).noquote() << "what was entered before cannot be read:" << file();
        return std::nullopt;
    }
    SetupDraft draft;
    draft.step = object.value(QLatin1String("step")).toInt();
    draft.identity =
        rap::identityFromCode(object.value(QLatin1String("identity")).toString()).value_or(SetupDraft().identity);
    for (const auto& [key, text] : texts)
        draft.*text = object.value(key).toString(draft.*text);
    const QDate registered = QDate::fromString(object.value(QLatin1String("keyRegistered")).toString(), Qt::ISODate);
    if (registered.isValid())
        draft.keyRegistered = registered;
    draft.keepZip = object.value(QLatin1String("keepZip")).toBool();
    return draft;
}

rap::Result<void> SetupStore::save(const SetupDraft& draft) const
{
    if (const auto made = m_folder.make(); !made)
        return made;
    QJsonObject object{{QStringLiteral("version"), version},
                       {QStringLiteral("step"), draft.step},
                       {QStringLiteral("identity"), rap::code(draft.identity)},
                       {QStringLiteral("keepZip"), draft.keepZip}};
    for (const auto& [key, text] : texts)
        object.insert(key, draft.*text);
    if (draft.keyRegistered)
        object.insert(QLatin1String("keyRegistered"), draft.keyRegistered->toString(Qt::ISODate));
    return account::writeWhole(file(), QJsonDocument(object).toJson());
}

void SetupStore::remove() const
{
    if (QFile::exists(file()) && !QFile::remove(file()))
        qCWarning(log).noquote() << "what was entered stays:" << file();
}

} // namespace ui
