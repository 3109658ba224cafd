#pragma once

#include "rap/Error.h"
#include "report/Layout.h"

#include <QByteArray>

namespace report {

/// A layout as a JSON file, as it is bundled and as users write their own:
///
///     {"version": 1, "report": "CCLTN05", "title": "Final Clearing Statement",
///      "lengths": {"shortest": 140, "longest": 143},
///      "records": [
///        {"name": "Trade", "role": "detail", "marks": "1", "key": ["Trade reference"],
///         "checksum": {"field": "Checksum", "of": ["Quantity", "Price"]},
///         "fields": [{"name": "Record type", "picture": "X"},
///                    {"name": "Price", "picture": "9(5)V9(3)", "sign": "Sign"},
///                    {"name": "Stock code", "picture": "9(5)", "code": true, "at": 3},
///                    {"name": "Side", "picture": "X(1)", "codes": {"B": "Buy", "S": "Sell"}},
///                    {"name": "Market", "picture": "X(4)", "says": "market"}]},
///        {"name": "Trailer", "role": "trailer", "marks": "92", "fields": [...],
///         "totals": [{"field": "Records", "count": ["Trade"]}, {"field": "Total price", "sum": "Price"},
///                    {"field": "Net amount", "sum": "Amount", "signed": true}]}]}
///
/// `picture` is COBOL's, as the guides print it: X, 9 and V, with (n) or repeated; a number has at most 18 digits. A
/// field follows the one before it, or begins `at` a byte, counted from 1. `says` is report, participant or market.
/// What is not known here is refused by its name.
inline constexpr int layoutVersion = 1;

/// Largest file that is looked at, in bytes.
inline constexpr qsizetype largestLayoutFile = 256 * 1024;

/// All of it or nothing. Error kind: Settings; the message has `file`, line and column, and what is wrong there.
[[nodiscard]] rap::Result<Layout> readLayout(const QByteArray& json, const QString& file);

} // namespace report
