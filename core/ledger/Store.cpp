#include "ledger/Store.h"

#include "ledger/ListingScope.h"
#include "ledger/ReportDecoder.h"
#include "ledger/Schema.h"

#include <algorithm>

namespace ledger {
namespace {

rap::HongKongTime time(qint64 utcMilliseconds)
{
    return rap::HongKongTime::fromUtcMilliseconds(utcMilliseconds);
}

QString accountKey(const QString& name)
{
    return name.toCaseFolded();
}

constexpr qint64 everything = -1;

QString selectReports()
{
    return QStringLiteral("SELECT report.id, folder.path, report.file, report.size, report.modified, report.listed, "
                          "report.first_seen, report.last_seen, folder.listed_at, folder.server ");
}

Report reportFrom(const Query& row, ReportDecoder& decoder)
{
    Report report = decoder.decode(joined(row.text(1), row.text(2)));
    report.size = row.numberOrNone(3);
    report.modified = row.numberOrNone(4);
    report.server = row.text(9);
    report.listed = row.value(5).toBool();
    report.firstSeen = time(row.number(6));
    report.lastSeen = time(report.listed ? std::max(row.number(7), row.number(8)) : row.number(7));
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
    return query.next() ? std::optional(query.number(0)) : std::nullopt;
}

qint64 Store::accountOf(const QString& name)
{
    if (const auto known = findAccount(name))
        return *known;
    Query query(m_database, QStringLiteral("INSERT INTO account (key, name) VALUES (?, ?)"));
    query.exec({accountKey(name), name});
    return query.lastId();
}

Snapshot Store::snapshot(const QString& account, const QString& base)
{
    Snapshot snapshot;
    const auto id = findAccount(account);
    if (!id)
        return snapshot;
    snapshot.reports = reportsOf(*id, base);
    snapshot.lastListing = lastListing(account);
    snapshot.upTo = lastEntry();
    Query query(m_database, QStringLiteral("SELECT path FROM folder WHERE account = ? AND listed AND path <> ?"));
    query.exec({*id, withoutEndSlash(base)});
    while (query.next())
        snapshot.folders += query.text(0);
    std::sort(snapshot.folders.begin(), snapshot.folders.end());
    return snapshot;
}

FiledSince Store::filedSince(const QString& account, const QString& base, qint64 upTo)
{
    FiledSince since{{}, lastEntry()};
    const auto id = findAccount(account);
    if (!id || since.upTo <= upTo)
        return since;
    const QHash<qint64, Fetched> fetched = fetchedOf(*id, upTo);
    ReportDecoder decoder(base);
    Query query(m_database, selectReports() + QStringLiteral("FROM report JOIN folder ON folder.id = report.folder "
                                                             "WHERE report.id = ?"));
    for (auto one = fetched.cbegin(); one != fetched.cend(); ++one) {
        query.exec({one.key()});
        if (query.next()) {
            since.reports += reportFrom(query, decoder);
            since.reports.last().fetched = *one;
        }
    }
    return since;
}

QList<Report> Store::reportsOf(qint64 account, const QString& base)
{
    const QHash<qint64, Fetched> fetched = fetchedOf(account, everything);
    ReportDecoder decoder(base);
    QList<Report> reports;
    Query query(m_database, selectReports() + QStringLiteral("FROM folder JOIN report ON report.folder = folder.id "
                                                             "WHERE folder.account = ? ORDER BY report.id"));
    query.exec({account});
    while (query.next()) {
        Report report = reportFrom(query, decoder);
        if (const auto known = fetched.constFind(query.number(0)); known != fetched.cend())
            report.fetched = *known;
        reports += std::move(report);
    }
    return reports;
}

QHash<qint64, Fetched> Store::fetchedOf(qint64 account, qint64 since)
{
    // SQLite does not know whether that is most of them or next to nothing: CROSS JOIN keeps the order, + keeps an
    // index out of it.
    const QString from = since == everything
                             ? QStringLiteral("FROM folder JOIN report ON report.folder = folder.id "
                                              "JOIN fetched ON fetched.report = report.id ")
                             : QStringLiteral("FROM fetched CROSS JOIN report ON report.id = fetched.report "
                                              "CROSS JOIN folder ON folder.id = report.folder ");
    const QString where = since == everything ? QStringLiteral("WHERE folder.account = ? AND +fetched.entry > ? ")
                                              : QStringLiteral("WHERE folder.account = ? AND fetched.entry > ? ");
    QHash<qint64, Fetched> fetched;
    Query query(m_database, QStringLiteral("SELECT fetched.report, fetched.sha256, fetched.size, "
                                           "fetched.remote_modified, fetched.server, fetched.at ") +
                                from + where);
    query.exec({account, since});
    while (query.next()) {
        fetched.insert(query.number(0), {.sha256 = query.bytes(1),
                                         .size = query.number(2),
                                         .remoteModified = query.numberOrNone(3),
                                         .server = query.text(4),
                                         .at = time(query.number(5)),
                                         .files = {}});
    }
    Query files(m_database,
                QStringLiteral("SELECT filed.fetched, filed.path, filed.size, filed.sha256, filed.modified ") + from +
                    QStringLiteral("JOIN filed ON filed.fetched = fetched.report ") + where +
                    QStringLiteral("ORDER BY filed.fetched, filed.position"));
    files.exec({account, since});
    while (files.next()) {
        fetched[files.number(0)].files +=
            {.path = files.text(1), .size = files.number(2), .sha256 = files.bytes(3), .modified = files.number(4)};
    }
    return fetched;
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

qint64 Store::recordRun(const Run& run)
{
    Query query(m_database, QStringLiteral("INSERT INTO run (account, kind, started, finished, filed, skipped, failed, "
                                           "bytes, error) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)"));
    query.exec({accountOf(run.account), run.kind, run.started.utcMilliseconds(), run.finished.utcMilliseconds(),
                run.filed, run.skipped, run.failed, run.bytes, run.error});
    return query.lastId();
}

QList<Run> Store::runs(const QString& account, int newest)
{
    QList<Run> runs;
    Query query(m_database, QStringLiteral("SELECT run.id, account.name, kind, started, finished, filed, skipped, "
                                           "failed, bytes, error FROM account JOIN run ON run.account = account.id "
                                           "WHERE account.key = ? ORDER BY run.id DESC LIMIT ?"));
    query.exec({accountKey(account), std::max(newest, 0)});
    while (query.next()) {
        runs += {.id = query.number(0),
                 .account = query.text(1),
                 .kind = query.text(2),
                 .started = time(query.number(3)),
                 .finished = time(query.number(4)),
                 .filed = query.value(5).toInt(),
                 .skipped = query.value(6).toInt(),
                 .failed = query.value(7).toInt(),
                 .bytes = query.number(8),
                 .error = query.text(9)};
    }
    return runs;
}

std::optional<rap::HongKongTime> Store::lastListing(const QString& account)
{
    Query query(m_database, QStringLiteral("SELECT listed_at FROM account WHERE key = ?"));
    query.exec({accountKey(account)});
    const auto at = query.next() ? query.numberOrNone(0) : std::nullopt;
    return at ? std::optional(time(*at)) : std::nullopt;
}

} // namespace ledger
