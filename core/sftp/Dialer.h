#pragma once

#include "account/Account.h"
#include "rap/Error.h"

#include <QHostAddress>
#include <QObject>
#include <QTcpSocket>
#include <QTimer>
#include <chrono>
#include <memory>

namespace sftp {

class NameLookup;

/// Looks up one server name and makes the TCP connection, trying each IP address that the name has. Lives on the thread
/// of its maker; deleting it stops it at once.
class Dialer : public QObject {
    Q_OBJECT
public:
    Dialer(account::Address address, std::chrono::milliseconds deadline, QObject* parent = nullptr);
    ~Dialer() override;
    void start();
    /// Whether the name has addresses that were not tried yet.
    [[nodiscard]] bool hasMore() const { return !m_untried.isEmpty(); }
    /// Goes on with those, with the deadline anew: what answered at the address so far is no server. Only after
    /// connected() and with hasMore().
    void goOn();

    /// The connected socket, after connected().
    [[nodiscard]] std::unique_ptr<QTcpSocket> takeSocket();

Q_SIGNALS:
    void connected();
    void failed(const rap::Error& error);

private:
    void resolved(const QList<QHostAddress>& addresses, const QString& fault);
    void tryNext();
    void attemptFailed();
    void fail(const rap::Error& error);

    account::Address m_address;
    std::chrono::milliseconds m_deadline;
    std::unique_ptr<NameLookup> m_lookup;
    std::unique_ptr<QTcpSocket> m_socket;
    QTimer m_whole;
    QTimer m_attempt;
    QList<QHostAddress> m_untried;
    QAbstractSocket::SocketError m_lastError = QAbstractSocket::SocketTimeoutError;
    QStringList m_said;
    bool m_ended = false;
};

/// This workstation's IP addresses as far as they can be told without a connection; empty where there is no network.
[[nodiscard]] QString ownAddresses();

} // namespace sftp
