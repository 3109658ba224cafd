#include "ledger/ListingScope.h"
#include "ledger/Store.h"

#include <QHash>

namespace ledger {
namespace {

struct KnownFolder {
    qint64 id = 0;
    bool listed = false;
    qint64 listedAt = 0;
};

struct ListedReport {
    qint64 id = 0;
    QString folder;
    std::optional<qint64> size;
    std::optional<qint64> modified;
    bool seen = false;
};

} // namespace

struct Store::Folders {
    QHash<QString, KnownFolder> byPath;
};

struct Store::Listed {
    QHash<QString, ListedReport> byPath;
};

Store::Folders Store::foldersOf(qint64 account)
{
    Folders folders;
    Query query(m_database, QStringLiteral("SELECT id, path, listed, listed_at FROM folder WHERE account = ?"));
    query.exec({account});
    while (query.next())
        folders.byPath.insert(query.text(1), {query.number(0), query.value(2).toBool(), query.number(3)});
    return folders;
}

Store::Listed Store::listedOf(qint64 account)
{
    Listed listed;
    Query query(m_database, QStringLiteral("SELECT report.id, folder.path, report.file, report.size, report.modified "
                                           "FROM folder JOIN report ON report.folder = folder.id "
                                           "WHERE folder.account = ? AND report.listed"));
    query.exec({account});
    while (query.next()) {
        const QString folder = query.text(1);
        listed.byPath.insert(joined(folder, query.text(2)),
                             {query.number(0), folder, query.numberOrNone(3), query.numberOrNone(4)});
    }
    return listed;
}

void Store::recordListing(const QString& account, const rap::Listing& listing, rap::HongKongTime at)
{
    const ListingScope scope(listing);
    const qint64 now = at.utcMilliseconds();
    const qint64 accountId = accountOf(account);
    Folders folders = foldersOf(accountId);
    Listed listed = listedOf(accountId);

    QList<const rap::Entry*> appeared;
    QSet<QString> readInPart;
    Query change(m_database, QStringLiteral("UPDATE report SET size = ?, modified = ?, last_seen = ? WHERE id = ?"));
    for (const rap::Entry& entry : listing.files) {
        if (scope.isUnread(folderOf(entry.path)))
            readInPart += folderOf(entry.path);
        const auto known = listed.byPath.find(entry.path);
        if (known == listed.byPath.end()) {
            appeared += &entry;
            continue;
        }
        known->seen = true;
        // In a folder that was read in part, the folder's time does not speak for its reports.
        if (known->size != entry.size || known->modified != entry.modified || scope.isUnread(known->folder)) {
            known->size = entry.size;
            known->modified = entry.modified;
            change.exec({orNull(entry.size), orNull(entry.modified), now, known->id});
        }
    }

    Query vanish(m_database,
                 QStringLiteral("UPDATE report SET listed = 0, last_seen = max(last_seen, ?) WHERE id = ?"));
    for (const ListedReport& report : std::as_const(listed.byPath))
        if (!report.seen && !scope.isUnread(report.folder))
            vanish.exec({folders.byPath.value(report.folder).listedAt, report.id});

    Query addFolder(m_database,
                    QStringLiteral("INSERT INTO folder (account, path, listed, server) VALUES (?, ?, 1, ?)"));
    Query readFolder(m_database,
                     QStringLiteral("UPDATE folder SET listed = 1, listed_at = ?, server = ? WHERE id = ?"));
    Query showFolder(m_database, QStringLiteral("UPDATE folder SET listed = ? WHERE id = ?"));
    for (const QString& path : scope.present()) {
        auto folder = folders.byPath.find(path);
        if (folder == folders.byPath.end()) {
            addFolder.exec({accountId, path, listing.server});
            folder = folders.byPath.insert(path, {addFolder.lastId(), true, now});
        }
        if (!scope.isUnread(path))
            readFolder.exec({now, listing.server, folder->id});
        else if (!folder->listed)
            showFolder.exec({true, folder->id});
    }
    for (auto folder = folders.byPath.cbegin(); folder != folders.byPath.cend(); ++folder)
        if (folder->listed && !scope.present().contains(folder.key()) && !scope.isUnread(folder.key()))
            showFolder.exec({false, folder->id});

    // Where another server has shown some of a folder's reports, nobody knows any more which.
    Query mixFolder(m_database, QStringLiteral("UPDATE folder SET server = '' WHERE id = ? AND server <> ?"));
    for (const QString& path : std::as_const(readInPart))
        mixFolder.exec({folders.byPath.value(path).id, listing.server});

    Query appear(m_database,
                 QStringLiteral("INSERT INTO report (folder, file, size, modified, listed, first_seen, last_seen) "
                                "VALUES (?, ?, ?, ?, 1, ?, ?) "
                                "ON CONFLICT (folder, file) DO UPDATE SET size = excluded.size, "
                                "modified = excluded.modified, listed = 1, last_seen = excluded.last_seen"));
    for (const rap::Entry* entry : appeared) {
        appear.exec({folders.byPath.value(folderOf(entry->path)).id, fileOf(entry->path), orNull(entry->size),
                     orNull(entry->modified), now, now});
    }

    if (scope.isWhole()) {
        Query query(m_database, QStringLiteral("UPDATE account SET listed_at = ? WHERE id = ?"));
        query.exec({now, accountId});
    }
}

} // namespace ledger
