#pragma once

#include "rap/Listing.h"
#include "sftp/Channel.h"
#include "sftp/HandleLimit.h"

#include <QObject>
#include <QSet>
#include <deque>
#include <map>
#include <memory>
#include <set>

namespace sftp {

/// What stops a walk through folders that never end.
struct WalkLimits {
    int depth = 16;            ///< Levels of folders below the base.
    int links = 2;             ///< Symbolic links to folders on the way to a folder.
    qsizetype folders = 50000; ///< In all.
    qsizetype entries = 500000;
    qsizetype folderEntries = 100000;    ///< A busy day of one folder has some hundred.
    qsizetype bytes = 256 * 1024 * 1024; ///< Of names and what the server tells beside them.
    qsizetype folderBytes = 64 * 1024 * 1024;
    int stale = 64;     ///< Answers one after the other, for a folder, that name nothing new.
    int handles = 64;   ///< Folders open or being opened: a wish.
    int firstReads = 2; ///< READDIR requests in flight for a folder as it is opened, and at most.
    int mostReads = 8;
};

/// Lists everything below some folders, many folders at once. Only entries that are links or whose type the server
/// leaves out cost a STAT. Used once; lives on the channel's thread. It ends as soon as all is known; answers that say
/// nothing new may come until idle().
class ListingWalk : public QObject {
    Q_OBJECT
public:
    /// `channel` must outlive it. `bases`: in text form, the main one first.
    ListingWalk(Channel& channel, const QStringList& bases, WalkLimits limits = {}, QObject* parent = nullptr);
    ~ListingWalk() override;
    /// Folders that are to be named, not asked. Before start().
    void leaveOut(const QSet<QString>& settled) { m_settled = settled; }
    void stayAtBases() { m_goesDeeper = false; } ///< The folders in them are named, not asked. Before start().
    void start();

Q_SIGNALS:
    void finished(const rap::Listing& listing);
    void failed(const rap::Error& error); ///< None of the bases could be read. Nothing more is asked.
    void idle();                          ///< After one of those: the last answer is in.

private:
    struct Item {
        QByteArray name;
        std::optional<rap::Entry> entry; ///< Empty for what turned out to be a folder.
    };
    struct Folder {
        QByteArray path;
        int depth = 0;
        int links = 0;
        QByteArray canonical; ///< Where links lead to, as far as the server told.
        QByteArray handle;
        std::set<quint32> reads;            ///< READDIR requests in flight.
        int wished = 0;                     ///< How many that may be.
        std::optional<quint32> end;         ///< The first request that was told that there is nothing more.
        std::optional<rap::Error> endFault; ///< Where it was told so by a refusal.
        bool whole = false;                 ///< All that it holds is known.
        bool refusedBefore = false;
        quint32 nextChunk = 0;
        std::map<quint32, std::vector<Item>> chunks; ///< By the order of the requests.
        QSet<QByteArray> names;                      ///< While it is read.
        qsizetype bytes = 0;
        int stale = 0; ///< Answers in a row without a new name.
        std::optional<rap::Error> fault;
    };

    void add(const QByteArray& path, int depth, int links, const QByteArray& canonical);
    void work();
    void open(Folder& folder);
    void openAnswered(Folder& folder, int closedThen, const wire::Body& body);
    void read(Folder& folder);
    void readAnswered(Folder& folder, quint32 chunk, const wire::Body& body);
    void take(Folder& folder, quint32 chunk, const QList<wire::NamedEntry>& entries);
    [[nodiscard]] std::optional<QString> excess(Folder& folder, const wire::NamedEntry& named);
    void takeOne(Folder& folder, std::vector<Item>& items, quint32 chunk, const wire::NamedEntry& named);
    void askWhatItIs(Folder& folder, quint32 chunk, std::size_t index, bool isLink);
    void followLink(Folder& folder, const QByteArray& path);
    void close(Folder& folder);
    static void end(Folder& folder, quint32 chunk, const std::optional<rap::Error>& fault = {});
    void settle(Folder& folder);
    void checkEnd();
    [[nodiscard]] static bool isMissing(const Folder& folder);
    [[nodiscard]] const Folder* missingBase() const;
    void fail(const rap::Error& error);
    [[nodiscard]] rap::Listing listing() const;

    Channel& m_channel;
    QByteArrayList m_bases;
    WalkLimits m_limits;
    HandleLimit m_handleLimit;
    std::map<QByteArray, std::unique_ptr<Folder>> m_folders;
    std::deque<Folder*> m_waiting;
    QSet<QString> m_settled;
    QStringList m_leftOut;
    QList<rap::FolderFault> m_faults; ///< Of folders that were not walked.
    int m_open = 0;                   ///< Folders open or being opened.
    int m_unread = 0;                 ///< Folders that are not whole.
    int m_asked = 0;                  ///< STAT and REALPATH in flight.
    qsizetype m_entries = 0;
    qsizetype m_bytes = 0;
    bool m_goesDeeper = true;
    bool m_over = false;
    bool m_idle = false;
};

} // namespace sftp
