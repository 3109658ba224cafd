#pragma once

#include "download/Transfer.h"
#include "ledger/NameWish.h"
#include "rap/Time.h"

#include <QObject>
#include <QPointer>
#include <functional>
#include <memory>
#include <optional>

namespace sftp {
class Connection;
}

namespace download {

class BlockSource;

/// Gives reports the local names that belong to them; answers later, on the queue's thread, in the same order.
using Namer = std::function<void(const QList<ledger::NameWish>& wishes,
                                 const std::function<void(const rap::Result<QStringList>& names)>& then)>;

/// Where a fetched report goes.
struct Destination {
    QString root;         ///< Absolute.
    bool keepZip = false; ///< The ZIP stays beside the report.
    /// Below the root; of any names, which become local ones. None: <RAP folder>/<yyyymmdd> (CLI.md).
    std::optional<QStringList> folders = {}; // NOLINT(readability-redundant-member-init): many name only what is before
    /// As which file, with `.ZIP` where the report's own name has it; any name, as above. Empty: its own.
    QString file = {}; // NOLINT(readability-redundant-member-init): as above

    /// The same for all reports.
    [[nodiscard]] const Destination& operator()(const ledger::Report& /*report*/) const { return *this; }
};

/// Where each of many goes.
using Destinations = std::function<Destination(const ledger::Report&)>;

/// The download queue of one account. Lives on its maker's thread; fetching, checking, unzipping, hashing and filing
/// happen on others. Nothing is asked of a source before there is a place for it on the disk. What is asked for is told
/// by needConnection(); whoever has a connection hands it in. A transfer that the network stopped goes back to waiting
/// and is tried again on the next connection. One that was under way at two losses is read alone once the others are
/// through; is the connection lost then too, it needs attention.
class Queue : public QObject {
    Q_OBJECT
public:
    explicit Queue(rap::Clock clock, QObject* parent = nullptr);
    ~Queue() override;

    static constexpr int maxAttempts = 3; ///< Where the server itself says that it failed.

    /// The server gives every file out once only (an account's setting): nothing is gone on with, every byte goes to
    /// the disk as it comes, and no part file is ever overwritten. To be said before anything is added.
    void setOpenedOnce(bool once);

    /// On which volume a root was when it was last used (filing::Places); volumeFound() tells what to remember.
    void know(const QString& root, const QString& volume);

    /// A local name belongs to one report of one account. Without this each gets the one that it wants. To be said
    /// before anything is added; `other` of the wishes is left to it.
    void setNamer(Namer namer);

    /// Adds reports in this order and gives an id for each of them. One that is in the queue already and not ended is
    /// not added twice: where it was paused or stopped for attention it goes on. `again`: a file that is on this disk
    /// already and could not be filed (a damaged ZIP) is fetched anew instead of being looked at once more.
    QList<TransferId> add(const QList<ledger::Report>& reports, const Destinations& destinations, bool again = false);

    /// Nothing is begun until begin(): of the programs that an account has only one may fetch at a time. What is under
    /// way is let end.
    void hold();
    void begin();
    /// What waits and is here meanwhile, as `isHere` tells of its remote path, is removed, unless it is wanted again.
    void leaveOut(const std::function<bool(const QString&)>& isHere);

    void pause(const QList<TransferId>& ids); ///< What is being checked and filed is let end.
    void resume(const QList<TransferId>& ids);
    void cancel(const QList<TransferId>& ids); ///< Removes; what was fetched of them stays as a part file.
    void retry(const QList<TransferId>& ids);  ///< Failed and NeedsAttention only.
    void moveUp(const QList<TransferId>& ids);
    void moveToFront(const QList<TransferId>& ids);
    void pauseAll();
    void resumeAll();
    void retryFailed();
    void clearDone();
    void clearEnded();                   ///< Done and failed.
    [[nodiscard]] bool isPaused() const; ///< By pauseAll(), and nothing was asked for since.

    /// A connection that is up, not owned, and whose address is `server` as rap::Listing names it. The queue reads over
    /// it until it is lost or taken back with nullptr, which has to be done before it is deleted. What stopped for the
    /// want of a connection alone goes on.
    void setConnection(sftp::Connection* connection, const QString& server = {});
    /// The same for anything else that gives blocks; for tests.
    void setSource(std::shared_ptr<BlockSource> source);

    /// More connections may help with the first: none of them is given more ahead than it has use for, and overfull()
    /// tells when one more would have something to do.
    void setShared(bool shared);
    /// One that helps until it is lost or removed, which has to be before it is deleted; what it was at goes back to
    /// waiting. A report is read over one of them only.
    void addConnection(sftp::Connection& connection, const QString& server);
    void addSource(std::shared_ptr<BlockSource> source); ///< For tests.
    void removeConnection(const sftp::Connection& connection);
    [[nodiscard]] bool isReadingFrom(const sftp::Connection& connection) const;

    /// The ledger has the row of a transfer that was told by done(): its part file's record can go. Until then a crash
    /// leaves enough on the disk to finish without asking the server again.
    void committed(TransferId id);
    /// The ledger could not take it: the record stays, and the next start finds what was filed.
    void notCommitted(TransferId id);
    /// The local side cannot go on (the ledger): all that is not being stored stops for attention.
    void stopAll(const rap::Error& error);
    /// Looks whether what stopped for the disk's sake can go on; done by itself every few seconds.
    void lookAgain();
    /// There will be no connection: waiting and running transfers end as Failed (or NeedsAttention, where a person must
    /// act).
    void connectionFailed(const rap::Error& error);

    [[nodiscard]] QList<Transfer> transfers() const; ///< In the queue's order.
    [[nodiscard]] std::optional<Transfer> transfer(TransferId id) const;
    [[nodiscard]] QueueSummary summary() const;

Q_SIGNALS:
    void held();           ///< Something waits, and nothing is begun before begin().
    void needConnection(); ///< Something waits and there is no connection.
    void overfull();       ///< Shared, and more waits than its connections have use for.
    void setApart();       ///< A connection was lost by one of fewer reports than before: that was no vain attempt.
    void added(const QList<download::TransferId>& ids);
    void changed(const QList<download::TransferId>& ids); ///< Sampled: at most 10 a second, but ends are told at once.
    void removed(const QList<download::TransferId>& ids);
    void reordered();
    void done(const download::Transfer& transfer);   ///< Filed. The ledger is not written yet: see committed().
    void failed(const download::Transfer& transfer); ///< Failed, or stopped because it needs attention.
    void volumeFound(const QString& root, const QString& volume);
    void summaryChanged(const download::QueueSummary& summary);
    void idle(); ///< Nothing waits and nothing runs any more.

private:
    class Private;
    std::unique_ptr<Private> d;
};

} // namespace download
