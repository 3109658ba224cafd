#pragma once

#include "report/RecordWalk.h"

#include <vector>

namespace report {

/// Where each record stands. Records of one length after another take no room; where lengths change, a place is kept
/// for every 64 records.
class RecordIndex {
public:
    /// The one that follows those that are known.
    void add(const RawRecord& record);
    [[nodiscard]] qint64 count() const { return m_count; }

    /// A record at or before that one, from which a walk gets there: its number and where it begins. `number` is from
    /// 1 to count().
    struct Place {
        qint64 number = 1;
        qint64 at = 0;
    };
    [[nodiscard]] Place placeBefore(qint64 number) const;

private:
    struct Run {
        Place first;
        qint64 stride = 0; ///< From a record to the next; 0 where they differ.
    };

    std::vector<Run> m_runs;
    qint64 m_count = 0;
};

} // namespace report
