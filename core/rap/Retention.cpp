#include "rap/Retention.h"

namespace rap {

QDate lastSafeDay(QDate folderDate)
{
    return folderDate.addDays(retentionDays - 1);
}

bool mayBeGone(QDate folderDate, QDate today)
{
    return daysLeft(folderDate, today) < 1;
}

int daysLeft(QDate folderDate, QDate today)
{
    return static_cast<int>(today.daysTo(lastSafeDay(folderDate))) + 1;
}

QList<QDate> retentionWindow(QDate today)
{
    QList<QDate> days;
    for (int back = 0; back < retentionDays; ++back)
        days += today.addDays(-back);
    return days;
}

} // namespace rap
