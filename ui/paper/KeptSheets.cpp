#include "ui/paper/KeptSheets.h"

#include "filing/Faults.h"

namespace paper {

rap::Result<void> KeptSheets::begin(const QString& report, const Fit& fit)
{
    m_report = report;
    m_fit = fit;
    return {};
}

rap::Result<void> KeptSheets::put(const Sheet& sheet)
{
    m_isFull = m_sheets.size() == m_most;
    if (m_isFull)
        return tl::unexpected(filing::cancelled());
    m_sheets += {m_report, m_fit, sheet};
    return {};
}

rap::Result<void> KeptSheets::finish()
{
    return {};
}

} // namespace paper
