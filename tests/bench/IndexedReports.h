#pragma once

#include "ManyReports.h"
#include "ledger/ReportIndex.h"

#include <QTemporaryDir>

/// As the index has them, of so many days. RAP lists the last ten, of which every other one is here; before, all but a
/// few.
inline QList<ledger::Report> indexedReports(int rows, int days, QDate today)
{
    const QTemporaryDir folder;
    const auto ledger = ledger::Ledger::open(folder.filePath(QStringLiteral("ledger.sqlite")));
    if (!ledger)
        qFatal("no ledger");
    ledger::ReportIndex index(QStringLiteral("bench"), QStringLiteral("/download"), **ledger);
    index.apply(manyReports(rows, today, days), rap::HongKongTime::at(today, QTime(7, 15)));
    QList<ledger::Report> reports = index.reports();
    for (qsizetype i = 0; i < reports.size(); ++i) {
        ledger::Report& report = reports[i];
        if (report.folder.date)
            report.firstSeen = rap::HongKongTime::at(*report.folder.date, QTime(20, static_cast<int>(i % 60)));
        report.listed = report.folder.date && *report.folder.date > today.addDays(-10);
        if (report.listed ? i % 2 == 0 : i % 50 != 0) {
            report.fetched = ledger::Fetched();
            report.fetched->size = *report.size;
        }
    }
    return reports;
}
