#pragma once

#include "report/Find.h"
#include "report/Format.h"

#include <QList>
#include <QString>
#include <functional>
#include <optional>

namespace report {

/// A report as it was filed.
struct FiledReport {
    QString path;
    bool isZip = false; ///< Only the ZIP was kept: all files in it are searched.
};

/// What was found in one report, or why it could not be looked into. Several may come for one report, in the order of
/// its text.
struct FoundIn {
    qsizetype report = 0; ///< Which one of those that were given.
    QString entry;        ///< In its ZIP.
    struct Line {
        qint64 page = 0; ///< From 0.
        qint64 line = 0; ///< From 0.
        QString text;    ///< Around the first hit in it, for the screen.
        QList<Hit> hits; ///< Bytes from the report's beginning.
    };
    QList<Line> lines;
    std::optional<rap::Error> error; ///< What was found before stands.
};

struct SearchOptions {
    int threads = 0;                        ///< 0: as many as the machine has processors.
    int linesPerPage = usualLinesPerPage;   ///< Where a report does not break pages itself.
    std::function<bool()> isCancelled = {}; ///< Any thread, often.
    /// Nothing more is to come of that report. Called as what takes the finds is.
    std::function<void(qsizetype report)> ended = {};
};

struct SearchSummary {
    qint64 reports = 0; ///< Looked through.
    qint64 failed = 0;
    qint64 withHits = 0;
    qint64 hits = 0;
    qint64 bytes = 0;
    bool cancelled = false;
};

/// Looks through many reports on a few threads of its own, and hands over what it finds as it finds it: never two calls
/// at once, but on any of these threads and in no order of reports. Returns once all is done. Blocking; no thread that
/// shows anything. Errors: BadCall (nothing to look for, no valid expression).
[[nodiscard]] rap::Result<SearchSummary> searchAcross(const QList<FiledReport>& reports, const FindWish& wish,
                                                      const std::function<void(const FoundIn&)>& found,
                                                      const SearchOptions& options = {});

} // namespace report
