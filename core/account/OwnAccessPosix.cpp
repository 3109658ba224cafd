#include "account/OwnAccess.h"

#include <QFile>

namespace account {

bool othersCanReach(const QString& path)
{
    const auto others =
        QFileDevice::ReadGroup | QFileDevice::ReadOther | QFileDevice::WriteGroup | QFileDevice::WriteOther;
    return (QFile::permissions(path) & others) != 0;
}

bool keepToOneself(const QString& folder)
{
    return QFile::setPermissions(folder, QFileDevice::ReadOwner | QFileDevice::WriteOwner | QFileDevice::ExeOwner);
}

bool createForOneself(QFile& file)
{
    return file.open(QIODevice::WriteOnly | QIODevice::NewOnly, QFileDevice::ReadOwner | QFileDevice::WriteOwner);
}

} // namespace account
