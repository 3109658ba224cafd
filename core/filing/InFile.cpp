#include "filing/InFile.h"

#include "filing/Faults.h"

#include <utility>

namespace filing {

InFile::InFile(qintptr handle, QString path)
    : m_handle(handle)
    , m_path(std::move(path))
{
}

InFile::InFile(InFile&& other) noexcept
    : m_handle(std::exchange(other.m_handle, -1))
    , m_path(std::move(other.m_path))
    , m_opened(other.m_opened)
{
}

InFile& InFile::operator=(InFile&& other) noexcept
{
    std::swap(m_handle, other.m_handle);
    std::swap(m_path, other.m_path);
    std::swap(m_opened, other.m_opened);
    return *this;
}

rap::Result<void> InFile::read(qint64 at, char* to, qint64 length) const
{
    while (length > 0) {
        const auto got = readSome(at, to, length);
        if (!got)
            return tl::unexpected(got.error());
        if (*got == 0)
            return tl::unexpected(changedSince(m_path, QStringLiteral("it ends at byte %1").arg(at)));
        at += *got;
        to += *got;
        length -= *got;
    }
    return {};
}

rap::Result<void> InFile::checkUnchanged() const
{
    const auto now = state();
    if (!now)
        return tl::unexpected(now.error());
    if (*now != m_opened)
        return tl::unexpected(changedSince(
            m_path,
            QStringLiteral("%1 bytes, now %2").arg(QString::number(m_opened.size), QString::number(now->size))));
    if (!isUnderItsName())
        return tl::unexpected(changedSince(m_path, QStringLiteral("removed or replaced")));
    return {};
}

} // namespace filing
