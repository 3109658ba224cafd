#pragma once

#include "profile/CoverageRecord.h"
#include "rap/Error.h"

class QPagedPaintDevice;

namespace coverage {

/// The record on paper, for the auditor: the board, then report for report how it stands, when it was fetched and its
/// SHA-256. Every page says whose record it is, where and when it was made, and its number; no line is cut in two.
/// `base`: the account's base folder. Gives the number of pages; callable from any thread.
/// Errors: LocalFailure (the device takes nothing).
[[nodiscard]] rap::Result<int> printRecord(const profile::CoverageRecord& record, const QString& base,
                                           QPagedPaintDevice& device);

/// The same as a PDF, A4 across.
[[nodiscard]] rap::Result<QByteArray> toPdf(const profile::CoverageRecord& record, const QString& base);

} // namespace coverage
