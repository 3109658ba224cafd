#pragma once

#include "ledger/Report.h"
#include "rap/ServiceHours.h"

#include <QTest>
#include <algorithm>

/// The days and reports that expectations are tested with: November 2026, in which the 16th and the 21st are holidays
/// here.
namespace days {

inline rap::HolidayCalendar holidays()
{
    return {{QDate(2026, 11, 16), QDate(2026, 11, 21)}, QDate(2026, 12, 31)};
}

inline rap::HongKongTime at(int day, int hour, int minute = 0)
{
    return rap::HongKongTime::at(QDate(2026, 11, day), QTime(hour, minute));
}

inline QList<rap::HongKongTime> allLooks()
{
    QList<rap::HongKongTime> looks;
    for (QDate day(2026, 10, 1); day < QDate(2026, 12, 10); day = day.addDays(1)) {
        for (int minute = 7 * 60 + 15; minute < 24 * 60; minute += 15) {
            const auto look = rap::HongKongTime::at(day, QTime(minute / 60, minute % 60));
            if (rap::serviceState(look, holidays()).open)
                looks += look;
        }
    }
    return looks;
}

/// Every quarter of an hour from the opening on, on each day up to that time.
inline QList<rap::HongKongTime> looksUntil(rap::HongKongTime last)
{
    static const QList<rap::HongKongTime> looks = allLooks();
    return looks.first(std::upper_bound(looks.begin(), looks.end(), last) - looks.begin());
}

/// Of the folder date, run at that time of the day before or of the day, and first seen then.
inline ledger::Report report(const QString& id, QDate day, rap::HongKongTime run, rap::HongKongTime firstSeen)
{
    ledger::Report made = ledger::decodeReport(QStringLiteral("/download"),
                                               QStringLiteral("/download/CCASS_HKMK/%1/%2_C00123_HKMK_%3.TXT.ZIP")
                                                   .arg(day.toString(QStringLiteral("yyyyMMdd")), id,
                                                        run.date().toString(QStringLiteral("yyyyMMdd")) +
                                                            run.time().toString(QStringLiteral("HHmmsszzz000"))));
    if (!made.name)
        qFatal("%s", qPrintable(made.name.error().reason));
    made.listed = true;
    made.firstSeen = firstSeen;
    return made;
}

/// Seen at the first look after it was run.
inline ledger::Report seen(const QString& id, int day, int hour, int minute)
{
    return report(id, QDate(2026, 11, day), at(day, hour, minute), at(day, hour, minute));
}

} // namespace days
