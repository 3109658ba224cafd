#pragma once

#include "filing/LocalFile.h"
#include "ledger/Report.h"
#include "rap/Error.h"

#include <QByteArray>
#include <QString>
#include <QStringList>
#include <functional>
#include <optional>

namespace filing {

class UnzipAhead;

/// What a fetched file becomes: checked, unzipped, under its final names. All of it blocking, for a worker thread.
struct FilingOrder {
    QString partFile;               ///< Complete; in the same folder as the final names.
    QString folder;                 ///< Absolute final folder: root/<RAP folder>/<yyyymmdd>.
    QString file;                   ///< RAP's file name (text form), ".ZIP" included.
    QString name;                   ///< The local one of its contents; empty for the usual one (LocalNames.h).
    std::optional<qint64> modified; ///< The server's time, restored on what is filed.
    bool keepZip = false;
    QByteArray sha256;                 ///< Of the part file where it is known; else it is taken.
    std::shared_ptr<UnzipAhead> ahead; ///< What was unzipped while it arrived; may be null.
    bool syncLater = false;            ///< Whoever prepares many flushes their files together.
    std::optional<QByteArray> bytes;   ///< In memory only: the part file is made of them where it is kept.
};

struct Filed {
    QList<ledger::FiledFile> files;
    QStringList oddities; ///< Translated: entries of another name, more than one ...
};

/// A report unzipped and verified under temporary names, not filed yet.
struct Prepared {
    QString temporary; ///< File or folder; empty where the part file itself is what is filed.
    QString target;    ///< Its final name.
    QString keptAs;    ///< Final name of the part file; empty where it is not kept.
    Filed filed;       ///< As it will be.
    std::vector<std::shared_ptr<OutFile>> unsynced; ///< To be flushed before it takes its final names.
};

/// The two halves of fileReport(), for who has to write down in between what is about to happen. A part file that is
/// kept has its time and is flushed before the second; after it the folder has to be synced. What the first has made is
/// removed again where it gives an error.
[[nodiscard]] rap::Result<Prepared> prepareFiling(const FilingOrder& order,
                                                  const std::function<bool()>& cancelled = {});
[[nodiscard]] rap::Result<Filed> publishFiling(const FilingOrder& order, const Prepared& prepared);

/// Verifies the ZIP (structure, every entry's CRC), judges every entry's name first, unzips to temporary names, flushes
/// and publishes by one rename (CLI.md, 'Files land'). The part file stays (or becomes the kept ZIP). What stood under
/// a final name with other contents is kept beside it under another name. Errors: NotAZip, DamagedZip, UnsafeZip,
/// UnknownZip, DiskFull, LocalNoPermission, LocalFailure, Cancelled; in each case nothing is under a final name.
[[nodiscard]] rap::Result<Filed> fileReport(const FilingOrder& order, const std::function<bool()>& cancelled = {});

/// Whether what was filed is still there: existence, size, and the hash where the time is another one.
[[nodiscard]] bool isOnDisk(const ledger::Fetched& fetched);

} // namespace filing
