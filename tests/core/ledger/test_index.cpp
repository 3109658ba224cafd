#include "IndexWitness.h"
#include "tests/TestMain.h"

using namespace ledger;
using namespace samples;

/// What the index tells of and when; the ledger is real and empty.
class TestIndex : public QObject, WitnessedIndex {
    Q_OBJECT
private Q_SLOTS:
    void init() { begin(); }
    void cleanup() { end(); }
    void appliesListings();
    void signalsInOrder();
    void nothingNewIsNoChange();
    void anotherServerAndBack();
    void vanishedAndBack();
    void faultsAndFolders();
    void foldersNotAsked();
    void listedTwice();
    void markFetched();
    void markFetchedOfUnknown();
    void doneIsCalledLater();
    void markMissing();
    void changesAskedForWithinSignals();
    void largeListing();
};

void TestIndex::appliesListings()
{
    m_index->apply(listing({entry(monday, 1), entry(tuesday, 2)}), at(1));
    QCOMPARE(m_index->reports().size(), 2); // at once, whatever the ledger does
    QCOMPARE(m_index->reports().at(1).path, pathOf(tuesday, 2));
    QVERIFY(m_index->reports().at(1).listed);
    QCOMPARE(m_index->reports().at(1).size, std::optional<qint64>(100));
    QCOMPARE(m_index->reports().at(1).firstSeen, at(1));
    QCOMPARE(m_index->lastListing(), std::optional(at(1)));
    ReportIndex other(account, base, *m_ledger);
    load(other);
    QCOMPARE(describe(other), describe(*m_index));
}

void TestIndex::signalsInOrder()
{
    m_index->apply(listing({entry(monday, 1), entry(monday, 2), entry(monday, 3)}), at(1));
    QCOMPARE(m_witness->takeTold(),
             QStringList({QStringLiteral("aboutToAdd 0-2"), QStringLiteral("added 0-2"), QStringLiteral("applied 3")}));
    m_index->apply(listing({entry(tuesday, 8), entry(monday, nameOf(3), 7), entry(monday, 2), entry(tuesday, 9)}),
                   at(2));
    QCOMPARE(m_witness->takeTold(), QStringList({QStringLiteral("aboutToAdd 3-4"), QStringLiteral("added 3-4"),
                                                 QStringLiteral("changed 0,2"), QStringLiteral("applied 2")}));
    QCOMPARE(m_index->reports().at(0).path, pathOf(monday, 1)); // positions stay
    QCOMPARE(m_index->reports().at(3).path, pathOf(tuesday, 8));
}

void TestIndex::nothingNewIsNoChange()
{
    const rap::Listing same = listing({entry(monday, 1), entry(monday, nameOf(2), std::nullopt, std::nullopt)});
    m_index->apply(same, at(1));
    m_witness->takeTold();
    m_index->apply(same, at(2));
    QCOMPARE(m_witness->takeTold(), QStringList({QStringLiteral("applied 0")}));
    QCOMPARE(m_index->reports().at(0).lastSeen, at(2));
    QCOMPARE(m_index->reports().at(0).firstSeen, at(1));
    QCOMPARE(m_index->lastListing(), std::optional(at(2)));
}

void TestIndex::anotherServerAndBack()
{
    const auto listedBy = [](const char* server, qint64 modified) {
        rap::Listing all = listing({entry(monday, nameOf(1), 100, modified)});
        all.server = QString::fromLatin1(server);
        return all;
    };
    const auto state = [&] { return m_index->reports().at(0).state(); };
    m_index->apply(listedBy("rap:22", 1'795'000'000), at(1));
    Fetched here = fetched();
    here.server = QStringLiteral("rap:22");
    m_index->markFetched(pathOf(monday, 1), here);
    m_index->apply(listedBy("rap:2222", 1'795'000'060), at(2));
    QCOMPARE(state(), State::Fetched);
    ReportIndex other(account, base, *m_ledger);
    load(other);
    QCOMPARE(other.reports().at(0).server, m_index->reports().at(0).server);
    m_witness->takeTold();
    m_index->apply(listedBy("rap:22", 1'795'000'060), at(3)); // the same time, and it means another thing now
    QCOMPARE(m_witness->takeTold(), QStringList({QStringLiteral("changed 0"), QStringLiteral("applied 0")}));
    QCOMPARE(state(), State::New);
    m_index->apply(listedBy("rap:22", 1'795'000'000), at(4));
    QCOMPARE(state(), State::Fetched);
}

void TestIndex::vanishedAndBack()
{
    m_index->apply(listing({entry(monday, 1), entry(monday, 2)}), at(1));
    m_index->apply(listing({entry(monday, 2)}), at(2));
    QCOMPARE(m_index->reports().at(0).state(), State::Gone);
    QCOMPARE(m_index->reports().at(0).lastSeen, at(1));
    m_witness->takeTold();
    m_index->apply(listing({entry(monday, 2)}), at(3));
    QCOMPARE(m_witness->takeTold(), QStringList({QStringLiteral("applied 0")}));
    m_index->apply(listing({entry(monday, 1), entry(monday, 2)}), at(4));
    QCOMPARE(m_witness->takeTold(), QStringList({QStringLiteral("changed 0"), QStringLiteral("applied 0")}));
    QCOMPARE(m_index->reports().at(0).state(), State::New);
}

void TestIndex::faultsAndFolders()
{
    m_index->apply(listing({entry(monday, 1), entry(tuesday, 2)}, {QStringLiteral("/download/EMPTY")}), at(1));
    const QString market = QStringLiteral("/download/CCASS_HKMK");
    QCOMPARE(m_index->folders(), QStringList({market, monday, tuesday, QStringLiteral("/download/EMPTY")}));
    m_witness->takeTold();
    m_index->apply(listing({}, {market}, {monday}), at(2));
    QCOMPARE(m_witness->takeTold(), QStringList({QStringLiteral("changed 1"), QStringLiteral("applied 0")}));
    QVERIFY(m_index->reports().at(0).listed);
    QCOMPARE(m_index->folders(), QStringList({market, monday}));
    QCOMPARE(m_index->folderFaults().size(), 1);
    QCOMPARE(m_index->folderFaults().first().folder, monday);
    m_index->apply(listing({}, {}, {base}), at(3));
    QCOMPARE(m_index->lastListing(), std::optional(at(2)));
    QCOMPARE(m_index->folders(), QStringList({market, monday}));
    m_index->apply(listing({}, {}, {tuesday}), at(4));
    QCOMPARE(m_index->folders(), QStringList({tuesday}));
    m_index->apply(listing({}), at(5));
    QCOMPARE(m_index->folderFaults().size(), 0);
    QCOMPARE(m_index->folders(), QStringList());
    QVERIFY(!m_index->reports().at(0).listed);
}

void TestIndex::foldersNotAsked()
{
    m_index->apply(listing({entry(monday, 1), entry(tuesday, 2)}), at(1));
    m_witness->takeTold();
    rap::Listing rest = listing({entry(tuesday, 2), entry(tuesday, 3)});
    rest.settled = {monday};
    m_index->apply(rest, at(2));
    QCOMPARE(m_index->reports().size(), 3);
    QVERIFY(m_index->reports().at(0).listed);
    QVERIFY(m_index->folders().contains(monday));
    QVERIFY(m_index->folderFaults().isEmpty());
    QCOMPARE(m_index->lastListing(), std::optional(at(2)));
    m_index->apply(listing({entry(tuesday, 2)}), at(3));
    QVERIFY(!m_index->reports().at(0).listed);
    QVERIFY(!m_index->folders().contains(monday));
}

void TestIndex::listedTwice()
{
    m_index->apply(listing({entry(monday, nameOf(1), 1), entry(monday, 2), entry(monday, nameOf(1), 2)}), at(1));
    QCOMPARE(m_witness->takeTold(),
             QStringList({QStringLiteral("aboutToAdd 0-1"), QStringLiteral("added 0-1"), QStringLiteral("applied 2")}));
    QCOMPARE(m_index->reports().at(0).size, std::optional<qint64>(2));
}

void TestIndex::markFetched()
{
    m_index->apply(listing({entry(monday, 1), entry(monday, 2)}), at(1));
    m_witness->takeTold();
    QStringList done;
    m_index->markFetched(pathOf(monday, 2), fetched(), [&](const rap::Result<void>& result) {
        done += result ? QStringLiteral("written") : result.error().message;
    });
    QCOMPARE(m_witness->takeTold(), QStringList({QStringLiteral("changed 1")}));
    QCOMPARE(m_index->reports().at(1).fetched, std::optional(fetched()));
    QCOMPARE(m_index->reports().at(1).state(), State::Fetched);
    QTRY_COMPARE(done, QStringList({QStringLiteral("written")}));
    QCOMPARE(valueOf(m_ledger->reports(account, base)).at(1).fetched, std::optional(fetched()));
    m_index->markFetched(pathOf(monday, 2), fetched());
    QCOMPARE(m_witness->takeTold(), QStringList());
    m_index->markFetched(pathOf(monday, 2), fetched(6));
    QCOMPARE(m_witness->takeTold(), QStringList({QStringLiteral("changed 1")}));
}

void TestIndex::markFetchedOfUnknown()
{
    m_index->markFetched(pathOf(monday, 1), fetched(5));
    QCOMPARE(m_witness->takeTold(), QStringList({QStringLiteral("aboutToAdd 0-0"), QStringLiteral("added 0-0")}));
    QVERIFY(!m_index->reports().at(0).listed);
    QCOMPARE(m_index->reports().at(0).state(), State::Fetched);
    ReportIndex other(account, base, *m_ledger);
    load(other);
    QCOMPARE(describe(other), describe(*m_index));
}

void TestIndex::doneIsCalledLater()
{
    bool called = false;
    m_index->markFetched(pathOf(monday, 1), fetched(), [&](const rap::Result<void>&) { called = true; });
    m_ledger->runs(account, 1).waitForFinished(); // so the row is written
    QVERIFY(!called);
    QTRY_VERIFY(called);
}

void TestIndex::markMissing()
{
    m_index->apply(listing({entry(monday, 1), entry(monday, 2), entry(monday, 3)}), at(1));
    m_index->markFetched(pathOf(monday, 1), fetched());
    m_index->markFetched(pathOf(monday, 3), fetched());
    m_witness->takeTold();
    m_index->markMissing(
        {pathOf(monday, 3), pathOf(monday, 2), pathOf(monday, 1), QStringLiteral("/x"), pathOf(monday, 3)}, true);
    QCOMPARE(m_witness->takeTold(), QStringList({QStringLiteral("changed 0,2")}));
    QCOMPARE(m_index->reports().at(0).state(), State::New);
    m_index->markMissing({pathOf(monday, 1)}, true);
    QCOMPARE(m_witness->takeTold(), QStringList());
    m_index->markFetched(pathOf(monday, 1), fetched());
    QCOMPARE(m_witness->takeTold(), QStringList({QStringLiteral("changed 0")}));
    QCOMPARE(m_index->reports().at(0).state(), State::Fetched);
    m_index->apply(listing({entry(monday, 1)}), at(2));
    QCOMPARE(m_index->reports().at(2).state(), State::Gone);
}

void TestIndex::changesAskedForWithinSignals()
{
    bool asked = false;
    connect(m_index.get(), &ReportIndex::aboutToAdd, m_witness.get(), [&](int first, int) {
        QVERIFY(!m_index->find(pathOf(monday, first + 1))); // not there yet
        if (!std::exchange(asked, true)) {
            m_index->apply(listing({entry(monday, 2)}), at(2));
            m_index->markFetched(pathOf(monday, 1), fetched());
        }
    });
    m_index->apply(listing({entry(monday, 1)}), at(1));
    QCOMPARE(m_witness->takeTold(),
             QStringList({QStringLiteral("aboutToAdd 0-0"), QStringLiteral("added 0-0"), QStringLiteral("applied 1"),
                          QStringLiteral("aboutToAdd 1-1"), QStringLiteral("added 1-1"), QStringLiteral("changed 0"),
                          QStringLiteral("applied 1"), QStringLiteral("changed 0")}));
    ReportIndex other(account, base, *m_ledger);
    load(other);
    QCOMPARE(describe(other), describe(*m_index));
}

void TestIndex::largeListing()
{
    const rap::Listing large = samples::largeListing(100'000);
    m_witness = nullptr; // it looks at every report at every signal
    int lastAdded = 0;
    QList<int> changed;
    connect(m_index.get(), &ReportIndex::added, m_index.get(), [&](int, int last) { lastAdded = last; });
    connect(m_index.get(), &ReportIndex::changed, m_index.get(),
            [&](const QList<int>& positions) { changed = positions; });
    m_index->apply(large, at(1));
    QCOMPARE(lastAdded, 99'999);
    QCOMPARE(changed, QList<int>());

    rap::Listing next = large;
    next.files[70'000].size = 1;
    next.files.remove(99'000, 1000);
    m_index->apply(next, at(2));
    QCOMPARE(changed.size(), 1001);
    QCOMPARE(changed.first(), 70'000);
    QCOMPARE(changed.at(1), 99'000);

    ReportIndex other(account, base, *m_ledger);
    load(other);
    QCOMPARE(other.reports().size(), 100'000);
    for (int i = 0; i < 100'000; ++i) {
        const Report& kept = other.reports().at(i);
        const Report& shown = m_index->reports().at(i);
        QVERIFY(kept.path == shown.path && kept.listed == shown.listed && kept.size == shown.size);
        QVERIFY(kept.listed == (i < 99'000));
    }
    m_witness = std::make_unique<Witness>(*m_index);
}

RAPDESK_TEST(TestIndex)
#include "test_index.moc"
