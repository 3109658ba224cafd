#include "report/Layout.h"

namespace report {

int RecordType::fieldOf(const QString& fieldName) const
{
    for (qsizetype at = 0; at < fields.size(); ++at)
        if (fields[at].name == fieldName)
            return static_cast<int>(at);
    return -1;
}

int Layout::typeOf(char mark) const
{
    for (qsizetype at = 0; at < records.size(); ++at)
        if (records[at].marks.contains(mark))
            return static_cast<int>(at);
    return -1;
}

} // namespace report
