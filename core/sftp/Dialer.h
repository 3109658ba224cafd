#pragma once

#include "sftp/Session.h"

#include <QObject>
#include <QTimer>
#include <memory>
#include <vector>

namespace sftp {

class NameLookup;

/// Looks up one server name and goes to each IP address that it has, a quarter of a second after the one before it or
/// as soon as that has failed, until one shows its host key. Lives on the thread of its maker; deleting it stops it at
/// once.
class Dialer : public QObject {
    Q_OBJECT
public:
    explicit Dialer(Session::Server server, QObject* parent = nullptr);
    ~Dialer() override;
    void start();
    /// After shown(): that one, its key exchange done and nobody logged in. The others are gone.
    [[nodiscard]] Session* takeSession();
    [[nodiscard]] QList<Attempt> attempts() const;

Q_SIGNALS:
    void shown(const sftp::PresentedKey& key);
    /// `reached` as in Session::failed().
    void failed(const sftp::ConnectFailure& failure, bool reached);

private:
    struct Try {
        QHostAddress ip;
        Session* session = nullptr;
        std::optional<ConnectFailure> failure;
        bool shown = false;
    };
    void resolved(const QList<QHostAddress>& addresses, const QString& fault);
    void startNext();
    void sessionFailed(std::size_t at, const ConnectFailure& failure, bool reached);
    void sessionShown(std::size_t at, const PresentedKey& key);
    void dropAllBut(const Session* kept);
    void failUnresolved(const rap::Error& error);

    Session::Server m_server;
    std::unique_ptr<NameLookup> m_lookup;
    QTimer m_lookupDeadline;
    QTimer m_headStart;
    std::vector<Try> m_tries; ///< In the order of the name's addresses.
    std::size_t m_started = 0;
    Session* m_shown = nullptr;
    std::optional<rap::Error> m_unresolved;
    bool m_over = false;
};

} // namespace sftp
