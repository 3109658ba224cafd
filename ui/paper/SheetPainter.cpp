#include "ui/paper/SheetPainter.h"

#include <QGlyphRun>
#include <QPainter>

namespace paper {
namespace {

/// Characters of one font, wherever they stand in a row.
struct Run {
    QRawFont font;
    double squeeze = 1;
    QList<quint32> glyphs;
    QList<QPointF> places; ///< Across as it will be squeezed.

    void draw(QPainter& painter, double size)
    {
        if (glyphs.isEmpty())
            return;
        font.setPixelSize(size);
        QGlyphRun run;
        run.setRawFont(font);
        run.setGlyphIndexes(glyphs);
        run.setPositions(places);
        painter.save();
        painter.scale(squeeze, 1);
        painter.drawGlyphRun({}, run);
        painter.restore();
    }
};

} // namespace

void paintSheet(QPainter& painter, const Sheet& sheet, const Fit& fit, Typeface& typeface, double scale)
{
    const double size = fit.fontSize * scale;
    for (const Row& row : sheet.rows) {
        double left = 0;
        Run run;
        for (const char32_t character : row.text) {
            const Typeface::Glyph& glyph = typeface.glyph(character);
            if (glyph.font != run.font || glyph.squeeze != run.squeeze) {
                run.draw(painter, size);
                run = {glyph.font, glyph.squeeze, {}, {}};
            }
            if (character != U' ') {
                run.glyphs += glyph.index;
                run.places += QPointF((left + glyph.shift / Typeface::unit * size) / glyph.squeeze,
                                      fit.baseline(row.line) * scale);
            }
            left += glyph.cells * fit.columnWidth * scale;
        }
        run.draw(painter, size);
    }
}

} // namespace paper
