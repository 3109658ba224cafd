#include "sftp/Dialer.h"

#include "sftp/Faults.h"
#include "sftp/Log.h"
#include "sftp/NameLookup.h"

#include <QNetworkInterface>

namespace sftp {
namespace {

/// Bytes. What is read in small pieces stays in the processor's cache until it is decrypted.
constexpr qint64 readBuffer = 256 * 1024;

} // namespace

Dialer::Dialer(account::Address address, std::chrono::milliseconds deadline, QObject* parent)
    : QObject(parent)
    , m_address(std::move(address))
    , m_deadline(deadline)
{
    for (QTimer* timer : {&m_whole, &m_attempt})
        timer->setSingleShot(true);
    connect(&m_whole, &QTimer::timeout, this, [this] {
        const QString detail =
            (m_said << QStringLiteral("no connection within %1 ms").arg(m_deadline.count())).join(QStringLiteral("; "));
        fail(timedOut(Wait::Connect, m_address, ownAddresses(), detail));
    });
    connect(&m_attempt, &QTimer::timeout, this, [this] {
        m_lastError = QAbstractSocket::SocketTimeoutError;
        attemptFailed();
    });
}

Dialer::~Dialer() = default;

void Dialer::start()
{
    m_whole.start(m_deadline);
    if (const QHostAddress literal(m_address.host); !literal.isNull()) {
        m_untried = {literal};
        tryNext();
        return;
    }
    m_lookup = std::make_unique<NameLookup>(m_address.host);
    connect(m_lookup.get(), &NameLookup::answered, this, &Dialer::resolved);
}

void Dialer::resolved(const QList<QHostAddress>& addresses, const QString& fault)
{
    if (m_ended)
        return;
    m_untried = addresses;
    if (m_untried.isEmpty()) {
        fail(nameNotFound(m_address, ownAddresses(), fault));
        return;
    }
    tryNext();
}

void Dialer::goOn()
{
    m_ended = false;
    m_whole.start(m_deadline);
    tryNext();
}

void Dialer::tryNext()
{
    const QHostAddress address = m_untried.takeFirst();
    // An address that swallows everything must leave time for the others.
    m_attempt.start(std::chrono::milliseconds(m_whole.remainingTime() / (m_untried.size() + 1)));
    m_socket = std::make_unique<QTcpSocket>();
    m_socket->setReadBufferSize(readBuffer);
    connect(m_socket.get(), &QTcpSocket::connected, this, [this] {
        m_ended = true;
        m_whole.stop();
        m_attempt.stop();
        m_socket->disconnect(this);
        m_socket->setSocketOption(QAbstractSocket::LowDelayOption, 1);
        m_socket->setSocketOption(QAbstractSocket::KeepAliveOption, 1);
        Q_EMIT connected();
    });
    connect(m_socket.get(), &QTcpSocket::errorOccurred, this, [this](QAbstractSocket::SocketError error) {
        m_lastError = error;
        attemptFailed();
    });
    qCDebug(log) << "connecting to" << m_address.text() << "as" << address.toString();
    m_socket->connectToHost(address, m_address.port);
}

void Dialer::attemptFailed()
{
    m_attempt.stop();
    m_socket->disconnect(this);
    m_said << QStringLiteral("%1: %2").arg(m_socket->peerName(), m_socket->errorString());
    // Not deleted here: it may be the one that is telling us.
    m_socket->setParent(this);
    m_socket.release()->deleteLater();
    if (!m_untried.isEmpty()) {
        tryNext();
        return;
    }
    const QString detail = m_said.join(QStringLiteral("; "));
    switch (m_lastError) {
    case QAbstractSocket::ConnectionRefusedError:
        fail(connectionRefused(m_address, ownAddresses(), detail));
        break;
    case QAbstractSocket::SocketTimeoutError:
        fail(timedOut(Wait::Connect, m_address, ownAddresses(), detail));
        break;
    default:
        fail(notReachable(m_address, ownAddresses(), detail));
    }
}

void Dialer::fail(const rap::Error& error)
{
    if (m_ended)
        return;
    m_ended = true;
    m_whole.stop();
    m_attempt.stop();
    if (m_socket) {
        m_socket->disconnect(this);
        m_socket->abort();
    }
    Q_EMIT failed(error);
}

std::unique_ptr<QTcpSocket> Dialer::takeSocket()
{
    return std::move(m_socket);
}

QString ownAddresses()
{
    QStringList texts;
    const QList<QHostAddress> addresses = QNetworkInterface::allAddresses();
    for (const QHostAddress& address : addresses)
        if (!address.isLoopback() && !address.isLinkLocal())
            texts += address.toString();
    return texts.join(QStringLiteral(", "));
}

} // namespace sftp
