#include "tests/TestMain.h"
#include "ui/compare/ComparedRows.h"

using namespace compare;
using report::HunkKind;

namespace {

/// 2 the same, 1 changed, 3 gone, 2 the same, 2 moved away, 1 added, 1 the same, 2 moved here.
ComparedRows some()
{
    report::Comparison all;
    all.hunks = {{HunkKind::Same, 0, 0, 2, -1},  {HunkKind::Changed, 2, 2, 1, -1},  {HunkKind::Removed, 3, 3, 3, -1},
                 {HunkKind::Same, 6, 3, 2, -1},  {HunkKind::MovedAway, 8, 5, 2, 7}, {HunkKind::Added, 10, 5, 1, -1},
                 {HunkKind::Same, 10, 6, 1, -1}, {HunkKind::MovedHere, 11, 7, 2, 8}};
    return ComparedRows(std::move(all));
}

} // namespace

class TestComparedRows : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void everyRowHasItsLines()
    {
        const ComparedRows rows = some();
        QCOMPARE(rows.count(), 14);
        QCOMPARE(rows.at(0).left, 0);
        QCOMPARE(rows.at(2).kind, HunkKind::Changed);
        QCOMPARE(rows.at(4).left, 4);
        QCOMPARE(rows.at(4).right, -1);
        QVERIFY(!rows.at(4).isFirst);
        QCOMPARE(rows.at(7).left, 7);
        QCOMPARE(rows.at(7).right, 4);
        QCOMPARE(rows.at(9).partner, 8);
        QCOMPARE(rows.at(9).right, -1);
        QCOMPARE(rows.at(10).right, 5);
        QCOMPARE(rows.at(13).right, 8);
        QCOMPARE(rows.at(13).left, -1);
        QCOMPARE(rows.at(13).partner, 9);
    }

    void everyLineHasItsRow()
    {
        const ComparedRows rows = some();
        for (const Side side : {Side::Left, Side::Right})
            for (qint64 row = 0; row < rows.count(); ++row)
                if (const qint64 line = rows.at(row).line(side); line >= 0)
                    QCOMPARE(rows.rowOf(side, line), row);
        QCOMPARE(rows.rowOf(Side::Left, 1000), 11); // the last one that it has
    }

    void differencesAreGoneThrough()
    {
        const ComparedRows rows = some();
        QCOMPARE(rows.differences().size(), std::size_t(3));
        QCOMPARE(rows.differences()[0].first, 2);
        QCOMPARE(rows.differences()[0].count, 4);
        QCOMPARE(rows.differences()[1].first, 8);
        QCOMPARE(rows.differences()[2].first, 12);
        QCOMPARE(rows.differenceAfter(-1), std::optional<std::size_t>(0));
        QCOMPARE(rows.differenceAfter(2), std::optional<std::size_t>(1));
        QCOMPARE(rows.differenceAfter(12), std::nullopt);
        QCOMPARE(rows.differenceBefore(13), std::optional<std::size_t>(1));
        QCOMPARE(rows.differenceBefore(3), std::nullopt);
        QCOMPARE(rows.differenceBefore(7), std::optional<std::size_t>(0));
        QCOMPARE(rows.differenceAt(1), std::nullopt);
        QCOMPARE(rows.differenceAt(5), std::optional<std::size_t>(0));
        QCOMPARE(rows.differenceAt(6), std::nullopt);
        QCOMPARE(rows.differenceAt(13), std::optional<std::size_t>(2));
    }

    void nothingIsNoDifference()
    {
        const ComparedRows rows{report::Comparison()};
        QCOMPARE(rows.count(), 0);
        QVERIFY(rows.differences().empty());
        QCOMPARE(rows.differenceAfter(0), std::nullopt);
        QCOMPARE(rows.differenceBefore(0), std::nullopt);
        QCOMPARE(rows.rowOf(Side::Left, 3), 0);
    }
};

RAPDESK_TEST(TestComparedRows)
#include "test_compared_rows.moc"
