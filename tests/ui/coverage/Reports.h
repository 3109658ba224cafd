#pragma once

#include "ledger/Report.h"
#include "profile/Coverage.h"

/// Reports as RAP lists them, for the planners of the board.
namespace reports {

inline const QDate today{2026, 11, 23}; // a Monday; the window begins on Saturday 14
inline const rap::HongKongTime now = rap::HongKongTime::at(today, QTime(16, 31, 7));
inline const QString base = QStringLiteral("/download");

inline ledger::Report listed(const QString& folder, QDate date, const QString& id = QStringLiteral("CSEMS08"))
{
    const QString day = date.toString(QStringLiteral("yyyyMMdd"));
    const QString file = id + QStringLiteral("_C00123_") + folder.section(u'_', -1) + u'_' + day +
                         QStringLiteral("201502000001.TXT.ZIP");
    ledger::Report report = ledger::decodeReport(base, base + u'/' + folder + u'/' + day + u'/' + file);
    report.listed = true;
    report.size = 100;
    return report;
}

inline ledger::Report filed(ledger::Report report)
{
    report.fetched = ledger::Fetched{};
    report.fetched->sha256 = QByteArray(32, '\x11');
    report.fetched->size = *report.size;
    report.fetched->at = now;
    return report;
}

inline ledger::Report failed(ledger::Report report)
{
    report.failure = ledger::Failure{now, QStringLiteral("The ZIP is damaged.")};
    return report;
}

inline ledger::Report gone(ledger::Report report)
{
    report.listed = false;
    return report;
}

/// RAP was asked at that time last.
inline profile::Looks lookedAt(rap::HongKongTime at = now)
{
    return {{at}, {}, {}, base};
}

} // namespace reports
