#include "Opened.h"
#include "tests/TestMain.h"
#include "ui/common/Theme.h"
#include "ui/help/HelpPictures.h"

#include <QAbstractTextDocumentLayout>
#include <QScrollBar>
#include <QTextBlock>

namespace {

/// The pictures of a page, each the only thing in its block.
QList<std::pair<QTextBlock, QTextImageFormat>> picturesOf(const QTextDocument& page)
{
    QList<std::pair<QTextBlock, QTextImageFormat>> pictures;
    for (QTextBlock block = page.begin(); block.isValid(); block = block.next())
        for (auto part = block.begin(); !part.atEnd(); ++part)
            if (const QTextCharFormat format = part.fragment().charFormat(); format.isImageFormat())
                pictures.append({block, format.toImageFormat()});
    return pictures;
}

} // namespace

/// The manual's pictures in its window.
class TestPagePictures : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        QLocale::setDefault(english);
        ui::applyTheme(*qApp, ui::Scheme::Light);
    }

    void picturesAreAsWideAsThePage()
    {
        Opened at;
        QTextDocument& page = *at.text.document();
        const auto pictures = picturesOf(page);
        QVERIFY(pictures.size() > 7);
        help::HelpPictures drawing;
        drawing.drawIn(page, at.text.place());
        for (const int width : {1400, 620}) {
            at.window.resize(width, 500);
            const double room = page.textWidth() - 2 * page.documentMargin();
            for (const auto& [block, format] : pictures) {
                const QSizeF size = drawing.intrinsicSize(&page, block.position(), format);
                QVERIFY2(size.width() > 150 && size.width() <= room + 0.01, qPrintable(format.name()));
                const QString words = format.property(QTextFormat::ImageAltText).toString();
                QVERIFY(!words.isEmpty());
                QCOMPARE(block.next().text(), words);
            }
            QVERIFY(page.size().width() <= at.text.viewport()->width());
        }
    }

    void picturesAreDrawn()
    {
        Opened at;
        const auto [block, format] = picturesOf(*at.text.document()).first();
        at.text.setTextCursor(QTextCursor(block));
        at.text.ensureCursorVisible();
        const QImage seen = at.text.viewport()->grab().toImage();
        const QRectF place = at.text.document()->documentLayout()->blockBoundingRect(block);
        const double ratio = seen.devicePixelRatio();
        const QRect where =
            QRectF((place.topLeft() - QPointF(0, at.text.verticalScrollBar()->value())) * ratio, place.size() * ratio)
                .toRect()
                .intersected(seen.rect());
        QSet<QRgb> colours;
        for (int x = where.left(); x < where.right(); ++x)
            for (int y = where.top(); y < where.bottom(); ++y)
                colours += seen.pixel(x, y);
        QVERIFY2(colours.size() > 20, qPrintable(QString::number(colours.size())));
    }
};

RAPDESK_TEST(TestPagePictures)
#include "test_page_pictures.moc"
