#include "ledger/Report.h"

#include "catalogue/Catalogue.h"
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
    const bool otherSize = disagree(std::optional(fetched.size), report.size);
    const bool otherTime = fetched.server == report.server && disagree(fetched.remoteModified, report.modified);
    return report.listed && (otherSize || otherTime);
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

ReportDecoder::ReportDecoder(QString base)
    : m_base(std::move(base))
{
}

Report ReportDecoder::decode(const QString& path)
{
    const QString folderPath = folderOf(path);
    auto folder = m_folders.constFind(folderPath);
    if (folder == m_folders.cend())
        folder = m_folders.insert(folderPath, rap::decodeFolder(m_base, folderPath));
    Report report;
    report.path = path;
    report.file = fileOf(path);
    report.folder = *folder;
    report.name = rap::decodeName(report.file, rap::grammarFor(*folder, report.file));
    if (report.name) {
        rap::ReportName& name = *report.name;
        name.reportId = shared(name.reportId);
        name.customerCode = shared(name.customerCode);
        name.participant = shared(name.participant);
        report.title = shared(catalogue::titleOf(name.reportId, folder->house, folder->system, folder->name));
    }
    return report;
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
