#include "Shelf.h"
#include "tests/TestMain.h"
#include "ui/workbench/DownloadModel.h"
#include "ui/workbench/ReportFilterModel.h"
#include "ui/workbench/ReportTableModel.h"

#include <QAbstractItemModelTester>
#include <QMimeData>
#include <QSignalSpy>
#include <QUrl>

using namespace workbench;

namespace {

struct Table {
    explicit Table(Shelf& shelf)
        : reports(Shelf::clock())
        , shown(reports)
        , checkReports(&reports, QAbstractItemModelTester::FailureReportingMode::QtTest)
        , checkShown(&shown, QAbstractItemModelTester::FailureReportingMode::QtTest)
    {
        reports.setSource(&shelf.index, &shelf.queue);
    }

    [[nodiscard]] QStringList column(Column of) const
    {
        QStringList texts;
        for (int row = 0; row < shown.rowCount(); ++row)
            texts.append(shown.index(row, int(of)).data().toString());
        return texts;
    }

    [[nodiscard]] QString text(int row, Column of) const { return reports.index(row, int(of)).data().toString(); }

    ReportTableModel reports;
    ReportFilterModel shown;
    QAbstractItemModelTester checkReports;
    QAbstractItemModelTester checkShown;
};

const QString hkmk = Shelf::folder(QStringLiteral("CCASS_HKMK"));
const QString mamk = Shelf::folder(QStringLiteral("CCASS_MAMK"));
const QString other = Shelf::folder(QStringLiteral("VAR_HKSCC"));

const rap::Entry marks = Shelf::entry(
    hkmk, Shelf::name(QStringLiteral("CFIPM01"), QStringLiteral("C00123"), QStringLiteral("HKMK")), 39'950'000);
const rap::Entry clearing =
    Shelf::entry(hkmk, Shelf::name(QStringLiteral("CCLTN05"), QStringLiteral("B01451"), QStringLiteral("HKMK"),
                                   Shelf::today.addDays(-3), QStringLiteral("140211")));
const rap::Entry image =
    Shelf::entry(mamk, Shelf::name(QStringLiteral("CCLTN05"), QStringLiteral("COMMON"), QStringLiteral("MAMK"),
                                   Shelf::today, QStringLiteral("080000"), true));
const rap::Entry odd = Shelf::entry(other, QStringLiteral("README"), 900);
const QList<rap::Entry> four{marks, clearing, image, odd};

/// What the filter model should show, reckoned the slow way.
QStringList reckoned(const ReportTableModel& reports, const std::function<bool(int)>& fits,
                     const std::function<bool(int, int)>& before)
{
    QList<int> rows;
    for (int row = 0; row < reports.rowCount(); ++row)
        if (fits(row))
            rows.append(row);
    std::stable_sort(rows.begin(), rows.end(), before);
    QStringList paths;
    for (const int row : rows)
        paths.append(reports.report(row).path);
    return paths;
}

QStringList pathsOf(const ReportFilterModel& shown)
{
    QStringList paths;
    for (int row = 0; row < shown.rowCount(); ++row)
        paths.append(shown.index(row, 0).data(ReportTableModel::PathRole).toString());
    return paths;
}

} // namespace

class TestTableModel : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void groupsByReport()
    {
        Shelf shelf;
        shelf.list(four);
        Table table(shelf);
        table.shown.setGrouping(Grouping::Report);
        const auto heads = [&] {
            QStringList texts;
            for (int row = 0; row < table.shown.rowCount(); ++row)
                if (table.shown.sourceRow(row) < 0)
                    texts.append(table.shown.index(row, 0).data(ReportTableModel::GroupRole).toString());
            return texts;
        };
        QCOMPARE(table.column(Column::Report), (QStringList{{},
                                                            QStringLiteral("CCLTN05"),
                                                            QStringLiteral("CCLTN05"),
                                                            {},
                                                            QStringLiteral("CFIPM01"),
                                                            {},
                                                            QStringLiteral("README")}));
        QCOMPARE(heads().size(), 3);
        QCOMPARE(heads().at(0), QStringLiteral("CCLTN05  ·  Final Clearing Statement  ·  2 reports  ·  2 not here"));
        QVERIFY(heads().at(1).startsWith(QStringLiteral("CFIPM01  ·  ")));
        QCOMPARE(heads().at(2), QStringLiteral("Not named like a report  ·  1 report  ·  1 not here"));
        QVERIFY(heads().at(1).endsWith(QStringLiteral("  ·  1 report  ·  1 not here")));
        // Within a group as sorted; the groups stay.
        table.shown.sort(int(Column::For), Qt::DescendingOrder);
        QCOMPARE(table.column(Column::For).mid(0, 3),
                 (QStringList{{}, QStringLiteral("COMMON"), QStringLiteral("B01451")}));
        table.shown.sort(int(Column::For), Qt::AscendingOrder);
        QCOMPARE(table.column(Column::For).mid(0, 3),
                 (QStringList{{}, QStringLiteral("B01451"), QStringLiteral("COMMON")}));
        // Heads can be gone to and not selected: they are no reports.
        QCOMPARE(table.shown.flags(table.shown.index(0, 0)), Qt::ItemFlags(Qt::ItemIsEnabled));
        QVERIFY(!table.shown.mapToSource(table.shown.index(0, 0)).isValid());
        // What is filed counts in its head without a reset.
        QSignalSpy resets(&table.shown, &QAbstractItemModel::modelReset);
        shelf.file(clearing);
        QCOMPARE(heads().at(0), QStringLiteral("CCLTN05  ·  Final Clearing Statement  ·  2 reports  ·  1 not here"));
        QCOMPARE(resets.size(), 0);
        // A group of which nothing fits has no head.
        table.shown.setText(QStringLiteral("ccltn05"));
        QCOMPARE(heads().size(), 1);
        Narrowing filed;
        filed.state = StateChoice::Filed;
        table.shown.setNarrowing(filed);
        QCOMPARE(heads(), QStringList{QStringLiteral("CCLTN05  ·  Final Clearing Statement  ·  1 report")});
        shelf.file(image);
        QCOMPARE(heads(), QStringList{QStringLiteral("CCLTN05  ·  Final Clearing Statement  ·  2 reports")});
        table.shown.setGrouping(Grouping::None);
        QCOMPARE(table.shown.rowCount(), 2);
    }

    void groupsByFolderDate()
    {
        Shelf shelf;
        const rap::Entry older = Shelf::entry(Shelf::folder(QStringLiteral("CCASS_HKMK"), Shelf::today.addDays(-3)),
                                              Shelf::name(QStringLiteral("CFIPM01"), QStringLiteral("C00123"),
                                                          QStringLiteral("HKMK"), Shelf::today.addDays(-3)));
        shelf.list({older, marks});
        Table table(shelf);
        table.shown.setGrouping(Grouping::FolderDate);
        QCOMPARE(table.shown.rowCount(), 4);
        QVERIFY(table.shown.index(0, 0)
                    .data(ReportTableModel::GroupRole)
                    .toString()
                    .startsWith(QStringLiteral("Mon 23 Nov")));
        QVERIFY(table.shown.index(2, 0)
                    .data(ReportTableModel::GroupRole)
                    .toString()
                    .startsWith(QStringLiteral("Fri 20 Nov")));
        // New reports find their group.
        shelf.list({older, marks, clearing});
        QCOMPARE(table.shown.rowCount(), 5);
        QCOMPARE(table.shown.index(0, 0).data(ReportTableModel::GroupRole).toString(),
                 QStringLiteral("Mon 23 Nov  ·  2 reports  ·  2 not here"));
    }

    void cellsSpeakToTheClerk()
    {
        Shelf shelf;
        Table table(shelf);
        shelf.list(four);
        QCOMPARE(table.reports.rowCount(), 4);
        QCOMPARE(table.text(0, Column::Status), QStringLiteral("New"));
        QCOMPARE(table.text(0, Column::Report), QStringLiteral("CFIPM01"));
        QCOMPARE(table.text(0, Column::For), QStringLiteral("C00123"));
        QCOMPARE(table.text(0, Column::Market), QStringLiteral("HKMK"));
        QCOMPARE(table.text(0, Column::Kind), QStringLiteral("Text"));
        QCOMPARE(table.text(0, Column::FolderDate), QStringLiteral("Mon 23 Nov"));
        QCOMPARE(table.text(0, Column::Run), QStringLiteral("Mon 23 Nov 20:15:02"));
        QCOMPARE(table.text(0, Column::Size), QStringLiteral("38.1 MB"));
        QCOMPARE(table.text(0, Column::OnRapUntil), QStringLiteral("2 Dec"));
        QCOMPARE(table.text(1, Column::Run), QStringLiteral("Fri 20 Nov 14:02:11"));
        QCOMPARE(table.text(2, Column::Kind), QStringLiteral("Data image"));
        QCOMPARE(table.text(3, Column::Report), QStringLiteral("README"));
        QCOMPARE(table.text(3, Column::Title), QStringLiteral("README"));
        QCOMPARE(table.text(3, Column::Run), QStringLiteral("Mon 21 Sept 22:13:20")); // of the file
        // The tests run in New York.
        QCOMPARE(table.reports.headerData(int(Column::Run), Qt::Horizontal, Qt::DisplayRole).toString(),
                 QStringLiteral("Run HKT"));
    }

    void everyColumnHasANameAndAnId()
    {
        Shelf shelf;
        Table table(shelf);
        QSet<QString> ids;
        for (int column = 0; column < workbench::columnCount; ++column) {
            QVERIFY(!table.shown.headerData(column, Qt::Horizontal, Qt::DisplayRole).toString().isEmpty());
            ids.insert(columnId(Column(column)));
        }
        QCOMPARE(ids.size(), workbench::columnCount);
    }

    void statusFollowsIndexAndQueue()
    {
        Shelf shelf;
        Table table(shelf);
        shelf.list(four);
        const auto status = [&] { return table.reports.status(0); };
        const download::TransferId id = shelf.queueUp(marks);
        QCOMPARE(status(), RowStatus::Waiting);
        shelf.queue.pause({id});
        QCOMPARE(status(), RowStatus::Paused);
        shelf.queue.resume({id});
        shelf.queue.connectionFailed({rap::ErrorKind::TimedOut, QStringLiteral("No answer."), {}, {}});
        QTRY_COMPARE(status(), RowStatus::Failed);
        QCOMPARE(table.text(0, Column::Status), QStringLiteral("Failed: not reached"));
        QCOMPARE(table.reports.index(0, 0).data(Qt::ToolTipRole).toString(), QStringLiteral("No answer."));
        shelf.queue.cancel({id});
        QCOMPARE(status(), RowStatus::New);
        shelf.file(marks);
        QCOMPARE(status(), RowStatus::Filed);
        shelf.index.markMissing({marks.path}, true);
        QCOMPARE(status(), RowStatus::Missing);
        rap::Entry changed = clearing;
        shelf.file(clearing);
        changed.size = 77;
        shelf.list({marks, changed, image, odd});
        QCOMPARE(table.reports.status(1), RowStatus::Changed);
        shelf.list({marks, changed, odd}, {mamk});
        QCOMPARE(table.reports.status(2), RowStatus::Gone);
        QCOMPARE(table.text(2, Column::OnRapUntil), QStringLiteral("not on RAP"));
    }

    void whatNoProfileWantsSaysSo()
    {
        Shelf shelf;
        Table table(shelf);
        profile::Profile mainland;
        mainland.name = QStringLiteral("Mainland");
        mainland.wanted.markets = {rap::Market::Mamk};
        profile::CompiledProfiles choice({mainland});
        table.reports.setSource(&shelf.index, &shelf.queue, &choice);
        const rap::Entry last =
            Shelf::entry(Shelf::folder(QStringLiteral("CCASS_HKMK"), Shelf::today.addDays(-9)),
                         Shelf::name(QStringLiteral("CFIPM01"), QStringLiteral("C00123"), QStringLiteral("HKMK")));
        shelf.list({last});
        QCOMPARE(table.reports.status(0), RowStatus::NotWanted);
        QCOMPARE(table.text(0, Column::Status), QStringLiteral("Not wanted"));
        QVERIFY(table.reports.index(0, 0).data(Qt::ToolTipRole).toString().contains(QStringLiteral("Use Fetch")));
        QVERIFY(!table.reports.index(0, int(Column::OnRapUntil)).data(ReportTableModel::UrgentRole).toBool());
        QCOMPARE(table.shown.counts().notHere, 0);
        QCOMPARE(table.shown.counts().notWanted, 1);

        const download::TransferId id = shelf.queueUp(last); // by hand
        QCOMPARE(table.reports.status(0), RowStatus::Waiting);
        shelf.queue.cancel({id});
        QCOMPARE(table.reports.status(0), RowStatus::NotWanted);

        choice = profile::CompiledProfiles();
        table.reports.tellChoice();
        QCOMPARE(table.reports.status(0), RowStatus::New);
        QCOMPARE(table.shown.counts().notHere, 1);
        QCOMPARE(table.shown.counts().notWanted, 0);
        QVERIFY(table.reports.index(0, int(Column::OnRapUntil)).data(ReportTableModel::UrgentRole).toBool());
        shelf.file(last);
        QCOMPARE(table.reports.status(0), RowStatus::Filed);
    }

    void leavingReportsAreUrgent()
    {
        Shelf shelf;
        Table table(shelf);
        const rap::Entry last =
            Shelf::entry(Shelf::folder(QStringLiteral("CCASS_HKMK"), Shelf::today.addDays(-9)),
                         Shelf::name(QStringLiteral("CSEMS08"), QStringLiteral("C00123"), QStringLiteral("HKMK")));
        shelf.list({marks, last});
        const auto urgent = [&](int row) {
            return table.reports.index(row, int(Column::OnRapUntil)).data(ReportTableModel::UrgentRole).toBool();
        };
        QVERIFY(!urgent(0));
        QVERIFY(urgent(1));
        QCOMPARE(table.text(1, Column::OnRapUntil), QStringLiteral("today"));
        shelf.file(last);
        QVERIFY(!urgent(1));
    }

    void filedReportsTravel()
    {
        Shelf shelf;
        Table table(shelf);
        shelf.list(four);
        const QModelIndex cell = table.reports.index(0, int(Column::Report));
        QVERIFY(!table.reports.flags(cell).testFlag(Qt::ItemIsDragEnabled));
        QVERIFY(table.reports.mimeData({cell}) == nullptr);
        shelf.file(marks);
        QVERIFY(table.reports.flags(cell).testFlag(Qt::ItemIsDragEnabled));
        QModelIndexList cells;
        for (int column = 1; column < workbench::columnCount;
             ++column) // a view leaves out what is hidden, as the first
            cells << table.reports.index(0, column) << table.reports.index(1, column);
        const std::unique_ptr<QMimeData> mime(table.reports.mimeData(cells));
        QCOMPARE(mime->urls(), QList<QUrl>{QUrl::fromLocalFile(QStringLiteral("/reports/a.TXT"))});
        QCOMPARE(table.reports.supportedDragActions(), Qt::CopyAction);
    }

    void searchLooksInTheColumnsThatAreShown_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<int>("rows");
        QTest::newRow("report") << "cfipm01" << 1;
        QTest::newRow("part of a report") << "CLT" << 2;
        QTest::newRow("title") << "final clearing" << 2;
        QTest::newRow("words in any order") << "b01451 final" << 1;
        QTest::newRow("participant") << "common" << 1;
        QTest::newRow("market code") << "mamk" << 1;
        QTest::newRow("market name") << "shanghai" << 1;
        QTest::newRow("kind") << "data image" << 1;
        QTest::newRow("run date as shown") << "fri 20 nov" << 1;
        QTest::newRow("run date in figures") << "2026-11-20" << 1;
        QTest::newRow("day and month") << "20 nov" << 1;
        QTest::newRow("the year is not shown") << "26 nov" << 0;
        QTest::newRow("with a report") << "ccltn05 23 nov" << 1;
        QTest::newRow("in one word") << "20nov" << 1;
        QTest::newRow("month first") << "Nov 20" << 1;
        QTest::newRow("in full") << "friday, 20th november 2026" << 1;
        QTest::newRow("with a stroke") << "20/11" << 1;
        QTest::newRow("with stroke and year") << "20/11/2026" << 1;
        QTest::newRow("with stroke and short year") << "20/11/26" << 1;
        QTest::newRow("with a hyphen") << "20-11" << 1;
        QTest::newRow("with a point") << "20.11." << 1;
        QTest::newRow("eight figures") << "20261120" << 1;
        QTest::newRow("in Chinese") << QString::fromUtf8("11月20日") << 1;
        QTest::newRow("in Chinese, with its year") << QString::fromUtf8("2026年11月20日") << 1;
        QTest::newRow("month in Chinese") << QString::fromUtf8("11月") << 3;
        QTest::newRow("in Chinese, another year") << QString::fromUtf8("2025年11月20日") << 0;
        QTest::newRow("another year") << "20 nov 2025" << 0;
        QTest::newRow("another weekday") << "mon 20 nov" << 0;
        QTest::newRow("weekday") << "friday" << 1;
        QTest::newRow("month in full") << "november" << 3;
        QTest::newRow("month and year") << "nov 2026" << 3;
        QTest::newRow("month in full of another year") << "november 2025" << 0;
        QTest::newRow("another month") << "october" << 0;
        QTest::newRow("no such day") << "32/11" << 0;
        QTest::newRow("on RAP until") << "2 dec" << 4;
        QTest::newRow("run time") << "14:02:11" << 1;
        QTest::newRow("size") << "38.1 mb" << 1;
        QTest::newRow("status") << "new" << 4;
        QTest::newRow("inside of a name that is not shown") << "20261123201502123456.txt" << 0;
        QTest::newRow("beginning of a name") << "ccltn05_b" << 1;
        QTest::newRow("column that is not shown") << "var_hkscc" << 0;
        QTest::newRow("full-width letters") << QString::fromUtf8("ＣＦＩＰＭ") << 1;
        QTest::newRow("nothing such") << "zzz" << 0;
        QTest::newRow("not across columns") << "cfipm01marks" << 0;
        QTest::newRow("spaces only") << "   " << 4;
    }

    void searchLooksInTheColumnsThatAreShown()
    {
        QFETCH(QString, text);
        QFETCH(int, rows);
        Shelf shelf;
        Table table(shelf);
        shelf.list(four);
        table.shown.setText(text);
        QCOMPARE(table.shown.rowCount(), rows);
        // Letter by letter is the same as at once.
        table.shown.setText({});
        for (qsizetype length = 1; length <= text.size(); ++length)
            table.shown.setText(text.left(length));
        QCOMPARE(table.shown.rowCount(), rows);
        table.shown.setText({});
        QCOMPARE(table.shown.rowCount(), 4);
    }

    void aColumnThatIsShownIsSearched()
    {
        Shelf shelf;
        Table table(shelf);
        shelf.list(four);
        table.shown.setText(QStringLiteral("20261123201502123456.txt"));
        QCOMPARE(table.shown.rowCount(), 0);
        ColumnSet shown = shownAtFirst();
        shown.set(std::size_t(Column::File));
        table.shown.setSearched(shown);
        QCOMPARE(pathsOf(table.shown), QStringList{marks.path});
        table.shown.setText(QStringLiteral("var_hkscc"));
        QCOMPARE(table.shown.rowCount(), 0);
        shown.set(std::size_t(Column::System));
        table.shown.setSearched(shown);
        QCOMPARE(pathsOf(table.shown), QStringList{odd.path});
        table.shown.setText(QStringLiteral("shanghai"));
        QCOMPARE(table.shown.rowCount(), 1);
        shown.reset(std::size_t(Column::Market));
        table.shown.setSearched(shown);
        QCOMPARE(table.shown.rowCount(), 0);
    }

    void searchFollowsTheStatus()
    {
        Shelf shelf;
        Table table(shelf);
        shelf.list(four);
        table.shown.setText(QStringLiteral("filed"));
        QCOMPARE(table.shown.rowCount(), 0);
        shelf.file(image);
        QCOMPARE(pathsOf(table.shown), QStringList{image.path});
        table.shown.setText(QStringLiteral("new"));
        QCOMPARE(table.shown.rowCount(), 3);
        shelf.file(marks);
        QCOMPARE(table.shown.rowCount(), 2);
    }

    void chipsNarrow()
    {
        Shelf shelf;
        Table table(shelf);
        shelf.list(four);
        shelf.file(marks);
        const auto rows = [&](const Narrowing& narrowing) {
            table.shown.setNarrowing(narrowing);
            return table.shown.rowCount();
        };
        QCOMPARE(rows({.markets = {rap::Market::Hkmk}}), 2);
        QCOMPARE(rows({.markets = {rap::Market::Hkmk, rap::Market::Mamk}}), 3);
        QCOMPARE(rows({.kinds = {rap::Kind::Image}}), 1);
        QCOMPARE(rows({.participants = {QStringLiteral("C00123"), QStringLiteral("COMMON")}}), 2);
        QCOMPARE(rows({.state = StateChoice::NotHere}), 3);
        QCOMPARE(rows({.state = StateChoice::Filed}), 1);
        QCOMPARE(rows({.state = StateChoice::Failed}), 0);
        QCOMPARE(rows({.markets = {rap::Market::Hkmk}, .state = StateChoice::NotHere}), 1);
        FolderScope scope;
        scope.house = rap::House::Hkscc;
        scope.market = rap::Market::Mamk;
        QCOMPARE(rows({.folders = {scope}}), 1);
        FolderScope others;
        others.other = true;
        QCOMPARE(rows({.folders = {scope, others}}), 2);
        QVERIFY(!table.shown.isNarrowed());
        QCOMPARE(rows({.folders = {scope}, .kinds = {rap::Kind::Text}}), 0);
        QVERIFY(table.shown.isNarrowed());
        QCOMPARE(rows({}), 4);
    }

    void countsAreOfWhatFitsButForTheState()
    {
        Shelf shelf;
        Table table(shelf);
        shelf.list(four);
        shelf.file(marks);
        shelf.queueUp(clearing);
        shelf.queue.connectionFailed({rap::ErrorKind::TimedOut, {}, {}, {}});
        using Counts = ReportFilterModel::Counts;
        QTRY_COMPARE(table.shown.counts(), (Counts{4, 3, 1, 1}));
        table.shown.setNarrowing({.state = StateChoice::Failed});
        QCOMPARE(table.shown.counts(), (Counts{4, 3, 1, 1}));
        QCOMPARE(table.shown.rowCount(), 1);
        table.shown.setNarrowing({.markets = {rap::Market::Hkmk}});
        QCOMPARE(table.shown.counts(), (Counts{2, 1, 1, 1}));
    }

    void countsFollowEveryChange()
    {
        Shelf shelf;
        Table table(shelf);
        const Narrowing narrowings[] = {{}, {.markets = {rap::Market::Hkmk}}, {.state = StateChoice::NotHere}};
        for (const Narrowing& narrowing : narrowings) {
            table.shown.setNarrowing(narrowing);
            shelf.list({});
            for (qsizetype listed = 1; listed <= four.size(); ++listed) {
                shelf.list(four.first(listed));
                shelf.file(four[listed - 1]);
                ReportFilterModel fresh(table.reports);
                fresh.setNarrowing(narrowing);
                QCOMPARE(table.shown.counts(), fresh.counts());
            }
        }
        QCOMPARE(table.shown.counts().filed, 4);
    }

    void participantsBecomeKnown()
    {
        Shelf shelf;
        Table table(shelf);
        QSignalSpy told(&table.shown, &ReportFilterModel::participantsChanged);
        shelf.list({marks, clearing});
        QVERIFY(!told.isEmpty());
        QVERIFY(table.shown.facts().participants().contains(QStringLiteral("B01451")));
        told.clear();
        shelf.file(marks);
        QVERIFY(told.isEmpty());
    }

    void singleRowsComeAndGo()
    {
        Shelf shelf;
        Table table(shelf);
        shelf.list(four);
        table.shown.setNarrowing({.state = StateChoice::NotHere});
        QSignalSpy reset(&table.shown, &QAbstractItemModel::modelReset);
        QSignalSpy removed(&table.shown, &QAbstractItemModel::rowsRemoved);
        QSignalSpy inserted(&table.shown, &QAbstractItemModel::rowsInserted);
        shelf.file(marks);
        QCOMPARE(removed.size(), 1);
        QVERIFY(!pathsOf(table.shown).contains(marks.path));
        shelf.index.markMissing({marks.path}, true);
        QCOMPARE(inserted.size(), 1);
        QVERIFY(pathsOf(table.shown).contains(marks.path));
        const rap::Entry fifth = Shelf::entry(
            mamk, Shelf::name(QStringLiteral("CRMMG01"), QStringLiteral("P00001"), QStringLiteral("MAMK")));
        shelf.list(four + QList<rap::Entry>{fifth});
        QVERIFY(pathsOf(table.shown).contains(fifth.path));
        QVERIFY(reset.isEmpty());
    }

    void sortsByEveryColumn()
    {
        Shelf shelf;
        Table table(shelf);
        shelf.list(four);
        const auto order = [&](Column column, Qt::SortOrder direction = Qt::AscendingOrder) {
            table.shown.sort(int(column), direction);
            return table.column(Column::Report);
        };
        const QStringList byReport = order(Column::Report);
        QCOMPARE(byReport, (QStringList{QStringLiteral("CCLTN05"), QStringLiteral("CCLTN05"), QStringLiteral("CFIPM01"),
                                        QStringLiteral("README")}));
        QCOMPARE(order(Column::Report, Qt::DescendingOrder).first(), QStringLiteral("README"));
        QCOMPARE(order(Column::Size).first(), QStringLiteral("README"));
        QCOMPARE(order(Column::Size, Qt::DescendingOrder).first(), QStringLiteral("CFIPM01"));
        order(Column::Run, Qt::DescendingOrder);
        QCOMPARE(pathsOf(table.shown), (QStringList{marks.path, image.path, clearing.path, odd.path}));
        shelf.file(image);
        order(Column::Status);
        QCOMPARE(pathsOf(table.shown).last(), image.path);
        // What changes moves to its new place.
        shelf.file(marks);
        QCOMPARE(pathsOf(table.shown).mid(2), (QStringList{marks.path, image.path}));
        order(Column::File);
        QCOMPARE(table.column(Column::File), (QStringList{clearing.name, image.name, marks.name, odd.name}));
    }

    void randomChangesKeepItRight()
    {
        Shelf shelf;
        Table table(shelf);
        QList<rap::Entry> entries;
        quint32 seed = 12345;
        const auto random = [&seed](int below) {
            seed = seed * 1664525U + 1013904223U;
            return int((seed >> 8) % quint32(below));
        };
        const QStringList ids{QStringLiteral("CCLTN05"), QStringLiteral("CFIPM01"), QStringLiteral("CSEMA08")};
        const QStringList markets{QStringLiteral("HKMK"), QStringLiteral("MAMK"), QStringLiteral("SZMK")};
        const auto addEntries = [&](int count) {
            for (int i = 0; i < count; ++i) {
                const QString& market = markets.at(random(3));
                const QDate date = Shelf::today.addDays(-random(9));
                entries.append(Shelf::entry(
                    Shelf::folder(QStringLiteral("CCASS_") + market, date),
                    Shelf::name(ids.at(random(3)), QStringLiteral("C%1").arg(entries.size(), 5, 10, QLatin1Char('0')),
                                market, date, QStringLiteral("%1").arg(random(235959) % 100 + 120000)),
                    random(1000000)));
            }
            shelf.list(entries);
        };
        addEntries(60);
        const QStringList texts{{},
                                QStringLiteral("c"),
                                QStringLiteral("cc"),
                                QStringLiteral("final"),
                                QStringLiteral("new"),
                                QStringLiteral("filed hk")};
        QString text;
        StateChoice choice = StateChoice::All;
        for (int round = 0; round < 150; ++round) {
            switch (random(6)) {
            case 0:
                addEntries(1 + random(4));
                break;
            case 1:
                shelf.file(entries.at(random(int(entries.size()))));
                break;
            case 2:
                shelf.index.markMissing({entries.at(random(int(entries.size()))).path}, true);
                break;
            case 3:
                text = texts.at(random(int(texts.size())));
                table.shown.setText(text);
                break;
            case 4:
                choice = StateChoice(random(3));
                table.shown.setNarrowing({.state = choice});
                break;
            case 5:
                table.shown.sort(random(2) == 0 ? int(Column::Status) : int(Column::Size),
                                 random(2) == 0 ? Qt::AscendingOrder : Qt::DescendingOrder);
                break;
            }
            RowFacts fresh(table.reports);
            fresh.reset();
            const auto column = Column(table.shown.sortColumn());
            const bool descending = table.shown.sortOrder() == Qt::DescendingOrder;
            RowSearch search(fresh, text, shownAtFirst());
            const auto fits = [&](int row) {
                const ledger::State state = table.reports.report(row).state();
                const bool stateFits = choice == StateChoice::All ||
                                       (choice == StateChoice::NotHere && state == ledger::State::New) ||
                                       (choice == StateChoice::Filed && state == ledger::State::Fetched);
                return stateFits && search.finds(row);
            };
            const auto before = [&](int one, int two) { return fresh.isBefore(one, two, column, descending); };
            QCOMPARE(pathsOf(table.shown), reckoned(table.reports, fits, before));
        }
    }

    void anotherAccountTakesOver()
    {
        Shelf one;
        Shelf two;
        Table table(one);
        one.list(four);
        table.reports.setSource(&two.index, &two.queue);
        QCOMPARE(table.shown.rowCount(), 0);
        two.list({marks});
        QCOMPARE(table.shown.rowCount(), 1);
        one.file(marks);
        QCOMPARE(table.reports.status(0), RowStatus::New);
        table.reports.setSource(nullptr, nullptr);
        QCOMPARE(table.shown.rowCount(), 0);
    }

    void loadingAgainStartsAnew()
    {
        Shelf shelf;
        Table table(shelf);
        shelf.list(four);
        QSignalSpy loaded(&shelf.index, &ledger::ReportIndex::loaded);
        shelf.index.load();
        QTRY_COMPARE(loaded.size(), 1);
        QCOMPARE(table.shown.rowCount(), 4);
    }

    void downloadsAreRows()
    {
        Shelf shelf;
        shelf.list(four);
        DownloadModel downloads;
        const QAbstractItemModelTester check(&downloads, QAbstractItemModelTester::FailureReportingMode::QtTest);
        downloads.setSource(&shelf.queue, &shelf.index);
        const download::TransferId first = shelf.queueUp(marks);
        const download::TransferId second = shelf.queueUp(clearing);
        QCOMPARE(downloads.rowCount(), 2);
        QCOMPARE(downloads.rowOf(first), 0);
        QVERIFY(downloads.index(0, DownloadModel::Report).data().toString().startsWith(QStringLiteral("CFIPM01")));
        QCOMPARE(downloads.index(0, DownloadModel::Received).data().toString(), QStringLiteral("38.1 MB"));
        QCOMPARE(downloads.index(0, DownloadModel::Progress).data().toString(), QStringLiteral("Waiting"));
        shelf.queue.moveUp({second});
        QCOMPARE(downloads.rowOf(second), 0);
        shelf.queue.pause({first});
        QCOMPARE(downloads.index(1, DownloadModel::Progress).data().toString(), QStringLiteral("Paused"));
        shelf.queue.resume({first});
        shelf.queue.connectionFailed({rap::ErrorKind::TimedOut, QStringLiteral("No answer."), {}, {}});
        QTRY_COMPARE(shelf.queue.summary().failed, 2);
        QCOMPARE(downloads.rowCount(), 2);
        QCOMPARE(downloads.index(0, DownloadModel::Remark).data().toString(), QStringLiteral("No answer."));
        shelf.queue.clearEnded();
        QCOMPARE(downloads.rowCount(), 0);
    }

    void summaryIsInWords()
    {
        QCOMPARE(countsText({}, 0), QStringLiteral("Nothing under way"));
        download::QueueSummary summary;
        summary.running = 2;
        summary.waiting = 1;
        summary.failed = 1;
        summary.bytes = 1000;
        summary.bytesReceived = 710;
        summary.bytesPerSecond = 4.2 * 1024 * 1024;
        summary.secondsLeft = 12;
        QCOMPARE(countsText(summary, 2), QStringLiteral("2 running  ·  1 waiting"));
        QCOMPARE(countsText(summary, 1), QStringLiteral("1 running  ·  2 waiting")); // the other gives no bytes yet
        QCOMPARE(alarmText(summary), QStringLiteral("1 failed"));
        QCOMPARE(endedText(summary), QString());
        download::QueueSummary ended;
        ended.done = 57;
        ended.cancelled = 1;
        QCOMPARE(endedText(ended), QStringLiteral("57 fetched  ·  1 cancelled"));
        QCOMPARE(countsText(ended, 0), QString());
        QCOMPARE(paceText(summary), QStringLiteral("4.2 MB/s  ·  12 s left"));
        download::QueueSummary cut = summary; // the connection broke
        cut.waiting += std::exchange(cut.running, 0);
        QCOMPARE(paceText(cut), QString());
        QCOMPARE(leftText(cut), QString());
        QCOMPARE(percentOf(summary), 71);
        QCOMPARE(percentOf(download::QueueSummary()), -1);
        summary.waiting = 0;
        summary.bytesReceived = summary.bytes;
        QCOMPARE(paceText(summary), QStringLiteral("checking and filing"));
    }
};

RAPDESK_TEST(TestTableModel)
#include "test_table_model.moc"
