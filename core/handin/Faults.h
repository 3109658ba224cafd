#pragma once

#include "rap/Error.h"
#include "sftp/Packet.h"

#include <QString>

/// The words of this room's errors, in one place: each says whether something is on RAP now.
namespace handin {

[[nodiscard]] rap::Error noPlace();
[[nodiscard]] rap::Error isPresentKey(const QString& fingerprint);
/// DSA keys have no PEM form; and what is longer than a public half can be is none.
[[nodiscard]] rap::Error noSuchForm(const QString& keyType);
[[nodiscard]] rap::Error existsAlready(const QString& place);
[[nodiscard]] rap::Error isFolder(const QString& place);
/// The server's refusal to make the file.
[[nodiscard]] rap::Error refused(const sftp::wire::Status& status, const QString& place);
/// The file was made, and then not taken whole.
[[nodiscard]] rap::Error cutShort(const sftp::wire::Status& status, const QString& place);
/// What of it has come to RAP cannot be known: its kind is that of `error`.
[[nodiscard]] rap::Error brokeOff(const rap::Error& error, const QString& place);

} // namespace handin
