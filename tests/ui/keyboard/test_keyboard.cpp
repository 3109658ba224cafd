#include "Screens.h"
#include "Walk.h"
#include "tests/TestMain.h"
#include "ui/common/Theme.h"

#include <QApplication>
#include <QLabel>
#include <QPushButton>

class TestKeyboard : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void everyWindow_data() { screens::addRows(); }
    void everyWindow()
    {
        screens::checkRow([](QWidget& shown) { return walk::byTab(shown) + walk::byAlt(shown); });
    }

    /// A walk that finds nothing where something is wrong would be worth nothing.
    void theWalkFindsWhatIsWrong()
    {
        ui::applyTheme(*qApp, ui::Scheme::Light);
        QWidget window;
        window.resize(300, 200);
        auto* unseen = new QWidget(&window);
        unseen->setObjectName(QStringLiteral("unseen"));
        unseen->setGeometry(10, 10, 100, 30);
        unseen->setFocusPolicy(Qt::StrongFocus);
        auto* right = new QPushButton(QStringLiteral("&One"), &window);
        right->setGeometry(150, 60, 80, 32);
        auto* left = new QPushButton(QStringLiteral("&Other"), &window);
        left->setGeometry(10, 60, 80, 32);
        auto* label = new QLabel(QStringLiteral("&Nowhere"), &window);
        label->setGeometry(10, 120, 80, 20);
        window.show();
        window.activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(&window));
        QCoreApplication::processEvents();
        const QStringList byTab = walk::byTab(window);
        QCOMPARE(byTab.size(), 2);
        QVERIFY(byTab.first().contains(QStringLiteral("'unseen' does not show")));
        QVERIFY(byTab.last().contains(QStringLiteral("stands to its right")));
        const QStringList byAlt = walk::byAlt(window);
        QCOMPARE(byAlt.size(), 3);
        QVERIFY(byAlt.first().contains(QStringLiteral("belongs to no field")));
        QVERIFY(byAlt.last().contains(QStringLiteral("not pressed by its letter alone")));
    }
};

RAPDESK_TEST(TestKeyboard)
#include "test_keyboard.moc"
