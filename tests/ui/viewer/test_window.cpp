#include "Desk.h"
#include "tests/TestMain.h"
#include "tests/core/report/Trades.h"
#include "tests/core/report/Zips.h"
#include "ui/common/Banner.h"
#include "ui/common/Commands.h"
#include "ui/common/EmptyState.h"
#include "ui/common/Notice.h"
#include "ui/common/Theme.h"
#include "ui/viewer/FindBar.h"
#include "ui/viewer/MarkedScrollBar.h"
#include "ui/viewer/PageBar.h"
#include "ui/viewer/PageList.h"
#include "ui/viewer/ReportHandle.h"
#include "ui/viewer/ReportTab.h"
#include "ui/viewer/TextPane.h"
#include "ui/viewer/ViewerCommands.h"
#include "ui/viewer/ViewerWindow.h"

#include <QAccessible>
#include <QApplication>
#include <QClipboard>
#include <QComboBox>
#include <QFileInfo>
#include <QLabel>
#include <QLineEdit>
#include <QMenu>
#include <QMimeData>
#include <QSignalSpy>
#include <QTabWidget>
#include <QTableView>
#include <QToolButton>

using namespace viewer;

class TestViewerWindow : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void initTestCase() { ui::applyTheme(*qApp, ui::Scheme::Light); }

    void showsAReport()
    {
        Desk desk;
        desk.show(desk.report(fileName, pagesOf(30, 40)));
        QTRY_VERIFY(desk.isShown());
        QTRY_COMPARE(desk.label("page-count"), QStringLiteral("of 30"));
        QCOMPARE(desk.label("line-count"), QStringLiteral("of 1,200"));
        QVERIFY(desk.label("report-title").startsWith(QStringLiteral("CSEMA08")));
        QVERIFY(desk.label("report-facts").contains(QStringLiteral("For C00123")));
        QVERIFY(desk.label("report-facts").contains(QStringLiteral("Mon 23 Nov 2026 16:30:00")));
        QVERIFY(desk.label("report-facts").contains(fileName));
        QVERIFY(desk.label("format").startsWith(QStringLiteral("ASCII")));
        QCOMPARE(desk.find<PageList>()->model()->rowCount(), 30);
        QVERIFY(desk.find<PageList>()
                    ->pages()
                    .index(6)
                    .data(PageListModel::TextRole)
                    .toString()
                    .startsWith(QStringLiteral("P7 L13"))); // what is alike on all pages is their head
        QVERIFY(desk.pages().hasFocus());
        QVERIFY(!desk.find<ui::Notice>(QStringLiteral("disagreement"))->isVisible());
    }

    void goesWhereTheNumbersSay()
    {
        Desk desk;
        desk.show(desk.report(fileName, pagesOf(30, 40)));
        QTRY_VERIFY(desk.isShown());
        desk.run(command::goToPage);
        auto* page = desk.find<QLineEdit>(QStringLiteral("page-number"));
        QVERIFY(page->hasFocus());
        QTest::keyClicks(page, QStringLiteral("20"));
        QTest::keyClick(page, Qt::Key_Return);
        QCOMPARE(desk.pages().currentPage(), 19);
        QVERIFY(desk.pages().hasFocus());
        QCOMPARE(desk.find<PageList>()->currentIndex().row(), 19);
        desk.run(command::goToLine);
        auto* line = desk.find<QLineEdit>(QStringLiteral("line-number"));
        QTest::keyClicks(line, QStringLiteral("1,000"));
        QTest::keyClick(line, Qt::Key_Return);
        QCOMPARE(desk.pages().currentLine(), 999);
        QCOMPARE(line->text(), QStringLiteral("1,000"));
        desk.find<PageList>()->setCurrentIndex(desk.find<PageList>()->model()->index(4, 0));
        QCOMPARE(desk.pages().currentPage(), 4);
    }

    void finds()
    {
        Desk desk;
        QByteArray text = pagesOf(30, 40);
        text.replace("P22 L9  00700", "P22 L9  NEEDLE");
        desk.show(desk.report(fileName, text));
        QTRY_VERIFY(desk.isShown());
        desk.run(command::find);
        auto* field = desk.find<QLineEdit>(QStringLiteral("find-text"));
        QTRY_VERIFY(field->hasFocus());
        QTest::keyClicks(field, QStringLiteral("needle"));
        QTRY_COMPARE(desk.pages().currentLine(), 21 * 40 + 8);
        QTRY_COMPARE(desk.label("find-count"), QStringLiteral("1 of 1"));
        field->setText(QStringLiteral("TENCENT"));
        QTRY_VERIFY(desk.label("find-count").endsWith(QStringLiteral("of 1,170")));
        const QString before = desk.label("find-count");
        QTest::keyClick(&desk.window, Qt::Key_F3);
        QVERIFY(desk.label("find-count") != before);
        QTest::keyClick(&desk.window, Qt::Key_F3, Qt::ShiftModifier);
        QCOMPARE(desk.label("find-count"), before);
        desk.find<QWidget>(QStringLiteral("find-pattern"))->setFocus();
        field->setText(QStringLiteral("P(1|2) L2 "));
        static_cast<QAbstractButton*>(desk.find<QWidget>(QStringLiteral("find-pattern")))->click();
        QTRY_VERIFY(desk.label("find-count").endsWith(QStringLiteral("of 2")));
        field->setText(QStringLiteral("("));
        QTRY_VERIFY(!desk.label("find-count").contains(QStringLiteral(" of ")));
        QTest::keyClick(field, Qt::Key_Escape);
        QVERIFY(!desk.find<FindBar>()->isVisible());
        QVERIFY(desk.pages().hasFocus());
    }

    void looksForWhatIsSelected()
    {
        Desk desk;
        desk.show(desk.report(fileName, pagesOf(3, 40)));
        QTRY_VERIFY(desk.isShown());
        desk.pages().select({{1, 0}, {1, 5}, false});
        desk.run(command::find);
        QCOMPARE(desk.find<QLineEdit>(QStringLiteral("find-text"))->text(), QStringLiteral("P1 L2"));
        QTRY_VERIFY(desk.label("find-count").contains(QStringLiteral("of 11"))); // L2, L20 to L29
    }

    void copies()
    {
        Desk desk;
        desk.show(desk.report(fileName, pagesOf(3, 40)));
        QTRY_VERIFY(desk.isShown());
        QVERIFY(!desk.window.commands().action(command::copy)->isEnabled());
        desk.pages().select({{1, 0}, {2, 5}, true});
        QTest::keyClick(&desk.window, Qt::Key_C, Qt::ControlModifier);
        QCOMPARE(QGuiApplication::clipboard()->text(), QStringLiteral("P1 L2\nP1 L3"));
        desk.pages().select({{1, 0}, {4, Selection::lineEnd}, false});
        desk.run(command::copyTable);
        QVERIFY(QGuiApplication::clipboard()->text().startsWith(QStringLiteral("P1\tL2\t00700\tTENCENT\nP1\tL3\t")));
    }

    void tooMuchToCopyIsSaid()
    {
        Desk desk;
        desk.show(desk.report(fileName, pagesOf(2000, 60)));
        QTRY_VERIFY(desk.isShown());
        QGuiApplication::clipboard()->setText(QStringLiteral("before"));
        desk.run(command::selectAll);
        desk.run(command::copy);
        QTRY_VERIFY(desk.banner().isVisible());
        QCOMPARE(QGuiApplication::clipboard()->text(), QStringLiteral("before"));
    }

    void reportsAreInTabs()
    {
        Desk desk;
        const ViewedReport one = desk.report(fileName, pagesOf(3, 40));
        const ViewedReport two =
            desk.report(QStringLiteral("CFIPM01_C00123_HKMK_20261123170000123456.TXT.ZIP"), pagesOf(2, 40));
        desk.show(one);
        desk.show(two);
        auto* tabs = desk.window.findChild<QTabWidget*>();
        QCOMPARE(tabs->count(), 2);
        QCOMPARE(tabs->tabText(1), QStringLiteral("CFIPM01 C00123"));
        desk.show(one); // which is open already
        QCOMPARE(tabs->count(), 2);
        QCOMPARE(tabs->currentIndex(), 0);
        QVERIFY(desk.window.windowTitle().contains(QStringLiteral("CSEMA08")));
        desk.run(command::closeTab);
        QCOMPARE(tabs->count(), 1);
        QVERIFY(desk.window.isVisible());
        desk.run(command::closeTab);
        QVERIFY(!desk.window.isVisible());
    }

    void theNextRunIsOpenedAtTheSamePlace()
    {
        const QString older = QStringLiteral("CSEMA08_C00123_GLOB_20261120163000123456.TXT.ZIP");
        const QString other = QStringLiteral("CSEMA08_B01451_GLOB_20261123163000123456.TXT.ZIP");
        Desk desk;
        const ViewedReport first = desk.report(older, pagesOf(300, 60));
        const ViewedReport second = desk.report(fileName, pagesOf(400, 60));
        const ViewedReport ofAnother = desk.report(other, pagesOf(300, 60));
        desk.show(first);
        QTRY_VERIFY(desk.isShown());
        desk.pages().goToPage(200);
        desk.pages().showFrom(200 * 60 + 17);
        desk.show(second); // in a tab of its own
        QTRY_COMPARE(desk.pages().topLine(), 200 * 60 + 17);
        QCOMPARE(desk.window.findChild<QTabWidget*>()->count(), 2);
        desk.show(ofAnother);
        QTRY_COMPARE(desk.label("page-count"), QStringLiteral("of 300"));
        QCOMPARE(desk.pages().topLine(), 0);
        // In the same tab, and what is read again.
        desk.tab().showReport(second);
        QTRY_COMPARE(desk.label("page-count"), QStringLiteral("of 400"));
        QCOMPARE(desk.pages().topLine(), 0);
        desk.pages().showFrom(100 * 60 + 3);
        desk.tab().showReport(first);
        QTRY_COMPARE(desk.label("page-count"), QStringLiteral("of 300"));
        QTRY_COMPARE(desk.pages().topLine(), 100 * 60 + 3);
        const QSignalSpy shown(&desk.tab(), &ReportTab::shown);
        desk.run(command::readAgain);
        QTRY_VERIFY(!shown.isEmpty());
        QTRY_COMPARE(desk.pages().topLine(), 100 * 60 + 3);
    }

    void aShorterRunIsShownAtItsEnd()
    {
        Desk desk;
        desk.show(desk.report(QStringLiteral("CSEMA08_C00123_GLOB_20261120163000123456.TXT.ZIP"), pagesOf(300, 60)));
        QTRY_VERIFY(desk.isShown());
        desk.pages().goToPage(200);
        desk.show(desk.report(fileName, pagesOf(20, 60)));
        QTRY_COMPARE(desk.label("page-count"), QStringLiteral("of 20"));
        QTRY_COMPARE(desk.pages().currentPage(), 19);
    }

    void nextAndPreviousOfTheTable()
    {
        Desk desk;
        const ViewedReport one = desk.report(fileName, pagesOf(3, 40));
        desk.report(QStringLiteral("CFIPM01_C00123_HKMK_20261123170000123456.TXT.ZIP"), pagesOf(7, 40));
        desk.show(one);
        QTRY_COMPARE(desk.label("page-count"), QStringLiteral("of 3"));
        QTest::keyClick(&desk.window, Qt::Key_Down, Qt::AltModifier);
        QTRY_COMPARE(desk.label("page-count"), QStringLiteral("of 7"));
        QCOMPARE(desk.window.findChild<QTabWidget*>()->count(), 1);
        QCOMPARE(desk.window.findChild<QTabWidget*>()->tabText(0), QStringLiteral("CFIPM01 C00123"));
        desk.run(command::nextReport);
        QVERIFY(desk.banner().isVisible()); // that was the last one
        desk.run(command::previousReport);
        QTRY_COMPARE(desk.label("page-count"), QStringLiteral("of 3"));
        QVERIFY(!desk.banner().isVisible());
    }

    void opensElsewhere()
    {
        Desk desk;
        const ViewedReport one = desk.report(fileName, pagesOf(3, 40));
        desk.show(one);
        QTRY_VERIFY(desk.isShown());
        desk.run(command::openWithSystem);
        QCOMPARE(desk.opened, one.files);
        desk.run(command::showInFolder);
        QCOMPARE(desk.opened.last(), QFileInfo(one.files.first()).absolutePath());
        desk.run(command::sendByMail);
        QCOMPARE(desk.mailed, one.files);
        desk.run(command::print);
        QCOMPARE(desk.printed.value(0).files, one.files);
        desk.run(command::saveAsPdf);
        QCOMPARE(desk.saved.value(0).files, one.files);
        QVERIFY(!desk.banner().isVisible());
        QCOMPARE(desk.find<ReportHandle>()->carried()->urls(), QList<QUrl>{QUrl::fromLocalFile(one.files.first())});
        desk.hasProgram = false;
        desk.run(command::openWithSystem);
        QVERIFY(desk.banner().isVisible());
        desk.run(command::sendByMail);
        QCOMPARE(desk.banner().content().title, QStringLiteral("no mail program"));
    }

    void linesAreMarked()
    {
        Desk desk;
        desk.show(desk.report(fileName, pagesOf(30, 40)));
        QTRY_VERIFY(desk.isShown());
        QVERIFY(!desk.window.commands().action(command::nextMark)->isEnabled());
        for (const qint64 line : {700, 30, 300}) {
            desk.pages().goToLine(line);
            QTest::keyClick(&desk.window, Qt::Key_F2, Qt::ControlModifier);
        }
        QCOMPARE(desk.tab().text().marked(), (std::vector<qint64>{30, 300, 700}));
        const auto* bar = desk.pages().findChild<MarkedScrollBar*>();
        QCOMPARE(bar->lines().size(), std::size_t(3));
        QVERIFY(std::is_sorted(bar->lines().begin(), bar->lines().end()));
        QVERIFY(desk.label("format").startsWith(QStringLiteral("line marked")));
        QList<qint64> gone;
        for (const auto modifiers : {Qt::NoModifier, Qt::NoModifier, Qt::ShiftModifier, Qt::ShiftModifier}) {
            QTest::keyClick(&desk.window, Qt::Key_F2, modifiers);
            gone += desk.pages().currentLine();
        }
        QCOMPARE(gone, (QList<qint64>{700, 30, 700, 300})); // round and round
        QVERIFY(!desk.pages().grab().isNull());
        desk.run(command::toggleMark);
        QCOMPARE(desk.tab().text().marked(), (std::vector<qint64>{30, 700}));
        desk.tab().text().setEncoding(report::Encoding::Big5);
        QCOMPARE(desk.tab().text().marked().size(), std::size_t(2));
        // What is read again keeps them, as far as it has such lines.
        const QSignalSpy shown(&desk.tab(), &ReportTab::shown);
        desk.run(command::readAgain);
        QTRY_VERIFY(!shown.isEmpty());
        QTRY_VERIFY(desk.isShown());
        QCOMPARE(desk.tab().text().marked(), (std::vector<qint64>{30, 700}));
        QCOMPARE(bar->lines().size(), std::size_t(2));
        writeFile(desk.reports.first().files.first(), pagesOf(3, 40));
        desk.run(command::readAgain);
        QTRY_COMPARE(desk.label("page-count"), QStringLiteral("of 3"));
        QTRY_COMPARE(desk.tab().text().marked(), std::vector<qint64>{30});
        QCOMPARE(bar->lines().size(), std::size_t(1));
        // Another report has none.
        desk.tab().showReport(
            desk.report(QStringLiteral("CFIPM01_C00123_HKMK_20261123170000123456.TXT.ZIP"), pagesOf(7, 40)));
        QTRY_COMPARE(desk.label("page-count"), QStringLiteral("of 7"));
        QVERIFY(desk.tab().text().marked().empty());
        QVERIFY(bar->lines().empty());
    }

    void isComparedWithTheRunBefore()
    {
        Desk desk;
        const ViewedReport one = desk.report(fileName, pagesOf(3, 40));
        desk.show(one);
        QTRY_VERIFY(desk.isShown());
        QTest::keyClick(&desk.window, Qt::Key_E, Qt::ControlModifier);
        QCOMPARE(desk.compared.size(), 1);
        QVERIFY(desk.compared.first().isSame(one));
        QVERIFY(!desk.banner().isVisible());
        desk.hasRunBefore = false;
        desk.run(command::compareWithBefore);
        QVERIFY(desk.banner().isVisible());
        QVERIFY(desk.banner().content().title.contains(QStringLiteral("CSEMA08")));
    }

    void whatThePagesSayOtherwiseIsTold()
    {
        Desk desk;
        QByteArray text = pagesOf(4, 10);
        text.replace("CSEMA08 ", "CSEMA09 ");
        desk.show(desk.report(fileName, text));
        QTRY_VERIFY(desk.isShown());
        auto* notice = desk.find<ui::Notice>(QStringLiteral("disagreement"));
        QTRY_VERIFY(notice->isVisible());
        QVERIFY(notice->text().contains(QStringLiteral("CSEMA09")));
    }

    void theZipIsReadWhereThatAloneWasKept()
    {
        Desk desk;
        ViewedReport report = desk.report(fileName, {});
        report.files = {
            writeFile(desk.folder.filePath(fileName), zipOf({{"A.TXT", pagesOf(3, 40)}, {"B.TXT", pagesOf(5, 40)}}))};
        desk.show(report);
        QTRY_COMPARE(desk.label("page-count"), QStringLiteral("of 3"));
        auto* parts = desk.find<QComboBox>(QStringLiteral("parts"));
        QVERIFY(parts->isVisible());
        QCOMPARE(parts->count(), 2);
        QTest::keyClick(parts, Qt::Key_Down);
        QTRY_COMPARE(desk.label("page-count"), QStringLiteral("of 5"));
        desk.run(command::openWithSystem);
        QCOMPARE(desk.opened, report.files);
    }

    void whatCannotBeShownIsSaid_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::addColumn<QString>("name");
        QTest::newRow("a damaged ZIP") << zipOf({{"A.TXT", pagesOf(3, 40)}}).chopped(30) << QStringLiteral("X.TXT.ZIP");
        QTest::newRow("an empty ZIP") << zipOf({}) << QStringLiteral("X.TXT.ZIP");
        QTest::newRow("a PDF") << QByteArray("%PDF-1.4 ...") << QStringLiteral("X.PDF");
        QTest::newRow("gone") << QByteArray() << QString();
    }
    void whatCannotBeShownIsSaid()
    {
        QFETCH(QByteArray, bytes);
        QFETCH(QString, name);
        Desk desk;
        ViewedReport report = desk.report(fileName, {});
        report.files = {name.isEmpty() ? desk.folder.filePath(QStringLiteral("gone.TXT"))
                                       : writeFile(desk.folder.filePath(name), bytes)};
        desk.show(report);
        auto* empty = desk.find<ui::EmptyState>(QStringLiteral("report-empty"));
        QTRY_VERIFY(!empty->content().title.isEmpty());
        QVERIFY(empty->isVisible());
        QVERIFY(!empty->content().buttons.isEmpty());
        QVERIFY(!desk.window.commands().action(command::find)->isEnabled());
        QVERIFY(desk.window.commands().action(command::openWithSystem)->isEnabled());
    }

    void aFileThatChangesIsTold_data()
    {
        QTest::addColumn<QString>("how");
        for (const char* how : {"shrinks", "vanishes", "grows"})
            QTest::newRow(how) << QString::fromLatin1(how);
    }
    void aFileThatChangesIsTold()
    {
        QFETCH(QString, how);
        Desk desk;
        const ViewedReport report = desk.report(fileName, pagesOf(100, 60));
        desk.show(report);
        QTRY_VERIFY(desk.isShown());
        QFile file(report.files.first());
        if (how == QStringLiteral("shrinks"))
            QVERIFY(file.resize(100));
        else if (how == QStringLiteral("vanishes"))
            QVERIFY(file.remove());
        else
            QVERIFY(file.open(QIODevice::Append) && file.write("more\n") == 5 && file.flush());
        desk.run(command::goToPage);
        desk.pages().goToPage(99);
        QTRY_VERIFY_WITH_TIMEOUT(desk.banner().isVisible(), 20'000);
        if (how == QStringLiteral("vanishes"))
            return;
        desk.run(command::readAgain);
        QTRY_COMPARE(desk.label("line-count"),
                     how == QStringLiteral("grows") ? QStringLiteral("of 6,001") : QStringLiteral("of 2"));
        QVERIFY(!desk.banner().isVisible());
    }

    void encodingAndFirstColumnAreHers()
    {
        Desk desk;
        QByteArray text = "1REPORT \xc4\xcb\xb0\x54\n";
        for (int i = 0; i < 50; ++i)
            text += (i % 10 == 9 ? "1" : " ") + QByteArray("line ") + QByteArray::number(i) + "\n";
        desk.show(desk.report(fileName, text));
        QTRY_VERIFY(desk.isShown());
        QCOMPARE(desk.label("page-count"), QStringLiteral("of 6"));
        QVERIFY(desk.label("format").startsWith(QStringLiteral("Big5-HKSCS")));
        QVERIFY(desk.label("format").contains(QStringLiteral("carriage control")));
        desk.tab().text().setCarriage(report::Carriage::None);
        QTRY_COMPARE(desk.label("page-count"), QStringLiteral("of 1"));
        const auto first = [&desk] { return desk.pages().reader().read(0, 1, 0, 80)->first().cells.text(0, 80); };
        QVERIFY(first().startsWith(QStringLiteral("1REPORT")));
        desk.tab().text().setEncoding(report::Encoding::Ascii);
        QCOMPARE(first(), QStringLiteral("1REPORT \ufffd\ufffd\ufffdT"));
        desk.tab().text().setEncoding(std::nullopt);
        desk.tab().text().setCarriage(std::nullopt);
        QTRY_COMPARE(desk.label("page-count"), QStringLiteral("of 6"));
        QCOMPARE(first().size(), 9);
    }

    void dataImagesAreTables()
    {
        Desk desk;
        const ViewedReport image = desk.report(QStringLiteral("CCLTN05_C00123_HKMK_20261123163000123456_IMG.TXT.ZIP"),
                                               trades::image(trades::some(50)));
        QVERIFY(image.name && image.name->kind == rap::Kind::Image);
        desk.show(image);
        QTRY_VERIFY(desk.tab().isTable());
        QTRY_COMPARE(desk.label("row-count"), QStringLiteral("50 records"));
        QVERIFY(desk.find<QTableView>(QStringLiteral("rows"))->hasFocus());
        QVERIFY(desk.window.commands().action(command::asTable)->isChecked());
        QVERIFY(desk.find<QToolButton>(command::asTable)->isVisible());
        QVERIFY(!desk.find<ui::Notice>(QStringLiteral("disagreement"))->isVisible());
        QCOMPARE(desk.label("report-title"), QStringLiteral("CCLTN05"));
        desk.find<QTableView>(QStringLiteral("rows"))->selectRow(1);
        desk.run(command::copy);
        QCOMPARE(QGuiApplication::clipboard()->text().count(QLatin1Char('\t')),
                 desk.find<QTableView>(QStringLiteral("rows"))->model()->columnCount() - 1);
        QTest::keyClick(&desk.window, Qt::Key_T, Qt::ControlModifier);
        QVERIFY(!desk.tab().isTable());
        QCOMPARE(desk.label("line-count"), QStringLiteral("of 52"));
        QVERIFY(desk.window.commands().action(command::find)->isEnabled());
        // A report of text after it has no table.
        desk.tab().showReport(desk.report(fileName, pagesOf(3, 40)));
        QTRY_COMPARE(desk.label("page-count"), QStringLiteral("of 3"));
        QVERIFY(!desk.tab().canBeTable());
        QVERIFY(!desk.window.commands().action(command::asTable)->isVisible());
    }

    void fitsALowScreen()
    {
        constexpr int narrow = 620; // 1366x768 at 200 %, less what the desktop takes
        Desk desk;
        desk.show(desk.report(fileName, pagesOf(3, 40)));
        QTRY_VERIFY(desk.isShown());
        desk.run(command::find);
        desk.window.resize(narrow, 300);
        QCoreApplication::processEvents();
        QCOMPARE(desk.window.width(), narrow);
        QVERIFY(desk.pages().viewport()->height() > 40);
        desk.show(desk.report(QStringLiteral("CCLTN05_C00123_HKMK_20261123163000123456_IMG.TXT.ZIP"),
                              trades::image(trades::some(50))));
        QTRY_VERIFY(desk.tab().isTable());
        desk.window.resize(narrow, 300);
        QCoreApplication::processEvents();
        QCOMPARE(desk.window.width(), narrow);
    }

    void everyControlHasAName()
    {
        Desk desk;
        desk.show(desk.report(fileName, pagesOf(3, 40)));
        QTRY_VERIFY(desk.isShown());
        desk.run(command::find);
        desk.run(command::showRuler);
        desk.run(command::writeNote);
        for (const QWidget* widget : desk.window.findChildren<QWidget*>()) {
            if (widget->focusPolicy() == Qt::NoFocus || !widget->isVisible())
                continue;
            const auto* button = qobject_cast<const QAbstractButton*>(widget);
            QAccessibleInterface* interface = QAccessible::queryAccessibleInterface(const_cast<QWidget*>(widget));
            QVERIFY(interface != nullptr);
            const bool named = !interface->text(QAccessible::Name).isEmpty() ||
                               (button != nullptr && !button->text().isEmpty()) ||
                               qobject_cast<const QTabBar*>(widget) != nullptr;
            QVERIFY2(named, qPrintable(widget->objectName() + QLatin1Char(' ') +
                                       QLatin1String(widget->metaObject()->className())));
        }
    }
};

RAPDESK_TEST(TestViewerWindow)
#include "test_window.moc"
