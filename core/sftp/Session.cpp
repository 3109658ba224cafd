#include "sftp/Session.h"

#include "sftp/Algorithms.h"
#include "sftp/Dialer.h"
#include "sftp/Faults.h"
#include "sftp/Log.h"

#include <QTcpSocket>

namespace sftp {

Q_LOGGING_CATEGORY(log, "rapdesk.sftp", QtWarningMsg)

namespace {

constexpr qsizetype bufferSize = 256 * 1024;
constexpr std::chrono::milliseconds methodsDeadline{5000};

bool isOfHostKey(rap::ErrorKind kind)
{
    return kind == rap::ErrorKind::HostKeyUnknown || kind == rap::ErrorKind::HostKeyChanged ||
           kind == rap::ErrorKind::HostKeyOtherType;
}

} // namespace

Session::Session(Target target, const Login* login, QObject* parent)
    : QObject(parent)
    , m_target(std::move(target))
    , m_login(login)
{
    m_info.address = m_target.address;
    if (m_login)
        m_user = m_login->user.toUtf8();
    m_deadline.setSingleShot(true);
    connect(&m_deadline, &QTimer::timeout, this, &Session::stationTimedOut);
}

Session::~Session()
{
    end();
}

void Session::start()
{
    m_dialer = std::make_unique<Dialer>(m_target.address, m_target.deadlines.connect);
    connect(m_dialer.get(), &Dialer::connected, this, &Session::socketConnected);
    connect(m_dialer.get(), &Dialer::failed, this, [this](const rap::Error& error) { fail(error, false); });
    m_dialer->start();
}

void Session::close()
{
    if (m_link && m_station != Station::Ended)
        m_link->disconnect();
    end();
}

void Session::socketConnected()
{
    m_socket = m_dialer->takeSocket();
    m_info.clientAddress = m_socket->localAddress().toString();
    connect(m_socket.get(), &QTcpSocket::readyRead, this, &Session::advance);
    connect(m_socket.get(), &QTcpSocket::disconnected, this, &Session::advance);
    m_link = std::make_unique<SshLink>(*m_socket, m_target.hostKeyAlgorithms);
    enter(Station::Handshake);
    advance();
}

void Session::enter(Station station)
{
    m_station = station;
    m_awaited = false;
    switch (station) {
    case Station::Handshake:
        m_deadline.start(m_target.deadlines.handshake);
        break;
    case Station::ProbeKey:
        m_deadline.start(m_target.deadlines.login);
        break;
    case Station::Login:
        if (!m_deadline.isActive())
            m_deadline.start(m_target.deadlines.login);
        break;
    case Station::AskMethods:
        m_deadline.start(std::min(methodsDeadline, m_target.deadlines.login));
        break;
    case Station::OpenSftp:
        m_deadline.start(m_target.deadlines.answer);
        break;
    case Station::Connect:
    case Station::Open:
    case Station::Ended:
        m_deadline.stop();
        break;
    }
}

void Session::advance()
{
    m_again = true;
    if (m_busy)
        return;
    m_busy = true;
    while (m_again && m_station != Station::Ended) {
        m_again = false;
        step();
    }
    m_busy = false;
    if (m_socket && m_station != Station::Ended)
        m_socket->flush();
}

// A station that is done asks for another turn, as the bytes of the next may be here already.
void Session::step()
{
    const QByteArray& user = m_user;
    switch (m_station) {
    case Station::Handshake:
        switch (m_link->handshake()) {
        case Step::Done:
            judgeHostKey();
            break;
        case Step::Failed:
            handshakeFailed();
            break;
        case Step::Again:
            break;
        }
        break;
    case Station::ProbeKey:
    case Station::Login: {
        const bool probing = m_station == Station::ProbeKey;
        const Step outcome = probing ? m_link->probeRsa(user, m_login->key) : m_link->login(user, m_login->key);
        if (outcome == Step::Failed) {
            loginStepFailed();
        } else if (outcome == Step::Again) {
            m_awaited = true;
        } else if (outcome == Step::Done) {
            enter(probing && !m_link->isLoggedIn() ? Station::Login : Station::OpenSftp);
            m_again = true;
        }
        break;
    }
    case Station::AskMethods:
        if (m_link->askMethods(user) != Step::Again)
            refuseLogin();
        break;
    case Station::OpenSftp:
        switch (m_link->openSftp()) {
        case Step::Done:
            qCDebug(log) << "connected to" << m_info.address.text() << m_info.serverSoftware << m_info.algorithms;
            enter(Station::Open);
            m_buffer.resize(bufferSize);
            m_again = true;
            Q_EMIT ready();
            break;
        case Step::Failed:
            if (m_link->isSpoiled())
                fail(connectionLost(m_link->errorText()));
            else
                fail(sessionRefused(m_info.address, m_link->errorText()));
            break;
        case Step::Again:
            break;
        }
        break;
    case Station::Open:
        pump();
        break;
    case Station::Connect:
    case Station::Ended:
        break;
    }
}

void Session::judgeHostKey()
{
    const QByteArray blob = m_link->hostKey();
    m_presented = PresentedKey{m_info.address, keyType(blob), keyBits(blob), fingerprintOf(blob)};
    m_info.hostKey = *m_presented;
    m_info.serverSoftware = m_link->banner();
    m_info.algorithms = m_link->algorithms();
    if (!m_login) {
        m_link->disconnect();
        end();
        Q_EMIT hostKeyShown(*m_presented);
        return;
    }
    const HostKeyVerdict verdict = m_login->hostKeys.judge(*m_presented);
    if (verdict != HostKeyVerdict::Known) {
        m_link->disconnect();
        fail(hostKeyFault(verdict, *m_presented, m_login->hostKeys.pinned(m_info.address)));
        return;
    }
    beginLogin();
}

void Session::beginLogin()
{
    m_again = true;
    m_deadline.stop(); // the handshake's
    if (m_login->key.type() != QLatin1String("ssh-rsa")) {
        enter(Station::Login);
        return;
    }
    const auto said = m_link->serverSignatures();
    m_signatures = rsaSignaturesFor(said);
    if (!offersNextSignature()) {
        const QByteArray names = said.value_or(QByteArrayList()).join(',');
        m_link->disconnect();
        fail(noSafeSignature(m_info.address, QStringLiteral("the server takes %1").arg(quoted(names))));
    }
}

// libssh2 left to itself would sign with SHA-1 where the server does not say what it takes: it is asked first.
bool Session::offersNextSignature()
{
    if (m_signatures.isEmpty())
        return false;
    m_link->signRsaWith(m_signatures.takeFirst());
    if (m_station != Station::ProbeKey)
        enter(Station::ProbeKey);
    m_again = true;
    return true;
}

void Session::handshakeFailed()
{
    const QString detail = m_link->errorText();
    if (m_link->isAlgorithmFault()) {
        fail(noCommonAlgorithm(m_info.address, detail));
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

void Session::write(const QByteArray& bytes)
{
    if (m_station != Station::Open)
        return;
    m_outgoing.append(bytes);
    if (m_busy || m_flushDue)
        return;
    m_flushDue = true;
    QMetaObject::invokeMethod(
        this,
        [this] {
            m_flushDue = false;
            advance();
        },
        Qt::QueuedConnection);
}

void Session::pump()
{
    while (m_station == Station::Open) {
        flush();
        if (m_station != Station::Open)
            return;
        const auto moved = m_link->read(m_buffer.data(), m_buffer.size());
        if (moved.step == Step::Again)
            break;
        if (moved.step == Step::Failed) {
            lose(m_link->errorText());
            return;
        }
        Q_EMIT received(QByteArrayView(m_buffer).first(moved.count));
    }
}

void Session::flush()
{
    qsizetype sent = 0;
    while (sent < m_outgoing.size()) {
        const auto moved = m_link->write(m_outgoing.constData() + sent, m_outgoing.size() - sent);
        if (moved.step == Step::Failed) {
            lose(m_link->errorText());
            return;
        }
        if (moved.step == Step::Again)
            break;
        sent += moved.count;
    }
    m_outgoing.remove(0, sent);
}

bool Session::triesNextAddress()
{
    if (!m_dialer->hasMore())
        return false;
    m_deadline.stop();
    m_link.reset();
    if (m_socket) {
        // It may be the one that is telling us.
        m_socket->disconnect(this);
        m_socket->abort();
        m_socket->setParent(this);
        m_socket.release()->deleteLater();
    }
    m_station = Station::Connect;
    m_dialer->goOn();
    return true;
}

void Session::fail(const rap::Error& error, bool reached)
{
    qCInfo(log) << "no connection to" << m_info.address.text() << error.detail;
    ConnectFailure failure;
    failure.error = error;
    if (!reached && !m_presented) {
        if (!m_unreached)
            m_unreached = error;
        else
            m_unreached->detail += QStringLiteral("; then ") + error.detail;
        if (triesNextAddress())
            return;
        failure.error = *m_unreached;
    }
    failure.clientAddress = m_socket ? m_info.clientAddress : ownAddresses();
    if (isOfHostKey(failure.error.kind)) // one that is trusted is nothing to ask about
        failure.presented = m_presented;
    if (m_login)
        failure.pinned = m_login->hostKeys.pinned(m_info.address);
    end();
    Q_EMIT failed(failure, reached);
}

void Session::lose(const QString& detail)
{
    qCInfo(log) << "lost" << m_info.address.text() << detail;
    m_spoiled = m_link->isSpoiled();
    end();
    Q_EMIT lost(connectionLost(detail));
}

void Session::end()
{
    m_station = Station::Ended;
    m_deadline.stop();
    if (m_dialer) {
        // It may be the one that is telling us.
        m_dialer->disconnect(this);
        // Goes with this where its thread ends before that.
        m_dialer->setParent(this);
        m_dialer.release()->deleteLater();
    }
    m_outgoing.clear();
    m_link.reset();
    if (m_socket) {
        m_socket->disconnect(this);
        m_socket->abort();
    }
}

} // namespace sftp
