#include "Shot.h"

#include <QBuffer>
#include <QHash>
#include <QImageWriter>
#include <QPixmap>
#include <QTest>
#include <QWidget>
#include <algorithm>
#include <utility>

namespace shot {

namespace {

constexpr int mostWaited = 5'000; // ms
constexpr int still = 5;          // looks that find the same
constexpr int mostColours = 48;
constexpr int alike = 300;      // square of the distance of two colours that one may stand for the other
constexpr int surfaces = 2'000; // so many pixels of a colour are more than the edges of letters
constexpr double dotsPerMetre = 96 / 0.0254;

int distance(QRgb one, QRgb other)
{
    const int red = qRed(one) - qRed(other);
    const int green = qGreen(one) - qGreen(other);
    const int blue = qBlue(one) - qBlue(other);
    return red * red + green * green + blue * blue;
}

/// Those that there are most of: surfaces keep theirs, edges of letters share.
QList<QRgb> coloursOf(const QImage& image)
{
    QHash<QRgb, int> counts;
    for (int y = 0; y < image.height(); ++y)
        for (int x = 0; x < image.width(); ++x)
            ++counts[image.pixel(x, y)];
    QList<QRgb> byCount = counts.keys();
    std::sort(byCount.begin(), byCount.end(), [&counts](QRgb one, QRgb other) {
        return std::pair(-counts.value(one), one) < std::pair(-counts.value(other), other);
    });
    QList<QRgb> colours;
    for (const QRgb colour : std::as_const(byCount)) {
        const bool isNew = counts.value(colour) > surfaces ||
                           std::none_of(colours.begin(), colours.end(),
                                        [colour](QRgb known) { return distance(colour, known) < alike; });
        if (isNew && colours.size() < mostColours)
            colours += colour;
    }
    return colours;
}

/// What comes in behind makes windows grow: once it stays as it is.
QImage settled(QWidget& shown)
{
    QImage image;
    int same = 0;
    static_cast<void>(QTest::qWaitFor(
        [&] {
            const QImage before = std::exchange(image, shown.grab().toImage().convertToFormat(QImage::Format_RGB32));
            same = image == before ? same + 1 : 0;
            return same == still;
        },
        mostWaited));
    return image;
}

} // namespace

QImage of(QWidget& shown)
{
    const QImage image = settled(shown);
    const QList<QRgb> colours = coloursOf(image);
    QImage picture(image.size(), QImage::Format_Indexed8);
    picture.setColorTable(colours);
    QHash<QRgb, uchar> nearest;
    for (int y = 0; y < image.height(); ++y)
        for (int x = 0; x < image.width(); ++x) {
            const QRgb colour = image.pixel(x, y);
            auto at = nearest.find(colour);
            if (at == nearest.end()) {
                const auto best = std::min_element(colours.begin(), colours.end(), [colour](QRgb one, QRgb other) {
                    return distance(colour, one) < distance(colour, other);
                });
                at = nearest.insert(colour, uchar(best - colours.begin()));
            }
            picture.scanLine(y)[x] = *at;
        }
    const int dots = qRound(dotsPerMetre * image.devicePixelRatio());
    picture.setDotsPerMeterX(dots);
    picture.setDotsPerMeterY(dots);
    return picture;
}

QByteArray png(const QImage& picture)
{
    QByteArray bytes;
    QBuffer buffer(&bytes);
    QImageWriter writer(&buffer, "png");
    writer.setCompression(100); // the most
    return writer.write(picture) ? bytes : QByteArray();
}

} // namespace shot
