#include "filing/PartFile.h"

#include "filing/Faults.h"
#include "filing/LocalNames.h"
#include "filing/Places.h"
#include "filing/Publish.h"

#include <QFile>
#include <QFileInfo>
#include <algorithm>

namespace filing {
namespace {

constexpr qint64 flushEvery = 16 * 1024 * 1024;
constexpr qint64 worthFlushing = 256 * 1024; ///< Less than that is sooner fetched than flushed.
constexpr qint64 millisecondsASecond = 1000;

bool allFiledOf(const PartRecord& record)
{
    const QList<ledger::FiledFile>& files = record.filed.files;
    return !files.isEmpty() && std::all_of(files.begin(), files.end(), [](const ledger::FiledFile& file) {
        return hasContents(file.path, file.size, file.sha256);
    });
}

/// What was gathered in memory and written down as about to be filed: all of it is under its temporary names, or under
/// its final ones already.
std::optional<Prepared> preparedFor(const PartPlace& place, const PartRecord& record)
{
    Prepared prepared;
    prepared.filed = record.filed;
    const QString kept = place.kept();
    const QString target = place.target();
    for (const ledger::FiledFile& file : record.filed.files) {
        QString temporary;
        if (file.path == kept) {
            prepared.keptAs = kept;
            temporary = place.freshPart();
        } else if (!file.path.startsWith(target)) {
            return std::nullopt;
        } else {
            prepared.target = target;
            prepared.temporary = place.fresh();
            temporary = place.fresh() + file.path.mid(target.size());
        }
        if (!hasContents(file.path, file.size, file.sha256) && !hasContents(temporary, file.size, file.sha256))
            return std::nullopt;
    }
    return prepared.filed.files.isEmpty() ? std::nullopt : std::optional(prepared);
}

/// The part file, for nobody else now, and how long it is.
struct Held {
    OutFile file;
    qint64 size = 0;
};

/// Whether a part file may go on. Joined from two servers' bytes, only a ZIP tells by itself that they do not fit.
bool goesOn(const PartPlace& place, const PartKey& begun, const PartKey& key)
{
    return begun == key || (isNamedZip(place.file) && begun.isSameReport(key));
}

rap::Result<Held> hold(const PartPlace& place)
{
    auto file = OutFile::hold(place.part());
    if (!file) // or its folder was taken away just now
        return tl::unexpected(goneTarget(place).value_or(file.error()));
    const auto size = file->size();
    if (!size)
        return tl::unexpected(size.error());
    return Held{std::move(*file), *size};
}

rap::Result<Held> holdInFolder(const PartPlace& place)
{
    if (standingAt(place.folder()) == Standing::Nothing) {
        if (const auto gone = goneTarget(place))
            return tl::unexpected(*gone);
    }
    if (auto made = makeFolders(place.root, place.parts); !made)
        return tl::unexpected(goneTarget(place).value_or(made.error()));
    return hold(place);
}

} // namespace

PartPlan planPart(const PartPlace& place, const PartKey& key, bool again)
{
    const auto record = readRecord(place);
    if (!record) {
        const bool clean =
            standingAt(place.record()) == Standing::Nothing && standingAt(place.part()) == Standing::Nothing;
        return {PartPlan::Next::Fetch, 0, {}, clean};
    }
    if (!record->key.isSameReport(key))
        return {};
    switch (record->phase) {
    case PartRecord::Phase::Complete:
    case PartRecord::Phase::Filing:
        return {PartPlan::Next::TakeUp, 0};
    case PartRecord::Phase::Refused:
        return {again ? PartPlan::Next::Fetch : PartPlan::Next::TakeUp, 0};
    case PartRecord::Phase::Fetching:
        break;
    }
    // Without size and time nothing says that the server's file is still the one that was begun.
    if (!key.size || !key.modified || !goesOn(place, record->key, key) || standingAt(place.part()) != Standing::File)
        return {};
    const qint64 offset = std::min(record->flushed, QFileInfo(place.part()).size());
    const bool provesItself = isNamedZip(place.file);
    const QString begunAt = provesItself ? QString() : record->readFrom;
    if (offset > 0 && offset == *key.size)
        return {PartPlan::Next::TakeUp, offset, begunAt, false, !provesItself};
    return {PartPlan::Next::Fetch, offset < *key.size ? offset : 0, begunAt};
}

PartFile::PartFile(PartPlace place, OutFile file)
    : m_place(std::move(place))
    , m_file(std::move(file))
    , m_bytesAt(m_place.part())
{
}

rap::Result<std::shared_ptr<PartFile>> PartFile::begin(const PartPlace& place, const PartKey& key, qint64 offset,
                                                       const Giver& giver)
{
    auto held = holdInFolder(place);
    if (!held)
        return tl::unexpected(held.error());
    const auto left = readRecord(place);
    const bool same = left && goesOn(place, left->key, key);
    if (held->size > 0 && (!same || (giver.once && offset == 0))) {
        // It may be all that is left of a file that the server gives out once.
        if (auto aside = setAside(place.part()); !aside)
            return tl::unexpected(aside.error());
        held->file.close();
        held = hold(place);
        if (!held)
            return tl::unexpected(held.error());
    }
    if (offset > 0 && (!same || left->phase != PartRecord::Phase::Fetching || held->size < offset))
        return tl::unexpected(cannotRead(place.part(), QStringLiteral("changed since it was looked at")));

    std::shared_ptr<PartFile> part(new PartFile(place, std::move(held->file)));
    part->m_record.key = key;
    part->m_record.flushed = offset;
    part->m_record.readFrom = giver.server;
    part->m_onlyCopy = giver.once;
    auto ready = part->note(PartRecord::Phase::Fetching, false);
    if (ready)
        ready = part->goOnFrom(offset);
    if (!ready)
        return tl::unexpected(ready.error());
    return part;
}

rap::Result<void> PartFile::goOnFrom(qint64 offset)
{
    if (auto cut = m_file.truncate(offset); !cut || offset == 0)
        return cut;
    auto hashed = Sha256::ofStart(m_place.part(), offset);
    if (!hashed)
        return tl::unexpected(hashed.error());
    m_hash = std::move(*hashed);
    m_size = offset;
    m_resumed = true;
    return {};
}

rap::Result<std::shared_ptr<PartFile>> PartFile::take(const PartPlace& place, const PartKey& key,
                                                      const QByteArray& bytes)
{
    auto held = holdInFolder(place);
    if (!held)
        return tl::unexpected(held.error());
    if (held->size == 0 && standingAt(place.record()) == Standing::Nothing) {
        std::shared_ptr<PartFile> part(new PartFile(place, std::move(held->file)));
        part->m_record.key = key;
        part->m_hash.add(bytes);
        part->m_record.sha256 = part->m_hash.result();
        part->m_size = bytes.size();
        part->m_inMemory = bytes;
        part->m_bytesAt = place.freshPart();
        return part;
    }
    // Somebody else has been at it since nothing was here.
    held->file.close();
    auto part = begin(place, key, 0);
    if (!part)
        return part;
    auto done = (*part)->write(bytes);
    if (done)
        done = (*part)->complete();
    if (!done)
        return tl::unexpected(done.error());
    return part;
}

rap::Result<std::shared_ptr<PartFile>> PartFile::takeUp(const PartPlace& place, const PartKey& key,
                                                        const std::function<bool()>& cancelled)
{
    auto held = hold(place);
    if (!held)
        return tl::unexpected(held.error());
    const auto record = readRecord(place);
    if (!record || !record->key.isSameReport(key))
        return std::shared_ptr<PartFile>();

    std::shared_ptr<PartFile> part(new PartFile(place, std::move(held->file)));
    part->m_record = *record;
    part->m_size = held->size;
    part->m_resumed = record->sha256.isEmpty();
    if (record->phase == PartRecord::Phase::Filing && allFiledOf(*record)) {
        part->m_size = key.size.value_or(held->size);
        part->m_filed = true;
        return part;
    }

    if (record->phase == PartRecord::Phase::Filing && held->size == 0) {
        if (auto left = preparedFor(place, *record)) {
            part->m_size = key.size.value_or(0);
            part->m_bytesAt = place.freshPart();
            part->m_prepared = std::move(left);
            return part;
        }
    }
    const QString kept = place.kept();
    if (held->size == 0 && key.size != 0 && !record->sha256.isEmpty() &&
        hasContents(kept, QFileInfo(kept).size(), record->sha256)) {
        part->m_size = QFileInfo(kept).size();
        part->m_bytesAt = kept;
        return part;
    }
    const auto hash = Sha256::ofFile(place.part(), cancelled);
    if (!hash)
        return tl::unexpected(hash.error());
    const bool asListed = !key.size || held->size == *key.size;
    if (asListed && (record->sha256.isEmpty() || record->sha256 == *hash)) {
        part->m_record.sha256 = *hash;
        return part;
    }
    // The disk has lost some of it. What is left stays, out of the way.
    if (held->size > 0) {
        if (auto aside = setAside(place.part()); !aside)
            return tl::unexpected(aside.error());
    }
    return std::shared_ptr<PartFile>();
}

rap::Result<void> PartFile::reserve()
{
    return m_file.reserve(m_record.key.size.value_or(0));
}

rap::Result<void> PartFile::write(QByteArrayView bytes)
{
    if (auto written = m_file.write(bytes); !written)
        return written;
    m_hash.add(bytes);
    m_size += bytes.size();
    return m_size - m_record.flushed >= flushEvery ? flush() : rap::Result<void>();
}

rap::Result<void> PartFile::pause()
{
    return m_size - m_record.flushed >= (m_onlyCopy ? 1 : worthFlushing) ? flush() : rap::Result<void>();
}

rap::Result<void> PartFile::flush()
{
    if (auto synced = m_file.sync(); !synced)
        return synced;
    m_record.flushed = m_size;
    return note(PartRecord::Phase::Fetching, true);
}

rap::Result<void> PartFile::complete()
{
    if (m_record.key.size && m_size != *m_record.key.size)
        return tl::unexpected(otherSize(m_place.file, *m_record.key.size, m_size));
    if (m_record.key.modified) {
        if (auto set = m_file.setModified(*m_record.key.modified * millisecondsASecond); !set)
            return set;
    }
    m_record.sha256 = m_hash.result();
    if (!m_file.isAt(m_place.part())) {
        if (auto made = makeAnew(); !made)
            return made;
    }
    auto noted = note(PartRecord::Phase::Complete, false);
    if (noted)
        dropWhatItContains();
    return noted;
}

// Somebody has removed it, or its folder: all that came is still in the open file, and RAP may not give it again.
rap::Result<void> PartFile::makeAnew()
{
    auto held = holdInFolder(m_place);
    if (!held)
        return tl::unexpected(held.error());
    if (held->size > 0)
        return tl::unexpected(somethingInTheWay(m_place.part()));
    auto done = m_file.copyTo(held->file);
    if (done && m_record.key.modified)
        done = held->file.setModified(*m_record.key.modified * millisecondsASecond);
    if (done)
        m_file = std::move(held->file);
    else
        static_cast<void>(removeFile(m_place.part())); // no half of it is to stand in the way of the next attempt
    return done;
}

rap::Result<void> PartFile::restore()
{
    auto restored = makeAnew();
    return restored ? note(PartRecord::Phase::Complete, true) : restored;
}

// What was set aside because it might have been the only copy is none any more.
void PartFile::dropWhatItContains()
{
    for (const QString& aside : setAsideOf(m_place.part()))
        if (isStartOf(aside, m_place.part()))
            static_cast<void>(removeFile(aside));
}

// As everywhere, the record comes before the first byte.
rap::Result<void> PartFile::keep()
{
    if (!m_inMemory)
        return {};
    auto done = note(PartRecord::Phase::Fetching, false);
    if (done)
        done = m_file.write(*m_inMemory);
    if (done && m_record.key.modified)
        done = m_file.setModified(*m_record.key.modified * millisecondsASecond);
    if (done)
        done = note(PartRecord::Phase::Complete, false);
    if (done) {
        m_inMemory.reset();
        m_bytesAt = m_place.part();
    }
    return done;
}

rap::Result<void> PartFile::noteFiling(const Filed& filed, bool partIsKept)
{
    if (partIsKept && !m_inMemory) {
        if (auto synced = m_file.sync(); !synced)
            return synced;
    }
    m_record.filed = filed;
    // Without it, a small one is asked for again after a power cut, and found to be here.
    return note(PartRecord::Phase::Filing, !m_inMemory);
}

rap::Result<void> PartFile::noteRefused()
{
    if (auto synced = m_file.sync(); !synced)
        return synced;
    return note(PartRecord::Phase::Refused, true);
}

rap::Result<void> PartFile::note(PartRecord::Phase phase, bool durable)
{
    m_record.phase = phase;
    return writeRecord(m_place, m_record, durable);
}

// The record goes last: as long as it is there, it says what the rest is.
rap::Result<void> PartFile::remove()
{
    auto removed = removeFile(m_place.part());
    if (removed && !m_inMemory) {
        removed = removeTree(m_place.fresh());
        if (removed)
            removed = removeFile(m_place.ahead());
        if (removed)
            removed = removeFile(m_place.freshPart());
        if (removed)
            removed = removeFile(m_place.names().newRecord());
    }
    if (removed)
        removed = removeFile(m_place.record());
    m_file.close();
    return removed;
}

} // namespace filing
