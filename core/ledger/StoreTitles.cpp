#include "catalogue/TitleFile.h"
#include "ledger/Store.h"

#include <algorithm>

namespace ledger {
namespace {

using catalogue::TitleRow;
using catalogue::TitleSource;

QString learning()
{
    return QStringLiteral("learn_titles");
}

} // namespace

catalogue::Titles Store::titles()
{
    catalogue::Titles titles;
    Query query(m_database, QStringLiteral("SELECT source, report_id, system, house, title FROM title "
                                           "ORDER BY report_id, system, house"));
    query.exec();
    while (query.next())
        titles.add(query.text(0) == catalogue::wordOf(TitleSource::Firm) ? TitleSource::Firm : TitleSource::Report,
                   {query.text(1), query.text(2), query.text(3), query.text(4)});
    titles.isLearning = isLearning();
    return titles;
}

bool Store::isLearning()
{
    Query setting(m_database, QStringLiteral("SELECT value FROM setting WHERE name = ?"));
    setting.exec({learning()});
    return !setting.next() || setting.text(0) != u"0";
}

int Store::replaceFirmTitles(const QList<catalogue::ListedTitle>& rows)
{
    const catalogue::Titles known = titles();
    // A list that was exported has those of the catalogue and of the reports too: they stay theirs while they are as
    // they were.
    const auto isTheirs = [&known](const catalogue::ListedTitle& listed) {
        return listed.from && *listed.from != TitleSource::Firm && known.rows(*listed.from).contains(listed.row);
    };
    Query forget(m_database, QStringLiteral("DELETE FROM title WHERE source = ?"));
    forget.exec({catalogue::wordOf(TitleSource::Firm)});
    Query insert(m_database, QStringLiteral("INSERT INTO title (source, report_id, system, house, title) "
                                            "VALUES (?, ?, ?, ?, ?)"));
    int taken = 0;
    for (const catalogue::ListedTitle& listed : rows) {
        if (isTheirs(listed))
            continue;
        const TitleRow& row = listed.row;
        insert.exec({catalogue::wordOf(TitleSource::Firm), row.reportId, row.system, row.house, row.title});
        ++taken;
    }
    return taken;
}

void Store::learnTitle(const TitleRow& row)
{
    if (!isLearning()) // switched off while it was being read
        return;
    Query insert(m_database, QStringLiteral("INSERT INTO title (source, report_id, system, house, title) "
                                            "VALUES (?, ?, ?, ?, ?) ON CONFLICT DO NOTHING"));
    insert.exec({catalogue::wordOf(TitleSource::Report), row.reportId, row.system, row.house, row.title});
}

void Store::setLearning(bool isLearning)
{
    Query query(m_database, QStringLiteral("INSERT INTO setting (name, value) VALUES (?, ?) "
                                           "ON CONFLICT (name) DO UPDATE SET value = excluded.value"));
    query.exec({learning(), isLearning ? QStringLiteral("1") : QStringLiteral("0")});
}

} // namespace ledger
