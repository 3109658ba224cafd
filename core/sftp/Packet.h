#pragma once

#include "rap/Error.h"

#include <QByteArray>
#include <QByteArrayView>
#include <QList>
#include <optional>
#include <variant>

/// SFTP version 3 (draft-ietf-secsh-filexfer-02), the reading half of it: there is no packet here that writes. Values
/// only, no I/O. Parsing is total: any bytes give an answer or an Error of kind Protocol.
namespace sftp::wire {

/// Payload of the largest frame that is taken. What is larger ends the connection.
constexpr qsizetype frameLimit = 256 * 1024 + 4096;
constexpr quint32 protocolVersion = 3;

/// Status codes of the draft; servers send others too.
enum StatusCode : quint32 {
    Ok = 0,
    EndOfFile = 1,
    NoSuchFile = 2,
    PermissionDenied = 3,
    Failure = 4,
    BadMessage = 5,
    NoConnection = 6,
    ConnectionLost = 7,
    Unsupported = 8,
};

/// What is sent, length word included.
[[nodiscard]] QByteArray init();
[[nodiscard]] QByteArray openDir(quint32 id, const QByteArray& path);
[[nodiscard]] QByteArray readDir(quint32 id, const QByteArray& handle);
[[nodiscard]] QByteArray open(quint32 id, const QByteArray& path); ///< For reading.
[[nodiscard]] QByteArray read(quint32 id, const QByteArray& handle, quint64 offset, quint32 length);
[[nodiscard]] QByteArray close(quint32 id, const QByteArray& handle);
[[nodiscard]] QByteArray stat(quint32 id, const QByteArray& path);
[[nodiscard]] QByteArray lstat(quint32 id, const QByteArray& path);
[[nodiscard]] QByteArray realPath(quint32 id, const QByteArray& path);
[[nodiscard]] QByteArray limits(quint32 id); ///< Only to servers that name limitsExtension in VERSION.

inline constexpr QByteArrayView limitsExtension("limits@openssh.com");

struct Extension {
    QByteArray name;
    QByteArray data;
};

struct Version {
    quint32 version = 0;
    QList<Extension> extensions;
};

struct Attrs {
    enum class Kind { Unknown, File, Folder, Link, Other };

    std::optional<quint64> size;
    std::optional<quint32> permissions; ///< POSIX mode, type bits included where the server sends them.
    std::optional<quint32> modified;    ///< Seconds since 1970, UTC.

    [[nodiscard]] Kind kind() const;
};

struct Status {
    quint32 code = 0;
    QByteArray message; ///< The server's words, as they came.
};

struct Handle {
    QByteArray handle;
};

struct Data {
    QByteArrayView bytes; ///< Within the frame: lives as long as that.
};

struct NamedEntry {
    QByteArray name;
    QByteArray longName; ///< As `ls -l` would print it, by custom only.
    Attrs attrs;
};

struct Names {
    QList<NamedEntry> entries;
};

/// What the server lets through, in its own words (OpenSSH's PROTOCOL, 4.8); 0 where it sets no limit.
struct Limits {
    quint64 read = 0;    ///< Bytes that a READ may ask for.
    quint64 handles = 0; ///< Open at a time.
};

using Body = std::variant<Status, Handle, Data, Names, Attrs, Limits>;

struct Answer {
    quint32 id = 0;
    Body body;
};

/// A frame is a packet without its length word.
[[nodiscard]] rap::Result<Version> parseVersion(QByteArrayView frame);
[[nodiscard]] rap::Result<Answer> parseAnswer(QByteArrayView frame);

/// Cuts a stream of bytes into frames.
class Frames {
public:
    void append(QByteArrayView bytes);
    /// The next whole frame, nullopt where more bytes are needed. It lives until the next call. After an error the
    /// stream is of no more use.
    [[nodiscard]] rap::Result<std::optional<QByteArrayView>> next();

private:
    QByteArray m_bytes;
    qsizetype m_begin = 0;
};

} // namespace sftp::wire
