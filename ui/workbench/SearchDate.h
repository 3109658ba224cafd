#pragma once

#include <QDate>
#include <QStringList>
#include <optional>

namespace workbench {

/// A date as people write it into a search: "26 nov", "26nov", "nov 26", "thu 26 november 2026", "26/11", "26-11-26",
/// "26.11.2026", "2026-11-26", "20261126", "11月26日"; day before month, as in Hong Kong. What is not said fits any.
struct SearchDate {
    std::optional<int> day;
    quint16 months = 0; ///< A bit for each that may be meant, January lowest: "27/1" may go on. 0 where none is said.
    std::optional<int> year;
    std::optional<int> weekday; ///< As QDate::dayOfWeek().

    [[nodiscard]] bool fits(QDate date) const;
    bool operator==(const SearchDate&) const = default;
};

struct FoundDate {
    SearchDate date;
    qsizetype words = 0; ///< How many of them it takes.
};
/// The date that begins at word `at`, if one does. Words are lower case.
[[nodiscard]] std::optional<FoundDate> dateAt(const QStringList& words, qsizetype at);

} // namespace workbench
