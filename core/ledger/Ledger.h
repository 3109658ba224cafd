#pragma once

#include "catalogue/Titles.h"
#include "ledger/Copy.h"
#include "ledger/NameWish.h"
#include "ledger/Note.h"
#include "ledger/Report.h"
#include "rap/Error.h"
#include "rap/Listing.h"

#include <QFuture>
#include <QHash>
#include <QString>
#include <memory>

namespace ledger {

/// What the ledger knows of an account's reports, in one look.
struct Snapshot {
    QList<Report> reports;         ///< In the order in which they were first seen; `listed` as of the newest listing.
    QHash<QString, int> positions; ///< In `reports`, by path.
    QStringList leftOut;           ///< Folders whose reports are not among them.
    QStringList folders; ///< Of the newest listing, sorted, without the base; those with a fault as they were.
    std::optional<rap::HongKongTime> lastListing;
    QList<rap::HongKongTime> listings; ///< When RAP was listed, ascending.
    qint64 upTo = 0;                   ///< The ledger's count of what was ever filed, at that look.
    catalogue::Titles titles;          ///< As the reports have them.
};

/// What was filed since a look at the ledger, by whichever program.
struct FiledSince {
    QList<Report> reports;
    qint64 upTo = 0; ///< As Snapshot's.
    catalogue::Titles titles;
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
    /// them. All of them where it is null, and all listings; else those from 60 days before it on.
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
    /// That it could not be fetched, until it is. One that was never listed is added.
    [[nodiscard]] QFuture<rap::Result<void>> recordFailed(const QString& account, const QString& path,
                                                          const Failure& failure);
    /// The local names that reports get, in that order. Each belongs to that report of that account from here on,
    /// whoever asks; they compare without regard to the case of A to Z, as some systems do.
    [[nodiscard]] QFuture<rap::Result<QStringList>> claimNames(const QString& account, const QList<NameWish>& wishes,
                                                               rap::HongKongTime at);
    /// Where filed reports are, or are to be, besides: those that RAP lists, and all that wait.
    [[nodiscard]] QFuture<rap::Result<QList<Copy>>> copies(const QString& account);
    /// One that is there stays there, whoever says that it waits. Those of a version that is not the filed one are left
    /// out; what is fetched of a report anew is nowhere yet.
    [[nodiscard]] QFuture<rap::Result<void>> recordCopies(const QString& account, const QList<Copy>& copies);
    /// What reports are called on this workstation, in all accounts.
    [[nodiscard]] QFuture<rap::Result<catalogue::Titles>> titles();
    /// The firm's list in place of the one before; gives how many of its rows are the firm's own.
    [[nodiscard]] QFuture<rap::Result<int>> replaceFirmTitles(const QList<catalogue::ListedTitle>& rows);
    /// The first one that is learned of a report stays.
    [[nodiscard]] QFuture<rap::Result<void>> learnTitle(const catalogue::TitleRow& row);
    [[nodiscard]] QFuture<rap::Result<void>> setLearning(bool isLearning);
    /// The notes on pages of that report, by part and page.
    [[nodiscard]] QFuture<rap::Result<QList<Note>>> notes(const QString& account, const QString& path);
    /// Instead of the one that is there; without text there is none any more. Error kind: BadCall too, where the ledger
    /// knows no such report.
    [[nodiscard]] QFuture<rap::Result<void>> recordNote(const QString& account, const QString& path, const Note& note);
    /// Where the columns of all runs of a report begin, as it was recorded, of whichever account; empty where it was
    /// not.
    [[nodiscard]] QFuture<rap::Result<QList<int>>> ruler(const QString& reportId);
    /// Empty: there is none any more.
    [[nodiscard]] QFuture<rap::Result<void>> recordRuler(const QString& reportId, const QList<int>& starts);
    /// Gives the run's id.
    [[nodiscard]] QFuture<rap::Result<qint64>> recordRun(const Run& run);
    /// At most `newest` runs, the newest first.
    [[nodiscard]] QFuture<rap::Result<QList<Run>>> runs(const QString& account, int newest);
    /// Those that began then or later, in the order in which they began.
    [[nodiscard]] QFuture<rap::Result<QList<Run>>> runsSince(const QString& account, rap::HongKongTime since);
    /// When RAP was listed and that did not fail, ascending.
    [[nodiscard]] QFuture<rap::Result<QList<rap::HongKongTime>>> listings(const QString& account,
                                                                          rap::HongKongTime since);
    /// When the account was last listed; empty where never. A listing whose base folder could not be read is none.
    [[nodiscard]] QFuture<rap::Result<std::optional<rap::HongKongTime>>> lastListing(const QString& account);

    /// From here on the account answers to both names, until endRename(): whoever renames it may be stopped at any
    /// moment. One that was never listed needs nothing. Error kind: BadCall too, where the ledger knows another account
    /// of the new name.
    [[nodiscard]] QFuture<rap::Result<void>> beginRename(const QString& account, const QString& newName);
    /// Only the new name is left. Nothing happens where that was so already.
    [[nodiscard]] QFuture<rap::Result<void>> endRename(const QString& newName);
    /// All that is known of the account, in one transaction: reports, what was filed, local names, runs, notes.
    /// No file is
    /// touched. Gives whether there was anything.
    [[nodiscard]] QFuture<rap::Result<bool>> forget(const QString& account);

private:
    class Worker;
    explicit Ledger(std::unique_ptr<Worker> worker);
    std::unique_ptr<Worker> m_worker;
};

} // namespace ledger
