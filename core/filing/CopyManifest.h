#pragma once

#include "filing/Copying.h"
#include "rap/Error.h"
#include "rap/Time.h"

#include <QList>
#include <QString>

namespace filing {

/// The list of what was copied to a destination, a CSV file in its root: `report` (remote path), `size` (bytes),
/// `sha256`, `when` (Hong Kong time), `path` (below the root) and `note`; a line a file. Each account of each
/// workstation has one of its own, as many a share knows no locks: "manifest-MARK.csv". UTF-8 with a byte order mark,
/// so that spreadsheets read it. A line is in it whole or not at all.
class CopyManifest {
public:
    struct Line {
        QString report;
        CopiedFile file;
        rap::HongKongTime at;
        QString note;
    };

    CopyManifest(const QString& root, const QString& mark);

    /// On the disk when this returns. What one of the newest lines says already is not said again: a run that was cut
    /// short does the last of its copies once more. Errors: DiskFull, LocalNoPermission, LocalFailure (open in another
    /// program). Blocking.
    [[nodiscard]] rap::Result<void> append(const QList<Line>& lines) const;

    [[nodiscard]] const QString& path() const { return m_path; }

private:
    QString m_path;
};

} // namespace filing
