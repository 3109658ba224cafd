#include "report/FiledReports.h"

#include "filing/LocalNames.h"
#include "filing/ZipReader.h"

#include <QFileInfo>
#include <tuple>

namespace report {
namespace {

auto runOf(const rap::ReportName& name)
{
    return std::tie(name.run.date, name.run.time, name.run.fraction);
}

bool isSameReport(const rap::ReportName& one, const rap::ReportName& other)
{
    return one.reportId == other.reportId && one.participant == other.participant &&
           one.customerCode == other.customerCode && one.market == other.market && one.kind == other.kind;
}

} // namespace

QList<FiledReport> filedReports(const ledger::Report& report)
{
    QList<FiledReport> files;
    for (const ledger::FiledFile& file : report.fetched ? report.fetched->files : QList<ledger::FiledFile>())
        if (const bool isZip = filing::isNamedZip(file.path); !isZip || files.isEmpty())
            files += {file.path, isZip};
    return files;
}

const ledger::Report* runBefore(const QList<ledger::Report>& reports, const ledger::Report& report)
{
    const ledger::Report* before = nullptr;
    for (const ledger::Report& one : reports) {
        const bool isRunBefore = report.name && one.name && one.fetched && one.isHere() &&
                                 isSameReport(*one.name, *report.name) && runOf(*one.name) < runOf(*report.name);
        if (isRunBefore && (before == nullptr || runOf(*before->name) < runOf(*one.name)))
            before = &one;
    }
    return before;
}

rap::Result<QStringList> entriesOf(const FiledReport& report)
{
    if (!report.isZip)
        return QStringList(QString());
    const auto zip = filing::ZipReader::open(report.path, QFileInfo(report.path).fileName());
    if (!zip)
        return tl::unexpected(zip.error());
    QStringList names;
    for (const filing::ZipEntry& entry : (*zip)->entries())
        if (!entry.name.endsWith(QLatin1Char('/')))
            names += entry.name;
    return names;
}

} // namespace report
