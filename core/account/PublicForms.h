#pragma once

#include "account/PublicKey.h"

#include <array>
#include <optional>

namespace account {

/// The public half of a key in the forms that clearing houses, servers and programs ask for. Each ends in a line break.
/// The comment is text: line breaks in it become blanks.
enum class PublicForm { Openssh, Ssh2, Pem };
inline constexpr std::array publicForms{PublicForm::Openssh, PublicForm::Ssh2, PublicForm::Pem};

/// "openssh", "ssh2", "pem": in settings and on the command line.
[[nodiscard]] QString code(PublicForm form);
[[nodiscard]] std::optional<PublicForm> publicFormFromCode(QStringView code);

/// One of the three below.
[[nodiscard]] QByteArray publicText(const PublicKey& key, PublicForm form, const QString& comment = {});

/// "ssh-ed25519 AAAA... comment", a line of OpenSSH's authorized_keys and what `ssh-keygen -y` prints.
[[nodiscard]] QByteArray opensshLine(const PublicKey& key, const QString& comment = {});
/// "---- BEGIN SSH2 PUBLIC KEY ----" (RFC 4716).
[[nodiscard]] QByteArray rfc4716(const PublicKey& key, const QString& comment = {});
/// "-----BEGIN PUBLIC KEY-----", the SubjectPublicKeyInfo of X.509. Empty for a type that has none (DSA is left out).
[[nodiscard]] QByteArray publicPem(const PublicKey& key);

} // namespace account
