#include "Cells.h"

#include <QTextBoundaryFinder>
#include <algorithm>
#include <array>
#include <utility>

namespace rap {

namespace {

constexpr std::array<std::pair<char32_t, char32_t>, 13> wideRanges{{{0x1100, 0x115f},
                                                                    {0x2e80, 0x303e},
                                                                    {0x3041, 0xa4cf},
                                                                    {0xac00, 0xd7a3},
                                                                    {0xf900, 0xfaff},
                                                                    {0xfe30, 0xfe6f},
                                                                    {0xff00, 0xff60},
                                                                    {0xffe0, 0xffe6},
                                                                    {0x231a, 0x231b},
                                                                    {0x1f300, 0x1f64f},
                                                                    {0x1f680, 0x1f6ff},
                                                                    {0x1f900, 0x1f9ff},
                                                                    {0x20000, 0x3fffd}}};

bool isWide(char32_t character)
{
    return character >= wideRanges.front().first &&
           std::any_of(wideRanges.begin(), wideRanges.end(),
                       [=](const auto& range) { return character >= range.first && character <= range.second; });
}

bool takesNoCell(char32_t character)
{
    const auto category = QChar::category(character);
    return category == QChar::Mark_NonSpacing || category == QChar::Mark_Enclosing;
}

/// Not within an option, a path or a name, which Unicode lets break at a hyphen.
bool mayBreak(const QString& text, qsizetype at)
{
    return text.at(at - 1).isSpace() || isWide(text.at(at - 1).unicode()) || isWide(text.at(at).unicode());
}

QString withoutBlanksAtEnd(QString text)
{
    while (text.endsWith(u' '))
        text.chop(1);
    return text;
}

} // namespace

int cellsOf(char32_t character)
{
    return takesNoCell(character) ? 0 : isWide(character) ? 2 : 1;
}

qsizetype cellsOf(const QString& text)
{
    qsizetype cells = 0;
    for (const char32_t character : text.toUcs4())
        cells += cellsOf(character);
    return cells;
}

QString padded(const QString& text, qsizetype cells)
{
    return text + QString(std::max<qsizetype>(cells - cellsOf(text), 0), u' ');
}

QString cut(const QString& text, qsizetype cells)
{
    QString kept;
    for (const char32_t character : text.toUcs4()) {
        const QString longer = kept + QString::fromUcs4(&character, 1);
        if (cellsOf(longer) > cells)
            break;
        kept = longer;
    }
    return kept;
}

QStringList wrapped(const QString& text, qsizetype cells)
{
    QStringList lines;
    QString line;
    QTextBoundaryFinder breaks(QTextBoundaryFinder::Line, text);
    qsizetype from = 0;
    for (qsizetype to = breaks.toNextBoundary(); to >= 0; to = breaks.toNextBoundary()) {
        if (to < text.size() && !mayBreak(text, to))
            continue;
        const QString piece = text.mid(from, to - from);
        if (!line.isEmpty() && cellsOf(withoutBlanksAtEnd(line + piece)) > cells)
            lines << withoutBlanksAtEnd(std::exchange(line, {}));
        line += piece;
        from = to;
    }
    return lines << withoutBlanksAtEnd(line);
}

} // namespace rap
