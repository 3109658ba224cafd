#include "download/Storing.h"

#include "download/EntryNames.h"
#include "download/LocalNames.h"
#include "download/Publish.h"

namespace download {
namespace {

bool isRefusal(rap::ErrorKind kind)
{
    return kind == rap::ErrorKind::NotAZip || kind == rap::ErrorKind::DamagedZip || kind == rap::ErrorKind::UnsafeZip;
}

FilingOrder orderFor(const PartFile& part, bool keepZip)
{
    FilingOrder order;
    order.partFile = part.bytesAt();
    order.folder = part.place().folder();
    order.file = part.place().file;
    order.modified = part.record().key.modified;
    order.keepZip = keepZip;
    order.sha256 = part.record().sha256;
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

/// The folder that a report was filed in: above the name that it has there, be that a file's or a folder's.
std::optional<PartPlace> placeOf(const QString& file, const ledger::Fetched& fetched)
{
    if (fetched.files.isEmpty())
        return std::nullopt;
    const QString name = localName(withoutZip(file));
    QString path = fetched.files.first().path;
    while (!path.isEmpty() && path.section(u'/', -1) != name)
        path = path.section(u'/', 0, -2);
    if (path.isEmpty())
        return std::nullopt;
    return PartPlace{path.section(u'/', 0, -2), {}, file};
}

} // namespace

rap::Result<Stored> storePart(std::shared_ptr<PartFile> part, const StoreCall& call)
{
    if (part->isFiled())
        return asRecorded(std::move(part));
    const FilingOrder order = orderFor(*part, call.keepZip);
    const auto prepared = prepareFiling(order, call.cancelled);
    if (!prepared) {
        if (isRefusal(prepared.error().kind)) {
            if (auto noted = part->noteRefused(); !noted)
                return tl::unexpected(noted.error());
        }
        return tl::unexpected(prepared.error());
    }
    if (auto noted = part->noteFiling(prepared->filed, !prepared->keptAs.isEmpty()); !noted)
        return tl::unexpected(noted.error());
    if (call.checked)
        call.checked();
    auto filed = publishFiling(order, *prepared);
    if (!filed)
        return tl::unexpected(filed.error());
    return Stored{std::move(*filed), part->record().sha256, part->size(), part};
}

rap::Result<std::optional<Stored>> storeLeft(const PartPlace& place, const PartKey& key, const StoreCall& call)
{
    auto part = PartFile::takeUp(place, key, call.cancelled);
    if (!part)
        return tl::unexpected(part.error());
    if (!*part)
        return std::optional<Stored>();
    auto stored = storePart(std::move(*part), call);
    if (!stored)
        return tl::unexpected(stored.error());
    return std::optional(std::move(*stored));
}

void tidyUp(const QString& remotePath, const ledger::Fetched& fetched)
{
    const auto place = placeOf(remotePath.section(u'/', -1), fetched);
    const auto record = place ? readRecord(*place) : std::nullopt;
    if (!record || record->phase != PartRecord::Phase::Filing || record->key.path != remotePath ||
        record->sha256 != fetched.sha256)
        return;
    const auto part = PartFile::takeUp(*place, record->key, {});
    // Where it cannot be removed, the next start tries again.
    if (part && *part && (*part)->isFiled())
        static_cast<void>((*part)->remove());
}

} // namespace download
