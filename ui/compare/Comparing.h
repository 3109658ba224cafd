#pragma once

#include "ComparedRows.h"
#include "KeyColumns.h"
#include "RecordChanges.h"
#include "ui/viewer/Opening.h"
#include "ui/viewer/ViewedReport.h"

#include <chrono>
#include <memory>
#include <optional>

namespace compare {

/// What is to be compared, and how. A value.
struct Wish {
    viewer::ViewedReport left;
    viewer::ViewedReport right;
    qsizetype part = 0; ///< Of the files that each of them has.
    QString layouts;    ///< Folder of the user's own layouts; may be empty.
    QList<KeyColumn> keys;
    QList<int> ruler;                               ///< Where columns begin; empty: as the left one's lines show it.
    bool ignoresRun = true;                         ///< Run date, time and page numbers in the heads of pages.
    QList<std::pair<qint64, qint64>> pinned;        ///< Lines, left and right.
    std::optional<std::chrono::milliseconds> limit; ///< For lines to be aligned, once they are read; empty: none.
};

/// Two reports that were compared: as texts, or as records.
struct Compared {
    viewer::Opened left;
    viewer::Opened right;
    std::shared_ptr<const ComparedRows> rows;     ///< Null where they are records.
    std::shared_ptr<const RecordChanges> records; ///< Null where they are texts.
    QList<FoundColumn> columns;                   ///< Of texts: by the ruler, or what the left one shows.

    [[nodiscard]] bool isSame() const;
    [[nodiscard]] bool reachedLimit() const { return rows && rows->comparison().reachedLimit; }
    /// They hardly have a line in common.
    [[nodiscard]] bool isTooDifferent() const;
};

/// Data images whose layout is known are compared as records, all else as text. Reads both as they are now. Blocking;
/// any thread. Errors: those of viewer::open(), LocalFailure where one is no text, Cancelled.
[[nodiscard]] rap::Result<Compared> compared(const Wish& wish, const report::IsCancelled& isCancelled);

} // namespace compare
