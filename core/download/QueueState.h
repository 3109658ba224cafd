#pragma once

#include "download/Queue.h"
#include "download/StageCounts.h"
#include "download/Transfer.h"
#include "filing/PartFile.h"

#include <QHash>
#include <QList>
#include <QSet>
#include <functional>
#include <initializer_list>
#include <limits>
#include <optional>
#include <set>
#include <unordered_map>
#include <utility>

namespace download {

/// What a queue is made of: which report is where on its way, and what may be done next. Knows no thread, disk or
/// network: is asked what to do, does not do it, and is told how it went. Every piece of work gets a number of its own,
/// so that what comes back after a change of mind is known to be stale.
class QueueState {
public:
    struct Item {
        Transfer transfer;
        filing::PartPlace place;
        filing::PartKey key;
        QString wish; ///< As which file it would be filed, where nobody else is; empty: as its own.
        bool keepZip = false;
        bool again = false;        ///< What is here and could not be filed is not to be used.
        bool anew = false;         ///< A resumed file was damaged: it is being fetched from the beginning, once.
        bool resumed = false;      ///< Not all bytes are of this attempt.
        bool cancelled = false;    ///< To be removed as soon as what is being done with it has ended.
        bool sourceMissed = false; ///< Needs attention for the want of a source only: goes on once there is one.
        bool placeMissed = false;  ///< Stopped for the disk's sake only: goes on once there is room, or the permission.
        bool clean = false;        ///< Nothing of it is on this disk.
        bool unproven = false;     ///< Nothing says that what was fetched is what RAP has.
        Stage stage = Stage::Unplanned;
        qint64 rank = 0;  ///< Its place in the queue's order.
        quint64 work = 0; ///< Number of the piece of work at hand.
        int source = 0;   ///< Which one has it.
        qint64 offset = 0;
        QString begunAt;                     ///< By which server alone it can go on from there; empty where by all.
        std::optional<rap::Error> withdrawn; ///< Why, where it is.
        int losses = 0; ///< Sources that were lost while they had it: it may be what they were lost by.
    };

    QueueState() = default;
    QueueState(QueueState&&) = default;
    QueueState& operator=(QueueState&&) = default;

    /// What is wanted again and was paused, or stopped for attention, goes on.
    QList<TransferId> add(const QList<ledger::Report>& reports, const Destinations& destinations, bool again);
    void pause(const QList<TransferId>& ids); ///< What is being stored is let end.
    void pauseAll();
    void resume(const QList<TransferId>& ids);
    void cancel(const QList<TransferId>& ids);
    void retry(const QList<TransferId>& ids);
    void moveUp(const QList<TransferId>& ids);
    void moveToFront(const QList<TransferId>& ids);
    void clear(bool failedToo);
    /// Removes what waits and is here, as `isHere` tells of its remote path, unless it is wanted again.
    void leaveOut(const std::function<bool(const QString&)>& isHere);

    /// Whose names are to be found out; each once.
    [[nodiscard]] QList<Item> takeUnnamed();
    void named(const QList<quint64>& works, const QStringList& names);
    void namesFailed(const rap::Error& error) { stopAll(error); }
    /// What to look at next, at most so many at once.
    [[nodiscard]] QList<Item> takeUnplanned(int atOnce);
    [[nodiscard]] int storing() const { return m_stages.at({Stage::Storing}).all; }
    /// True: to be stored from the disk, under the same number.
    [[nodiscard]] bool planned(quint64 work, const filing::PartPlan& plan);
    struct Source {
        int number = 0;
        QString server = {}; ///< As BlockSource says. NOLINT(readability-redundant-member-init)
    };
    /// What to make a place for and then hand to a source, so that of what has to be fetched and no other source has,
    /// it has the first: `ahead` reports, and no further one where the bytes to come of those are `enough`.
    [[nodiscard]] QList<Item> takeReady(int ahead, qint64 enough, const Source& source);
    static constexpr qint64 everything = std::numeric_limits<qint64>::max();
    /// More than the sources have use for.
    [[nodiscard]] bool hasReady() const { return m_stages.at({Stage::Ready}).unsuspected() > 0; }
    [[nodiscard]] bool placed(quint64 work); ///< It is for its source now. False: stale.
    void noPlace(quint64 work, const rap::Error& error);
    /// All that the source has, in the queue's order.
    [[nodiscard]] QList<quint64> handed(int source = 0) const;
    [[nodiscard]] bool has(int source) const; ///< That source has something to read, or gets it next.
    [[nodiscard]] bool
    needsSource() const; ///< Something is ready, and whoever knows of sources has not said that there is none.
    /// Pieces of work that nobody wants any more: to be stopped where they are.
    [[nodiscard]] QList<quint64> takeStopped();
    /// What is given out once and may be opened already: to be stopped only where it is not.
    [[nodiscard]] QList<quint64> takeWithdrawn() { return std::exchange(m_withdrawn, {}); }

    void sourceUp();
    /// What it was at goes back to waiting, and is under suspicion: it comes last and few at a time; after another loss
    /// it is set apart, to be read alone; after one more it is given up, so that the others are fetched. Nobody knows
    /// which of all that it had the source was lost by.
    void sourceGone(const rap::Error& error, int source = 0);
    void noSource(const rap::Error& error); ///< There will be none.
    /// The local side, or whoever has to act, does not let it go on.
    void stopAll(const rap::Error& error);
    [[nodiscard]] QList<TransferId> withoutPlace() const;
    void placeFound(const QList<TransferId>& ids);

    void opened(quint64 work);
    void received(quint64 work, qint64 bytes, double bytesPerSecond);
    /// False: stale.
    [[nodiscard]] bool fetched(quint64 work, bool resumed);
    /// Where it is the connection's fault: nothing changes until sourceGone(), which has to follow.
    void fetchFailed(quint64 work, const rap::Error& error);
    void unproven(quint64 work); ///< The server took no second look.
    void checked(quint64 work);
    /// False: stale.
    [[nodiscard]] bool stored(quint64 work, const ledger::Fetched& fetched, const QStringList& oddities);
    void storeFailed(quint64 work, const rap::Error& error);
    void mustFetch(quint64 work); ///< What was left of it was of no use.

    [[nodiscard]] const QList<TransferId>& order() const { return m_order; }
    [[nodiscard]] const Item* find(TransferId id) const;
    [[nodiscard]] const Item* working(quint64 work) const;
    [[nodiscard]] const QueueSummary& summary() const { return m_summary; } ///< Without speeds.
    /// Of what waits and runs, as far as sizes are known.
    [[nodiscard]] qint64 bytesToCome() const { return m_bytesToCome; }
    [[nodiscard]] QList<TransferId> inState(std::initializer_list<TransferState> states) const;
    [[nodiscard]] bool isPaused() const { return m_paused; }
    /// The server gives every file out once only.
    void setOpenedOnce(bool once) { m_openedOnce = once; }
    /// Local names are given by somebody else.
    void setNaming(bool naming) { m_naming = naming; }
    [[nodiscard]] bool isOpenedOnce() const { return m_openedOnce; }

    /// What has changed since the last call.
    struct Changes {
        QList<TransferId> added;
        QList<TransferId> removed;
        QList<TransferId> urgent; ///< Changed, to be told at once.
        QList<TransferId> sampled;
        QList<Transfer> ended; ///< Done, Failed or NeedsAttention, in the order in which they ended.
        bool reordered = false;
        bool setApart = false; ///< It became narrower which report sources are lost by.
    };
    [[nodiscard]] Changes takeChanges(bool sampledToo);

private:
    /// In the queue's order; what was tried before comes last where that matters, and what is under suspicion after
    /// that.
    struct Earlier {
        bool operator()(const Item* left, const Item* right) const;
    };
    using Line = std::set<Item*, Earlier>;

    [[nodiscard]] Item* itemOf(TransferId id);
    [[nodiscard]] Item* workingItem(quint64 work);
    /// What ended before and makes room for it is added to `replaced`, to be removed.
    TransferId addOne(const ledger::Report& report, const Destinations& destinations, bool again,
                      QSet<TransferId>& replaced);
    /// Every change of an item that sums or lines depend on.
    template <typename Change> void edit(Item& item, Change&& change)
    {
        if (Line* line = lineOf(item))
            line->erase(&item);
        tally(item, -1);
        change();
        tally(item, 1);
        if (Line* line = lineOf(item))
            line->insert(&item);
    }
    void tally(const Item& item, int sign);
    /// How many losses make a report be read alone: where each opening may be the last, one.
    [[nodiscard]] int lossesApart() const { return m_openedOnce ? 1 : 2; }
    [[nodiscard]] bool isApart(const Item& item) const { return item.losses >= lossesApart(); }
    [[nodiscard]] bool mayBeHanded(const Item& item, int handedNow) const;
    void lost(Item& item, const rap::Error& error);
    void endGivenUp();
    [[nodiscard]] Line* lineOf(const Item& item);
    void reorder(const QList<TransferId>& order);
    void startWork(Item& item, Stage stage);
    void stopWork(Item& item);
    void wait(Item& item, qint64 received = 0);
    [[nodiscard]] Stage firstStage(const Item& item);
    void ready(Item& item, qint64 offset);
    void restart(Item& item);
    void end(Item& item, TransferState state, const rap::Error& error);
    void endWithoutSource(Item& item);
    void needPerson(Item& item, const rap::Error& error);
    /// All, or what goes below that root.
    void stopBelow(const QString& root, const rap::Error& error);
    void takeOff(const QSet<TransferId>& ids); ///< She wants them no more.
    void remove(const QSet<TransferId>& ids);
    void noteUrgent(TransferId id);
    [[nodiscard]] QList<TransferId> idsAt(std::initializer_list<Stage> stages) const;

    QList<TransferId> m_order;
    std::unordered_map<TransferId, Item> m_items; ///< Lines point into it.
    QList<TransferId> m_unnamed;                  ///< Not asked for yet, and what was removed since.
    Line m_unplanned;
    Line m_fetchable; ///< Ready, handed or fetching.
    StageCounts m_stages;
    QueueSummary m_summary;
    qint64 m_bytesToCome = 0;
    QHash<QString, TransferId> m_paths; ///< The newest of each remote path.
    QHash<quint64, TransferId> m_works;
    QList<quint64> m_stopped;
    QList<quint64> m_withdrawn;
    QSet<TransferId> m_sampled;
    QSet<TransferId> m_urgent; ///< Those of m_changes.
    Changes m_changes;
    std::optional<rap::Error> m_noSource;
    bool m_paused = false;
    bool m_openedOnce = false;
    bool m_naming = false;
    qint64 m_lastRank = 0;
    TransferId m_lastId = 0;
    quint64 m_lastWork = 0;
};

} // namespace download
