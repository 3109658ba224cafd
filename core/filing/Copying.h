#pragma once

#include "ledger/Report.h"
#include "rap/Error.h"

#include <QList>
#include <QString>
#include <QStringList>
#include <functional>
#include <optional>

/// Filed reports to further places. Blocking, for a worker thread.
namespace filing {

/// One file of a filed report.
struct FileToCopy {
    ledger::FiledFile filed; ///< Where it is, and what it is to be like.
    QStringList below;       ///< Its place inside of the folder that the report became; empty where it became a file.
    bool isZip = false;      ///< RAP's own, kept beside it.
};

/// What of a fetched report is copied: its contents, and with `withZip` the ZIP, where that was kept. Empty where it
/// was not fetched.
[[nodiscard]] QList<FileToCopy> filesToCopy(const ledger::Report& report, bool withZip);

/// A report that is to stand below another root as well.
struct CopyOrder {
    QString root;        ///< Absolute. It is never made.
    QStringList folders; ///< Below it; of any names, which become local ones (LocalNames.h).
    QString file;        ///< As which, `.ZIP` included where RAP's name has it; any name, as above.
    QList<FileToCopy> files;
    QString whose; ///< Tells the report, and this version of it, from all others.
    QString mark;  ///< For temporary names: the same at each try, another one for each account and workstation.
};

/// A file as it stands at the destination.
struct CopiedFile {
    QString path;      ///< Below the root, parted by '/'.
    qint64 size = 0;   ///< Bytes.
    QByteArray sha256; ///< Raw.
};

struct Copied {
    QList<CopiedFile> files;
    QString taken; ///< The usual name, where something else has it: it is kept, and ours got another. Else empty.
};

/// Each file whole or not at all: written under a temporary name beside its final one, flushed, read back, compared and
/// renamed. What stands there already with the same contents counts as copied; other contents keep their name, and ours
/// get one of their own. A copy that was cut short is gone on with by the next call. `goesOn` is asked for each piece
/// of a megabyte. Errors: DiskFull, LocalNoPermission, LocalFailure (also where the filed file is not as it was filed),
/// Cancelled.
[[nodiscard]] rap::Result<Copied> copyReport(const CopyOrder& order, const std::function<bool()>& goesOn = {});

/// Why nothing can be copied below that root now: it is not there, or its drive is not connected. `volume`: where it
/// was when it was last used (volumeOf()), empty where it never was. Error kind: TargetGone.
[[nodiscard]] std::optional<rap::Error> awayDestination(const QString& root, const QString& volume);

} // namespace filing
