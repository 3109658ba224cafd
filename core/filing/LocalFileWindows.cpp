#include "filing/Faults.h"
#include "filing/LocalFile.h"
#include "filing/LocalNames.h"
#include "filing/NativePath.h"

#include <QFileInfo>
#include <algorithm>
#include <initializer_list>
#include <limits>
#include <utility>
#include <windows.h>

namespace filing {
namespace {

constexpr DWORD diskQuotaExceeded = 1295; ///< ERROR_DISK_QUOTA_EXCEEDED, which MinGW's headers lack.

rap::Error fault(DWORD code, const QString& path, const char* change)
{
    const QString detail = QStringLiteral("%1: Windows error %2").arg(QLatin1String(change), QString::number(code));
    switch (code) {
    case ERROR_DISK_FULL:
    case ERROR_HANDLE_DISK_FULL:
    case diskQuotaExceeded:
        return diskFull(path, detail);
    case ERROR_ACCESS_DENIED:
        return noPermission(path, detail);
    case ERROR_WRITE_PROTECT:
        return readOnlyDisk(path, detail);
    default:
        return cannotWrite(path, detail);
    }
}

enum class Patience {
    None,
    Held, ///< Waits where another program has the file open.
    Name, ///< Also where Windows may call that a want of rights, as it does when names change.
};

bool passes(DWORD code, Patience patience)
{
    return (patience != Patience::None &&
            (code == ERROR_SHARING_VIOLATION || code == ERROR_LOCK_VIOLATION || code == ERROR_DIR_NOT_EMPTY)) ||
           (patience == Patience::Name && code == ERROR_ACCESS_DENIED);
}

// Virus scanners and indexers open what has just been written, for a moment: half a second is given to them.
template <typename Change>
DWORD code(const char* change, const QString& path, Change&& doIt, Patience patience = Patience::None)
{
    constexpr DWORD longestPause = 256;
    for (DWORD pause = 1;; pause *= 2) {
        const DiskHook hook = diskHook;
        auto failed = DWORD(hook ? hook(change, path) : 0);
        if (!failed)
            failed = doIt() ? ERROR_SUCCESS : GetLastError();
        if (!passes(failed, patience) || pause > longestPause)
            return failed;
        Sleep(pause); // milliseconds
    }
}

template <typename Change>
rap::Result<void> change(const char* what, const QString& path, Change&& doIt, Patience patience = Patience::None)
{
    if (const DWORD failed = code(what, path, std::forward<Change>(doIt), patience))
        return tl::unexpected(fault(failed, path, what));
    return {};
}

HANDLE handleOf(qintptr handle)
{
    return reinterpret_cast<HANDLE>(handle);
}

bool isGone(DWORD code)
{
    return code == ERROR_FILE_NOT_FOUND || code == ERROR_PATH_NOT_FOUND;
}

bool isTaken(DWORD code)
{
    return code == ERROR_ALREADY_EXISTS || code == ERROR_FILE_EXISTS;
}

/// What Windows says to somebody who wants that access and shares as said.
DWORD asked(const QString& path, DWORD access, DWORD share)
{
    HANDLE handle = CreateFileW(native(path).c_str(), access, share, nullptr, OPEN_EXISTING,
                                FILE_FLAG_OPEN_REPARSE_POINT | FILE_FLAG_BACKUP_SEMANTICS, nullptr);
    if (handle == INVALID_HANDLE_VALUE)
        return GetLastError();
    CloseHandle(handle);
    return ERROR_SUCCESS;
}

DWORD namesOf(HANDLE handle)
{
    BY_HANDLE_FILE_INFORMATION info = {};
    return GetFileInformationByHandle(handle, &info) ? info.nNumberOfLinks : 1;
}

bool isBeingWritten(const QString& path)
{
    return asked(path, GENERIC_READ, FILE_SHARE_READ | FILE_SHARE_DELETE) == ERROR_SHARING_VIOLATION;
}

/// True too where nothing is there.
bool mayBeMoved(const QString& path)
{
    const DWORD attributes = GetFileAttributesW(native(path).c_str());
    if (attributes == INVALID_FILE_ATTRIBUTES)
        return true;
    const bool isReadOnlyFile = (attributes & FILE_ATTRIBUTE_READONLY) != 0 && !(attributes & FILE_ATTRIBUTE_DIRECTORY);
    return !isReadOnlyFile &&
           asked(path, DELETE, FILE_SHARE_READ | FILE_SHARE_WRITE | FILE_SHARE_DELETE) != ERROR_ACCESS_DENIED;
}

/// Changes names. Where that is denied to somebody who has the rights, something is open.
template <typename Change>
DWORD nameCode(const char* change, const QString& path, Change&& doIt, std::initializer_list<QString> names)
{
    const DWORD failed = code(change, path, std::forward<Change>(doIt), Patience::Name);
    const bool held = failed == ERROR_ACCESS_DENIED && std::all_of(names.begin(), names.end(), mayBeMoved);
    return held ? DWORD(ERROR_SHARING_VIOLATION) : failed;
}

} // namespace

Standing standingAt(const QString& path)
{
    const QFileInfo info(path);
    if (info.isSymbolicLink() || info.isJunction())
        return Standing::Other;
    if (!info.exists())
        return Standing::Nothing;
    if (info.isDir())
        return Standing::Folder;
    return info.isFile() ? Standing::File : Standing::Other;
}

void OutFile::close()
{
    if (m_handle != -1)
        CloseHandle(handleOf(std::exchange(m_handle, -1)));
}

rap::Result<OutFile> OutFile::create(const QString& path)
{
    HANDLE handle = INVALID_HANDLE_VALUE;
    const auto open = [&] {
        handle = CreateFileW(native(path).c_str(), GENERIC_READ | GENERIC_WRITE, FILE_SHARE_READ | FILE_SHARE_DELETE,
                             nullptr, CREATE_NEW, FILE_ATTRIBUTE_NORMAL, nullptr);
        return handle != INVALID_HANDLE_VALUE;
    };
    // A name that was removed is taken until the last who has it open lets go.
    if (const auto made = change("create", path, open, Patience::Name); !made)
        return tl::unexpected(made.error());
    return OutFile(reinterpret_cast<qintptr>(handle), path);
}

// Who shares no writing holds it alone; reading and renaming stay open to the rest of this program.
rap::Result<std::optional<OutFile>> OutFile::tryHold(const QString& path)
{
    if (const Standing standing = standingAt(path); standing != Standing::Nothing && standing != Standing::File)
        return tl::unexpected(somethingInTheWay(path));
    HANDLE handle = INVALID_HANDLE_VALUE;
    const auto open = [&] {
        handle = CreateFileW(native(path).c_str(), GENERIC_READ | GENERIC_WRITE, FILE_SHARE_READ | FILE_SHARE_DELETE,
                             nullptr, OPEN_ALWAYS, FILE_ATTRIBUTE_NORMAL | FILE_FLAG_OPEN_REPARSE_POINT, nullptr);
        return handle != INVALID_HANDLE_VALUE;
    };
    // Asked before each pause: of several that want it another may have it every time, and nobody in between.
    bool isHeld = false;
    const auto openOrHeld = [&] {
        if (open())
            return true;
        const DWORD failed = GetLastError();
        isHeld = failed == ERROR_SHARING_VIOLATION && isBeingWritten(path);
        SetLastError(failed);
        return isHeld;
    };
    const DWORD failed = code("hold", path, openOrHeld, Patience::Held);
    if (isHeld)
        return std::optional<OutFile>();
    if (failed)
        return tl::unexpected(fault(failed, path, "hold"));
    OutFile file(reinterpret_cast<qintptr>(handle), path);
    if (namesOf(handle) <= 1)
        return std::optional(std::move(file));
    // Made anew: nothing is ever written through to another name of it.
    file.close();
    if (auto removed = removeFile(path); !removed)
        return tl::unexpected(removed.error());
    return create(path).map([](OutFile anew) { return std::optional(std::move(anew)); });
}

rap::Result<qint64> OutFile::size() const
{
    LARGE_INTEGER size = {};
    if (!GetFileSizeEx(handleOf(m_handle), &size))
        return tl::unexpected(fault(GetLastError(), m_path, "stat"));
    return qint64(size.QuadPart);
}

bool OutFile::isAt(const QString& path) const
{
    return standingAt(path) != Standing::Nothing;
}

rap::Result<void> OutFile::copyTo(OutFile& other) const
{
    QByteArray piece(1024 * 1024, Qt::Uninitialized);
    for (quint64 at = 0;;) {
        OVERLAPPED from = {};
        from.Offset = DWORD(at);
        from.OffsetHigh = DWORD(at >> 32);
        DWORD got = 0;
        if (!ReadFile(handleOf(m_handle), piece.data(), DWORD(piece.size()), &got, &from) &&
            GetLastError() != ERROR_HANDLE_EOF)
            return tl::unexpected(cannotRead(m_path, QStringLiteral("Windows error %1").arg(GetLastError())));
        if (got == 0)
            return {};
        if (auto written = other.write(QByteArrayView(piece).first(qsizetype(got))); !written)
            return written;
        at += got;
    }
}

rap::Result<void> OutFile::write(QByteArrayView bytes)
{
    while (!bytes.isEmpty()) {
        DWORD written = 0;
        const auto length = DWORD(std::min<qsizetype>(bytes.size(), 1 << 26));
        const auto done = change("write", m_path, [&] {
            return WriteFile(handleOf(m_handle), bytes.data(), length, &written, nullptr) != 0;
        });
        if (!done)
            return done;
        bytes = bytes.sliced(qsizetype(written));
    }
    return {};
}

rap::Result<void> OutFile::reserve(qint64 bytes)
{
    FILE_ALLOCATION_INFO room = {};
    room.AllocationSize.QuadPart = bytes;
    const DWORD failed = code("reserve", m_path, [&] {
        return SetFileInformationByHandle(handleOf(m_handle), FileAllocationInfo, &room, sizeof room) != 0;
    });
    if (failed == ERROR_DISK_FULL || failed == ERROR_HANDLE_DISK_FULL || failed == diskQuotaExceeded)
        return tl::unexpected(fault(failed, m_path, "reserve"));
    return {};
}

std::optional<Space> spaceIn(const QString& folder)
{
    ULARGE_INTEGER free = {};
    // A share is only taken with a backslash at its end.
    if (!GetDiskFreeSpaceExW((native(folder) + L'\\').c_str(), &free, nullptr, nullptr))
        return std::nullopt;
    return Space{qint64(std::min<ULONGLONG>(free.QuadPart, std::numeric_limits<qint64>::max())), {}};
}

rap::Result<void> OutFile::truncate(qint64 length)
{
    return change("truncate", m_path, [&] {
        LARGE_INTEGER position = {};
        position.QuadPart = length;
        return SetFilePointerEx(handleOf(m_handle), position, nullptr, FILE_BEGIN) && SetEndOfFile(handleOf(m_handle));
    });
}

rap::Result<void> OutFile::sync()
{
    return change("sync", m_path, [&] { return FlushFileBuffers(handleOf(m_handle)) != 0; });
}

rap::Result<void> OutFile::syncAll(const std::vector<std::shared_ptr<OutFile>>& files)
{
    for (const auto& file : files)
        if (auto synced = file->sync(); !synced)
            return synced;
    return {};
}

rap::Result<void> OutFile::setModified(qint64 utcMilliseconds)
{
    constexpr qint64 from1601To1970 = 11644473600000;
    ULARGE_INTEGER ticks = {};
    ticks.QuadPart = ULONGLONG(utcMilliseconds + from1601To1970) * 10000;
    const FILETIME time{ticks.LowPart, ticks.HighPart};
    return change("time", m_path, [&] { return SetFileTime(handleOf(m_handle), nullptr, nullptr, &time) != 0; });
}

rap::Result<bool> renameNew(const QString& from, const QString& to)
{
    const auto move = [&] {
        return MoveFileExW(native(from).c_str(), native(to).c_str(), MOVEFILE_WRITE_THROUGH) != 0;
    };
    const DWORD failed = nameCode("rename", to, move, {from, to});
    if (isTaken(failed))
        return false;
    if (failed)
        return tl::unexpected(fault(failed, to, "rename"));
    return true;
}

rap::Result<void> renameOver(const QString& from, const QString& to)
{
    const auto move = [&] {
        return MoveFileExW(native(from).c_str(), native(to).c_str(),
                           MOVEFILE_REPLACE_EXISTING | MOVEFILE_WRITE_THROUGH) != 0;
    };
    if (const DWORD failed = nameCode("rename", to, move, {from, to}))
        return tl::unexpected(fault(failed, to, "rename"));
    return {};
}

rap::Result<bool> linkNew(const QString& file, const QString& secondName)
{
    const auto link = [&] { return CreateHardLinkW(native(secondName).c_str(), native(file).c_str(), nullptr) != 0; };
    const DWORD failed = code("link", secondName, link, Patience::Held);
    if (isTaken(failed))
        return false;
    if (failed)
        return tl::unexpected(fault(failed, secondName, "link"));
    return true;
}

bool isSameFile(const QString& left, const QString& right)
{
    const auto identity = [](const QString& path, BY_HANDLE_FILE_INFORMATION& info) {
        HANDLE handle =
            CreateFileW(native(path).c_str(), 0, FILE_SHARE_READ | FILE_SHARE_WRITE | FILE_SHARE_DELETE, nullptr,
                        OPEN_EXISTING, FILE_FLAG_OPEN_REPARSE_POINT | FILE_FLAG_BACKUP_SEMANTICS, nullptr);
        const bool known = handle != INVALID_HANDLE_VALUE && GetFileInformationByHandle(handle, &info) != 0;
        if (handle != INVALID_HANDLE_VALUE)
            CloseHandle(handle);
        return known;
    };
    BY_HANDLE_FILE_INFORMATION a = {};
    BY_HANDLE_FILE_INFORMATION b = {};
    return identity(left, a) && identity(right, b) && a.dwVolumeSerialNumber == b.dwVolumeSerialNumber &&
           a.nFileIndexHigh == b.nFileIndexHigh && a.nFileIndexLow == b.nFileIndexLow;
}

// NTFS logs its renames itself; MOVEFILE_WRITE_THROUGH waits for that.
rap::Result<void> syncFolder(const QString& /*folder*/)
{
    return {};
}

rap::Result<void> removeFile(const QString& path)
{
    const DWORD failed = nameCode("remove", path, [&] { return DeleteFileW(native(path).c_str()) != 0; }, {path});
    if (failed && !isGone(failed))
        return tl::unexpected(fault(failed, path, "remove"));
    return {};
}

rap::Result<void> removeFolder(const QString& path)
{
    const DWORD failed = nameCode("rmdir", path, [&] { return RemoveDirectoryW(native(path).c_str()) != 0; }, {path});
    if (failed && !isGone(failed))
        return tl::unexpected(fault(failed, path, "rmdir"));
    return {};
}

rap::Result<void> proveWritable(const QString& folder)
{
    return change("prove", folder, [&] {
        HANDLE handle = CreateFileW(native(proofIn(folder)).c_str(), GENERIC_WRITE | DELETE, FILE_SHARE_DELETE, nullptr,
                                    CREATE_ALWAYS, FILE_ATTRIBUTE_TEMPORARY | FILE_FLAG_DELETE_ON_CLOSE, nullptr);
        if (handle == INVALID_HANDLE_VALUE)
            return false;
        DWORD written = 0;
        const bool wrote = WriteFile(handle, "", 1, &written, nullptr) != 0;
        const DWORD reason = GetLastError();
        CloseHandle(handle);
        SetLastError(reason);
        return wrote;
    });
}

rap::Result<void> makeFolder(const QString& path)
{
    const DWORD failed = code("mkdir", path, [&] { return CreateDirectoryW(native(path).c_str(), nullptr) != 0; });
    if (failed && !(failed == ERROR_ALREADY_EXISTS && QFileInfo(path).isDir()))
        return tl::unexpected(fault(failed, path, "mkdir"));
    return {};
}

} // namespace filing
