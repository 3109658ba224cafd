#pragma once

#include "ledger/Database.h"
#include "ledger/Ledger.h"

/// Private to this room: what the ledger says in SQL. On one thread; throws SqlFailure. The caller makes the
/// transactions.
namespace ledger {

class ReportDecoder;

class Store {
public:
    /// Opens or makes the ledger. `maxPages` bounds its size (0: no bound): how tests see a full disk.
    explicit Store(const QString& file, qint64 maxPages = 0);

    [[nodiscard]] Database& database() { return m_database; }

    [[nodiscard]] Snapshot snapshot(const QString& account, const QString& base, QDate since);
    [[nodiscard]] QList<Report> reportsIn(const QString& account, const QString& base, const QStringList& folders);
    void recordListing(const QString& account, const rap::Listing& listing, rap::HongKongTime at);
    [[nodiscard]] FiledSince filedSince(const QString& account, const QString& base, qint64 upTo);
    qint64 recordFetched(const QString& account, const QString& path, const Fetched& fetched);
    void recordFailed(const QString& account, const QString& path, const Failure& failure);
    [[nodiscard]] QStringList claimNames(const QString& account, const QList<NameWish>& wishes, rap::HongKongTime at);
    [[nodiscard]] QList<Copy> copies(const QString& account);
    void recordCopies(const QString& account, const QList<Copy>& copies);
    [[nodiscard]] QList<Note> notes(const QString& account, const QString& path);
    /// False where there is no such report.
    [[nodiscard]] bool recordNote(const QString& account, const QString& path, const Note& note);
    [[nodiscard]] QList<int> ruler(const QString& reportId);
    void recordRuler(const QString& reportId, const QList<int>& starts);
    [[nodiscard]] qint64 recordRun(const Run& run);
    [[nodiscard]] catalogue::Titles titles();
    int replaceFirmTitles(const QList<catalogue::ListedTitle>& rows); ///< How many are the firm's.
    void learnTitle(const catalogue::TitleRow& row);                  ///< Unless one was learned already.
    void setLearning(bool isLearning);
    [[nodiscard]] QList<Run> runs(const QString& account, int newest);
    [[nodiscard]] QList<Run> runsSince(const QString& account, rap::HongKongTime since);
    [[nodiscard]] QList<rap::HongKongTime> listings(const QString& account, rap::HongKongTime since);
    [[nodiscard]] std::optional<rap::HongKongTime> lastListing(const QString& account);
    /// False where another account has the new name.
    [[nodiscard]] bool beginRename(const QString& account, const QString& newName);
    void endRename(const QString& newName);
    bool forget(const QString& account); ///< Whether it was known.

private:
    struct Folders; // of one account, by path
    struct Listed;  // reports of one account that the listing before this one showed, by path
    class ReportIds;

    /// By its key or, while it is renamed, by the name that it is to have.
    [[nodiscard]] std::optional<qint64> findAccount(const QString& name);
    [[nodiscard]] qint64 accountOf(const QString& name); ///< Added where not known.
    [[nodiscard]] std::optional<qint64> findReport(const QString& account, const QString& path);
    [[nodiscard]] qint64 reportOf(const QString& account, const QString& path, qint64 at); ///< Added where not known.
    [[nodiscard]] Folders foldersOf(qint64 account);
    [[nodiscard]] Listed listedOf(qint64 account);
    /// `ids`: a query of reports' IDs with two values to be bound, of which the account is the first.
    [[nodiscard]] QList<Report> reportsOf(const QString& ids, qint64 account, const QVariant& bound,
                                          ReportDecoder& decoder);
    [[nodiscard]] bool isLearning();
    [[nodiscard]] qint64 lastEntry();
    /// `which`: what comes after the account, with one value to be bound.
    [[nodiscard]] QList<Run> runsOf(const QString& account, const QString& which, const QVariant& bound);

    Database m_database;
};

} // namespace ledger
