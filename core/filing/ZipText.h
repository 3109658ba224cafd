#pragma once

#include <QByteArray>
#include <QString>
#include <optional>

namespace filing {

struct EntryName {
    QString text;
    bool big5 = false; ///< Nothing but its bytes says so.
};

/// An entry's name: UTF-8 where the entry says so; else Big5-HKSCS, which Hong Kong's systems write, where that is what
/// the bytes can be and they are more than ASCII; else code page 437, as the ZIP format has it. Empty where what should
/// be UTF-8 is none. Windows knows Big5 without most of HKSCS: there such characters come out of the private use area.
[[nodiscard]] std::optional<EntryName> entryName(const QByteArray& bytes, bool utf8);

} // namespace filing
