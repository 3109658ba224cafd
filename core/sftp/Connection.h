#pragma once

#include "account/Account.h"
#include "rap/Error.h"
#include "rap/Listing.h"
#include "sftp/HostKeys.h"
#include "sftp/Reading.h"
#include "sftp/ServerHabits.h"

#include <QObject>
#include <QSet>
#include <QThread>
#include <chrono>
#include <memory>
#include <optional>

namespace sftp {

class ByteBudget;

/// How long to wait before giving up, each on its own. Every wait in this room has one.
struct Deadlines {
    std::chrono::milliseconds connect{15000}; ///< Name look-up and TCP, for each address.
    std::chrono::milliseconds handshake{15000};
    std::chrono::milliseconds login{20000};
    std::chrono::milliseconds answer{30000}; ///< Requests in flight and not a byte from the server.
};

struct ConnectRequest {
    QList<account::Address> addresses; ///< Primary, then backup.
    QString user;
    QString keyFile;
    QString passphrase; ///< Empty where the key has none. Wiped after use where nobody else holds it.
    HostKeys hostKeys;
    Deadlines deadlines;
    std::shared_ptr<ByteBudget> budget; ///< Files are read no faster than this lets; null: as fast as they come.
    ServerHabits habits;                ///< As an earlier connection to this server has learned them.
};

/// What a connection passes on its way, in this order.
enum class Stage { Name, Tcp, Banner, KeyExchange, HostKey, Login, Sftp };

/// One IP address of one server, and what came of it.
struct Attempt {
    account::Address server;
    QString ip;                      ///< Empty where the server's name gave none.
    Stage stage = Stage::Name;       ///< The last that was begun.
    bool used = false;               ///< It was the quickest: the connection is made to it, or was to be.
    std::optional<rap::Error> error; ///< Why no further; none where it is in use, or where another was quicker.
};

/// What the server takes, in its own words: names separated by commas, of what it sends. Empty where it never said.
struct AlgorithmOffer {
    QString keyExchange;
    QString hostKey;
    QString cipher;
    QString mac;
};

/// Told once a connection is ready, for the status strip and the diagnostics.
struct Connected {
    account::Address address;
    bool backup = false;
    PresentedKey hostKey;
    QString clientAddress;  ///< This workstation's IP address as the connection used it.
    QString serverSoftware; ///< SSH banner.
    QString algorithms;     ///< Negotiated key exchange, host key, cipher and MAC, for the diagnostics.
    AlgorithmOffer offered{};
    QList<Attempt> attempts{}; ///< All that was tried for this connection, in the order of the account and the name.
};

struct ConnectFailure {
    rap::Error error;
    QString clientAddress;                 ///< This workstation's IP address where it is known.
    std::optional<PresentedKey> presented; ///< For the three host-key cases, and for no other.
    QList<PresentedKey> pinned;            ///< What is pinned for that address.
    Stage stage = Stage::Name;             ///< At which it failed.
    QString serverSoftware{};              ///< SSH banner; empty where there was none.
    AlgorithmOffer offered{};
    QList<Attempt> attempts{}; ///< As in Connected.
};

/// One connection to RAP with its own thread: SSH, one SFTP channel, everything pipelined on it. The object lives on
/// its maker's thread and signals there; all calls return at once. Reads only: nothing is ever written or removed on
/// the server.
///
/// The primary has one second's head start, then the backup is tried beside it (where keys are pinned for it; without
/// any it has to wait until the primary has failed), and a name's IP addresses each a quarter of a second after the one
/// before it. The first that shows a host key pinned for it is used; the others are dropped before anybody logs in. A
/// host key or login that is refused stops all at once; a server that breaks before the login is answered gives way to
/// the other.
/// After `failed` or `lost` nothing more happens: make a new one. Deleting it closes at once, also on a dead network.
class Connection : public QObject {
    Q_OBJECT
public:
    explicit Connection(QObject* parent = nullptr);
    ~Connection() override;

    void open(ConnectRequest request);

    /// Walks everything below the base folders, pipelined, as one listing. Ends in listed() or lost(); a base folder
    /// that is missing or cannot be read is a fault in the listing where another is there, or else ends in
    /// listFailed(). One listing at a time. Folders that are `settled` are not asked: the listing names those that are
    /// there.
    void list(const QStringList& bases, const QSet<QString>& settled = {});
    /// The same for what is directly in these folders: the folders there are named as `settled`.
    void look(const QStringList& folders);

    /// Appends files to be read, in the order in which the clerk wants them. Blocks, ends and faults go to the sink,
    /// which must outlive the connection or the call `forget`. Each file is opened at most once a call.
    void read(const QList<ReadJob>& jobs, std::shared_ptr<BlockSink> sink);
    /// The order in which files should be read: what was begun waits for what comes before it now. Unknown ids are
    /// ignored.
    void reorder(const QList<quint64>& ids);
    /// Stops reading these files. The sink hears `failed` with Cancelled for each that had not ended.
    void cancel(const QList<quint64>& ids);
    /// The same for those of which the server was not asked for anything yet; the others are read to their ends.
    void withdraw(const QList<quint64>& ids);
    /// Back-pressure: the sink's owner has put `bytes` of the blocks delivered of this file away. Any thread.
    void consumed(quint64 id, qint64 bytes);

    /// Stops everything and disconnects. Ends in closed(), at once, but for half a second at most in which the server
    /// is told that files read to their ends are closed.
    void close();

Q_SIGNALS:
    void connected(const sftp::Connected& info);
    void failed(const sftp::ConnectFailure& failure); ///< It never came to a usable connection.
    void listed(const rap::Listing& listing);
    void listFailed(const rap::Error& error);
    void lost(const rap::Error& error); ///< It was connected, and is no longer. Files not ended got `failed` before.
    void closed();
    /// Limits of the server became known; worth keeping for the next connection. Once for each change.
    void learned(const sftp::ServerHabits& habits);

private:
    class Worker;
    QThread m_thread;
    Worker* m_worker;
};

} // namespace sftp
