#pragma once

#include <QByteArrayView>
#include <QString>
#include <optional>

/// Private to this room: Big5 with Hong Kong's characters (HKSCS-2008), from one table on every system.
namespace report {

inline constexpr int big5Leads = 0x7e;                   ///< 81 to FE.
inline constexpr int big5Trails = 0x9d;                  ///< 40 to 7E, A1 to FE.
extern const char32_t big5Table[big5Leads * big5Trails]; // by make_big5.py

struct Big5Character {
    int length = 1;      ///< Bytes: 1 or 2.
    char32_t first = 0;  ///< U+FFFD where the byte is none.
    char32_t second = 0; ///< An accent on the first, or 0.
};

/// The one at the beginning of `bytes`, which are not empty. Total.
[[nodiscard]] Big5Character big5At(QByteArrayView bytes);
[[nodiscard]] std::optional<QByteArray> toBig5(QStringView text);

} // namespace report
