#include "ledger/Schema.h"

#include "ledger/SqlError.h"

#include <QCoreApplication>
#include <QDeadlineTimer>
#include <QDir>
#include <QThread>

namespace ledger {
namespace {

struct Tr {
    Q_DECLARE_TR_FUNCTIONS(ledger::Ledger)
};

constexpr int applicationId = 0x52415044;    // "RAPD"
constexpr int mostLogKept = 4 * 1024 * 1024; // bytes: a large listing's log is not kept for ever

qint64 versionOf(Database& database)
{
    return database.value(QStringLiteral("PRAGMA user_version")).toLongLong();
}

void refuseNewer(Database& database, qint64 version, qint64 newest)
{
    if (version > newest) {
        database.refuse(
            Tr::tr("The ledger '%1' was written by a newer version of this program.")
                .arg(QDir::toNativeSeparators(database.file())),
            Tr::tr("Nothing in it was changed. Install the newer version on this workstation too."),
            QStringLiteral("user_version %1, known up to %2").arg(QString::number(version), QString::number(newest)));
    }
}

void refuseWhatIsNoLedger(Database& database, qint64 newest)
{
    // In one look: the other program may be making the file right now.
    Transaction reading(database, Transaction::For::Reading);
    const qint64 version = versionOf(database);
    const qint64 application = database.value(QStringLiteral("PRAGMA application_id")).toLongLong();
    const bool empty = database.value(QStringLiteral("SELECT count(*) FROM sqlite_master")).toLongLong() == 0;
    if (!(empty && version == 0 && application == 0) && application != applicationId) {
        database.refuse(
            Tr::tr("The file '%1' is not a ledger of this program.").arg(QDir::toNativeSeparators(database.file())),
            Tr::tr("Nothing in it was changed. Move it away, or put the right file in its place."),
            QStringLiteral("application_id %1, user_version %2")
                .arg(QString::number(application), QString::number(version)));
    }
    refuseNewer(database, version, newest);
    const QString fault = database.value(QStringLiteral("PRAGMA quick_check(1)")).toString();
    if (fault != QStringLiteral("ok"))
        throw SqlFailure{damaged(database.file(), fault)};
    reading.commit();
}

// Two programs that make the ledger at once: SQLite does not always wait here.
void useWriteAheadLog(Database& database)
{
    const QDeadlineTimer deadline(Database::busyTimeout);
    while (true) {
        try {
            database.run(QStringLiteral("PRAGMA journal_mode = WAL"));
            return;
        } catch (const SqlFailure& failure) {
            if (!failure.busy || deadline.hasExpired())
                throw;
            QThread::msleep(5);
        }
    }
}

void migrate(Database& database, const SchemaSteps& steps)
{
    Transaction transaction(database, Transaction::For::Writing);
    qint64 version = versionOf(database);
    refuseNewer(database, version, steps.size()); // another program may have been here since the first look
    const bool isNewest = version == steps.size();
    for (; version < steps.size(); ++version)
        for (const QString& statement : steps[version])
            database.run(statement);
    // Where nothing is new, this finds out now whether the ledger can be written, not at the first report; it is
    // undone, and so needs no room: a full disk must not keep the clerk from seeing what is known.
    database.run(QStringLiteral("PRAGMA application_id = %1").arg(applicationId));
    database.run(QStringLiteral("PRAGMA user_version = %1").arg(steps.size()));
    if (!isNewest)
        transaction.commit();
}

} // namespace

// All times are milliseconds since 1970 UTC but the server's own (`modified` of a report, `remote_modified`), which are
// seconds. A report is listed while its last_seen is null: it was seen last when its folder was, so that a listing in
// which nothing is new writes a row a folder, not a row a report. `entry` counts all rows of `fetched` ever written, so
// that a program knows what another one has filed since it looked.
const SchemaSteps& schemaSteps()
{
    static const SchemaSteps steps{
        {
            QStringLiteral(
                "CREATE TABLE account (id INTEGER PRIMARY KEY, key TEXT NOT NULL UNIQUE, name TEXT NOT NULL, "
                "listed_at INTEGER)"),
            QStringLiteral("CREATE TABLE folder (id INTEGER PRIMARY KEY, "
                           "account INTEGER NOT NULL REFERENCES account ON DELETE CASCADE, path TEXT NOT NULL, "
                           "listed INTEGER NOT NULL, listed_at INTEGER, UNIQUE (account, path))"),
            QStringLiteral("CREATE TABLE report (id INTEGER PRIMARY KEY, "
                           "folder INTEGER NOT NULL REFERENCES folder ON DELETE CASCADE, file TEXT NOT NULL, "
                           "size INTEGER, modified INTEGER, listed INTEGER NOT NULL, first_seen INTEGER NOT NULL, "
                           "last_seen INTEGER NOT NULL, UNIQUE (folder, file))"),
            QStringLiteral("CREATE INDEX report_listed ON report (folder) WHERE listed"),
            QStringLiteral(
                "CREATE TABLE fetched (report INTEGER PRIMARY KEY REFERENCES report ON DELETE CASCADE, "
                "sha256 BLOB NOT NULL, size INTEGER NOT NULL, remote_modified INTEGER, at INTEGER NOT NULL)"),
            QStringLiteral(
                "CREATE TABLE filed (fetched INTEGER NOT NULL REFERENCES fetched ON DELETE CASCADE, "
                "position INTEGER NOT NULL, path TEXT NOT NULL, size INTEGER NOT NULL, sha256 BLOB NOT NULL, "
                "modified INTEGER NOT NULL, PRIMARY KEY (fetched, position)) WITHOUT ROWID"),
            QStringLiteral(
                "CREATE TABLE run (id INTEGER PRIMARY KEY, "
                "account INTEGER NOT NULL REFERENCES account ON DELETE CASCADE, kind TEXT NOT NULL, "
                "started INTEGER NOT NULL, finished INTEGER NOT NULL, filed INTEGER NOT NULL, "
                "skipped INTEGER NOT NULL, failed INTEGER NOT NULL, bytes INTEGER NOT NULL, error TEXT NOT NULL)"),
            QStringLiteral("CREATE INDEX run_account ON run (account)"),
        },
        {
            // Which report of which account a local name belongs to.
            QStringLiteral("CREATE TABLE place (id INTEGER PRIMARY KEY, path TEXT NOT NULL UNIQUE COLLATE NOCASE)"),
            QStringLiteral("CREATE TABLE claim (place INTEGER NOT NULL REFERENCES place, "
                           "name TEXT NOT NULL COLLATE NOCASE, "
                           "report INTEGER NOT NULL REFERENCES report ON DELETE CASCADE, "
                           "PRIMARY KEY (place, name)) WITHOUT ROWID"),
            QStringLiteral("CREATE INDEX claim_report ON claim (report)"),
            // What was filed before: where two share a file, it is the newer one's.
            QStringLiteral(
                "INSERT OR IGNORE INTO place (path) "
                "SELECT DISTINCT rtrim(rtrim(path, replace(path, '/', '')), '/') FROM filed WHERE position = 0"),
            QStringLiteral("INSERT OR IGNORE INTO claim (place, name, report) "
                           "SELECT place.id, substr(filed.path, length(place.path) + 2), filed.fetched FROM filed "
                           "JOIN fetched ON fetched.report = filed.fetched "
                           "JOIN place ON place.path = rtrim(rtrim(filed.path, replace(filed.path, '/', '')), '/') "
                           "WHERE filed.position = 0 ORDER BY fetched.at DESC"),
        },
        {
            QStringLiteral("ALTER TABLE fetched ADD COLUMN entry INTEGER NOT NULL DEFAULT 0"),
            QStringLiteral("CREATE INDEX fetched_entry ON fetched (entry)"),
        },
        {
            // Whose times `modified` of a folder's reports and `remote_modified` are; empty where not known.
            QStringLiteral("ALTER TABLE folder ADD COLUMN server TEXT NOT NULL DEFAULT ''"),
            QStringLiteral("ALTER TABLE fetched ADD COLUMN server TEXT NOT NULL DEFAULT ''"),
        },
        {
            // The newest attempt to fetch it, where that failed.
            QStringLiteral("CREATE TABLE failure (report INTEGER PRIMARY KEY REFERENCES report ON DELETE CASCADE, "
                           "at INTEGER NOT NULL, message TEXT NOT NULL)"),
            QStringLiteral("ALTER TABLE run ADD COLUMN why TEXT NOT NULL DEFAULT ''"),
            QStringLiteral("ALTER TABLE run ADD COLUMN ending TEXT NOT NULL DEFAULT ''"),
            QStringLiteral("DROP INDEX run_account"),
            QStringLiteral("CREATE INDEX run_started ON run (account, started)"),
        },
        {
            // Where what was fetched is filed too, or is to be: `at` is null while it waits. Another version of the
            // report is another row of fetched.
            QStringLiteral("CREATE TABLE copy (report INTEGER NOT NULL REFERENCES fetched ON DELETE CASCADE, "
                           "root TEXT NOT NULL, path TEXT NOT NULL, at INTEGER, "
                           "PRIMARY KEY (report, root, path)) WITHOUT ROWID"),
            QStringLiteral("CREATE INDEX copy_waiting ON copy (report) WHERE at IS NULL"),
        },
        {
            // What reports are called: by the firm's own list, and by themselves. Empty system or house: any.
            QStringLiteral("CREATE TABLE title (source TEXT NOT NULL, report_id TEXT NOT NULL, system TEXT NOT NULL, "
                           "house TEXT NOT NULL, title TEXT NOT NULL, "
                           "PRIMARY KEY (source, report_id, system, house)) WITHOUT ROWID"),
            QStringLiteral("CREATE TABLE setting (name TEXT PRIMARY KEY, value TEXT NOT NULL) WITHOUT ROWID"),
            // Her own words on a page; `part` is the file's name, or that in the ZIP. Pages count from 1.
            QStringLiteral("CREATE TABLE note (report INTEGER NOT NULL REFERENCES report ON DELETE CASCADE, "
                           "part TEXT NOT NULL, page INTEGER NOT NULL, text TEXT NOT NULL, at INTEGER NOT NULL, "
                           "PRIMARY KEY (report, part, page)) WITHOUT ROWID"),
            // Where the columns of a report begin, for all runs of it: numbers with blanks between.
            QStringLiteral("CREATE TABLE ruler (report_id TEXT PRIMARY KEY, starts TEXT NOT NULL) WITHOUT ROWID"),
        }};
    return steps;
}

void prepareSchema(Database& database, const SchemaSteps& steps)
{
    refuseWhatIsNoLedger(database, steps.size());
    useWriteAheadLog(database);
    database.run(QStringLiteral("PRAGMA synchronous = FULL"));
    database.run(QStringLiteral("PRAGMA journal_size_limit = %1").arg(mostLogKept));
    migrate(database, steps);
    database.run(QStringLiteral("PRAGMA foreign_keys = ON"));
}

} // namespace ledger
