#include "Desk.h"
#include "tests/TestMain.h"
#include "tests/core/report/Zips.h"
#include "ui/common/Theme.h"
#include "ui/viewer/NoteStrip.h"
#include "ui/viewer/PageList.h"

#include <QAccessible>
#include <QApplication>
#include <QClipboard>
#include <QCloseEvent>
#include <QComboBox>
#include <QPlainTextEdit>
#include <QSignalSpy>
#include <QTabWidget>
#include <QToolButton>

using namespace viewer;

namespace {

using Texts = QMap<qint64, QString>;

const QString otherName = QStringLiteral("CFIPM01_C00123_HKMK_20261123170000123456.TXT.ZIP");
const QString words = QStringLiteral("called the broker");

const rap::Error diskFull{rap::ErrorKind::DiskFull, QStringLiteral("no room"), QStringLiteral("make some"), {}};

/// Of a window, as she sees and writes it.
struct Notes {
    explicit Notes(ViewerWindow& shown)
        : window(shown)
    {
    }
    [[nodiscard]] NoteStrip& strip() { return *window.current()->findChild<NoteStrip*>(); }
    [[nodiscard]] QPlainTextEdit& text() { return *strip().findChild<QPlainTextEdit*>(); }
    [[nodiscard]] QString title() { return strip().findChild<QLabel*>(QStringLiteral("note-title"))->text(); }
    [[nodiscard]] QToolButton& remove() { return *strip().findChild<QToolButton*>(QStringLiteral("note-remove")); }
    /// On the page at hand, once the notes are known.
    void begin()
    {
        window.commands().action(command::writeNote)->trigger();
        QTRY_VERIFY(text().hasFocus());
    }
    void write(const QString& what)
    {
        begin();
        text().selectAll();
        if (what.isEmpty())
            QTest::keyClick(&text(), Qt::Key_Delete);
        QTest::keyClicks(&text(), what);
        QTest::keyClick(&text(), Qt::Key_Escape);
    }

    ViewerWindow& window;
};

struct NotedDesk : Desk {
    ViewedReport open(const QString& name = fileName, int pages = 30)
    {
        ViewedReport shown = report(name, pagesOf(pages, 40));
        show(shown);
        if (!QTest::qWaitFor([this] { return isShown(); }))
            qFatal("not shown");
        return shown;
    }

    Notes hers{window};
};

} // namespace

/// Her own words on the pages of a report.
class TestNotes : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void initTestCase() { ui::applyTheme(*qApp, ui::Scheme::Light); }

    void areWrittenOnThePageAtHand()
    {
        NotedDesk desk;
        const ViewedReport report = desk.open();
        QVERIFY(!desk.hers.strip().isVisible());
        desk.pages().goToPage(6);
        QTest::keyClick(&desk.window, Qt::Key_N, Qt::ControlModifier | Qt::ShiftModifier);
        QTRY_VERIFY(desk.hers.text().hasFocus());
        QCOMPARE(desk.hers.title(), QStringLiteral("Note on page 7"));
        QTest::keyClicks(&desk.hers.text(), words);
        QTest::keyClick(&desk.hers.text(), Qt::Key_Return); // a line more
        QTest::keyClicks(&desk.hers.text(), QStringLiteral("again at 3"));
        QTest::keyClick(&desk.hers.text(), Qt::Key_Return, Qt::ControlModifier);
        QVERIFY(desk.pages().hasFocus());
        QTRY_COMPARE(desk.notes(report), (Texts{{7, words + QStringLiteral("\nagain at 3")}}));
        QVERIFY(desk.hers.strip().isVisible()); // to be read without opening anything
        desk.pages().goToPage(7);
        QVERIFY(!desk.hers.strip().isVisible());
        desk.pages().goToPage(6);
        QVERIFY(desk.hers.strip().isVisible());
        QVERIFY(desk.hers.text().toPlainText().startsWith(words));
    }

    void whatIsLeftIsKept()
    {
        NotedDesk desk;
        const ViewedReport report = desk.open();
        desk.hers.begin();
        QTest::keyClicks(&desk.hers.text(), words);
        desk.pages().setFocus(); // by a click, say
        QTRY_COMPARE(desk.notes(report), (Texts{{1, words}}));
        // Nothing was written: nothing is to be seen.
        desk.pages().goToPage(3);
        desk.hers.begin();
        QTest::keyClick(&desk.hers.text(), Qt::Key_Escape);
        QVERIFY(!desk.hers.strip().isVisible());
        QCOMPARE(desk.notes(report).size(), 1);
    }

    void areGoneTo()
    {
        NotedDesk desk;
        desk.open();
        QVERIFY(!desk.window.commands().action(command::nextNote)->isEnabled());
        for (const int page : {20, 4, 29}) {
            desk.pages().goToPage(page);
            desk.hers.write(words);
        }
        desk.pages().goToPage(0);
        QList<qint64> gone;
        for (const auto modifiers :
             {Qt::NoModifier, Qt::NoModifier, Qt::NoModifier, Qt::NoModifier, Qt::ShiftModifier, Qt::ShiftModifier}) {
            QTest::keyClick(&desk.window, Qt::Key_F7, modifiers);
            gone += desk.pages().pageAtHand();
        }
        QCOMPARE(gone, (QList<qint64>{4, 20, 29, 4, 29, 20})); // round and round
    }

    void areToldApartInTheListOfPages()
    {
        NotedDesk desk;
        desk.open();
        desk.pages().goToPage(4);
        const QImage before = desk.find<PageList>()->grab().toImage();
        desk.hers.write(words);
        const PageListModel& pages = desk.find<PageList>()->pages();
        QCOMPARE(pages.index(4).data(PageListModel::NoteRole).toString(), words);
        QVERIFY(pages.index(4).data(Qt::ToolTipRole).toString().contains(words));
        QVERIFY(pages.index(4).data(Qt::AccessibleTextRole).toString().contains(words));
        QVERIFY(!pages.index(5).data(Qt::ToolTipRole).toString().contains(words));
        QVERIFY(desk.find<PageList>()->grab().toImage() != before);
    }

    void areSeenAgain()
    {
        NotedDesk desk;
        const ViewedReport report = desk.open();
        desk.hers.write(words);
        desk.run(command::readAgain);
        QTRY_VERIFY(desk.hers.strip().isVisible());
        QTRY_VERIFY(desk.notes(report).size() == 1);
        desk.show(desk.report(otherName, pagesOf(3, 40)));
        QTRY_VERIFY(desk.isShown());
        QVERIFY(!desk.hers.strip().isVisible());
        desk.run(command::closeTab);
        desk.run(command::closeTab);
        QTRY_VERIFY(!desk.window.isVisible());
        desk.show(report);
        QTRY_VERIFY(desk.isShown());
        QTRY_COMPARE(desk.hers.text().toPlainText(), words);
    }

    void areSeenInEveryWindow()
    {
        NotedDesk desk;
        const ViewedReport first = desk.open(fileName);
        const ViewedReport second = desk.open(otherName);
        // In this window's other tab, which the next report of the table brings.
        auto* tabs = desk.window.findChild<QTabWidget*>();
        tabs->setCurrentIndex(0);
        desk.tab().showReport(second);
        QTRY_VERIFY(desk.isShown() && desk.tab().report().isSame(second));
        desk.hers.write(words);
        tabs->setCurrentIndex(1);
        QTRY_COMPARE(desk.hers.text().toPlainText(), words);
        QVERIFY(desk.notes(first).isEmpty());
        const auto another = desk.anotherWindow();
        another->showReport(second);
        another->comeToFront();
        QTRY_VERIFY(Notes(*another).strip().isVisible());
        QCOMPARE(Notes(*another).text().toPlainText(), words);
    }

    void eachPartHasItsOwn()
    {
        NotedDesk desk;
        ViewedReport report = desk.report(fileName, {});
        report.files = {
            writeFile(desk.folder.filePath(fileName), zipOf({{"A.TXT", pagesOf(3, 40)}, {"B.TXT", pagesOf(5, 40)}}))};
        desk.show(report);
        QTRY_COMPARE(desk.label("page-count"), QStringLiteral("of 3"));
        desk.hers.write(words);
        auto* parts = desk.find<QComboBox>(QStringLiteral("parts"));
        QTest::keyClick(parts, Qt::Key_Down);
        QTRY_COMPARE(desk.label("page-count"), QStringLiteral("of 5"));
        QVERIFY(!desk.hers.strip().isVisible());
        desk.hers.write(QStringLiteral("another"));
        QTest::keyClick(parts, Qt::Key_Up);
        QTRY_COMPARE(desk.label("page-count"), QStringLiteral("of 3"));
        QTRY_COMPARE(desk.hers.text().toPlainText(), words);
    }

    void areRemovedAndPutBack()
    {
        NotedDesk desk;
        const ViewedReport report = desk.open();
        desk.hers.write(words);
        QTest::mouseClick(&desk.hers.remove(), Qt::LeftButton);
        QVERIFY(!desk.hers.strip().isVisible());
        QTRY_VERIFY(desk.notes(report).isEmpty());
        QVERIFY(desk.banner().isVisible());
        QVERIFY(desk.banner().content().title.contains(QStringLiteral("page 1")));
        Q_EMIT desk.banner().pressed(desk.banner().content().buttons.value(0).id,
                                     desk.banner().content().buttons.value(0).argument);
        QTRY_COMPARE(desk.notes(report), (Texts{{1, words}}));
        QTRY_VERIFY(desk.hers.strip().isVisible());
        desk.hers.write(QString());
        QTRY_VERIFY(desk.notes(report).isEmpty());
    }

    void whatWasRemovedGoesOverNoNewNote()
    {
        NotedDesk desk;
        const ViewedReport report = desk.open();
        desk.hers.begin();
        QTest::keyClicks(&desk.hers.text(), words);
        QTest::keyClick(&desk.hers.text(), Qt::Key_Return, Qt::ControlModifier);
        QTRY_COMPARE(desk.notes(report), (Texts{{1, words}}));
        desk.hers.begin();
        desk.hers.text().selectAll();
        QTest::keyClick(&desk.hers.text(), Qt::Key_Delete);
        QTest::keyClick(&desk.hers.text(), Qt::Key_Return, Qt::ControlModifier);
        QTRY_COMPARE(desk.notes(report), Texts());
        const auto* banner = desk.window.current()->findChild<ui::Banner*>();
        QVERIFY(banner->isVisible());
        desk.hers.begin();
        QTest::keyClicks(&desk.hers.text(), QStringLiteral("another"));
        QTest::keyClick(&desk.hers.text(), Qt::Key_Return, Qt::ControlModifier);
        QTRY_COMPARE(desk.notes(report), (Texts{{1, QStringLiteral("another")}}));
        QVERIFY(!banner->isVisible());
    }

    void aShortLastPageHasItsOwn()
    {
        NotedDesk desk;
        const ViewedReport report = desk.report(QStringLiteral("CSEMA08_C00123_GLOB_20261123163000123456.TXT.ZIP"),
                                                pagesOf(2, 50) + "\fthe last one\r\nis short\r\n");
        desk.show(report);
        QTRY_VERIFY(desk.isShown());
        QTRY_COMPARE(desk.label("page-count"), QStringLiteral("of 3"));
        QTest::keyClick(&desk.pages(), Qt::Key_End, Qt::ControlModifier);
        QCOMPARE(desk.pages().currentPage(), 2);
        desk.hers.begin();
        QTest::keyClicks(&desk.hers.text(), words);
        QTest::keyClick(&desk.hers.text(), Qt::Key_Return, Qt::ControlModifier);
        QTRY_COMPARE(desk.notes(report), (Texts{{3, words}}));
        QTest::keyClick(&desk.pages(), Qt::Key_Home, Qt::ControlModifier);
        QCOMPARE(desk.pages().currentPage(), 0);
    }

    void aFaultLosesNoWords()
    {
        NotedDesk desk;
        const ViewedReport report = desk.open();
        desk.hers.begin();
        desk.fault = diskFull;
        QTest::keyClicks(&desk.hers.text(), words);
        QTest::keyClick(&desk.hers.text(), Qt::Key_Escape);
        QTRY_VERIFY(desk.banner().isVisible());
        QVERIFY(desk.banner().content().text.contains(diskFull.message));
        QVERIFY(desk.banner().content().text.contains(diskFull.nextStep));
        QCOMPARE(desk.hers.text().toPlainText(), words);
        desk.pages().goToPage(5);
        desk.pages().goToPage(0);
        QVERIFY(desk.hers.strip().isVisible());
        QCOMPARE(desk.hers.text().toPlainText(), words);
        desk.fault.reset();
        Q_EMIT desk.banner().pressed(desk.banner().content().buttons.value(0).id, {});
        QTRY_COMPARE(desk.notes(report), (Texts{{1, words}}));
        QTRY_VERIFY(!desk.banner().isVisible());
    }

    void aTabStaysUntilItsNoteIsKept_data()
    {
        QTest::addColumn<bool>("isWindow");
        QTest::newRow("tab") << false;
        QTest::newRow("window") << true;
    }
    void aTabStaysUntilItsNoteIsKept()
    {
        QFETCH(bool, isWindow);
        NotedDesk desk;
        const auto close = [&] {
            QCloseEvent byHer;
            QSpontaneKeyEvent::setSpontaneous(&byHer);
            if (isWindow)
                qApp->notify(&desk.window, &byHer);
            else
                desk.run(command::closeTab);
        };
        const ViewedReport report = desk.open();
        desk.hers.begin();
        QTest::keyClicks(&desk.hers.text(), words);
        desk.fault = diskFull;
        close();
        QTRY_VERIFY(desk.banner().isVisible());
        QVERIFY(desk.window.isVisible());
        QCOMPARE(desk.banner().content().buttons.size(), 2);
        desk.fault.reset();
        Q_EMIT desk.banner().pressed(desk.banner().content().buttons.value(0).id, {});
        QTRY_VERIFY(!desk.window.isVisible());
        QCOMPARE(desk.notes(report), (Texts{{1, words}}));
        // Or goes without.
        desk.show(report);
        QTRY_VERIFY(desk.isShown());
        QTRY_VERIFY(desk.hers.strip().isVisible());
        desk.fault = diskFull;
        desk.hers.write(QStringLiteral("lost"));
        close();
        QTRY_COMPARE(desk.banner().content().buttons.size(), 2);
        QVERIFY(desk.window.isVisible());
        Q_EMIT desk.banner().pressed(desk.banner().content().buttons.value(1).id, {});
        QTRY_VERIFY(!desk.window.isVisible());
        QCOMPARE(desk.notes(report), (Texts{{1, words}}));
    }

    void typedWordsAreKeptWhereTheTabIsClosed()
    {
        NotedDesk desk;
        const ViewedReport report = desk.open();
        desk.hers.begin();
        QTest::keyClicks(&desk.hers.text(), words);
        desk.run(command::closeTab);
        QTRY_VERIFY(!desk.window.isVisible());
        QCOMPARE(desk.notes(report), (Texts{{1, words}}));
    }

    void theProgramsEndWaitsForNobody()
    {
        NotedDesk desk;
        const ViewedReport report = desk.open();
        desk.hers.begin();
        QTest::keyClicks(&desk.hers.text(), words);
        QVERIFY(desk.window.close());
        QVERIFY(!desk.window.isVisible());
        QCOMPARE(desk.notes(report), (Texts{{1, words}}));
    }

    void belongToTheReportThatTheyWereWrittenOn()
    {
        NotedDesk desk;
        const ViewedReport first = desk.open(fileName);
        const ViewedReport second = desk.report(otherName, pagesOf(3, 40));
        desk.hers.begin();
        QTest::keyClicks(&desk.hers.text(), words);
        desk.run(command::nextReport); // while the keyboard is still there
        QTRY_VERIFY(desk.isShown() && desk.tab().report().isSame(second));
        QTRY_COMPARE(desk.notes(first), (Texts{{1, words}}));
        QVERIFY(desk.notes(second).isEmpty());
        QVERIFY(!desk.hers.strip().isVisible());
    }

    void notesThatCannotBeReadAreNotWrittenOver()
    {
        NotedDesk desk;
        const ViewedReport report = desk.open();
        desk.hers.write(words);
        QTRY_VERIFY(!desk.notes(report).isEmpty());
        desk.run(command::closeTab);
        QTRY_VERIFY(!desk.window.isVisible());
        desk.fault = diskFull;
        desk.show(report);
        QTRY_VERIFY(desk.isShown());
        QTRY_VERIFY(desk.banner().isVisible());
        desk.run(command::writeNote);
        QCoreApplication::processEvents(); // that fails, too
        QVERIFY(!desk.hers.strip().isVisible());
        desk.fault.reset();
        desk.run(command::writeNote);
        QTRY_VERIFY(desk.hers.text().hasFocus());
        QCOMPARE(desk.hers.text().toPlainText(), words);
    }

    void stayOutOfWhatIsCopied()
    {
        NotedDesk desk;
        desk.open(fileName, 1);
        desk.hers.write(words);
        desk.run(command::selectAll);
        for (const QLatin1String how : {command::copy, command::copyTable}) {
            desk.run(how);
            QVERIFY(!QGuiApplication::clipboard()->text().isEmpty());
            QVERIFY(!QGuiApplication::clipboard()->text().contains(words));
        }
    }

    void aScreenReaderHearsOfThem()
    {
        NotedDesk desk;
        desk.open();
        desk.pages().goToPage(4);
        desk.hers.write(words);
        QAccessibleInterface* pages = QAccessible::queryAccessibleInterface(&desk.pages());
        QVERIFY(pages->text(QAccessible::Description).contains(words));
        QAccessibleInterface* strip = QAccessible::queryAccessibleInterface(&desk.hers.strip());
        QVERIFY(strip->text(QAccessible::Name).contains(words));
        QAccessibleInterface* text = QAccessible::queryAccessibleInterface(&desk.hers.text());
        QCOMPARE(text->text(QAccessible::Name), QStringLiteral("Note on page 5"));
        desk.pages().goToPage(5);
        QVERIFY(pages->text(QAccessible::Description).isEmpty());
    }

    void fitALowScreen()
    {
        NotedDesk desk;
        desk.open();
        desk.hers.write(QStringLiteral("one two three four five six ").repeated(40));
        desk.window.resize(620, 300);
        QCoreApplication::processEvents();
        QCOMPARE(desk.window.width(), 620);
        QVERIFY(desk.pages().viewport()->height() > 20);
        QVERIFY(desk.hers.strip().height() <=
                (NoteStrip::mostLines + 2) * desk.hers.text().fontMetrics().lineSpacing());
    }
};

RAPDESK_TEST(TestNotes)
#include "test_notes.moc"
