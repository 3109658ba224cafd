#include "filing/Storing.h"

#include "filing/Faults.h"
#include "filing/LocalFile.h"
#include "filing/Places.h"
#include "filing/Publish.h"

#include <QHash>

namespace filing {
namespace {

bool isRefusal(rap::ErrorKind kind)
{
    return kind == rap::ErrorKind::NotAZip || kind == rap::ErrorKind::DamagedZip || kind == rap::ErrorKind::UnsafeZip ||
           kind == rap::ErrorKind::UnknownZip;
}

FilingOrder orderFor(const PartFile& part, bool keepZip)
{
    FilingOrder order;
    order.partFile = part.bytesAt();
    order.folder = part.place().folder();
    order.file = part.place().file;
    order.name = part.place().name;
    order.modified = part.record().key.modified;
    order.keepZip = keepZip;
    order.sha256 = part.record().sha256;
    order.ahead = part.ahead();
    order.bytes = part.inMemory();
    order.syncLater = order.bytes.has_value();
    return order;
}

Stored asRecorded(std::shared_ptr<PartFile> part)
{
    Stored stored{part->record().filed, part->record().sha256, part->size(), nullptr};
    for (ledger::FiledFile& file : stored.filed.files)
        file.modified = modifiedOf(file.path);
    stored.part = std::move(part);
    return stored;
}

/// Verified, unzipped, and written down: it can take its final names.
struct Ready {
    std::shared_ptr<PartFile> part;
    FilingOrder order;
    Prepared prepared;
};

/// The bytes are all still open, or in memory.
rap::Error removedUnder(PartFile& part, const rap::Error& error)
{
    const PartPlace& place = part.place();
    if (standingAt(place.folder()) == Standing::Nothing)
        return beingRemoved(place.root, error.detail);
    // In memory are small ones only, which RAP gives out again.
    const auto left = part.inMemory() ? part.remove() : part.restore();
    return removedMeanwhile(place.kept(), left ? error.detail : left.error().detail);
}

/// What cannot be filed now stays as a part file, so that nobody has to ask for it again.
rap::Error keptFor(const rap::Error& error, PartFile& part)
{
    // Then nothing can be kept either, and none of it is the report's own fault.
    if (const auto gone = goneTarget(part.place()))
        return *gone;
    if (error.kind == rap::ErrorKind::LocalFailure && !part.isThere())
        return removedUnder(part, error);
    auto kept = error.kind == rap::ErrorKind::Cancelled && part.inMemory() ? tl::unexpected(error) : part.keep();
    if (kept && isRefusal(error.kind))
        kept = part.noteRefused();
    // Where the disk does not take it, no half of it may look like something.
    if (!kept && part.inMemory())
        static_cast<void>(part.remove());
    return kept || part.inMemory() ? error : kept.error();
}

rap::Result<Ready> makeReady(const std::shared_ptr<PartFile>& part, const StoreCall& call)
{
    Ready ready{part, orderFor(*part, call.keepZip), {}};
    if (part->prepared()) {
        ready.prepared = *part->prepared();
        return ready;
    }
    auto prepared = prepareFiling(ready.order, call.cancelled);
    if (!prepared)
        return tl::unexpected(keptFor(prepared.error(), *part));
    if (auto noted = part->noteFiling(prepared->filed, !prepared->keptAs.isEmpty()); !noted)
        return tl::unexpected(keptFor(noted.error(), *part));
    ready.prepared = std::move(*prepared);
    if (call.checked)
        call.checked();
    return ready;
}

StoreResult fileReady(const Ready& ready)
{
    auto filed = publishFiling(ready.order, ready.prepared);
    if (!filed)
        return tl::unexpected(keptFor(filed.error(), *ready.part));
    return Stored{std::move(*filed), ready.part->record().sha256, ready.part->size(), ready.part};
}

} // namespace

std::vector<StoreResult> storeAll(const std::vector<ToStore>& all)
{
    std::vector<StoreResult> results(all.size());
    std::vector<std::pair<std::size_t, Ready>> ready;
    std::vector<std::shared_ptr<OutFile>> unsynced;
    for (std::size_t i = 0; i < all.size(); ++i) {
        auto part = all[i].part(all[i].call.cancelled);
        if (!part) {
            results[i] = tl::unexpected(part.error());
        } else if (*part && (*part)->isFiled()) {
            results[i] = asRecorded(std::move(*part));
        } else if (*part) {
            auto made = makeReady(*part, all[i].call);
            if (!made) {
                results[i] = tl::unexpected(made.error());
                continue;
            }
            std::move(made->prepared.unsynced.begin(), made->prepared.unsynced.end(), std::back_inserter(unsynced));
            made->prepared.unsynced.clear();
            ready.emplace_back(i, std::move(*made));
        }
    }
    const auto flushed = OutFile::syncAll(unsynced);
    unsynced.clear();
    QHash<QString, rap::Result<void>> folders;
    for (const auto& [i, one] : ready) {
        results[i] = flushed ? fileReady(one) : StoreResult(tl::unexpected(keptFor(flushed.error(), *one.part)));
        if (results[i])
            folders.insert(one.order.folder, {});
    }
    for (auto folder = folders.begin(); folder != folders.end(); ++folder)
        *folder = syncFolder(folder.key());
    for (const auto& [i, one] : ready)
        if (const auto synced = folders.value(one.order.folder); results[i] && !synced)
            results[i] = tl::unexpected(goneTarget(one.part->place()).value_or(synced.error()));
    return results;
}

} // namespace filing
