#include "account/LogFile.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QLockFile>
#include <QMessageLogContext>
#include <cstdio>
#include <memory>
#include <mutex>
#include <optional>
#ifdef Q_OS_WIN
#include <windows.h>
#endif

namespace account {
namespace {

constexpr qsizetype longestMessage = 64 * 1024;

struct Sink {
    QString file;
    rap::Clock clock;
    LogFile::Echo echo;
    QtMessageHandler before;
};

std::mutex sinkLock;
std::optional<Sink> sink; // guarded by sinkLock

const char* severity(QtMsgType type)
{
    switch (type) {
    case QtDebugMsg:
        return "debug";
    case QtInfoMsg:
        return "info";
    case QtWarningMsg:
        return "warning";
    case QtCriticalMsg:
        return "error";
    case QtFatalMsg:
        return "fatal";
    }
    return "unknown";
}

bool isWarning(QtMsgType type)
{
    return type == QtWarningMsg || type == QtCriticalMsg || type == QtFatalMsg;
}

/// One line whatever the message holds: names of files and servers must not be able to forge another.
QByteArray oneLine(const QString& message)
{
    QByteArray line;
    for (const char c : message.left(longestMessage).toUtf8())
        if (c == '\n')
            line += "\\n";
        else if (static_cast<unsigned char>(c) < 0x20 || c == 0x7f)
            line += c == '\t' ? ' ' : '?';
        else
            line += c;
    return line;
}

void toStandardError(QtMsgType type, const QByteArray& line)
{
    // Where this fails too there is nobody left to tell.
    static_cast<void>(std::fprintf(stderr, "%s: %s\n", severity(type), line.constData()));
    static_cast<void>(std::fflush(stderr));
}

QString numbered(const QString& file, int number)
{
    return file + QStringLiteral(".%1").arg(number);
}

void rotate(const QString& file)
{
    // Another program may be at it: then it is done, or will be at the next message.
    QLockFile lock(file + QStringLiteral(".lock"));
    if (!lock.tryLock(0) || QFileInfo(file).size() < LogFile::largestFile)
        return;
    // First out of the way, then along the row: where another program has it open, Windows refuses, and no older log
    // may go for that. What an interrupted rotation left aside is put in its place.
    const QString aside = file + QStringLiteral(".0");
    if (!QFile::exists(aside) && !QFile::rename(file, aside))
        return;
    QFile::remove(numbered(file, LogFile::filesKept - 1));
    for (int number = LogFile::filesKept - 1; number > 1; --number)
        QFile::rename(numbered(file, number - 1), numbered(file, number));
    QFile::rename(aside, numbered(file, 1));
}

#ifdef Q_OS_WIN
/// Qt looks for the end and writes there, where another may have written since. Windows appends in one step to a file
/// that was opened for nothing else; the lock is for shares and for Wine, which do not.
bool appendInOneStep(const QString& path, const QByteArray& line)
{
    const HANDLE file = CreateFileW(
        QDir::toNativeSeparators(path).toStdWString().c_str(), FILE_APPEND_DATA | FILE_READ_DATA,
        FILE_SHARE_READ | FILE_SHARE_WRITE | FILE_SHARE_DELETE, nullptr, OPEN_ALWAYS, FILE_ATTRIBUTE_NORMAL, nullptr);
    if (file == INVALID_HANDLE_VALUE)
        return false;
    OVERLAPPED beyond{}; // a place that no log reaches: reading goes on
    beyond.OffsetHigh = 1;
    const bool locked = LockFileEx(file, LOCKFILE_EXCLUSIVE_LOCK, 0, 1, 0, &beyond) != 0;
    DWORD written = 0;
    const bool whole = WriteFile(file, line.constData(), static_cast<DWORD>(line.size()), &written, nullptr) != 0 &&
                       written == static_cast<DWORD>(line.size());
    if (locked)
        UnlockFileEx(file, 0, 1, 0, &beyond);
    CloseHandle(file);
    return whole;
}
#endif

/// Opens for each message: so another program may rotate, and a person delete, the file at any time. What several
/// programs append does not mix.
bool append(const QString& path, const QByteArray& line)
{
    if (QFileInfo(path).size() >= LogFile::largestFile)
        rotate(path);
#ifdef Q_OS_WIN
    return appendInOneStep(path, line);
#else
    QFile file(path);
    return file.open(QIODevice::WriteOnly | QIODevice::Append | QIODevice::Unbuffered,
                     QFileDevice::ReadOwner | QFileDevice::WriteOwner) &&
           file.write(line) == line.size();
#endif
}

void write(QtMsgType type, const QMessageLogContext& context, const QString& message)
{
    const std::lock_guard guard(sinkLock);
    const QByteArray text = oneLine(message);
    if (!sink) {
        toStandardError(type, text);
        return;
    }
    const bool named = context.category != nullptr && qstrcmp(context.category, "default") != 0;
    const QByteArray line = sink->clock().iso().toUtf8() + ' ' + severity(type) + ' ' +
                            (named ? '[' + QByteArray(context.category) + "] " : QByteArray()) + text + '\n';
    const bool written = append(sink->file, line);
    if (isWarning(type) && (sink->echo == LogFile::Echo::Warnings || !written))
        toStandardError(type, text);
}

void handle(QtMsgType type, const QMessageLogContext& context, const QString& message)
{
    // What is used here may itself have something to say.
    static thread_local bool inside = false;
    if (inside) {
        static_cast<void>(std::fprintf(stderr, "%s\n", qPrintable(message)));
        return;
    }
    inside = true;
    try {
        write(type, context, message);
    } catch (...) {
        static_cast<void>(std::fputs("a message could not be logged\n", stderr));
    }
    inside = false;
}

} // namespace

LogFile::LogFile(const ConfigFolder& folder, rap::Clock clock, Echo echo)
{
    // Without the folder every message goes to standard error; that is no reason not to start.
    static_cast<void>(folder.make());
    const std::lock_guard guard(sinkLock);
    sink = Sink{folder.log(), std::move(clock), echo, nullptr};
    sink->before = qInstallMessageHandler(handle);
}

LogFile::~LogFile()
{
    const std::lock_guard guard(sinkLock);
    if (sink) {
        qInstallMessageHandler(sink->before);
        sink.reset();
    }
}

} // namespace account
