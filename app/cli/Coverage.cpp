#include "app/cli/Coverage.h"

#include "app/cli/Words.h"
#include "rap/Retention.h"

namespace cli {

QJsonObject coverageObject(const ledger::CoverageCell& cell)
{
    return {
        {QStringLiteral("folder"), orNull(cell.folder)},
        {QStringLiteral("folder_date"), cell.date.toString(Qt::ISODate)},
        {QStringLiteral("listed"), cell.counts.listed},
        {QStringLiteral("here"), cell.counts.here},
        {QStringLiteral("unwanted"), 0},
        {QStringLiteral("missing"), cell.counts.missing},
        {QStringLiteral("failed"), 0},
        {QStringLiteral("gone"), cell.counts.gone},
        {QStringLiteral("last_safe_day"), rap::lastSafeDay(cell.date).toString(Qt::ISODate)},
    };
}

} // namespace cli
