#pragma once

#include <QList>
#include <string>

/// What a room of paper hands round: sheets of rows of cells. Values, no I/O.
namespace paper {

/// One line of print. Every character takes one cell of the fixed pitch, a wide one (Chinese) two, an accent none.
struct Row {
    int line = 0; ///< From the top of the sheet, from 0; two rows may have the same one (a printer's overprint).
    std::u32string text;
};

/// One side of paper.
struct Sheet {
    qint64 page = 0;          ///< Of the report, from 0.
    bool isContinued = false; ///< The page began on an earlier sheet.
    QList<Row> rows;
};

/// Cells that the character takes where it stands in that column: a tab goes on to the next eighth.
[[nodiscard]] int cellsOf(char32_t character, int column);

} // namespace paper
