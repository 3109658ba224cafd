#include "ledger/ListingScope.h"
#include "ledger/Store.h"

#include <QHash>

namespace ledger {

/// The ids of one account's reports; those not known are added.
class Store::ReportIds {
public:
    ReportIds(Store& store, const QString& account, qint64 at)
        : m_account(store.accountOf(account))
        , m_at(at)
        , m_folder(store.m_database,
                   QStringLiteral("INSERT INTO folder (account, path, listed) VALUES (?, ?, 0) "
                                  "ON CONFLICT (account, path) DO UPDATE SET path = path RETURNING id"))
        , m_report(store.m_database,
                   QStringLiteral("INSERT INTO report (folder, file, listed, first_seen, last_seen) "
                                  "VALUES (?, ?, 0, ?, ?) "
                                  "ON CONFLICT (folder, file) DO UPDATE SET file = file RETURNING id"))
    {
    }

    [[nodiscard]] qint64 of(const QString& path)
    {
        m_folder.exec({m_account, folderOf(path)});
        m_report.exec({m_folder.next() ? m_folder.number(0) : 0, fileOf(path), m_at, m_at});
        return m_report.next() ? m_report.number(0) : 0;
    }

private:
    qint64 m_account;
    qint64 m_at;
    Query m_folder;
    Query m_report;
};

qint64 Store::reportOf(const QString& account, const QString& path, qint64 at)
{
    return ReportIds(*this, account, at).of(path);
}

QStringList Store::claimNames(const QString& account, const QList<NameWish>& wishes, rap::HongKongTime at)
{
    QStringList names;
    QHash<QString, qint64> places;
    ReportIds reports(*this, account, at.utcMilliseconds());
    Query placed(m_database, QStringLiteral("INSERT INTO place (path) VALUES (?) "
                                            "ON CONFLICT (path) DO UPDATE SET path = path RETURNING id"));
    Query mine(m_database, QStringLiteral("SELECT name FROM claim WHERE report = ? AND place = ?"));
    Query taken(m_database, QStringLiteral("SELECT 1 FROM claim WHERE place = ? AND name = ?"));
    Query claim(m_database, QStringLiteral("INSERT INTO claim (place, name, report) VALUES (?, ?, ?)"));
    for (const NameWish& wish : wishes) {
        qint64& place = places[wish.folder];
        if (place == 0) {
            placed.exec({wish.folder});
            place = placed.next() ? placed.number(0) : 0;
        }
        const qint64 report = reports.of(wish.path);
        mine.exec({report, place});
        if (mine.next()) {
            names += mine.text(0);
            continue;
        }
        taken.exec({place, wish.name});
        names += taken.next() ? wish.other : wish.name;
        claim.exec({place, names.last(), report});
    }
    return names;
}

} // namespace ledger
