#include "ledger/ListingScope.h"
#include "ledger/Store.h"

namespace ledger {

// Two walks, each with an index of its own: what is done with is never walked through.
QList<Copy> Store::copies(const QString& account)
{
    QList<Copy> copies;
    const auto id = findAccount(account);
    if (!id)
        return copies;
    const QString columns =
        QStringLiteral("SELECT folder.path, report.file, fetched.sha256, copy.root, copy.path, copy.at ");
    for (const QString& from :
         {QStringLiteral("FROM folder CROSS JOIN report ON report.folder = folder.id AND report.listed "
                         "CROSS JOIN fetched ON fetched.report = report.id CROSS JOIN copy ON copy.report = report.id "
                         "WHERE folder.account = ?"),
          QStringLiteral("FROM copy CROSS JOIN report ON report.id = copy.report AND NOT report.listed "
                         "CROSS JOIN fetched ON fetched.report = report.id CROSS JOIN folder ON folder.id = "
                         "report.folder WHERE copy.at IS NULL AND folder.account = ?")}) {
        Query query(m_database, columns + from);
        query.exec({*id});
        while (query.next()) {
            const auto at = query.numberOrNone(5);
            copies += {joined(query.text(0), query.text(1)), query.bytes(2), query.text(3), query.text(4),
                       at ? std::optional(rap::HongKongTime::fromUtcMilliseconds(*at)) : std::nullopt};
        }
    }
    return copies;
}

void Store::recordCopies(const QString& account, const QList<Copy>& copies)
{
    const auto id = findAccount(account);
    if (!id)
        return;
    Query record(m_database, QStringLiteral("INSERT INTO copy (report, root, path, at) "
                                            "SELECT fetched.report, ?, ?, ? FROM folder "
                                            "JOIN report ON report.folder = folder.id "
                                            "JOIN fetched ON fetched.report = report.id "
                                            "WHERE folder.account = ? AND folder.path = ? AND report.file = ? "
                                            "AND fetched.sha256 = ? "
                                            "ON CONFLICT (report, root, path) "
                                            "DO UPDATE SET at = coalesce(excluded.at, at)"));
    for (const Copy& copy : copies) {
        record.exec({copy.root, copy.path.isNull() ? QStringLiteral("") : copy.path,
                     orNull(copy.at ? std::optional(copy.at->utcMilliseconds()) : std::nullopt), *id,
                     folderOf(copy.report), fileOf(copy.report), copy.sha256});
    }
}

} // namespace ledger
