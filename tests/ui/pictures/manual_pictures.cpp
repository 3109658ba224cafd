// The manual's pictures, of one language, into a folder: see ./dev pictures.
#include "Scenes.h"
#include "Shot.h"
#include "app/language/Language.h"
#include "ui/common/Theme.h"

#include <QApplication>
#include <QDir>
#include <cstdio>

int main(int argc, char* argv[])
{
    qputenv("QT_SCALE_FACTOR", QByteArray::number(shot::scale));
    QApplication application(argc, argv);
    if (argc != 2) {
        std::fputs("manual_pictures FOLDER\nRAPDESK_LANGUAGE says in which language.\n", stderr);
        return 2;
    }
    language::Speaker speaker;
    speaker.speak(language::chosenHere(QString()));
    ui::applyFonts();
    ui::applyTheme(application, ui::Scheme::Light);
    QApplication::setCursorFlashTime(0);
    const QDir folder(QString::fromLocal8Bit(argv[1]));
    bool made = folder.mkpath(QStringLiteral("."));
    qsizetype bytes = 0;
    int pictures = 0;
    for (const screens::Screen& scene : scenes::all())
        scene.show([&](QWidget& shown) {
            const QByteArray png = shot::png(shot::of(shown));
            QFile file(folder.filePath(QLatin1String(scene.name) + QStringLiteral(".png")));
            made = !png.isEmpty() && file.open(QIODevice::WriteOnly) && file.write(png) == png.size() && made;
            bytes += png.size();
            ++pictures;
        });
    std::printf("%s: %d pictures, %d KB\n", qPrintable(folder.path()), pictures, int(bytes / 1024));
    return made && pictures == scenes::all().size() ? 0 : 1;
}
