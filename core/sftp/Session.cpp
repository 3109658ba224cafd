#include "sftp/Session.h"

#include "sftp/Algorithms.h"
#include "sftp/Faults.h"
#include "sftp/Log.h"

#include <QTcpSocket>

namespace sftp {

Q_LOGGING_CATEGORY(log, "rapdesk.sftp", QtWarningMsg)

namespace {

constexpr qsizetype bufferSize = 256 * 1024;
/// Bytes. What is read in small pieces stays in the processor's cache until it is decrypted.
constexpr qint64 readBuffer = 256 * 1024;
constexpr std::chrono::milliseconds methodsDeadline{5000};
constexpr std::chrono::milliseconds quietLimit{2000}; // after words that are no version of SSH

} // namespace

Session::Session(Server server, QHostAddress ip, QObject* parent)
    : QObject(parent)
    , m_server(std::move(server))
    , m_ip(std::move(ip))
    , m_deadline(this)
    , m_quiet(this)
{
    m_info.address = m_server.address;
    m_deadline.setSingleShot(true);
    connect(&m_deadline, &QTimer::timeout, this, &Session::stationTimedOut);
    m_quiet.setSingleShot(true);
    connect(&m_quiet, &QTimer::timeout, this, [this] { fail(notSsh(m_info.address, m_link->greeting()), false); });
}

Session::~Session()
{
    end();
}

void Session::start()
{
    m_deadline.start(m_server.deadlines.connect);
    m_socket = std::make_unique<QTcpSocket>();
    m_socket->setReadBufferSize(readBuffer);
    connect(m_socket.get(), &QTcpSocket::connected, this, &Session::socketConnected);
    connect(m_socket.get(), &QTcpSocket::errorOccurred, this, &Session::connectFailed);
    qCDebug(log) << "connecting to" << m_info.address.text() << "as" << m_ip.toString();
    m_socket->connectToHost(m_ip, m_info.address.port);
}

void Session::close()
{
    if (m_link && m_station != Station::Ended)
        m_link->disconnect();
    end();
}

void Session::socketConnected()
{
    m_socket->disconnect(this);
    m_socket->setSocketOption(QAbstractSocket::LowDelayOption, 1);
    m_socket->setSocketOption(QAbstractSocket::KeepAliveOption, 1);
    m_info.clientAddress = m_socket->localAddress().toString();
    connect(m_socket.get(), &QTcpSocket::readyRead, this, &Session::advance);
    connect(m_socket.get(), &QTcpSocket::disconnected, this, &Session::advance);
    m_link = std::make_unique<SshLink>(*m_socket, m_server.hostKeyAlgorithms);
    enter(Station::Handshake);
    advance();
}

void Session::enter(Station station)
{
    m_station = station;
    m_awaited = false;
    switch (station) {
    case Station::Handshake:
        m_deadline.start(m_server.deadlines.handshake);
        break;
    case Station::ProbeKey:
        m_deadline.start(m_server.deadlines.login);
        break;
    case Station::Login:
        if (!m_deadline.isActive())
            m_deadline.start(m_server.deadlines.login);
        break;
    case Station::AskMethods:
        m_deadline.start(std::min(methodsDeadline, m_server.deadlines.login));
        break;
    case Station::OpenSftp:
        m_deadline.start(m_server.deadlines.answer);
        break;
    case Station::Connect:
    case Station::Shown:
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
        shakeHands();
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
    case Station::Shown:
    case Station::Ended:
        break;
    }
}

void Session::shakeHands()
{
    const Step outcome = m_link->handshake();
    if (m_link->speaksOtherProtocol())
        fail(notSsh(m_info.address, m_link->greeting()), false);
    else if (outcome == Step::Done)
        showHostKey();
    else if (outcome == Step::Failed)
        handshakeFailed();
    else if (m_link->isBannerKnown())
        m_quiet.stop();
    else if (!m_link->greeting().isEmpty())
        m_quiet.start(quietLimit);
}

void Session::showHostKey()
{
    const QByteArray blob = m_link->hostKey();
    m_info.hostKey =
        PresentedKey{m_info.address, keyType(blob), keyBits(blob), fingerprintOf(blob), md5FingerprintOf(blob)};
    m_info.algorithms = m_link->algorithms();
    m_info.serverSoftware = m_link->banner();
    m_info.offered = m_link->offered();
    m_quiet.stop();
    enter(Station::Shown);
    Q_EMIT hostKeyShown(m_info.hostKey);
}

void Session::logIn(const Login& login)
{
    m_login = &login;
    m_user = login.user.toUtf8();
    beginLogin();
    advance();
}

void Session::beginLogin()
{
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
    m_quiet.stop();
    m_outgoing.clear();
    m_link.reset();
    if (m_socket) {
        m_socket->disconnect(this);
        m_socket->abort();
    }
}

} // namespace sftp
