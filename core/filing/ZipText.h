#pragma once

#include <QByteArray>
#include <QString>
#include <optional>

namespace filing {

/// An entry's name as the ZIP format means it: UTF-8 where the entry says so, else code page 437. Empty where what
/// should be UTF-8 is none.
[[nodiscard]] std::optional<QString> entryName(const QByteArray& bytes, bool utf8);

} // namespace filing
