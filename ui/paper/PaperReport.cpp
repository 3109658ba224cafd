#include "ui/paper/PaperReport.h"

#include "filing/Faults.h"
#include "ui/paper/SheetMaker.h"

#include <QCoreApplication>

namespace paper {
namespace {

struct Tr {
    Q_DECLARE_TR_FUNCTIONS(paper::PaperReport)
};

constexpr double shareOfIndex = 0.4; ///< Of the way to a report that is open; the rest is measuring.

} // namespace

PaperReport::PaperReport(std::unique_ptr<report::LineIndex> index, QList<Pages> pages, EdgeLine edge)
    : m_index(std::move(index))
    , m_pages(std::move(pages))
    , m_edge(edge)
{
}

rap::Result<PaperReport> PaperReport::open(std::shared_ptr<const report::Source> source, const PaperOrder& order,
                                           double pitch, const Watch& watch)
{
    auto index = report::LineIndex::of(std::move(source));
    if (!index)
        return tl::unexpected(index.error());
    for (bool isMore = true; isMore;) {
        if (watch.isCancelled())
            return tl::unexpected(filing::cancelled());
        const auto step = (*index)->step();
        if (!step)
            return tl::unexpected(step.error());
        isMore = *step;
        watch.tell(shareOfIndex * double((*index)->bytesDone()) /
                   double(std::max<qint64>((*index)->source().size(), 1)));
    }
    const qint64 count = (*index)->pageCount();
    PaperReport report(std::move(*index), chosen(order.pages, count), order.edge);
    if (report.m_pages.isEmpty())
        return rap::failure(rap::ErrorKind::BadCall,
                            Tr::tr("'%1' has none of the pages that were chosen; it has %2.")
                                .arg(report.name(), QString::number(count)),
                            Tr::tr("Choose other pages."));
    auto extent = report.measure(watch);
    if (!extent)
        return tl::unexpected(extent.error());
    extent->lines += SheetMaker::edgeLines(order.edge);
    report.m_fit = fitOf(*extent, order.paper, pitch);
    return report;
}

qint64 PaperReport::pageCount() const
{
    qint64 count = 0;
    for (const Pages& pages : m_pages)
        count += pages.last - pages.first + 1;
    return count;
}

rap::Result<void> PaperReport::eachSheet(const std::function<rap::Result<void>(const Sheet&)>& put) const
{
    const PageText text(*m_index);
    SheetMaker sheets({m_fit, m_edge, name(), m_index->pageCount()}, put);
    for (const Pages& pages : m_pages)
        for (qint64 page = pages.first; page <= pages.last; ++page) {
            sheets.beginPage(page);
            const auto read = text.read(page, sheets);
            if (!read)
                return tl::unexpected(read.error());
            if (*read == PageText::Goes::NoFurther)
                return sheets.taken();
            if (auto taken = sheets.endPage(); !taken)
                return taken;
        }
    return {};
}

QList<PaperReport::Pages> PaperReport::chosen(const QPageRanges& wanted, qint64 count)
{
    if (wanted.isEmpty())
        return {{0, count - 1}};
    QList<Pages> pages;
    for (const QPageRanges::Range& range : wanted.toRangeList())
        if (range.from <= count)
            pages += {range.from - 1, std::min<qint64>(range.to, count) - 1};
    return pages;
}

rap::Result<Extent> PaperReport::measure(const Watch& watch) const
{
    const PageText text(*m_index);
    Measuring measuring([&watch] { return !watch.isCancelled(); });
    const qint64 count = pageCount();
    qint64 done = 0;
    for (const Pages& pages : m_pages)
        for (qint64 page = pages.first; page <= pages.last; ++page) {
            measuring.beginPage();
            const auto read = text.read(page, measuring);
            if (!read)
                return tl::unexpected(read.error());
            if (*read == PageText::Goes::NoFurther)
                return tl::unexpected(filing::cancelled());
            watch.tell(shareOfIndex + (1 - shareOfIndex) * double(++done) / double(count));
        }
    return measuring.extent();
}

} // namespace paper
