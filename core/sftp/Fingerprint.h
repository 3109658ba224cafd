#pragma once

#include <QString>
#include <optional>

namespace sftp {

/// The SHA-256 fingerprint in what a person typed or pasted, as "SHA256:" and 43 characters of base64: with or without
/// the prefix, with spaces in between, with padding, as 64 hexadecimal digits, or a whole line as ssh-keygen prints it.
/// Empty where there is none.
[[nodiscard]] std::optional<QString> fingerprintIn(const QString& typed);

/// The MD5 fingerprint, as "MD5:16:27:ac:...", in the same: with or without prefix, colons and spaces, in capitals.
[[nodiscard]] std::optional<QString> md5FingerprintIn(const QString& typed);

enum class FingerprintMatch {
    Same,
    Different, ///< Of the same hash, and another one.
    OtherHash, ///< The one is SHA-256, the other MD5: nothing can be said.
    None,      ///< There is no fingerprint in what was typed.
};
/// What was typed or pasted from a letter beside a fingerprint as this program writes it, "SHA256:..." or "MD5:...".
[[nodiscard]] FingerprintMatch compareFingerprint(const QString& typed, const QString& fingerprint);

/// Why there is none in what was typed, in words for who typed it.
[[nodiscard]] QString whyNoFingerprint(const QString& typed);

/// For comparing by eye: "SHA256:YTsr S1Lc sBQe ...".
[[nodiscard]] QString grouped(const QString& fingerprint);

} // namespace sftp
