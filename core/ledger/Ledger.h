#pragma once

#include "ledger/NameWish.h"
#include "ledger/Report.h"
#include "rap/Error.h"
#include "rap/Listing.h"

#include <QFuture>
#include <QString>
#include <memory>

namespace ledger {

/// What the ledger knows of an account's reports, in one look.
struct Snapshot {
    QList<Report> reports; ///< In the order in which they were first seen; `listed` as of the newest listing.
    QStringList leftOut;   ///< Folders whose reports are not among them.
    QStringList folders;   ///< Of the newest listing, sorted, without the base; those with a fault as they were.
    std::optional<rap::HongKongTime> lastListing;
    qint64 upTo = 0; ///< The ledger's count of what was ever filed, at that look.
};

/// What was filed since a look at the ledger, by whichever program.
struct FiledSince {
    QList<Report> reports;
    qint64 upTo = 0; ///< As Snapshot's.
};

/// SQLite (WAL, schema version in user_version): every report seen, fetched and filed, and every run, of all accounts
/// of this workstation. Owns a thread; all calls return at once, may come from any thread, and are done in order.
/// Writes that wait are batched in one transaction; a future that is finished without error is on the disk. Both
/// programs may have the same ledger open. Account names compare without regard to case. Errors: Ledger (damaged, newer
/// version, held by another program for 30 s, disk fault), DiskFull, LocalNoPermission. A damaged file is never
/// replaced, a newer one never written.
class Ledger {
public:
    /// Opens or makes the ledger, in a folder that is there; blocks shortly. Needs a QCoreApplication.
    [[nodiscard]] static rap::Result<std::unique_ptr<Ledger>> open(const QString& file);
    ~Ledger(); ///< Finishes what was asked for, then closes.

    /// Every report known of the account, `listed` as of the newest listing.
    [[nodiscard]] QFuture<rap::Result<QList<Report>>> reports(const QString& account, const QString& base);
    /// Without the reports of folders of days (Hong Kong's) before `since` that RAP lists no longer; costs nothing for
    /// them. All of them where it is null.
    [[nodiscard]] QFuture<rap::Result<Snapshot>> snapshot(const QString& account, const QString& base,
                                                          QDate since = {});
    /// Every report of these folders, folder by folder.
    [[nodiscard]] QFuture<rap::Result<QList<Report>>> reportsIn(const QString& account, const QString& base,
                                                                const QStringList& folders);
    /// Costs as much as there is to tell. `upTo`: of the last look.
    [[nodiscard]] QFuture<rap::Result<FiledSince>> filedSince(const QString& account, const QString& base, qint64 upTo);

    /// What a listing showed: new reports are added, seen ones updated, those missing from a folder that was read (or
    /// whose folder is no longer there) are no longer listed. Folders with a fault, and all below them, stay as they
    /// were.
    [[nodiscard]] QFuture<rap::Result<void>> recordListing(const QString& account, const rap::Listing& listing,
                                                           rap::HongKongTime at);
    /// Replaces what was fetched of the report before; one that was never listed is added. Gives the ledger's count
    /// with it.
    [[nodiscard]] QFuture<rap::Result<qint64>> recordFetched(const QString& account, const QString& path,
                                                             const Fetched& fetched);
    /// The local names that reports get, in that order. Each belongs to that report of that account from here on,
    /// whoever asks; they compare without regard to the case of A to Z, as some systems do.
    [[nodiscard]] QFuture<rap::Result<QStringList>> claimNames(const QString& account, const QList<NameWish>& wishes,
                                                               rap::HongKongTime at);
    /// Gives the run's id.
    [[nodiscard]] QFuture<rap::Result<qint64>> recordRun(const Run& run);
    /// At most `newest` runs, the newest first.
    [[nodiscard]] QFuture<rap::Result<QList<Run>>> runs(const QString& account, int newest);
    /// When the account was last listed; empty where never. A listing whose base folder could not be read is none.
    [[nodiscard]] QFuture<rap::Result<std::optional<rap::HongKongTime>>> lastListing(const QString& account);

private:
    class Worker;
    explicit Ledger(std::unique_ptr<Worker> worker);
    std::unique_ptr<Worker> m_worker;
};

} // namespace ledger
