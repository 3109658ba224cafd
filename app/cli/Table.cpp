#include "app/cli/Table.h"

#include "rap/Cells.h"
#include "rap/WireText.h"

#include <algorithm>

namespace cli {

Table::Table(QStringList heads, QSet<qsizetype> rightAligned)
    : m_rows{std::move(heads)}
    , m_rightAligned(std::move(rightAligned))
{
}

void Table::add(const QStringList& row)
{
    QStringList shown;
    for (const QString& field : row)
        shown << rap::printable(field);
    m_rows << shown;
}

QStringList Table::lines() const
{
    QList<qsizetype> widths(m_rows.first().size(), 0);
    for (const auto& row : m_rows)
        for (qsizetype column = 0; column < row.size(); ++column)
            widths[column] = std::max(widths.at(column), rap::cellsOf(row.at(column)));
    QStringList lines;
    for (const auto& row : m_rows) {
        QString line;
        for (qsizetype column = 0; column < row.size(); ++column) {
            const QString& field = row.at(column);
            const QString blanks(widths.at(column) - rap::cellsOf(field), u' ');
            line += m_rightAligned.contains(column) ? blanks + field : field + blanks;
            line += QStringLiteral("  ");
        }
        while (line.endsWith(u' '))
            line.chop(1);
        lines << line;
    }
    return lines;
}

QStringList labelled(const Labels& labels)
{
    qsizetype widest = 0;
    for (const auto& [label, text] : labels)
        widest = std::max(widest, rap::cellsOf(label));
    QStringList lines;
    for (const auto& [label, text] : labels)
        lines << rap::padded(label, widest + 2) + text;
    return lines;
}

} // namespace cli
