#pragma once

#include "filing/LocalFile.h"

#include <QCoreApplication>
#include <QCryptographicHash>
#include <QDir>
#include <QDirIterator>
#include <QFile>
#include <QRegularExpression>
#include <QStringList>
#ifdef Q_OS_WIN
#include <windows.h>
#else
#include <cerrno>
#endif

/// Small help for tests that look at files.
namespace testing {

inline QByteArray read(const QString& path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

inline void write(const QString& path, const QByteArray& bytes)
{
    QDir().mkpath(QFileInfo(path).path());
    QFile file(path);
    if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size())
        qFatal("cannot write %s", qPrintable(path));
}

inline QByteArray sha256(const QByteArray& bytes)
{
    return QCryptographicHash::hash(bytes, QCryptographicHash::Sha256);
}

/// Everything below a folder but folders, by relative path, sorted.
inline QStringList filesBelow(const QString& folder)
{
    QStringList files;
    QDirIterator all(folder, QDir::AllEntries | QDir::Hidden | QDir::System | QDir::NoDotAndDotDot,
                     QDirIterator::Subdirectories);
    while (all.hasNext()) {
        const QString path = all.next();
        if (filing::standingAt(path) != filing::Standing::Folder)
            files += QDir(folder).relativeFilePath(path);
    }
    files.sort();
    return files;
}

/// ZIPs of every kind, and cases.json: what make_zips.py made when the tests were built.
inline QDir zips()
{
    return QDir(QCoreApplication::applicationDirPath() + QStringLiteral("/zips"));
}

#ifdef Q_OS_WIN
/// The system's own codes, as a hook of the disk gives them.
enum Fault {
    Full = ERROR_DISK_FULL,
    Quota = 1295, ///< ERROR_DISK_QUOTA_EXCEEDED, which MinGW's headers lack.
    NotAllowed = ERROR_ACCESS_DENIED,
    ReadOnly = ERROR_WRITE_PROTECT,
    Broken = ERROR_IO_DEVICE,
    TooLarge = ERROR_FILE_TOO_LARGE,
};
#else
enum Fault { Full = ENOSPC, Quota = EDQUOT, NotAllowed = EACCES, ReadOnly = EROFS, Broken = EIO, TooLarge = EFBIG };
#endif

/// Makes a symbolic link to what is there or to nothing. False on Windows where that is not to be had: it is a right of
/// its own, and Wine only says that it made one.
inline bool link(const QString& target, const QString& path)
{
#ifdef Q_OS_WIN
    const DWORD kind = QFileInfo(target).isDir() ? SYMBOLIC_LINK_FLAG_DIRECTORY : 0;
    return CreateSymbolicLinkW(QDir::toNativeSeparators(path).toStdWString().c_str(),
                               QDir::toNativeSeparators(target).toStdWString().c_str(),
                               kind | SYMBOLIC_LINK_FLAG_ALLOW_UNPRIVILEGED_CREATE) != 0 &&
           QFileInfo(path).isSymbolicLink();
#else
    if (!QFile::link(target, path))
        qFatal("cannot link %s", qPrintable(path));
    return true;
#endif
}

/// Where something else of that name is kept, the oldest first: "NAME (earlier 2026-11-23 2015).TXT" of "NAME.TXT".
inline QString earlier(const QString& path, int number)
{
    const QFileInfo of(path);
    const qsizetype at = std::max<qsizetype>(0, of.fileName().indexOf(u'.'));
    const QRegularExpression shape(
        QRegularExpression::anchoredPattern(QRegularExpression::escape(of.fileName().left(at)) +
                                            QStringLiteral(" \\(earlier \\d{4}-\\d\\d-\\d\\d \\d{4}(, \\d+)?\\)") +
                                            QRegularExpression::escape(of.fileName().mid(at))));
    QStringList kept = of.dir().entryList(QDir::AllEntries | QDir::System | QDir::NoDotAndDotDot, QDir::Name);
    kept.removeIf([&](const QString& name) { return !shape.match(name).hasMatch(); });
    return of.dir().filePath(kept.value(number - 1, QStringLiteral("none")));
}

/// A hook of the disk for as long as this lives.
class WithDiskHook {
public:
    explicit WithDiskHook(filing::DiskHook hook) { filing::diskHook = hook; }
    ~WithDiskHook() { filing::diskHook = nullptr; }
    WithDiskHook(const WithDiskHook&) = delete;
    WithDiskHook& operator=(const WithDiskHook&) = delete;
};

} // namespace testing
