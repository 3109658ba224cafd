#pragma once

#include "report/Ascending.h"
#include "report/Effort.h"
#include "report/Encoding.h"
#include "report/Format.h"
#include "report/Source.h"

#include <QList>
#include <memory>
#include <mutex>
#include <optional>

namespace report {

/// A line as it stands in the report, without what ends it.
struct Line {
    qint64 number = 0; ///< From 0.
    qint64 offset = 0; ///< Bytes from the report's beginning.
    QByteArray bytes;
    bool isCut = false; ///< There is more of it than was asked for.
};

struct Page {
    qint64 firstLine = 0;
    qint64 lineCount = 0; ///< May be 0: two form feeds.
};

/// Where a report's lines and pages begin. Made in steps, so that the first page is there at once and the rest comes
/// behind. Lines and pages count from 0. There is always at least one page. step(): one thread at a time; everything
/// else: any thread, also while a step is made.
class LineIndex {
public:
    /// Reads the beginning to see what kind of report it is. `format`: not what it looks like, but that. Errors: those
    /// of Source::read.
    [[nodiscard]] static rap::Result<std::unique_ptr<LineIndex>> of(std::shared_ptr<const Source> source,
                                                                    std::optional<Format> format = std::nullopt);

    ~LineIndex();

    /// Looks at so many bytes more; whether there is more to do. Errors: those of Source::read; the index stays as it
    /// is.
    [[nodiscard]] rap::Result<bool> step(qint64 bytes = 8 << 20);
    /// All steps that are left. Errors: the same; Cancelled.
    [[nodiscard]] rap::Result<void> finish(const IsCancelled& isCancelled = {});

    [[nodiscard]] const Source& source() const { return *m_source; }
    [[nodiscard]] Format format() const { return m_format; }
    [[nodiscard]] Encoding encoding() const; ///< By what was looked at so far.
    [[nodiscard]] bool isComplete() const;
    [[nodiscard]] qint64 bytesDone() const;
    [[nodiscard]] qint64 lineCount() const; ///< Known so far; so for the rest.
    [[nodiscard]] qint64 pageCount() const;
    [[nodiscard]] Page page(qint64 page) const;
    [[nodiscard]] qint64 pageOf(qint64 line) const;
    [[nodiscard]] qint64
    lineAt(qint64 offset) const;                    ///< The line that this byte, or the line end that it is in, is of.
    [[nodiscard]] qint64 offset(qint64 line) const; ///< Where it begins; the report's size where it is not known.
    struct Widest {
        qint64 line = 0;
        qint64 bytes = 0;
    };
    [[nodiscard]] Widest widest() const;
    [[nodiscard]] qint64 memory() const; ///< Bytes that the index takes.

    /// Some lines, each no longer than asked for. Those that are not known are left out. Errors: those of Source::read.
    [[nodiscard]] rap::Result<QList<Line>> read(qint64 firstLine, qint64 count, qint64 mostBytes = 64 << 10) const;

private:
    struct Found;
    LineIndex(std::shared_ptr<const Source> source, Format format);

    const std::shared_ptr<const Source> m_source;
    const Format m_format;
    const std::unique_ptr<Found> m_found; ///< Of the thread that makes the steps.

    mutable std::mutex m_mutex; ///< For all below.
    Ascending m_lines;          ///< Offsets.
    Ascending m_pages;          ///< First lines.
    Widest m_widest;
    EncodingGuess m_guess;
    qint64 m_done = 0;
    bool m_complete = false;
};

} // namespace report
