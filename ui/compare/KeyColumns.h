#pragma once

#include "report/ComparedLines.h"
#include "report/LineIndex.h"

#include <QList>
#include <QString>
#include <optional>

/// The columns by which lines belong together: an account, a stock code. Pure, but where a LineIndex is given.
namespace compare {

/// Columns of a line as it is shown, from 0.
struct KeyColumn {
    int from = 0;
    int upTo = 0; ///< The one behind the last.

    bool operator==(const KeyColumn&) const = default;
};

/// As people write them, counted from 1: "1-5, 30-33", "7". Empty where that is none.
[[nodiscard]] std::optional<QList<KeyColumn>> keyColumnsFrom(const QString& text);
[[nodiscard]] QString textOf(const QList<KeyColumn>& columns);

/// How lines are compared by these; `shift`: columns of the line that are not shown, which is the printer's.
[[nodiscard]] report::LineTraits traitsOf(const QList<KeyColumn>& columns, int shift, bool ignoresRun);

/// A column that the report's own lines show, with what stands in the first of them.
struct FoundColumn {
    KeyColumn column;
    QString example;

    bool operator==(const FoundColumn&) const = default;
};
/// By the first lines that stand below the heads of pages, and by `ruler` where it is not empty: so begin the columns
/// of a line as it is shown. Errors: those of Source::read.
[[nodiscard]] rap::Result<QList<FoundColumn>> columnsOf(const report::LineIndex& index, report::Encoding encoding,
                                                        const QList<int>& ruler = {});

} // namespace compare
