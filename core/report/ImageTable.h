#pragma once

#include "report/DataImage.h"
#include "report/Effort.h"
#include "report/Ruler.h"

#include <functional>

namespace report {

/// The sum of one field over all records of one type, with signs, and how many records it is of.
struct ColumnTotal {
    Sum sum;
    int decimals = 0;
    qint64 records = 0;
    qint64 withoutNumber = 0; ///< Records left out, as no number stands there.

    [[nodiscard]] QString text() const { return sum.text(decimals); }
};

/// `type` and `field` are positions in the image's layout; the field is a number. Blocking. Errors: Source's,
/// Cancelled.
[[nodiscard]] rap::Result<ColumnTotal> totalOf(const DataImage& image, int type, int field,
                                               const IsCancelled& isCancelled = {});

/// Takes the next piece of what is written.
using Put = std::function<rap::Result<void>(QByteArrayView)>;

/// The records of one type as CSV (UTF-8 with a byte order mark, CR LF): the record's number, then a column a field,
/// with its name in the first line. No cell is a formula (catalogue::csvCell), numbers stand as they are. Without a
/// layout `type` does not count, and all records are cut at the ruler's columns. Blocking. Errors: Source's, those of
/// `put`, Cancelled.
[[nodiscard]] rap::Result<void> writeCsv(const DataImage& image, int type, const Ruler& ruler, const Put& put,
                                         const IsCancelled& isCancelled = {});

} // namespace report
