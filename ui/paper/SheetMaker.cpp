#include "ui/paper/SheetMaker.h"

#include <QCoreApplication>
#include <QLocale>
#include <algorithm>

namespace paper {
namespace {

struct Tr {
    Q_DECLARE_TR_FUNCTIONS(paper::Sheet)
};

constexpr int mostCounted = 1'000'000; ///< Columns and lines: far beyond what fits on paper.
constexpr int mostOverprints = 8;      ///< Rows of a sheet for each of its lines, on average.
constexpr int mostForCells = 4;        ///< Characters for each column, where accents pile up.

} // namespace

Measuring::Measuring(std::function<bool()> goesOn)
    : m_goesOn(std::move(goesOn))
{
}

void Measuring::beginPage()
{
    m_lines = 0;
}

PageText::Goes Measuring::line(int advance)
{
    m_columns = 0;
    m_lines = std::min(m_lines + advance, mostCounted);
    return m_goesOn() ? PageText::Goes::On : PageText::Goes::NoFurther;
}

PageText::Goes Measuring::text(QStringView piece)
{
    for (const char32_t character : piece.toUcs4())
        m_columns = std::min(m_columns + cellsOf(character, m_columns), mostCounted);
    m_extent.columns = std::max(m_extent.columns, m_columns);
    if (m_columns > 0)
        m_extent.lines = std::max(m_extent.lines, m_lines);
    return m_goesOn() ? PageText::Goes::On : PageText::Goes::NoFurther;
}

SheetMaker::SheetMaker(Look look, Put put)
    : m_look(std::move(look))
    , m_put(std::move(put))
    , m_lines(std::max(1, m_look.fit.lines - edgeLines(m_look.edge)))
{
}

void SheetMaker::beginPage(qint64 page)
{
    m_sheet = {page, false, {}};
    m_part = 0;
    m_line = -1;
}

PageText::Goes SheetMaker::line(int advance)
{
    const PageText::Goes goes = endRow();
    const bool isPiledUp = m_sheet.rows.size() >= qsizetype(mostOverprints) * m_lines;
    m_line = std::max<qint64>(0, m_line + (isPiledUp ? std::max(advance, 1) : advance));
    return goes;
}

PageText::Goes SheetMaker::text(QStringView piece)
{
    const int columns = m_look.fit.columns;
    for (const char32_t character : piece.toUcs4()) {
        const int cells = cellsOf(character, m_column);
        const bool isFull = m_column + cells > columns && m_column > 0;
        if (isFull || m_row.size() >= std::size_t(mostForCells) * std::size_t(columns)) {
            if (endRow() == PageText::Goes::NoFurther)
                return PageText::Goes::NoFurther;
            ++m_line;
        }
        if (character == U'\t')
            m_row.append(std::size_t(cells), U' ');
        else
            m_row += character;
        m_column += cells;
    }
    return PageText::Goes::On;
}

rap::Result<void> SheetMaker::endPage()
{
    if (endRow() == PageText::Goes::On)
        putSheet();
    return m_taken;
}

/// What is blank needs no sheet.
PageText::Goes SheetMaker::endRow()
{
    m_row.erase(m_row.find_last_not_of(U' ') + 1);
    if (!m_row.empty()) {
        if (const qint64 part = m_line / m_lines; part > m_part) {
            putSheet();
            m_sheet = {m_sheet.page, true, {}};
            m_part = part;
        }
        const int above = m_look.edge == EdgeLine::Header ? edgeLines(m_look.edge) : 0;
        m_sheet.rows += {above + int(m_line % m_lines), m_row};
    }
    m_row.clear();
    m_column = 0;
    return m_taken ? PageText::Goes::On : PageText::Goes::NoFurther;
}

void SheetMaker::putSheet()
{
    if (m_look.edge == EdgeLine::Header)
        m_sheet.rows.prepend(edgeRow());
    else if (m_look.edge == EdgeLine::Footer)
        m_sheet.rows += edgeRow();
    m_taken = m_put(m_sheet);
}

Row SheetMaker::edgeRow() const
{
    const QString page =
        Tr::tr("Page %1 of %2").arg(QString::number(m_sheet.page + 1), QString::number(m_look.pageCount));
    const std::u32string right = (m_sheet.isContinued ? Tr::tr("%1 (continued)").arg(page) : page).toStdU32String();
    std::u32string text;
    int column = 0;
    const int room = m_look.fit.columns - int(right.size()) - 1;
    for (const char32_t character : m_look.name.toUcs4()) {
        const int cells = cellsOf(character, column);
        if (column + cells > room)
            break;
        text += character;
        column += cells;
    }
    text.append(std::size_t(std::max(1, room + 1 - column)), U' ');
    return {m_look.edge == EdgeLine::Header ? 0 : m_look.fit.lines - 1, text + right};
}

} // namespace paper
