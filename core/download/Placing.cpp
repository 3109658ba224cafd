#include "download/Placing.h"

#include <utility>

namespace download {
namespace {

constexpr int mostPartFiles = 128; ///< Open for what is under way.

} // namespace

void Placing::Place::leave() const
{
    if (!part)
        return;
    if (isUntouched()) {
        // Nothing came: what cannot be removed now is tidied up by the next run.
        static_cast<void>(part->remove());
        return;
    }
    if (const auto paused = part->pause(); !paused)
        qWarning("%s", qUtf8Printable(paused.error().detail));
}

void Placing::stop(const QSet<quint64>& jobs)
{
    std::erase_if(m_wanted, [&](const Wanted& wanted) { return jobs.contains(wanted.job); });
}

std::optional<Placing::Placed> Placing::next()
{
    if (m_wanted.empty() || m_partFiles >= mostPartFiles)
        return std::nullopt;
    Wanted wanted = m_wanted.front();
    const auto room = m_places.claim(wanted.job, wanted.place, wanted.key.size);
    if (room == filing::Places::Room::Later)
        return std::nullopt;
    m_wanted.pop_front();
    wanted.place.volume = m_places.volumes().value(wanted.place.root);
    auto made = room.and_then([&](filing::Places::Room found) { return make(wanted, found); });
    if (!made) {
        if (room) {
            made = tl::unexpected(filing::goneTarget(wanted.place).value_or(made.error()));
            noteRefusal(wanted.place, made.error());
        }
        m_places.release(wanted.job);
    }
    return Placed{wanted.job, std::move(made)};
}

rap::Result<Placing::Place> Placing::make(const Wanted& wanted, filing::Places::Room room)
{
    Place place{wanted.place, wanted.key, wanted.offset};
    if (wanted.gathers && room == filing::Places::Room::Plenty) {
        place.gathered.emplace();
        return place;
    }
    auto part = filing::PartFile::begin(wanted.place, wanted.key, wanted.offset, {wanted.server, wanted.onlyCopy});
    if (!part)
        return tl::unexpected(part.error());
    place.part = std::move(*part);
    if (wanted.onlyCopy || room == filing::Places::Room::Counted) {
        if (auto reserved = place.part->reserve(); !reserved) {
            place.leave();
            return tl::unexpected(reserved.error());
        }
    }
    ++m_partFiles;
    return place;
}

void Placing::closed(const Place& place)
{
    m_partFiles -= place.part ? 1 : 0;
}

void Placing::release(quint64 job)
{
    m_places.release(job);
}

void Placing::know(const QString& root, const QString& volume)
{
    m_places.know(root, volume);
    m_told = m_places.volumes();
}

QHash<QString, QString> Placing::takeVolumes()
{
    if (m_places.volumes() == m_told)
        return {};
    m_told = m_places.volumes();
    return m_told;
}

void Placing::noteRefusal(const filing::PartPlace& place, const rap::Error& error)
{
    if (error.kind == rap::ErrorKind::DiskFull)
        m_places.wasFull(place);
    else if (error.kind == rap::ErrorKind::TargetGone)
        m_places.wasGone(place.root);
}

void Placing::holdOver(const std::shared_ptr<filing::PartFile>& part)
{
    m_heldOver.insert(part->place().part(), part);
}

void Placing::holdOver(Place& place)
{
    closed(place);
    holdOver(std::exchange(place.part, nullptr));
}

rap::Result<void> Placing::takeBack(const filing::PartPlace& place)
{
    const auto held = m_heldOver.find(place.part());
    if (held == m_heldOver.end())
        return {};
    auto back = (*held)->complete();
    if (back)
        m_heldOver.erase(held);
    return back;
}

void Placing::rescue()
{
    for (const auto& part : std::as_const(m_heldOver)) {
        const filing::PartPlace& place = part->place();
        auto kept =
            filing::volumeOf(place.root) == place.volume ? filing::makeFolders(place.root, place.parts) : part->pause();
        if (kept)
            kept = part->complete();
        if (!kept)
            qWarning("%s", qUtf8Printable(kept.error().detail));
    }
    m_heldOver.clear();
}

QList<quint64> Placing::thatCanGoOn(const QList<filing::Places::Stopped>& stopped)
{
    return m_places.thatCanGoOn(stopped);
}

} // namespace download
