#include "ui/paper/PrintJob.h"

#include "rap/WhenFinished.h"
#include "ui/paper/PdfOutlet.h"
#include "ui/paper/PrinterOutlet.h"

#include <QDir>
#include <QFileInfo>
#include <QPrinter>
#include <QtConcurrentRun>
#include <atomic>
#include <chrono>

namespace paper {

struct PrintJob::State {
    std::atomic<bool> isCancelled = false;
    std::atomic<double> share = 0;
    std::atomic<qint64> sheets = 0;
};

PrintJob::PrintJob(PaperOrder order, QObject* parent)
    : QObject(parent)
    , m_order(std::move(order))
    , m_state(std::make_shared<State>())
{
    constexpr auto tellEvery = std::chrono::milliseconds(100);
    m_clock.setInterval(tellEvery);
    connect(&m_clock, &QTimer::timeout, this, &PrintJob::tell);
}

PrintJob::~PrintJob()
{
    cancel();
    m_work.waitForFinished();
}

void PrintJob::toPdf(const QString& path)
{
    start([path, reports = m_order.reports](Typeface& typeface) -> rap::Result<std::shared_ptr<Outlet>> {
        const QFileInfo file(path);
        for (const report::FiledReport& report : reports)
            if (file.exists() && file == QFileInfo(report.path))
                return rap::failure(rap::ErrorKind::BadCall,
                                    tr("'%1' is a report itself.").arg(QDir::toNativeSeparators(path)),
                                    tr("Choose another name for the PDF."));
        return std::make_shared<PdfOutlet>(path, typeface);
    });
}

void PrintJob::toPrinter(std::shared_ptr<QPrinter> printer)
{
    start([printer = std::move(printer)](Typeface& typeface) -> rap::Result<std::shared_ptr<Outlet>> {
        return std::make_shared<PrinterOutlet>(*printer, typeface);
    });
}

void PrintJob::to(std::shared_ptr<Outlet> outlet)
{
    start([outlet = std::move(outlet)](Typeface&) -> rap::Result<std::shared_ptr<Outlet>> { return outlet; });
}

void PrintJob::cancel()
{
    m_state->isCancelled = true;
}

void PrintJob::start(MakeOutlet make)
{
    m_clock.start();
    m_work = QtConcurrent::run([order = m_order, state = m_state, make = std::move(make)]() -> rap::Result<Printed> {
        Typeface typeface; // of this thread
        const auto outlet = make(typeface);
        if (!outlet)
            return tl::unexpected(outlet.error());
        return print(order, typeface, **outlet,
                     {[&state] { return state->isCancelled.load(); },
                      [&state](double share, qint64 sheets) {
                          state->share = share;
                          state->sheets = sheets;
                      }});
    });
    rap::whenFinished(m_work, this, [this](const rap::Result<Printed>& printed) {
        m_clock.stop();
        if (printed)
            Q_EMIT this->printed(*printed);
        else
            Q_EMIT failed(printed.error());
    });
}

void PrintJob::tell()
{
    const double share = m_state->share;
    if (share != m_told)
        Q_EMIT progressed(share, m_state->sheets);
    m_told = share;
}

} // namespace paper
