#include "tests/TestMain.h"
#include "ui/common/DeskStyle.h"
#include "ui/common/Icons.h"
#include "ui/common/StateColors.h"
#include "ui/common/Theme.h"

#include <QApplication>
#include <QHeaderView>
#include <QMenu>
#include <QPainter>
#include <QPushButton>
#include <QTableWidget>
#include <QTest>
#include <QToolButton>

using ui::Scheme;
using ui::ThemeChoice;
using ui::Tone;

namespace {

constexpr double readable = 4.5; // WCAG 2 AA for text

constexpr std::array allTones{Tone::Quiet, Tone::Accent, Tone::Good, Tone::Warning, Tone::Bad};

QColor on(const QColor& color, const QColor& ground)
{
    return color.alpha() == 255 ? color : ground;
}

} // namespace

class TestTheme : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void eachChineseHasItsOwnFont()
    {
        QLocale::setDefault(QLocale(QStringLiteral("zh_CN")));
        ui::applyFonts();
        const QStringList mainland = QApplication::font().families();
        QLocale::setDefault(QLocale(QStringLiteral("zh_HK")));
        ui::applyFonts();
        const QStringList hongKong = QApplication::font().families();
        QLocale::setDefault(QLocale(QStringLiteral("en_HK")));
        ui::applyFonts();
        QCOMPARE(QApplication::font().families(), hongKong); // whoever reads English reads Hong Kong's reports
        QCOMPARE(mainland.size(), hongKong.size());
        QCOMPARE(mainland.first(), hongKong.first()); // the desktop's own comes first
        QVERIFY(mainland.last() != hongKong.last());
    }

    void stateColoursAreReadable_data()
    {
        QTest::addColumn<Scheme>("scheme");
        QTest::newRow("light") << Scheme::Light;
        QTest::newRow("dark") << Scheme::Dark;
    }

    void stateColoursAreReadable()
    {
        QFETCH(Scheme, scheme);
        const QPalette palette = ui::paletteFor(scheme);
        for (const Tone tone : allTones) {
            const ui::ToneColors colors = ui::toneColors(tone, palette);
            const QList<QColor> grounds{colors.fill, palette.color(QPalette::Base), palette.color(QPalette::Window),
                                        palette.color(QPalette::Highlight)};
            for (const QColor& ground : grounds) {
                const double ratio = ui::contrast(on(colors.text, ground), ground);
                QVERIFY2(ratio >= readable, qPrintable(QStringLiteral("tone %1: %2 on %3 has %4")
                                                           .arg(int(tone))
                                                           .arg(colors.text.name(), ground.name())
                                                           .arg(ratio)));
            }
        }
    }

    void textIsReadable_data() { stateColoursAreReadable_data(); }

    void textIsReadable()
    {
        QFETCH(Scheme, scheme);
        const QPalette palette = ui::paletteFor(scheme);
        const auto check = [](const char* what, const QColor& ink, const QColor& ground) {
            const double ratio = ui::contrast(ink, ground);
            QVERIFY2(ratio >= readable, qPrintable(QStringLiteral("%1: %2").arg(QLatin1String(what)).arg(ratio)));
        };
        const auto role = [&palette](QPalette::ColorRole one) { return palette.color(one); };
        check("text", role(QPalette::Text), role(QPalette::Base));
        check("window text", role(QPalette::WindowText), role(QPalette::Window));
        check("button", role(QPalette::ButtonText), role(QPalette::Button));
        check("hovered button", role(QPalette::ButtonText), ui::hoverColor(palette));
        check("pressed button", role(QPalette::ButtonText), ui::pressedColor(palette));
        check("selection", role(QPalette::HighlightedText), role(QPalette::Highlight));
        check("placeholder", role(QPalette::PlaceholderText), role(QPalette::Base));
        check("tooltip", role(QPalette::ToolTipText), role(QPalette::ToolTipBase));
        check("quiet on base", ui::quietTextColor(palette), role(QPalette::Base));
        check("quiet on column heads", ui::quietTextColor(palette), role(QPalette::AlternateBase));
        check("quiet on window", ui::quietTextColor(palette), role(QPalette::Window));
        check("quiet on selection", ui::quietTextColor(palette), role(QPalette::Highlight));
        check("primary button", ui::onAccentColor(palette), ui::accentColor(palette));
        check("progress, done", role(QPalette::Text), ui::progressColors(palette).text);
        check("progress, to do", role(QPalette::Text), ui::progressColors(palette).fill);
    }

    void focusIsSeen_data() { stateColoursAreReadable_data(); }

    void focusIsSeen()
    {
        QFETCH(Scheme, scheme);
        const QPalette palette = ui::paletteFor(scheme);
        // WCAG 2 asks 3 to 1 of marks that are not text.
        QVERIFY(ui::contrast(ui::accentColor(palette), palette.color(QPalette::Base)) >= 3);
        QVERIFY(ui::contrast(ui::accentColor(palette), palette.color(QPalette::Window)) >= 3);
    }

    void highContrastKeepsToTheDesktop_data()
    {
        QTest::addColumn<ui::DesktopColors>("desktop");
        // As Windows has them.
        QTest::newRow("black") << ui::DesktopColors{0x000000U, 0xffffffU, 0x000000U, 0xffffffU,
                                                    0x1aebffU, 0x000000U, 0xffff00U, 0x3ff23fU};
        QTest::newRow("white") << ui::DesktopColors{0xffffffU, 0x000000U, 0xffffffU, 0x000000U,
                                                    0x37006eU, 0xffffffU, 0x00009fU, 0x600000U};
        QTest::newRow("desert") << ui::DesktopColors{0xfffaefU, 0x3d3d3dU, 0xfffaefU, 0x202020U,
                                                     0x903909U, 0xfff5e3U, 0x1c5e75U, 0x676767U};
        QTest::newRow("dusk") << ui::DesktopColors{0x2d3236U, 0xffffffU, 0x2d3236U, 0xb6f6f0U,
                                                   0xa1bfdeU, 0x212d3bU, 0x70ebdeU, 0xa6a6a6U};
    }

    void highContrastKeepsToTheDesktop()
    {
        QFETCH(ui::DesktopColors, desktop);
        const QPalette palette = ui::paletteFor(desktop);
        QVERIFY(ui::isHighContrast(palette));
        QCOMPARE(palette.color(QPalette::Window), desktop.window);
        QCOMPARE(palette.color(QPalette::Base), desktop.window);
        QCOMPARE(palette.color(QPalette::Text), desktop.text);
        QCOMPARE(palette.color(QPalette::Highlight), desktop.selection);
        QCOMPARE(palette.color(QPalette::HighlightedText), desktop.selectionText);
        QCOMPARE(palette.color(QPalette::Disabled, QPalette::Text), desktop.disabledText);
        QCOMPARE(ui::lineColor(palette), desktop.text);
        QCOMPARE(ui::quietTextColor(palette), desktop.text);
        const QPalette selected = ui::onSelection(palette);
        const auto isReadable = [](const QColor& ink, const QColor& ground) {
            return ui::contrast(ink, ground) >= readable;
        };
        for (const Tone tone : allTones) {
            const ui::ToneColors colors = ui::toneColors(tone, palette);
            QVERIFY(isReadable(colors.text, colors.fill));
            QVERIFY(isReadable(colors.text, palette.color(QPalette::Base)));
            QVERIFY(isReadable(ui::toneColors(tone, selected).text, palette.color(QPalette::Highlight)));
        }
        QVERIFY(isReadable(ui::quietTextColor(selected), palette.color(QPalette::Highlight)));
        QVERIFY(isReadable(desktop.text, ui::progressColors(palette).text));
        QVERIFY(isReadable(desktop.text, ui::progressColors(palette).fill));
        QVERIFY(isReadable(desktop.buttonText, ui::hoverColor(palette)));
        QVERIFY(isReadable(desktop.buttonText, ui::pressedColor(palette)));
        QVERIFY(isReadable(ui::onAccentColor(palette), ui::accentColor(palette)));
        QVERIFY(ui::contrast(ui::accentColor(selected), palette.color(QPalette::Highlight)) >= 3);
    }

    void ourOwnColoursAreAsReadableOnTheSelection_data() { stateColoursAreReadable_data(); }

    void ourOwnColoursAreAsReadableOnTheSelection()
    {
        QFETCH(Scheme, scheme);
        const QPalette palette = ui::paletteFor(scheme);
        QVERIFY(!ui::isHighContrast(palette));
        QCOMPARE(ui::onSelection(palette), palette);
    }

    void schemeIsToldFromThePalette()
    {
        QCOMPARE(ui::schemeOf(ui::paletteFor(Scheme::Light)), Scheme::Light);
        QCOMPARE(ui::schemeOf(ui::paletteFor(Scheme::Dark)), Scheme::Dark);
    }

    void environmentWinsOverChoiceOverDesktop()
    {
        const auto chosen = ui::chosenScheme;
        QCOMPARE(chosen(ThemeChoice::System, {}, Scheme::Dark), Scheme::Dark);
        QCOMPARE(chosen(ThemeChoice::System, {}, Scheme::Light), Scheme::Light);
        QCOMPARE(chosen(ThemeChoice::Light, {}, Scheme::Dark), Scheme::Light);
        QCOMPARE(chosen(ThemeChoice::Light, QStringLiteral("dark"), Scheme::Light), Scheme::Dark);
        QCOMPARE(chosen(ThemeChoice::Dark, QStringLiteral("mauve"), Scheme::Light), Scheme::Dark);
    }

    void choiceSurvivesItsCode()
    {
        for (const ThemeChoice choice : {ThemeChoice::System, ThemeChoice::Light, ThemeChoice::Dark})
            QCOMPARE(ui::themeFromCode(ui::code(choice)), choice);
        QCOMPARE(ui::themeFromCode(QStringLiteral("?")), ThemeChoice::System);
    }

    void applyingAgainKeepsTheStyle()
    {
        ui::applyTheme(*qApp, Scheme::Light);
        const QStyle* style = qApp->style();
        ui::applyTheme(*qApp, Scheme::Dark);
        QCOMPARE(qApp->style(), style);
        QCOMPARE(ui::schemeOf(QApplication::palette()), Scheme::Dark);
    }

    void iconsFollowThePalette()
    {
        const QIcon icon = ui::icon(ui::Icon::Dot);
        const auto centre = [&icon] { return icon.pixmap(QSize(24, 24)).toImage().pixelColor(12, 12); };
        ui::applyTheme(*qApp, Scheme::Light);
        QCOMPARE(centre(), QApplication::palette().color(QPalette::ButtonText));
        ui::applyTheme(*qApp, Scheme::Dark);
        QCOMPARE(centre(), QApplication::palette().color(QPalette::ButtonText));
    }

    void everyIconDrawsSomething()
    {
        for (int name = int(ui::Icon::None) + 1; name <= int(ui::Icon::Filter); ++name) {
            const QImage image = ui::icon(ui::Icon(name)).pixmap(QSize(32, 32)).toImage();
            int inked = 0;
            for (int y = 0; y < image.height(); ++y)
                for (int x = 0; x < image.width(); ++x)
                    inked += image.pixelColor(x, y).alpha() > 128 ? 1 : 0;
            QVERIFY2(inked > 8, qPrintable(QStringLiteral("icon %1").arg(name)));
        }
        QVERIFY(ui::icon(ui::Icon::None).isNull());
    }

    void primaryButtonIsTheAccent()
    {
        ui::applyTheme(*qApp, Scheme::Light);
        QPushButton button(QStringLiteral("Go"));
        ui::makePrimary(&button);
        button.resize(button.sizeHint());
        QCOMPARE(button.grab().toImage().pixelColor(6, button.height() / 2), ui::accentColor(button.palette()));
        QVERIFY(button.sizeHint().height() >= ui::controlHeight);
    }

    void aToolButtonShowsItsWholeText()
    {
        ui::applyTheme(*qApp, Scheme::Light);
        const auto painted = [](const QString& text) {
            QToolButton button;
            button.setText(text);
            button.setIcon(ui::icon(ui::Icon::ChevronRight));
            button.setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
            button.resize(button.sizeHint());
            return button.grab().toImage();
        };
        const QImage whole = painted(QStringLiteral("進階(V)"));
        const QImage withKey = painted(QStringLiteral("進階(&V)"));
        QCOMPARE(withKey.size(), whole.size());
        const QRect upper(0, 0, whole.width(), whole.height() / 2); // above the line under the letter
        QCOMPARE(withKey.copy(upper), whole.copy(upper));
    }

    void aLongMenuStaysOneColumn()
    {
        ui::applyTheme(*qApp, ui::Scheme::Light);
        QMenu menu;
        for (int i = 0; i < 80; ++i)
            menu.addAction(QString::number(i));
        menu.popup(QPoint(0, 0));
        QCOMPARE(menu.actionGeometry(menu.actions().last()).x(), menu.actionGeometry(menu.actions().first()).x());
    }

    void aHeadIsNotCutInTheRoomItAsksFor()
    {
        ui::applyTheme(*qApp, Scheme::Light);
        QTableWidget table(1, 1);
        table.setHorizontalHeaderLabels({QStringLiteral("Version")});
        table.resize(400, 100);
        const auto head = [&table](int width) {
            table.setColumnWidth(0, width);
            return table.horizontalHeader()->grab(QRect(0, 0, width, ui::rowHeight)).toImage();
        };
        const int asked = table.horizontalHeader()->sectionSizeHint(0);
        QCOMPARE(head(asked), head(asked + 100).copy(0, 0, asked, ui::rowHeight));
        QVERIFY(head(asked / 2) != head(asked + 100).copy(0, 0, asked / 2, ui::rowHeight));
    }
};

RAPDESK_TEST(TestTheme)
#include "test_theme.moc"
