#pragma once

#include "sftp/HandleLimit.h"
#include "sftp/ReadPolicy.h"

#include <QHash>
#include <QList>
#include <deque>
#include <map>
#include <optional>
#include <variant>

namespace sftp {

/// Says which request to send next so that many files are read at once over one channel. Knows numbers only: no bytes,
/// no I/O, no clock. What was added first is opened first, but that small files do not wait behind large ones that fill
/// the window alone. Among open files, those that a fraction of the window can hold come first, the least first; the
/// others follow in their order, and never starve. Where the blocks of a large one are put away slower than they come,
/// the next one is read as well.
class ReadPlanner {
public:
    using File = quint64;

    struct Open {
        File file = 0;
        bool operator==(const Open&) const = default;
    };
    struct Read {
        File file = 0;
        qint64 offset = 0;
        quint32 length = 0;
        bool operator==(const Read&) const = default;
    };
    /// The last that is asked about a file; the planner has forgotten it.
    struct Close {
        File file = 0;
        bool operator==(const Close&) const = default;
    };
    using Request = std::variant<Open, Read, Close>;

    explicit ReadPlanner(ReadPolicy& policy)
        : m_policy(policy)
    {
    }
    void knowHandles(int handles) { m_limit.know(handles); } ///< As an earlier connection got; 0: not known.

    /// A file of unknown size is read until the server says that it ends; with `toItsEnd` that is asked beyond the
    /// listed size as well.
    void add(File file, std::optional<qint64> size, qint64 offset, bool toItsEnd = false);
    /// These first, in this order; the others keep theirs behind them. What is open waits for what passes it.
    void reorder(const QList<File>& files);
    /// Asks for nothing more of it but the CLOSE, where it is open. Nothing it gets from here on matters. True where no
    /// answer and no CLOSE is to come: the planner has forgotten it.
    bool drop(File file);
    [[nodiscard]] bool isWaiting(File file) const; ///< It is to be opened, and that was not asked for yet.
    /// Delivered bytes were put away, of a file that may be forgotten already.
    void consumed(File file, qint64 bytes);

    /// The next request to send now, if any.
    [[nodiscard]] std::optional<Request> next();

    enum class Fit {
        Fits,
        Ignored,  ///< The file was dropped or has ended.
        TooShort, ///< The file ends before its listed size. Drop it.
        TooLong,  ///< It goes on behind it. Drop it.
        Misfit,   ///< More than was asked for, nothing at all or data behind the end: against the protocol.
    };
    struct Arrival {
        Fit fit = Fit::Fits;
        qint64 contiguous = 0; ///< All up to here has arrived.
        bool complete = false; ///< That was the last; the CLOSE follows by itself.
    };

    /// `others`: handles open on the channel at that moment, this one not counted. `contiguous` is the job's offset;
    /// complete for an empty rest.
    Arrival opened(File file, int others);
    /// True: it is queued again, for when fewer are open. False: it is forgotten and has failed.
    [[nodiscard]] bool openRefused(File file, int others, bool mayBeTooMany);
    Arrival arrived(const Read& request, qint64 got);
    /// The server said that the file ends at or before the request's offset.
    Arrival ended(const Read& request);
    /// The server refused this READ. The file is not dropped by that.
    void readRefused(const Read& request) { answered(request); }

    [[nodiscard]] qint64 inFlight() const { return m_inFlight; }
    [[nodiscard]] qint64 unconsumed() const { return m_unconsumed; }
    [[nodiscard]] bool isIdle() const { return m_files.isEmpty(); }
    /// How many handles the server gives, as far as it has shown; else 0.
    [[nodiscard]] int shownHandles() const { return m_limit.shown(); }

private:
    enum class State { Waiting, Opening, Open, Retired };

    struct Entry {
        State state = State::Waiting;
        qint64 place = 0;          ///< In the order in which they are wanted.
        std::optional<qint64> end; ///< The listed size, or where the server said that it ends.
        bool sizeListed = false;
        bool pastEnd = false;             ///< `end` is one byte behind the listed size, where nothing may be.
        qint64 next = 0;                  ///< Asked for up to here.
        qint64 contiguous = 0;            ///< Arrived up to here.
        std::map<qint64, qint64> islands; ///< Arrived beyond a gap: begin to end.
        std::deque<std::pair<qint64, qint64>>
            holes; ///< Answers fell short: begin and end of what is to be asked again.
        int outstanding = 0;
        qint64 outstandingBytes = 0;
        qint64 unconsumed = 0;
        bool refusedBefore = false;
    };

    [[nodiscard]] qint64 leftToAsk(const Entry& entry) const;
    [[nodiscard]] bool isBehind(const Entry& entry) const
    {
        return entry.unconsumed > m_policy.unconsumed() / behindPart;
    }
    [[nodiscard]] bool isQuick(qint64 left) const { return left <= m_policy.inFlight() / quickPart; }
    /// Which of those that wait to open now; its end for none.
    [[nodiscard]] std::deque<File>::iterator nextToOpen();
    [[nodiscard]] Entry* chooseToRead(File& file);
    [[nodiscard]] std::optional<Read> nextHole();
    [[nodiscard]] std::optional<Read> nextRead();
    void sort();
    Read ask(File file, Entry& entry, qint64 offset, qint64 length);
    Entry* answered(const Read& request);
    void insert(Entry& entry, qint64 begin, qint64 end);
    Arrival settle(File file, Entry& entry);
    void retire(File file, Entry& entry);

    static constexpr qint64 quickPart = 4;    ///< A quarter of the window: gone before it is felt.
    static constexpr qint64 behindPart = 4;   ///< So much is waiting to be put away: another may be read meanwhile.
    static constexpr int lookAhead = 256;     ///< How many that wait are looked through for a small one.
    static constexpr int quickOnesInARow = 3; ///< Then a large one gets its turn.

    ReadPolicy& m_policy;
    HandleLimit m_limit;
    QHash<File, Entry> m_files;
    std::deque<File> m_waiting; ///< In the order in which they are wanted, as the next.
    QList<File> m_active;       ///< Opening or open.
    qint64 m_lastPlace = 0;
    std::deque<File> m_holed;
    std::deque<File> m_toClose;
    int m_quickOnes = 0; ///< READs of small files since the last one of a large file.
    int m_handles = 0;   ///< Opening, open, or retired and not closed.
    qint64 m_inFlight = 0;
    qint64 m_unconsumed = 0;
};

} // namespace sftp
