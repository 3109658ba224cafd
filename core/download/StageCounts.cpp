#include "download/StageCounts.h"

namespace download {

void StageCounts::add(Stage stage, const Count& count, int sign)
{
    Count& known = m_counts[std::size_t(stage)];
    known.all += sign * count.all;
    known.suspects += sign * count.suspects;
    known.apart += sign * count.apart;
}

StageCounts::Count StageCounts::at(std::initializer_list<Stage> stages) const
{
    Count sum;
    for (const Stage stage : stages) {
        const Count& one = m_counts[std::size_t(stage)];
        sum.all += one.all;
        sum.suspects += one.suspects;
        sum.apart += one.apart;
    }
    return sum;
}

} // namespace download
