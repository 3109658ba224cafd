#include "ledger/Store.h"

#include "ledger/ListingScope.h"
#include "ledger/ReportDecoder.h"
#include "ledger/Schema.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <algorithm>

namespace ledger {
namespace {

constexpr int listingsBefore = 60; // days

rap::HongKongTime time(qint64 utcMilliseconds)
{
    return rap::HongKongTime::fromUtcMilliseconds(utcMilliseconds);
}

QString accountKey(const QString& name)
{
    return name.toCaseFolded();
}

/// IDs of an account's reports, found by their folders.
QString idsWhere(const QString& which)
{
    return QStringLiteral("SELECT report.id FROM folder CROSS JOIN report ON report.folder = folder.id "
                          "WHERE folder.account = ? AND ") +
           which;
}

// A folder's day is the last part of its path, "20261123"; one without is of no day.
QString isOfADayBefore()
{
    const QString digit = QStringLiteral("[0-9]");
    return QStringLiteral("(folder.path GLOB '*/%1' AND substr(folder.path, -8) < ?) ").arg(digit.repeated(8));
}

QString dayText(QDate day)
{
    return day.toString(QStringLiteral("yyyyMMdd"));
}

/// What a folder's row says of all of its reports.
struct FolderRow {
    QString path;
    QString server;
    qint64 listedAt = 0;
};

Report reportFrom(const Query& row, const FolderRow& folder, ReportDecoder& decoder)
{
    Report report = decoder.decode(joined(folder.path, row.text(2)));
    report.size = row.numberOrNone(3);
    report.modified = row.numberOrNone(4);
    report.server = folder.server;
    report.listed = row.value(5).toBool();
    report.firstSeen = time(row.number(6));
    report.lastSeen = time(report.listed ? std::max(row.number(7), folder.listedAt) : row.number(7));
    if (const auto at = row.numberOrNone(12)) {
        report.fetched = Fetched{.sha256 = row.bytes(8),
                                 .size = row.number(9),
                                 .remoteModified = row.numberOrNone(10),
                                 .server = decoder.shared(row.text(11)),
                                 .at = time(*at),
                                 .files = {}};
    }
    if (const auto failedAt = row.numberOrNone(13))
        report.failure = Failure{time(*failedAt), row.text(14)};
    return report;
}

} // namespace

Store::Store(const QString& file, qint64 maxPages)
    : m_database(file)
{
    m_database.open();
    if (maxPages > 0)
        m_database.run(QStringLiteral("PRAGMA max_page_count = %1").arg(maxPages));
    prepareSchema(m_database);
}

std::optional<qint64> Store::findAccount(const QString& name)
{
    Query query(m_database, QStringLiteral("SELECT id FROM account WHERE key = ?"));
    query.exec({accountKey(name)});
    if (query.next())
        return query.number(0);
    Query all(m_database, QStringLiteral("SELECT id, name FROM account"));
    all.exec();
    while (all.next())
        if (accountKey(all.text(1)) == accountKey(name))
            return all.number(0);
    return std::nullopt;
}

qint64 Store::accountOf(const QString& name)
{
    if (const auto known = findAccount(name)) {
        // Who writes under the new name shows that the account has it: its renaming was stopped.
        Query settle(m_database, QStringLiteral("UPDATE account SET key = ? WHERE id = ? AND key <> ?"));
        settle.exec({accountKey(name), *known, accountKey(name)});
        return *known;
    }
    Query query(m_database, QStringLiteral("INSERT INTO account (key, name) VALUES (?, ?)"));
    query.exec({accountKey(name), name});
    return query.lastId();
}

bool Store::beginRename(const QString& account, const QString& newName)
{
    const auto id = findAccount(account);
    const auto other = findAccount(newName);
    if (other && other != id)
        return false;
    if (id) {
        Query query(m_database, QStringLiteral("UPDATE account SET key = ?, name = ? WHERE id = ?"));
        query.exec({accountKey(account), newName, *id});
    }
    return true;
}

void Store::endRename(const QString& newName)
{
    if (const auto id = findAccount(newName)) {
        Query query(m_database, QStringLiteral("UPDATE account SET key = ?, name = ? WHERE id = ?"));
        query.exec({accountKey(newName), newName, *id});
    }
}

bool Store::forget(const QString& account)
{
    const auto id = findAccount(account);
    if (!id)
        return false;
    Query query(m_database, QStringLiteral("DELETE FROM account WHERE id = ?"));
    query.exec({*id});
    return true;
}

Snapshot Store::snapshot(const QString& account, const QString& base, QDate since)
{
    Snapshot snapshot;
    snapshot.titles = titles();
    const auto id = findAccount(account);
    if (!id)
        return snapshot;
    const QString isLeftOut = QStringLiteral("(NOT folder.listed AND ") + isOfADayBefore() + u')';
    ReportDecoder decoder(base, snapshot.titles);
    snapshot.reports = reportsOf(idsWhere(QStringLiteral("NOT ") + isLeftOut), *id, dayText(since), decoder);
    snapshot.positions.reserve(snapshot.reports.size());
    for (const Report& report : std::as_const(snapshot.reports))
        snapshot.positions.insert(report.path, static_cast<int>(snapshot.positions.size()));
    snapshot.lastListing = lastListing(account);
    snapshot.listings =
        listings(account, since.isNull() ? rap::HongKongTime() : rap::HongKongTime::at(since.addDays(-listingsBefore)));
    snapshot.upTo = lastEntry();
    Query query(m_database, QStringLiteral("SELECT path FROM folder WHERE account = ? AND listed AND path <> ?"));
    query.exec({*id, withoutEndSlash(base)});
    while (query.next())
        snapshot.folders += query.text(0);
    std::sort(snapshot.folders.begin(), snapshot.folders.end());
    Query leftOut(m_database, QStringLiteral("SELECT path FROM folder WHERE account = ? AND ") + isLeftOut);
    leftOut.exec({*id, dayText(since)});
    while (leftOut.next())
        snapshot.leftOut += leftOut.text(0);
    return snapshot;
}

QList<Report> Store::reportsIn(const QString& account, const QString& base, const QStringList& folders)
{
    const auto id = findAccount(account);
    if (!id)
        return {};
    ReportDecoder decoder(base, titles());
    const QByteArray paths = QJsonDocument(QJsonArray::fromStringList(folders)).toJson(QJsonDocument::Compact);
    return reportsOf(idsWhere(QStringLiteral("folder.path IN (SELECT value FROM json_each(?))")), *id,
                     QString::fromUtf8(paths), decoder);
}

FiledSince Store::filedSince(const QString& account, const QString& base, qint64 upTo)
{
    FiledSince since{{}, lastEntry(), titles()};
    const auto id = findAccount(account);
    if (!id || since.upTo <= upTo)
        return since;
    const QString ids = QStringLiteral("SELECT report.id FROM fetched CROSS JOIN report ON report.id = fetched.report "
                                       "CROSS JOIN folder ON folder.id = report.folder "
                                       "WHERE folder.account = ? AND fetched.entry > ?");
    ReportDecoder decoder(base, since.titles);
    since.reports = reportsOf(ids, *id, upTo, decoder);
    return since;
}

// Two walks side by side, both in the order of the reports, and of one look as the caller is within a transaction.
// SQLite gathers the IDs first and then goes through each table in its own order. CROSS JOIN keeps it to the order in
// which they are gathered: it does not know how few of the rows are wanted.
QList<Report> Store::reportsOf(const QString& ids, qint64 account, const QVariant& bound, ReportDecoder& decoder)
{
    QHash<qint64, FolderRow> folders;
    Query folder(m_database, QStringLiteral("SELECT id, path, server, listed_at FROM folder WHERE account = ?"));
    folder.exec({account});
    while (folder.next())
        folders.insert(folder.number(0), {folder.text(1), decoder.shared(folder.text(2)), folder.number(3)});
    QList<Report> reports;
    Query query(m_database,
                QStringLiteral("SELECT report.id, report.folder, report.file, report.size, report.modified, "
                               "report.listed, report.first_seen, report.last_seen, fetched.sha256, "
                               "fetched.size, fetched.remote_modified, fetched.server, fetched.at, "
                               "failure.at, failure.message FROM report "
                               "LEFT JOIN fetched ON fetched.report = report.id "
                               "LEFT JOIN failure ON failure.report = report.id WHERE report.id IN (") +
                    ids + QStringLiteral(") ORDER BY report.id"));
    query.exec({account, bound});
    Query filed(m_database,
                QStringLiteral("SELECT fetched, path, size, sha256, modified FROM filed WHERE fetched IN (") + ids +
                    QStringLiteral(") ORDER BY fetched, position"));
    filed.exec({account, bound});
    bool more = filed.next();
    while (query.next()) {
        Report report = reportFrom(query, folders[query.number(1)], decoder);
        for (; more && filed.number(0) == query.number(0); more = filed.next()) {
            report.fetched->files +=
                {.path = filed.text(1), .size = filed.number(2), .sha256 = filed.bytes(3), .modified = filed.number(4)};
        }
        reports += std::move(report);
    }
    return reports;
}

qint64 Store::lastEntry()
{
    return m_database.value(QStringLiteral("SELECT max(entry) FROM fetched")).toLongLong();
}

qint64 Store::recordFetched(const QString& account, const QString& path, const Fetched& fetched)
{
    const qint64 at = fetched.at.utcMilliseconds();
    const qint64 id = reportOf(account, path, at);

    const qint64 entry = lastEntry() + 1; // looked up before the row goes that may have the last one
    Query forget(m_database, QStringLiteral("DELETE FROM fetched WHERE report = ?"));
    forget.exec({id});
    Query succeeded(m_database, QStringLiteral("DELETE FROM failure WHERE report = ?"));
    succeeded.exec({id});
    Query insert(m_database, QStringLiteral("INSERT INTO fetched (report, sha256, size, remote_modified, server, at, "
                                            "entry) VALUES (?, ?, ?, ?, ?, ?, ?)"));
    insert.exec({id, fetched.sha256, fetched.size, orNull(fetched.remoteModified), fetched.server, at, entry});
    Query file(m_database, QStringLiteral("INSERT INTO filed (fetched, position, path, size, sha256, modified) "
                                          "VALUES (?, ?, ?, ?, ?, ?)"));
    qint64 position = 0;
    for (const FiledFile& filed : fetched.files)
        file.exec({id, position++, filed.path, filed.size, filed.sha256, filed.modified});
    return entry;
}

void Store::recordFailed(const QString& account, const QString& path, const Failure& failure)
{
    const qint64 at = failure.at.utcMilliseconds();
    Query insert(m_database, QStringLiteral("INSERT INTO failure (report, at, message) VALUES (?, ?, ?) "
                                            "ON CONFLICT (report) DO UPDATE SET at = excluded.at, "
                                            "message = excluded.message"));
    insert.exec({reportOf(account, path, at), at, failure.message});
}

qint64 Store::recordRun(const Run& run)
{
    Query query(m_database, QStringLiteral("INSERT INTO run (account, kind, why, started, finished, filed, skipped, "
                                           "failed, bytes, error, ending) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)"));
    query.exec({accountOf(run.account), run.kind, run.why, run.started.utcMilliseconds(),
                run.finished.utcMilliseconds(), run.filed, run.skipped, run.failed, run.bytes, run.error, run.end});
    return query.lastId();
}

QList<Run> Store::runs(const QString& account, int newest)
{
    return runsOf(account, QStringLiteral("ORDER BY run.id DESC LIMIT ?"), std::max(newest, 0));
}

QList<Run> Store::runsSince(const QString& account, rap::HongKongTime since)
{
    return runsOf(account, QStringLiteral("AND started >= ? ORDER BY started, run.id"), since.utcMilliseconds());
}

QList<Run> Store::runsOf(const QString& account, const QString& which, const QVariant& bound)
{
    QList<Run> runs;
    const auto id = findAccount(account);
    if (!id)
        return runs;
    Query query(m_database, QStringLiteral("SELECT run.id, account.name, kind, why, started, finished, filed, skipped, "
                                           "failed, bytes, error, ending FROM account JOIN run "
                                           "ON run.account = account.id WHERE account.id = ? ") +
                                which);
    query.exec({*id, bound});
    while (query.next()) {
        runs += {.id = query.number(0),
                 .account = query.text(1),
                 .kind = query.text(2),
                 .why = query.text(3),
                 .started = time(query.number(4)),
                 .finished = time(query.number(5)),
                 .filed = query.value(6).toInt(),
                 .skipped = query.value(7).toInt(),
                 .failed = query.value(8).toInt(),
                 .bytes = query.number(9),
                 .error = query.text(10),
                 .end = query.text(11)};
    }
    return runs;
}

QList<rap::HongKongTime> Store::listings(const QString& account, rap::HongKongTime since)
{
    QList<rap::HongKongTime> times;
    const auto id = findAccount(account);
    if (!id)
        return times;
    Query query(m_database, QStringLiteral("SELECT finished FROM run WHERE account = ? AND started >= ? AND "
                                           "kind = 'refresh' AND error = '' ORDER BY finished"));
    query.exec({*id, since.utcMilliseconds()});
    while (query.next())
        times += time(query.number(0));
    return times;
}

std::optional<rap::HongKongTime> Store::lastListing(const QString& account)
{
    const auto id = findAccount(account);
    if (!id)
        return std::nullopt;
    Query query(m_database, QStringLiteral("SELECT listed_at FROM account WHERE id = ?"));
    query.exec({*id});
    const auto at = query.next() ? query.numberOrNone(0) : std::nullopt;
    return at ? std::optional(time(*at)) : std::nullopt;
}

} // namespace ledger
