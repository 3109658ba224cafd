#include "Shelf.h"
#include "tests/TestMain.h"
#include "ui/workbench/FolderTreeModel.h"

#include <QAbstractItemModelTester>
#include <QSignalSpy>

using namespace workbench;

namespace {

rap::Entry report(const QString& folder, QDate date, int number, const QString& market = QStringLiteral("HKMK"))
{
    return Shelf::entry(Shelf::folder(folder, date),
                        Shelf::name(QStringLiteral("CFIPM01"),
                                    QStringLiteral("C%1").arg(number, 5, 10, QLatin1Char('0')), market, date));
}

struct Tree {
    explicit Tree(Shelf& shelf)
        : folders(Shelf::today)
        , check(&folders, QAbstractItemModelTester::FailureReportingMode::QtTest)
    {
        folders.setSource(&shelf.index);
    }

    /// "HKSCC/CCASS/HKMK" and so on, each with what it shows.
    [[nodiscard]] QStringList all() const
    {
        QStringList lines;
        const auto walk = [&](const auto& self, const QModelIndex& parent, const QString& above) -> void {
            for (int row = 0; row < folders.rowCount(parent); ++row) {
                const QModelIndex node = folders.index(row, 0, parent);
                const QString path = above + node.data().toString();
                lines.append(QStringLiteral("%1 %2").arg(
                    path, QString::number(node.data(FolderTreeModel::NotHereRole).toInt())));
                self(self, node, path + QLatin1Char('/'));
            }
        };
        walk(walk, {}, {});
        return lines;
    }

    /// By its words: {"HKSCC", "CCASS", "HKMK"}.
    [[nodiscard]] QModelIndex at(const QStringList& path) const
    {
        QModelIndex node;
        for (const QString& step : path) {
            QModelIndex found;
            for (int row = 0; row < folders.rowCount(node); ++row)
                if (folders.index(row, 0, node).data().toString() == step)
                    found = folders.index(row, 0, node);
            if (!found.isValid())
                return {};
            node = found;
        }
        return node;
    }

    FolderTreeModel folders;
    QAbstractItemModelTester check;
};

QStringList words(const char* path)
{
    return QString::fromLatin1(path).split(QLatin1Char('/'));
}

} // namespace

class TestTreeModel : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void nodesAreInTheFieldsOrder()
    {
        Shelf shelf;
        Tree tree(shelf);
        shelf.list({report(QStringLiteral("VAR_HKSCC"), Shelf::today, 1),
                    report(QStringLiteral("HKCC_SEOCH_CCMS_GLOB"), Shelf::today, 2),
                    report(QStringLiteral("HKSCC_CCMS_GLOB"), Shelf::today, 3),
                    report(QStringLiteral("CCASS_HKMK"), Shelf::today.addDays(-3), 4),
                    report(QStringLiteral("CCASS_HKMK"), Shelf::today, 5),
                    report(QStringLiteral("CCASS_GLOB"), Shelf::today, 6)});
        tree.folders.flush();
        QCOMPARE(
            tree.all(),
            (QStringList{QStringLiteral("All of RAP 6"), QStringLiteral("HKSCC 4"), QStringLiteral("HKSCC/CCASS 3"),
                         QStringLiteral("HKSCC/CCASS/GLOB 1"), QStringLiteral("HKSCC/CCASS/GLOB/Mon 23 Nov 1"),
                         QStringLiteral("HKSCC/CCASS/HKMK 2"), QStringLiteral("HKSCC/CCASS/HKMK/Mon 23 Nov 1"),
                         QStringLiteral("HKSCC/CCASS/HKMK/Fri 20 Nov 1"), QStringLiteral("HKSCC/CCMS 1"),
                         QStringLiteral("HKSCC/CCMS/GLOB 1"), QStringLiteral("HKSCC/CCMS/GLOB/Mon 23 Nov 1"),
                         QStringLiteral("HKCC and SEOCH 1"), QStringLiteral("HKCC and SEOCH/CCMS 1"),
                         QStringLiteral("HKCC and SEOCH/CCMS/GLOB 1"),
                         QStringLiteral("HKCC and SEOCH/CCMS/GLOB/Mon 23 Nov 1"), QStringLiteral("Other RAP folders 1"),
                         QStringLiteral("Other RAP folders/VAR_HKSCC 1"),
                         QStringLiteral("Other RAP folders/VAR_HKSCC/Mon 23 Nov 1")}));
    }

    void emptyFoldersAreShown()
    {
        Shelf shelf;
        Tree tree(shelf);
        shelf.list({}, {Shelf::folder(QStringLiteral("CCASS_SZMK"))});
        tree.folders.flush();
        const QModelIndex date = tree.at(words("HKSCC/CCASS/SZMK/Mon 23 Nov"));
        QVERIFY(date.isValid());
        QCOMPARE(date.data(FolderTreeModel::HereRole).toInt(), 0);
    }

    void countsFollowEachReport()
    {
        Shelf shelf;
        Tree tree(shelf);
        const rap::Entry one = report(QStringLiteral("CCASS_HKMK"), Shelf::today, 1);
        const rap::Entry two = report(QStringLiteral("CCASS_HKMK"), Shelf::today, 2);
        shelf.list({one, two});
        tree.folders.flush();
        QSignalSpy reset(&tree.folders, &QAbstractItemModel::modelReset);
        const auto counts = [&](const char* path) {
            const QModelIndex node = tree.at(words(path));
            return QList<int>{node.data(FolderTreeModel::HereRole).toInt(),
                              node.data(FolderTreeModel::NotHereRole).toInt()};
        };
        QCOMPARE(counts("HKSCC"), (QList<int>{0, 2}));
        shelf.file(one);
        QCOMPARE(counts("HKSCC"), (QList<int>{1, 1}));
        QCOMPARE(counts("HKSCC/CCASS/HKMK/Mon 23 Nov"), (QList<int>{1, 1}));
        shelf.file(two);
        QCOMPARE(counts("HKSCC/CCASS"), (QList<int>{2, 0}));
        QVERIFY(tree.at(words("HKSCC")).data(Qt::AccessibleTextRole).toString().contains(QStringLiteral("all here")));
        shelf.index.markMissing({one.path}, true);
        QCOMPARE(counts("HKSCC/CCASS/HKMK"), (QList<int>{1, 1}));
        QCOMPARE(tree.folders.totals().here, 1);
        QVERIFY(reset.isEmpty());
    }

    void viewsAreToldLaterAndAtOnceForAll()
    {
        Shelf shelf;
        Tree tree(shelf);
        const rap::Entry one = report(QStringLiteral("CCASS_HKMK"), Shelf::today, 1);
        const rap::Entry two = report(QStringLiteral("CCASS_HKMK"), Shelf::today, 2);
        shelf.list({one, two});
        tree.folders.flush();
        QSignalSpy changed(&tree.folders, &QAbstractItemModel::dataChanged);
        QSignalSpy counts(&tree.folders, &FolderTreeModel::countsChanged);
        shelf.file(one);
        shelf.file(two);
        QVERIFY(changed.isEmpty());
        tree.folders.flush();
        QCOMPARE(changed.size(), 5); // all, house, system, market, date: each once
        QCOMPARE(counts.size(), 1);
    }

    void listingAgainKeepsTheNodes()
    {
        Shelf shelf;
        Tree tree(shelf);
        const rap::Entry one = report(QStringLiteral("CCASS_HKMK"), Shelf::today, 1);
        shelf.list({one});
        tree.folders.flush();
        QSignalSpy reset(&tree.folders, &QAbstractItemModel::modelReset);
        const QPersistentModelIndex date = tree.at(words("HKSCC/CCASS/HKMK/Mon 23 Nov"));
        shelf.list({one, report(QStringLiteral("CCASS_HKMK"), Shelf::today, 2)});
        tree.folders.flush();
        QVERIFY(reset.isEmpty());
        QCOMPARE(date.data(FolderTreeModel::NotHereRole).toInt(), 2);
        shelf.file(one); // counted at the node that stands
        QCOMPARE(date.data(FolderTreeModel::NotHereRole).toInt(), 1);
        shelf.list({one, report(QStringLiteral("CCASS_MAMK"), Shelf::today, 3, QStringLiteral("MAMK"))});
        tree.folders.flush();
        QCOMPARE(reset.size(), 1);
    }

    void leavingIsMarkedUpToTheTop()
    {
        Shelf shelf;
        Tree tree(shelf);
        const rap::Entry last = report(QStringLiteral("CCASS_HKMK"), Shelf::today.addDays(-9), 1);
        shelf.list({last, report(QStringLiteral("CCASS_HKMK"), Shelf::today.addDays(-8), 2)});
        tree.folders.flush();
        const auto leaving = [&](const char* path) {
            return tree.at(words(path)).data(FolderTreeModel::LeavingRole).toInt();
        };
        QCOMPARE(leaving("HKSCC"), 1);
        QCOMPARE(leaving("HKSCC/CCASS/HKMK/Sat 14 Nov"), 1);
        QCOMPARE(leaving("HKSCC/CCASS/HKMK/Sun 15 Nov"), 0);
        QVERIFY(tree.at(words("HKSCC/CCASS/HKMK/Sat 14 Nov"))
                    .data(Qt::AccessibleTextRole)
                    .toString()
                    .contains(QStringLiteral("leave RAP")));
        shelf.file(last);
        QCOMPARE(leaving("HKSCC"), 0);
        tree.folders.setToday(Shelf::today.addDays(1));
        QCOMPARE(leaving("HKSCC"), 1);
    }

    void pastFoldersAreGathered()
    {
        Shelf shelf;
        Tree tree(shelf);
        const rap::Entry old = report(QStringLiteral("CCASS_HKMK"), Shelf::today.addDays(-20), 1);
        const rap::Entry late = report(QStringLiteral("CCASS_HKMK"), Shelf::today.addDays(-11), 2);
        shelf.list({old, late});
        shelf.file(old);
        // RAP still lists `late` although its days are over: it stays in its place.
        shelf.list({late});
        tree.folders.flush();
        QVERIFY(tree.at(words("HKSCC/CCASS/HKMK/Thu 12 Nov")).isValid());
        const QModelIndex earlier = tree.at(words("HKSCC/CCASS/HKMK/Earlier"));
        QVERIFY(earlier.isValid());
        QCOMPARE(earlier.row(), 1);
        QVERIFY(tree.folders.scope(earlier).matches(shelf.index.find(old.path)->folder));
        QCOMPARE(tree.folders.index(0, 0, earlier).data().toString(), QStringLiteral("Tue 3 Nov"));
    }

    void goneReportsGiveNoTick()
    {
        Shelf shelf;
        Tree tree(shelf);
        const rap::Entry one = report(QStringLiteral("CCASS_HKMK"), Shelf::today, 1);
        shelf.list({one});
        shelf.list({}, {one.folder});
        tree.folders.flush();
        const QModelIndex date = tree.at(words("HKSCC/CCASS/HKMK/Mon 23 Nov"));
        QCOMPARE(date.data(FolderTreeModel::GoneRole).toInt(), 1);
        QVERIFY(!date.data(Qt::AccessibleTextRole).toString().contains(QStringLiteral("all here")));
    }

    void faultIsOnItsFolderAlone()
    {
        Shelf shelf;
        Tree tree(shelf);
        rap::Listing listing = Shelf::listing({report(QStringLiteral("CCASS_HKMK"), Shelf::today, 1)});
        listing.faults = {{Shelf::folder(QStringLiteral("CCASS_SZMK")),
                           {rap::ErrorKind::RemoteNoPermission, QStringLiteral("No access."), {}, {}}}};
        shelf.index.apply(listing, Shelf::now());
        tree.folders.flush();
        const QModelIndex bad = tree.at(words("HKSCC/CCASS/SZMK/Mon 23 Nov"));
        QVERIFY(bad.isValid());
        QVERIFY(bad.data(FolderTreeModel::FaultRole).toBool());
        QCOMPARE(tree.folders.fault(bad)->message, QStringLiteral("No access."));
        QVERIFY(!tree.at(words("HKSCC/CCASS/SZMK")).data(FolderTreeModel::FaultRole).toBool());
        QVERIFY(!tree.at(words("HKSCC/CCASS/HKMK/Mon 23 Nov")).data(FolderTreeModel::FaultRole).toBool());
        // Mended: the next listing has no fault.
        shelf.index.apply(Shelf::listing({report(QStringLiteral("CCASS_HKMK"), Shelf::today, 1)},
                                         {Shelf::folder(QStringLiteral("CCASS_SZMK"))}),
                          Shelf::now());
        tree.folders.flush();
        QVERIFY(!tree.at(words("HKSCC/CCASS/SZMK/Mon 23 Nov")).data(FolderTreeModel::FaultRole).toBool());
    }

    void nodesAreFoundByKey()
    {
        Shelf shelf;
        Tree tree(shelf);
        shelf.list({report(QStringLiteral("CCASS_HKMK"), Shelf::today, 1),
                    report(QStringLiteral("VAR_HKSCC"), Shelf::today, 2)});
        tree.folders.flush();
        QSet<QString> keys;
        int nodes = 0;
        const auto walk = [&](const auto& self, const QModelIndex& parent) -> void {
            for (int row = 0; row < tree.folders.rowCount(parent); ++row) {
                const QModelIndex node = tree.folders.index(row, 0, parent);
                const QString key = node.data(FolderTreeModel::KeyRole).toString();
                QCOMPARE(tree.folders.find(key), node);
                keys.insert(key);
                ++nodes;
                self(self, node);
            }
        };
        walk(walk, {});
        QCOMPARE(keys.size(), nodes);
        QVERIFY(!tree.folders.find(QStringLiteral("no such")).isValid());
    }

    void scopesMatchTheirFolders()
    {
        const rap::Folder folder = rap::decodeFolder(Shelf::base, Shelf::folder(QStringLiteral("CCASS_HKMK")));
        FolderScope scope;
        QVERIFY(scope.matches(folder));
        scope.house = rap::House::Hkscc;
        QVERIFY(scope.matches(folder));
        scope.market = rap::Market::Mamk;
        QVERIFY(!scope.matches(folder));
        FolderScope other;
        other.other = true;
        QVERIFY(!other.matches(folder));
        QVERIFY(other.matches(rap::decodeFolder(Shelf::base, Shelf::folder(QStringLiteral("VAR_HKSCC")))));
        other.name = QStringLiteral("VAR_OTHER");
        QVERIFY(!other.matches(rap::decodeFolder(Shelf::base, Shelf::folder(QStringLiteral("VAR_HKSCC")))));
    }

    void scopesAreToldInOneLine()
    {
        FolderScope scope;
        QCOMPARE(scopeText(QList<FolderScope>{}, Shelf::today), QStringLiteral("All of RAP"));
        scope.house = rap::House::Hkscc;
        QCOMPARE(scopeText(scope, Shelf::today), QStringLiteral("HKSCC"));
        scope.system = rap::System::Ccass;
        scope.market = rap::Market::Hkmk;
        scope.date = Shelf::today;
        QCOMPARE(scopeText(scope, Shelf::today), QStringLiteral("CCASS  ·  HKMK  ·  Mon 23 Nov"));
        QCOMPARE(scopeText(QList<FolderScope>{scope, scope}, Shelf::today), QStringLiteral("2 folders selected"));
    }

    /// However reports came, changed and went, every node says what a count from nothing says.
    void theNumbersAreThoseOfACount()
    {
        Shelf shelf;
        Tree tree(shelf);
        QList<rap::Entry> entries;
        for (int i = 0; i < 12; ++i)
            entries.append(report(i % 3 == 0 ? QStringLiteral("VAR_HKSCC") : QStringLiteral("CCASS_HKMK"),
                                  Shelf::today.addDays(-i), i));
        profile::CompiledProfiles all;
        const profile::Standings standings(all);
        const auto isCounted = [&] {
            tree.folders.flush();
            const auto check = [&](const auto& self, const QModelIndex& parent) -> bool {
                for (int row = 0; row < tree.folders.rowCount(parent); ++row) {
                    const QModelIndex node = tree.folders.index(row, 0, parent);
                    QList<ledger::Report> inside;
                    for (const ledger::Report& one : shelf.index.reports())
                        if (tree.folders.scope(node).matches(one.folder))
                            inside.append(one);
                    const profile::Coverage counted = profile::coverageOf(inside, standings, Shelf::today);
                    if (node.data(FolderTreeModel::HereRole).toInt() != counted.here ||
                        node.data(FolderTreeModel::NotHereRole).toInt() != counted.outstanding() ||
                        node.data(FolderTreeModel::GoneRole).toInt() != counted.gone ||
                        node.data(FolderTreeModel::LeavingRole).toInt() != counted.leaving() || !self(self, node))
                        return false;
                }
                return true;
            };
            return check(check, {}) &&
                   tree.folders.totals() == profile::coverageOf(shelf.index.reports(), standings, Shelf::today);
        };
        shelf.list(entries.mid(0, 8));
        QVERIFY(isCounted());
        shelf.file(entries.at(1)); // and before that is told more come
        shelf.list(entries);
        shelf.file(entries.at(2));
        QVERIFY(isCounted());
        shelf.index.markMissing({entries.at(1).path}, true);
        shelf.list(entries.mid(3));
        QVERIFY(isCounted());
        shelf.index.markFound({entries.at(1).path});
        shelf.file(entries.at(5));
        QVERIFY(isCounted());
    }

    void whatIsNotWantedIsNotMissed()
    {
        Shelf shelf;
        profile::Profile mainland;
        mainland.name = QStringLiteral("Mainland");
        mainland.wanted.markets = {rap::Market::Mamk};
        profile::CompiledProfiles choice({mainland});
        FolderTreeModel folders(Shelf::today);
        folders.setSource(&shelf.index, &choice);
        const QDate last = Shelf::today.addDays(-9);
        const QList<rap::Entry> entries{report(QStringLiteral("CCASS_HKMK"), Shelf::today, 1),
                                        report(QStringLiteral("CCASS_HKMK"), last, 2),
                                        report(QStringLiteral("CCASS_MAMK"), Shelf::today, 3, QStringLiteral("MAMK"))};
        shelf.list(entries);
        folders.flush();
        QCOMPARE(folders.totals(), (profile::Coverage{.listed = 3, .unwanted = 2, .missing = 1}));
        QCOMPARE(folders.allOfRap().data(FolderTreeModel::NotHereRole).toInt(), 1);
        QVERIFY(folders.allOfRap()
                    .data(Qt::ToolTipRole)
                    .toString()
                    .contains(QStringLiteral("2 not wanted by any report profile")));

        shelf.file(entries.at(0)); // by hand
        folders.flush();
        QCOMPARE(folders.totals(),
                 (profile::Coverage{.listed = 3, .listedHere = 1, .unwanted = 1, .missing = 1, .here = 1}));

        choice = profile::CompiledProfiles();
        folders.recount();
        QCOMPARE(folders.totals(),
                 (profile::Coverage{.listed = 3, .listedHere = 1, .missing = 2, .leavingTomorrow = 1, .here = 1}));
    }
};

RAPDESK_TEST(TestTreeModel)
#include "test_tree_model.moc"
