// paper [PAGES]: a report of so many pages (60,000) to a PDF: time, the file's size, memory. And the same by QPdfWriter
// for a part of them, which is what ui/paper would otherwise be made of.
#include "ui/paper/PrintJob.h"

#include <QElapsedTimer>
#include <QEventLoop>
#include <QFile>
#include <QFileInfo>
#include <QFontDatabase>
#include <QGuiApplication>
#include <QPainter>
#include <QPdfWriter>
#include <QTemporaryDir>
#include <cstdio>

namespace {

double memory(const char* what)
{
    QFile status(QStringLiteral("/proc/self/status"));
    if (!status.open(QIODevice::ReadOnly))
        return 0;
    for (const QByteArray& line : status.readAll().split('\n'))
        if (line.startsWith(what))
            return double(line.mid(qsizetype(qstrlen(what)) + 1).trimmed().split(' ').first().toLongLong()) / 1024;
    return 0;
}

void write(const QString& path, int pages)
{
    QFile file(path);
    if (!file.open(QIODevice::WriteOnly))
        qFatal("no report");
    unsigned seed = 1;
    for (int page = 1; page <= pages; ++page) {
        QByteArray text = "REPORT ID : CSEMA08     PAGE " + QByteArray::number(page) + "\r\n\r\n";
        for (int row = 0; row < 58; ++row) {
            seed = seed * 1664525 + 1013904223;
            text += QByteArray::number(row).rightJustified(5, '0') + "  STOCK NAME " + QByteArray::number(seed % 1000) +
                    "   " + QByteArray::number(seed >> 4).rightJustified(16) + "  " +
                    QByteArray::number(seed >> 9).rightJustified(16) + "\r\n";
        }
        if (page < pages)
            text += '\f';
        file.write(text);
    }
}

void tell(const char* what, double seconds, const QString& pdf, int pages)
{
    std::printf("%8.1f s for %6d pages, %8.1f KB of PDF for 1,000, %6.1f MB most memory  %s\n", seconds, pages,
                double(QFileInfo(pdf).size()) / 1024 * 1000 / pages, memory("VmHWM"), what);
    std::fflush(stdout);
}

void printAll(const QString& report, const QString& pdf, int pages)
{
    QElapsedTimer timer;
    timer.start();
    paper::PaperOrder order;
    order.reports += {report, false};
    paper::PrintJob job(order);
    QEventLoop loop;
    QObject::connect(&job, &paper::PrintJob::failed, &loop, [] { qFatal("not printed"); });
    QObject::connect(&job, &paper::PrintJob::printed, &loop, [&](const paper::Printed& printed) {
        if (printed.sheets() != pages)
            qFatal("other pages");
        loop.quit();
    });
    job.toPdf(pdf);
    loop.exec();
    tell("ui/paper", double(timer.elapsed()) / 1e3, pdf, pages);
}

void printByQt(const QString& report, const QString& pdf, int pages)
{
    QElapsedTimer timer;
    timer.start();
    QFile file(report);
    if (!file.open(QIODevice::ReadOnly))
        qFatal("no report");
    {
        QPdfWriter writer(pdf);
        QPainter painter(&writer);
        painter.setFont(QFont(QStringLiteral("DejaVu Sans Mono"), 8));
        const int height = painter.fontMetrics().height();
        int page = 1;
        int line = 0;
        for (QByteArray text = file.readLine(); !text.isEmpty() && page <= pages; text = file.readLine()) {
            if (text.startsWith('\f') && page++ < pages) {
                writer.newPage();
                line = 0;
            }
            painter.drawText(0, ++line * height, QString::fromLatin1(text).trimmed());
        }
    }
    tell("QPdfWriter", double(timer.elapsed()) / 1e3, pdf, pages);
}

} // namespace

int main(int argc, char* argv[])
{
    qputenv("QT_QPA_PLATFORM", "offscreen");
    const QGuiApplication application(argc, argv);
    const int pages = argc > 1 ? QString::fromLocal8Bit(argv[1]).toInt() : 60'000;
    const QTemporaryDir folder;
    const QString report = folder.filePath(QStringLiteral("REPORT.TXT"));
    write(report, pages);
    std::printf("%.0f MB, %d pages\n", double(QFileInfo(report).size()) / 1e6, pages);
    printAll(report, folder.filePath(QStringLiteral("ours.pdf")), pages);
    printByQt(report, folder.filePath(QStringLiteral("qt.pdf")), std::min(pages, 1'000));
    printByQt(report, folder.filePath(QStringLiteral("qt.pdf")), std::min(pages, 4'000));
}
