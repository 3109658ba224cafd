#pragma once

#include <QString>

namespace account {

/// Names of account profiles as keys and file names. Private to this room.

/// The same for names that differ in case or in Unicode composition only: they mean one account.
[[nodiscard]] QString nameKey(const QString& name);

/// A file name (without folder, with ".json") that every file system takes: same key, same file name; other key, other
/// file name, also where the file system looks past case. What is not a plain letter or digit is percent-encoded.
[[nodiscard]] QString fileNameFor(const QString& name);

/// Longest file name that fileNameFor may give, in bytes, so that every file system takes it, temporary suffix
/// included.
inline constexpr int longestFileName = 200;

} // namespace account
