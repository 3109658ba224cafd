#pragma once

#include "ledger/Ledger.h"

#include <QFile>
#include <QTemporaryDir>
#include <QTest>
#include <memory>

/// What the ledger's tests write: listings, fetched reports, and ledgers to write them to.
namespace samples {

inline const QString base = QStringLiteral("/download");
inline const QString account = QStringLiteral("Bright Securities");
inline const QString monday = QStringLiteral("/download/CCASS_HKMK/20261123");
inline const QString tuesday = QStringLiteral("/download/CCASS_HKMK/20261124");

inline rap::HongKongTime at(qint64 minute)
{
    return rap::HongKongTime::fromUtcMilliseconds(1'795'000'000'000 + minute * 60'000);
}

inline QString nameOf(int number)
{
    return QStringLiteral("CSEST%1_B01234_HKMK_20261123201502%2.TXT.ZIP")
        .arg(number % 100, 2, 10, QLatin1Char('0'))
        .arg(number, 6, 10, QLatin1Char('0'));
}

inline QString pathOf(const QString& folder, int number)
{
    return folder + QLatin1Char('/') + nameOf(number);
}

inline rap::Entry entry(const QString& folder, const QString& name, std::optional<qint64> size = 100,
                        std::optional<qint64> modified = 1'795'000'000)
{
    return {folder + QLatin1Char('/') + name, folder, name, size, modified};
}

inline rap::Entry entry(const QString& folder, int number)
{
    return entry(folder, nameOf(number));
}

inline rap::FolderFault fault(const QString& folder)
{
    return {folder, {rap::ErrorKind::RemoteNoPermission, QStringLiteral("no"), {}, {}}};
}

/// A listing of these files; the folders that they lie in, and those above, were read.
inline rap::Listing listing(const QList<rap::Entry>& files, const QStringList& emptyFolders = {},
                            const QStringList& faults = {})
{
    rap::Listing listing;
    listing.base = base;
    listing.files = files;
    listing.folders = emptyFolders;
    for (const rap::Entry& file : files) {
        for (QString folder = file.folder; folder.size() > base.size(); folder.truncate(folder.lastIndexOf(u'/')))
            if (!listing.folders.contains(folder))
                listing.folders += folder;
    }
    listing.folders.sort();
    for (const QString& folder : faults) {
        listing.faults += fault(folder);
        listing.folders.removeAll(folder);
    }
    return listing;
}

inline rap::Listing largeListing(int count, int perFolder = 1000)
{
    rap::Listing listing;
    listing.base = base;
    for (int i = 0; i < count; ++i) {
        const QString folder = QStringLiteral("/download/VAR_%1/20261123").arg(i / perFolder, 4, 10, QLatin1Char('0'));
        if (i % perFolder == 0)
            listing.folders += folder;
        listing.files += entry(folder, i);
    }
    return listing;
}

inline ledger::Fetched fetched(qint64 minute = 5, qint64 size = 100)
{
    return {.sha256 = QByteArray(32, 'z'),
            .size = size,
            .remoteModified = 1'795'000'000,
            .at = at(minute),
            .files = {{QStringLiteral("/home/clerk/RAP Reports/a.TXT"), 1234, QByteArray(32, '\0'), 1'795'000'000'123},
                      {QStringLiteral("/home/clerk/RAP Reports/中文.TXT.ZIP"), 100, QByteArray(32, 'z'), -1}}};
}

template <typename T> T await(const QFuture<T>& future)
{
    return future.result();
}

/// The value, or the test's end with the error's own words.
template <typename T> T valueOf(const QFuture<rap::Result<T>>& future)
{
    const rap::Result<T> result = future.result();
    if (!result)
        qFatal("%s", qPrintable(result.error().message + u' ' + result.error().detail));
    if constexpr (!std::is_void_v<T>)
        return *result;
}

inline std::unique_ptr<ledger::Ledger> opened(const QString& file)
{
    auto ledger = ledger::Ledger::open(file);
    if (!ledger)
        qFatal("%s", qPrintable(ledger.error().message + u' ' + ledger.error().detail));
    return std::move(*ledger);
}

/// A ledger in a folder of its own, and short words for what a test asks of it.
class LedgerInFolder {
protected:
    void begin()
    {
        m_ledger.reset();
        m_dir = std::make_unique<QTemporaryDir>();
        reopen();
    }
    void reopen()
    {
        m_ledger.reset();
        m_ledger = opened(file());
    }
    [[nodiscard]] QString file() const { return m_dir->filePath(QStringLiteral("ledger.sqlite")); }

    void list(const rap::Listing& listing, qint64 minute)
    {
        valueOf(m_ledger->recordListing(account, listing, at(minute)));
    }
    [[nodiscard]] ledger::Snapshot snapshot() const { return valueOf(m_ledger->snapshot(account, base)); }
    [[nodiscard]] ledger::Report only() const { return report(pathOf(monday, 1)); }
    [[nodiscard]] ledger::Report report(const QString& path) const
    {
        QList<ledger::Report> found = valueOf(m_ledger->reports(account, base));
        found.removeIf([&](const ledger::Report& report) { return report.path != path; });
        return found.size() == 1 ? found.first() : ledger::decodeReport(base, QStringLiteral("/not/found"));
    }

    std::unique_ptr<QTemporaryDir> m_dir;
    std::unique_ptr<ledger::Ledger> m_ledger;
};

inline QByteArray bytesOf(const QString& file)
{
    QFile reader(file);
    return reader.open(QIODevice::ReadOnly) ? reader.readAll() : QByteArray("(not there)");
}

inline bool write(const QString& file, const QByteArray& bytes)
{
    QFile writer(file);
    return writer.open(QIODevice::WriteOnly) && writer.write(bytes) == bytes.size();
}

} // namespace samples
