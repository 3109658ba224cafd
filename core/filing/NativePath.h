#pragma once

#include <QDir>
#include <QString>
#include <string>

/// Private to this room; Windows only.
namespace filing {

/// The long form, which knows no limit of 260.
inline std::wstring native(const QString& path)
{
    const QString clean = QDir::toNativeSeparators(QDir::cleanPath(path));
    if (clean.startsWith(QLatin1String("\\\\?\\")))
        return clean.toStdWString();
    if (clean.startsWith(QLatin1String("\\\\")))
        return QString(QLatin1String("\\\\?\\UNC\\") + clean.mid(2)).toStdWString();
    return QString(QLatin1String("\\\\?\\") + clean).toStdWString();
}

} // namespace filing
