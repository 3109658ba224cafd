#include "Compared.h"
#include "tests/TestMain.h"
#include "ui/common/Theme.h"
#include "ui/compare/ComparedPainter.h"
#include "ui/compare/DifferenceBar.h"

#include <QAccessible>
#include <QCheckBox>
#include <QClipboard>
#include <QLineEdit>
#include <QMenu>
#include <QScrollBar>
#include <QToolButton>

using namespace compare;
using report::HunkKind;

namespace {

/// Each line has an account of its own; run date and page in the heads.
QByteArray ledgerOf(int lines, const QByteArray& date, const QHash<int, QByteArray>& others = {})
{
    QByteArray text;
    for (int line = 0; line < lines; ++line) {
        if (line % 50 == 0)
            text += QByteArray(line == 0 ? "" : "\f") + "REPORT ID : CSEMA08   RUN DATE : " + date +
                    "   PAGE : " + QByteArray::number(line / 50 + 1) + "\n";
        text += others.value(line, "A" + QByteArray::number(10'000 + line) + "  HOLDING  " +
                                       QByteArray::number(line * 37).rightJustified(12)) +
                "\n";
    }
    return text;
}

const QByteArray monday = "2026/11/23";
const QByteArray tuesday = "2026/11/24";

} // namespace

class TestCompareWindow : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void initTestCase() { ui::applyTheme(*qApp, ui::Scheme::Light); }

    void theSameIsSaidPlainly()
    {
        ComparedFiles files;
        files.open(ledgerOf(120, monday), ledgerOf(120, tuesday));
        QCOMPARE(files.banner().content().title, QStringLiteral("Both say the same."));
        QVERIFY(files.banner().isVisible());
        QCOMPARE(files.label("standing"), QStringLiteral("No differences"));
        QVERIFY(!files.can(command::nextDifference));
        QVERIFY(!files.can(command::previousDifference));
        QVERIFY(files.view().isVisible()); // and what they say
    }

    void theRunCountsWhereItIsWanted()
    {
        ComparedFiles files;
        files.open(ledgerOf(120, monday), ledgerOf(120, tuesday));
        auto* box = files.find<QCheckBox>(command::ignoreRun);
        QVERIFY(box->isChecked());
        box->click();
        files.wait();
        QCOMPARE(files.label("standing"), QStringLiteral("Difference 1 of 3"));
        QVERIFY(!files.banner().isVisible());
        QTest::keyClick(files.window, Qt::Key_I, Qt::ControlModifier);
        files.wait();
        QVERIFY(box->isChecked());
        QCOMPARE(files.label("standing"), QStringLiteral("No differences"));
    }

    void theOlderRunIsAtTheLeft()
    {
        ComparedFiles files;
        const auto one = files.report(ComparedFiles::monday(), "old\n");
        const auto other = files.report(ComparedFiles::tuesday(), "new\n");
        files.open(other, one);
        QVERIFY(files.label("title-left").contains(QStringLiteral("Mon 23 Nov 2026 16:30:00")));
        QVERIFY(files.label("title-right").contains(QStringLiteral("Tue 24 Nov 2026 16:30:00")));
        QVERIFY(files.window->windowTitle().contains(QStringLiteral("CSEMA08")));
        QVERIFY(files.window->isOf(one, other));
        QVERIFY(files.window->isOf(other, one));
        QVERIFY(!files.window->isOf(one, one));
    }

    void goesFromDifferenceToDifference()
    {
        ComparedFiles files;
        files.open(
            ledgerOf(600, monday),
            ledgerOf(600, tuesday, {{10, "A10010  HOLDING  x"}, {300, "A10300  HOLDING  y"}, {590, "A10590  z"}}));
        QCOMPARE(files.label("standing"), QStringLiteral("Difference 1 of 3"));
        QVERIFY(files.view().hasFocus());
        QVERIFY(!files.can(command::previousDifference));
        QCOMPARE(files.row().kind, HunkKind::Changed);
        QTest::keyClick(files.window, Qt::Key_F8);
        QCOMPARE(files.label("standing"), QStringLiteral("Difference 2 of 3"));
        QTest::keyClick(files.window, Qt::Key_F8);
        QCOMPARE(files.label("standing"), QStringLiteral("Difference 3 of 3"));
        QVERIFY(!files.can(command::nextDifference));
        const qint64 row = files.view().at().row;
        QVERIFY(row >= files.view().topRow() && row < files.view().topRow() + files.view().rowsInSight());
        QTest::keyClick(files.window, Qt::Key_F8, Qt::ShiftModifier);
        QCOMPARE(files.label("standing"), QStringLiteral("Difference 2 of 3"));
        QTest::keyClick(&files.view(), Qt::Key_Down);
        QCOMPARE(files.label("standing"), QStringLiteral("3 differences"));
        QVERIFY(files.label("counts").startsWith(QStringLiteral("~ 3 changed")));
        QTest::keyClick(&files.view(), Qt::Key_End, Qt::ControlModifier);
        QCOMPARE(files.view().at().row, files.view().content().rows->count() - 1);
    }

    void whatChangedFarToTheRightComesIntoSight()
    {
        const QByteArray line = QByteArray("A10010  HOLDING  ").leftJustified(300, '.');
        ComparedFiles files;
        files.open(ledgerOf(60, monday, {{10, line + "1"}, {50, "A10050  1"}}),
                   ledgerOf(60, tuesday, {{10, line + "2"}, {50, "A10050  2"}}));
        QVERIFY(files.view().horizontalScrollBar()->value() > 100);
        QTest::keyClick(files.window, Qt::Key_F8);
        QCOMPARE(files.view().horizontalScrollBar()->value(), 0);
    }

    void whatMovedIsFoundAtItsOtherPlace()
    {
        QHash<int, QByteArray> moved;
        const QByteArray text = ledgerOf(200, monday);
        QList<QByteArray> lines = text.split('\n');
        for (int i = 0; i < 5; ++i)
            lines.move(20, 150);
        ComparedFiles files;
        files.open(text, lines.join('\n'));
        QCOMPARE(files.row().kind, HunkKind::MovedAway);
        QVERIFY(files.label("counts").contains(QStringLiteral("> 5 moved")));
        QVERIFY(files.can(command::goToMoved));
        const qint64 partner = files.row().partner;
        const QString said = files.view().text(files.view().at());
        QTest::keyClick(files.window, Qt::Key_M, Qt::ControlModifier);
        QCOMPARE(files.row().kind, HunkKind::MovedHere);
        QCOMPARE(files.row().right, partner);
        QCOMPARE(files.view().at().side, Side::Right);
        QCOMPARE(files.view().text(files.view().at()), said);
        QTest::keyClick(files.window, Qt::Key_M, Qt::ControlModifier);
        QCOMPARE(files.row().kind, HunkKind::MovedAway);
        QCOMPARE(files.view().at().side, Side::Left);
    }

    void keyColumnsPutLinesTogether()
    {
        ComparedFiles files;
        // The amounts changed in all of them, and the one of 10020 was added.
        QByteArray left = "HEAD\n";
        QByteArray right = "HEAD\n";
        for (int i = 0; i < 40; ++i) {
            const QByteArray account = "A" + QByteArray::number(10'000 + i);
            if (i != 20)
                left += account + "  " + QByteArray::number(i * 7919 % 1000).rightJustified(60) + "\n";
            right += account + "  " + QByteArray::number(i * 6007 % 999).leftJustified(60) + "\n";
        }
        files.open(left, right);
        auto* field = files.find<QLineEdit>(QStringLiteral("key-columns"));
        field->setFocus();
        QTest::keyClicks(field, QStringLiteral("5-1"));
        QTest::keyClick(field, Qt::Key_Return);
        QCOMPARE(files.banner().content().title, QStringLiteral("5-1 is no column."));
        field->clear();
        QTest::keyClicks(field, QStringLiteral("1-6"));
        QTest::keyClick(field, Qt::Key_Return);
        files.wait();
        QVERIFY2(files.label("counts").startsWith(QStringLiteral("~ 39 changed  ·  \u2212 0 gone  ·  + 1 added")),
                 qPrintable(files.label("counts")));
        QVERIFY(!files.banner().isVisible());
    }

    void keyColumnsAreOffered()
    {
        ComparedFiles files;
        files.open(ledgerOf(120, monday), ledgerOf(120, tuesday, {{10, "A10010  HOLDING  x"}}));
        auto* choose = files.find<QToolButton>(QStringLiteral("choose-columns"));
        QVERIFY(choose->isEnabled());
        Q_EMIT choose->menu()->aboutToShow();
        QVERIFY(!choose->menu()->actions().isEmpty());
        QAction* first = choose->menu()->actions().first();
        QVERIFY2(first->text().startsWith(QStringLiteral("1-6:")), qPrintable(first->text()));
        first->trigger();
        QVERIFY(files.window->isComparing());
        files.wait();
        QCOMPARE(files.find<QLineEdit>(QStringLiteral("key-columns"))->text(), QStringLiteral("1-6"));
        QCOMPARE(files.label("standing"), QStringLiteral("Difference 1 of 1"));
    }

    void twoLinesArePinned()
    {
        ComparedFiles files;
        files.open("one\ntwo\nthree\nfour\nfive\n", "eins\nzwei\ndrei\nvier\n");
        const auto at = [&](Side side, qint64 line) {
            files.view().goTo({files.view().content().rows->rowOf(side, line), side});
        };
        at(Side::Left, 4);
        QTest::keyClick(files.window, Qt::Key_T, Qt::ControlModifier);
        QVERIFY(files.banner().isVisible());
        at(Side::Right, 1);
        QTest::keyClick(files.window, Qt::Key_T, Qt::ControlModifier);
        files.wait();
        QVERIFY(files.label("counts").contains(QStringLiteral("= 1 pinned")));
        QCOMPARE(files.row().left, 4);
        QCOMPARE(files.row().right, 1);
        QCOMPARE(files.row().kind, HunkKind::Changed);
        // One that would cross it is refused.
        at(Side::Right, 3);
        files.run(command::pinLine);
        at(Side::Left, 0);
        files.run(command::pinLine);
        QVERIFY(!files.window->isComparing());
        QCOMPARE(files.banner().content().title, QStringLiteral("These two lines were not pinned."));
        files.run(command::unpinAll);
        files.wait();
        QVERIFY(!files.label("counts").contains(QStringLiteral("pinned")));
        QVERIFY(!files.can(command::unpinAll));
    }

    void theTimeLimitIsSaid()
    {
        ComparedFiles files;
        QHash<int, QByteArray> others;
        for (int i = 0; i < 3000; i += 3)
            others.insert(i, "changed " + QByteArray::number(i));
        compare::Means means;
        means.limit = std::chrono::milliseconds(0);
        files.open(ledgerOf(3000, monday), ledgerOf(3000, tuesday, others), means);
        QCOMPARE(files.banner().content().title, QStringLiteral("The time was not enough to compare all of it."));
        QCOMPARE(files.banner().content().buttons.first().id, QString(command::moreTime));
        files.run(command::moreTime);
        files.wait();
        QVERIFY(!files.banner().isVisible());
        QVERIFY(files.label("counts").endsWith(QStringLiteral("2,060 lines the same")));
    }

    void whatHasNothingInCommonIsSaid()
    {
        QByteArray one;
        QByteArray other;
        for (int i = 0; i < 50; ++i) {
            one += "left " + QByteArray::number(i * 7919) + "\n";
            other += QByteArray::number(i * 6007).rightJustified(40, '*') + "\n";
        }
        ComparedFiles files;
        files.open(one, other);
        QVERIFY2(files.banner().content().title.startsWith(QStringLiteral("These two have hardly a line in common")),
                 qPrintable(files.label("counts")));
    }

    void whatCannotBeReadIsSaid()
    {
        ComparedFiles files;
        const auto one = files.report(ComparedFiles::monday(), "old\n");
        const auto other = files.report(ComparedFiles::tuesday(), "new\n");
        QVERIFY(QFile::remove(other.files.first()));
        files.open(one, other);
        QVERIFY(files.empty().isVisible());
        QVERIFY(!files.empty().content().title.isEmpty());
        QCOMPARE(files.empty().content().buttons.first().id, QString(command::compareAgain));
        QVERIFY(!files.can(command::nextDifference));
        writeFile(other.files.first(), "new\n");
        files.run(command::compareAgain);
        files.wait();
        QVERIFY(files.view().isVisible());
        QCOMPARE(files.label("standing"), QStringLiteral("Difference 1 of 1"));
    }

    void whatIsNoTextIsSaid()
    {
        ComparedFiles files;
        files.open("%PDF-1.4 ...", "new\n");
        QVERIFY(files.empty().isVisible());
        QVERIFY(files.empty().content().title.contains(QStringLiteral("is for another program")));
    }

    void aComparisonIsStopped()
    {
        ComparedFiles files;
        const auto one = files.report(ComparedFiles::monday(), ledgerOf(200'000, monday));
        const auto other = files.report(ComparedFiles::tuesday(), ledgerOf(200'000, tuesday));
        files.window = new CompareWindow(one, other, {});
        files.window->comeToFront();
        QVERIFY(files.window->isComparing());
        QVERIFY(files.can(command::stop));
        files.run(command::stop);
        QVERIFY(!files.window->isComparing());
        QCOMPARE(files.empty().content().title, QStringLiteral("Stopped"));
        files.run(command::compareAgain);
        files.wait();
        QCOMPARE(files.banner().content().title, QStringLiteral("Both say the same."));
        QVERIFY(!files.can(command::stop));
        files.run(command::compareAgain);
        delete files.window.data(); // while it goes on
    }

    void linesAreCopied()
    {
        ComparedFiles files;
        files.open("same\nleft\n", "same\nright\n");
        QTest::keyClick(files.window, Qt::Key_C, Qt::ControlModifier);
        QCOMPARE(QGuiApplication::clipboard()->text(), QStringLiteral("left"));
        QTest::keyClick(files.window, Qt::Key_F6);
        QTest::keyClick(files.window, Qt::Key_C, Qt::ControlModifier);
        QCOMPARE(QGuiApplication::clipboard()->text(), QStringLiteral("right"));
    }

    void theMouseChoosesRowAndSide()
    {
        ComparedFiles files;
        files.open(ledgerOf(40, monday), ledgerOf(40, tuesday, {{10, "A10010  x"}}));
        const QRect area = files.view().viewport()->rect();
        QTest::mouseClick(files.view().viewport(), Qt::LeftButton, {}, QPoint(area.right() - 20, 4));
        QCOMPARE(files.view().at(), (At{0, Side::Right}));
        auto* bar = files.find<DifferenceBar>();
        const auto marked =
            std::find_if(bar->marks().begin(), bar->marks().end(), [](unsigned kinds) { return kinds != 0; });
        QVERIFY(marked != bar->marks().end());
        QTest::mouseClick(bar, Qt::LeftButton, {}, QPoint(5, int(marked - bar->marks().begin())));
        QCOMPARE(files.view().at().row, 11);
    }

    void longAndWideLinesAreShown()
    {
        const QByteArray wide(300'000, 'x');
        ComparedFiles files;
        files.open("a\n" + wide + "1\n", "a\n" + wide + "2\n");
        QCOMPARE(files.label("standing"), QStringLiteral("Difference 1 of 1"));
        QTest::keyClick(&files.view(), Qt::Key_End);
        QVERIFY(files.view().horizontalScrollBar()->value() > 299'000);
        QVERIFY(!files.view().grab().isNull());
        QVERIFY(!files.banner().isVisible());
    }

    void nothingAtAllIsTheSame()
    {
        ComparedFiles files;
        files.open("", "");
        QCOMPARE(files.banner().content().title, QStringLiteral("Both say the same."));
        QVERIFY(!files.can(command::pinLine));
        files.run(command::compareAgain);
        files.wait();
        QTest::mouseClick(files.find<DifferenceBar>(), Qt::LeftButton);
        QTest::keyClick(&files.view(), Qt::Key_Down);
        QTest::mouseClick(files.view().viewport(), Qt::LeftButton);
        QVERIFY(!files.view().grab().isNull());
    }

    void everyKindHasASignAndCanBeRead_data()
    {
        QTest::addColumn<int>("scheme");
        QTest::newRow("light") << int(ui::Scheme::Light);
        QTest::newRow("dark") << int(ui::Scheme::Dark);
    }
    void everyKindHasASignAndCanBeRead()
    {
        QFETCH(int, scheme);
        const QPalette palette = ui::paletteFor(ui::Scheme(scheme));
        const QColor text = palette.color(QPalette::Text);
        QHash<QChar, HunkKind> signs;
        for (const HunkKind kind : {HunkKind::Changed, HunkKind::Removed, HunkKind::Added, HunkKind::MovedAway}) {
            QVERIFY(!signOf(kind).isSpace());
            QVERIFY(!signs.contains(signOf(kind)));
            signs.insert(signOf(kind), kind);
            const ui::ToneColors colors = ui::toneColors(toneOf(kind), palette);
            QVERIFY(ui::contrast(text, colors.fill) >= 4.5);        // the line
            QVERIFY(ui::contrast(colors.text, colors.fill) >= 4.5); // the margin
        }
        const ui::ToneColors same = ui::toneColors(toneOf(HunkKind::Same), palette);
        QVERIFY(ui::contrast(ui::quietTextColor(palette), same.fill) >= 4.5);
    }

    void aScreenReaderGetsTheRow()
    {
        ComparedFiles files;
        files.open("same\nleft\n", "same\nright\n");
        QAccessibleInterface* accessible = QAccessible::queryAccessibleInterface(&files.view());
        QVERIFY(accessible != nullptr);
        QVERIFY(!accessible->text(QAccessible::Name).isEmpty());
        QCOMPARE(accessible->text(QAccessible::Value),
                 QStringLiteral("Changed. Left, line 2: left. Right, line 2: right"));
        QTest::keyClick(&files.view(), Qt::Key_Up);
        QCOMPARE(accessible->text(QAccessible::Value), QStringLiteral("The same. Line 1: same"));
    }

    void everyControlHasANameAndFitsALowScreen()
    {
        constexpr QSize low(620, 300); // 1366x768 at 200 %, less what the desktop takes
        ComparedFiles files;
        files.open(ledgerOf(40, monday), ledgerOf(40, tuesday, {{10, "A10010  x"}}));
        files.window->resize(low);
        QCoreApplication::processEvents();
        QCOMPARE(files.window->width(), low.width());
        QVERIFY(files.view().viewport()->height() > 60);
        for (QWidget* widget : files.window->findChildren<QWidget*>()) {
            if (widget->focusPolicy() == Qt::NoFocus || !widget->isVisible())
                continue;
            QAccessibleInterface* interface = QAccessible::queryAccessibleInterface(widget);
            QVERIFY(interface != nullptr);
            QVERIFY2(
                !interface->text(QAccessible::Name).isEmpty(),
                qPrintable(widget->objectName() + QLatin1Char(' ') + QLatin1String(widget->metaObject()->className())));
        }
    }
};

RAPDESK_TEST(TestCompareWindow)
#include "test_compare_window.moc"
