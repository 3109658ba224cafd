#include "session/ListingMemory.h"
#include "tests/TestMain.h"

#include <QTest>

using namespace session;

using session::ListingMemory;

namespace {

const QString base = QStringLiteral("/download");
const QString friday = QStringLiteral("/download/CCASS_HKMK/20261120");
const QString monday = QStringLiteral("/download/CCASS_HKMK/20261123");
const QDate today(2026, 11, 23);

rap::Entry entry(const QString& folder, const QString& name, qint64 size)
{
    return {folder + QLatin1Char('/') + name, folder, name, size, 1'000'000};
}

rap::Listing listing(const QList<rap::Entry>& files)
{
    rap::Listing result;
    result.base = base;
    result.folders = {QStringLiteral("/download/CCASS_HKMK"), friday, monday};
    result.files = files;
    return result;
}

const QList<rap::Entry> reports{entry(friday, QStringLiteral("A"), 1), entry(friday, QStringLiteral("B"), 2),
                                entry(monday, QStringLiteral("C"), 3)};

} // namespace

class TestListingMemory : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void twoEqualListingsOfADayThatIsOver();
    void theOrderDoesNotMatter();
    void whatChangesBeginsAnew_data();
    void whatChangesBeginsAnew();
    void settledFoldersStaySo();
    void faultsAndVanishedFoldersAreForgotten();
};

void TestListingMemory::twoEqualListingsOfADayThatIsOver()
{
    ListingMemory memory(base);
    QVERIFY(memory.settled(today).isEmpty());
    memory.take(listing(reports));
    QVERIFY(memory.settled(today).isEmpty());
    memory.take(listing(reports));
    QCOMPARE(memory.settled(today), QSet<QString>{friday}); // the market's own folder has no day
    QCOMPARE(memory.settled(today.addDays(1)), (QSet<QString>{friday, monday}));
}

void TestListingMemory::theOrderDoesNotMatter()
{
    ListingMemory memory(base);
    memory.take(listing({reports[0], reports[1], reports[2]}));
    memory.take(listing({reports[2], reports[1], reports[0]}));
    QCOMPARE(memory.settled(today), QSet<QString>{friday});
}

void TestListingMemory::whatChangesBeginsAnew_data()
{
    QTest::addColumn<QList<rap::Entry>>("changed");
    QTest::newRow("one more") << reports + QList<rap::Entry>{entry(friday, QStringLiteral("D"), 1)};
    QTest::newRow("one less") << QList<rap::Entry>{reports[0]};
    QTest::newRow("another size") << QList<rap::Entry>{reports[0], entry(friday, QStringLiteral("B"), 3)};
    QTest::newRow("another name") << QList<rap::Entry>{reports[0], entry(friday, QStringLiteral("b"), 2)};
    QTest::newRow("sizes changed places")
        << QList<rap::Entry>{entry(friday, QStringLiteral("A"), 2), entry(friday, QStringLiteral("B"), 1)};
    auto touched = reports[1];
    touched.modified = 1'000'001;
    QTest::newRow("another time") << QList<rap::Entry>{reports[0], touched};
}

void TestListingMemory::whatChangesBeginsAnew()
{
    QFETCH(const QList<rap::Entry>, changed);
    ListingMemory memory(base);
    memory.take(listing(reports));
    memory.take(listing(reports));
    memory.take(listing(changed));
    QVERIFY(!memory.settled(today).contains(friday));
    memory.take(listing(changed));
    QVERIFY(memory.settled(today).contains(friday));
}

void TestListingMemory::settledFoldersStaySo()
{
    ListingMemory memory(base);
    memory.take(listing(reports));
    memory.take(listing(reports));
    rap::Listing partial = listing({reports[2]});
    partial.folders.removeOne(friday);
    partial.settled = {friday};
    memory.take(partial);
    QCOMPARE(memory.settled(today), QSet<QString>{friday});
}

void TestListingMemory::faultsAndVanishedFoldersAreForgotten()
{
    ListingMemory memory(base);
    for (int i = 0; i < 2; ++i)
        memory.take(listing(reports));
    rap::Listing without = listing({reports[2]});
    without.folders.removeOne(friday);
    memory.take(without);
    QVERIFY(memory.settled(today).isEmpty());

    for (int i = 0; i < 2; ++i)
        memory.take(listing(reports));
    rap::Listing faulty = listing(reports);
    faulty.faults = {{friday, rap::Error{}}}; // read in part
    memory.take(faulty);
    QVERIFY(memory.settled(today).isEmpty());
}

RAPDESK_TEST(TestListingMemory)
#include "test_listing_memory.moc"
