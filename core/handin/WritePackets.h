#pragma once

#include <QByteArray>

/// The writing half of SFTP version 3 (draft-ietf-secsh-filexfer-02), as far as one new file needs it: there is no
/// packet here that replaces, renames or removes. Values only.
namespace handin::wire {

/// OPEN for writing, of a file that must not be there yet. Its permissions are the server's to choose.
[[nodiscard]] QByteArray openNew(quint32 id, const QByteArray& path);
[[nodiscard]] QByteArray write(quint32 id, const QByteArray& handle, const QByteArray& bytes); ///< From its begin on.

} // namespace handin::wire
