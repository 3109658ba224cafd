#include "Samples.h"
#include "ledger/Ledger.h"
#include "tests/TestMain.h"

#include <QTest>

using namespace ledger;
using namespace samples;

/// What is written is what is read, through a real file that is opened anew.
class TestStore : public QObject, LedgerInFolder {
    Q_OBJECT
private Q_SLOTS:
    void init() { begin(); }
    void emptyLedger();
    void oddPaths();
    void fetchedIsKept();
    void fetchedAgain();
    void fetchedButNeverListed();
    void goneAndFetched();
    void accountsAreApart();
    void aLocalNameIsOneReports();
    void accountNamesIgnoreCase();
    void runsAreKept();
    void orderOfReports();
    void callsAreDoneInOrder();
    void closingFinishesWhatWasAskedFor();
    void fileNameOfAnyKind();
};

void TestStore::emptyLedger()
{
    QCOMPARE(snapshot().reports.size(), 0);
    QCOMPARE(snapshot().folders, QStringList());
    QVERIFY(!snapshot().lastListing);
    QVERIFY(!valueOf(m_ledger->lastListing(account)));
    QCOMPARE(valueOf(m_ledger->runs(account, 10)).size(), 0);
}

void TestStore::oddPaths()
{
    const QStringList names{
        QStringLiteral("報告 é.TXT"), QStringLiteral("\\x00\\x1b[2J"), QStringLiteral("'; DROP TABLE report;--"),
        QStringLiteral("a.txt"),      QStringLiteral("A.TXT"),         QStringLiteral("%_?")};
    QList<rap::Entry> entries;
    for (const QString& name : names)
        entries += entry(monday, name);
    rap::Entry atRoot = entry(QString(), QStringLiteral("root.txt"));
    atRoot.folder = QStringLiteral("/");
    entries += atRoot;
    list(listing(entries), 1);
    list(listing(entries), 2);
    reopen();
    QStringList paths;
    for (const Report& known : snapshot().reports) {
        paths += known.path;
        QVERIFY(known.listed);
    }
    QStringList expected;
    for (const rap::Entry& known : entries)
        expected += known.path;
    QCOMPARE(paths, expected);
}

void TestStore::aLocalNameIsOneReports()
{
    const QString folder = QStringLiteral("/reports/A/20261123");
    const auto claim = [this](const QString& who, const QString& where, const QList<std::pair<int, QString>>& wanted) {
        QList<NameWish> wishes;
        for (const auto& [report, name] : wanted)
            wishes += NameWish{pathOf(monday, report), where, name, who + name + QString::number(report)};
        return valueOf(m_ledger->claimNames(who, wishes, at(1)));
    };
    const QString x = QStringLiteral("X.csv");
    const QString other = QStringLiteral("Other");
    const QString secondsOwn = account + QStringLiteral("X.csv2");
    QCOMPARE(claim(account, folder, {{1, x}, {2, x}, {3, QStringLiteral("x.CSV")}, {4, QStringLiteral("Y.csv")}}),
             QStringList({x, secondsOwn, account + QStringLiteral("x.CSV3"), QStringLiteral("Y.csv")}));
    reopen();
    QCOMPARE(claim(account, folder, {{2, x}, {1, x}}), QStringList({secondsOwn, x}));
    QCOMPARE(claim(account.toUpper(), folder, {{1, x}}), QStringList{x});
    QCOMPARE(claim(other, folder, {{1, x}, {5, QStringLiteral("Z.csv")}}),
             QStringList({QStringLiteral("OtherX.csv1"), QStringLiteral("Z.csv")}));
    QCOMPARE(claim(other, folder, {{1, x}}), QStringList{QStringLiteral("OtherX.csv1")});
    QCOMPARE(claim(other, QStringLiteral("/elsewhere"), {{1, x}}), QStringList{x});
}

void TestStore::fetchedIsKept()
{
    list(listing({entry(monday, 1), entry(monday, 2)}), 1);
    valueOf(m_ledger->recordFetched(account, pathOf(monday, 1), fetched()));
    reopen();
    QCOMPARE(only().fetched, std::optional(fetched()));
    QCOMPARE(only().state(), State::Fetched);
    QVERIFY(!report(pathOf(monday, 2)).fetched);

    list(listing({entry(monday, nameOf(1), 101), entry(monday, 2)}), 2);
    QCOMPARE(only().state(), State::New);
}

void TestStore::fetchedAgain()
{
    list(listing({entry(monday, 1)}), 1);
    valueOf(m_ledger->recordFetched(account, pathOf(monday, 1), fetched()));
    Fetched again{.sha256 = QByteArray(32, 'y'), .size = 9, .remoteModified = std::nullopt, .at = at(7), .files = {}};
    again.files = {{QStringLiteral("/other"), 3, QByteArray(32, 'q'), 4}};
    valueOf(m_ledger->recordFetched(account, pathOf(monday, 1), again));
    QCOMPARE(only().fetched, std::optional(again));
    again = {};
    again.files = {{}};
    valueOf(m_ledger->recordFetched(account, pathOf(monday, 1), again));
    QCOMPARE(only().fetched, std::optional(again));
}

void TestStore::fetchedButNeverListed()
{
    valueOf(m_ledger->recordFetched(account, pathOf(monday, 1), fetched(5)));
    QVERIFY(!only().listed);
    QCOMPARE(only().state(), State::Fetched);
    QCOMPARE(only().firstSeen, at(5));
    QCOMPARE(only().lastSeen, at(5));
    QCOMPARE(snapshot().folders, QStringList());
    QVERIFY(!snapshot().lastListing);

    list(listing({entry(monday, 1)}), 6);
    QVERIFY(only().listed);
    QCOMPARE(only().fetched, std::optional(fetched(5)));
    QCOMPARE(only().firstSeen, at(5));
    QCOMPARE(only().lastSeen, at(6));
}

void TestStore::goneAndFetched()
{
    list(listing({entry(monday, 1), entry(monday, 2)}), 1);
    valueOf(m_ledger->recordFetched(account, pathOf(monday, 1), fetched()));
    list(listing({}), 2);
    QCOMPARE(only().state(), State::Fetched);
    QCOMPARE(report(pathOf(monday, 2)).state(), State::Gone);
}

void TestStore::accountsAreApart()
{
    const QString other = QStringLiteral("Bright Futures");
    list(listing({entry(monday, 1)}), 1);
    valueOf(m_ledger->recordListing(other, listing({entry(monday, nameOf(1), 55), entry(monday, 2)}), at(2)));
    valueOf(m_ledger->recordFetched(other, pathOf(monday, 1), fetched()));
    QCOMPARE(snapshot().reports.size(), 1);
    QCOMPARE(only().size, std::optional<qint64>(100));
    QVERIFY(!only().fetched);
    list(listing({}), 3);
    for (const Report& known : valueOf(m_ledger->reports(other, base)))
        QVERIFY(known.listed);
    QCOMPARE(valueOf(m_ledger->lastListing(other)), std::optional(at(2)));
}

void TestStore::accountNamesIgnoreCase()
{
    const QString written = QStringLiteral("Müller 證券");
    const QString shouted = QStringLiteral("MÜLLER 證券");
    valueOf(m_ledger->recordListing(written, listing({entry(monday, 1)}), at(1)));
    valueOf(m_ledger->recordFetched(shouted, pathOf(monday, 1), fetched()));
    const QList<Report> reports = valueOf(m_ledger->reports(shouted, base));
    QCOMPARE(reports.size(), 1);
    QVERIFY(reports.first().fetched);
    QVERIFY(valueOf(m_ledger->lastListing(shouted)));
}

void TestStore::runsAreKept()
{
    Run run{.id = 77,
            .account = account,
            .kind = QStringLiteral("run"),
            .why = QStringLiteral("opening"),
            .started = at(1),
            .finished = at(2),
            .filed = 3,
            .skipped = 4,
            .failed = 5,
            .bytes = 6'000'000'000,
            .error = QStringLiteral("no network"),
            .end = QStringLiteral("unreachable")};
    const qint64 first = valueOf(m_ledger->recordRun(run));
    run.kind = QStringLiteral("refresh");
    run.error.clear();
    const qint64 second = valueOf(m_ledger->recordRun(run));
    run.account = QStringLiteral("somebody else");
    const qint64 third = valueOf(m_ledger->recordRun(run));
    QVERIFY(first < second && second < third);
    reopen();

    const QList<Run> runs = valueOf(m_ledger->runs(account.toUpper(), 10));
    QCOMPARE(runs.size(), 2);
    QCOMPARE(runs.at(0).id, second);
    QCOMPARE(runs.at(0).kind, QStringLiteral("refresh"));
    QCOMPARE(runs.at(0).error, QString());
    const Run& oldest = runs.at(1);
    QCOMPARE(oldest.id, first);
    QCOMPARE(oldest.account, account);
    QCOMPARE(oldest.kind, QStringLiteral("run"));
    QCOMPARE(oldest.why, QStringLiteral("opening"));
    QCOMPARE(oldest.end, QStringLiteral("unreachable"));
    QCOMPARE(oldest.started, at(1));
    QCOMPARE(oldest.finished, at(2));
    QCOMPARE(oldest.filed, 3);
    QCOMPARE(oldest.skipped, 4);
    QCOMPARE(oldest.failed, 5);
    QCOMPARE(oldest.bytes, 6'000'000'000);
    QCOMPARE(oldest.error, QStringLiteral("no network"));
    QCOMPARE(valueOf(m_ledger->runs(account, 1)).size(), 1);
    QCOMPARE(valueOf(m_ledger->runs(account, 1)).first().id, second);
    QCOMPARE(valueOf(m_ledger->runs(account, 0)).size(), 0);
    QCOMPARE(valueOf(m_ledger->runs(account, -1)).size(), 0);
}

void TestStore::orderOfReports()
{
    list(listing({entry(tuesday, 9), entry(monday, 5)}), 1);
    list(listing({entry(monday, 1), entry(monday, 5), entry(tuesday, 9)}), 2);
    QStringList paths;
    for (const Report& known : snapshot().reports)
        paths += known.path;
    QCOMPARE(paths, QStringList({pathOf(tuesday, 9), pathOf(monday, 5), pathOf(monday, 1)}));
}

void TestStore::callsAreDoneInOrder()
{
    const auto listed = m_ledger->recordListing(account, listing({entry(monday, 1)}), at(1));
    const auto between = m_ledger->reports(account, base);
    const auto here = m_ledger->recordFetched(account, pathOf(monday, 1), fetched());
    const auto gone = m_ledger->recordListing(account, listing({}), at(2));
    const auto after = m_ledger->reports(account, base);
    QVERIFY(valueOf(between).first().listed);
    QVERIFY(!valueOf(between).first().fetched);
    QVERIFY(!valueOf(after).first().listed);
    QVERIFY(valueOf(after).first().fetched);
    QVERIFY(await(listed) && await(here) && await(gone));
}

void TestStore::closingFinishesWhatWasAskedFor()
{
    QList<QFuture<rap::Result<qint64>>> asked;
    for (int i = 0; i < 400; ++i)
        asked += m_ledger->recordFetched(account, pathOf(monday, i), fetched());
    m_ledger.reset();
    for (const auto& one : asked) {
        QVERIFY(one.isFinished());
        QVERIFY(one.result());
    }
    reopen();
    QCOMPARE(snapshot().reports.size(), 400);
}

void TestStore::fileNameOfAnyKind()
{
#ifdef Q_OS_WIN
    const QString file = m_dir->filePath(QStringLiteral("帳簿 é #1&mode=ro&x='%20.db")); // no name has a question mark
#else
    const QString file = m_dir->filePath(QStringLiteral("帳簿 é #1?mode=ro&x='%20.db"));
#endif
    {
        const auto ledger = opened(file);
        valueOf(ledger->recordListing(account, listing({entry(monday, 1)}), at(1)));
    }
    QVERIFY(QFile::exists(file));
    QCOMPARE(valueOf(opened(file)->reports(account, base)).size(), 1);
}

RAPDESK_TEST(TestStore)
#include "test_store.moc"
