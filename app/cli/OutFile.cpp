#include "app/cli/OutFile.h"

#include "app/cli/Words.h"

#include <QDir>
#include <QFile>
#include <QSaveFile>

namespace cli {
namespace {

tl::unexpected<rap::Error> notWritten(const QString& path, const QString& reason)
{
    return rap::failure(rap::ErrorKind::LocalFailure,
                        Tr::tr("'%1' could not be written.").arg(QDir::toNativeSeparators(path)),
                        Tr::tr("Free some space, or name another folder."), reason);
}

tl::unexpected<rap::Error> notOpened(const QString& path, const QString& reason)
{
    return rap::failure(rap::ErrorKind::LocalNoPermission,
                        Tr::tr("'%1' cannot be written.").arg(QDir::toNativeSeparators(path)),
                        Tr::tr("Name a folder that is there and takes files."), reason);
}

rap::Result<void> writeOver(const QString& path, const QByteArray& bytes)
{
    QSaveFile file(path);
    if (!file.open(QIODevice::WriteOnly))
        return notOpened(path, file.errorString());
    if (file.write(bytes) == bytes.size() && file.flush() && file.commit())
        return {};
    return notWritten(path, file.errorString());
}

} // namespace

rap::Result<void> writeOut(const QString& path, const QByteArray& bytes, Overwrite overwrite)
{
    if (overwrite == Overwrite::Yes)
        return writeOver(path, bytes);
    QFile file(path);
    if (!file.open(QIODevice::WriteOnly | QIODevice::NewOnly)) {
        if (!QFile::exists(path))
            return notOpened(path, file.errorString());
        return rap::failure(
            rap::ErrorKind::BadCall,
            Tr::tr("There is a file '%1' already; it was left as it is.").arg(QDir::toNativeSeparators(path)),
            Tr::tr("Name another one, or remove it first."));
    }
    if (file.write(bytes) == bytes.size() && file.flush())
        return {};
    const QString reason = file.errorString();
    file.close();
    QFile::remove(path); // the file's own remove() gives up where closing it fails
    return notWritten(path, reason);
}

} // namespace cli
