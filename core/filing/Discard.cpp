#include "filing/Discard.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QStandardPaths>

namespace filing {

namespace {

/// Where a user's bin cannot be made, Qt 6.4 takes the working folder for it.
bool hasBin()
{
#ifdef Q_OS_UNIX
    return QDir().mkpath(QStandardPaths::writableLocation(QStandardPaths::GenericDataLocation) +
                         QStringLiteral("/Trash"));
#else
    return true;
#endif
}

} // namespace

QStringList discard(const QStringList& files)
{
    QStringList staying;
    const bool mayMove = hasBin();
    for (const QString& file : files) {
        const QFileInfo info(file);
        if ((info.exists() || info.isSymLink()) && !(mayMove && QFile::moveToTrash(file)))
            staying << file;
    }
    return staying;
}

} // namespace filing
