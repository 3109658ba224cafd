#pragma once

#include "filing/PartFile.h"
#include "filing/Places.h"

#include <QHash>
#include <QList>
#include <QSet>
#include <deque>
#include <memory>
#include <optional>

namespace download {

/// Before a report is asked for its folder is proved, its part file is made, its room reserved or counted. Jobs are
/// known by number. Blocking; one thread.
class Placing {
public:
    struct Wanted {
        quint64 job = 0;
        filing::PartPlace place;
        filing::PartKey key;
        qint64 offset = 0;
        QString server; ///< That gives it, as PartRecord has it.
        bool onlyCopy = false;
        bool gathers =
            false; ///< In memory, where the disk has plenty of room: nothing of it is here, its size is known.
    };

    /// Where the report's bytes go: into one of the two.
    struct Place {
        filing::PartPlace place;
        filing::PartKey key;
        qint64 offset = 0;
        std::shared_ptr<filing::PartFile> part = nullptr;
        std::optional<QByteArray> gathered = std::nullopt; ///< In memory, for a small one.

        [[nodiscard]] bool isUntouched() const { return part && part->size() == 0; }
        /// It ends for another reason than the disk's: what cannot be flushed now is fetched once more.
        void leave() const;
    };

    struct Placed {
        quint64 job = 0;
        rap::Result<Place> place;
    };

    void want(const QList<Wanted>& wanted) { m_wanted.insert(m_wanted.end(), wanted.begin(), wanted.end()); }
    void stop(const QSet<quint64>& jobs); ///< Those that wait.
    /// For the first that is wanted. Empty where there is none, or no room beside what is under way: then those behind
    /// it wait as well, until that ends and there is room or none.
    [[nodiscard]] std::optional<Placed> next();
    void closed(const Place& place); ///< Its file counts as open no more.
    void release(quint64 job);       ///< Its room.

    void know(const QString& root, const QString& volume);
    [[nodiscard]] QHash<QString, QString> takeVolumes(); ///< All where one has changed since the last call, by root.
    void noteRefusal(const filing::PartPlace& place, const rap::Error& error);
    /// What RAP gives out once and is all here stays open while its target is gone.
    void holdOver(const std::shared_ptr<filing::PartFile>& part);
    void holdOver(Place& place);
    /// What was held over of it; in vain where its place is not there yet.
    [[nodiscard]] rap::Result<void> takeBack(const filing::PartPlace& place);
    /// Nobody waits for the targets any longer: one whose drive is there is made again for what is held over.
    void rescue();
    [[nodiscard]] QList<quint64> thatCanGoOn(const QList<filing::Places::Stopped>& stopped);

private:
    [[nodiscard]] rap::Result<Place> make(const Wanted& wanted, filing::Places::Room room);

    std::deque<Wanted> m_wanted;
    filing::Places m_places;
    QHash<QString, QString> m_told;                               ///< Volumes, as last told.
    int m_partFiles = 0;                                          ///< Open for jobs.
    QHash<QString, std::shared_ptr<filing::PartFile>> m_heldOver; ///< By path.
};

} // namespace download
