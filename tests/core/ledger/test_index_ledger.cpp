#include "IndexWitness.h"
#include "ledger/Database.h"
#include "tests/TestMain.h"

#include <QCoreApplication>
#include <QRandomGenerator>

using namespace ledger;
using namespace samples;

/// The index and the ledger together: loading, what comes in meanwhile, and a ledger that fails.
class TestIndexAndLedger : public QObject, WitnessedIndex {
    Q_OBJECT
private Q_SLOTS:
    void init() { begin(); }
    void cleanup() { end(); }
    void emptyBeforeLoad();
    void applyBeforeLoadEnds();
    void markFetchedBeforeLoadEnds();
    void loadAgainTakesInTheOthers();
    void leavesOutWhatRapHasNoLonger();
    void whatWasLeftOutComesLater();
    void whatWasLeftOutIsListedAgain();
    void whatWasLeftOutCannotBeRead();
    void catchesUpWithTheOthers();
    void catchingUpLeavesOnesOwn();
    void catchesUpWithTheListingOfOthers();
    void writeFails();
    void loadFails();
    void destroyedWhileTheLedgerWorks();
    void memoryAgreesWithTheLedger();

private:
    void fillWithEarlier();
    void breakLedger(const QString& statement) const;
    QStringList caughtUp(const std::function<void()>& meanwhile = [] {});
};

/// What others have filed, sorted.
QStringList TestIndexAndLedger::caughtUp(const std::function<void()>& meanwhile)
{
    std::optional<QStringList> filed;
    m_index->catchUp([&filed](const rap::Result<QStringList>& paths) { filed = paths.value(); });
    meanwhile();
    if (!QTest::qWaitFor([&filed] { return filed.has_value(); }, 60'000))
        qFatal("the ledger does not answer");
    filed->sort();
    return *filed;
}

void TestIndexAndLedger::breakLedger(const QString& statement) const
{
    Database database(file());
    database.open();
    database.run(statement);
}

void TestIndexAndLedger::emptyBeforeLoad()
{
    valueOf(m_ledger->recordListing(account, listing({entry(monday, 1)}), at(1)));
    m_index->load();
    QCOMPARE(m_index->reports().size(), 0);
    QVERIFY(!m_index->find(pathOf(monday, 1)));
    QCOMPARE(m_witness->told, QStringList()); // never from within the call
    m_index->load();
    QTRY_COMPARE(m_witness->told, QStringList({QStringLiteral("loaded")}));
    QCOMPARE(m_index->reports().size(), 1);
    QVERIFY(m_index->find(pathOf(monday, 1)));
    QCOMPARE(m_index->folders(), QStringList({QStringLiteral("/download/CCASS_HKMK"), monday}));
    QCOMPARE(m_index->lastListing(), std::optional(at(1)));
    QCOMPARE(m_index->account(), account);
    QCOMPARE(m_index->base(), base);
    load(*m_index);
    QCOMPARE(m_witness->told, QStringList({QStringLiteral("loaded"), QStringLiteral("loaded")}));
}

void TestIndexAndLedger::applyBeforeLoadEnds()
{
    valueOf(m_ledger->recordListing(account, listing({entry(monday, 1), entry(monday, 2)}), at(1)));
    m_index->load();
    m_index->apply(listing({entry(monday, 2), entry(monday, 3)}), at(2));
    QCOMPARE(m_index->reports().size(), 0);
    QCOMPARE(m_witness->told, QStringList());
    QTRY_COMPARE(m_witness->told.size(), 5);
    QCOMPARE(m_witness->takeTold(),
             QStringList({QStringLiteral("loaded"), QStringLiteral("aboutToAdd 2-2"), QStringLiteral("added 2-2"),
                          QStringLiteral("changed 0"), QStringLiteral("applied 1")}));
    ReportIndex other(account, base, *m_ledger);
    load(other);
    QCOMPARE(describe(other), describe(*m_index));
}

void TestIndexAndLedger::markFetchedBeforeLoadEnds()
{
    valueOf(m_ledger->recordListing(account, listing({entry(monday, 1)}), at(1)));
    QStringList order;
    connect(m_index.get(), &ReportIndex::changed, m_witness.get(), [&] { order += QStringLiteral("changed"); });
    m_index->load();
    m_index->markFetched(pathOf(monday, 1), fetched(),
                         [&](const rap::Result<void>&) { order += QStringLiteral("done"); });
    m_index->markMissing({pathOf(monday, 1)}, true);
    QTRY_COMPARE(order, QStringList({QStringLiteral("changed"), QStringLiteral("changed"), QStringLiteral("done")}));
    QVERIFY(!m_index->reports().at(0).onDisk);
    // The row is written even where the index goes before its load ends.
    m_index->load();
    m_index->markFetched(pathOf(monday, 2), fetched());
    m_witness = nullptr;
    m_index = std::make_unique<ReportIndex>(account, base, *m_ledger);
    m_witness = std::make_unique<Witness>(*m_index);
    load(*m_index);
    QVERIFY(m_index->find(pathOf(monday, 2)));
}

void TestIndexAndLedger::loadAgainTakesInTheOthers()
{
    m_index->apply(listing({entry(monday, 1)}, {}, {tuesday}), at(1));
    const auto other = opened(file());
    valueOf(m_ledger->runs(account, 1));
    valueOf(other->recordFetched(account, pathOf(monday, 1), fetched()));
    valueOf(other->recordFetched(account, pathOf(monday, 2), fetched()));
    QCOMPARE(m_index->reports().size(), 1);
    load(*m_index);
    QCOMPARE(m_index->reports().size(), 2);
    QCOMPARE(m_index->reports().at(0).state(), State::Fetched);
    QCOMPARE(m_index->folderFaults().size(), 1);
}

namespace {

const QString january = QStringLiteral("/download/CCASS_HKMK/20260102");
const QString may = QStringLiteral("/download/CCASS_HKMK/20260504");
const QString undated = QStringLiteral("/download/COMMON");
const QDate since(2026, 11, 20);

void loadSince(ReportIndex& index)
{
    QSignalSpy loaded(&index, &ReportIndex::loaded);
    index.load(since);
    QVERIFY(loaded.wait(60'000));
}

} // namespace

/// January has left RAP, May is of a folder that is there yet.
void TestIndexAndLedger::fillWithEarlier()
{
    const QList<rap::Entry> later{entry(may, 2), entry(monday, 3), entry(undated, 4)};
    valueOf(m_ledger->recordListing(account, listing(QList<rap::Entry>{entry(january, 1)} + later), at(1)));
    valueOf(m_ledger->recordListing(account, listing(later), at(2)));
    valueOf(m_ledger->recordListing(account, listing({entry(may, 2), entry(monday, 3)}), at(3)));
    for (const auto& [folder, number] : {std::pair(january, 1), std::pair(monday, 3)})
        valueOf(m_ledger->recordFetched(account, pathOf(folder, number), fetched()));
}

void TestIndexAndLedger::leavesOutWhatRapHasNoLonger()
{
    fillWithEarlier();
    loadSince(*m_index);
    QStringList paths;
    for (const Report& report : m_index->reports())
        paths += report.path;
    QCOMPARE(paths, QStringList({pathOf(may, 2), pathOf(monday, 3), pathOf(undated, 4)}));
    QCOMPARE(m_index->reports().at(1).fetched, std::optional(fetched()));
    QVERIFY(!m_index->find(pathOf(january, 1)));
}

void TestIndexAndLedger::whatWasLeftOutComesLater()
{
    fillWithEarlier();
    loadSince(*m_index);
    valueOf(m_ledger->recordFetched(account, pathOf(january, 5), fetched())); // by another program, since
    m_witness->takeTold();
    m_index->loadEarlier([this] { m_witness->told += QStringLiteral("done"); });
    m_index->apply(listing({entry(monday, 3)}), at(4));
    QTRY_VERIFY(m_witness->told.contains(QStringLiteral("done")));
    QCOMPARE(m_witness->takeTold(),
             QStringList({QStringLiteral("aboutToAdd 3-4"), QStringLiteral("added 3-4"), QStringLiteral("changed 0"),
                          QStringLiteral("applied 0"), QStringLiteral("done")}));
    QCOMPARE(m_index->find(pathOf(january, 1))->state(), State::Fetched);
    m_index->loadEarlier([this] { m_witness->told += QStringLiteral("done"); });
    QCOMPARE(m_witness->takeTold(), QStringList({QStringLiteral("done")})); // nothing is left
    ReportIndex other(account, base, *m_ledger);
    load(other);
    QStringList all = describe(other);
    QStringList later = describe(*m_index);
    all.sort();
    later.sort();
    QCOMPARE(later, all);
}

/// It is here and is not to be fetched again.
void TestIndexAndLedger::whatWasLeftOutIsListedAgain()
{
    fillWithEarlier();
    loadSince(*m_index);
    m_witness->takeTold();
    m_index->apply(listing({entry(january, 1), entry(may, 2), entry(monday, 3)}), at(4));
    QTRY_COMPARE(m_witness->told, QStringList({QStringLiteral("aboutToAdd 3-3"), QStringLiteral("added 3-3"),
                                               QStringLiteral("applied 0")}));
    QCOMPARE(m_index->find(pathOf(january, 1))->state(), State::Fetched);
    QVERIFY(m_index->find(pathOf(january, 1))->listed);
}

void TestIndexAndLedger::whatWasLeftOutCannotBeRead()
{
    fillWithEarlier();
    loadSince(*m_index);
    breakLedger(QStringLiteral("ALTER TABLE filed RENAME TO was_filed"));
    m_witness->takeTold();
    m_index->loadEarlier([this] { m_witness->told += QStringLiteral("done"); });
    QTRY_COMPARE(m_witness->told, QStringList({QStringLiteral("failed")}));
    QCOMPARE(m_index->reports().size(), 3);
    breakLedger(QStringLiteral("ALTER TABLE was_filed RENAME TO filed"));
    m_index->loadEarlier();
    QTRY_VERIFY(m_index->find(pathOf(january, 1)));
}

/// What another program has filed since is taken in where it stands, without a new list.
void TestIndexAndLedger::catchesUpWithTheOthers()
{
    const auto other = opened(file());
    valueOf(other->recordListing(account, listing({entry(monday, 1), entry(monday, 2)}), at(1)));
    valueOf(other->recordFetched(account, pathOf(monday, 1), fetched(1)));
    load(*m_index);
    valueOf(other->recordListing(account, listing({entry(monday, 1), entry(monday, 2), entry(monday, 3)}), at(2)));
    valueOf(other->recordFetched(account, pathOf(monday, 2), fetched(2)));
    valueOf(other->recordFetched(account, pathOf(monday, 3), fetched(3)));
    valueOf(other->recordFetched(account, pathOf(monday, 1), fetched(4))); // once more
    valueOf(other->recordFetched(QStringLiteral("Somebody else"), pathOf(monday, 4), fetched(5)));
    m_witness->takeTold();

    QCOMPARE(caughtUp(), QStringList({pathOf(monday, 1), pathOf(monday, 2), pathOf(monday, 3)}));
    QCOMPARE(m_witness->takeTold(), QStringList({QStringLiteral("aboutToAdd 2-2"), QStringLiteral("added 2-2"),
                                                 QStringLiteral("changed 0,1")}));
    QCOMPARE(m_index->reports().size(), 3);
    for (const Report& report : m_index->reports()) {
        QCOMPARE(report.state(), State::Fetched);
        QVERIFY(report.listed);
    }
    QCOMPARE(m_index->find(pathOf(monday, 1))->fetched, std::optional(fetched(4)));

    QCOMPARE(caughtUp(), QStringList());
    QCOMPARE(m_witness->takeTold(), QStringList());
}

void TestIndexAndLedger::catchesUpWithTheListingOfOthers()
{
    const auto other = opened(file());
    valueOf(other->recordListing(account, listing({entry(monday, 1), entry(monday, 2)}), at(1)));
    load(*m_index);
    QCOMPARE(m_index->lastListing(), std::optional(at(1)));
    QSignalSpy told(m_index.get(), &ReportIndex::listedElsewhere);
    valueOf(other->recordListing(account, listing({entry(monday, 2), entry(monday, 3)}), at(2)));
    QCOMPARE(caughtUp(), QStringList());
    QCOMPARE(told.size(), 1);
    QCOMPARE(m_index->lastListing(), std::optional(at(2)));
    QVERIFY(!m_index->find(pathOf(monday, 1))->listed);
    QVERIFY(m_index->find(pathOf(monday, 2))->listed);
    QCOMPARE(m_index->find(pathOf(monday, 3))->state(), State::New);
    QCOMPARE(m_index->listings().last(), at(2));

    // One's own is nobody else's.
    m_index->apply(listing({entry(monday, 2)}), at(3));
    QCOMPARE(caughtUp(), QStringList());
    QCOMPARE(told.size(), 1);
    QCOMPARE(m_index->lastListing(), std::optional(at(3)));
}

void TestIndexAndLedger::catchingUpLeavesOnesOwn()
{
    m_index->apply(listing({entry(monday, 1), entry(monday, 2)}), at(1));
    load(*m_index);
    const auto other = opened(file());
    valueOf(other->recordFetched(account, pathOf(monday, 1), fetched(1)));
    m_index->markFetched(pathOf(monday, 2), fetched(2));
    // The second comes after that look was asked for: it is newer than what it tells.
    QCOMPARE(caughtUp([this] { m_index->markFetched(pathOf(monday, 1), fetched(3)); }), QStringList());
    QCOMPARE(m_index->find(pathOf(monday, 1))->fetched, std::optional(fetched(3)));
    QCOMPARE(m_index->find(pathOf(monday, 2))->fetched, std::optional(fetched(2)));
}

void TestIndexAndLedger::writeFails()
{
    breakLedger(QStringLiteral("CREATE TRIGGER no BEFORE INSERT ON fetched BEGIN SELECT RAISE(ABORT, 'no'); END"));
    m_index->apply(listing({entry(monday, 1)}), at(1));
    std::optional<rap::Result<void>> done;
    m_index->markFetched(pathOf(monday, 1), fetched(), [&](const rap::Result<void>& result) { done = result; });
    QTRY_VERIFY(done);
    QVERIFY(!*done);
    QCOMPARE(done->error().kind, rap::ErrorKind::Ledger);
    QCOMPARE(m_witness->errors.size(), 1);
    QVERIFY2(m_witness->errors.first().detail.contains(QStringLiteral("INSERT INTO fetched")),
             qPrintable(m_witness->errors.first().detail));
    QCOMPARE(m_index->reports().at(0).state(), State::Fetched); // its files are on the disk all the same
    QVERIFY(valueOf(m_ledger->reports(account, base)).first().listed);

    breakLedger(QStringLiteral("CREATE TRIGGER nor BEFORE UPDATE ON account BEGIN SELECT RAISE(ABORT, 'no'); END"));
    m_index->apply(listing({entry(monday, 1), entry(monday, 2)}), at(2));
    QCOMPARE(m_index->reports().size(), 2);
    QTRY_COMPARE(m_witness->errors.size(), 2);
    QCOMPARE(valueOf(m_ledger->reports(account, base)).size(), 1); // all of a listing or nothing
}

void TestIndexAndLedger::loadFails()
{
    m_index->apply(listing({entry(monday, 1)}), at(1));
    m_ledger->runs(account, 1).waitForFinished();
    breakLedger(QStringLiteral("ALTER TABLE filed RENAME TO elsewhere"));
    m_witness->takeTold();
    m_index->load();
    m_index->apply(listing({entry(monday, 1), entry(monday, 2)}), at(2));
    QTRY_VERIFY(m_witness->told.size() >= 4);
    QCOMPARE(m_witness->takeTold(), QStringList({QStringLiteral("failed"), QStringLiteral("aboutToAdd 1-1"),
                                                 QStringLiteral("added 1-1"), QStringLiteral("applied 1")}));
    QCOMPARE(m_witness->errors.first().kind, rap::ErrorKind::Ledger);
    breakLedger(QStringLiteral("ALTER TABLE elsewhere RENAME TO filed"));
    load(*m_index);
    QCOMPARE(m_index->reports().size(), 2);
}

void TestIndexAndLedger::destroyedWhileTheLedgerWorks()
{
    bool called = false;
    for (int i = 0; i < 50; ++i) {
        auto index = std::make_unique<ReportIndex>(account, base, *m_ledger);
        index->load();
        index->apply(listing({entry(monday, i)}), at(i));
        index->markFetched(pathOf(monday, i), fetched(), [&](const rap::Result<void>&) { called = true; });
        index.reset();
    }
    m_ledger->runs(account, 1).waitForFinished();
    QCoreApplication::processEvents();
    QVERIFY(!called);
    QCOMPARE(valueOf(m_ledger->reports(account, base)).size(), 50);
}

void TestIndexAndLedger::memoryAgreesWithTheLedger()
{
    QRandomGenerator random(20261123);
    const auto chance = [&](int percent) { return random.bounded(100) < percent; };
    const QStringList folders{base,
                              monday,
                              tuesday,
                              QStringLiteral("/download/VAR"),
                              QStringLiteral("/download/VAR/20261123"),
                              QStringLiteral("/download/CCASS_HKMK")};
    for (int step = 0; step < 150; ++step) {
        QList<rap::Entry> files;
        QStringList empty;
        QStringList faults;
        for (const QString& folder : folders) {
            const bool fault = chance(12);
            faults += fault ? QStringList(folder) : QStringList();
            empty += chance(30) ? QStringList(folder) : QStringList();
            for (int i = 0; i < 6 && chance(fault ? 20 : 85); ++i) {
                files += entry(folder, nameOf(random.bounded(8)), chance(90) ? 100 : random.bounded(3),
                               chance(90) ? std::optional<qint64>(7) : std::nullopt);
            }
        }
        rap::Listing seen = listing(files, empty, faults);
        seen.folders.removeAll(base);
        m_index->apply(seen, at(step));
        if (chance(50))
            m_index->markFetched(pathOf(folders.at(random.bounded(6)), random.bounded(10)), fetched(step));
        ReportIndex other(account, base, *m_ledger);
        load(other);
        QCOMPARE(describe(other), describe(*m_index));
    }
    QVERIFY(m_index->reports().size() > 40);
    QCOMPARE(m_witness->errors.size(), 0);
}

RAPDESK_TEST(TestIndexAndLedger)
#include "test_index_ledger.moc"
