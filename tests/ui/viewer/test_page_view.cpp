#include "Texts.h"
#include "tests/TestMain.h"
#include "ui/common/StateColors.h"
#include "ui/common/Theme.h"
#include "ui/viewer/MarkedScrollBar.h"
#include "ui/viewer/PageView.h"

#include <QAccessible>
#include <QApplication>
#include <QScrollBar>
#include <QSignalSpy>
#include <QTest>
#include <QWheelEvent>

using namespace viewer;
using report::Encoding;

namespace {

struct Shown {
    explicit Shown(const QByteArray& text, Encoding encoding = Encoding::Ascii, QSize size = {1000, 600})
        : index(indexOf(text))
    {
        view.resize(size);
        view.show();
        if (!QTest::qWaitForWindowExposed(&view))
            qFatal("not shown");
        view.setReport(index, encoding);
    }

    [[nodiscard]] QImage image() { return view.viewport()->grab().toImage(); }
    /// How many pixels of that colour are in these rows of pixels.
    [[nodiscard]] static int count(const QImage& image, const QColor& color, int from = 0, int upTo = -1)
    {
        int found = 0;
        for (int y = from; y < (upTo < 0 ? image.height() : upTo); ++y)
            for (int x = 0; x < image.width(); ++x)
                found += image.pixelColor(x, y) == color ? 1 : 0;
        return found;
    }
    /// How many pixels are darker than paper and ground.
    [[nodiscard]] static int countInk(const QImage& image)
    {
        constexpr int dark = 140;
        int found = 0;
        for (int y = 0; y < image.height(); ++y)
            for (int x = 0; x < image.width(); ++x)
                found += qGray(image.pixel(x, y)) < dark ? 1 : 0;
        return found;
    }
    void key(Qt::Key key, Qt::KeyboardModifiers modifiers = {}) { QTest::keyClick(&view, key, modifiers); }

    std::shared_ptr<report::LineIndex> index;
    PageView view;
};

} // namespace

class TestPageView : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void initTestCase() { ui::applyTheme(*qApp, ui::Scheme::Light); }

    void pagesAreBelowEachOther()
    {
        Shown shown(pagesOf(3, 5));
        const QPalette palette = shown.view.palette();
        QVERIFY(palette.color(QPalette::Base) != palette.color(QPalette::Window));
        const QImage image = shown.image();
        // Down the middle of a blank column of paper: paper, gap, paper, gap, paper, and nothing below.
        int changes = 0;
        const int x = image.width() / 2;
        for (int y = 1; y < image.height(); ++y) {
            const bool isPaper = image.pixelColor(x, y) != palette.color(QPalette::Window);
            changes += isPaper != (image.pixelColor(x, y - 1) != palette.color(QPalette::Window)) ? 1 : 0;
        }
        QCOMPARE(changes, 6);
        QVERIFY(Shown::count(image, palette.color(QPalette::Text)) > 100);
    }

    void pageKeysGoByPage()
    {
        Shown shown(pagesOf(50, 60));
        QCOMPARE(shown.view.currentPage(), 0);
        shown.key(Qt::Key_PageDown);
        QCOMPARE(shown.view.currentPage(), 1);
        QCOMPARE(shown.view.topLine(), 60);
        shown.key(Qt::Key_PageDown);
        shown.key(Qt::Key_Down);
        shown.key(Qt::Key_PageUp); // to the beginning of this one
        QCOMPARE(shown.view.topLine(), 120);
        shown.key(Qt::Key_PageUp);
        QCOMPARE(shown.view.currentPage(), 1);
        shown.key(Qt::Key_End);
        QCOMPARE(shown.view.currentPage(), 49);
        shown.key(Qt::Key_Home);
        QCOMPARE(shown.view.currentPage(), 0);
        shown.key(Qt::Key_PageUp);
        QCOMPARE(shown.view.topLine(), 0);
    }

    void toAPageAndALine()
    {
        Shown shown(pagesOf(200, 60));
        QSignalSpy moved(&shown.view, &PageView::moved);
        shown.view.goToPage(150);
        QCOMPARE(shown.view.currentPage(), 150);
        QVERIFY(!moved.isEmpty());
        shown.view.goToLine(60 * 20 + 7);
        QCOMPARE(shown.view.currentLine(), 60 * 20 + 7);
        QCOMPARE(shown.view.currentPage(), 20);
        shown.view.goToPage(9999);
        QCOMPARE(shown.view.currentPage(), 199);
        shown.view.goToLine(999'999);
        QCOMPARE(shown.view.currentLine(), 200 * 60 - 1);
        shown.view.goToPage(0);
        QCOMPARE(shown.view.currentLine(), 0); // that line is out of sight
    }

    void isFittedToTheWidth_data()
    {
        QTest::addColumn<int>("width");
        QTest::newRow("80") << 80;
        QTest::newRow("132") << 132;
    }
    void isFittedToTheWidth()
    {
        QFETCH(int, width);
        Shown shown(pagesOf(2, 10, width), Encoding::Ascii, {900, 500});
        QCOMPARE(shown.view.horizontalScrollBar()->maximum(), 0);
        const double at900 = shown.view.points();
        shown.view.resize(1300, 500);
        QTRY_VERIFY(shown.view.points() > at900);
        QCOMPARE(shown.view.horizontalScrollBar()->maximum(), 0);
    }

    void zoomsByKeyAndWheel()
    {
        Shown shown(pagesOf(2, 10, 132));
        const double fitted = shown.view.points();
        shown.view.zoom(3);
        QVERIFY(shown.view.points() > fitted);
        QVERIFY(!shown.view.isFitted());
        QVERIFY(shown.view.horizontalScrollBar()->maximum() > 0);
        const double larger = shown.view.points();
        QWheelEvent wheel({10, 10}, shown.view.mapToGlobal(QPointF(10, 10)), {}, {0, -120}, Qt::NoButton,
                          Qt::ControlModifier, Qt::NoScrollPhase, false);
        QCoreApplication::sendEvent(shown.view.viewport(), &wheel);
        QVERIFY(shown.view.points() < larger);
        shown.view.zoom(1000);
        QVERIFY(shown.view.points() < 100);
        shown.view.fit();
        QCOMPARE(shown.view.points(), fitted);
    }

    void aLongLineIsReadWhereItIsSeen()
    {
        QByteArray text;
        for (int i = 0; i < 100'000; ++i)
            text += QByteArray::number(i).rightJustified(9, '.') + ' ';
        Shown shown(text + "\nshort\n");
        QVERIFY(shown.view.horizontalScrollBar()->maximum() > 999'000);
        shown.view.horizontalScrollBar()->setValue(777'000);
        QVERIFY(Shown::countInk(shown.image()) > 20);
        shown.view.horizontalScrollBar()->setValue(shown.view.horizontalScrollBar()->maximum());
        QVERIFY(Shown::countInk(shown.image()) > 20);
        shown.view.select({{0, 777'774}, {0, 777'779}, true});
        QCOMPARE(shown.view.selectedText(CopyAs::Text).value_or(QString()), QStringLiteral("77777"));
    }

    void hitsAreMarkedInTextAndScrollBar()
    {
        QByteArray text = pagesOf(100, 60);
        text.replace("P77 L20  00700", "P77 L20  NEEDLE");
        Shown shown(text);
        auto found = report::Find::in(report::Source::of(text), {QStringLiteral("NEEDLE"), false, false, false},
                                      Encoding::Ascii);
        QVERIFY(found);
        std::shared_ptr<report::Find> find = std::move(*found);
        while (find->step().value_or(false))
            ;
        const QColor mark = ui::toneColors(ui::Tone::Warning, shown.view.palette()).fill;
        shown.view.setHits(find);
        QCOMPARE(Shown::count(shown.image(), mark), 0); // that is on page 77
        auto* bar = static_cast<MarkedScrollBar*>(shown.view.verticalScrollBar());
        const auto marked = [bar] { return std::count(bar->marks().begin(), bar->marks().end(), true); };
        QTRY_VERIFY(bar->marks().size() > 300); // once it is laid out
        QCOMPARE(marked(), 1);
        const auto at = std::find(bar->marks().begin(), bar->marks().end(), true) - bar->marks().begin();
        QCOMPARE(at * 100 / std::ptrdiff_t(bar->marks().size()), 76);
        shown.view.goToHit(find->hit(0));
        QCOMPARE(shown.view.currentPage(), 76);
        QCOMPARE(shown.view.currentLine(), 76 * 60 + 19);
        QVERIFY(Shown::count(shown.image(), mark) > 50);
        shown.view.setHits(nullptr);
        QCOMPARE(Shown::count(shown.image(), mark), 0);
        QCOMPARE(marked(), 0);
    }

    void marksAreAsManyAsPixelsAtMost()
    {
        const QByteArray text = pagesOf(300, 60); // 0 is in each line
        Shown shown(text);
        auto found =
            report::Find::in(report::Source::of(text), {QStringLiteral("0"), false, false, false}, Encoding::Ascii);
        QVERIFY(found);
        std::shared_ptr<report::Find> find = std::move(*found);
        while (find->step().value_or(false))
            ;
        QVERIFY(find->count() > 30'000);
        shown.view.setHits(find);
        auto* bar = static_cast<MarkedScrollBar*>(shown.view.verticalScrollBar());
        QTRY_VERIFY(bar->marks().size() > 300);
        QVERIFY(std::ptrdiff_t(bar->marks().size()) <= bar->height());
        QVERIFY(std::count(bar->marks().begin(), bar->marks().end(), true) > bar->height() / 2);
    }

    void selectsByMouse()
    {
        Shown shown(pagesOf(2, 20));
        QWidget* area = shown.view.viewport();
        QSignalSpy changed(&shown.view, &PageView::selectionChanged);
        QTest::mousePress(area, Qt::LeftButton, {}, {area->width() / 2, 100});
        QTest::mouseMove(area, {area->width() / 2 + 60, 160});
        QTest::mouseRelease(area, Qt::LeftButton, {}, {area->width() / 2 + 60, 160});
        QVERIFY(shown.view.selection().has_value());
        QVERIFY(shown.view.selection()->lastLine() > shown.view.selection()->firstLine());
        QVERIFY(!shown.view.selection()->isBlock);
        QVERIFY(!changed.isEmpty());
        QVERIFY(Shown::count(shown.image(), shown.view.palette().color(QPalette::Highlight)) > 1000);
        QTest::mousePress(area, Qt::LeftButton, Qt::AltModifier, {area->width() / 2, 100});
        QTest::mouseMove(area, {area->width() / 2 + 60, 160});
        QTest::mouseRelease(area, Qt::LeftButton, Qt::AltModifier, {area->width() / 2 + 60, 160});
        QVERIFY(shown.view.selection()->isBlock);
        QTest::mouseClick(area, Qt::LeftButton, {}, {area->width() / 2, 100});
        QVERIFY(!shown.view.selection().has_value());
    }

    void selectsByKey()
    {
        Shown shown(pagesOf(2, 20));
        shown.view.goToLine(1);
        for (int i = 0; i < 5; ++i)
            shown.key(Qt::Key_Right, Qt::ShiftModifier);
        QCOMPARE(shown.view.selectedText(CopyAs::Text).value_or(QString()), QStringLiteral("P1 L2"));
        shown.key(Qt::Key_Down, Qt::ShiftModifier | Qt::AltModifier);
        QCOMPARE(shown.view.selectedText(CopyAs::Text).value_or(QString()), QStringLiteral("P1 L2\nP1 L3"));
    }

    void aDoubleClickSelectsAWord()
    {
        Shown shown(pagesOf(1, 3));
        shown.view.zoom(0);
        // "P1 L2  00700 TENCENT": find where it is by its selection.
        bool found = false;
        for (int y = 10; y < 200 && !found; y += 8)
            for (int x = 0; x < 600 && !found; x += 20) {
                QTest::mouseDClick(shown.view.viewport(), Qt::LeftButton, {}, {x, y});
                found = shown.view.selectedText(CopyAs::Text).value_or(QString()) == QStringLiteral("TENCENT");
            }
        QVERIFY(found);
    }

    void carriageControlIsPrintedAsThePrinterWould()
    {
        // Three lines, of which one is printed over another: as high as two.
        Shown plain("1AAA\n CCC\n DDD\n1NEXT\n");
        Shown over("1AAA\n+BBB\n CCC\n1NEXT\n");
        Shown skipping("1AAA\n0CCC\n DDD\n1NEXT\n");
        const auto paperHeight = [](Shown& shown) {
            const QImage image = shown.image();
            int height = 0;
            const QColor ground = shown.view.palette().color(QPalette::Window);
            int y = 0;
            while (image.pixelColor(image.width() / 2, y) == ground)
                ++y;
            while (image.pixelColor(image.width() / 2, y++) != ground)
                ++height;
            return height;
        };
        const int row = paperHeight(skipping) - paperHeight(plain);
        QVERIFY(row > 5);
        QCOMPARE(paperHeight(plain) - paperHeight(over), row);
    }

    void heldLinesStayInSight()
    {
        Shown shown(pagesOf(3, 100));
        shown.view.goToLine(150);
        const QImage before = shown.image();
        shown.view.setHeld(1, 0);
        QVERIFY(shown.image() != before);
        shown.view.setHeld(0, 0);
        QCOMPARE(shown.image(), before);
    }

    void heldLinesAreAsThePrinterWouldHaveThem()
    {
        Shown shown("1HEAD\n0BELOW A BLANK ROW\n+                  TWICE\n" + QByteArray(" LINE\n").repeated(200));
        const int row = shown.view.rowHeight();
        const int left = int(shown.view.places().x(0));
        const auto head = [&](int y) { return shown.image().copy(left, y, int(40 * shown.view.pitch()), 3 * row); };
        const QImage before = head(int(PageRows::gap) * row);
        shown.view.setHeld(3, 0);
        shown.view.verticalScrollBar()->setValue(50);
        QCOMPARE(head(0), before);
    }

    void aScreenReaderGetsThePageInSight()
    {
        Shown shown(pagesOf(2000, 60));
        QAccessibleInterface* view = QAccessible::queryAccessibleInterface(&shown.view);
        QVERIFY(view != nullptr && view->textInterface() != nullptr);
        QVERIFY(view->state().readOnly);
        QAccessibleTextInterface& text = *view->textInterface();
        shown.view.goToPage(1500);
        QVERIFY(text.characterCount() < 60 * 82);
        QVERIFY(text.text(0, 50).startsWith(QStringLiteral("REPORT ID : CSEMA08     PAGE : 1501\n")));
        QVERIFY(text.text(0, text.characterCount()).contains(QStringLiteral("P1501 L60")));
        shown.view.goToLine(1500 * 60 + 4);
        QVERIFY(text.text(text.cursorPosition(), text.characterCount()).startsWith(QStringLiteral("P1501 L5 ")));
        text.setCursorPosition(text.cursorPosition() + 100);
        QVERIFY(shown.view.currentLine() > 1500 * 60 + 4);
        shown.view.select({{1500 * 60 + 1, 0}, {1500 * 60 + 1, 8}, false});
        int start = 0;
        int end = 0;
        QCOMPARE(text.selectionCount(), 1);
        text.selection(0, &start, &end);
        QCOMPARE(text.text(start, end), QStringLiteral("P1501 L2"));
        const QRect rect = text.characterRect(start + 3);
        QVERIFY(!rect.isEmpty());
        QCOMPARE(text.offsetAtPoint(rect.topLeft() + QPoint(1, rect.height() / 2)), start + 3);
        // A page without end is told in part.
        Shown endless("first\n\f" + QByteArray("x\n").repeated(100'000));
        endless.view.goToPage(1);
        QVERIFY(QAccessible::queryAccessibleInterface(&endless.view)->textInterface()->characterCount() < 1000);
    }

    void odd_data()
    {
        QTest::addColumn<QByteArray>("text");
        QTest::newRow("empty") << QByteArray();
        QTest::newRow("a byte") << QByteArray("x");
        QTest::newRow("no line end") << QByteArray(3000, 'x');
        QTest::newRow("form feeds alone") << QByteArray(5000, '\f');
        QTest::newRow("CR alone") << QByteArray(5000, '\r');
        QTest::newRow("NULs") << QByteArray(100'000, '\0');
        QTest::newRow("all bytes") << [] {
            QByteArray all;
            for (int i = 0; i < 100'000; ++i)
                all += char(i * 7 % 256);
            return all;
        }();
        QTest::newRow("tabs") << QByteArray(20'000, '\t');
    }
    void odd()
    {
        QFETCH(QByteArray, text);
        for (const Encoding encoding : {Encoding::Ascii, Encoding::Utf8, Encoding::Big5}) {
            Shown shown(text, encoding);
            QSignalSpy failed(&shown.view, &PageView::failed);
            (void)shown.image();
            for (const Qt::Key key : {Qt::Key_End, Qt::Key_PageUp, Qt::Key_PageDown, Qt::Key_Home, Qt::Key_Space}) {
                shown.key(key);
                (void)shown.image();
            }
            shown.view.horizontalScrollBar()->setValue(shown.view.horizontalScrollBar()->maximum());
            (void)shown.image();
            QTest::mouseClick(shown.view.viewport(), Qt::LeftButton, {}, {300, 40});
            shown.key(Qt::Key_Right, Qt::ShiftModifier);
            shown.view.selectAll();
            QVERIFY(shown.view.selectedText(CopyAs::Table));
            QVERIFY(failed.isEmpty());
        }
    }

    void whatVanishesIsTold()
    {
        QTemporaryDir folder;
        const QString path = writeFile(folder.filePath(QStringLiteral("A.TXT")), pagesOf(100, 60));
        auto source = report::Source::open(path);
        QVERIFY(source);
        auto made = report::LineIndex::of(*source);
        QVERIFY(made);
        std::shared_ptr<report::LineIndex> index = std::move(*made);
        while (index->step().value_or(false))
            ;
        PageView view;
        view.resize(800, 600);
        view.show();
        QVERIFY(QTest::qWaitForWindowExposed(&view));
        view.setReport(index, Encoding::Ascii);
        QSignalSpy failed(&view, &PageView::failed);
        QVERIFY(QFile(path).resize(100));
        view.goToPage(99);
        (void)view.viewport()->grab();
        QVERIFY(!failed.isEmpty());
    }
};

RAPDESK_TEST(TestPageView)
#include "test_page_view.moc"
