// Reading, finding and searching in a report of 200 MB and 60,000 pages, beside grep and ripgrep:
//     report_text [MEGABYTES]
#include "Measure.h"
#include "WideReport.h"
#include "report/Find.h"
#include "report/LineIndex.h"

#include <QCoreApplication>
#include <QFile>
#include <QProcess>
#include <QStandardPaths>
#include <QTemporaryDir>

namespace {

struct Took {
    double seconds = 1e9;
    double processor = 1e9; ///< Of this program: other work on the machine does not count there.
};

Took best(const std::function<void()>& work)
{
    Took took;
    constexpr int rounds = 5;
    for (int round = 0; round < rounds; ++round) {
        QElapsedTimer timer;
        timer.start();
        const std::clock_t began = std::clock();
        work();
        took.processor = std::min(took.processor, double(std::clock() - began) / CLOCKS_PER_SEC);
        took.seconds = std::min(took.seconds, double(timer.nsecsElapsed()) / 1e9);
    }
    return took;
}

void find(const std::shared_ptr<const report::Source>& source, const char* what, const report::FindWish& wish)
{
    qint64 count = 0;
    qint64 memory = 0;
    const Took took = best([&] {
        const auto search = report::Find::in(source, wish, report::Encoding::Ascii);
        if (!search)
            qFatal("not to be looked for");
        while (*(*search)->step()) {
        }
        count = (*search)->count();
        memory = (*search)->memory();
    });
    const double gigabytes = double(source->size()) / 1e9;
    std::printf("%8.1f ms  %6.2f GB/s (%6.2f of processor)  %9lld hits in %7.1f KB  %s\n", took.seconds * 1e3,
                gigabytes / took.seconds, gigabytes / took.processor, qlonglong(count), double(memory) / 1024, what);
}

/// Its output is read: grep looks no further than to the first hit where that goes nowhere.
void beside(const QString& path, const QString& program, const QStringList& arguments)
{
    if (QStandardPaths::findExecutable(program).isEmpty())
        return;
    const Took took = best([&] {
        QProcess process;
        process.start(program, arguments + QStringList{path});
        process.waitForFinished(-1);
    });
    std::printf("%8.1f ms  %6.2f GB/s  %s %s\n", took.seconds * 1e3, double(QFile(path).size()) / took.seconds / 1e9,
                qUtf8Printable(program), qUtf8Printable(arguments.join(u' ')));
}

} // namespace

int main(int argc, char* argv[])
{
    qputenv("LC_ALL", "C.UTF-8"); // grep's patterns want it
    const QCoreApplication application(argc, argv);
    const qint64 megabytes = argc > 1 ? QString::fromLocal8Bit(argv[1]).toLongLong() : 200;
    const QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("REPORT.TXT"));
    const qint64 pages = writeReport(path, megabytes * 1'000'000);
    const auto source = report::Source::open(path);
    if (!source)
        qFatal("cannot read");
    std::printf("%.0f MB, %lld pages\n", double((*source)->size()) / 1e6, qlonglong(pages));

    measure("first page: opened, looked at, its lines read", [&] {
        const auto opened = report::Source::open(path);
        const auto index = report::LineIndex::of(*opened);
        (void)(*index)->step(64 << 10);
        (void)(*index)->read(0, (*index)->page(0).lineCount);
    });
    qint64 memory = 0;
    measure("last page: all indexed, its lines read", [&] {
        const auto index = report::LineIndex::of(*source);
        while (*(*index)->step()) {
        }
        const report::Page last = (*index)->page((*index)->pageCount() - 1);
        if (!(*index)->read(last.firstLine, last.lineCount) || (*index)->pageCount() != pages)
            qFatal("other pages");
        memory = (*index)->memory();
    });
    std::printf("index: %.2f MB; most memory of this program: %.1f MB\n", double(memory) / 1e6,
                double(residentBytes()) / 1e6);

    find(*source, "text, one hit", {QStringLiteral("NEEDLE"), false, false, true});
    find(*source, "text, any case", {QStringLiteral("needle")});
    find(*source, "text of digits, whole word", {QStringLiteral("B01234"), false, true, true});
    find(*source, "text on every line", {QStringLiteral("TENCENT"), false, false, true});
    find(*source, "one digit", {QStringLiteral("7")});
    find(*source, "pattern N.EDLE", {QStringLiteral("N.EDLE"), true, false, true});
    find(*source, "pattern \\bP\\d{6}77\\d\\b", {QStringLiteral("\\bP\\d{6}77\\d\\b"), true, false, true});
    find(*source, "pattern (buy|sell) +\\d*99 , any case", {QStringLiteral("(buy|sell) +\\d*99 "), true});
    find(*source, "pattern \\d{9}\\.\\d\\d, no text to go by", {QStringLiteral("\\d{9}\\.\\d\\d"), true});
    find(*source, "pattern [PQ]\\d+[ab], nowhere", {QStringLiteral("[PQ]\\d+[ab]"), true, false, true});
    beside(path, QStringLiteral("grep"), {QStringLiteral("-cF"), QStringLiteral("NEEDLE")});
    beside(path, QStringLiteral("grep"), {QStringLiteral("-cFi"), QStringLiteral("needle")});
    beside(path, QStringLiteral("grep"), {QStringLiteral("-cP"), QStringLiteral("\\bP\\d{6}77\\d\\b")});
    beside(path, QStringLiteral("rg"), {QStringLiteral("-cF"), QStringLiteral("NEEDLE")});
    beside(path, QStringLiteral("rg"), {QStringLiteral("-ciF"), QStringLiteral("needle")});
    beside(path, QStringLiteral("rg"), {QStringLiteral("-cF"), QStringLiteral("TENCENT")});
    beside(path, QStringLiteral("rg"), {QStringLiteral("-c"), QStringLiteral("\\bP\\d{6}77\\d\\b")});
    beside(path, QStringLiteral("rg"), {QStringLiteral("-ci"), QStringLiteral("(buy|sell) +\\d*99 ")});
    std::printf("most memory of this program: %.1f MB\n", double(residentBytes()) / 1e6);
}
