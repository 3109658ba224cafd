#include "WindowStore.h"

#include "account/WholeFile.h"

#include <QFile>
#include <QFileInfo>
#include <QJsonDocument>

namespace ui {

namespace {

constexpr int currentVersion = 1;

QString versionKey()
{
    return QStringLiteral("version");
}

QJsonObject parsed(const QString& path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return {};
    return QJsonDocument::fromJson(file.readAll()).object();
}

} // namespace

WindowStore::WindowStore(QString file)
    : m_file(std::move(file))
{
}

QJsonObject WindowStore::read() const
{
    const QJsonObject layout = parsed(m_file);
    return layout.value(versionKey()).toInt() == currentVersion ? layout : QJsonObject();
}

rap::Result<void> WindowStore::write(QJsonObject layout) const
{
    if (parsed(m_file).value(versionKey()).toInt() > currentVersion)
        return {};
    layout.insert(versionKey(), currentVersion);
    return account::makeOwnFolder(QFileInfo(m_file).absolutePath()).and_then([&] {
        return account::writeWhole(m_file, QJsonDocument(layout).toJson());
    });
}

} // namespace ui
