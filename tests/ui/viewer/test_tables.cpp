#include "Desk.h"
#include "Texts.h"
#include "report/Layouts.h"
#include "tests/TestMain.h"
#include "tests/core/report/Trades.h"
#include "ui/common/Notice.h"
#include "ui/common/Theme.h"
#include "ui/viewer/CsvRows.h"
#include "ui/viewer/TablePane.h"

#include <QApplication>
#include <QComboBox>
#include <QLabel>
#include <QPushButton>
#include <QSignalSpy>
#include <QTableView>

using namespace viewer;

namespace {

std::shared_ptr<const report::Layout> tradesLayout()
{
    const auto layout = report::Layouts::read({}).of(QStringLiteral("CCLTN05"));
    if (!layout)
        qFatal("no layout");
    return std::make_shared<const report::Layout>(*layout);
}

struct Shown {
    explicit Shown(const QByteArray& bytes, std::shared_ptr<const report::Layout> layout = tradesLayout())
        : pane(
              [this](QWidget*, const QString& name, const QString&, const std::function<void(const QString&)>& chosen) {
                  suggested = name;
                  chosen(saveAs);
              })
    {
        auto rows = ImageRows::of(report::Source::of(bytes), std::move(layout));
        if (!rows)
            qFatal("no rows");
        image = *rows;
        pane.resize(1200, 600);
        pane.show();
        pane.setRows(image, image, QStringLiteral("CCLTN05.DAT"), std::nullopt);
    }

    template <typename T> [[nodiscard]] T* find(const char* name) { return pane.findChild<T*>(QLatin1String(name)); }
    [[nodiscard]] const QAbstractItemModel& model() { return *find<QTableView>("rows")->model(); }
    [[nodiscard]] QString label(const char* name) { return find<QLabel>(name)->text(); }
    [[nodiscard]] int column(const QString& name)
    {
        for (int i = 0; i < model().columnCount(); ++i)
            if (model().headerData(i, Qt::Horizontal).toString() == name)
                return i;
        return -1;
    }
    [[nodiscard]] QString cell(int row, const QString& name)
    {
        return model().index(row, column(name)).data().toString();
    }

    QString suggested;
    QString saveAs;
    std::shared_ptr<ImageRows> image;
    TablePane pane;
};

} // namespace

class TestTables : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void initTestCase() { ui::applyTheme(*qApp, ui::Scheme::Light); }

    void recordsHaveTheLayoutsFields()
    {
        Shown shown(trades::image(trades::some(200)));
        QTRY_COMPARE(shown.label("row-count"), QStringLiteral("200 records"));
        QVERIFY(shown.column(QStringLiteral("Quantity")) >= 0);
        QCOMPARE(shown.cell(0, QStringLiteral("Stock code")).size(), 5);
        QCOMPARE(shown.model().headerData(0, Qt::Vertical).toString(), QStringLiteral("2")); // behind the header
        auto* kinds = shown.find<QComboBox>("kinds");
        QCOMPARE(kinds->count(), tradesLayout()->records.size() + 1);
        kinds->setCurrentIndex(0);
        Q_EMIT kinds->activated(0);
        QCOMPARE(shown.model().rowCount(), 1); // the header
        QTRY_VERIFY(shown.find<ui::Notice>("checked")->isVisible());
        QCOMPARE(shown.find<ui::Notice>("checked")->tone(), ui::Tone::Good);
        QVERIFY(shown.find<ui::Notice>("checked")->text().contains(QStringLiteral("202 records")));
    }

    void aFlippedDigitIsToldWithRecordAndField()
    {
        QByteArray bytes = trades::image(trades::some(200));
        const qsizetype at = bytes.indexOf("\n", bytes.indexOf("\n") + 1) + 3; // a stock code's first digit
        bytes[at + 1] = bytes[at + 1] == '9' ? '8' : char(bytes[at + 1] + 1);
        Shown shown(bytes);
        QTRY_COMPARE(shown.find<ui::Notice>("checked")->tone(), ui::Tone::Bad);
        QVERIFY2(shown.find<ui::Notice>("checked")->text().contains(QStringLiteral("3")),
                 qPrintable(shown.find<ui::Notice>("checked")->text()));
        QVERIFY(shown.find<ui::Notice>("checked")->text().contains(QStringLiteral("Stock code")));
    }

    void aColumnIsAddedUp()
    {
        QList<trades::Trade> all = trades::some(200);
        qint64 quantities = 0;
        for (const trades::Trade& trade : all)
            quantities += trade.quantity;
        Shown shown(trades::image(all));
        QTRY_COMPARE(shown.label("row-count"), QStringLiteral("200 records"));
        auto* view = shown.find<QTableView>("rows");
        view->setCurrentIndex(shown.model().index(0, shown.column(QStringLiteral("Stock code"))));
        QVERIFY(!shown.find<QPushButton>("add-up")->isEnabled()); // a code is no amount
        view->setCurrentIndex(shown.model().index(0, shown.column(QStringLiteral("Quantity"))));
        QVERIFY(shown.find<QPushButton>("add-up")->isEnabled());
        shown.find<QPushButton>("add-up")->click();
        QTRY_COMPARE(shown.label("column-total"), QStringLiteral("Quantity: %1").arg(quantities));
    }

    void isSavedAsCsv()
    {
        QTemporaryDir folder;
        Shown shown(trades::image(trades::some(20)));
        shown.saveAs = folder.filePath(QStringLiteral("out.csv"));
        QSignalSpy told(&shown.pane, &TablePane::told);
        shown.find<QPushButton>("export")->click();
        QCOMPARE(shown.suggested, QStringLiteral("CCLTN05.csv"));
        QTRY_COMPARE(told.size(), 1);
        QCOMPARE(told.first().first().value<ui::BannerContent>().tone, ui::Tone::Good);
        QFile csv(shown.saveAs);
        QVERIFY(csv.open(QIODevice::ReadOnly));
        QCOMPARE(csv.readAll().count("\r\n"), 21);
        shown.saveAs = folder.filePath(QStringLiteral("no/such/folder/out.csv"));
        shown.find<QPushButton>("export")->click();
        QTRY_COMPARE(told.size(), 2);
        QCOMPARE(told.last().first().value<ui::BannerContent>().tone, ui::Tone::Bad);
    }

    void withoutALayoutThereAreColumns()
    {
        Shown shown(trades::image(trades::some(200)), nullptr);
        QTRY_COMPARE(shown.label("row-count"), QStringLiteral("202 records"));
        QVERIFY(shown.model().columnCount() >= 1);
        QVERIFY(!shown.find<QComboBox>("kinds")->isVisible());
        QVERIFY(!shown.find<QPushButton>("add-up")->isVisible());
        QVERIFY(shown.find<QPushButton>("export")->isVisible());
    }

    void copiesCells()
    {
        Shown shown(trades::image(trades::some(20)));
        QTRY_COMPARE(shown.label("row-count"), QStringLiteral("20 records"));
        auto* view = shown.find<QTableView>("rows");
        QVERIFY(!shown.pane.hasSelection());
        const int column = shown.column(QStringLiteral("Stock code"));
        view->selectionModel()->select({shown.model().index(0, column), shown.model().index(1, column + 1)},
                                       QItemSelectionModel::Select);
        const auto text = shown.pane.selectedText();
        QVERIFY(text);
        QCOMPARE(text->count(QLatin1Char('\n')), 1);
        QCOMPARE(text->section(QLatin1Char('\t'), 0, 0), shown.cell(0, QStringLiteral("Stock code")));
    }

    void csvIsATable()
    {
        TablePane pane({});
        pane.show();
        QByteArray csv = "Account,\"Margin, HKD\"\r\n";
        for (int i = 0; i < 1000; ++i)
            csv += "A" + QByteArray::number(i) + ",\"1,000.00\"\r\n";
        pane.setRows(std::make_shared<CsvRows>(report::Source::of(csv)), nullptr, QStringLiteral("VAR.CSV"),
                     std::nullopt);
        auto* view = pane.findChild<QTableView*>();
        QTRY_COMPARE(view->model()->rowCount(), 1000);
        QCOMPARE(view->model()->headerData(1, Qt::Horizontal).toString(), QStringLiteral("Margin, HKD"));
        QCOMPARE(view->model()->index(999, 0).data().toString(), QStringLiteral("A999"));
        QCOMPARE(view->model()->index(999, 1).data().toString(), QStringLiteral("1,000.00"));
        QVERIFY(!pane.findChild<QPushButton*>(QStringLiteral("export"))->isVisible());
    }

    void anOwnLayoutThatCannotBeUsedIsTold()
    {
        Desk desk;
        const QString layouts = desk.folder.filePath(QStringLiteral("layouts"));
        QVERIFY(QDir().mkpath(layouts));
        writeFile(layouts + QStringLiteral("/MINE.json"), "{\"version\": 1, nonsense");
        const ViewedReport image = desk.report(QStringLiteral("CXX01_C00123_HKMK_20261123201502123456_IMG.TXT.ZIP"),
                                               QByteArray("1 0000000\n2 0000000\n"));
        ViewerWindow window(
            {[](const ViewedReport&, int) { return std::nullopt; }, [](const QString&) { return true; }}, {layouts});
        window.showReport(image);
        window.show();
        const auto* banner = window.current()->findChild<ui::Banner*>();
        QTRY_COMPARE(banner->content().title, QStringLiteral("One of your own layouts cannot be used."));
        QVERIFY2(banner->content().text.contains(QStringLiteral("MINE.json")), qPrintable(banner->content().text));
        window.showReport(desk.report(QStringLiteral("CSEMA08_C00123_GLOB_20261123163000123456.TXT.ZIP"), "text\n"));
        QTRY_VERIFY(window.current()->hasText());
        QVERIFY(!window.current()->findChild<ui::Banner*>()->isVisible()); // which has nothing to do with layouts
    }

    void odd_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::newRow("empty") << QByteArray();
        QTest::newRow("a byte") << QByteArray("x");
        QTest::newRow("an open quote") << QByteArray("a,\"b\n").repeated(1000);
        QTest::newRow("NULs") << QByteArray(10'000, '\0');
        QTest::newRow("a long line") << QByteArray(1'000'000, 'x');
    }
    void odd()
    {
        QFETCH(QByteArray, bytes);
        for (const auto& layout : {tradesLayout(), std::shared_ptr<const report::Layout>()}) {
            Shown shown(bytes, layout);
            QTRY_VERIFY(!shown.label("row-count").contains(QStringLiteral("so far")));
            (void)shown.pane.grab();
        }
        TablePane pane({});
        pane.show();
        pane.setRows(std::make_shared<CsvRows>(report::Source::of(bytes)), nullptr, {}, std::nullopt);
        QTRY_VERIFY(!pane.findChild<QLabel*>(QStringLiteral("row-count"))->text().contains(QStringLiteral("so far")));
        (void)pane.grab();
    }
};

RAPDESK_TEST(TestTables)
#include "test_tables.moc"
