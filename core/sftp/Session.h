#pragma once

#include "sftp/ByteStream.h"
#include "sftp/Connection.h"
#include "sftp/SshLink.h"
#include "sftp/UserKey.h"

#include <QHostAddress>
#include <QTimer>
#include <memory>
#include <optional>

class QTcpSocket;

namespace sftp {

/// The way from an IP address to an SFTP byte stream: TCP, key exchange, host key, and once it is told to, login and
/// channel. Goes on where the socket wakes it and sleeps in its thread's event loop otherwise; every station has its
/// deadline.
class Session : public QObject, public ByteStream {
    Q_OBJECT
public:
    struct Server {
        account::Address address; ///< As the account has it; host keys hang on it.
        Deadlines deadlines;
        QByteArray hostKeyAlgorithms; ///< Best first.
    };
    struct Login {
        QString user;
        HostKeys hostKeys;
        UserKey key;
    };

    Session(Server server, QHostAddress ip, QObject* parent = nullptr);
    ~Session() override;

    void start();
    /// Goes on after hostKeyShown(), whose key the caller has judged. `login` must outlive this.
    void logIn(const Login& login);
    /// Says goodbye without waiting for an answer and lets the socket go. No signal follows.
    void close();

    void write(const QByteArray& bytes) override;

    [[nodiscard]] const Connected& info() const { return m_info; }
    /// A failure at the place where it is now.
    [[nodiscard]] ConnectFailure failureOf(const rap::Error& error) const;
    /// After lost(): it was no end that the server had chosen.
    [[nodiscard]] bool wasSpoiled() const { return m_spoiled; }

Q_SIGNALS:
    void hostKeyShown(const sftp::PresentedKey& key); ///< Nothing more is done until somebody says so.
    void ready();                                     ///< The byte stream is there.
    /// `reached` is false where the server had not shown a host key, and where the connection broke or was spoiled
    /// before the login was answered: another address may do.
    void failed(const sftp::ConnectFailure& failure, bool reached);
    void received(QByteArrayView bytes);
    void lost(const rap::Error& error);

private:
    enum class Station { Connect, Handshake, Shown, ProbeKey, Login, AskMethods, OpenSftp, Open, Ended };

    void socketConnected();
    void enter(Station station);
    void advance();
    void step();
    void showHostKey();
    void connectFailed();
    [[nodiscard]] Stage stage() const;
    void beginLogin();
    bool offersNextSignature();
    void loginStepFailed();
    void refuseLogin();
    void shakeHands();
    void handshakeFailed();
    void stationTimedOut();
    void pump();
    void flush();
    void fail(const rap::Error& error, bool reached = true);
    void lose(const QString& detail);
    void end();

    Server m_server;
    QHostAddress m_ip;
    const Login* m_login = nullptr;
    std::unique_ptr<QTcpSocket> m_socket;
    std::unique_ptr<SshLink> m_link; ///< Goes before the socket.
    QTimer m_deadline;
    QTimer m_quiet; ///< Since it said something that is no version of SSH.
    Station m_station = Station::Connect;
    Connected m_info;
    QString m_refusal; ///< The server's answer to the login, kept while its methods are asked for.
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
