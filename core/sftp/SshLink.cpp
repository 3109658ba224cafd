#include "sftp/SshLink.h"

#include "rap/WireText.h"
#include "sftp/Algorithms.h"
#include "sftp/Faults.h"
#include "sftp/Log.h"
#include "sftp/UserKey.h"

#include <QTcpSocket>
#include <QtEndian>
#include <algorithm>
#include <array>
#include <cerrno>
#include <libssh2.h>

namespace sftp {

namespace {

// Well over what is ever in flight: libssh2 sends a window adjust once a quarter of it is used up.
constexpr unsigned int windowSize = 64 * 1024 * 1024;
constexpr long readTimeoutSeconds = 24 * 60 * 60; // our own deadlines end every wait long before

constexpr qsizetype mostGreeting = 512;
constexpr qsizetype mostFirstPacket = 8 * 1024;

// HTTP; FTP and mail; a TLS alert.
constexpr std::array<QByteArrayView, 5> otherOpenings{"HTTP/", "220", "+OK", "* OK", "\x15\x03"};

bool startLibrary()
{
    static const bool started = libssh2_init(0) == 0;
    return started;
}

QByteArrayView textAt(QByteArrayView bytes, qsizetype offset)
{
    if (offset + 4 > bytes.size())
        return {};
    const auto length = static_cast<qsizetype>(qFromBigEndian<quint32>(bytes.data() + offset));
    return length <= bytes.size() - offset - 4 ? bytes.sliced(offset + 4, length) : QByteArrayView();
}

// What comes from the server, or may hold some of it.
QString told(const QByteArray& words)
{
    constexpr qsizetype enough = 300;
    return rap::fromWire(words.left(enough));
}

// What is signed in a login: session ID, byte 50, user, service, "publickey", byte 1, algorithm, blob (RFC 4252, 7).
QByteArray algorithmIn(QByteArrayView signedData)
{
    qsizetype at = 4 + textAt(signedData, 0).size() + 1;
    for (int i = 0; i < 3; ++i)
        at += 4 + textAt(signedData, at).size();
    return textAt(signedData, at + 1).toByteArray();
}

} // namespace

struct SshCallbacks {
    static SshLink* link(void** abstract) { return static_cast<SshLink*>(*abstract); }

    static ssize_t receive(libssh2_socket_t, void* buffer, size_t length, int, void** abstract)
    {
        SshLink* self = link(abstract);
        if (self->m_cut)
            return -ECONNRESET;
        const qint64 count = self->m_socket.read(static_cast<char*>(buffer), static_cast<qint64>(length));
        if (count > 0) {
            self->note(QByteArrayView(static_cast<const char*>(buffer), count));
            return static_cast<ssize_t>(count);
        }
        return self->m_socket.state() == QAbstractSocket::ConnectedState ? -EAGAIN : 0;
    }

    static ssize_t send(libssh2_socket_t, const void* buffer, size_t length, int, void** abstract)
    {
        SshLink* self = link(abstract);
        if (self->m_cut || self->m_socket.state() != QAbstractSocket::ConnectedState)
            return -ECONNRESET;
        const qint64 count = self->m_socket.write(static_cast<const char*>(buffer), static_cast<qint64>(length));
        return count < 0 ? -ECONNRESET : static_cast<ssize_t>(count);
    }

    static void disconnected(LIBSSH2_SESSION*, int reason, const char* message, int length, const char*, int,
                             void** abstract)
    {
        SshLink* self = link(abstract);
        self->m_partingReason = reason;
        self->m_partingWords = QStringLiteral("the server said %1 (reason %2)")
                                   .arg(quoted(QByteArray(message, length)), QString::number(reason));
    }

    // Signs nothing, ever.
    static int note(LIBSSH2_SESSION*, unsigned char**, size_t*, const unsigned char* data, size_t length,
                    void** abstract)
    {
        auto* algorithm = static_cast<QByteArray*>(*abstract);
        *algorithm = algorithmIn(QByteArrayView(reinterpret_cast<const char*>(data), static_cast<qsizetype>(length)));
        return -1;
    }

    template <typename Function> static libssh2_cb_generic* generic(Function* function)
    {
        return reinterpret_cast<libssh2_cb_generic*>(reinterpret_cast<void (*)()>(function));
    }
};

// libssh2 opens a key for a login alone. In this one there is nobody to send it to, which it finds out when it has.
bool SshLink::opens(const UserKey& key)
{
    LIBSSH2_SESSION* session = startLibrary() ? libssh2_session_init_ex(nullptr, nullptr, nullptr, nullptr) : nullptr;
    if (session == nullptr)
        return false;
    const int code =
        libssh2_userauth_publickey_frommemory(session, "", 0, nullptr, 0, key.bytes().constData(),
                                              static_cast<size_t>(key.bytes().size()), key.passphrase().constData());
    libssh2_session_free(session);
    return code == LIBSSH2_ERROR_SOCKET_SEND;
}

SshLink::SshLink(QTcpSocket& socket, const QByteArray& hostKeyAlgorithms)
    : m_socket(socket)
{
    if (startLibrary())
        m_session = libssh2_session_init_ex(nullptr, nullptr, nullptr, this);
    if (!m_session) {
        m_errorText = QStringLiteral("libssh2 cannot start");
        return;
    }
    libssh2_session_set_blocking(m_session, 0);
    libssh2_session_set_read_timeout(m_session, readTimeoutSeconds);
    libssh2_session_callback_set2(m_session, LIBSSH2_CALLBACK_RECV, SshCallbacks::generic(&SshCallbacks::receive));
    libssh2_session_callback_set2(m_session, LIBSSH2_CALLBACK_SEND, SshCallbacks::generic(&SshCallbacks::send));
    libssh2_session_callback_set2(m_session, LIBSSH2_CALLBACK_DISCONNECT,
                                  SshCallbacks::generic(&SshCallbacks::disconnected));

    const std::pair<int, QByteArray> preferences[] = {
        {LIBSSH2_METHOD_KEX, keyExchanges()},
        {LIBSSH2_METHOD_HOSTKEY, hostKeyAlgorithms},
        {LIBSSH2_METHOD_CRYPT_CS, ciphers()},
        {LIBSSH2_METHOD_CRYPT_SC, ciphers()},
        {LIBSSH2_METHOD_MAC_CS, macs()},
        {LIBSSH2_METHOD_MAC_SC, macs()},
        {LIBSSH2_METHOD_COMP_CS, "none"},
        {LIBSSH2_METHOD_COMP_SC, "none"},
        {LIBSSH2_METHOD_SIGN_ALGO, userSignatures()},
    };
    for (const auto& [method, names] : preferences) {
        // Without the preference libssh2 would fall back on its own list, SHA-1 included.
        if (const int code = libssh2_session_method_pref(m_session, method, names.constData()); code != 0) {
            outcome(code);
            libssh2_session_free(m_session);
            m_session = nullptr;
            return;
        }
    }
}

SshLink::~SshLink()
{
    m_cut = true;
    if (m_session)
        libssh2_session_free(m_session);
}

Step SshLink::outcome(int code)
{
    if (code >= 0)
        return Step::Done;
    if (code == LIBSSH2_ERROR_EAGAIN)
        return Step::Again;
    char* text = nullptr;
    libssh2_session_last_error(m_session, &text, nullptr, 0);
    m_errorCode = code;
    m_errorText = told(text);
    return Step::Failed;
}

Step SshLink::handshake()
{
    if (!m_session)
        return Step::Failed;
    return outcome(libssh2_session_handshake(m_session, static_cast<libssh2_socket_t>(m_socket.socketDescriptor())));
}

QByteArray SshLink::hostKey() const
{
    size_t length = 0;
    int type = 0;
    const char* blob = libssh2_session_hostkey(m_session, &length, &type);
    return QByteArray(blob, static_cast<qsizetype>(length));
}

QString SshLink::algorithms() const
{
    const auto method = [this](int which) { return QString::fromLatin1(libssh2_session_methods(m_session, which)); };
    const QString cipher = method(LIBSSH2_METHOD_CRYPT_SC);
    QStringList names{method(LIBSSH2_METHOD_KEX), method(LIBSSH2_METHOD_HOSTKEY), cipher};
    if (!cipher.contains(QLatin1String("gcm")) && !cipher.contains(QLatin1String("poly1305")))
        names += method(LIBSSH2_METHOD_MAC_SC);
    return names.join(QStringLiteral(", "));
}

bool SshLink::isBannerKnown() const
{
    // Of the lines before it libssh2 keeps the last one there.
    const char* line = m_session ? libssh2_session_banner_get(m_session) : nullptr;
    return QByteArrayView(line).startsWith("SSH-");
}

QString SshLink::banner() const
{
    return isBannerKnown() ? told(libssh2_session_banner_get(m_session)) : QString();
}

// libssh2 reads the banner byte by byte, so that what comes with it known is the first packet.
void SshLink::note(QByteArrayView bytes)
{
    if (isBannerKnown()) {
        if (m_firstPacket.size() < mostFirstPacket)
            m_firstPacket.append(bytes.first(std::min(bytes.size(), mostFirstPacket - m_firstPacket.size())));
        return;
    }
    if (m_greeting.size() < mostGreeting)
        m_greeting.append(bytes.first(std::min(bytes.size(), mostGreeting - m_greeting.size())));
}

// RFC 4253, 7.1: length, padding, byte 20, cookie, then the lists; those of either direction one after the other.
AlgorithmOffer SshLink::offered() const
{
    constexpr qsizetype lists = 4 + 1 + 1 + 16;
    if (m_firstPacket.size() < lists || m_firstPacket.at(5) != 20)
        return {};
    qsizetype at = lists;
    const auto next = [this, &at] {
        const QByteArrayView names = textAt(m_firstPacket, at);
        at += 4 + names.size();
        return rap::fromWire(names.toByteArray());
    };
    AlgorithmOffer offer;
    offer.keyExchange = next();
    offer.hostKey = next();
    next();
    offer.cipher = next();
    next();
    offer.mac = next();
    return offer;
}

// RFC 4253, 5.1: 1.99 is a 2.0 that knows 1.5 as well.
bool SshLink::speaksOtherProtocol() const
{
    if (isBannerKnown()) {
        const QByteArrayView version(libssh2_session_banner_get(m_session));
        return !version.startsWith("SSH-2.0-") && !version.startsWith("SSH-1.99-");
    }
    return std::any_of(otherOpenings.begin(), otherOpenings.end(),
                       [this](QByteArrayView opening) { return m_greeting.startsWith(opening); });
}

std::optional<QByteArrayList> SshLink::serverSignatures() const
{
    const char* names = libssh2_session_methods(m_session, LIBSSH2_METHOD_SIGN_ALGO);
    if (!names)
        return std::nullopt;
    QByteArrayList list = QByteArray(names).split(',');
    list.removeAll({});
    return list.isEmpty() ? std::nullopt : std::optional(list);
}

void SshLink::signRsaWith(const QByteArray& algorithm)
{
    m_probedAlgorithm.clear();
    libssh2_session_method_pref(m_session, LIBSSH2_METHOD_SIGN_ALGO, algorithm.constData());
}

Step SshLink::probeRsa(const QByteArray& user, const UserKey& key)
{
    void* abstract = &m_probedAlgorithm;
    const QByteArray& blob = key.publicBlob();
    const int code = libssh2_userauth_publickey(m_session, user.constData(),
                                                reinterpret_cast<const unsigned char*>(blob.constData()),
                                                static_cast<size_t>(blob.size()), &SshCallbacks::note, &abstract);
    if (code == LIBSSH2_ERROR_EAGAIN || m_probedAlgorithm.isEmpty())
        return outcome(code);
    if (m_probedAlgorithm.startsWith("rsa-sha2-"))
        return Step::Done;
    m_errorCode = 0;
    m_errorText = QStringLiteral("this libssh2 would sign with %1").arg(told(m_probedAlgorithm));
    return Step::Failed;
}

Step SshLink::login(const QByteArray& user, const UserKey& key)
{
    return outcome(libssh2_userauth_publickey_frommemory(
        m_session, user.constData(), static_cast<size_t>(user.size()), nullptr, 0, key.bytes().constData(),
        static_cast<size_t>(key.bytes().size()), key.passphrase().constData()));
}

bool SshLink::isLoggedIn() const
{
    return libssh2_userauth_authenticated(m_session) == 1;
}

Step SshLink::askMethods(const QByteArray& user)
{
    const char* methods = libssh2_userauth_list(m_session, user.constData(), static_cast<unsigned int>(user.size()));
    if (methods) {
        m_methods = told(methods);
        return Step::Done;
    }
    return libssh2_session_last_errno(m_session) == LIBSSH2_ERROR_EAGAIN ? Step::Again : Step::Failed;
}

Step SshLink::openSftp()
{
    if (!m_channel) {
        m_channel = libssh2_channel_open_ex(m_session, "session", sizeof "session" - 1, windowSize,
                                            LIBSSH2_CHANNEL_PACKET_DEFAULT, nullptr, 0);
        if (!m_channel)
            return outcome(libssh2_session_last_errno(m_session));
    }
    if (!m_subsystem) {
        const int code = libssh2_channel_subsystem(m_channel, "sftp");
        if (code != 0)
            return outcome(code);
        m_subsystem = true;
    }
    return outcome(libssh2_channel_handle_extended_data2(m_channel, LIBSSH2_CHANNEL_EXTENDED_DATA_IGNORE));
}

SshLink::Moved SshLink::read(char* buffer, qsizetype size)
{
    const ssize_t count = libssh2_channel_read(m_channel, buffer, static_cast<size_t>(size));
    if (count > 0)
        return {Step::Done, static_cast<qsizetype>(count)};
    if (count == 0) {
        m_errorCode = 0;
        m_errorText = QStringLiteral("the server closed the SFTP channel");
        return {Step::Failed, 0};
    }
    return {outcome(static_cast<int>(count)), 0};
}

SshLink::Moved SshLink::write(const char* bytes, qsizetype size)
{
    const ssize_t count = libssh2_channel_write(m_channel, bytes, static_cast<size_t>(size));
    if (count > 0)
        return {Step::Done, static_cast<qsizetype>(count)};
    // 0: the server's window is full, its next adjust wakes us.
    return {count == 0 ? Step::Again : outcome(static_cast<int>(count)), 0};
}

void SshLink::disconnect()
{
    if (m_session && !m_cut)
        libssh2_session_disconnect_ex(m_session, SSH_DISCONNECT_BY_APPLICATION, "bye", "");
    m_socket.flush();
    m_cut = true;
}

QString SshLink::errorText() const
{
    QStringList parts;
    if (!m_errorText.isEmpty())
        parts += m_errorText;
    if (m_errorCode != 0)
        parts += QStringLiteral("libssh2 error %1").arg(m_errorCode);
    if (!m_partingWords.isEmpty())
        parts += m_partingWords;
    if (m_socket.state() != QAbstractSocket::ConnectedState)
        parts += m_socket.errorString();
    return parts.join(QStringLiteral("; "));
}

bool SshLink::isAuthenticationFault() const
{
    // Some servers say goodbye in place of an answer. OpenSSH's reason for too many tries is a protocol error.
    static constexpr std::array partingRefusals{SSH_DISCONNECT_HOST_NOT_ALLOWED_TO_CONNECT,
                                                SSH_DISCONNECT_PROTOCOL_ERROR, SSH_DISCONNECT_AUTH_CANCELLED_BY_USER,
                                                SSH_DISCONNECT_NO_MORE_AUTH_METHODS_AVAILABLE,
                                                SSH_DISCONNECT_ILLEGAL_USER_NAME};
    return m_errorCode == LIBSSH2_ERROR_AUTHENTICATION_FAILED || m_errorCode == LIBSSH2_ERROR_PUBLICKEY_UNVERIFIED ||
           std::find(partingRefusals.begin(), partingRefusals.end(), m_partingReason) != partingRefusals.end();
}

bool SshLink::isAlgorithmFault() const
{
    return m_errorCode == LIBSSH2_ERROR_KEX_FAILURE || m_errorCode == LIBSSH2_ERROR_METHOD_NONE ||
           m_errorCode == LIBSSH2_ERROR_METHOD_NOT_SUPPORTED;
}

bool SshLink::isConnectionFault() const
{
    return m_errorCode == LIBSSH2_ERROR_SOCKET_DISCONNECT || m_errorCode == LIBSSH2_ERROR_SOCKET_RECV ||
           m_errorCode == LIBSSH2_ERROR_SOCKET_SEND || m_errorCode == LIBSSH2_ERROR_SOCKET_TIMEOUT ||
           m_errorCode == LIBSSH2_ERROR_TIMEOUT;
}

bool SshLink::isSpoiled() const
{
    return m_errorCode == LIBSSH2_ERROR_INVALID_MAC || m_errorCode == LIBSSH2_ERROR_DECRYPT ||
           m_errorCode == LIBSSH2_ERROR_PROTO || m_errorCode == LIBSSH2_ERROR_OUT_OF_BOUNDARY;
}

} // namespace sftp
