#pragma once

#include <QString>
#include <optional>

namespace sftp {

/// The SHA-256 fingerprint in what a person typed or pasted, as "SHA256:" and 43 characters of base64: with or without
/// the prefix, with spaces in between, with padding, or a whole line as ssh-keygen prints it. Empty where there is
/// none.
[[nodiscard]] std::optional<QString> fingerprintIn(const QString& typed);

/// For comparing by eye: "SHA256:YTsr S1Lc sBQe ...".
[[nodiscard]] QString grouped(const QString& fingerprint);

} // namespace sftp
