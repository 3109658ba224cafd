#include "report/RecordIndex.h"

#include <algorithm>

namespace report {
namespace {

constexpr qint64 leastRun = 64;

} // namespace

void RecordIndex::add(const RawRecord& record)
{
    const qint64 stride = record.next - record.at;
    Run* const run = m_runs.empty() ? nullptr : &m_runs.back();
    ++m_count;
    if (run && run->stride == stride)
        return;
    const bool isShort = run && record.number - run->first.number < leastRun;
    if (isShort)
        run->stride = 0;
    else
        m_runs.push_back({{record.number, record.at}, stride});
}

RecordIndex::Place RecordIndex::placeBefore(qint64 number) const
{
    const auto after = std::upper_bound(m_runs.begin(), m_runs.end(), number,
                                        [](qint64 wanted, const Run& run) { return wanted < run.first.number; });
    if (after == m_runs.begin())
        return {};
    const Run& run = *std::prev(after);
    if (run.stride == 0)
        return run.first;
    return {number, run.first.at + (number - run.first.number) * run.stride};
}

} // namespace report
