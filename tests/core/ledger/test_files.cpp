#include "Samples.h"
#include "ledger/Schema.h"
#include "tests/TestMain.h"

#include <QDir>
#include <QTemporaryDir>
#include <QTest>

using namespace ledger;
using namespace samples;

/// Files that are not what they should be, and ledgers of other versions.
class TestFiles : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void init() { m_dir = std::make_unique<QTemporaryDir>(); }
    void newerVersion();
    void damagedFile_data();
    void damagedFile();
    void anothersDatabase();
    void folderInItsPlace();
    void folderMissing();
    void emptyFileIsANewLedger();
    void migrates();
    void whatWasFiledBeforeKeepsItsName();
    void ledgerOfTheFirstVersion();
    void ledgerFromBeforeServersWereKept();
    void failedMigrationChangesNothing();

private:
    QString file() const { return m_dir->filePath(QStringLiteral("ledger.sqlite")); }
    rap::Error refused() const;

    std::unique_ptr<QTemporaryDir> m_dir;
};

/// Why the file is no ledger; and that it stays as it was, with nothing beside it.
rap::Error TestFiles::refused() const
{
    const QByteArray before = bytesOf(file());
    const QStringList beside = QDir(m_dir->path()).entryList(QDir::Files);
    const auto ledger = Ledger::open(file());
    if (ledger)
        return {rap::ErrorKind::BadCall, QStringLiteral("was opened"), {}, {}};
    if (bytesOf(file()) != before || QDir(m_dir->path()).entryList(QDir::Files) != beside)
        return {rap::ErrorKind::BadCall, QStringLiteral("was touched"), {}, {}};
    return ledger.error();
}

void TestFiles::newerVersion()
{
    valueOf(opened(file())->recordFetched(account, pathOf(monday, 1), fetched()));
    {
        Database database(file());
        database.open();
        database.run(QStringLiteral("PRAGMA user_version = %1").arg(schemaSteps().size() + 1));
    }
    const rap::Error error = refused();
    QCOMPARE(error.kind, rap::ErrorKind::Ledger);
    QVERIFY2(error.message.contains(QStringLiteral("newer")), qPrintable(error.message));
    QVERIFY(error.message.contains(QStringLiteral("ledger.sqlite")));
    QVERIFY(!error.nextStep.isEmpty());
}

void TestFiles::damagedFile_data()
{
    QTest::addColumn<QString>("how");
    for (const char* how : {"text", "two-bytes", "half", "header", "middle", "last-page"})
        QTest::newRow(how) << QString::fromLatin1(how);
}

void TestFiles::damagedFile()
{
    QFETCH(QString, how);
    valueOf(opened(file())->recordListing(account, largeListing(3000), at(1)));
    QByteArray bytes = bytesOf(file());
    QVERIFY(bytes.size() > 100'000);
    const qsizetype page = 4096;
    if (how == QStringLiteral("text"))
        bytes = QByteArray("This is no ledger.\n").repeated(500);
    else if (how == QStringLiteral("two-bytes"))
        bytes = "xy";
    else if (how == QStringLiteral("half"))
        bytes.truncate(bytes.size() / 2);
    else if (how == QStringLiteral("header"))
        bytes.replace(0, 100, QByteArray(100, '\0'));
    else if (how == QStringLiteral("middle"))
        bytes.replace(10 * page, 20 * page, QByteArray(20 * page, '\x5a'));
    else
        bytes.replace(bytes.size() - page, page, QByteArray(page, '\x5a'));
    QVERIFY(write(file(), bytes));

    const rap::Error error = refused();
    QVERIFY2(error.kind == rap::ErrorKind::Ledger, qPrintable(error.message));
    QVERIFY2(error.message.contains(QStringLiteral("damaged")), qPrintable(error.message));
    QVERIFY(error.message.contains(QStringLiteral("ledger.sqlite")));
    QVERIFY(!error.nextStep.isEmpty());
    QVERIFY(!error.detail.isEmpty());
}

void TestFiles::anothersDatabase()
{
    {
        Database database(file());
        database.open();
        database.run(QStringLiteral("CREATE TABLE account (id INTEGER)"));
    }
    QCOMPARE(refused().kind, rap::ErrorKind::Ledger);
    QVERIFY2(refused().message.contains(QStringLiteral("not a ledger")), qPrintable(refused().message));
}

void TestFiles::folderInItsPlace()
{
    QVERIFY(QDir().mkdir(file()));
    const rap::Error error = refused();
    QCOMPARE(error.kind, rap::ErrorKind::Ledger);
    QVERIFY2(error.message.contains(QStringLiteral("is a folder")), qPrintable(error.message));
    QVERIFY(QFileInfo(file()).isDir());
}

void TestFiles::folderMissing()
{
    const auto ledger = Ledger::open(m_dir->filePath(QStringLiteral("none/ledger.sqlite")));
    QVERIFY(!ledger);
    QCOMPARE(ledger.error().kind, rap::ErrorKind::LocalNoPermission);
    QVERIFY(ledger.error().message.contains(QStringLiteral("ledger.sqlite")));
}

void TestFiles::emptyFileIsANewLedger()
{
    QVERIFY(write(file(), {}));
    valueOf(opened(file())->recordFetched(account, pathOf(monday, 1), fetched()));
}

void TestFiles::migrates()
{
    valueOf(opened(file())->recordFetched(account, pathOf(monday, 1), fetched()));
    SchemaSteps steps = schemaSteps();
    steps += {QStringLiteral("ALTER TABLE report ADD COLUMN note TEXT"),
              QStringLiteral("UPDATE report SET note = 'from step ' || file")};
    {
        Database database(file());
        database.open();
        prepareSchema(database, steps);
        prepareSchema(database, steps);
        QCOMPARE(database.value(QStringLiteral("PRAGMA user_version")).toLongLong(), steps.size());
        QCOMPARE(database.value(QStringLiteral("SELECT note FROM report")).toString(),
                 QStringLiteral("from step ") + nameOf(1));
    }
    QVERIFY2(refused().message.contains(QStringLiteral("newer")), qPrintable(refused().message));
}

void TestFiles::whatWasFiledBeforeKeepsItsName()
{
    const auto hasClaims = [](const QStringList& step) {
        return step.filter(QStringLiteral("TABLE claim")).size() > 0;
    };
    const auto claims = std::find_if(schemaSteps().begin(), schemaSteps().end(), hasClaims);
    {
        Database database(file());
        database.open();
        prepareSchema(database, SchemaSteps(schemaSteps().begin(), claims));
        for (const QString& statement :
             {QStringLiteral("INSERT INTO account (id, key, name) VALUES (1, 'one', 'one'), (2, 'two', 'two')"),
              QStringLiteral(
                  "INSERT INTO folder (id, account, path, listed) VALUES (1, 1, '/d/A', 1), (2, 2, '/d/A', 1)"),
              QStringLiteral("INSERT INTO report (id, folder, file, listed, first_seen, last_seen) VALUES "
                             "(1, 1, 'X.csv.ZIP', 1, 0, 0), (2, 2, 'X.csv', 1, 0, 0)"),
              QStringLiteral(
                  "INSERT INTO fetched (report, sha256, size, at) VALUES (1, x'00', 1, 100), (2, x'00', 1, 200)"),
              QStringLiteral("INSERT INTO filed (fetched, position, path, size, sha256, modified) VALUES "
                             "(1, 0, '/r/A/X.csv', 1, x'00', 0), (1, 1, '/r/A/X.csv.ZIP', 1, x'00', 0), "
                             "(2, 0, '/r/A/X.csv', 1, x'00', 0)")})
            database.run(statement);
    }
    const auto ledger = opened(file());
    const auto claim = [&](const QString& who, const QString& path) {
        const NameWish wish{path, QStringLiteral("/r/A"), QStringLiteral("X.csv"), who};
        return valueOf(ledger->claimNames(who, {wish}, at(1))).first();
    };
    QCOMPARE(claim(QStringLiteral("one"), QStringLiteral("/d/A/X.csv.ZIP")), QStringLiteral("one"));
    QCOMPARE(claim(QStringLiteral("two"), QStringLiteral("/d/A/X.csv")), QStringLiteral("X.csv"));
}

/// It did not count its rows: those are known at the first look, those that come since are told of.
void TestFiles::ledgerOfTheFirstVersion()
{
    {
        Database database(file());
        database.open();
        prepareSchema(database, schemaSteps().first(1));
        database.run(QStringLiteral("INSERT INTO account (id, key, name) VALUES (1, '%1', '%2')")
                         .arg(account.toCaseFolded(), account));
        database.run(
            QStringLiteral("INSERT INTO folder (id, account, path, listed) VALUES (1, 1, '%1', 1)").arg(monday));
        database.run(QStringLiteral("INSERT INTO report VALUES (1, 1, '%1', 100, 7, 1, 1, 1)").arg(nameOf(1)));
        database.run(QStringLiteral("INSERT INTO fetched VALUES (1, x'00', 100, 7, 1)"));
    }
    const auto ledger = opened(file());
    const Snapshot snapshot = valueOf(ledger->snapshot(account, base));
    QCOMPARE(snapshot.reports.size(), 1);
    QVERIFY(snapshot.reports.first().fetched);
    QCOMPARE(snapshot.upTo, 0);
    QCOMPARE(valueOf(ledger->filedSince(account, base, 0)).reports.size(), 0);
    QCOMPARE(valueOf(ledger->recordFetched(account, pathOf(monday, 2), fetched())), 1);
    const FiledSince since = valueOf(ledger->filedSince(account, base, snapshot.upTo));
    QCOMPARE(since.upTo, 1);
    QCOMPARE(since.reports.size(), 1);
    QCOMPARE(since.reports.first().path, pathOf(monday, 2));
}

/// Nothing of it is to be fetched again, whichever server is the first to list.
void TestFiles::ledgerFromBeforeServersWereKept()
{
    {
        Database database(file());
        database.open();
        prepareSchema(database, schemaSteps().first(3));
        for (const QString& statement :
             {QStringLiteral("INSERT INTO account (id, key, name) VALUES (1, '%1', '%2')")
                  .arg(account.toCaseFolded(), account),
              QStringLiteral("INSERT INTO folder (id, account, path, listed) VALUES (1, 1, '%1', 1)").arg(monday),
              QStringLiteral("INSERT INTO report VALUES (1, 1, '%1', 100, 7, 1, 1, 1)").arg(nameOf(1)),
              QStringLiteral("INSERT INTO fetched VALUES (1, x'00', 100, 7, 1, 1)")})
            database.run(statement);
    }
    const auto ledger = opened(file());
    const auto state = [&] { return valueOf(ledger->reports(account, base)).first().state(); };
    QCOMPARE(state(), State::Fetched);
    rap::Listing theirs = listing({entry(monday, nameOf(1), 100, 8)});
    theirs.server = QStringLiteral("rap:2222");
    valueOf(ledger->recordListing(account, theirs, at(1)));
    QCOMPARE(state(), State::Fetched);
    theirs.files.first().size = 101;
    valueOf(ledger->recordListing(account, theirs, at(2)));
    QCOMPARE(state(), State::New);
}

void TestFiles::failedMigrationChangesNothing()
{
    valueOf(opened(file())->recordFetched(account, pathOf(monday, 1), fetched()));
    SchemaSteps steps = schemaSteps();
    steps += {QStringLiteral("ALTER TABLE report ADD COLUMN note TEXT")};
    steps += {QStringLiteral("DROP TABLE run"), QStringLiteral("DROP TABLE not_there")};
    {
        Database database(file());
        database.open();
        QVERIFY_THROWS_EXCEPTION(SqlFailure, prepareSchema(database, steps));
        QCOMPARE(database.value(QStringLiteral("PRAGMA user_version")).toLongLong(), schemaSteps().size());
    }
    const auto ledger = opened(file());
    QCOMPARE(valueOf(ledger->reports(account, base)).first().fetched, std::optional(fetched()));
    valueOf(ledger->runs(account, 1)); // its table is there
}

RAPDESK_TEST(TestFiles)
#include "test_files.moc"
