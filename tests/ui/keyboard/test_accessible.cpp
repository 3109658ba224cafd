#include "Axe.h"
#include "Screens.h"
#include "tests/TestMain.h"
#include "ui/common/Theme.h"

#include <QAccessible>
#include <QApplication>
#include <QLabel>
#include <QPushButton>
#include <QTest>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

/// Every window, as a screen reader gets it and as weak eyes see it.
class TestAccessible : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { QAccessible::setActive(true); }

    void everyWindow_data() { screens::addRows(); }
    void everyWindow()
    {
        screens::checkRow([](QWidget& shown) { return axe::tree(shown) + axe::contrast(shown); });
    }

    void everyWindowOfHighContrast_data()
    {
#ifdef Q_OS_WIN
        QSKIP("Each window takes seconds to open under Wine, and is painted alike.");
#endif
        screens::addRows(screens::Looks::HighContrast);
    }
    void everyWindowOfHighContrast() { screens::checkRow(&axe::contrast); }

    /// Rules that find nothing where something is wrong would be worth nothing.
    void theRulesFindWhatIsWrong()
    {
        ui::applyTheme(*qApp, ui::Scheme::Light);
        QWidget window;
        window.setWindowTitle(u"Window"_s);
        auto* column = new QVBoxLayout(&window);
        for (const char* text : {"", "Save button", "Twice", "Twice", "\ue000"}) {
            auto* button = new QPushButton(QString::fromUtf8(text), &window);
            button->setMinimumSize(80, 30);
            column->addWidget(button);
        }
        auto* faint = new QLabel(u"Faint"_s, &window);
        faint->setObjectName(u"faint"_s);
        QPalette palette = faint->palette();
        palette.setColor(QPalette::WindowText, QColor(0xb0, 0xb0, 0xb0));
        faint->setPalette(palette);
        column->addWidget(faint);
        window.show();
        QVERIFY(QTest::qWaitForWindowExposed(&window));
        const QString tree = axe::tree(window).join(u'\n');
        for (const char* fault : {"has no name", "says its role", "called as its sibling", "nobody can read"})
            QVERIFY2(tree.contains(QLatin1String(fault)), qPrintable(tree));
        QCOMPARE(axe::tree(window).size(), 4);
        QCOMPARE(axe::contrast(window).size(), 1);
        QVERIFY(axe::contrast(window).first().contains(u"faint"_s));
    }
};

RAPDESK_TEST(TestAccessible)
#include "test_accessible.moc"
