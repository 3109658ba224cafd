#pragma once

#include "sftp/ByteStream.h"
#include "sftp/Connection.h"
#include "sftp/SshLink.h"
#include "sftp/UserKey.h"

#include <QTimer>
#include <memory>
#include <optional>

class QTcpSocket;

namespace sftp {

class Dialer;

/// The way from an address to an SFTP byte stream: look-up, TCP, key exchange, host key, login, channel. Goes on where
/// the socket wakes it and sleeps in its thread's event loop otherwise; every station has its deadline. One server
/// name, one try: of its IP addresses the first that answers as a server does.
class Session : public QObject, public ByteStream {
    Q_OBJECT
public:
    struct Target {
        account::Address address;
        Deadlines deadlines;
        QByteArray hostKeyAlgorithms; ///< Best first.
    };
    struct Login {
        QString user;
        HostKeys hostKeys;
        UserKey key;
    };

    /// Without a login it stops once the host key is known: see hostKeyShown. `login` must outlive it.
    Session(Target target, const Login* login, QObject* parent = nullptr);
    ~Session() override;

    void start();
    /// Says goodbye without waiting for an answer and lets the socket go. No signal follows.
    void close();

    void write(const QByteArray& bytes) override;

    [[nodiscard]] const Connected& info() const { return m_info; }
    /// After lost(): it was no end that the server had chosen.
    [[nodiscard]] bool wasSpoiled() const { return m_spoiled; }

Q_SIGNALS:
    void hostKeyShown(const sftp::PresentedKey& key); ///< Only without a login.
    void ready();                                     ///< The byte stream is there.
    /// `reached` is false where the server had not shown a host key, and where the connection broke or was spoiled
    /// before the login was answered: another address may do.
    void failed(const sftp::ConnectFailure& failure, bool reached);
    void received(QByteArrayView bytes);
    void lost(const rap::Error& error);

private:
    enum class Station { Connect, Handshake, ProbeKey, Login, AskMethods, OpenSftp, Open, Ended };

    void socketConnected();
    void enter(Station station);
    void advance();
    void step();
    void judgeHostKey();
    void beginLogin();
    bool offersNextSignature();
    void loginStepFailed();
    void refuseLogin();
    void handshakeFailed();
    void stationTimedOut();
    void pump();
    void flush();
    void fail(const rap::Error& error, bool reached = true);
    /// Leaves what did not answer as a server does, where the name has another address.
    bool triesNextAddress();
    void lose(const QString& detail);
    void end();

    Target m_target;
    const Login* m_login;
    std::unique_ptr<Dialer> m_dialer;
    std::unique_ptr<QTcpSocket> m_socket;
    std::unique_ptr<SshLink> m_link; ///< Goes before the socket.
    QTimer m_deadline;
    Station m_station = Station::Connect;
    Connected m_info;
    std::optional<PresentedKey> m_presented;
    std::optional<rap::Error> m_unreached; ///< Why the first address of the name is none, and then the others.
    QString m_refusal;                     ///< The server's answer to the login, kept while its methods are asked for.
    QByteArray m_user;
    QByteArrayList m_signatures; ///< RSA keys: those that were not offered yet.
    int m_refused = 0;           ///< Offers that the server refused: some lock a user out after three.
    QByteArray m_outgoing;
    QByteArray m_buffer;
    bool m_busy = false;  ///< In advance(): the socket may call back from within.
    bool m_again = false; ///< It did.
    bool m_flushDue = false;
    bool m_spoiled = false;
    bool m_awaited = false; ///< Something of this station was sent.
};

} // namespace sftp
