#include "session/ScheduleStore.h"

#include "account/WholeFile.h"

#include <QCoreApplication>
#include <QCryptographicHash>
#include <QDateTime>
#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QJsonDocument>
#include <QJsonObject>
#include <QSysInfo>
#include <algorithm>

namespace session {
namespace {

struct Tr {
    Q_DECLARE_TR_FUNCTIONS(session::ScheduleStore)
};

constexpr int version = 1;
constexpr qint64 largestFile = 64 * 1024; // bytes

rap::Result<profile::ScheduleSettings> parsed(const QByteArray& json, const QString& file)
{
    const auto unusable = [&](const QString& detail) {
        return rap::failure(rap::ErrorKind::Settings,
                            Tr::tr("The schedule in '%1' cannot be read.").arg(QDir::toNativeSeparators(file)),
                            Tr::tr("Set it again under Schedule."), detail);
    };
    QJsonParseError fault;
    const QJsonObject object = QJsonDocument::fromJson(json, &fault).object();
    if (object.isEmpty())
        return unusable(fault.errorString());
    if (const int found = object.value(QLatin1String("version")).toInt(); found != version)
        return unusable(QStringLiteral("version %1").arg(found));
    profile::ScheduleSettings settings;
    const QDateTime since = QDateTime::fromString(object.value(QLatin1String("since")).toString(), Qt::ISODate);
    const int minutes = object.value(QLatin1String("everyMinutes")).toInt();
    if (!object.value(QLatin1String("on")).isBool() || minutes <= 0 || !since.isValid())
        return unusable(QStringLiteral("on, everyMinutes or since"));
    settings.on = object.value(QLatin1String("on")).toBool();
    settings.everyMinutes = std::max(minutes, profile::leastMinutes);
    settings.onEnd = object.value(QLatin1String("onEnd")).toString();
    settings.since = rap::HongKongTime::fromUtcMilliseconds(since.toMSecsSinceEpoch());
    return settings;
}

} // namespace

ScheduleStore::ScheduleStore(account::ConfigFolder folder, QString account)
    : m_folder(std::move(folder))
    , m_account(std::move(account))
{
}

QString ScheduleStore::file() const
{
    return m_folder.path + QStringLiteral("/schedules/") + QFileInfo(m_folder.profiles(m_account)).fileName();
}

rap::Result<profile::ScheduleSettings> ScheduleStore::load() const
{
    rap::Result<profile::ScheduleSettings> settings;
    if (QFileInfo::exists(file()))
        settings = account::readWhole(file(), largestFile).and_then([this](const QByteArray& json) {
            return parsed(json, file());
        });
    if (settings)
        settings->jitterSeed = jitterSeedOf(m_account);
    return settings;
}

rap::Result<void> ScheduleStore::save(const profile::ScheduleSettings& settings) const
{
    const auto made = m_folder.make().and_then([this] { return account::makeOwnFolder(QFileInfo(file()).path()); });
    if (!made)
        return made;
    QJsonObject object{{QStringLiteral("version"), version},
                       {QStringLiteral("on"), settings.on},
                       {QStringLiteral("everyMinutes"), settings.everyMinutes},
                       {QStringLiteral("since"), settings.since.iso()}};
    if (!settings.onEnd.isEmpty())
        object.insert(QStringLiteral("onEnd"), settings.onEnd);
    return account::writeWhole(file(), QJsonDocument(object).toJson());
}

void ScheduleStore::remove() const
{
    QFile::remove(file());
}

quint64 jitterSeedOf(const QString& account)
{
    const QByteArray of =
        QSysInfo::machineUniqueId() + QSysInfo::machineHostName().toUtf8() + '\n' + account.toCaseFolded().toUtf8();
    return QCryptographicHash::hash(of, QCryptographicHash::Sha256).first(8).toHex().toULongLong(nullptr, 16);
}

} // namespace session
