// Every screen of the program in one language, theme and scale: a picture each, and one of all of them. See ./dev
// screens.
#include "Screens.h"
#include "app/language/Language.h"
#include "ui/common/Theme.h"

#include <QApplication>
#include <QDir>
#include <QPainter>
#include <QPixmap>
#include <QTest>
#include <cstdio>

namespace {

constexpr int columns = 5;
constexpr QSize cell(480, 320);
constexpr int caption = 18;
constexpr int settling = 150; // ms: what comes in behind makes windows grow

struct Picture {
    QString name;
    QPixmap pixmap;
};

QPixmap sheetOf(const QList<Picture>& pictures)
{
    const int rows = int(pictures.size() + columns - 1) / columns;
    QPixmap sheet(columns * cell.width(), rows * (cell.height() + caption));
    sheet.fill(QColor(0x80, 0x80, 0x80));
    QPainter painter(&sheet);
    for (int i = 0; i < pictures.size(); ++i) {
        const QRect place(QPoint(i % columns * cell.width(), i / columns * (cell.height() + caption)), cell);
        const QPixmap small =
            pictures[i].pixmap.scaled(cell - QSize(8, 8), Qt::KeepAspectRatio, Qt::SmoothTransformation);
        painter.drawPixmap(place.topLeft() + QPoint(4, caption), small);
        painter.setPen(Qt::white);
        painter.drawText(QRect(place.topLeft(), QSize(cell.width(), caption)), Qt::AlignCenter, pictures[i].name);
    }
    return sheet;
}

} // namespace

int main(int argc, char* argv[])
{
    QApplication application(argc, argv);
    if (argc != 2) {
        std::fputs("contact_sheet FOLDER\nRAPDESK_LANGUAGE, RAPDESK_THEME and QT_SCALE_FACTOR say which one.\n",
                   stderr);
        return 2;
    }
    language::Speaker speaker;
    speaker.speak(language::chosenHere(QString()));
    const QString theme = qEnvironmentVariable("RAPDESK_THEME");
    if (theme == QLatin1String("high-contrast"))
        ui::applyTheme(application, screens::highContrast());
    else
        ui::applyTheme(application, ui::chosenScheme(ui::ThemeChoice::System, theme, ui::Scheme::Light));
    ui::applyFonts();
    const QDir folder(QString::fromLocal8Bit(argv[1]));
    if (!folder.mkpath(QStringLiteral("."))) {
        std::fputs("the folder cannot be made\n", stderr);
        return 1;
    }
    QList<Picture> pictures;
    for (const screens::Screen& screen : screens::all())
        screen.show([&](QWidget& shown) {
            screens::fitToScreen(shown);
            QTest::qWait(settling);
            QPixmap pixmap = shown.grab();
            pixmap.setDevicePixelRatio(1);
            const QString name = QString::fromLatin1(screen.name);
            pixmap.save(folder.filePath(QString(name).replace(u' ', u'-').remove(u',') + QStringLiteral(".png")));
            pictures += {name, pixmap};
        });
    const bool saved = sheetOf(pictures).save(folder.filePath(QStringLiteral("sheet.png")));
    std::printf("%s: %d screens\n", qPrintable(folder.path()), int(pictures.size()));
    return saved ? 0 : 1;
}
