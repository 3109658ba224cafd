#include "filing/Filing.h"

#include "filing/EntryNames.h"
#include "filing/Faults.h"
#include "filing/LocalFile.h"
#include "filing/LocalNames.h"
#include "filing/Publish.h"
#include "filing/Sha256.h"
#include "filing/Temporary.h"
#include "filing/UnzipAhead.h"
#include "filing/ZipReader.h"

#include <QCoreApplication>
#include <QFileInfo>
#include <QSet>
#include <algorithm>

namespace filing {
namespace {

struct Tr {
    Q_DECLARE_TR_FUNCTIONS(filing::Filing)
};

using Cancelled = std::function<bool()>;

constexpr qint64 millisecondsASecond = 1000;

/// By the whole name: what is called the same but for ".ZIP" is another report.
QString temporaryFor(const FilingOrder& order)
{
    return order.folder + u'/' + keptName(order.file, order.name) + newSuffix;
}

QString madeOfMemory(const FilingOrder& order)
{
    return order.bytes ? order.partFile : QString();
}

/// All of it is written.
rap::Result<void> finish(OutFile file, const FilingOrder& order, Prepared& prepared)
{
    if (order.modified) {
        if (auto set = file.setModified(*order.modified * millisecondsASecond); !set)
            return set;
    }
    if (!order.syncLater)
        return file.sync();
    prepared.unsynced.push_back(std::make_shared<OutFile>(std::move(file)));
    return {};
}

/// One entry to a new file at `path`; the FiledFile is filled in but for its final path.
rap::Result<ledger::FiledFile> unzipEntry(ZipReader& zip, qsizetype entry, const QString& path,
                                          const FilingOrder& order, Prepared& prepared, const Cancelled& isCancelled)
{
    auto out = OutFile::create(path);
    if (!out)
        return tl::unexpected(out.error());
    Sha256 hash;
    ledger::FiledFile file;
    const auto put = [&](QByteArrayView block) -> rap::Result<void> {
        if (isCancelled && isCancelled())
            return tl::unexpected(cancelled());
        hash.add(block);
        file.size += block.size();
        return out->write(block);
    };
    auto done = zip.extract(entry, put);
    if (done)
        done = finish(std::move(*out), order, prepared);
    if (!done)
        return tl::unexpected(done.error());
    file.sha256 = hash.result();
    file.modified = modifiedOf(path);
    return file;
}

/// What was unzipped while the ZIP arrived, where the ZIP agrees that it is its only entry.
rap::Result<std::optional<ledger::FiledFile>> takeAhead(const ZipReader& zip, const FilingOrder& order,
                                                        Prepared& prepared)
{
    const ZipReader::Unpacked* ahead = order.ahead ? order.ahead->result() : nullptr;
    if (!ahead || !zip.isAs(0, *ahead))
        return std::optional<ledger::FiledFile>();
    ledger::FiledFile file;
    file.size = qint64(ahead->size);
    file.sha256 = order.ahead->sha256();
    // It was a guess: what is not there any more is unzipped now.
    if (!renameOver(order.ahead->path(), prepared.temporary))
        return std::optional<ledger::FiledFile>();
    if (auto done = finish(std::move(*order.ahead->take()), order, prepared); !done)
        return tl::unexpected(done.error());
    file.modified = modifiedOf(prepared.temporary);
    return std::optional(file);
}

/// The folders that an entry needs inside of `top`.
rap::Result<void> makeFoldersFor(const QString& entry, const QString& top, QSet<QString>& made)
{
    for (qsizetype slash = entry.indexOf(u'/'); slash >= 0; slash = entry.indexOf(u'/', slash + 1)) {
        const QString folder = top + u'/' + entry.left(slash);
        if (made.contains(folder))
            continue;
        if (auto result = makeFolder(folder); !result)
            return result;
        made += folder;
    }
    return {};
}

rap::Result<void> unzipFolder(ZipReader& zip, const FilingOrder& order, Prepared& prepared,
                              const Cancelled& isCancelled)
{
    if (auto made = makeFolder(prepared.temporary); !made)
        return made;
    QSet<QString> folders{prepared.temporary};
    for (qsizetype i = 0; i < zip.entries().size(); ++i) {
        const QString& name = zip.entries()[i].name;
        if (auto made = makeFoldersFor(name, prepared.temporary, folders); !made)
            return made;
        if (name.endsWith(u'/'))
            continue;
        auto file = unzipEntry(zip, i, prepared.temporary + u'/' + name, order, prepared, isCancelled);
        if (!file)
            return tl::unexpected(file.error());
        file->path = prepared.target + u'/' + name;
        prepared.filed.files += *file;
    }
    for (const QString& folder : folders)
        if (auto synced = syncFolder(folder); !synced)
            return synced;
    return {};
}

rap::Result<void> unzip(const FilingOrder& order, Prepared& prepared, const Cancelled& isCancelled)
{
    auto opened = order.bytes ? ZipReader::read(*order.bytes, order.file) : ZipReader::open(order.partFile, order.file);
    if (!opened)
        return tl::unexpected(opened.error());
    ZipReader& zip = **opened;
    const QString expected = withoutZip(order.file);
    const QList<ZipEntry>& entries = zip.entries();
    const bool asExpected = entries.size() == 1 && entries.first().name == expected;
    prepared.target = order.folder + u'/' + filedName(order.file, order.name);
    if (auto judged = judgeEntries(entries, asExpected ? order.folder : prepared.target); !judged)
        return judged;

    prepared.filed.oddities = zip.oddities();
    const auto files =
        std::count_if(entries.begin(), entries.end(), [](const ZipEntry& entry) { return !entry.name.endsWith(u'/'); });
    if (files > 1)
        prepared.filed.oddities += Tr::tr("The ZIP holds %n file(s) instead of one.", nullptr, int(files));
    else if (!asExpected && zip.entries().size() > 1)
        prepared.filed.oddities += Tr::tr("The ZIP holds folders besides its file.");
    else if (!asExpected)
        prepared.filed.oddities += Tr::tr("The file in the ZIP has another name than the ZIP.");

    prepared.temporary = temporaryFor(order);
    if (auto cleared = removeTree(prepared.temporary); !cleared)
        return cleared;
    if (!asExpected)
        return unzipFolder(zip, order, prepared, isCancelled);
    auto ahead = takeAhead(zip, order, prepared);
    if (!ahead)
        return tl::unexpected(ahead.error());
    auto file = *ahead ? rap::Result<ledger::FiledFile>(**ahead)
                       : unzipEntry(zip, 0, prepared.temporary, order, prepared, isCancelled);
    if (!file)
        return tl::unexpected(file.error());
    file->path = prepared.target;
    prepared.filed.files += *file;
    return {};
}

rap::Result<void> writePart(const FilingOrder& order, Prepared& prepared)
{
    if (auto removed = removeFile(order.partFile); !removed)
        return removed;
    auto out = OutFile::create(order.partFile);
    if (!out)
        return tl::unexpected(out.error());
    auto done = out->write(*order.bytes);
    return done ? finish(std::move(*out), order, prepared) : done;
}

/// The part file as one that stays.
rap::Result<ledger::FiledFile> keptPart(const FilingOrder& order, Prepared& prepared, const Cancelled& isCancelled)
{
    if (order.bytes) {
        if (auto written = writePart(order, prepared); !written)
            return tl::unexpected(written.error());
    }
    ledger::FiledFile file;
    file.path = prepared.keptAs;
    file.size = QFileInfo(order.partFile).size();
    file.modified = order.modified ? *order.modified * millisecondsASecond : modifiedOf(order.partFile);
    file.sha256 = order.sha256;
    if (file.sha256.isEmpty()) {
        const auto hash = Sha256::ofFile(order.partFile, isCancelled);
        if (!hash)
            return tl::unexpected(hash.error());
        file.sha256 = *hash;
    }
    return file;
}

/// Of what had a name of these files and is not it.
void tellOf(const QString& aside, Filed& filed)
{
    if (!aside.isEmpty())
        filed.oddities +=
            Tr::tr("There was another file of this name. It is kept as '%1'.").arg(QFileInfo(aside).fileName());
}

} // namespace

rap::Result<Prepared> prepareFiling(const FilingOrder& order, const std::function<bool()>& isCancelled)
{
    Prepared prepared;
    Temporary temporary(temporaryFor(order));
    Temporary keptPartFile(madeOfMemory(order));
    if (isNamedZip(order.file)) {
        if (auto unzipped = unzip(order, prepared, isCancelled); !unzipped)
            return tl::unexpected(unzipped.error());
    }
    if (order.keepZip || prepared.target.isEmpty()) {
        prepared.keptAs = order.folder + u'/' + keptName(order.file, order.name);
        auto kept = keptPart(order, prepared, isCancelled);
        if (!kept)
            return tl::unexpected(kept.error());
        prepared.filed.files += *kept;
    }
    temporary.keep();
    keptPartFile.keep();
    return prepared;
}

rap::Result<Filed> publishFiling(const FilingOrder& order, const Prepared& prepared)
{
    Filed filed = prepared.filed;
    const Temporary temporary(temporaryFor(order));
    const Temporary keptPartFile(madeOfMemory(order));
    if (!prepared.target.isEmpty()) {
        const QList<ledger::FiledFile> unzipped =
            prepared.keptAs.isEmpty() ? filed.files : filed.files.first(filed.files.size() - 1);
        const bool folder = unzipped.size() != 1 || unzipped.first().path != prepared.target;
        auto published = folder ? publishFolder(prepared.temporary, prepared.target, unzipped)
                                : publishFile(prepared.temporary, prepared.target, unzipped.first());
        if (!published)
            return tl::unexpected(published.error());
        tellOf(*published, filed);
    }
    if (!prepared.keptAs.isEmpty() && prepared.keptAs != order.partFile) {
        auto kept = publishFile(order.partFile, prepared.keptAs, filed.files.last());
        if (!kept)
            return tl::unexpected(kept.error());
        tellOf(*kept, filed);
    }
    for (ledger::FiledFile& file : filed.files)
        file.modified = modifiedOf(file.path);
    return filed;
}

rap::Result<Filed> fileReport(const FilingOrder& order, const std::function<bool()>& isCancelled)
{
    if (standingAt(order.partFile) != Standing::File)
        return tl::unexpected(cannotRead(order.partFile, QStringLiteral("no such file")));
    auto part = OutFile::hold(order.partFile);
    if (!part)
        return tl::unexpected(part.error());
    const auto prepared = prepareFiling(order, isCancelled);
    if (!prepared)
        return tl::unexpected(prepared.error());
    if (!prepared->keptAs.isEmpty()) {
        auto ready = order.modified ? part->setModified(*order.modified * millisecondsASecond) : rap::Result<void>();
        if (ready)
            ready = part->sync();
        if (!ready)
            return tl::unexpected(ready.error());
    }
    auto filed = publishFiling(order, *prepared);
    if (!filed)
        return filed;
    if (auto synced = syncFolder(order.folder); !synced)
        return tl::unexpected(synced.error());
    return filed;
}

bool isOnDisk(const ledger::Fetched& fetched)
{
    const auto isThere = [](const ledger::FiledFile& file) {
        if (standingAt(file.path) != Standing::File || QFileInfo(file.path).size() != file.size)
            return false;
        return modifiedOf(file.path) == file.modified || hasContents(file.path, file.size, file.sha256);
    };
    return !fetched.files.isEmpty() && std::all_of(fetched.files.begin(), fetched.files.end(), isThere);
}

} // namespace filing
