#include "Texts.h"
#include "tests/TestMain.h"
#include "tests/core/report/Zips.h"
#include "ui/common/Commands.h"
#include "ui/common/Notice.h"
#include "ui/common/Theme.h"
#include "ui/viewer/FindBar.h"
#include "ui/viewer/ReportTab.h"
#include "ui/viewer/SearchWindow.h"
#include "ui/viewer/TextPane.h"
#include "ui/viewer/ViewerWindow.h"

#include <QAccessible>
#include <QApplication>
#include <QCheckBox>
#include <QComboBox>
#include <QDateEdit>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QSignalSpy>
#include <QTreeView>

using namespace viewer;

#define TRY_VERIFY(condition) QTRY_VERIFY_WITH_TIMEOUT(condition, 60'000)
#define TRY_COMPARE(actual, expected) QTRY_COMPARE_WITH_TIMEOUT(actual, expected, 60'000)

namespace {

/// The window over a folder of filed reports, and the viewer that it leads to.
struct Desk {
    Desk()
        : viewer({}, {})
        , window({[this] { return reports.mid(0, shown); }, [this] { return reports; }})
    {
        QObject::connect(&window, &SearchWindow::reportWanted, &viewer,
                         [this](const ViewedReport& report, const std::optional<FoundAt>& at) {
                             wanted += report.path;
                             viewer.showReport(report, at);
                             viewer.comeToFront();
                         });
        window.comeToFront();
        if (!QTest::qWaitForWindowActive(&window))
            qFatal("not active");
    }

    void add(const QString& id, int day, const QByteArray& bytes, const QString& suffix = QStringLiteral(".TXT"))
    {
        const QString name =
            id + QStringLiteral("_C00123_GLOB_202611") + QString::number(day) + QStringLiteral("163000123456.TXT.ZIP");
        ViewedReport report{QStringLiteral("Practice"), QStringLiteral("/rap/") + name, name, {}, {}, {}};
        report.name = *rap::decodeName(name, rap::Grammar::Hkscc);
        report.files += writeFile(folder.filePath(name.chopped(8) + suffix), bytes);
        reports += report;
        shown = reports.size();
    }
    template <typename T> [[nodiscard]] T& part(const char* name) { return *window.findChild<T*>(QLatin1String(name)); }
    [[nodiscard]] QTreeView& list() { return part<QTreeView>("search-found"); }
    [[nodiscard]] QString told() { return part<ui::Notice>("search-told").text(); }
    void type(const QString& text)
    {
        auto& field = part<QLineEdit>("search-text");
        field.setText(text);
        QTest::keyClick(&field, Qt::Key_Return);
    }
    [[nodiscard]] bool isUnderWay() { return part<QPushButton>("search-find").text() == QStringLiteral("&Stop"); }
    void choose(int where) { part<QComboBox>("search-where").setCurrentIndex(where); }
    [[nodiscard]] QModelIndex branch(int row) { return list().model()->index(row, FoundModel::Where); }
    [[nodiscard]] QString text(const QModelIndex& index, FoundModel::Column column)
    {
        return index.siblingAtColumn(column).data().toString();
    }
    [[nodiscard]] QModelIndex line(int inBranch, int row)
    {
        return list().model()->index(row, FoundModel::Where, branch(inBranch));
    }

    QTemporaryDir folder;
    QList<ViewedReport> reports;
    qsizetype shown = 0;
    QStringList wanted;
    ViewerWindow viewer;
    SearchWindow window;
};

} // namespace

class TestSearchWindow : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void initTestCase() { ui::applyTheme(*qApp, ui::Scheme::Light); }

    void findsByReportPageAndLine()
    {
        Desk desk;
        desk.add(QStringLiteral("CSEMA08"), 23, pagesOf(5, 40));
        desk.add(QStringLiteral("CFIPM01"), 23, pagesOf(2, 40));
        desk.add(QStringLiteral("CCLTN05"), 20, "nothing\r\n");
        desk.type(QStringLiteral("l7 ")); // capitals do not count
        TRY_COMPARE(desk.told(), QStringLiteral("7 hits in 2 of 3 reports."));
        QVERIFY(!desk.isUnderWay());
        QCOMPARE(desk.list().model()->rowCount(), 2); // in the table's order, whichever came first
        QCOMPARE(desk.text(desk.branch(0), FoundModel::Where),
                 QStringLiteral("CSEMA08 C00123  ·  Mon 23 Nov 2026 16:30:00"));
        QCOMPARE(desk.text(desk.branch(0), FoundModel::Text), QStringLiteral("5 lines"));
        QVERIFY(desk.text(desk.branch(1), FoundModel::Where).startsWith(QStringLiteral("CFIPM01")));
        QVERIFY(desk.list().isExpanded(desk.branch(0)) && desk.list().isExpanded(desk.branch(1)));
        QCOMPARE(desk.text(desk.line(0, 2), FoundModel::Where), QStringLiteral("Page 3, line 87"));
        QCOMPARE(desk.text(desk.line(0, 2), FoundModel::Text), QStringLiteral("P3 L7  00700 TENCENT"));
        QCOMPARE(desk.list().currentIndex(), desk.line(0, 0));
    }

    void leadsToThePlace()
    {
        Desk desk;
        desk.add(QStringLiteral("CSEMA08"), 23, pagesOf(50, 40));
        desk.type(QStringLiteral("L7  00700"));
        TRY_COMPARE(desk.told(), QStringLiteral("50 hits in 1 of 1 report."));
        desk.list().setFocus();
        desk.list().setCurrentIndex(desk.line(0, 29));
        QTest::keyClick(&desk.list(), Qt::Key_Return);
        QCOMPARE(desk.wanted, QStringList(desk.reports.first().path));
        TRY_VERIFY(desk.viewer.current()->hasText());
        TextPane& text = desk.viewer.current()->text();
        TRY_COMPARE(text.pages().currentLine(), 29 * 40 + 6);
        QCOMPARE(text.findChild<QLineEdit*>(QStringLiteral("find-text"))->text(), QStringLiteral("L7  00700"));
        TRY_COMPARE(text.findChild<QLabel*>(QStringLiteral("find-count"))->text(), QStringLiteral("30 of 50"));
        TRY_VERIFY(text.pages().hasFocus());
        QTest::keyClick(&desk.viewer, Qt::Key_F3);
        QCOMPARE(text.pages().currentLine(), 30 * 40 + 6);
        // Another one, in the report that is open.
        desk.list().scrollTo(desk.line(0, 2));
        const QRect at = desk.list().visualRect(desk.line(0, 2));
        QTest::mouseClick(desk.list().viewport(), Qt::LeftButton, {}, at.center());
        QTest::mouseDClick(desk.list().viewport(), Qt::LeftButton, {}, at.center());
        TRY_COMPARE(text.pages().currentLine(), 2 * 40 + 6);
        QCOMPARE(desk.wanted.size(), 2);
    }

    void leadsIntoAZip()
    {
        Desk desk;
        desk.add(QStringLiteral("CSEMA08"), 23, zipOf({{"A.TXT", pagesOf(3, 40)}, {"B.TXT", "one\r\ntwo needle\r\n"}}),
                 QStringLiteral(".TXT.ZIP"));
        desk.type(QStringLiteral("needle"));
        TRY_COMPARE(desk.told(), QStringLiteral("1 hit in 1 of 1 report."));
        QCOMPARE(desk.text(desk.branch(0), FoundModel::Text), QStringLiteral("1 line  ·  B.TXT"));
        QTest::keyClick(&desk.list(), Qt::Key_Return);
        TRY_VERIFY(desk.viewer.current()->hasText());
        TRY_COMPARE(desk.viewer.current()->text().pages().currentLine(), 1);
        QCOMPARE(desk.viewer.findChild<QComboBox*>(QStringLiteral("parts"))->currentText(), QStringLiteral("B.TXT"));
        // In the other part of what is open by then.
        desk.type(QStringLiteral("P2 L9"));
        TRY_COMPARE(desk.told(), QStringLiteral("1 hit in 1 of 1 report."));
        QTest::keyClick(&desk.list(), Qt::Key_Return);
        TRY_COMPARE(desk.viewer.current()->text().pages().currentLine(), 48);
    }

    void whatCannotBeReadIsInTheList()
    {
        Desk desk;
        desk.add(QStringLiteral("CSEMA08"), 23, "no ZIP at all, needle", QStringLiteral(".TXT.ZIP"));
        desk.add(QStringLiteral("CFIPM01"), 23, "needle");
        desk.add(QStringLiteral("CCLTN05"), 23, "needle");
        QVERIFY(QFile::remove(desk.reports.last().files.first()));
        desk.type(QStringLiteral("needle"));
        TRY_COMPARE(desk.told(),
                    QStringLiteral("1 hit in 1 of 3 reports. 2 reports could not be read: why stands in the list."));
        QCOMPARE(desk.part<ui::Notice>("search-told").tone(), ui::Tone::Bad);
        QCOMPARE(desk.list().model()->rowCount(), 3);
        for (const int row : {0, 2}) {
            QCOMPARE(desk.list().model()->rowCount(desk.branch(row)), 0);
            QVERIFY(!desk.text(desk.branch(row), FoundModel::Text).isEmpty());
            QVERIFY(!desk.branch(row).data(Qt::DecorationRole).isNull());
        }
        desk.list().setCurrentIndex(desk.branch(0));
        QTest::keyClick(&desk.list(), Qt::Key_Return); // the viewer says what can be done about it
        QCOMPARE(desk.wanted.size(), 1);
    }

    void inWhichReports()
    {
        Desk desk;
        for (const int day : {10, 17, 20, 23})
            desk.add(QStringLiteral("CSEMA08"), day, "needle");
        desk.shown = 1;
        desk.type(QStringLiteral("needle"));
        TRY_COMPARE(desk.told(), QStringLiteral("1 hit in 1 of 1 report."));
        desk.choose(1);
        desk.type(QStringLiteral("needle"));
        TRY_COMPARE(desk.told(), QStringLiteral("4 hits in 4 of 4 reports."));
        QVERIFY(!desk.part<QDateEdit>("search-from").isVisible());
        desk.choose(2); // the last week of them
        QVERIFY(desk.part<QDateEdit>("search-from").isVisible());
        QCOMPARE(desk.part<QDateEdit>("search-to").date(), QDate(2026, 11, 23));
        desk.type(QStringLiteral("needle"));
        TRY_COMPARE(desk.told(), QStringLiteral("3 hits in 3 of 3 reports."));
        desk.part<QDateEdit>("search-to").setDate(QDate(2026, 11, 20));
        desk.type(QStringLiteral("needle"));
        TRY_COMPARE(desk.told(), QStringLiteral("2 hits in 2 of 2 reports."));
        desk.shown = 0;
        desk.choose(0);
        desk.type(QStringLiteral("needle"));
        TRY_VERIFY(desk.told().startsWith(QStringLiteral("The table shows no filed report.")));
    }

    void asSheWrites()
    {
        Desk desk;
        desk.add(QStringLiteral("CSEMA08"), 23, "Needle\r\nneedles\r\n");
        desk.type(QStringLiteral("needle"));
        TRY_COMPARE(desk.told(), QStringLiteral("2 hits in 1 of 1 report."));
        desk.part<QCheckBox>("search-word").setChecked(true);
        desk.type(QStringLiteral("needle"));
        TRY_COMPARE(desk.told(), QStringLiteral("1 hit in 1 of 1 report."));
        desk.part<QCheckBox>("search-case").setChecked(true);
        desk.type(QStringLiteral("needle"));
        TRY_COMPARE(desk.told(), QStringLiteral("Not found in 1 report."));
        desk.part<QCheckBox>("search-pattern").setChecked(true);
        desk.type(QStringLiteral("("));
        TRY_COMPARE(desk.part<ui::Notice>("search-told").tone(), ui::Tone::Bad);
        QVERIFY(!desk.isUnderWay());
    }

    void canBeStopped()
    {
        Desk desk;
        for (int day = 10; day < 30; ++day)
            desk.add(QStringLiteral("CSEMA08"), day, pagesOf(600, 60));
        QSignalSpy opened(&desk.window, &SearchWindow::reportWanted);
        desk.type(QStringLiteral("not to be found"));
        QVERIFY(desk.isUnderWay());
        QTest::keyClick(&desk.window, Qt::Key_Escape);
        TRY_VERIFY(!desk.isUnderWay());
        QVERIFY2(desk.told().startsWith(QStringLiteral("Stopped after ")), qPrintable(desk.told()));
        QVERIFY(desk.window.isVisible());
        QTest::keyClick(&desk.window, Qt::Key_Escape);
        QVERIFY(!desk.window.isVisible());
        // One that is under way as the window goes.
        desk.window.comeToFront();
        desk.type(QStringLiteral("not to be found"));
    }

    void stopsWhereNobodyReadsOn()
    {
        Desk desk;
        desk.add(QStringLiteral("CSEMA08"), 23, pagesOf(400, 60));
        desk.type(QStringLiteral("tencent"));
        TRY_VERIFY(desk.told().startsWith(QStringLiteral("10,000 hits, and there may be more")));
        QCOMPARE(desk.list().model()->rowCount(desk.branch(0)), int(AcrossSearch::mostLines));
    }

    void byKeyboard()
    {
        Desk desk;
        desk.add(QStringLiteral("CSEMA08"), 23, pagesOf(2, 40));
        QVERIFY(desk.part<QLineEdit>("search-text").hasFocus());
        QVERIFY(!desk.part<QPushButton>("search-find").isEnabled());
        desk.type(QStringLiteral("L7 "));
        TRY_COMPARE(desk.told(), QStringLiteral("2 hits in 1 of 1 report."));
        QVERIFY(desk.part<QLineEdit>("search-text").hasFocus());
        QTest::keyClick(&desk.window, Qt::Key_Down);
        QVERIFY(desk.list().hasFocus());
        QTest::keyClick(&desk.list(), Qt::Key_Down);
        QCOMPARE(desk.list().currentIndex(), desk.line(0, 1));
    }

    void everyControlHasAName()
    {
        Desk desk;
        desk.choose(2);
        for (QWidget* widget : desk.window.findChildren<QWidget*>()) {
            if (widget->focusPolicy() == Qt::NoFocus || !widget->isVisible() || widget->focusProxy() != nullptr)
                continue;
            QAccessibleInterface* interface = QAccessible::queryAccessibleInterface(widget);
            QVERIFY2(
                interface != nullptr && !interface->text(QAccessible::Name).isEmpty(),
                qPrintable(widget->objectName() + QLatin1Char(' ') + QLatin1String(widget->metaObject()->className())));
        }
    }
};

RAPDESK_TEST(TestSearchWindow)
#include "test_search.moc"
