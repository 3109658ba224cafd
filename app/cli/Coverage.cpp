#include "app/cli/Coverage.h"

#include "app/cli/Words.h"
#include "rap/Retention.h"

namespace cli {

QJsonObject coverageObject(const QString& folder, QDate date, const profile::Coverage& counts)
{
    return {
        {QStringLiteral("folder"), orNull(folder)},
        {QStringLiteral("folder_date"), date.toString(Qt::ISODate)},
        {QStringLiteral("listed"), counts.listed},
        {QStringLiteral("here"), counts.here},
        {QStringLiteral("unwanted"), counts.unwanted},
        {QStringLiteral("not_in_folder"), counts.notInFolder},
        {QStringLiteral("missing"), counts.missing},
        {QStringLiteral("failed"), counts.failed},
        {QStringLiteral("gone"), counts.gone},
        {QStringLiteral("last_safe_day"), rap::lastSafeDay(date).toString(Qt::ISODate)},
    };
}

} // namespace cli
