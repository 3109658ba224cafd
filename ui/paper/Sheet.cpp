#include "ui/paper/Sheet.h"

#include "report/Encoding.h"

namespace paper {

int cellsOf(char32_t character, int column)
{
    constexpr int tab = 8;
    constexpr char32_t firstBeyondAscii = 0x80;
    if (character == U'\t')
        return tab - column % tab;
    return character < firstBeyondAscii ? 1 : report::columnsOf(QString::fromUcs4(&character, 1));
}

} // namespace paper
