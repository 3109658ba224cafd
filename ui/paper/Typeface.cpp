#include "ui/paper/Typeface.h"

#include "ui/paper/Sheet.h"

#include <QGlyphRun>
#include <QTextLayout>
#include <algorithm>

namespace paper {
namespace {

/// Fixed pitch first; then such as have Hong Kong's characters.
QStringList families()
{
#ifdef Q_OS_WIN
    return {QStringLiteral("Consolas"),          QStringLiteral("Lucida Console"),     QStringLiteral("Courier New"),
            QStringLiteral("MingLiU_HKSCS"),     QStringLiteral("MingLiU_HKSCS-ExtB"), QStringLiteral("MingLiU"),
            QStringLiteral("Microsoft JhengHei")};
#else
    return {QStringLiteral("DejaVu Sans Mono"),      QStringLiteral("Liberation Mono"),
            QStringLiteral("Noto Sans Mono"),        QStringLiteral("Noto Sans Mono CJK HK"),
            QStringLiteral("Noto Sans Mono CJK TC"), QStringLiteral("Noto Sans CJK HK"),
            QStringLiteral("Noto Sans CJK TC"),      QStringLiteral("AR PL UMing HK")};
#endif
}

QFont reportFont()
{
    QFont font;
    font.setFamilies(families());
    font.setStyleHint(QFont::Monospace);
    font.setFixedPitch(true);
    font.setHintingPreference(QFont::PreferNoHinting);
    font.setPixelSize(int(Typeface::unit));
    return font;
}

double widthOf(const QRawFont& font, quint32 index)
{
    const QList<QPointF> advances = font.advancesForGlyphIndexes({index});
    return advances.isEmpty() ? 0 : advances.first().x();
}

} // namespace

Typeface::Typeface()
    : m_font(reportFont())
    , m_base(QRawFont::fromFont(m_font))
    , m_columnWidth(widthOf(m_base, m_base.glyphIndexesForString(QStringLiteral("0")).value(0)))
{
}

const Typeface::Glyph& Typeface::glyph(char32_t character)
{
    const auto known = m_glyphs.find(character);
    return known != m_glyphs.end() ? known->second : m_glyphs.emplace(character, find(character)).first->second;
}

Typeface::Glyph Typeface::find(char32_t character) const
{
    Glyph glyph{m_base, 0, cellsOf(character, 0)};
    QTextLayout layout(QString::fromUcs4(&character, 1), m_font);
    layout.beginLayout();
    layout.createLine();
    layout.endLayout();
    if (const QList<QGlyphRun> runs = layout.glyphRuns(); !runs.isEmpty() && !runs.first().glyphIndexes().isEmpty()) {
        glyph.font = runs.first().rawFont();
        glyph.index = runs.first().glyphIndexes().first();
    }
    const double width = widthOf(glyph.font, glyph.index);
    const double room = glyph.cells * m_columnWidth;
    if (glyph.cells == 0) // an accent, over the letter before
        glyph.shift = -width;
    else if (width > room)
        glyph.squeeze = room / width;
    else
        glyph.shift = (room - width) / 2;
    return glyph;
}

} // namespace paper
