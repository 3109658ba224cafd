#pragma once

#include "download/Queue.h"
#include "ledger/Ledger.h"
#include "ledger/ReportIndex.h"

#include <QFile>
#include <QTemporaryDir>
#include <QTest>

/// An account's reports in a real ledger, without a server: what the workbench's models read.
struct Shelf {
    static inline const QDate today{2026, 11, 23}; // a Monday
    static inline const QString base = QStringLiteral("/download");

    static rap::HongKongTime now() { return rap::HongKongTime::at(today, QTime(16, 31, 7)); }
    static rap::Clock clock()
    {
        return [] { return now(); };
    }

    Shelf()
        : ledger(opened())
        , index(QStringLiteral("Practice"), base, *ledger)
        , queue(clock())
    {
    }

    static QString folder(const QString& name, QDate date = today)
    {
        return base + QLatin1Char('/') + name + QLatin1Char('/') + date.toString(QStringLiteral("yyyyMMdd"));
    }

    /// "CFIPM01_C00123_HKMK_20261123201502123456.TXT.ZIP"
    static QString name(const QString& id, const QString& participant, const QString& market, QDate run = today,
                        const QString& time = QStringLiteral("201502"), bool image = false)
    {
        return id + QLatin1Char('_') + participant + QLatin1Char('_') + market + QLatin1Char('_') +
               run.toString(QStringLiteral("yyyyMMdd")) + time + QStringLiteral("123456") +
               (image ? QStringLiteral("_IMG") : QString()) + QStringLiteral(".TXT.ZIP");
    }

    static rap::Entry entry(const QString& folder, const QString& name, std::optional<qint64> size = 18 * 1024)
    {
        return {folder + QLatin1Char('/') + name, folder, name, size, 1'790'000'000};
    }

    static rap::Listing listing(const QList<rap::Entry>& files, const QStringList& emptyFolders = {})
    {
        rap::Listing listing;
        listing.base = base;
        listing.files = files;
        listing.folders = emptyFolders;
        for (const rap::Entry& file : files)
            if (!listing.folders.contains(file.folder))
                listing.folders.append(file.folder);
        return listing;
    }

    void list(const QList<rap::Entry>& files, const QStringList& emptyFolders = {})
    {
        index.apply(listing(files, emptyFolders), now());
    }

    static ledger::Fetched fetched(const rap::Entry& entry, const QString& file = QStringLiteral("/reports/a.TXT"))
    {
        return {.sha256 = QByteArray(32, 'z'),
                .size = entry.size.value_or(0),
                .remoteModified = entry.modified,
                .at = now(),
                .files = {{file, 1234, QByteArray(32, 'a'), 1'790'000'000'000}}};
    }

    void file(const rap::Entry& entry) { index.markFetched(entry.path, fetched(entry)); }

    /// Queues it; without a connection it waits.
    download::TransferId queueUp(const rap::Entry& entry)
    {
        return queue.add({*index.find(entry.path)}, download::Destination{reports.path(), false}).first();
    }

    QTemporaryDir folders;
    QTemporaryDir reports;
    std::unique_ptr<ledger::Ledger> ledger;
    ledger::ReportIndex index;
    download::Queue queue;

private:
    std::unique_ptr<ledger::Ledger> opened()
    {
        auto result = ledger::Ledger::open(folders.filePath(QStringLiteral("ledger.sqlite")));
        if (!result)
            qFatal("%s", qPrintable(result.error().detail));
        return std::move(*result);
    }
};
