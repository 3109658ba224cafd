#include "ui/help/HelpPictures.h"

#include "ui/common/Theme.h"

#include <QAbstractTextDocumentLayout>
#include <QApplication>
#include <QImage>
#include <QPaintDevice>
#include <QPainter>
#include <QTextDocument>

namespace help {
namespace {

constexpr double dotsPerMetre = 96 / 0.0254; // of a screen at 100 %

} // namespace

void HelpPictures::drawIn(QTextDocument& page, const QUrl& place)
{
    m_place = place;
    m_drawn.clear(); // the frame has the theme's colour
    page.documentLayout()->registerHandler(QTextFormat::ImageObject, this);
}

QString HelpPictures::fileOf(const QTextFormat& format) const
{
    return u':' + m_place.resolved(QUrl(format.toImageFormat().name())).path();
}

QSizeF HelpPictures::intrinsicSize(QTextDocument* document, int /*position*/, const QTextFormat& format)
{
    QSizeF& natural = m_natural[fileOf(format)];
    if (natural.isEmpty()) {
        const QImage picture(fileOf(format));
        // It has the dots of the screen on which it was taken.
        natural = picture.size().toSizeF() * (dotsPerMetre / std::max(picture.dotsPerMeterX(), 1));
    }
    const double page = document->textWidth() - 2 * document->documentMargin();
    if (natural.isEmpty() || page <= 0 || natural.width() <= page)
        return natural;
    return natural * (page / natural.width());
}

void HelpPictures::drawObject(QPainter* painter, const QRectF& place, QTextDocument* /*document*/, int /*position*/,
                              const QTextFormat& format)
{
    const QString file = fileOf(format);
    const double scale = painter->device()->devicePixelRatioF();
    const QSize size = (place.size() * scale).toSize();
    QPixmap& drawn = m_drawn[file];
    if (drawn.size() != size) {
        const QImage picture = QImage(file).convertToFormat(QImage::Format_RGB32);
        drawn = QPixmap::fromImage(picture.scaled(size, Qt::IgnoreAspectRatio, Qt::SmoothTransformation));
        QPainter frame(&drawn);
        frame.setPen(ui::lineColor(QApplication::palette()));
        frame.drawRect(drawn.rect().adjusted(0, 0, -1, -1));
    }
    drawn.setDevicePixelRatio(scale);
    painter->drawPixmap(place.topLeft(), drawn);
}

} // namespace help
