#pragma once

#include "rap/Error.h"

#include <QByteArray>
#include <QString>
#include <optional>

namespace sftp {

/// How it is found out that what was read is all of it.
enum class Proof {
    Contents,   ///< The file has its own checksums: the listed size is enough.
    End,        ///< The server has to say that it ends where it was listed to end.
    SecondLook, ///< And once it is closed, to say size and time again.
};

struct ReadJob {
    quint64 id = 0;             ///< The caller's; unique within a connection.
    QString path;               ///< Remote, in text form (rap/WireText.h).
    std::optional<qint64> size; ///< From the listing; without it the file is read until the server says it ends.
    qint64 offset = 0;          ///< Where to begin (resume).
    Proof proof = Proof::Contents;
    std::optional<qint64> modified = std::nullopt; ///< From the listing, seconds since 1970 UTC; for the second look.
    QString server = {}; ///< Whose time that is, as rap::Listing has it. NOLINT(readability-redundant-member-init)
};

/// Where blocks go. Called on the connection's thread: must not block, must not throw. The blocks of one file come in
/// order and without gaps, beginning at its job's offset. Exactly one of finished and failed ends each file.
class BlockSink {
public:
    virtual ~BlockSink() = default;
    virtual void opened(quint64 id) = 0; ///< The server gave a handle: from here on the file counts as opened once.
    virtual void block(quint64 id, QByteArray data) = 0;
    /// The server did not take a second look that was asked for; finished comes next.
    virtual void unproven(quint64 /*id*/) {}
    virtual void finished(quint64 id) = 0; ///< All bytes up to the listed size (or the end of the file) were delivered.
    virtual void failed(quint64 id, const rap::Error& error) = 0;
};

} // namespace sftp
