#pragma once

#include "sftp/Connection.h"

#include <QByteArray>
#include <QByteArrayList>
#include <QString>
#include <optional>

class QTcpSocket;

// NOLINTBEGIN(bugprone-reserved-identifier,cert-dcl37-c,cert-dcl51-cpp): these are libssh2's own names.
struct _LIBSSH2_SESSION;
struct _LIBSSH2_CHANNEL;
// NOLINTEND(bugprone-reserved-identifier,cert-dcl37-c,cert-dcl51-cpp)

namespace sftp {

class UserKey;

enum class Step {
    Done,
    Again,  ///< Call again when the socket has moved.
    Failed, ///< See errorCode().
};

/// One libssh2 session over a connected QTcpSocket. Nothing here waits: each step goes as far as the bytes at hand
/// allow. Sending never stops halfway, as the socket's own buffer takes everything: libssh2 cannot send anything else
/// while a packet of it is half sent. Lives on the socket's thread; the socket must outlive it.
class SshLink {
public:
    /// Whether libssh2 can open the key with its passphrase. Asks nobody. Blocking, up to a second: keys are locked so
    /// that guessing takes long.
    [[nodiscard]] static bool opens(const UserKey& key);

    /// `hostKeyAlgorithms`: names, separated by commas, best first.
    SshLink(QTcpSocket& socket, const QByteArray& hostKeyAlgorithms);
    ~SshLink();
    SshLink(const SshLink&) = delete;
    SshLink& operator=(const SshLink&) = delete;

    Step handshake();
    [[nodiscard]] QByteArray hostKey() const; ///< Its blob. After the handshake.
    [[nodiscard]] QString algorithms() const;
    [[nodiscard]] QString banner() const;
    [[nodiscard]] bool isBannerKnown() const;
    /// The first of what came up to its banner, that included: RFC 4253, 4.2, allows lines before it.
    [[nodiscard]] const QByteArray& greeting() const { return m_greeting; }
    /// By what it said so far this is no SSH 2 server.
    [[nodiscard]] bool speaksOtherProtocol() const;
    /// From its first packet; empty until that is here.
    [[nodiscard]] AlgorithmOffer offered() const;

    /// The signatures that the server says it takes (RFC 8308), as it named them; nothing where it does not say. After
    /// the handshake.
    [[nodiscard]] std::optional<QByteArrayList> serverSignatures() const;
    /// From here on RSA keys sign with this.
    void signRsaWith(const QByteArray& algorithm);
    /// RSA keys only: asks the server whether it would take the key and learns which signature algorithm libssh2 would
    /// use, without signing anything. Ends in Failed with errorCode() 0 where that would be SHA-1.
    Step probeRsa(const QByteArray& user, const UserKey& key);
    Step login(const QByteArray& user, const UserKey& key);
    [[nodiscard]] bool isLoggedIn() const;
    /// Which methods the server would take. Only of use after a refused login.
    Step askMethods(const QByteArray& user);
    [[nodiscard]] QString methods() const { return m_methods; } ///< Fit for a message.

    Step openSftp();

    /// What became of a read or write. `count` is 0 for Again; Failed with errorCode() 0 is the server's end of file.
    struct Moved {
        Step step = Step::Again;
        qsizetype count = 0;
    };
    Moved read(char* buffer, qsizetype size);
    Moved write(const char* bytes, qsizetype size);

    /// Says goodbye as far as the socket takes it, without waiting.
    void disconnect();

    [[nodiscard]] int errorCode() const { return m_errorCode; }
    [[nodiscard]] QString errorText() const; ///< English, with the server's own parting words where there were any.
    /// The server answered a login, and the answer is no.
    [[nodiscard]] bool isAuthenticationFault() const;
    [[nodiscard]] bool isAlgorithmFault() const;
    [[nodiscard]] bool isConnectionFault() const;
    /// What arrived was no packet of the server's.
    [[nodiscard]] bool isSpoiled() const;

private:
    friend struct SshCallbacks;

    Step outcome(int code);
    void note(QByteArrayView bytes);

    QTcpSocket& m_socket;
    _LIBSSH2_SESSION* m_session = nullptr;
    _LIBSSH2_CHANNEL* m_channel = nullptr;
    bool m_cut = false; ///< The callbacks answer with an error, so that libssh2 cannot wait for a dead network.
    bool m_subsystem = false;
    int m_errorCode = 0;
    QString m_errorText;
    QString m_partingWords;
    int m_partingReason = 0; ///< RFC 4253, 11.1; 0 where the server did not say goodbye.
    QString m_methods;
    QByteArray m_greeting;
    QByteArray m_firstPacket; ///< The server's, as far as it is here; what follows it may be there too.
    QByteArray m_probedAlgorithm;
};

} // namespace sftp
