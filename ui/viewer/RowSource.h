#pragma once

#include "rap/Error.h"

#include <QList>
#include <QStringList>

namespace viewer {

/// A report that is a table: rows are found in steps and read as they are shown. Blocking. findMore(): one thread at a
/// time; everything else: any thread, also while more are looked for.
class RowSource {
public:
    virtual ~RowSource() = default;

    /// Whether there may be more. Errors: those of report::Source.
    [[nodiscard]] virtual rap::Result<bool> findMore() = 0;

    /// Rows of different columns are of different kinds, and shown one kind at a time. At least one.
    [[nodiscard]] virtual QStringList kinds() const = 0;
    struct Column {
        QString name;
        bool isNumber = false;
    };
    [[nodiscard]] virtual QList<Column> columns(int kind) const = 0;
    [[nodiscard]] virtual qint64 rowCount(int kind) const = 0; ///< Found so far.
    struct Row {
        qint64 number = 0; ///< In the file, from 1.
        QStringList cells;
    };
    /// Those that were found. Errors: those of report::Source.
    [[nodiscard]] virtual rap::Result<QList<Row>> rows(int kind, qint64 first, qint64 count) const = 0;
};

} // namespace viewer
