#include "filing/LocalFile.h"

#include "filing/Faults.h"

#include <QDeadlineTimer>
#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QStorageInfo>
#include <QThread>
#include <utility>

namespace filing {

std::atomic<DiskHook> diskHook{nullptr};

OutFile::OutFile(qintptr handle, QString path)
    : m_handle(handle)
    , m_path(std::move(path))
{
}

OutFile::OutFile(OutFile&& other) noexcept
    : m_handle(std::exchange(other.m_handle, -1))
    , m_path(std::move(other.m_path))
{
}

OutFile& OutFile::operator=(OutFile&& other) noexcept
{
    close();
    m_handle = std::exchange(other.m_handle, -1);
    m_path = std::move(other.m_path);
    return *this;
}

OutFile::~OutFile()
{
    close();
}

rap::Result<OutFile> OutFile::hold(const QString& path)
{
    auto held = tryHold(path);
    if (!held)
        return tl::unexpected(held.error());
    if (!*held)
        return tl::unexpected(inUse(path));
    return std::move(**held);
}

rap::Result<std::optional<OutFile>> OutFile::tryHold(const QString& path, std::chrono::milliseconds patience)
{
    const QDeadlineTimer deadline(patience);
    for (;;) {
        auto held = tryHold(path);
        if (!held || *held || deadline.hasExpired())
            return held;
        QThread::msleep(10);
    }
}

rap::Result<void> removeTree(const QString& path)
{
    if (standingAt(path) != Standing::Folder)
        return removeFile(path);
    const auto all = QDir::AllEntries | QDir::Hidden | QDir::System | QDir::NoDotAndDotDot;
    for (const QString& name : QDir(path).entryList(all))
        if (auto removed = removeTree(path + u'/' + name); !removed)
            return removed;
    return removeFolder(path);
}

bool isStartOf(const QString& shorter, const QString& longer)
{
    QFile start(shorter);
    QFile whole(longer);
    if (standingAt(shorter) != Standing::File || !start.open(QIODevice::ReadOnly) || !whole.open(QIODevice::ReadOnly))
        return false;
    constexpr qint64 piece = 1024 * 1024;
    while (!start.atEnd()) {
        const QByteArray bytes = start.read(piece);
        if (bytes.isEmpty() || whole.read(bytes.size()) != bytes)
            return false;
    }
    return true;
}

QString volumeOf(const QString& path)
{
    QString there = path;
    while (!QFileInfo::exists(there)) {
        const QString parent = QFileInfo(there).path();
        if (parent == there)
            return {};
        there = parent;
    }
    return QStorageInfo(there).rootPath();
}

namespace {

/// Whether a link below the root leads to a folder inside the root.
bool leadsInside(const QString& root, const QString& link)
{
    const QString inside = QFileInfo(root).canonicalFilePath();
    const QString target = QFileInfo(link).canonicalFilePath();
    return !inside.isEmpty() && target.startsWith(inside + u'/') && QFileInfo(target).isDir();
}

rap::Result<void> makeRoot(const QString& root)
{
    if (QFileInfo(root).isDir())
        return {};
    const QString parent = QFileInfo(root).path();
    if (parent != root) {
        if (auto made = makeRoot(parent); !made)
            return made;
    }
    if (auto made = makeFolder(root); !made) {
        return made.error().kind == rap::ErrorKind::DiskFull
                   ? made
                   : rap::Result<void>(tl::unexpected(cannotMakeRoot(root, made.error().detail)));
    }
    return {};
}

} // namespace

rap::Result<void> makeFolders(const QString& root, const QStringList& parts)
{
    return makeRoot(root).and_then([&] { return makeFoldersBelow(root, parts); });
}

rap::Result<void> makeFoldersBelow(const QString& root, const QStringList& parts)
{
    QString folder = root;
    for (const QString& part : parts) {
        const QString parent = folder;
        folder += u'/' + part;
        switch (standingAt(folder)) {
        case Standing::Folder:
            break;
        case Standing::Other:
            if (!leadsInside(root, folder))
                return tl::unexpected(linkLeadsOut(folder));
            break;
        case Standing::File:
            return tl::unexpected(somethingInTheWay(folder));
        case Standing::Nothing:
            if (auto made = makeFolder(folder); !made)
                return made;
            if (auto synced = syncFolder(parent); !synced)
                return synced;
        }
    }
    return {};
}

} // namespace filing
