// What she adds to reports as she reads them: notes on pages, and where columns begin.
#include "ledger/ListingScope.h"
#include "ledger/Store.h"

namespace ledger {

std::optional<qint64> Store::findReport(const QString& account, const QString& path)
{
    const auto id = findAccount(account);
    if (!id)
        return std::nullopt;
    Query query(m_database, QStringLiteral("SELECT report.id FROM folder JOIN report ON report.folder = folder.id "
                                           "WHERE folder.account = ? AND folder.path = ? AND report.file = ?"));
    query.exec({*id, folderOf(path), fileOf(path)});
    return query.next() ? std::optional(query.number(0)) : std::nullopt;
}

QList<Note> Store::notes(const QString& account, const QString& path)
{
    QList<Note> notes;
    const auto report = findReport(account, path);
    if (!report)
        return notes;
    Query query(m_database, QStringLiteral("SELECT part, page, text, at FROM note WHERE report = ? "
                                           "ORDER BY part, page"));
    query.exec({*report});
    while (query.next())
        notes +=
            {query.text(0), query.number(1), query.text(2), rap::HongKongTime::fromUtcMilliseconds(query.number(3))};
    return notes;
}

bool Store::recordNote(const QString& account, const QString& path, const Note& note)
{
    const auto report = findReport(account, path);
    if (!report)
        return false;
    if (note.text.isEmpty()) {
        Query remove(m_database, QStringLiteral("DELETE FROM note WHERE report = ? AND part = ? AND page = ?"));
        remove.exec({*report, note.part, note.page});
        return true;
    }
    Query record(m_database, QStringLiteral("INSERT INTO note (report, part, page, text, at) VALUES (?, ?, ?, ?, ?) "
                                            "ON CONFLICT (report, part, page) "
                                            "DO UPDATE SET text = excluded.text, at = excluded.at"));
    record.exec({*report, note.part, note.page, note.text, note.at.utcMilliseconds()});
    return true;
}

QList<int> Store::ruler(const QString& reportId)
{
    QList<int> starts;
    Query query(m_database, QStringLiteral("SELECT starts FROM ruler WHERE report_id = ?"));
    query.exec({reportId});
    if (query.next())
        for (const QString& start : query.text(0).split(QLatin1Char(' '), Qt::SkipEmptyParts))
            starts += start.toInt();
    return starts;
}

void Store::recordRuler(const QString& reportId, const QList<int>& starts)
{
    if (starts.isEmpty()) {
        Query remove(m_database, QStringLiteral("DELETE FROM ruler WHERE report_id = ?"));
        remove.exec({reportId});
        return;
    }
    QStringList numbers;
    for (const int start : starts)
        numbers += QString::number(start);
    Query record(m_database, QStringLiteral("INSERT INTO ruler (report_id, starts) VALUES (?, ?) "
                                            "ON CONFLICT (report_id) DO UPDATE SET starts = excluded.starts"));
    record.exec({reportId, numbers.join(QLatin1Char(' '))});
}

} // namespace ledger
