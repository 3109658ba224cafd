#pragma once

#include "download/LocalFile.h"

#include <QCryptographicHash>
#include <QDir>
#include <QDirIterator>
#include <QFile>
#include <QProcess>
#include <QStringList>

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
        if (download::standingAt(path) != download::Standing::Folder)
            files += QDir(folder).relativeFilePath(path);
    }
    files.sort();
    return files;
}

/// Runs a script of this folder's with Python; what it says where it fails.
inline QString runScript(const QString& script, const QStringList& arguments)
{
    QProcess python;
    python.setProcessChannelMode(QProcess::MergedChannels);
    const QString path = qEnvironmentVariable("RAPDESK_SOURCE_DIR") + QStringLiteral("/tests/core/download/") + script;
    python.start(QStringLiteral("python3"), QStringList{path} + arguments);
    if (!python.waitForFinished(-1) || python.exitCode() != 0)
        return python.errorString() + QString::fromLocal8Bit(python.readAll());
    return {};
}

/// A hook of the disk for as long as this lives.
class WithDiskHook {
public:
    explicit WithDiskHook(download::DiskHook hook) { download::diskHook = hook; }
    ~WithDiskHook() { download::diskHook = nullptr; }
    WithDiskHook(const WithDiskHook&) = delete;
    WithDiskHook& operator=(const WithDiskHook&) = delete;
};

} // namespace testing
