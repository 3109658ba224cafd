#pragma once

#include "filing/LocalFile.h"
#include "filing/PartRecord.h"

#include <QElapsedTimer>
#include <QHash>
#include <QSet>

namespace filing {

/// Why nothing can be kept there any more: the root is not where it was. Empty where it is, or nobody has looked
/// before. Blocking; any thread.
[[nodiscard]] std::optional<rap::Error> goneTarget(const PartPlace& place);

/// Why nothing of what was filed below `root` can be seen: the drive that it was on, as volumeOf() told, is not
/// connected. Empty where it is, or where the root holds something on another one. Blocking; any thread.
[[nodiscard]] std::optional<rap::Error> awayDrive(const QString& root, const QString& volume);

/// Whether there is a place for a report that is about to be asked for: its folder is there and takes files, and the
/// disk has room for it beside all that is under way. Jobs are known by number. Blocking; one thread.
class Places {
public:
    enum class Room {
        Plenty,  ///< So much that counting is enough.
        Counted, ///< Enough, as far as can be known: to be reserved before the report is asked for.
        Later,   ///< Not beside what is under way.
    };
    /// What is not Later is under way until release(). Errors: DiskFull, LocalNoPermission, TargetGone,
    /// LocalFailure.
    [[nodiscard]] rap::Result<Room> claim(quint64 job, const PartPlace& place, std::optional<qint64> size);
    void release(quint64 job);

    /// On which volume (LocalFile.h) a root was when it was last used. Where that is not there, the root is not made on
    /// another one in silence; one that was there in this run is not made anew at all.
    void know(const QString& root, const QString& volume) { m_volumes.insert(root, volume); }
    [[nodiscard]] const QHash<QString, QString>& volumes() const { return m_volumes; } ///< By root.

    /// The disk refused what there seemed to be room for (a quota, say): from now on nothing is taken for plenty.
    void wasFull(const PartPlace& place);
    void wasGone(const QString& root); ///< The target: whatever was found there has to be looked at again.

    /// Those of the reports that stopped for the disk's sake and could go on now, together: since it was full, more
    /// room has come than they need; their folder refused, and does so no more; or the target is back.
    struct Stopped {
        quint64 id = 0;
        PartPlace place;
        std::optional<qint64> size;
        rap::ErrorKind why = rap::ErrorKind::LocalNoPermission;
    };
    [[nodiscard]] QList<quint64> thatCanGoOn(const QList<Stopped>& stopped);

private:
    struct Need {
        qint64 bytes = 0;
        qint64 files = 0;
    };
    struct Folder {
        rap::Result<void> state;
        QElapsedTimer found; ///< When the state was.
        qint64 holds = 0;    ///< For so many milliseconds.
        bool refuses = false;
        std::optional<Space> space;
        QElapsedTimer measured;
    };
    [[nodiscard]] static Need needOf(const PartPlace& place, std::optional<qint64> size);
    [[nodiscard]] rap::Result<std::optional<Space>> look(const PartPlace& place);
    void noteFull(const std::optional<Space>& space);

    [[nodiscard]] std::optional<rap::Error> whyGone(const PartPlace& place) const; ///< As goneTarget().
    [[nodiscard]] rap::Result<void> prove(const PartPlace& place);

    QHash<QString, QString> m_volumes;
    QSet<QString> m_inUse; ///< Roots that were there in this run.
    QHash<QString, Folder> m_folders;
    QHash<quint64, Need> m_claims;
    Need m_claimed;
    bool m_mistaken = false; ///< The disk was full where it did not look like it.
    Need m_fullAt;           ///< What it had left of what it was out of.
};

} // namespace filing
