#include "ledger/ReportIndex.h"

#include "ledger/IndexChanges.h"
#include "ledger/ListingScope.h"
#include "ledger/ReportDecoder.h"
#include "rap/WhenFinished.h"

#include <algorithm>
#include <vector>

namespace ledger {
namespace {

constexpr qsizetype foldersAtOnce = 500;

bool isListedAs(const Report& report, const rap::Entry& entry, const QString& server)
{
    return report.listed && report.size == entry.size && report.modified == entry.modified && report.server == server;
}

void listAs(Report& report, const rap::Entry& entry, const QString& server)
{
    report.listed = true;
    report.size = entry.size;
    report.modified = entry.modified;
    report.server = server;
}

} // namespace

ReportIndex::ReportIndex(QString account, QString base, Ledger& ledger, QObject* parent)
    : QObject(parent)
    , m_account(std::move(account))
    , m_base(std::move(base))
    , m_ledger(ledger)
{
}

const Report* ReportIndex::find(const QString& path) const
{
    const auto position = m_positions.constFind(path);
    // While aboutToAdd() is being told, the positions of what is not there yet are known already.
    return position == m_positions.cend() || *position >= m_reports.size() ? nullptr : &m_reports.at(*position);
}

void ReportIndex::perform(std::function<void()> change)
{
    m_waiting.push_back(std::move(change));
    performWaiting();
}

void ReportIndex::performWaiting()
{
    if (m_performing)
        return;
    m_performing = true;
    while (!m_reading && !m_waiting.empty()) {
        const auto change = std::move(m_waiting.front());
        m_waiting.pop_front();
        change();
    }
    m_performing = false;
}

/// Other changes wait until what was read is taken in.
template <typename T>
void ReportIndex::read(const QFuture<rap::Result<T>>& future, std::function<void(const rap::Result<T>&)> take)
{
    m_reading = true;
    rap::whenFinished(future, this, [this, take = std::move(take)](const rap::Result<T>& found) {
        m_reading = false;
        m_waiting.push_front([take, found] { take(found); });
        performWaiting();
    });
}

void ReportIndex::load(QDate since)
{
    if (std::exchange(m_loading, true))
        return;
    m_since = since;
    readSnapshot([this](const rap::Result<Snapshot>& snapshot) {
        m_loading = false;
        if (snapshot)
            takeSnapshot(*snapshot);
        else
            Q_EMIT failed(snapshot.error());
    });
}

void ReportIndex::readSnapshot(const std::function<void(const rap::Result<Snapshot>&)>& take)
{
    perform([this, take] { read<Snapshot>(m_ledger.snapshot(m_account, m_base, m_since), take); });
}

void ReportIndex::loadEarlier(std::function<void()> done)
{
    perform([this, done = std::move(done)] {
        if (m_leftOut.isEmpty()) {
            if (done)
                done();
            return;
        }
        readFolders(m_leftOut.last(std::min(foldersAtOnce, m_leftOut.size())), [this, done](bool couldRead) {
            if (couldRead)
                loadEarlier(done);
        });
    });
}

void ReportIndex::readFolders(const QStringList& folders, std::function<void(bool couldRead)> then)
{
    read<QList<Report>>(m_ledger.reportsIn(m_account, m_base, folders),
                        [this, folders, then = std::move(then)](const rap::Result<QList<Report>>& found) {
                            if (found)
                                takeEarlier(folders, *found);
                            else
                                Q_EMIT failed(found.error());
                            then(found.has_value());
                        });
}

void ReportIndex::takeEarlier(const QStringList& folders, const QList<Report>& reports)
{
    const QSet<QString> read(folders.begin(), folders.end());
    m_leftOut.removeIf([&](const QString& folder) { return read.contains(folder); });
    QList<Report> appeared;
    appeared.reserve(reports.size());
    for (const Report& report : reports) {
        if (m_positions.contains(report.path)) // filed since
            continue;
        addTo(appeared, report);
    }
    append(std::move(appeared));
}

void ReportIndex::takeSnapshot(const Snapshot& snapshot)
{
    m_reports = snapshot.reports;
    m_positions = snapshot.positions;
    m_folders = snapshot.folders;
    m_lastListing = snapshot.lastListing;
    m_listings = snapshot.listings;
    m_leftOut = snapshot.leftOut;
    m_titles = snapshot.titles;
    m_upTo = snapshot.upTo;
    Q_EMIT loaded();
}

void ReportIndex::apply(const rap::Listing& listing, rap::HongKongTime at)
{
    ++m_applying;
    rap::whenFinished(m_ledger.recordListing(m_account, listing, at), this, [this](const rap::Result<void>& written) {
        --m_applying;
        if (!written)
            Q_EMIT failed(written.error());
    });
    perform([this, listing, at] {
        const QStringList back = leftOutOf(listing);
        if (back.isEmpty())
            takeListing(listing, at);
        else
            readFolders(back, [this, listing, at](bool) { takeListing(listing, at); });
    });
}

QStringList ReportIndex::leftOutOf(const rap::Listing& listing) const
{
    QStringList folders;
    if (m_leftOut.isEmpty())
        return folders;
    const ListingScope scope(listing);
    std::copy_if(m_leftOut.begin(), m_leftOut.end(), std::back_inserter(folders),
                 [&](const QString& folder) { return scope.present().contains(folder); });
    return folders;
}

void ReportIndex::takeListing(const rap::Listing& listing, rap::HongKongTime at)
{
    const ListingScope scope(listing);
    Changes changes(m_reports.size());
    std::vector<bool> seen(static_cast<std::size_t>(m_reports.size()));
    const qsizetype known = m_reports.size();
    QList<Report> appeared;
    ReportDecoder decoder(m_base, m_titles);
    appeared.reserve(std::max<qsizetype>(0, listing.files.size() - known));
    m_positions.reserve(std::max(known, listing.files.size()));

    for (const rap::Entry& entry : listing.files) {
        const auto position = m_positions.constFind(entry.path);
        if (position == m_positions.cend()) {
            m_positions.insert(entry.path, static_cast<int>(known + appeared.size()));
            Report report = decoder.decode(entry.path);
            listAs(report, entry, listing.server);
            report.firstSeen = at;
            report.lastSeen = at;
            appeared += std::move(report);
        } else if (*position >= known) { // the server listed it twice
            listAs(appeared[*position - known], entry, listing.server);
        } else {
            Report& report = m_reports[*position];
            seen[static_cast<std::size_t>(*position)] = true;
            if (!isListedAs(report, entry, listing.server)) {
                changes.add(*position);
                listAs(report, entry, listing.server);
            }
            report.lastSeen = at;
        }
    }
    for (int i = 0; i < static_cast<int>(m_reports.size()); ++i) {
        if (m_reports.at(i).listed && !seen[static_cast<std::size_t>(i)] &&
            !scope.isUnread(m_reports.at(i).folder.path)) {
            m_reports[i].listed = false;
            changes.add(i);
        }
    }

    QSet<QString> folders = scope.present();
    std::copy_if(m_folders.cbegin(), m_folders.cend(), std::inserter(folders, folders.end()),
                 [&](const QString& folder) { return scope.isUnread(folder); });
    folders.remove(withoutEndSlash(m_base));
    m_folders = QStringList(folders.cbegin(), folders.cend());
    std::sort(m_folders.begin(), m_folders.end());
    m_faults = listing.faults;
    if (scope.isWhole()) {
        m_lastListing = at;
        m_listings.insert(std::upper_bound(m_listings.begin(), m_listings.end(), at), at); // a clock may be set back
    }

    const int newReports = static_cast<int>(appeared.size());
    append(std::move(appeared));
    if (const QList<int> positions = changes.positions(); !positions.isEmpty())
        Q_EMIT changed(positions);
    Q_EMIT listingApplied(newReports);
}

void ReportIndex::addTo(QList<Report>& appeared, const Report& report)
{
    m_positions.insert(report.path, static_cast<int>(m_reports.size() + appeared.size()));
    appeared += report;
}

void ReportIndex::append(QList<Report> reports)
{
    if (reports.isEmpty())
        return;
    const int first = static_cast<int>(m_reports.size());
    const int last = first + static_cast<int>(reports.size()) - 1;
    Q_EMIT aboutToAdd(first, last);
    m_reports.append(std::move(reports));
    Q_EMIT added(first, last);
}

void ReportIndex::markFetched(const QString& path, const Fetched& fetched, std::function<void(rap::Result<void>)> done)
{
    ++m_writing[path];
    rap::whenFinished(m_ledger.recordFetched(m_account, path, fetched), this,
                      [this, path, done = std::move(done)](const rap::Result<qint64>& written) {
                          if (--m_writing[path] == 0)
                              m_writing.remove(path);
                          if (!written)
                              Q_EMIT failed(written.error());
                          else if (*written == m_upTo + 1) // nobody else came in between: nothing to catch up with
                              m_upTo = *written;
                          if (done)
                              done(written.map([](qint64) {}));
                      });
    perform([this, path, fetched] { takeFetched(path, fetched); });
}

void ReportIndex::markFailed(const QString& path, const Failure& failure)
{
    rap::whenFinished(m_ledger.recordFailed(m_account, path, failure), this, [this](const rap::Result<void>& written) {
        if (!written)
            Q_EMIT failed(written.error());
    });
    perform([this, path, failure] { takeFailed(path, failure); });
}

void ReportIndex::claimNames(const QList<NameWish>& wishes, rap::HongKongTime at,
                             std::function<void(const rap::Result<QStringList>&)> done)
{
    rap::whenFinished(m_ledger.claimNames(m_account, wishes, at), this, std::move(done));
}

void ReportIndex::takeFetched(const QString& path, const Fetched& fetched)
{
    const auto position = m_positions.constFind(path);
    if (position == m_positions.cend()) {
        Report report = ReportDecoder(m_base, m_titles).decode(path);
        report.firstSeen = fetched.at;
        report.lastSeen = fetched.at;
        report.fetched = fetched;
        m_positions.insert(path, static_cast<int>(m_reports.size()));
        append({report});
        return;
    }
    Report& report = m_reports[*position];
    if (report.fetched != fetched || !report.onDisk || report.failure) {
        report.fetched = fetched;
        report.failure.reset();
        report.onDisk = true;
        Q_EMIT changed({*position});
    }
}

void ReportIndex::takeFailed(const QString& path, const Failure& failure)
{
    const auto position = m_positions.constFind(path);
    if (position == m_positions.cend() || m_reports.at(*position).failure == failure)
        return;
    m_reports[*position].failure = failure;
    Q_EMIT changed({*position});
}

void ReportIndex::markMissing(const QStringList& paths, bool wantedBack)
{
    perform([this, paths, wantedBack] { takeOnDisk(paths, false, wantedBack); });
}

void ReportIndex::markFound(const QStringList& paths)
{
    perform([this, paths] { takeOnDisk(paths, true, false); });
}

void ReportIndex::takeOnDisk(const QStringList& paths, bool onDisk, bool wantedBack)
{
    if (paths.isEmpty())
        return;
    Changes changes(m_reports.size());
    for (const QString& path : paths) {
        const auto position = m_positions.constFind(path);
        if (position != m_positions.cend() && m_reports.at(*position).fetched &&
            m_reports.at(*position).onDisk != onDisk) {
            m_reports[*position].onDisk = onDisk;
            m_reports[*position].wantedBack = wantedBack;
            changes.add(*position);
        }
    }
    if (const QList<int> positions = changes.positions(); !positions.isEmpty())
        Q_EMIT changed(positions);
}

} // namespace ledger
