#pragma once

#include "sftp/Channel.h"
#include "sftp/Connection.h"

#include <memory>

namespace sftp {

class Race;
class Session;

/// The whole way to RAP: from a request to a login and an SFTP channel that is ready. Lives on its maker's thread and
/// never waits. Ends in arrived() or failed(); who has arrived gets broken() once that is over.
class Arrival : public QObject {
    Q_OBJECT
public:
    explicit Arrival(QObject* parent = nullptr);
    ~Arrival() override;

    void start(ConnectRequest request); ///< Once. The passphrase is wiped.
    void stop();                        ///< Says goodbye at once. No signal follows.

    [[nodiscard]] Channel& channel() { return *m_channel; } ///< From arrived() on.

Q_SIGNALS:
    void arrived(const sftp::Connected& info);
    void failed(const sftp::ConnectFailure& failure);
    void broken(const rap::Error& error);

private:
    struct Login;
    void logIn(Session* session);
    void sessionFailed(ConnectFailure failure, bool reached);
    void sessionReady();
    void channelReady();
    void channelBroken(const rap::Error& error);
    void fail(const ConnectFailure& failure);

    Deadlines m_deadlines;
    bool m_oneAtATime = false;
    std::unique_ptr<Login> m_login;
    Race* m_race = nullptr;
    Session* m_session = nullptr;
    Channel* m_channel = nullptr;
    bool m_arrived = false;
    bool m_over = false;
};

} // namespace sftp
