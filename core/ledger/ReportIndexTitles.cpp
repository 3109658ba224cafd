// What reports are called.
#include "ledger/IndexChanges.h"
#include "ledger/ReportDecoder.h"
#include "ledger/ReportIndex.h"
#include "rap/WhenFinished.h"

namespace ledger {

void ReportIndex::learnTitle(const QString& path, const QString& title)
{
    const Report* report = find(path);
    if (report == nullptr || !report->name)
        return;
    const rap::Folder& folder = report->folder;
    const auto row = catalogue::learnedTitle(report->name->reportId, folder.house, folder.system, folder.name, title);
    if (!row)
        return;
    rap::whenFinished(m_ledger.learnTitle(*row), this, [this](const rap::Result<void>& written) {
        if (written)
            readTitles();
        else // a title is nice to have: nothing stops for it
            qWarning("A title was not learned: %s", qUtf8Printable(written.error().detail));
    });
}

void ReportIndex::readTitles()
{
    rap::whenFinished(m_ledger.titles(), this, [this](const rap::Result<catalogue::Titles>& titles) {
        if (titles)
            perform([this, titles = *titles] { takeTitles(titles); });
        else
            qWarning("Titles were not read: %s", qUtf8Printable(titles.error().detail));
    });
}

void ReportIndex::takeTitles(const catalogue::Titles& titles)
{
    if (titles == m_titles)
        return;
    m_titles = titles;
    ReportDecoder decoder(m_base, m_titles);
    Changes changes(m_reports.size());
    for (int i = 0; i < static_cast<int>(m_reports.size()); ++i) {
        const QString before = m_reports.at(i).title;
        decoder.title(m_reports[i]);
        if (m_reports.at(i).title != before)
            changes.add(i);
    }
    if (const QList<int> positions = changes.positions(); !positions.isEmpty())
        Q_EMIT changed(positions);
}

} // namespace ledger
