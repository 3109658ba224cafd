#include "ui/paper/Printing.h"

#include "filing/Faults.h"
#include "report/FiledReports.h"
#include "ui/paper/Outlet.h"
#include "ui/paper/PaperReport.h"
#include "ui/paper/Typeface.h"

#include <QCoreApplication>
#include <QFileInfo>

namespace paper {
namespace {

struct Tr {
    Q_DECLARE_TR_FUNCTIONS(paper::Printing)
};

constexpr double shareOfOpening = 0.4; ///< Of a report; the rest is what comes out.

/// One order on its way to one outlet.
class Printing {
public:
    Printing(const PaperOrder& order, Typeface& typeface, Outlet& outlet, const PrintWatch& watch)
        : m_order(order)
        , m_typeface(typeface)
        , m_outlet(outlet)
        , m_watch(watch)
    {
    }

    [[nodiscard]] rap::Result<Printed> print()
    {
        qint64 all = 0;
        for (const report::FiledReport& report : m_order.reports)
            all += weightOf(report);
        qint64 before = 0;
        for (qsizetype i = 0; i < m_order.reports.size(); ++i) {
            const report::FiledReport& report = m_order.reports[i];
            const auto entries = report::entriesOf(report);
            if (!entries)
                return tl::unexpected(entries.error());
            const qint64 weight = weightOf(report);
            m_width = double(weight) / double(all) / double(std::max<qsizetype>(entries->size(), 1));
            for (qsizetype entry = 0; entry < entries->size(); ++entry) {
                m_begin = double(before) / double(all) + double(entry) * m_width;
                if (auto printed = printOne(i, entries->at(entry)); !printed)
                    return tl::unexpected(printed.error());
            }
            before += weight;
        }
        if (m_printed.reports.isEmpty())
            return rap::failure(rap::ErrorKind::BadCall, Tr::tr("There is nothing to print."));
        if (auto finished = m_outlet.finish(); !finished)
            return tl::unexpected(finished.error());
        return m_printed;
    }

private:
    [[nodiscard]] static qint64 weightOf(const report::FiledReport& report)
    {
        return QFileInfo(report.path).size() + 1;
    }

    [[nodiscard]] rap::Result<void> printOne(qsizetype of, const QString& entry)
    {
        const report::FiledReport& filed = m_order.reports[of];
        const auto source = filed.isZip ? report::Source::openEntry(filed.path, entry, m_watch.isCancelled)
                                        : report::Source::open(filed.path);
        if (!source)
            return tl::unexpected(source.error());
        const Watch opening{m_watch.isCancelled, [this](double share) { tell(share * shareOfOpening); }};
        const auto report = PaperReport::open(*source, m_order, m_typeface.pitch(), opening);
        if (!report)
            return tl::unexpected(report.error());
        m_printed.reports += {of, report->name(), report->pageCount(), 0};
        if (auto begun = m_outlet.begin(report->name(), report->fit()); !begun)
            return begun;
        if (auto put = putAll(*report); !put)
            return put;
        return (*source)->checkUnchanged();
    }

    [[nodiscard]] rap::Result<void> putAll(const PaperReport& report)
    {
        qint64 pages = 0;
        return report.eachSheet([&](const Sheet& sheet) -> rap::Result<void> {
            if (m_watch.isCancelled())
                return tl::unexpected(filing::cancelled());
            ++m_sheets;
            ++m_printed.reports.last().sheets;
            pages += sheet.isContinued ? 0 : 1;
            tell(shareOfOpening + (1 - shareOfOpening) * double(pages) / double(report.pageCount()));
            return m_outlet.put(sheet);
        });
    }

    void tell(double share) { m_watch.tell(m_begin + share * m_width, m_sheets); }

    const PaperOrder& m_order;
    Typeface& m_typeface;
    Outlet& m_outlet;
    const PrintWatch& m_watch;
    Printed m_printed;
    qint64 m_sheets = 0;
    double m_begin = 0; ///< Where the report at hand begins, of all there is to do, and how much of it it is.
    double m_width = 1;
};

} // namespace

qint64 Printed::sheets() const
{
    qint64 sum = 0;
    for (const Report& report : reports)
        sum += report.sheets;
    return sum;
}

rap::Result<Printed> print(const PaperOrder& order, Typeface& typeface, Outlet& outlet, const PrintWatch& watch)
{
    if (typeface.columnWidth() <= 0)
        return rap::failure(rap::ErrorKind::LocalFailure, Tr::tr("This computer has no font to print with."),
                            Tr::tr("Install one of fixed pitch, such as DejaVu Sans Mono."));
    return Printing(order, typeface, outlet, watch).print();
}

} // namespace paper
