#pragma once

#include "download/PartFile.h"

#include <functional>

namespace download {

struct StoreCall {
    bool keepZip = false;
    std::function<bool()> cancelled;
    std::function<void()> checked; ///< Called once the ZIP is verified, before the final names are taken.
};

/// A report under its final names. Its part file's record still stands, until the ledger knows.
struct Stored {
    Filed filed;
    QByteArray sha256; ///< Of the file as RAP gave it.
    qint64 size = 0;   ///< Of the same.
    std::shared_ptr<PartFile> part;
};

/// Checks, unzips and files what was fetched. Blocking, for a worker thread; errors as fileReport(), and written in the
/// record where trying again could not help.
[[nodiscard]] rap::Result<Stored> storePart(std::shared_ptr<PartFile> part, const StoreCall& call);

/// The same for what an earlier run has left; nullopt where it has to be fetched after all.
[[nodiscard]] rap::Result<std::optional<Stored>> storeLeft(const PartPlace& place, const PartKey& key,
                                                           const StoreCall& call);

/// Removes part file and record of a report that the ledger has as filed: a crash came between its row and the tidying
/// up.
void tidyUp(const QString& remotePath, const ledger::Fetched& fetched);

} // namespace download
