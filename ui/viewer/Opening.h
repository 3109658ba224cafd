#pragma once

#include "ImageRows.h"
#include "rap/ReportName.h"
#include "report/LineIndex.h"

#include <QFuture>
#include <atomic>
#include <memory>
#include <optional>

namespace viewer {

/// One text of a report: a file, or what is in its ZIP.
struct Part {
    QString path;  ///< Absolute.
    QString entry; ///< In the ZIP; empty where it is a file.
    bool isZip = false;

    [[nodiscard]] QString name() const; ///< Without folders.
    /// What tells it from the other parts of its report, wherever that is filed.
    [[nodiscard]] QString key() const { return isZip ? entry : name(); }
    bool operator==(const Part&) const = default;
};

/// What is to be opened.
struct Wanted {
    QStringList files;                   ///< Absolute paths.
    qsizetype part = 0;                  ///< Of all parts that they have.
    std::optional<Part> place;           ///< Rather than that one, where they have it.
    std::optional<rap::ReportName> name; ///< By which a data image is told.
    QString layouts;                     ///< Folder of the user's own layouts; may be empty.
};

/// What is read before a report shows.
struct Opened {
    QList<Part> parts;  ///< All that the report has.
    qsizetype part = 0; ///< Which one of them this is.
    std::shared_ptr<const report::Source> source;
    std::shared_ptr<report::LineIndex> index; ///< The first pages are known. Null where it is no text.
    std::shared_ptr<RowSource> rows;          ///< Null where it is no table.
    std::shared_ptr<ImageRows> image;         ///< The same, where it is a data image.
    QList<rap::Error> layoutFaults{};         ///< Of her own layouts, where one was looked for.
};

/// Opens the report's files, or what is in them where they are ZIPs, and begins to read that part. On a thread of the
/// pool; `isCancelled` outlives it. Errors: those of report::Source, of filing::ZipReader, Cancelled.
[[nodiscard]] QFuture<rap::Result<Opened>> open(const Wanted& wanted,
                                                std::shared_ptr<const std::atomic<bool>> isCancelled);
/// The same. Blocking; any thread.
[[nodiscard]] rap::Result<Opened> opened(const Wanted& wanted, const std::function<bool()>& isCancelled);

} // namespace viewer
