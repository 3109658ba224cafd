#include "ledger/ListingScope.h"
#include "ledger/Store.h"

#include <QHash>

namespace ledger {

qint64 Store::reportOf(const QString& account, const QString& path, qint64 at)
{
    Query folder(m_database, QStringLiteral("INSERT INTO folder (account, path, listed) VALUES (?, ?, 0) "
                                            "ON CONFLICT (account, path) DO UPDATE SET path = path RETURNING id"));
    folder.exec({accountOf(account), folderOf(path)});
    const qint64 folderId = folder.next() ? folder.number(0) : 0;

    Query report(m_database, QStringLiteral("INSERT INTO report (folder, file, listed, first_seen, last_seen) "
                                            "VALUES (?, ?, 0, ?, ?) "
                                            "ON CONFLICT (folder, file) DO UPDATE SET file = file RETURNING id"));
    report.exec({folderId, fileOf(path), at, at});
    return report.next() ? report.number(0) : 0;
}

QStringList Store::claimNames(const QString& account, const QList<NameWish>& wishes, rap::HongKongTime at)
{
    QStringList names;
    QHash<QString, qint64> places;
    for (const NameWish& wish : wishes) {
        qint64& place = places[wish.folder];
        if (place == 0) {
            Query query(m_database, QStringLiteral("INSERT INTO place (path) VALUES (?) "
                                                   "ON CONFLICT (path) DO UPDATE SET path = path RETURNING id"));
            query.exec({wish.folder});
            place = query.next() ? query.number(0) : 0;
        }
        const qint64 report = reportOf(account, wish.path, at.utcMilliseconds());
        Query mine(m_database, QStringLiteral("SELECT name FROM claim WHERE report = ? AND place = ?"));
        mine.exec({report, place});
        if (mine.next()) {
            names += mine.text(0);
            continue;
        }
        Query taken(m_database, QStringLiteral("SELECT 1 FROM claim WHERE place = ? AND name = ?"));
        taken.exec({place, wish.name});
        names += taken.next() ? wish.other : wish.name;
        Query claim(m_database, QStringLiteral("INSERT INTO claim (place, name, report) VALUES (?, ?, ?)"));
        claim.exec({place, names.last(), report});
    }
    return names;
}

} // namespace ledger
