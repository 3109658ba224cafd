#include "ChangedColumns.h"

#include "report/ChangedCharacters.h"

namespace compare {
namespace {

/// A line's characters, the column of each, and where the last one ends.
struct Characters {
    QString text;
    QList<qint64> columns;
};

Characters charactersOf(const viewer::LineCells& cells)
{
    Characters all;
    for (const viewer::LineCells::Run& run : cells.runs()) {
        const bool isTab = run.text.isEmpty();
        const qsizetype size = isTab ? 1 : run.text.size();
        all.text += isTab ? QStringLiteral(" ") : run.text;
        for (qsizetype i = 0; i < size; ++i)
            all.columns += run.column + (run.isEven() ? i : 0);
    }
    all.columns += cells.columns();
    while (all.text.endsWith(QLatin1Char(' '))) {
        all.text.chop(1);
        all.columns.removeLast();
    }
    return all;
}

QList<ColumnRange> columnsOf(const QList<report::CharacterRange>& ranges, const QList<qint64>& columns)
{
    QList<ColumnRange> all;
    for (const report::CharacterRange& range : ranges)
        all += {columns[range.start], columns[range.start + range.length]};
    return all;
}

} // namespace

ChangedColumns changedColumns(const viewer::LineCells& left, const viewer::LineCells& right)
{
    const Characters one = charactersOf(left);
    const Characters other = charactersOf(right);
    const report::ChangedCharacters changed = report::changedCharacters(one.text, other.text);
    return {columnsOf(changed.left, one.columns), columnsOf(changed.right, other.columns)};
}

} // namespace compare
