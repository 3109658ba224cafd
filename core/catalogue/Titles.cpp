#include "catalogue/Titles.h"

#include "catalogue/Catalogue.h"
#include "catalogue/Origin.h"
#include "catalogue/TitleFile.h"

#include <algorithm>

namespace catalogue {
namespace {

bool isFrom(const TitleRow& row, const Origin& origin)
{
    return (row.system.isEmpty() || row.system == origin.system) &&
           (row.house.isEmpty() || origin.houses.contains(row.house));
}

int saysOfOrigin(const TitleRow& row)
{
    return int(!row.system.isEmpty()) + int(!row.house.isEmpty());
}

QString titleAmong(const QList<TitleRow>& rows, const Origin& origin)
{
    QString title;
    int most = -1;
    for (const TitleRow& row : rows) {
        if (!isFrom(row, origin) || saysOfOrigin(row) < most)
            continue;
        const bool isRival = saysOfOrigin(row) == most && row.title != title;
        title = isRival ? QString() : row.title;
        most = saysOfOrigin(row);
    }
    return title;
}

/// False where it took the place of another one.
bool put(QList<TitleRow>& rows, const TitleRow& row)
{
    const auto known =
        std::find_if(rows.begin(), rows.end(), [&row](const TitleRow& one) { return isSameReport(one, row); });
    const bool isNew = known == rows.end();
    if (isNew)
        rows += row;
    else
        *known = row;
    return isNew;
}

} // namespace

bool isSameReport(const TitleRow& one, const TitleRow& other)
{
    return one.reportId == other.reportId && one.system == other.system && one.house == other.house;
}

void Titles::add(TitleSource source, const TitleRow& row)
{
    Rows& all = source == TitleSource::Firm ? m_firm : m_learned;
    if (put((source == TitleSource::Firm ? m_firmById : m_learnedById)[row.reportId], row))
        all += row;
    else
        put(all, row);
}

const QList<TitleRow>& Titles::rows(TitleSource source) const
{
    switch (source) {
    case TitleSource::Firm:
        return m_firm;
    case TitleSource::Catalogue:
        return bundledTitles();
    case TitleSource::Report:
        return m_learned;
    }
    Q_UNREACHABLE();
}

Title Titles::of(const QString& reportId, std::optional<rap::House> house, std::optional<rap::System> system,
                 const QString& folderName) const
{
    const Origin origin = originOf(house, system, folderName);
    if (const QString firm = titleAmong(m_firmById.value(reportId), origin); !firm.isEmpty())
        return {firm, TitleSource::Firm};
    if (const QString bundled = titleOf(reportId, house, system, folderName); !bundled.isEmpty())
        return {bundled, TitleSource::Catalogue};
    return {titleAmong(m_learnedById.value(reportId), origin), TitleSource::Report};
}

std::optional<TitleRow> learnedTitle(const QString& reportId, std::optional<rap::House> house,
                                     std::optional<rap::System> system, const QString& folderName, const QString& title)
{
    const Origin origin = originOf(house, system, folderName);
    QString text = title;
    text.removeIf([](QChar character) { return character.category() == QChar::Other_Format; });
    text = text.simplified();
    if (origin.system.isEmpty() || !isReportId(reportId) || !isTitle(text) || text == reportId)
        return std::nullopt;
    return TitleRow{reportId, origin.system, origin.houses.value(0), text};
}

} // namespace catalogue
