#pragma once

#include <QList>
#include <QString>
#include <QStringList>

namespace catalogue {

struct CsvRow {
    QStringList cells;
    int line = 1; ///< On which it begins, from 1.
};

/// Comma-separated lines (RFC 4180): fields may stand in double quotes, then hold commas, line ends and doubled quotes.
/// LF or CR LF, with or without a byte order mark; empty lines are left out. Total: what is not quite CSV is read as
/// far as it goes.
[[nodiscard]] QList<CsvRow> parseCsvRows(QStringView text);
[[nodiscard]] QList<QStringList> parseCsv(QStringView text); ///< The same without the lines.

enum class CsvQuotes { WhereNeeded, Always };
/// One field as it is written. What a spreadsheet would take for a formula gets an apostrophe before it, which
/// spreadsheets do not show: a cell that begins with a tab or a line end, or, spaces aside, with one of `= + - @` or
/// their wide forms.
[[nodiscard]] QString csvCell(QString text, CsvQuotes quotes = CsvQuotes::WhereNeeded);
/// One such line, with CR LF at its end.
[[nodiscard]] QString csvLine(const QStringList& cells);

} // namespace catalogue
