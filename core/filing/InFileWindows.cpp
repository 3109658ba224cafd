#include "filing/Faults.h"
#include "filing/InFile.h"
#include "filing/NativePath.h"

#include <algorithm>
#include <utility>
#include <windows.h>

namespace filing {
namespace {

constexpr qint64 longestRead = 1 << 30; // what one call takes everywhere
constexpr DWORD shareAll = FILE_SHARE_READ | FILE_SHARE_WRITE | FILE_SHARE_DELETE;

rap::Error fault(DWORD code, const QString& path)
{
    const QString detail = QStringLiteral("Windows error %1").arg(code);
    return code == ERROR_ACCESS_DENIED ? noPermission(path, detail) : cannotRead(path, detail);
}

HANDLE handleOf(qintptr handle)
{
    return reinterpret_cast<HANDLE>(handle);
}

quint64 joined(DWORD high, DWORD low)
{
    return quint64(high) << 32 | low;
}

} // namespace

InFile::~InFile()
{
    if (m_handle != -1)
        CloseHandle(handleOf(m_handle));
}

rap::Result<InFile> InFile::open(const QString& path)
{
    HANDLE handle = CreateFileW(native(path).c_str(), GENERIC_READ, shareAll, nullptr, OPEN_EXISTING,
                                FILE_ATTRIBUTE_NORMAL, nullptr);
    if (handle == INVALID_HANDLE_VALUE)
        return tl::unexpected(fault(GetLastError(), path));
    InFile file(reinterpret_cast<qintptr>(handle), path);
    if (GetFileType(handle) != FILE_TYPE_DISK)
        return tl::unexpected(cannotRead(path, QStringLiteral("no ordinary file")));
    const auto state = file.state();
    if (!state)
        return tl::unexpected(state.error());
    file.m_opened = *state;
    return file;
}

rap::Result<InFile::State> InFile::state() const
{
    BY_HANDLE_FILE_INFORMATION info = {};
    if (!GetFileInformationByHandle(handleOf(m_handle), &info))
        return tl::unexpected(fault(GetLastError(), m_path));
    return State{qint64(joined(info.nFileSizeHigh, info.nFileSizeLow)),
                 qint64(joined(info.ftLastWriteTime.dwHighDateTime, info.ftLastWriteTime.dwLowDateTime)),
                 info.dwVolumeSerialNumber, joined(info.nFileIndexHigh, info.nFileIndexLow)};
}

rap::Result<qint64> InFile::readSome(qint64 at, char* to, qint64 length) const
{
    OVERLAPPED place = {};
    place.Offset = DWORD(quint64(at) & 0xffffffff);
    place.OffsetHigh = DWORD(quint64(at) >> 32);
    DWORD got = 0;
    const bool read = ReadFile(handleOf(m_handle), to, DWORD(std::min(length, longestRead)), &got, &place) != 0;
    const DWORD code = read ? ERROR_SUCCESS : GetLastError();
    if (code != ERROR_SUCCESS && code != ERROR_HANDLE_EOF)
        return tl::unexpected(fault(code, m_path));
    return got;
}

bool InFile::isUnderItsName() const
{
    const auto named = open(m_path);
    return named && named->m_opened.device == m_opened.device && named->m_opened.file == m_opened.file;
}

} // namespace filing
