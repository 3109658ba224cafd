#include "filing/Places.h"

#include "filing/Faults.h"
#include "filing/LocalNames.h"

#include <QDir>
#include <QFileInfo>
#include <algorithm>

namespace filing {
namespace {

// Milliseconds. Where a dead share took long to refuse, it is not asked again for as long.
constexpr qint64 goodFor = 1000;
constexpr qint64 longestRefusal = 30'000;
constexpr qint64 measuredEvery = 100; ///< While there is plenty.

constexpr qint64 kilobyte = 1024;
constexpr qint64 megabyte = 1024 * kilobyte;
constexpr qint64 plenty = 256 * megabyte;
constexpr qint64 plentyOfFiles = 4096;
constexpr qint64 unknownSize = megabyte;
constexpr qint64 largest = qint64(1) << 50; ///< More than that nobody has.
/// Text is packed to a fifth or a tenth. Where that is too little, the ZIP stays until there is room for its contents.
constexpr qint64 contentsOfZip = 6;
constexpr qint64 spare = 16 * kilobyte; ///< Its record, and what is lost at the ends of blocks.
constexpr qint64 filesOfOne = 4;        ///< Part file, record, the record's next version, contents.

bool holds(const Space& space, qint64 bytes, qint64 files)
{
    return space.bytes >= bytes && (!space.files || *space.files >= files);
}

/// A folder that cannot be made or written because none can be in the whole root is told as that: once.
rap::Error rootsOwn(const PartPlace& place, const rap::Error& error)
{
    if (error.kind == rap::ErrorKind::DiskFull)
        return noRoom(place.root, error.detail);
    if (error.kind == rap::ErrorKind::LocalNoPermission && standingAt(place.root) != Standing::Nothing) {
        if (const auto root = proveWritable(place.root); !root)
            return root.error();
    }
    return error;
}

} // namespace

std::optional<rap::Error> goneTarget(const PartPlace& place)
{
    if (place.volume.isEmpty())
        return std::nullopt;
    if (const QString volume = volumeOf(place.root); volume != place.volume)
        return driveGone(place.root, place.volume, volume);
    return QFileInfo(place.root).isDir() ? std::nullopt : std::optional(targetGone(place.root));
}

std::optional<rap::Error> awayDrive(const QString& root, const QString& volume)
{
    if (volume.isEmpty() || (QFileInfo(root).isDir() && !QDir(root).isEmpty()))
        return std::nullopt;
    const QString now = volumeOf(root);
    return now == volume ? std::nullopt : std::optional(driveGone(root, volume, now));
}

Places::Need Places::needOf(const PartPlace& place, std::optional<qint64> size)
{
    const qint64 report = std::clamp<qint64>(size.value_or(unknownSize), 0, largest);
    return {report * (isNamedZip(place.file) ? 1 + contentsOfZip : 1) + spare, filesOfOne};
}

std::optional<rap::Error> Places::whyGone(const PartPlace& place) const
{
    const QString volume = m_inUse.contains(place.root) ? m_volumes.value(place.root) : QString();
    return goneTarget({place.root, {}, {}, {}, volume});
}

rap::Result<void> Places::prove(const PartPlace& place)
{
    if (const auto gone = whyGone(place))
        return tl::unexpected(*gone);
    if (const auto away = awayDrive(place.root, m_volumes.value(place.root)))
        return tl::unexpected(*away);
    auto proved = makeFolders(place.root, place.parts).and_then([&] { return proveWritable(place.folder()); });
    if (proved) {
        m_volumes.insert(place.root, volumeOf(place.root));
        m_inUse.insert(place.root);
    }
    return proved;
}

rap::Result<std::optional<Space>> Places::look(const PartPlace& place)
{
    Folder& folder = m_folders[place.folder()];
    const bool known = folder.found.isValid() && !folder.found.hasExpired(folder.holds);
    if (known && folder.state && standingAt(place.folder()) == Standing::Nothing) {
        // It is not made anew under the hands of whoever removes it.
        const auto gone = whyGone(place);
        folder.state = tl::unexpected(gone.value_or(beingRemoved(place.root, place.folder() + u" was there")));
        folder.found.start();
    } else if (!known) {
        QElapsedTimer took;
        took.start();
        folder.state = prove(place);
        if (!folder.state) {
            folder.refuses = true;
            folder.state = tl::unexpected(whyGone(place).value_or(rootsOwn(place, folder.state.error())));
        }
        folder.holds = folder.state ? goodFor : std::min(took.elapsed(), longestRefusal);
        folder.found.start();
        folder.measured.invalidate();
    }
    if (!folder.state)
        return tl::unexpected(folder.state.error());
    if (!folder.measured.isValid() || folder.measured.hasExpired(measuredEvery) || !folder.space ||
        !holds(*folder.space, plenty, plentyOfFiles)) {
        folder.space = spaceIn(place.folder());
        folder.measured.start();
    }
    return folder.space;
}

rap::Result<Places::Room> Places::claim(quint64 job, const PartPlace& place, std::optional<qint64> size)
{
    const auto space = look(place);
    if (!space) {
        if (space.error().kind == rap::ErrorKind::DiskFull)
            noteFull(spaceIn(place.root));
        return tl::unexpected(space.error());
    }
    const Need need = needOf(place, size);
    const Need all{m_claimed.bytes + need.bytes, m_claimed.files + need.files};
    Room room = Room::Counted;
    if (!*space || holds(**space, all.bytes + plenty, all.files + plentyOfFiles)) {
        room = m_mistaken ? Room::Counted : Room::Plenty;
    } else if (!holds(**space, all.bytes, all.files)) {
        if (!m_claims.isEmpty())
            return Room::Later;
        // By itself it may try: what it becomes is a guess.
        if (!holds(**space, std::clamp<qint64>(size.value_or(0), 0, largest) + spare, need.files)) {
            noteFull(*space);
            return tl::unexpected(noRoom(
                place.root, QStringLiteral("%1 bytes and %2 files left")
                                .arg(QString::number((*space)->bytes), QString::number((*space)->files.value_or(-1)))));
        }
    }
    m_claims.insert(job, need);
    m_claimed = all;
    return room;
}

void Places::release(quint64 job)
{
    const Need need = m_claims.take(job);
    m_claimed.bytes -= need.bytes;
    m_claimed.files -= need.files;
}

void Places::wasFull(const PartPlace& place)
{
    m_mistaken = true;
    noteFull(spaceIn(place.root));
}

void Places::wasGone(const QString& root)
{
    for (auto folder = m_folders.begin(); folder != m_folders.end(); ++folder)
        if (folder.key().startsWith(root + u'/'))
            folder->found.invalidate();
}

void Places::noteFull(const std::optional<Space>& space)
{
    if (space && space->files && *space->files < filesOfOne)
        m_fullAt.files = std::max(m_fullAt.files, *space->files);
    else if (space)
        m_fullAt.bytes = std::max(m_fullAt.bytes, space->bytes);
}

QList<quint64> Places::thatCanGoOn(const QList<Stopped>& stopped)
{
    QList<quint64> ids;
    Need all = m_fullAt;
    for (const Stopped& one : stopped) {
        const auto space = look(one.place);
        if (!space)
            continue;
        const Need need = needOf(one.place, one.size);
        if (one.why == rap::ErrorKind::DiskFull) {
            const Need more{all.bytes + need.bytes, all.files + need.files};
            if (*space && !holds(**space, more.bytes, more.files))
                continue;
            all = more;
        } else if (one.why != rap::ErrorKind::TargetGone && !m_folders[one.place.folder()].refuses) {
            continue;
        }
        ids += one.id;
    }
    for (Folder& folder : m_folders)
        folder.refuses = folder.refuses && !folder.state;
    if (!ids.isEmpty())
        m_fullAt = {};
    return ids;
}

} // namespace filing
