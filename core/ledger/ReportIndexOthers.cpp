// What other programs have filed and listed.
#include "ledger/IndexChanges.h"
#include "ledger/ReportIndex.h"
#include "rap/WhenFinished.h"

#include <algorithm>

namespace ledger {

void ReportIndex::catchUp(std::function<void(const rap::Result<QStringList>&)> done)
{
    rap::whenFinished(m_ledger.filedSince(m_account, m_base, m_upTo), this,
                      [this, done = std::move(done)](const rap::Result<FiledSince>& since) {
                          if (!since) {
                              done(tl::unexpected(since.error()));
                              return;
                          }
                          m_upTo = std::max(m_upTo, since->upTo);
                          perform([this, done, filed = since->reports, titles = since->titles] {
                              takeTitles(titles);
                              const QStringList paths = takeOthers(filed);
                              lookForListing([done, paths] { done(paths); });
                          });
                      });
}

void ReportIndex::lookForListing(std::function<void()> done)
{
    rap::whenFinished(m_ledger.lastListing(m_account), this,
                      [this, done = std::move(done)](const rap::Result<std::optional<rap::HongKongTime>>& newest) {
                          const bool isNewer = newest && *newest && (!m_lastListing || *m_lastListing < **newest);
                          if (!isNewer || m_applying > 0) { // our own is on its way to the ledger, or back
                              done();
                              return;
                          }
                          readSnapshot([this, done](const rap::Result<Snapshot>& snapshot) {
                              if (snapshot)
                                  mergeSnapshot(*snapshot);
                              else
                                  Q_EMIT failed(snapshot.error());
                              done();
                          });
                      });
}

/// As another program's listing has it; what is known of the disk stays.
void ReportIndex::mergeSnapshot(const Snapshot& snapshot)
{
    Changes changes(m_reports.size());
    QList<Report> appeared;
    for (const Report& theirs : snapshot.reports) {
        const auto position = m_positions.constFind(theirs.path);
        if (position == m_positions.cend()) {
            addTo(appeared, theirs);
            continue;
        }
        Report& ours = m_reports[*position];
        ours.lastSeen = theirs.lastSeen;
        if (ours.listed == theirs.listed && ours.size == theirs.size && ours.modified == theirs.modified &&
            ours.server == theirs.server)
            continue;
        ours.listed = theirs.listed;
        ours.size = theirs.size;
        ours.modified = theirs.modified;
        ours.server = theirs.server;
        changes.add(*position);
    }
    m_folders = snapshot.folders;
    m_lastListing = snapshot.lastListing;
    m_listings = snapshot.listings;
    if (m_lastListing && (m_listings.isEmpty() || m_listings.last() < *m_lastListing))
        m_listings += *m_lastListing; // its run is not in the log yet
    append(std::move(appeared));
    if (const QList<int> positions = changes.positions(); !positions.isEmpty())
        Q_EMIT changed(positions);
    Q_EMIT listedElsewhere();
}

QStringList ReportIndex::takeOthers(const QList<Report>& filed)
{
    Changes changes(m_reports.size());
    QStringList paths;
    QList<Report> appeared;
    for (const Report& theirs : filed) {
        const auto position = m_positions.constFind(theirs.path);
        if (position == m_positions.cend()) {
            addTo(appeared, theirs);
            paths += theirs.path;
        } else if (Report& ours = m_reports[*position];
                   ours.fetched != theirs.fetched && !m_writing.contains(ours.path)) {
            ours.fetched = theirs.fetched;
            ours.failure.reset();
            ours.onDisk = true;
            changes.add(*position);
            paths += theirs.path;
        }
    }
    append(std::move(appeared));
    if (const QList<int> positions = changes.positions(); !positions.isEmpty())
        Q_EMIT changed(positions);
    return paths;
}

} // namespace ledger
