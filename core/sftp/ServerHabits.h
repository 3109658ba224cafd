#pragma once

#include <QMetaType>

namespace sftp {

/// What a server has announced or shown of its limits: worth keeping for the next connection to it.
struct ServerHabits {
    quint32 readSize = 0; ///< Bytes that a READ is answered with at most; 0: not known.
    int handles = 0;      ///< Files that it lets be open at a time; 0: not known.
    /// Its answers did not fit several requests in flight: one at a time from here on.
    bool oneAtATime = false;

    bool operator==(const ServerHabits&) const = default;
};

} // namespace sftp

Q_DECLARE_METATYPE(sftp::ServerHabits)
