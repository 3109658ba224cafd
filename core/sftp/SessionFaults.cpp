// What a session's failures are called, and where on the way they happened.
#include "sftp/Faults.h"
#include "sftp/Log.h"
#include "sftp/OwnAddresses.h"
#include "sftp/Session.h"

#include <QTcpSocket>

namespace sftp {

void Session::connectFailed()
{
    const QString detail = QStringLiteral("%1: %2").arg(m_ip.toString(), m_socket->errorString());
    switch (m_socket->error()) {
    case QAbstractSocket::ConnectionRefusedError:
        fail(connectionRefused(m_info.address, ownAddresses(), detail), false);
        break;
    case QAbstractSocket::SocketTimeoutError:
        fail(timedOut(Wait::Connect, m_info.address, ownAddresses(), detail), false);
        break;
    default:
        fail(notReachable(m_info.address, ownAddresses(), detail), false);
    }
}

void Session::handshakeFailed()
{
    const QString detail = m_link->errorText();
    if (m_link->isAlgorithmFault()) {
        fail(noCommonAlgorithm(m_info.address, detail));
        return;
    }
    if (!m_link->isBannerKnown() && !m_link->greeting().isEmpty()) {
        fail(turnedAway(m_info.address, m_info.clientAddress, m_link->greeting()), false);
        return;
    }
    const bool broken = m_link->isConnectionFault() || m_socket->state() != QAbstractSocket::ConnectedState;
    fail(broken ? notReachable(m_info.address, m_info.clientAddress, detail) : protocolFault(detail), false);
}

void Session::loginStepFailed()
{
    const QString detail = m_link->errorText();
    const bool connected = m_socket->state() == QAbstractSocket::ConnectedState;
    if (m_link->isAuthenticationFault()) {
        ++m_refused;
        if (connected && m_station == Station::ProbeKey && offersNextSignature())
            return;
        m_refusal = detail;
        // To ask for the methods is one more login that is refused.
        if (!connected || m_refused > 1) {
            refuseLogin();
        } else {
            enter(Station::AskMethods);
            m_again = true;
        }
    } else if (!connected || m_link->isConnectionFault()) {
        fail(connectionLost(detail), false);
    } else if (m_link->errorCode() == 0 || m_link->isAlgorithmFault()) {
        fail(noCommonAlgorithm(m_info.address, detail));
    } else if (m_awaited) {
        // What came is no answer to anything.
        fail(connectionLost(detail), false);
    } else if (m_login->key.isEncrypted()) {
        fail(passphraseWrong(m_login->key.file(), detail));
    } else {
        fail(keyUnreadable(m_login->key.file(), detail));
    }
}

void Session::refuseLogin()
{
    fail(loginRefused(m_info.address,
                      {m_login->user, m_login->key.type(), m_login->key.fingerprint(), m_link->methods()}, m_refusal));
}

void Session::stationTimedOut()
{
    const QString detail = m_link ? m_link->errorText() : QString();
    switch (m_station) {
    case Station::Connect:
        fail(timedOut(Wait::Connect, m_info.address, ownAddresses(),
                      QStringLiteral("%1: no connection within %2 ms")
                          .arg(m_ip.toString(), QString::number(m_server.deadlines.connect.count()))),
             false);
        break;
    case Station::Handshake:
        fail(timedOut(Wait::Handshake, m_info.address, m_info.clientAddress, detail), false);
        break;
    case Station::AskMethods:
        refuseLogin();
        break;
    case Station::OpenSftp:
        fail(timedOut(Wait::SftpStart, m_info.address, m_info.clientAddress, detail));
        break;
    default:
        fail(timedOut(Wait::Login, m_info.address, m_info.clientAddress, detail), false);
    }
}

Stage Session::stage() const
{
    switch (m_station) {
    case Station::Connect:
        return Stage::Tcp;
    case Station::Handshake:
        return m_link->isBannerKnown() && !m_link->speaksOtherProtocol() ? Stage::KeyExchange : Stage::Banner;
    case Station::Shown:
        return Stage::HostKey;
    case Station::ProbeKey:
    case Station::Login:
    case Station::AskMethods:
        return Stage::Login;
    case Station::OpenSftp:
    case Station::Open:
    case Station::Ended:
        break;
    }
    return Stage::Sftp;
}

ConnectFailure Session::failureOf(const rap::Error& error) const
{
    ConnectFailure failure;
    failure.error = error;
    failure.stage = stage();
    failure.clientAddress = m_info.clientAddress.isEmpty() ? ownAddresses() : m_info.clientAddress;
    failure.serverSoftware = m_link ? m_link->banner() : m_info.serverSoftware;
    failure.offered = m_link ? m_link->offered() : m_info.offered;
    return failure;
}

void Session::fail(const rap::Error& error, bool reached)
{
    qCInfo(log) << "no connection to" << m_info.address.text() << error.detail;
    ConnectFailure failure = failureOf(error);
    if (m_login)
        failure.pinned = m_login->hostKeys.pinned(m_info.address);
    end();
    Q_EMIT failed(failure, reached);
}

} // namespace sftp
