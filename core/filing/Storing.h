#pragma once

#include "filing/PartFile.h"

#include <functional>
#include <vector>

namespace filing {

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

/// One of those that are stored together.
struct ToStore {
    StoreCall call;
    /// Gives what was fetched; a null pointer where it has to be fetched after all. Called by storeAll().
    std::function<rap::Result<std::shared_ptr<PartFile>>(const std::function<bool()>& cancelled)> part;
};
using StoreResult = rap::Result<std::optional<Stored>>; ///< Empty: it has to be fetched after all.

/// Checks, unzips and files what was fetched, each for itself; but that final names survive a power cut is seen to once
/// for all of a folder. Blocking, for a worker thread; errors as fileReport(), and written in the record where trying
/// again could not help. The results are in the order of what was asked for.
[[nodiscard]] std::vector<StoreResult> storeAll(const std::vector<ToStore>& all);

} // namespace filing
