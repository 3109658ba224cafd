#include "Samples.h"
#include "ledger/Ledger.h"
#include "tests/TestMain.h"

#include <QTest>

using namespace ledger;
using namespace samples;

/// What listings do to what is known: new, seen, changed, vanished, not readable, back again.
class TestListings : public QObject, LedgerInFolder {
    Q_OBJECT
private Q_SLOTS:
    void init() { begin(); }
    void listingIsKept();
    void changedReport();
    void anotherServer();
    void anotherServerInPart();
    void vanishedReportAndBack();
    void vanishedFolder();
    void folderWithFault();
    void folderBelowFault();
    void baseWithFault();
    void folderReadInPart();
    void emptyFoldersAreKept();
    void listedTwice();
    void largeListing();
};

void TestListings::listingIsKept()
{
    list(listing({entry(monday, 1), entry(monday, nameOf(2), std::nullopt, std::nullopt)}), 1);
    reopen();
    const Report known = only();
    QCOMPARE(known.path, pathOf(monday, 1));
    QCOMPARE(known.file, nameOf(1));
    QCOMPARE(known.folder.date, std::optional(QDate(2026, 11, 23)));
    QCOMPARE(known.reportId(), QStringLiteral("CSEST01"));
    QVERIFY(known.listed);
    QVERIFY(known.onDisk);
    QCOMPARE(known.size, std::optional<qint64>(100));
    QCOMPARE(known.modified, std::optional<qint64>(1'795'000'000));
    QCOMPARE(known.firstSeen, at(1));
    QCOMPARE(known.lastSeen, at(1));
    QCOMPARE(known.state(), State::New);
    const Report unmeasured = report(pathOf(monday, 2));
    QVERIFY(!unmeasured.size);
    QVERIFY(!unmeasured.modified);
    QCOMPARE(valueOf(m_ledger->lastListing(account)), std::optional(at(1)));
    QCOMPARE(snapshot().lastListing, std::optional(at(1)));
}

void TestListings::changedReport()
{
    list(listing({entry(monday, 1)}), 1);
    list(listing({entry(monday, nameOf(1), 101, 1'795'000'000)}), 2);
    QCOMPARE(only().size, std::optional<qint64>(101));
    list(listing({entry(monday, nameOf(1), 101, 1'795'000'001)}), 3);
    QCOMPARE(only().modified, std::optional<qint64>(1'795'000'001));
    list(listing({entry(monday, nameOf(1), std::nullopt, std::nullopt)}), 4);
    QVERIFY(!only().size && !only().modified);
    QCOMPARE(only().firstSeen, at(1));
    QCOMPARE(only().lastSeen, at(4));
}

namespace {

const QString primary = QStringLiteral("rap:22");
const QString backup = QStringLiteral("rap:2222");

rap::Listing listingOf(const QString& server, qint64 modified, const QStringList& faults = {})
{
    rap::Listing all = listing({entry(monday, nameOf(1), 100, modified)}, {}, faults);
    all.server = server;
    return all;
}

} // namespace

void TestListings::anotherServer()
{
    const qint64 time = 1'795'000'000;
    list(listingOf(primary, time), 1);
    Fetched here = fetched();
    here.server = primary;
    valueOf(m_ledger->recordFetched(account, pathOf(monday, 1), here));
    list(listingOf(backup, time + 60), 2);
    reopen();
    QCOMPARE(only().server, backup);
    QCOMPARE(only().fetched, std::optional(here));
    QCOMPARE(only().state(), State::Fetched);
    list(listingOf(primary, time), 3);
    QCOMPARE(only().server, primary);
    QCOMPARE(only().state(), State::Fetched);
    list(listingOf(primary, time + 60), 4);
    QCOMPARE(only().state(), State::New);
}

/// The folder's server speaks for all its reports: where it cannot, their times say nothing.
void TestListings::anotherServerInPart()
{
    const qint64 time = 1'795'000'000;
    list(listingOf(primary, time), 1);
    Fetched here = fetched();
    here.server = primary;
    valueOf(m_ledger->recordFetched(account, pathOf(monday, 1), here));
    list(listingOf(primary, time, {monday}), 2);
    QCOMPARE(only().server, primary);
    list(listingOf(backup, time + 60, {monday}), 3);
    QCOMPARE(only().modified, std::optional(time + 60));
    QCOMPARE(only().server, QString());
    QCOMPARE(only().state(), State::Fetched);
    list(listingOf(primary, time + 60), 4);
    QCOMPARE(only().state(), State::New);
}

void TestListings::vanishedReportAndBack()
{
    list(listing({entry(monday, 1), entry(monday, 2)}), 1);
    list(listing({entry(monday, 1), entry(monday, 2)}), 2);
    list(listing({entry(monday, 2)}), 3);
    QVERIFY(!only().listed);
    QCOMPARE(only().state(), State::Gone);
    QCOMPARE(only().lastSeen, at(2));
    QVERIFY(report(pathOf(monday, 2)).listed);
    list(listing({entry(monday, 2)}), 4);
    QCOMPARE(only().lastSeen, at(2));

    list(listing({entry(monday, nameOf(1), 7), entry(monday, 2)}), 5);
    QVERIFY(only().listed);
    QCOMPARE(only().size, std::optional<qint64>(7));
    QCOMPARE(only().firstSeen, at(1));
    QCOMPARE(only().lastSeen, at(5));
    QCOMPARE(snapshot().reports.size(), 2);
}

void TestListings::vanishedFolder()
{
    list(listing({entry(monday, 1), entry(tuesday, 2)}), 1);
    list(listing({entry(tuesday, 2)}), 2);
    QVERIFY(!only().listed);
    QVERIFY(!snapshot().folders.contains(monday));
    list(listing({entry(monday, 1), entry(tuesday, 2)}), 3);
    QVERIFY(only().listed);
    QVERIFY(snapshot().folders.contains(monday));
}

void TestListings::folderWithFault()
{
    list(listing({entry(monday, 1), entry(tuesday, 2)}), 1);
    list(listing({}, {QStringLiteral("/download/CCASS_HKMK")}, {monday}), 2);
    QVERIFY(only().listed);
    QCOMPARE(only().lastSeen, at(1));
    QVERIFY(!report(pathOf(tuesday, 2)).listed);
    QVERIFY(snapshot().folders.contains(monday));
    QVERIFY(!snapshot().folders.contains(tuesday));
    QCOMPARE(valueOf(m_ledger->lastListing(account)), std::optional(at(2)));

    // A folder beside it that begins with the same letters is no folder below it.
    const QString beside = monday + QStringLiteral("x");
    list(listing({entry(beside, 3)}), 3);
    list(listing({}, {}, {monday}), 4);
    QVERIFY(!report(pathOf(beside, 3)).listed);
}

void TestListings::folderBelowFault()
{
    const QString market = QStringLiteral("/download/CCASS_HKMK");
    list(listing({entry(monday, 1), entry(tuesday, 2)}), 1);
    list(listing({}, {}, {market}), 2);
    QVERIFY(only().listed);
    QVERIFY(report(pathOf(tuesday, 2)).listed);
    QCOMPARE(snapshot().folders, QStringList({market, monday, tuesday}));

    const QString closed = QStringLiteral("/download/VAR"); // never seen before, and shown all the same
    list(listing({}, {}, {closed, market}), 3);
    QCOMPARE(snapshot().folders, QStringList({market, monday, tuesday, closed}));
}

void TestListings::baseWithFault()
{
    list(listing({entry(monday, 1)}), 1);
    rap::Listing nothing = listing({}, {}, {base});
    nothing.base = base + u'/';
    list(nothing, 2);
    QVERIFY(only().listed);
    QCOMPARE(valueOf(m_ledger->lastListing(account)), std::optional(at(1)));
    QVERIFY(!snapshot().folders.contains(base));
}

void TestListings::folderReadInPart()
{
    list(listing({entry(monday, 1), entry(monday, 2)}), 1);
    list(listing({entry(monday, nameOf(2), 5), entry(monday, 3)}, {}, {monday}), 2);
    QVERIFY(only().listed);
    QCOMPARE(report(pathOf(monday, 2)).size, std::optional<qint64>(5));
    QVERIFY(report(pathOf(monday, 3)).listed);
    QCOMPARE(report(pathOf(monday, 3)).lastSeen, at(2));
    QCOMPARE(report(pathOf(monday, 2)).lastSeen, at(2));
    QCOMPARE(only().lastSeen, at(1));
    list(listing({}), 3);
    QCOMPARE(only().lastSeen, at(1));
    QCOMPARE(report(pathOf(monday, 2)).lastSeen, at(2));
    QCOMPARE(report(pathOf(monday, 3)).lastSeen, at(2));
    list(listing({entry(monday, 1)}, {}, {monday}), 4);
    QVERIFY(only().listed);
    QCOMPARE(only().lastSeen, at(4));
}

void TestListings::emptyFoldersAreKept()
{
    list(listing({entry(base, QStringLiteral("notice.txt"))}, {tuesday, monday}), 1);
    reopen();
    QCOMPARE(snapshot().folders, QStringList({monday, tuesday}));
    list(listing({}, {tuesday}), 2);
    QCOMPARE(snapshot().folders, QStringList({tuesday}));
}

void TestListings::listedTwice()
{
    const rap::Entry small = entry(monday, nameOf(1), 1);
    const rap::Entry large = entry(monday, nameOf(1), 2);
    list(listing({small, large}), 1);
    QCOMPARE(only().size, std::optional<qint64>(2));
    list(listing({small, large}), 2);
    QCOMPARE(only().size, std::optional<qint64>(2));
    list(listing({large, small}), 3);
    QCOMPARE(only().size, std::optional<qint64>(1));
    QCOMPARE(snapshot().reports.size(), 1);
}

void TestListings::largeListing()
{
    const rap::Listing large = samples::largeListing(20'000);
    list(large, 1);
    rap::Listing half = large;
    half.files.remove(0, 10'000);
    list(half, 2);
    const Snapshot known = snapshot();
    QCOMPARE(known.reports.size(), 20'000);
    QCOMPARE(known.folders, large.folders);
    for (int i = 0; i < 20'000; ++i) {
        QCOMPARE(known.reports.at(i).path, large.files.at(i).path);
        QCOMPARE(known.reports.at(i).listed, i >= 10'000);
    }
}

RAPDESK_TEST(TestListings)
#include "test_listings.moc"
