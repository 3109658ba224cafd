#pragma once

#include "ledger/Report.h"
#include "rap/Error.h"
#include "sftp/Listing.h"

#include <QFuture>
#include <QString>
#include <memory>

namespace ledger {

/// SQLite (WAL, schema version in user_version): every report seen, fetched and filed, and every run, of all accounts of this
/// workstation. Owns a thread; all calls return at once, may come from any thread, and are done in order. Writes that wait
/// are batched in one transaction; a future that is finished without error is on the disk. Both programs may have the same
/// ledger open. Errors: Ledger (broken, newer version), DiskFull, LocalNoPermission. A damaged file is never replaced.
class Ledger {
public:
    /// Opens or makes the ledger; blocks shortly.
    [[nodiscard]] static rap::Result<std::unique_ptr<Ledger>> open(const QString& file);
    ~Ledger(); ///< Finishes what was asked for, then closes.

    /// Every report known of the account, `listed` as of the newest listing.
    [[nodiscard]] QFuture<rap::Result<QList<Report>>> reports(const QString& account, const QString& base);

    /// What a listing showed: new reports are added, seen ones updated, those missing from a folder that was read (or whose
    /// folder is no longer there) are no longer listed. Folders with a fault stay as they were.
    [[nodiscard]] QFuture<rap::Result<void>> recordListing(const QString& account, const sftp::Listing& listing,
                                                           rap::HongKongTime at);
    [[nodiscard]] QFuture<rap::Result<void>> recordFetched(const QString& account, const QString& path,
                                                           const Fetched& fetched);
    [[nodiscard]] QFuture<rap::Result<qint64>> recordRun(const Run& run);
    [[nodiscard]] QFuture<rap::Result<QList<Run>>> runs(const QString& account, int newest);
    /// When the account was last listed as a whole; empty where never.
    [[nodiscard]] QFuture<rap::Result<std::optional<rap::HongKongTime>>> lastListing(const QString& account);

private:
    class Worker;
    explicit Ledger(std::unique_ptr<Worker> worker);
    std::unique_ptr<Worker> m_worker;
};

} // namespace ledger
