#pragma once

#include "ui/viewer/LineCells.h"

#include <QList>

namespace compare {

/// Columns of a line as it is shown, from 0; `upTo` is the one behind the last.
struct ColumnRange {
    qint64 from = 0;
    qint64 upTo = 0;

    bool operator==(const ColumnRange&) const = default;
};

/// What of two lines is not in the other, rising on each side; blanks at their ends are no difference.
struct ChangedColumns {
    QList<ColumnRange> left;
    QList<ColumnRange> right;
};
[[nodiscard]] ChangedColumns changedColumns(const viewer::LineCells& left, const viewer::LineCells& right);

} // namespace compare
