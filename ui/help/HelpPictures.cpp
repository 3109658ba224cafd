#include "ui/help/HelpPictures.h"

#include "ui/common/Theme.h"

#include <QAbstractTextDocumentLayout>
#include <QApplication>
#include <QImageReader>
#include <QPaintDevice>
#include <QPainter>
#include <QTextDocument>

namespace help {
namespace {

constexpr double takenAt = 1.5; // scale of the screen: tests/ui/pictures

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
    const QSizeF natural = QImageReader(fileOf(format)).size().toSizeF() / takenAt;
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
