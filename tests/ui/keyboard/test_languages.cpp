#include "Screens.h"
#include "app/language/Language.h"
#include "tests/TestMain.h"
#include "tests/ui/AskedTexts.h"
#include "tests/ui/LongerTexts.h"
#include "ui/common/Theme.h"

#include <QApplication>

/// Every window in the other languages: its texts are in the catalogue, and can be read whole.
class TestLanguages : public QObject {
    Q_OBJECT

    static void addScreens()
    {
        QTest::addColumn<screens::Show>("show");
        for (const screens::Screen& screen : screens::all())
            QTest::newRow(screen.name.constData()) << screen.show;
    }

private Q_SLOTS:
    void initTestCase() { ui::applyTheme(*qApp, ui::Scheme::Light); }

    void everyWindowInChinese_data() { addScreens(); }
    void everyWindowInChinese()
    {
        QFETCH(const screens::Show, show);
        language::Speaker speaker;
        speaker.speak(language::Language::HongKong);
        QStringList cut;
        const AskedTexts asked(QStringLiteral(":/rapdesk/translations/rapdesk_zh_HK.qm"));
        show([&cut](QWidget& shown) {
            cut = cutOnHerScreen(shown);
            if (const QString pictures = qEnvironmentVariable("RAPDESK_SCREENSHOTS"); !pictures.isEmpty())
                QVERIFY(shown.grab().save(
                    QStringLiteral("%1/%2.png").arg(pictures, QLatin1String(QTest::currentDataTag()))));
        });
        speaker.speak(language::Language::English);
        QVERIFY2(asked.missing().isEmpty(), qPrintable(asked.missing().join(QLatin1Char('\n'))));
        QVERIFY2(cut.isEmpty(), qPrintable(cut.join(QLatin1Char('\n'))));
    }

    /// Run again on a screen of 1366x768 at 200 %: see CMakeLists.txt.
    void everyWindowOnTheScreen_data() { addScreens(); }
    void everyWindowOnTheScreen()
    {
        QFETCH(const screens::Show, show);
        QStringList cut;
        show([&cut](QWidget& shown) {
            screens::fitToScreen(shown);
            static_cast<void>(QTest::qWaitFor([&] { return (cut = cutTexts(shown)).isEmpty(); }, 1000));
        });
        QVERIFY2(cut.isEmpty(), qPrintable(cut.join(QLatin1Char('\n'))));
    }

    void everyWindowHoldsLongerTexts_data() { addScreens(); }
    void everyWindowHoldsLongerTexts()
    {
        QFETCH(const screens::Show, show);
        const LongerTexts longer;
        QStringList cut;
        show([&cut](QWidget& shown) { cut = cutOnHerScreen(shown); });
        QVERIFY2(cut.isEmpty(), qPrintable(cut.join(QLatin1Char('\n'))));
    }
};

RAPDESK_TEST(TestLanguages)
#include "test_languages.moc"
