#include "app/cli/Print.h"

#include "app/cli/Interrupt.h"
#include "app/cli/Parser.h"
#include "app/cli/Words.h"
#include "filing/LocalNames.h"
#include "ui/paper/PrintJob.h"

#include <QEventLoop>
#include <QPrinter>
#include <QPrinterInfo>
#include <cmath>
#include <optional>

namespace cli {
namespace {

struct Options {
    std::vector<std::string> files;
    std::string pdf;
    std::string printer;
    std::string pages;
    bool header = false;
};

rap::Result<paper::PaperOrder> orderFrom(const Options& options)
{
    paper::PaperOrder order;
    for (const std::string& file : options.files) {
        const QString path = fromArgument(file);
        order.reports += {path, filing::isNamedZip(path)};
    }
    order.edge = options.header ? paper::EdgeLine::Header : paper::EdgeLine::None;
    if (options.pages.empty())
        return order;
    return paper::pagesFrom(fromArgument(options.pages)).map([&](const QPageRanges& pages) {
        order.pages = pages;
        return order;
    });
}

rap::Result<std::shared_ptr<QPrinter>> printerOf(const QString& name)
{
    const QStringList names = QPrinterInfo::availablePrinterNames();
    if (!names.contains(name))
        return rap::failure(rap::ErrorKind::BadCall, Tr::tr("This computer has no printer '%1'.").arg(name),
                            names.isEmpty() ? Tr::tr("It has none at all; make a PDF with --pdf.")
                                            : Tr::tr("It has: %1.").arg(names.join(QStringLiteral(", "))));
    return std::make_shared<QPrinter>(QPrinterInfo::printerInfo(name), QPrinter::HighResolution);
}

/// Runs it to its end; the first Ctrl-C cancels it.
rap::Result<paper::Printed> run(Context& context, paper::PrintJob& job, const std::function<void()>& start)
{
    const Interrupt interrupt;
    QEventLoop loop;
    std::optional<rap::Result<paper::Printed>> ended;
    QObject::connect(&interrupt, &Interrupt::asked, &job, &paper::PrintJob::cancel);
    QObject::connect(&job, &paper::PrintJob::progressed, &loop, [&](double share, qint64 sheets) {
        constexpr int whole = 100;
        context.console.setProgress(
            Tr::tr("%1 %  %n sheet(s)", nullptr, static_cast<int>(sheets)).arg(int(std::floor(share * whole))));
    });
    QObject::connect(&job, &paper::PrintJob::printed, &loop, [&](const paper::Printed& printed) {
        ended.emplace(printed);
        loop.quit();
    });
    QObject::connect(&job, &paper::PrintJob::failed, &loop, [&](const rap::Error& error) {
        ended.emplace(tl::unexpected(error));
        loop.quit();
    });
    start();
    loop.exec();
    context.console.setProgress({});
    return *ended;
}

void tell(Context& context, const paper::PaperOrder& order, const paper::Printed& printed, const QString& to)
{
    if (!context.json) {
        const QString reports = Tr::tr("%n report(s)", nullptr, static_cast<int>(printed.reports.size()));
        const QString sheets = Tr::tr("%n sheet(s)", nullptr, static_cast<int>(printed.sheets()));
        context.console.print(Tr::tr("%1: %2, %3").arg(to, reports, sheets));
        return;
    }
    for (const paper::Printed::Report& report : printed.reports) {
        const report::FiledReport& from = order.reports[report.of];
        context.console.print({{QStringLiteral("file"), from.path},
                               {QStringLiteral("entry"), from.isZip ? QJsonValue(report.name) : QJsonValue()},
                               {QStringLiteral("pages"), report.pages},
                               {QStringLiteral("sheets"), report.sheets}});
    }
    context.console.print({{QStringLiteral("summary"), QJsonObject{{QStringLiteral("to"), to},
                                                                   {QStringLiteral("reports"), printed.reports.size()},
                                                                   {QStringLiteral("sheets"), printed.sheets()}}}});
}

ExitCode print(Context& context, const Options& options)
{
    if (options.pdf.empty() == options.printer.empty())
        return fail(
            context,
            {rap::ErrorKind::BadCall, Tr::tr("Where to print?"), Tr::tr("Say --pdf OUT, or --printer NAME."), {}});
    auto order = orderFrom(options);
    if (!order)
        return fail(context, order.error());
    const bool isPdf = !options.pdf.empty();
    const QString to = fromArgument(isPdf ? options.pdf : options.printer);
    std::shared_ptr<QPrinter> printer;
    if (!isPdf) {
        const auto found = printerOf(to);
        if (!found)
            return fail(context, found.error());
        printer = *found;
        printer->setPageMargins(order->paper.margins(), order->paper.units());
        order->paper = printer->pageLayout();
    }
    paper::PrintJob job(*order);
    const auto printed = run(context, job, [&] { isPdf ? job.toPdf(to) : job.toPrinter(printer); });
    if (!printed)
        return fail(context, printed.error());
    tell(context, *order, *printed, to);
    return ExitCode::Done;
}

} // namespace

void addPrint(CLI::App& program, Command& chosen)
{
    auto* const command =
        addCommand(program, "print", Tr::tr("Prints report files or ZIPs, page for page, or makes a PDF of them"),
                   {Tr::tr("Each page of a report is a page on paper, across where it is wide. What is longer than the "
                           "paper and would be too small to read goes on on the next sheet. The text of the PDF can be "
                           "searched and copied; each report has an entry in its outline. It is there once it is "
                           "whole, in the place of an older one. Where one report cannot be read nothing is made.")},
                   {QStringLiteral("rapdesk-cli print --pdf monday.pdf CSEMA08_C00123_GLOB_20261123163000123456.TXT"),
                    QStringLiteral("rapdesk-cli print --printer 'Office A4' --pages 1-3,7 --header REPORT.TXT.ZIP")});
    auto options = std::make_shared<Options>();
    addOption(*command, "FILE", options->files, "", Tr::tr("Report files, or ZIPs with reports")).required();
    addOption(*command, "--pdf", options->pdf, "OUT", Tr::tr("Make a PDF of that name"));
    addOption(*command, "--printer", options->printer, "NAME", Tr::tr("Print on the printer of that name"));
    addOption(*command, "--pages", options->pages, "PAGES", Tr::tr("Only these pages of each report, such as 1-3,7"));
    addFlag(*command, "--header", options->header, Tr::tr("The file's name and the page's number on top of each"));
    onCall(*command, chosen, options, &print);
}

} // namespace cli
