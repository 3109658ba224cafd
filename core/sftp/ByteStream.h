#pragma once

#include <QByteArray>

namespace sftp {

/// Where SFTP requests go. The session is the real one; tests bring their own.
class ByteStream {
public:
    virtual ~ByteStream() = default;
    /// Never waits. Bytes of one turn of the event loop may leave together at its end.
    virtual void write(const QByteArray& bytes) = 0;
};

} // namespace sftp
