#pragma once

#include "ledger/Ledger.h"
#include "ledger/Report.h"

#include <QHash>
#include <QObject>
#include <QStringList>
#include <deque>
#include <functional>
#include <optional>

namespace ledger {

/// The one list of an account's reports: what listings show and what the ledger knows. Tree, table, coverage and
/// command line all read this one. Lives on its maker's thread (the GUI's), which needs an event loop; the ledger must
/// outlive it. A report never moves in the list, new ones come at the end; only load() makes another list.
///
/// Changes are told of when they are in memory; writing them to the ledger goes on behind, in the same order. What
/// comes in while a load is under way is sent to the ledger at once and shown after loaded(), or after failed() where
/// the load failed. What a load left out is read where a listing shows it again. A change that is asked for by a slot
/// of these signals is made after the one that is being told of.
class ReportIndex : public QObject {
    Q_OBJECT
public:
    ReportIndex(QString account, QString base, Ledger& ledger, QObject* parent = nullptr);

    /// Reads the ledger; ends in loaded() or failed(). Before that the index is empty. Called again it takes in what
    /// the other program has written since, as a new list; after failed() the old one stands. A load that is under way
    /// is not begun anew. Reports of folders of days (Hong Kong's) before `since` that RAP lists no longer are left
    /// out: a load costs what RAP has, not what it once had.
    void load(QDate since = {});
    /// Takes in what load() left out, piece by piece, as new reports; `done` is called once all of it was told, and not
    /// where it ends in failed().
    void loadEarlier(std::function<void()> done = {});
    /// Takes in what other programs have filed since load() or the last such look, as the ledger has it when it comes
    /// to that. `done` is called with their remote paths once all of it was told, or with what failed, which is not
    /// told elsewhere; and as markFetched()'s. A listing that another program has made since the newest one here is
    /// taken in as well, and told by listedElsewhere().
    void catchUp(std::function<void(const rap::Result<QStringList>&)> done);
    /// Takes a listing in and writes it to the ledger. Folder faults are kept until the next listing; a folder with a
    /// fault or not asked, and all below it, stay as they were.
    void apply(const rap::Listing& listing, rap::HongKongTime at);
    /// Takes in that a report is here; one that is not in the list is added. The row is in the ledger once `done` was
    /// called without error. `done` is called on this object's thread, never before this returns, and not at all once
    /// it is destroyed.
    void markFetched(const QString& path, const Fetched& fetched, std::function<void(rap::Result<void>)> done = {});
    /// Takes in that it could not be fetched, and writes that to the ledger; failed() where it cannot be written.
    void markFailed(const QString& path, const Failure& failure);
    /// Takes in what a report calls itself, for all of its kind that have no title, and writes it to the ledger;
    /// nothing where it is no title. One that cannot be written or read goes to the log only.
    void learnTitle(const QString& path, const QString& title);
    /// Takes in what reports are called by now, as the ledger has it.
    void readTitles();
    /// As Ledger::claimNames(), for this account. `done` as with markFetched().
    void claimNames(const QList<NameWish>& wishes, rap::HongKongTime at,
                    std::function<void(const rap::Result<QStringList>&)> done);
    /// Reports whose filed files were looked for and are not there as they were filed: until they are fetched, or the
    /// next load(). `wantedBack`: they count as new again. The ledger is not written.
    void markMissing(const QStringList& paths, bool wantedBack);
    void markFound(const QStringList& paths); ///< The other way round: they are there as they were filed after all.

    [[nodiscard]] const QList<Report>& reports() const { return m_reports; }
    [[nodiscard]] const Report* find(const QString& path) const; ///< Null where not known; good until the next change.
    [[nodiscard]] const QList<rap::FolderFault>& folderFaults() const { return m_faults; }
    /// Every folder below the base in the newest listing, sorted; empty ones too, and those with a fault.
    [[nodiscard]] QStringList folders() const { return m_folders; }
    /// Empty where never listed. A listing whose base folder could not be read is none.
    [[nodiscard]] std::optional<rap::HongKongTime> lastListing() const { return m_lastListing; }
    /// When RAP was listed, ascending; of the last ten weeks at least (load(since) says from when on).
    [[nodiscard]] const QList<rap::HongKongTime>& listings() const { return m_listings; }
    [[nodiscard]] const catalogue::Titles& titles() const { return m_titles; }
    [[nodiscard]] const QString& account() const { return m_account; }
    [[nodiscard]] const QString& base() const { return m_base; }

Q_SIGNALS:
    void loaded();                        ///< All of reports() is new: positions from before mean nothing now.
    void aboutToAdd(int first, int last); ///< Positions in reports(), before they are there.
    void added(int first, int last);
    void changed(
        const QList<int>& positions);    ///< Ascending; only what really changed (Report::lastSeen alone is no change).
    void listingApplied(int newReports); ///< After added and changed; how many were never seen before.
    void listedElsewhere();              ///< The same of a listing that another program made.
    void failed(const rap::Error& error); ///< The ledger could not be read or written; what is in memory stands.

private:
    void perform(std::function<void()> change);
    void performWaiting();
    template <typename T>
    void read(const QFuture<rap::Result<T>>& future, std::function<void(const rap::Result<T>&)> take);
    void readFolders(const QStringList& folders, std::function<void(bool couldRead)> then);
    void readSnapshot(const std::function<void(const rap::Result<Snapshot>&)>& take);
    void takeSnapshot(const Snapshot& snapshot);
    void lookForListing(std::function<void()> done);
    void mergeSnapshot(const Snapshot& snapshot);
    void takeEarlier(const QStringList& folders, const QList<Report>& reports);
    [[nodiscard]] QStringList leftOutOf(const rap::Listing& listing) const;
    void takeListing(const rap::Listing& listing, rap::HongKongTime at);
    void takeFetched(const QString& path, const Fetched& fetched);
    void takeFailed(const QString& path, const Failure& failure);
    void takeOnDisk(const QStringList& paths, bool onDisk, bool wantedBack);
    QStringList takeOthers(const QList<Report>& filed);
    void takeTitles(const catalogue::Titles& titles);
    void addTo(QList<Report>& appeared, const Report& report);
    void append(QList<Report> reports);

    QString m_account;
    QString m_base;
    Ledger& m_ledger;
    QList<Report> m_reports;
    QHash<QString, int> m_positions;
    QList<rap::FolderFault> m_faults;
    QStringList m_folders;
    QStringList m_leftOut; ///< Folders whose reports are in the ledger and not here.
    std::optional<rap::HongKongTime> m_lastListing;
    QList<rap::HongKongTime> m_listings;
    std::deque<std::function<void()>> m_waiting; ///< Changes to what is in memory.
    QHash<QString, int> m_writing; ///< Paths whose rows are on their way to the ledger: newer than what it tells.
    QDate m_since;                 ///< As loaded.
    catalogue::Titles m_titles;
    qint64 m_upTo = 0;      ///< The ledger's count, as far as it is known here.
    int m_applying = 0;     ///< Listings on their way to the ledger.
    bool m_loading = false; ///< Until loaded() or failed().
    bool m_reading = false;
    bool m_performing = false;
};

} // namespace ledger
