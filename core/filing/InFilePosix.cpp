#include "filing/Faults.h"
#include "filing/InFile.h"

#include <QFile>
#include <algorithm>
#include <cerrno>
#include <cstring>
#include <fcntl.h>
#include <sys/stat.h>
#include <unistd.h>
#include <utility>

namespace filing {
namespace {

constexpr qint64 longestRead = 1 << 30; // what one call takes everywhere

rap::Error fault(int code, const QString& path)
{
    const QString detail = QString::fromLocal8Bit(std::strerror(code));
    return code == EACCES || code == EPERM ? noPermission(path, detail) : cannotRead(path, detail);
}

} // namespace

InFile::~InFile()
{
    if (m_handle >= 0)
        ::close(int(m_handle));
}

rap::Result<InFile> InFile::open(const QString& path)
{
    // Without O_NONBLOCK a pipe of that name would be waited for.
    const int handle = ::open(QFile::encodeName(path).constData(), O_RDONLY | O_NONBLOCK | O_CLOEXEC);
    if (handle < 0)
        return tl::unexpected(fault(errno, path));
    InFile file(handle, path);
    const auto state = file.state();
    if (!state)
        return tl::unexpected(state.error());
    file.m_opened = *state;
    return file;
}

rap::Result<InFile::State> InFile::state() const
{
    struct stat info = {};
    if (::fstat(int(m_handle), &info) != 0)
        return tl::unexpected(fault(errno, m_path));
    if (!S_ISREG(info.st_mode))
        return tl::unexpected(cannotRead(m_path, QStringLiteral("no ordinary file")));
    return State{qint64(info.st_size), qint64(info.st_mtim.tv_sec) * 1'000'000'000 + info.st_mtim.tv_nsec,
                 quint64(info.st_dev), quint64(info.st_ino)};
}

rap::Result<qint64> InFile::readSome(qint64 at, char* to, qint64 length) const
{
    for (;;) {
        const ssize_t got = ::pread(int(m_handle), to, size_t(std::min(length, longestRead)), off_t(at));
        if (got >= 0)
            return got;
        if (errno != EINTR)
            return tl::unexpected(fault(errno, m_path));
    }
}

bool InFile::isUnderItsName() const
{
    struct stat named = {};
    return ::stat(QFile::encodeName(m_path).constData(), &named) == 0 && quint64(named.st_dev) == m_opened.device &&
           quint64(named.st_ino) == m_opened.file;
}

} // namespace filing
