#include "OneInstance.h"

#include <QCryptographicHash>
#include <QDir>
#include <QFileInfo>
#include <QLocalSocket>
#include <QUrl>
#ifdef Q_OS_WIN
#include <windows.h>
#endif

namespace desktop {

namespace {

constexpr int answerWithin = 3000; ///< ms
constexpr char raiseWord[] = "raise";
constexpr qint64 longestCall = 64 * 1024; // bytes

/// A name of this user's own for that folder: pipes and sockets are known machine-wide by theirs.
QString nameFor(const QString& folder)
{
    QString path = QFileInfo(folder).canonicalFilePath();
#ifdef Q_OS_WIN
    path = path.toLower();
#endif
    const QByteArray who = (path + u'\n' + QDir::homePath()).toUtf8();
    const QByteArray hash = QCryptographicHash::hash(who, QCryptographicHash::Sha256).toHex().left(24);
    return QStringLiteral("rapdesk-") + QString::fromLatin1(hash);
}

} // namespace

OneInstance::OneInstance(const QString& settingsFolder, QObject* parent)
    : QObject(parent)
    , m_lock(settingsFolder + QStringLiteral("/window.lock"))
    , m_name(nameFor(settingsFolder))
{
    m_lock.setStaleLockTime(0); // a window may be open for days
    connect(&m_server, &QLocalServer::newConnection, this, [this] {
        while (QLocalSocket* caller = m_server.nextPendingConnection()) {
            connect(caller, &QLocalSocket::disconnected, caller, &QObject::deleteLater);
            connect(caller, &QLocalSocket::readyRead, this, [this, caller] {
                // "raise", and after a tab the file in percent encoding, where there is one.
                if (!caller->canReadLine() && caller->bytesAvailable() < longestCall)
                    return;
                const QByteArrayList call = caller->readLine(longestCall).trimmed().split('\t');
                if (call.first() == raiseWord)
                    Q_EMIT raiseWanted(QUrl::fromPercentEncoding(call.value(1)));
                caller->write("ok\n");
                caller->disconnectFromServer();
            });
        }
    });
}

OneInstance::Begun OneInstance::begin(const QString& file)
{
    if (m_lock.tryLock(0)) {
        listen();
        return Begun::Alone;
    }
    if (m_lock.error() != QLockFile::LockFailedError) {
        qWarning("window.lock: error %d; a second window is not noticed", int(m_lock.error()));
        return Begun::Alone;
    }
    if (callFirst(file))
        return Begun::Raised;
    qWarning("another RAP Desk has these settings, but does not answer");
    return Begun::Unheard;
}

void OneInstance::listen()
{
    m_server.setSocketOptions(QLocalServer::UserAccessOption);
    if (!m_server.listen(m_name)) {
        QLocalServer::removeServer(m_name); // left by a crash: the lock says that nobody else is there
        if (!m_server.listen(m_name))
            qWarning("a second start cannot raise this one: %s", qUtf8Printable(m_server.errorString()));
    }
}

bool OneInstance::callFirst(const QString& file)
{
#ifdef Q_OS_WIN
    // Only who has the foreground can hand it on.
    qint64 process = 0;
    QString host;
    QString program;
    if (m_lock.getLockInfo(&process, &host, &program))
        AllowSetForegroundWindow(DWORD(process));
#endif
    QLocalSocket first;
    first.connectToServer(m_name);
    if (!first.waitForConnected(answerWithin))
        return false;
    const QByteArray what = file.isEmpty() ? QByteArray() : '\t' + QUrl::toPercentEncoding(file);
    first.write(raiseWord + what + '\n');
    return first.waitForBytesWritten(answerWithin) && first.waitForReadyRead(answerWithin);
}

} // namespace desktop
