#pragma once

#include <QByteArray>
#include <QString>

namespace rap {

/// A name or path as the server sent it, in a text form that is printable and can be turned back byte for byte:
/// well-formed UTF-8 stands as it is, every other byte, every control character and the backslash itself become `\xNN`
/// (two lower-case hex digits); so do the format characters that would turn or hide text on the screen. All rooms but
/// `sftp` know remote names in this form only.
[[nodiscard]] QString fromWire(const QByteArray& bytes);

/// Text of any origin as it may stand in one line on a screen, in a message or in the log: control characters, line
/// ends and what would turn or hide text become `\xNN`, all else stays. What holds a name from a ZIP or words of a
/// server goes through here before it is shown; `fromWire`'s text need not.
[[nodiscard]] QString printable(const QString& text);

/// The bytes that `fromWire` made the text from. Text that is no such form (typed by a person, say) gives its UTF-8.
/// Each part between slashes is judged on its own, so that typed and listed parts may be joined.
[[nodiscard]] QByteArray toWire(const QString& text);

} // namespace rap
