#include "app/cli/Print.h"

#include "app/cli/Interrupt.h"
#include "app/cli/Words.h"
#include "filing/LocalNames.h"
#include "ui/paper/PrintJob.h"

#include <CLI/CLI.hpp>
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
        context.console.setProgress(QStringLiteral("%1 %  %2 sheets")
                                        .arg(QString::number(int(std::floor(share * whole))), QString::number(sheets)));
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

QString counted(qint64 count, const QString& what)
{
    return QString::number(count) + u' ' + what + (count == 1 ? QString() : QStringLiteral("s"));
}

void tell(Context& context, const paper::PaperOrder& order, const paper::Printed& printed, const QString& to)
{
    if (!context.json) {
        context.console.print(to + QStringLiteral(": ") + counted(printed.reports.size(), QStringLiteral("report")) +
                              QStringLiteral(", ") + counted(printed.sheets(), QStringLiteral("sheet")));
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
        program.add_subcommand("print", "Prints report files or ZIPs, page for page, or makes a PDF of them");
    command->footer(
        "Each page of a report is a page on paper, across where it is wide. What is longer than the paper and would\n"
        "be too small to read goes on on the next sheet. The text of the PDF can be searched and copied; each report\n"
        "has an entry in its outline. It is there once it is whole, in the place of an older one. Where one report\n"
        "cannot be read nothing is made.\n\n"
        "Examples:\n"
        "  rapdesk-cli print --pdf monday.pdf CSEMA08_C00123_GLOB_20261123163000123456.TXT\n"
        "  rapdesk-cli print --printer 'Office A4' --pages 1-3,7 --header REPORT.TXT.ZIP\n");
    auto options = std::make_shared<Options>();
    command->add_option("FILE", options->files, "Report files, or ZIPs with reports")->required();
    command->add_option("--pdf", options->pdf, "Make a PDF of that name")->type_name("OUT");
    command->add_option("--printer", options->printer, "Print on the printer of that name")->type_name("NAME");
    command->add_option("--pages", options->pages, "Only these pages of each report, such as 1-3,7")
        ->type_name("PAGES");
    command->add_flag("--header", options->header, "The file's name and the page's number on top of each");
    command->callback(
        [&chosen, options] { chosen = [options](Context& context) { return print(context, *options); }; });
}

} // namespace cli
