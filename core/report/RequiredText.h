#pragma once

#include <QByteArray>

/// Private to this room.
namespace report {

/// Text without which a line cannot match this expression of PCRE2: ASCII, the longest that is plain to see; empty
/// where none is. `folds`: letters that match others than ASCII ones in any case are left out.
[[nodiscard]] QByteArray requiredText(const QByteArray& pattern, bool folds);

} // namespace report
