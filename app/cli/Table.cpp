#include "app/cli/Table.h"

#include "rap/WireText.h"

#include <algorithm>
#include <array>
#include <utility>

namespace cli {
namespace {

constexpr std::array<std::pair<char32_t, char32_t>, 8> wideRanges{{{0x1100, 0x115f},
                                                                   {0x2e80, 0x303e},
                                                                   {0x3041, 0xa4cf},
                                                                   {0xac00, 0xd7a3},
                                                                   {0xf900, 0xfaff},
                                                                   {0xfe30, 0xfe6f},
                                                                   {0xff00, 0xff60},
                                                                   {0x20000, 0x3fffd}}};

bool isWide(char32_t character)
{
    return std::any_of(wideRanges.begin(), wideRanges.end(),
                       [=](const auto& range) { return character >= range.first && character <= range.second; });
}

bool takesNoCell(char32_t character)
{
    const auto category = QChar::category(character);
    return category == QChar::Mark_NonSpacing || category == QChar::Mark_Enclosing;
}

} // namespace

qsizetype cellsOf(const QString& text)
{
    qsizetype cells = 0;
    for (const char32_t character : text.toUcs4())
        cells += takesNoCell(character) ? 0 : isWide(character) ? 2 : 1;
    return cells;
}

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
            widths[column] = std::max(widths.at(column), cellsOf(row.at(column)));
    QStringList lines;
    for (const auto& row : m_rows) {
        QString line;
        for (qsizetype column = 0; column < row.size(); ++column) {
            const QString& field = row.at(column);
            const QString blanks(widths.at(column) - cellsOf(field), u' ');
            line += m_rightAligned.contains(column) ? blanks + field : field + blanks;
            line += QStringLiteral("  ");
        }
        while (line.endsWith(u' '))
            line.chop(1);
        lines << line;
    }
    return lines;
}

} // namespace cli
