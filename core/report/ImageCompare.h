#pragma once

#include "report/DataImage.h"
#include "report/Effort.h"

namespace report {

enum class RecordChange { Gone, Added, Changed };

/// Two records that belong together, or one that has no other.
struct ChangedRecord {
    RecordChange change = RecordChange::Changed;
    qint64 left = 0; ///< Record numbers from 1; 0 where there is none.
    qint64 right = 0;

    bool operator==(const ChangedRecord&) const = default;
};

/// Two data images of one layout, record by record.
struct ImageComparison {
    std::vector<ChangedRecord> changes; ///< In the order of the left one; what was added after what it follows.
    qint64 same = 0;
};

/// Records belong together by their type and key fields, several of one key in their order; where the layout has no
/// key, by their order among those of their type. Without a layout, by order. Keeps 24 bytes a record. Blocking.
/// Errors: Source's, Cancelled.
[[nodiscard]] rap::Result<ImageComparison> compareImages(const DataImage& left, const DataImage& right,
                                                         const IsCancelled& isCancelled = {});

/// Positions of the fields that differ, of two records of one type.
[[nodiscard]] QList<int> changedFields(const Record& left, const Record& right);

} // namespace report
