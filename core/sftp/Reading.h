#pragma once

#include "rap/Error.h"

#include <QByteArray>
#include <QString>
#include <optional>

namespace sftp {

struct ReadJob {
    quint64 id = 0;             ///< The caller's; unique within a connection.
    QString path;               ///< Remote, in text form (rap/WireText.h).
    std::optional<qint64> size; ///< From the listing; without it the file is read until the server says it ends.
    qint64 offset = 0;          ///< Where to begin (resume).
};

/// Where blocks go. Called on the connection's thread: must not block, must not throw. The blocks of one file come in
/// order and without gaps, beginning at its job's offset. Exactly one of finished and failed ends each file.
class BlockSink {
public:
    virtual ~BlockSink() = default;
    virtual void opened(quint64 id) = 0; ///< The server gave a handle: from here on the file counts as opened once.
    virtual void block(quint64 id, QByteArray data) = 0;
    virtual void finished(quint64 id) = 0; ///< All bytes up to the listed size (or the end of the file) were delivered.
    virtual void failed(quint64 id, const rap::Error& error) = 0;
};

} // namespace sftp
