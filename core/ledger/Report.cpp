#include "ledger/Report.h"

#include "ledger/ListingScope.h"
#include "ledger/ReportDecoder.h"

namespace ledger {
namespace {

template <typename T> bool disagree(const std::optional<T>& left, const std::optional<T>& right)
{
    return left && right && *left != *right;
}

/// Whether RAP now offers another file than the one that was fetched. Times of two servers say nothing of that: each
/// stamps the same report by itself. One that is not known, in a ledger from before they were kept, is none of those
/// that are.
bool changedSince(const Fetched& fetched, const Report& report)
{
    if (!report.listed)
        return false;
    return disagree(std::optional(fetched.size), report.size) ||
           (disagree(fetched.remoteModified, report.modified) && fetched.server == report.server);
}

} // namespace

State Report::state() const
{
    if (fetched && (onDisk || !wantedBack) && !changedSince(*fetched, *this))
        return onDisk ? State::Fetched : State::NotInFolder;
    return listed ? State::New : State::Gone;
}

bool Report::isHere() const
{
    const State now = state();
    return now == State::Fetched || now == State::NotInFolder;
}

QString Report::reportId() const
{
    return name ? name->reportId : file;
}

QString Report::participant() const
{
    return name ? name->participant : QString();
}

ReportDecoder::ReportDecoder(QString base, catalogue::Titles titles)
    : m_base(std::move(base))
    , m_titles(std::move(titles))
{
}

ReportDecoder::Known& ReportDecoder::known(const QString& folderPath)
{
    auto known = m_folders.find(folderPath);
    if (known == m_folders.end())
        known = m_folders.insert(folderPath, {rap::decodeFolder(m_base, folderPath), {}});
    return *known;
}

Report ReportDecoder::decode(const QString& path)
{
    Report report;
    report.path = path;
    report.file = fileOf(path);
    report.folder = known(folderOf(path)).folder;
    report.name = rap::decodeName(report.file, rap::grammarFor(report.folder, report.file));
    if (report.name) {
        rap::ReportName& name = *report.name;
        name.reportId = shared(name.reportId);
        name.customerCode = shared(name.customerCode);
        name.participant = shared(name.participant);
    }
    title(report);
    return report;
}

void ReportDecoder::title(Report& report)
{
    if (!report.name)
        return;
    const rap::Folder& folder = report.folder;
    QHash<QString, catalogue::Title>& titles = known(folder.path).titles;
    auto title = titles.find(report.name->reportId);
    if (title == titles.end())
        title = titles.insert(report.name->reportId,
                              m_titles.of(report.name->reportId, folder.house, folder.system, folder.name));
    report.title = shared(title->text);
    report.isTitleLearned = !title->text.isEmpty() && title->source == catalogue::TitleSource::Report;
}

QString ReportDecoder::shared(const QString& text)
{
    return text.isEmpty() ? text : *m_texts.insert(text);
}

Report decodeReport(const QString& base, const QString& path)
{
    return ReportDecoder(base).decode(path);
}

} // namespace ledger
