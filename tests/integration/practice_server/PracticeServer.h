#pragma once

#include "sftp/Connection.h"

#include <QByteArray>
#include <QHash>
#include <QJsonObject>
#include <QProcess>
#include <QStringList>
#include <QTemporaryDir>
#include <memory>

namespace practice {

/// A file that the generated tree holds.
struct ManifestEntry {
    QString path; ///< As the server lists it.
    qint64 size = 0;
    qint64 modified = 0; ///< Seconds since 1970, UTC.
    QByteArray sha256;   ///< Hexadecimal, of the file as it is served.
};

/// A line of the server's request log.
struct Request {
    /// "open", "read", "close", "opendir", "readdir", "closedir", "stat", "lstat", "fstat", "realpath"; "write",
    /// "remove", "rename", "posix-rename", "mkdir", "rmdir", "symlink", "hardlink", "set"
    QString kind;
    QString path; ///< As sshd writes it: bytes beyond ASCII are escaped.
    bool operator==(const Request&) const = default;
};

/// A practice RAP (tests/practice_rap) in a temporary folder: its own tree, keys and log. Blocking, for tests alone.
/// Ends with the object, and with the test program if that dies.
///
///     practice::PracticeServer server;
///     QVERIFY2(server.start(), qPrintable(server.fault()));
class PracticeServer {
public:
    /// Arguments for generate.py.
    explicit PracticeServer(const QStringList& treeArguments = {QStringLiteral("--small")});
    ~PracticeServer();

    /// Makes the tree at the first call. Arguments for `rap_server.py start`, such as "--host-keys", "rsa"; requests
    /// are logged in full. The keys stay the same over restarts, the port does not.
    bool start(const QStringList& serverArguments = {});
    void stop();
    void kill(); ///< Every connection breaks without a word.
    [[nodiscard]] bool isRunning() const;
    [[nodiscard]] QString fault() const { return m_fault; } ///< Why start() gave false.

    [[nodiscard]] account::Address address() const;
    [[nodiscard]] QString user() const;
    [[nodiscard]] QString base() const;
    /// "ed25519", "ecdsa", "rsa", "ed25519_passphrase" or "stranger".
    [[nodiscard]] QString keyFile(const QString& kind = QStringLiteral("ed25519")) const;
    /// Lets the user in with one more key, from its next login on until the server is started again.
    bool authorize(const QByteArray& publicLine);
    [[nodiscard]] QString passphrase() const; ///< Of "ed25519_passphrase".
    /// All host keys of the server, of type "ed25519", "ecdsa" and "rsa".
    [[nodiscard]] QList<sftp::PresentedKey> presentedKeys() const;
    [[nodiscard]] sftp::PresentedKey presentedKey(const QString& kind) const;
    /// Everything that a login with that key needs, all host keys pinned.
    [[nodiscard]] sftp::ConnectRequest request(const QString& kind = QStringLiteral("ed25519")) const;

    /// The folder that the server shows as its root; what is put there is served at once.
    [[nodiscard]] QString root() const;
    /// The local file behind a path of the server.
    [[nodiscard]] QString localFile(const QString& path) const;
    [[nodiscard]] QList<ManifestEntry> manifest() const;
    [[nodiscard]] QHash<QString, QByteArray> sha256s() const; ///< Of the manifest, by path.

    [[nodiscard]] QByteArray log() const;
    [[nodiscard]] QList<Request> requests() const; ///< Of all sessions so far.
    void clearLog();

    /// The folder of the practice RAP's scripts.
    [[nodiscard]] static QString scripts();

private:
    bool makeTree();
    bool run(const QStringList& command);

    QTemporaryDir m_folder;
    QStringList m_treeArguments;
    std::unique_ptr<QProcess> m_process;
    QJsonObject m_description;
    QString m_fault;
    bool m_treeMade = false;
};

} // namespace practice
