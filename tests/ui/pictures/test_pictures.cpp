#include "Scenes.h"
#include "Shot.h"
#include "tests/TestMain.h"
#include "ui/common/Theme.h"

#include <QApplication>
#include <QDir>
#include <QTest>

/// What ./dev pictures makes is what the manual has. What is in the pictures depends on the fonts of the machine.
class TestPictures : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        ui::applyTheme(*qApp, ui::Scheme::Light);
        QApplication::setCursorFlashTime(0);
    }

    void theManualHasEachAndNoOther_data()
    {
        QTest::addColumn<QString>("language");
        for (const char* language : {"en", "zh_HK", "zh_CN"})
            QTest::newRow(language) << QString::fromLatin1(language);
    }
    void theManualHasEachAndNoOther()
    {
        QFETCH(const QString, language);
        QStringList made;
        for (const screens::Screen& scene : scenes::all())
            made += QLatin1String(scene.name) + QStringLiteral(".png");
        made.sort();
        const QDir folder(QStringLiteral(RAPDESK_MANUAL "/%1/pictures").arg(language));
        QCOMPARE(folder.entryList(QDir::Files, QDir::Name), made);
    }

    void eachComesOutTheSameTwice_data()
    {
        QTest::addColumn<screens::Show>("show");
        for (const screens::Screen& scene : scenes::all())
            QTest::newRow(scene.name.constData()) << scene.show;
    }
    void eachComesOutTheSameTwice()
    {
        QFETCH(const screens::Show, show);
        QByteArrayList made;
        for (int time = 0; time < 2; ++time)
            show([&made](QWidget& shown) {
                const QImage picture = shot::of(shown);
                QVERIFY(picture.colorCount() > 8); // something is on it
                made += shot::png(picture);
            });
        QCOMPARE(made.size(), 2);
        QVERIFY(!made.first().isEmpty());
        QVERIFY(made.first() == made.last());
    }
};

RAPDESK_TEST(TestPictures)
#include "test_pictures.moc"
