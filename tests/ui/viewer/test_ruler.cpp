#include "Desk.h"
#include "tests/TestMain.h"
#include "ui/common/Theme.h"
#include "ui/viewer/RulerStrip.h"

#include <QAccessible>
#include <QApplication>
#include <QClipboard>
#include <QScrollBar>
#include <QTabWidget>

using namespace viewer;

namespace {

using Starts = QList<int>;

const QString anotherRun = QStringLiteral("CSEMA08_B01451_GLOB_20261124163000123456.TXT.ZIP");
const QString otherName = QStringLiteral("CFIPM01_C00123_HKMK_20261123170000123456.TXT.ZIP");

/// A table of four columns that begin at 0, 7, 23 and `last`.
QByteArray table(int last = 40)
{
    QByteArray text;
    for (int row = 0; row < 200; ++row) {
        QByteArray line = QByteArray::number(10'000 + row) + "  CKH HOLDINGS " + QByteArray::number(row % 10) + " ";
        line += QByteArray::number(100'000 + row * 7);
        text += line.leftJustified(last) + QByteArray::number(2'000 + row) + "\n";
    }
    return text;
}

struct RuledDesk : Desk {
    ViewedReport open(const QString& name = fileName, const QByteArray& text = table())
    {
        ViewedReport shown = report(name, text);
        show(shown);
        if (!QTest::qWaitFor([this] { return isShown(); }))
            qFatal("not shown");
        if (!window.commands().action(command::showRuler)->isChecked())
            QTest::keyClick(&window, Qt::Key_R, Qt::ControlModifier);
        return shown;
    }
    [[nodiscard]] RulerStrip& ruler() { return *find<RulerStrip>(); }
    [[nodiscard]] QPoint at(qint64 column) { return {int(std::lround(pages().places().x(column))), 8}; }
    void click(qint64 column) { QTest::mouseClick(&ruler(), Qt::LeftButton, {}, at(column)); }
    void key(Qt::Key key, Qt::KeyboardModifiers modifiers = {}) { QTest::keyClick(&ruler(), key, modifiers); }
    [[nodiscard]] Starts inLedger(const QString& id = QStringLiteral("CSEMA08")) const
    {
        const auto read = ledger->ruler(id).result();
        if (!read)
            qFatal("%s", qPrintable(read.error().detail));
        return *read;
    }
};

} // namespace

/// Where columns begin: as the lines show it, and as she says.
class TestRuler : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void initTestCase() { ui::applyTheme(*qApp, ui::Scheme::Light); }

    void showsWhatIsRecognised()
    {
        RuledDesk desk;
        desk.open();
        QVERIFY(desk.ruler().isVisible());
        QVERIFY(!desk.ruler().isHers());
        QCOMPARE(desk.ruler().starts(), (Starts{0, 7, 11, 20, 22, 40}));
        QVERIFY(!desk.window.commands().action(command::forgetRuler)->isEnabled());
        QVERIFY(desk.inLedger().isEmpty());
        desk.run(command::showRuler);
        QVERIFY(!desk.ruler().isVisible());
    }

    void isSetByMouse()
    {
        RuledDesk desk;
        desk.open();
        desk.click(30);
        QVERIFY(desk.ruler().isHers());
        QCOMPARE(desk.ruler().starts(), (Starts{0, 7, 11, 20, 22, 30, 40}));
        desk.click(11);
        desk.click(20);
        QTRY_COMPARE(desk.inLedger(), (Starts{0, 7, 22, 30, 40}));
        QTest::mousePress(&desk.ruler(), Qt::LeftButton, {}, desk.at(30));
        QTest::mouseMove(&desk.ruler(), desk.at(33));
        QTest::mouseMove(&desk.ruler(), desk.at(35));
        QTest::mouseRelease(&desk.ruler(), Qt::LeftButton, {}, desk.at(35));
        QTRY_COMPARE(desk.inLedger(), (Starts{0, 7, 22, 35, 40}));
        // Onto another one: there is one less.
        QTest::mousePress(&desk.ruler(), Qt::LeftButton, {}, desk.at(35));
        QTest::mouseMove(&desk.ruler(), desk.at(40));
        QTest::mouseRelease(&desk.ruler(), Qt::LeftButton, {}, desk.at(40));
        QTRY_COMPARE(desk.inLedger(), (Starts{0, 7, 22, 40}));
        desk.click(0); // a line begins there always
        QCOMPARE(desk.ruler().starts(), (Starts{0, 7, 22, 40}));
    }

    void isSetByKeyboardAndRead()
    {
        RuledDesk desk;
        desk.open();
        desk.ruler().setFocus();
        for (int i = 0; i < 3; ++i)
            desk.key(Qt::Key_Right);
        QAccessibleInterface* ruler = QAccessible::queryAccessibleInterface(&desk.ruler());
        QVERIFY(ruler != nullptr && ruler->valueInterface() != nullptr);
        QCOMPARE(ruler->role(), QAccessible::Slider);
        QCOMPARE(ruler->text(QAccessible::Name), QStringLiteral("Column ruler"));
        QCOMPARE(ruler->text(QAccessible::Value), QStringLiteral("Column 4"));
        QCOMPARE(ruler->valueInterface()->currentValue().toInt(), 4);
        desk.key(Qt::Key_Space);
        QCOMPARE(ruler->text(QAccessible::Value), QStringLiteral("Column 4: one begins here"));
        QCOMPARE(desk.ruler().starts(), (Starts{0, 3, 7, 11, 20, 22, 40}));
        desk.key(Qt::Key_Right, Qt::ControlModifier);
        QCOMPARE(desk.ruler().cursor(), 7);
        desk.key(Qt::Key_Left, Qt::ControlModifier);
        QCOMPARE(desk.ruler().cursor(), 3);
        desk.key(Qt::Key_Space);
        QCOMPARE(desk.ruler().starts(), (Starts{0, 7, 11, 20, 22, 40}));
        ruler->valueInterface()->setCurrentValue(41);
        QCOMPARE(ruler->text(QAccessible::Value), QStringLiteral("Column 41: one begins here"));
        desk.key(Qt::Key_Home);
        QCOMPARE(desk.ruler().cursor(), 0);
        desk.key(Qt::Key_Left);
        QCOMPARE(desk.ruler().cursor(), 0);
        desk.key(Qt::Key_Escape);
        QVERIFY(desk.pages().hasFocus());
    }

    void isForgotten()
    {
        RuledDesk desk;
        desk.open();
        desk.click(30);
        QTRY_VERIFY(!desk.inLedger().isEmpty());
        desk.run(command::forgetRuler);
        QTRY_VERIFY(desk.inLedger().isEmpty());
        QVERIFY(!desk.ruler().isHers());
        QCOMPARE(desk.ruler().starts(), (Starts{0, 7, 11, 20, 22, 40}));
    }

    void isKeptForAllRunsAndTabs()
    {
        RuledDesk desk;
        desk.open();
        desk.open(anotherRun);
        desk.click(30);
        QTRY_VERIFY(!desk.inLedger().isEmpty());
        desk.window.findChild<QTabWidget*>()->setCurrentIndex(0);
        QTRY_COMPARE(desk.ruler().starts(), (Starts{0, 7, 11, 20, 22, 30, 40}));
        desk.open(otherName);
        QVERIFY(!desk.ruler().isHers());
        const auto another = desk.anotherWindow();
        another->showReport(desk.reports.first());
        another->comeToFront();
        QTRY_COMPARE(another->current()->findChild<RulerStrip*>()->starts(), (Starts{0, 7, 11, 20, 22, 30, 40}));
    }

    void aSpreadsheetGetsItsColumns()
    {
        RuledDesk desk;
        desk.open();
        desk.pages().select({{0, 0}, {1, Selection::lineEnd}, false});
        desk.run(command::copyTable);
        QVERIFY(QGuiApplication::clipboard()->text().startsWith(QStringLiteral("10000\tCKH HOLDINGS 0 100000\t")));
        for (const int start : {11, 20, 22})
            desk.click(start);
        desk.click(24);
        desk.run(command::copyTable);
        QCOMPARE(QGuiApplication::clipboard()->text(),
                 QStringLiteral("10000\tCKH HOLDINGS 0 10\t0000\t2000\n10001\tCKH HOLDINGS 1 10\t0007\t2001"));
        // Hidden it is the same; a rectangle has its own columns alone; a first line that is cut stays in order.
        desk.run(command::showRuler);
        desk.pages().select({{0, 11}, {1, 44}, true});
        desk.run(command::copyTable);
        QCOMPARE(QGuiApplication::clipboard()->text(),
                 QStringLiteral("HOLDINGS 0 10\t0000\t2000\nHOLDINGS 1 10\t0007\t2001"));
        desk.pages().select({{0, 26}, {1, Selection::lineEnd}, false});
        desk.run(command::copyTable);
        QCOMPARE(QGuiApplication::clipboard()->text(),
                 QStringLiteral("\t\t00\t2000\n10001\tCKH HOLDINGS 1 10\t0007\t2001"));
    }

    void goesWithTheText()
    {
        RuledDesk desk;
        desk.open(fileName, table(120));
        // Right above the character that it is of, however that is scrolled, zoomed and held.
        const auto isAbove = [&desk](qint64 column) {
            const QRect cell = desk.pages().rectOf({desk.pages().topLine(), column});
            const int x = desk.pages().viewport()->mapTo(&desk.window, cell.topLeft()).x();
            return !cell.isNull() && std::abs(desk.ruler().mapTo(&desk.window, desk.at(column)).x() - x) <= 1;
        };
        QVERIFY(isAbove(0) && isAbove(30) && isAbove(120));
        desk.pages().zoom(8);
        QVERIFY(isAbove(0) && isAbove(30));
        QVERIFY(desk.pages().horizontalScrollBar()->maximum() > 20);
        const QImage before = desk.ruler().grab().toImage();
        desk.pages().horizontalScrollBar()->setValue(20);
        QVERIFY(isAbove(30) && isAbove(60));
        QVERIFY(desk.ruler().grab().toImage() != before);
        desk.click(50);
        QVERIFY(desk.ruler().starts().contains(50));
        desk.pages().select({{0, 6}, {3, 10}, true});
        desk.run(command::holdColumns);
        QCOMPARE(desk.pages().places().held, 6);
        QVERIFY(isAbove(2) && isAbove(60));
        QVERIFY(!desk.pages().places().isCovered(2));
        QVERIFY(desk.pages().places().isCovered(21));
        const auto held = [&desk] {
            return desk.ruler().grab(QRect(0, 0, int(desk.pages().places().heldEnd()), 20)).toImage();
        };
        const QImage atTwenty = held();
        desk.pages().horizontalScrollBar()->setValue(26);
        QCOMPARE(held(), atTwenty);
        desk.pages().horizontalScrollBar()->setValue(20);
        desk.click(2);
        QVERIFY(desk.ruler().starts().contains(2));
        desk.click(60);
        QVERIFY(desk.ruler().starts().contains(60));
        // What the mouse is at in the held columns is what stands there.
        QCOMPARE(desk.pages().placeAt({desk.at(3).x(), 20}).column, 3);
        desk.ruler().setFocus();
        desk.ruler().setCursor(118); // comes into sight
        QVERIFY(desk.pages().places().x(118) < desk.pages().viewport()->width());
        QVERIFY(!desk.pages().places().isCovered(118));
    }

    void nothingIsReadOutOfSight()
    {
        RuledDesk desk;
        const ViewedReport report = desk.open(fileName, table().repeated(200));
        QFile file(report.files.first());
        QVERIFY(file.resize(20'000)); // what is below can not be read any more
        QCOMPARE(desk.ruler().starts(), (Starts{0, 7, 11, 20, 22, 40}));
        desk.pages().goToLine(100);
        QCOMPARE(desk.ruler().starts(), (Starts{0, 7, 11, 20, 22, 40}));
    }

    void aFaultIsTold()
    {
        RuledDesk desk;
        desk.open();
        desk.fault = rap::Error{rap::ErrorKind::DiskFull, QStringLiteral("no room"), QStringLiteral("make some"), {}};
        desk.click(30);
        QTRY_VERIFY(desk.banner().isVisible());
        QVERIFY(desk.banner().content().title.contains(QStringLiteral("no room")));
        QVERIFY(desk.ruler().starts().contains(30)); // as long as it is shown
    }

    void oddTextsHaveOneToo_data()
    {
        QTest::addColumn<QByteArray>("text");
        QTest::newRow("empty") << QByteArray();
        QTest::newRow("a long line") << QByteArray(1'000'000, '7');
        QTest::newRow("NULs") << QByteArray(10'000, '\0');
        QTest::newRow("form feeds") << QByteArray(500, '\f');
        QTest::newRow("tabs") << QByteArray(5'000, '\t');
    }
    void oddTextsHaveOneToo()
    {
        QFETCH(QByteArray, text);
        RuledDesk desk;
        desk.open(fileName, text);
        QVERIFY(!desk.ruler().grab().isNull());
        desk.click(5);
        QCOMPARE(desk.ruler().starts(), (Starts{0, 5}));
        desk.pages().horizontalScrollBar()->setValue(desk.pages().horizontalScrollBar()->maximum());
        QVERIFY(!desk.ruler().grab().isNull());
        desk.ruler().setFocus();
        desk.ruler().setCursor(1'000'000'000);
        QVERIFY(!desk.window.grab().isNull());
    }
};

RAPDESK_TEST(TestRuler)
#include "test_ruler.moc"
