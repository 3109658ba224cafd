#pragma once

#include <QByteArrayView>

namespace report {

/// Whether the first column is for the printer: ' ' next line, '0' one line left out, '-' two, '+' over the line
/// before, '1' next page (ASA). Nothing says so but what it holds.
enum class Carriage { None, Asa };

/// How a report's lines make pages.
struct Format {
    Carriage carriage = Carriage::None;
    int linesPerPage = 0; ///< Where the report does not break pages itself; else 0.

    bool operator==(const Format&) const = default;
};

inline constexpr qint64 formatSample = 256 * 1024; ///< Bytes that are enough for formatOf().
inline constexpr int usualLinesPerPage = 60;

/// By its beginning. Total.
[[nodiscard]] Format formatOf(QByteArrayView beginning, int linesPerPage = usualLinesPerPage);

} // namespace report
