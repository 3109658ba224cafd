#include "filing/Faults.h"
#include "filing/LocalFile.h"
#include "filing/LocalNames.h"

#include <QFile>
#include <QFileInfo>
#include <algorithm>
#include <cerrno>
#include <cstdio>
#include <cstring>
#include <fcntl.h>
#include <limits>
#include <sys/file.h>
#include <sys/stat.h>
#include <sys/statvfs.h>
#include <unistd.h>
#include <utility>

namespace filing {
namespace {

constexpr qint64 mostBytes = std::numeric_limits<qint64>::max();

rap::Error fault(int code, const QString& path, const char* change)
{
    const QString detail =
        QStringLiteral("%1: %2").arg(QLatin1String(change), QString::fromLocal8Bit(std::strerror(code)));
    switch (code) {
    case ENOSPC:
    case EDQUOT:
        return diskFull(path, detail);
    case EACCES:
    case EPERM:
        return noPermission(path, detail);
    case EROFS:
        return readOnlyDisk(path, detail);
    case ELOOP:
        return somethingInTheWay(path);
    default:
        return cannotWrite(path, detail);
    }
}

/// Does a change of the disk: 0 or the operating system's error code.
template <typename Change> int code(const char* change, const QString& path, Change&& doIt)
{
    if (const DiskHook hook = diskHook) {
        if (const int injected = hook(change, path))
            return injected;
    }
    int result = 0;
    do {
        result = doIt();
    } while (result < 0 && errno == EINTR);
    return result < 0 ? errno : 0;
}

template <typename Change> rap::Result<void> change(const char* what, const QString& path, Change&& doIt)
{
    if (const int failed = code(what, path, std::forward<Change>(doIt)))
        return tl::unexpected(fault(failed, path, what));
    return {};
}

bool knowsNoLocks(int code)
{
    return code == ENOLCK || code == EOPNOTSUPP || code == ENOSYS || code == EINVAL;
}

QByteArray native(const QString& path)
{
    return QFile::encodeName(path);
}

} // namespace

Standing standingAt(const QString& path)
{
    struct stat info = {};
    if (::lstat(native(path).constData(), &info) != 0)
        return errno == ENOENT || errno == ENOTDIR ? Standing::Nothing : Standing::Other;
    if (S_ISDIR(info.st_mode))
        return Standing::Folder;
    return S_ISREG(info.st_mode) ? Standing::File : Standing::Other;
}

void OutFile::close()
{
    if (m_handle >= 0)
        ::close(int(std::exchange(m_handle, -1)));
}

rap::Result<OutFile> OutFile::create(const QString& path)
{
    int handle = -1;
    const auto made = change("create", path, [&] {
        return handle = ::open(native(path).constData(), O_RDWR | O_CREAT | O_EXCL | O_NOFOLLOW | O_CLOEXEC, 0666);
    });
    if (!made)
        return tl::unexpected(made.error());
    return OutFile(handle, path);
}

rap::Result<std::optional<OutFile>> OutFile::tryHold(const QString& path)
{
    // Again where the holder before removed the file between our opening and our locking of it.
    for (int round = 0; round < 100; ++round) {
        int handle = -1;
        const auto opened = change("hold", path, [&] {
            return handle =
                       ::open(native(path).constData(), O_RDWR | O_CREAT | O_NOFOLLOW | O_NONBLOCK | O_CLOEXEC, 0666);
        });
        if (!opened)
            return tl::unexpected(opened.error());
        OutFile file(handle, path);
        const int unlocked = code("lock", path, [&] { return ::flock(handle, LOCK_EX | LOCK_NB); });
        if (unlocked == EWOULDBLOCK)
            return std::optional<OutFile>();
        if (unlocked && !knowsNoLocks(unlocked))
            return tl::unexpected(fault(unlocked, path, "lock"));
        struct stat held = {};
        if (::fstat(handle, &held) != 0 || !S_ISREG(held.st_mode))
            return tl::unexpected(somethingInTheWay(path));
        if (file.isAt(path)) {
            if (held.st_nlink == 1)
                return std::optional(std::move(file));
            if (auto removed = removeFile(path); !removed)
                return tl::unexpected(removed.error());
        }
    }
    return std::optional<OutFile>();
}

rap::Result<qint64> OutFile::size() const
{
    struct stat info = {};
    if (::fstat(int(m_handle), &info) != 0)
        return tl::unexpected(fault(errno, m_path, "stat"));
    return qint64(info.st_size);
}

bool OutFile::isAt(const QString& path) const
{
    struct stat held = {};
    struct stat named = {};
    return ::fstat(int(m_handle), &held) == 0 && ::lstat(native(path).constData(), &named) == 0 &&
           held.st_ino == named.st_ino && held.st_dev == named.st_dev;
}

rap::Result<void> OutFile::copyTo(OutFile& other) const
{
    QByteArray piece(1024 * 1024, Qt::Uninitialized);
    for (off_t at = 0;;) {
        const ssize_t got = ::pread(int(m_handle), piece.data(), size_t(piece.size()), at);
        if (got < 0)
            return tl::unexpected(cannotRead(m_path, QString::fromLocal8Bit(std::strerror(errno))));
        if (got == 0)
            return {};
        if (auto written = other.write(QByteArrayView(piece).first(got)); !written)
            return written;
        at += got;
    }
}

rap::Result<void> OutFile::write(QByteArrayView bytes)
{
    while (!bytes.isEmpty()) {
        ssize_t written = 0;
        auto done = change("write", m_path, [&] {
            written = ::write(int(m_handle), bytes.data(), size_t(bytes.size()));
            return int(written < 0 ? -1 : 0);
        });
        if (!done)
            return done;
        bytes = bytes.sliced(written);
    }
    return {};
}

rap::Result<void> OutFile::reserve(qint64 bytes)
{
#ifdef Q_OS_LINUX
    if (bytes <= 0)
        return {};
    const int failed =
        code("reserve", m_path, [&] { return ::fallocate(int(m_handle), FALLOC_FL_KEEP_SIZE, 0, bytes); });
    if (failed && failed != EOPNOTSUPP && failed != ENOSYS && failed != EINVAL)
        return tl::unexpected(fault(failed, m_path, "reserve"));
#else
    static_cast<void>(bytes);
#endif
    return {};
}

std::optional<Space> spaceIn(const QString& folder)
{
    struct statvfs info = {};
    if (::statvfs(native(folder).constData(), &info) != 0)
        return std::nullopt;
    Space space{qint64(std::min<quint64>(info.f_bavail, quint64(mostBytes) / info.f_frsize) * info.f_frsize), {}};
    if (info.f_files > 0)
        space.files = qint64(info.f_favail);
    return space;
}

rap::Result<void> OutFile::truncate(qint64 length)
{
    const int handle = int(m_handle);
    return change("truncate", m_path,
                  [&] { return ::ftruncate(handle, length) != 0 || ::lseek(handle, length, SEEK_SET) < 0 ? -1 : 0; });
}

rap::Result<void> OutFile::sync()
{
    return change("sync", m_path, [&] { return ::fsync(int(m_handle)); });
}

rap::Result<void> OutFile::syncAll(const std::vector<std::shared_ptr<OutFile>>& files)
{
#ifdef Q_OS_LINUX
    // A flush of the file system costs as much as those of a few files.
    constexpr std::size_t worthIt = 4;
    struct stat first = {};
    const bool together = files.size() >= worthIt && ::fstat(int(files.front()->m_handle), &first) == 0 &&
                          std::all_of(files.begin(), files.end(), [&first](const auto& file) {
                              struct stat info = {};
                              return ::fstat(int(file->m_handle), &info) == 0 && info.st_dev == first.st_dev;
                          });
    if (together) {
        for (const auto& file : files) {
            const int handle = int(file->m_handle);
            const bool last = file == files.back();
            if (auto synced = change("sync", file->m_path, [&] { return last ? ::syncfs(handle) : 0; }); !synced)
                return synced;
        }
        return {};
    }
#endif
    for (const auto& file : files)
        if (auto synced = file->sync(); !synced)
            return synced;
    return {};
}

rap::Result<void> OutFile::setModified(qint64 utcMilliseconds)
{
    qint64 seconds = utcMilliseconds / 1000;
    qint64 milliseconds = utcMilliseconds % 1000;
    if (milliseconds < 0) {
        --seconds;
        milliseconds += 1000;
    }
    const timespec time{time_t(seconds), long(milliseconds) * 1'000'000};
    const timespec times[]{time, time};
    return change("time", m_path, [&] { return ::futimens(int(m_handle), times); });
}

rap::Result<bool> renameNew(const QString& from, const QString& to)
{
    const QByteArray source = native(from);
    const QByteArray target = native(to);
#ifdef RENAME_NOREPLACE
    int failed = code("rename", to, [&] {
        return ::renameat2(AT_FDCWD, source.constData(), AT_FDCWD, target.constData(), RENAME_NOREPLACE);
    });
    if (failed == EEXIST)
        return false;
    if (failed != EINVAL && failed != ENOSYS) {
        if (failed)
            return tl::unexpected(fault(failed, to, "rename"));
        return true;
    }
#else
    int failed = 0;
#endif
    if (standingAt(to) != Standing::Nothing)
        return false;
    failed = code("rename", to, [&] { return std::rename(source.constData(), target.constData()); });
    if (failed)
        return tl::unexpected(fault(failed, to, "rename"));
    return true;
}

rap::Result<void> renameOver(const QString& from, const QString& to)
{
    return change("rename", to, [&] { return std::rename(native(from).constData(), native(to).constData()); });
}

rap::Result<bool> linkNew(const QString& file, const QString& secondName)
{
    const int failed =
        code("link", secondName, [&] { return ::link(native(file).constData(), native(secondName).constData()); });
    if (failed == EEXIST)
        return false;
    if (failed)
        return tl::unexpected(fault(failed, secondName, "link"));
    return true;
}

bool isSameFile(const QString& left, const QString& right)
{
    struct stat a = {};
    struct stat b = {};
    return ::lstat(native(left).constData(), &a) == 0 && ::lstat(native(right).constData(), &b) == 0 &&
           a.st_ino == b.st_ino && a.st_dev == b.st_dev;
}

rap::Result<void> syncFolder(const QString& folder)
{
    return change("sync", folder, [&] {
        const int handle = ::open(native(folder).constData(), O_RDONLY | O_DIRECTORY | O_CLOEXEC);
        if (handle < 0)
            return -1;
        const int result = ::fsync(handle);
        const int reason = errno;
        ::close(handle);
        errno = reason;
        // Some network file systems know no such thing for folders.
        return result != 0 && errno == EINVAL ? 0 : result;
    });
}

rap::Result<void> removeFile(const QString& path)
{
    const int failed = code("remove", path, [&] { return ::unlink(native(path).constData()); });
    if (failed && failed != ENOENT)
        return tl::unexpected(fault(failed, path, "remove"));
    return {};
}

rap::Result<void> removeFolder(const QString& path)
{
    const int failed = code("rmdir", path, [&] { return ::rmdir(native(path).constData()); });
    if (failed && failed != ENOENT)
        return tl::unexpected(fault(failed, path, "rmdir"));
    return {};
}

rap::Result<void> proveWritable(const QString& folder)
{
    const QByteArray proof = native(proofIn(folder));
    return change("prove", folder, [&] {
        ::unlink(proof.constData());
        const int handle = ::open(proof.constData(), O_WRONLY | O_CREAT | O_EXCL | O_NOFOLLOW | O_CLOEXEC, 0600);
        if (handle < 0)
            return -1;
        const ssize_t written = ::write(handle, "", 1);
        const int reason = errno;
        ::close(handle);
        const int removed = ::unlink(proof.constData());
        if (written < 0)
            errno = reason;
        return written < 0 ? -1 : removed;
    });
}

rap::Result<void> makeFolder(const QString& path)
{
    const int failed = code("mkdir", path, [&] { return ::mkdir(native(path).constData(), 0777); });
    if (failed && !(failed == EEXIST && QFileInfo(path).isDir()))
        return tl::unexpected(fault(failed, path, "mkdir"));
    return {};
}

} // namespace filing
