#pragma once

#include <QStringView>
#include <optional>

namespace report {

/// A field's shape as COBOL and the guides write it: "X(12)", "9(5)V9(3)", "99V9".
struct Picture {
    int width = 0; ///< Bytes; the V takes none.
    bool isNumber = false;
    int decimals = 0;

    bool operator==(const Picture&) const = default;
};

/// Longest field, in bytes.
inline constexpr int widestField = 4096;

/// Empty where it is none, or wider than that.
[[nodiscard]] std::optional<Picture> pictureFrom(QStringView text);

} // namespace report
