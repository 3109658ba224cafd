#include "WindowStore.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QJsonDocument>
#include <QSaveFile>

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
    QDir().mkpath(QFileInfo(m_file).absolutePath());
    QSaveFile file(m_file);
    const QByteArray text = QJsonDocument(layout).toJson();
    if (!file.open(QIODevice::WriteOnly) || file.write(text) != text.size() || !file.commit())
        return rap::failure(rap::ErrorKind::Settings,
                            QCoreApplication::translate("WindowStore", "The window's layout could not be saved."), {},
                            m_file + QLatin1String(": ") + file.errorString());
    return {};
}

} // namespace ui
