#include "filing/Leftovers.h"

#include "filing/LocalFile.h"
#include "filing/PartRecord.h"

#include <QDir>
#include <QSet>

namespace filing {
namespace {

/// The record is of the version that was filed.
bool isOf(const PartRecord& record, const ledger::Fetched& fetched)
{
    const PartKey filed{record.key.path, record.key.size ? std::optional(fetched.size) : std::nullopt,
                        fetched.remoteModified, fetched.server};
    return record.key.isSameReport(filed) && (record.sha256.isEmpty() || record.sha256 == fetched.sha256);
}

rap::Result<void> removeAll(const QStringList& paths)
{
    for (const QString& path : paths)
        if (auto removed = removeTree(path); !removed)
            return removed;
    return {};
}

// The record goes last: as long as it is there, it says what the rest is.
rap::Result<void> tidyOne(const PartNames& names, const QHash<QString, ledger::Fetched>& here)
{
    const bool stood = standingAt(names.part()) != Standing::Nothing;
    auto held = OutFile::hold(names.part());
    if (!held)
        return {}; // another run is at it
    const auto size = held->size();
    if (!size)
        return tl::unexpected(size.error());
    const auto record = readRecord(names);
    const auto filed = record ? here.constFind(record->key.path) : here.constEnd();
    const bool isHere = filed != here.constEnd() && isOf(*record, *filed);
    const bool holdsNothing = *size == 0 && (!record || record->phase == PartRecord::Phase::Fetching);

    QStringList ours{names.ahead(), names.newRecord()};
    if (isHere || !record || record->phase != PartRecord::Phase::Filing)
        ours += {names.fresh(), names.freshPart()};
    if (isHere || holdsNothing)
        ours += {names.part(), names.record()};
    else if (!stood)
        ours += names.part();
    return removeAll(ours);
}

} // namespace

void tidyFolder(const QString& folder, const QHash<QString, ledger::Fetched>& here)
{
    QSet<QString> seen;
    const auto all = QDir::AllEntries | QDir::Hidden | QDir::System | QDir::NoDotAndDotDot;
    for (const QString& name : QDir(folder).entryList({QStringLiteral("*.rapdesk-*")}, all)) {
        const auto names = PartNames::ofLeftover(folder, name);
        if (!names || seen.contains(names->of))
            continue;
        seen += names->of;
        if (const auto tidied = tidyOne(*names, here); !tidied)
            qWarning("%s", qUtf8Printable(tidied.error().detail));
    }
}

} // namespace filing
