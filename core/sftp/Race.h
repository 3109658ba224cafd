#pragma once

#include "sftp/Dialer.h"

namespace sftp {

/// Finds the server that an account's connection is made to: each has one second's head start before the next is tried
/// beside it, and the first that shows a host key pinned for it wins. Nobody has logged in by then, and the others are
/// dropped. A server for which nothing is pinned cannot win: it is tried only once those before it have failed, so that
/// the question about its key comes when it is needed. Any other host key, and any answer that the next server would
/// give as well, ends the race. Lives on the thread of its maker.
class Race : public QObject {
    Q_OBJECT
public:
    /// `hostKeys` must outlive it. `servers`: the primary, then the backup; not empty.
    Race(QList<account::Address> servers, const HostKeys& hostKeys, Deadlines deadlines, QObject* parent = nullptr);
    void start();
    void stop(); ///< No signal follows.

    [[nodiscard]] qsizetype winner() const { return m_winner; } ///< Its place among the servers. After won().
    [[nodiscard]] QList<Attempt> attempts() const;
    void takeSuccess();                              ///< The winner went all the way.
    void takeFailure(const ConnectFailure& failure); ///< The winner did not.
    void goOn();                                     ///< With those that have not failed yet.

Q_SIGNALS:
    void won(sftp::Session* session); ///< The receiver's to delete.
    void failed(const sftp::ConnectFailure& failure);

private:
    struct Runner {
        account::Address server;
        Dialer* dialer = nullptr; ///< While it runs.
        std::optional<ConnectFailure> failure;
        QList<Attempt> attempts;
    };
    void startNext();
    void start(qsizetype at);
    void shown(qsizetype at, const PresentedKey& key);
    void runnerFailed(qsizetype at, const ConnectFailure& failure, bool reached);
    void fail(ConnectFailure failure);
    void failAll();
    void leave(Runner& runner);

    const HostKeys& m_hostKeys;
    Deadlines m_deadlines;
    QList<Runner> m_runners;
    QTimer m_headStart;
    qsizetype m_winner = 0;
};

} // namespace sftp
