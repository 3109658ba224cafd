#include "account/WholeFile.h"

#include "account/OwnAccess.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QRandomGenerator>
#include <QSaveFile>
#include <QStorageInfo>
#include <chrono>
#ifdef Q_OS_UNIX
#include <cerrno>
#include <cstdio>
#include <fcntl.h>
#include <unistd.h>
#else
#include <io.h>
#include <windows.h>
#endif

namespace account {
namespace {

struct Tr {
    Q_DECLARE_TR_FUNCTIONS(account::WholeFile)
};

constexpr auto ownerOnly = QFileDevice::ReadOwner | QFileDevice::WriteOwner;
constexpr qint64 leastRoom = 64 * 1024; // bytes; settings files are smaller
constexpr std::chrono::milliseconds longestChange = std::chrono::seconds(10);
constexpr auto ownerOnlyFolder = ownerOnly | QFileDevice::ExeOwner;

/// Qt tells a full disk from other faults on Unix only.
bool isFull(const QString& file)
{
    const QStorageInfo disk(QFileInfo(file).absolutePath());
    return disk.isValid() && disk.bytesAvailable() >= 0 && disk.bytesAvailable() < leastRoom;
}

tl::unexpected<rap::Error> writeFailure(const QString& file, QFileDevice::FileError error, const QString& reason)
{
    const QString shown = QDir::toNativeSeparators(file);
    const QString detail = QStringLiteral("write %1: %2").arg(file, reason);
    if (error == QFileDevice::ResourceError || isFull(file)) {
        return rap::failure(rap::ErrorKind::DiskFull, Tr::tr("The disk is full: '%1' could not be saved.").arg(shown),
                            Tr::tr("Free some space and try again."), detail);
    }
    const QFileInfo folder(QFileInfo(file).absolutePath());
    if (error == QFileDevice::PermissionsError || (folder.isDir() && !folder.isWritable())) {
        return rap::failure(rap::ErrorKind::LocalNoPermission,
                            Tr::tr("You have no permission to write '%1'.").arg(shown),
                            Tr::tr("Ask your IT support for access to that folder."), detail);
    }
    return rap::failure(rap::ErrorKind::Settings, Tr::tr("The file '%1' could not be saved.").arg(shown),
                        Tr::tr("Ask your IT support to check that folder."), detail);
}

bool reachesTheDisk([[maybe_unused]] const QFileDevice& file)
{
#ifdef Q_OS_UNIX
    // Some network file systems cannot: no reason to refuse what they took.
    return ::fsync(file.handle()) == 0 || errno == EINVAL || errno == ENOSYS || errno == ENOTSUP;
#else
    const auto* const plain = qobject_cast<const QFile*>(&file); // QSaveFile's commit() does, and does not tell.
    return plain == nullptr || ::_commit(plain->handle()) == 0;
#endif
}

/// Makes the rename itself survive a power cut. Where the file system cannot, the file is still whole.
void flushFolder([[maybe_unused]] const QString& folder)
{
#ifdef Q_OS_UNIX
    const int handle = ::open(QFile::encodeName(folder).constData(), O_RDONLY | O_DIRECTORY | O_CLOEXEC);
    if (handle >= 0) {
        ::fsync(handle);
        ::close(handle);
    }
#endif
}

/// False where something stands under the new name, and where it fails.
bool renameNew(const QString& from, const QString& to)
{
#ifdef Q_OS_UNIX
    const QByteArray source = QFile::encodeName(from);
    const QByteArray target = QFile::encodeName(to);
#ifdef RENAME_NOREPLACE
    if (::renameat2(AT_FDCWD, source.constData(), AT_FDCWD, target.constData(), RENAME_NOREPLACE) == 0)
        return true;
    if (errno != EINVAL && errno != ENOSYS)
        return false;
#endif
    // Where the file system knows neither, nothing is written: never over another file.
    return ::link(source.constData(), target.constData()) == 0 && ::unlink(source.constData()) == 0;
#else
    const auto native = [](const QString& path) { return QDir::toNativeSeparators(path).toStdWString(); };
    return MoveFileExW(native(from).c_str(), native(to).c_str(), MOVEFILE_WRITE_THROUGH) != 0;
#endif
}

} // namespace

rap::Result<QByteArray> readWhole(const QString& path, qint64 limit)
{
    const QString shown = QDir::toNativeSeparators(path);
    QFile file(path);
    const QFileInfo info(path);
    if (!info.isFile()) {
        return rap::failure(rap::ErrorKind::Settings, Tr::tr("There is no file '%1'.").arg(shown), {},
                            QStringLiteral("not a regular file: %1").arg(path));
    }
    if (!file.open(QIODevice::ReadOnly)) {
        const QString detail = QStringLiteral("read %1: %2").arg(path, file.errorString());
        if (file.error() == QFileDevice::PermissionsError || !info.isReadable()) {
            return rap::failure(rap::ErrorKind::LocalNoPermission,
                                Tr::tr("You have no permission to read '%1'.").arg(shown),
                                Tr::tr("Ask your IT support for access to that file."), detail);
        }
        return rap::failure(rap::ErrorKind::Settings, Tr::tr("The file '%1' cannot be read.").arg(shown),
                            Tr::tr("Ask your IT support to check that file."), detail);
    }
    QByteArray bytes = file.read(limit + 1);
    if (file.error() != QFileDevice::NoError) {
        return rap::failure(rap::ErrorKind::Settings, Tr::tr("The file '%1' cannot be read.").arg(shown),
                            Tr::tr("Ask your IT support to check that file."),
                            QStringLiteral("read %1: %2").arg(path, file.errorString()));
    }
    if (bytes.size() > limit) {
        return rap::failure(rap::ErrorKind::Settings, Tr::tr("The file '%1' is too large to be one.").arg(shown), {},
                            QStringLiteral("more than %1 bytes: %2").arg(QString::number(limit), path));
    }
    return bytes;
}

rap::Result<void> writeWhole(const QString& path, const QByteArray& bytes)
{
    QSaveFile file(path);
    if (!file.open(QIODevice::WriteOnly))
        return writeFailure(path, file.error(), file.errorString());
    file.setPermissions(ownerOnly);
    // commit() alone does not notice what fails while its buffer is flushed: it would put half a file in place
    // (Qt 6.4).
    if (file.write(bytes) != bytes.size() || !file.flush() || !reachesTheDisk(file) || !file.commit()) {
        const auto failed = writeFailure(path, file.error(), file.errorString());
        file.cancelWriting();
        return failed;
    }
    flushFolder(QFileInfo(path).absolutePath());
    return {};
}

rap::Result<void> wouldBeNew(const QString& path)
{
    const QFileInfo info(path);
    if (!info.exists() && !info.isSymLink())
        return {};
    return rap::failure(
        rap::ErrorKind::BadCall,
        Tr::tr("There is a file '%1' already, and it is left as it is.").arg(QDir::toNativeSeparators(path)),
        Tr::tr("Choose another name."));
}

rap::Result<void> writeNew(const QString& path, const QByteArray& bytes)
{
    if (auto free = wouldBeNew(path); !free)
        return free;
    const QString draft =
        path + QStringLiteral(".%1.new").arg(QRandomGenerator::system()->generate(), 8, 16, QLatin1Char('0'));
    QFile file(draft);
    if (!createForOneself(file))
        return writeFailure(path, file.error(), file.errorString());
    const bool written = file.write(bytes) == bytes.size() && file.flush() && reachesTheDisk(file);
    const auto error = file.error();
    const QString reason = file.errorString();
    file.close();
    if (written && renameNew(draft, path)) {
        flushFolder(QFileInfo(path).absolutePath());
        return {};
    }
    QFile::remove(draft);
    if (auto free = wouldBeNew(path); written && !free)
        return free;
    return writeFailure(path, error, reason);
}

rap::Result<void> setAside(const QString& file, qint64 limit)
{
    return readWhole(file, limit).and_then([&file](const QByteArray& bytes) {
        return writeWhole(file + QStringLiteral(".damaged"), bytes);
    });
}

rap::Result<std::unique_ptr<QLockFile>> holdForChange(const QString& file)
{
    auto lock = std::make_unique<QLockFile>(file + QStringLiteral(".lock"));
    if (lock->tryLock(int(longestChange.count())))
        return lock;
    switch (lock->error()) {
    case QLockFile::LockFailedError: {
        qint64 process = 0;
        QString host;
        QString program;
        lock->getLockInfo(&process, &host, &program);
        return rap::failure(
            rap::ErrorKind::Settings,
            Tr::tr("Another program is changing '%1' and does not come to an end.").arg(QDir::toNativeSeparators(file)),
            Tr::tr("Close the other window or program, then try again."),
            QStringLiteral("%1: held by %2, process %3 on %4")
                .arg(lock->fileName(), program, QString::number(process), host));
    }
    case QLockFile::PermissionError:
        return writeFailure(file, QFileDevice::PermissionsError, QStringLiteral("no permission for its lock"));
    default:
        return writeFailure(file, QFileDevice::UnspecifiedError, QStringLiteral("its lock cannot be made"));
    }
}

rap::Result<void> makeOwnFolder(const QString& folder)
{
    if (QFileInfo(folder).isDir())
        return {};
    const QDir above(QFileInfo(folder).absolutePath());
    // Another process may make it between the two questions.
    if ((above.exists() || QDir().mkpath(above.path())) &&
        (QDir().mkdir(folder, ownerOnlyFolder) || QFileInfo(folder).isDir())) {
#ifdef Q_OS_WIN
        keepToOneself(folder); // there Qt leaves permissions aside
#endif
        return {};
    }
    const QString shown = QDir::toNativeSeparators(folder);
    const QFileInfo aboveInfo(above.path());
    if (aboveInfo.isDir() && !aboveInfo.isWritable()) {
        return rap::failure(rap::ErrorKind::LocalNoPermission,
                            Tr::tr("You have no permission to make the folder '%1'.").arg(shown),
                            Tr::tr("Ask your IT support for access to it."), QStringLiteral("mkdir %1").arg(folder));
    }
    return rap::failure(rap::ErrorKind::Settings, Tr::tr("The folder '%1' could not be made.").arg(shown),
                        Tr::tr("Check that no file stands in its way and that the disk is not full."),
                        QStringLiteral("mkdir %1").arg(folder));
}

} // namespace account
