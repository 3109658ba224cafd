#include "session/TargetMemory.h"

#include "account/WholeFile.h"

#include <QFile>
#include <QJsonDocument>
#include <QJsonObject>
#include <utility>

namespace session {
namespace {

constexpr qint64 largest = 1024 * 1024;

} // namespace

TargetMemory::TargetMemory(account::ConfigFolder folder)
    : m_folder(std::move(folder))
    , m_volumes(read())
{
}

QHash<QString, QString> TargetMemory::read() const
{
    QHash<QString, QString> volumes;
    if (!QFile::exists(m_folder.targets()))
        return volumes;
    const auto json = account::readWhole(m_folder.targets(), largest);
    if (!json) {
        qWarning("%s", qUtf8Printable(json.error().detail));
        return volumes;
    }
    const QJsonObject object = QJsonDocument::fromJson(*json).object()[QLatin1String("volumes")].toObject();
    for (auto root = object.begin(); root != object.end(); ++root)
        volumes.insert(root.key(), root.value().toString());
    return volumes;
}

void TargetMemory::remember(const QString& root, const QString& volume)
{
    if (m_volumes.value(root) == volume)
        return;
    m_volumes = read(); // another program may have written since
    m_volumes.insert(root, volume);
    QJsonObject object;
    for (auto known = m_volumes.begin(); known != m_volumes.end(); ++known)
        object.insert(known.key(), known.value());
    const QJsonObject all{{QStringLiteral("version"), 1}, {QStringLiteral("volumes"), object}};
    if (const auto written = account::writeWhole(m_folder.targets(), QJsonDocument(all).toJson()); !written)
        qWarning("%s", qUtf8Printable(written.error().detail));
}

} // namespace session
