#pragma once

#include <QFile>
#include <QString>

namespace account {

/// Who else can reach what belongs to this user: permission bits on Unix, the access control list on Windows. Blocking,
/// short; any thread. Private to this room.

/// Whether people other than this user, the file's owner and the computer's administrators can read or change a file.
[[nodiscard]] bool othersCanReach(const QString& path);

/// Leaves a folder, and what comes into it, to this user and the computer's administrators. False where the file system
/// knows no such thing.
bool keepToOneself(const QString& folder);

/// Makes a file that is this user's and the computer's administrators' alone from its first moment, and opens it for
/// writing. False where anything stands under its name or it cannot be made; the file then tells why, on Unix in full.
bool createForOneself(QFile& file);

} // namespace account
