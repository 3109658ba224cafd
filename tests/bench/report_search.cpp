// A word in 10,000 filed reports of 120 KB, beside ripgrep on as many processors:
//     report_search [REPORTS] [KILOBYTES]
#include "report/SearchAcross.h"

#include <QCoreApplication>
#include <QElapsedTimer>
#include <QFile>
#include <QProcess>
#include <QStandardPaths>
#include <QTemporaryDir>
#include <algorithm>
#include <cstdio>
#include <ctime>
#include <random>

namespace {

QByteArray rows(std::mt19937& random, qsizetype bytes)
{
    QByteArray text;
    text.reserve(bytes + 200);
    for (int line = 0; text.size() < bytes; ++line) {
        if (line % 60 == 59)
            text += '\f';
        const QByteArray row = QByteArray::number(random() % 100'000).rightJustified(5, '0') + " TENCENT HOLDINGS  P" +
                               QByteArray::number(random() % 1'000'000'000).rightJustified(9, '0');
        text += row.leftJustified(132) + "\r\n";
    }
    return text;
}

void search(const QList<report::FiledReport>& reports, const char* what, const report::FindWish& wish)
{
    constexpr int rounds = 3;
    for (int round = 0; round < rounds; ++round) {
        QElapsedTimer timer;
        timer.start();
        const std::clock_t began = std::clock();
        double first = -1;
        const auto summary = report::searchAcross(reports, wish, [&](const report::FoundIn&) {
            if (first < 0)
                first = double(timer.nsecsElapsed()) / 1e6;
        });
        if (!summary)
            qFatal("not to be looked for");
        const double took = double(timer.nsecsElapsed()) / 1e6;
        std::printf("%8.1f ms (%8.1f of processor), first hit after %7.1f ms, %lld hits in %lld reports  %s\n", took,
                    double(std::clock() - began) * 1e3 / CLOCKS_PER_SEC, first, qlonglong(summary->hits),
                    qlonglong(summary->withHits), what);
    }
}

void ripgrep(const QString& folder, const QStringList& arguments)
{
    if (QStandardPaths::findExecutable(QStringLiteral("rg")).isEmpty())
        return;
    constexpr int rounds = 3;
    for (int round = 0; round < rounds; ++round) {
        QElapsedTimer timer;
        timer.start();
        QProcess process;
        process.start(QStringLiteral("rg"), arguments + QStringList{folder});
        process.waitForFinished(-1);
        std::printf("%8.1f ms  rg %s\n", double(timer.nsecsElapsed()) / 1e6, qUtf8Printable(arguments.join(u' ')));
    }
}

} // namespace

int main(int argc, char* argv[])
{
    const QCoreApplication application(argc, argv);
    const int count = argc > 1 ? QString::fromLocal8Bit(argv[1]).toInt() : 10'000;
    const int kilobytes = argc > 2 ? QString::fromLocal8Bit(argv[2]).toInt() : 120;
    const QTemporaryDir folder;
    std::mt19937 random(1);
    const QByteArray pool = rows(random, 4 << 20);
    QList<report::FiledReport> reports;
    for (int i = 0; i < count; ++i) {
        const QString path = folder.filePath(QString::number(i) + QStringLiteral(".TXT"));
        QFile file(path);
        if (!file.open(QIODevice::WriteOnly))
            qFatal("cannot write");
        file.write(pool.mid(qsizetype(random() % (3 << 20)), kilobytes * 1000));
        if (i % 500 == 77)
            file.write("\r\nACCOUNT B01234567\r\n");
        reports += {path, false};
    }
    std::printf("%d reports of %d KB\n", count, kilobytes);
    search(reports, "text", {QStringLiteral("B01234567"), false, false, true});
    ripgrep(folder.path(), {QStringLiteral("-nF"), QStringLiteral("B01234567")});
    search(reports, "text, any case", {QStringLiteral("account b0")});
    ripgrep(folder.path(), {QStringLiteral("-niF"), QStringLiteral("account b0")});
    search(reports, "pattern B\\d{8}\\b", {QStringLiteral("B\\d{8}\\b"), true, false, true});
    ripgrep(folder.path(), {QStringLiteral("-n"), QStringLiteral("B\\d{8}\\b")});
}
