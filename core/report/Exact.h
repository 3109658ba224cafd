#pragma once

#include <QString>
#include <optional>
#include <vector>

namespace report {

/// Most digits of a number in a data image, and of a hash total.
inline constexpr int mostDigits = 18;

/// A number as it stands in a data image: exact, never a floating point number.
struct Decimal {
    qint64 units = 0; ///< Without the decimal point: 12.340 with three decimals is 12340.
    int decimals = 0; ///< 0 to mostDigits.

    [[nodiscard]] QString text() const; ///< "-12.340"; no leading zeros, no grouping.
    bool operator==(const Decimal&) const = default;
};

/// Digits alone, at most mostDigits of them; anything else, blanks too, is none.
[[nodiscard]] std::optional<qint64> unitsFrom(QByteArrayView digits);

/// A sum of any number of such units, which no number of records makes overflow.
class Sum {
public:
    void add(qint64 units);
    void add(const Sum& other);
    /// The last digits of the sum, its sign left out: a hash total loses its leading ones. At most mostDigits.
    [[nodiscard]] qint64 lastDigits(int digits) const;
    [[nodiscard]] QString text(int decimals) const; ///< As Decimal::text().
    bool operator==(const Sum&) const = default;

private:
    // In units of 10^18 and below; both of them negative, or neither.
    qint64 m_high = 0;
    qint64 m_low = 0;
};

/// 10 to the power of that; at most mostDigits.
[[nodiscard]] qint64 powerOfTen(int exponent);

} // namespace report
