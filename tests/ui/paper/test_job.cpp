#include "Pdf.h"
#include "tests/TestMain.h"

#include <QPrinter>
#ifdef Q_OS_UNIX
#include <csignal>
#include <sys/resource.h>
#endif

using paper::PrintJob;

namespace {

QByteArray contentsOf(const QString& path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

} // namespace

class TestJob : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void itTellsHowFarItIs()
    {
        const Desk desk;
        Ended ended;
        PrintJob job(Desk::orderOf({desk.put(QStringLiteral("R.TXT"), reportOf(6'000, 60, 132))}));
        follow(job, ended);
        double last = 0;
        int told = 0;
        connect(&job, &PrintJob::progressed, this, [&](double share, qint64 /*sheets*/) {
            QVERIFY(share >= last && share <= 1.0);
            last = share;
            ++told;
        });
        job.toPdf(desk.pdf());
        QTRY_VERIFY_WITH_TIMEOUT(ended.has_value(), 120'000);
        QVERIFY(*ended);
        QCOMPARE((*ended)->sheets(), 6'000);
        QVERIFY(told > 0);
        QCOMPARE(Pdf(desk.pdf()).pageCount(), 6'000);
    }

    void whatIsCancelledLeavesWhatWasThere()
    {
        const Desk desk;
        const QByteArray before("what was there");
        QCOMPARE(desk.put(QStringLiteral("out.pdf"), before), desk.pdf());
        const auto order = Desk::orderOf({desk.put(QStringLiteral("R.TXT"), reportOf(6'000, 60, 132))});
        Ended ended;
        PrintJob job(order);
        follow(job, ended);
        connect(&job, &PrintJob::progressed, this, [&](double, qint64 sheets) {
            if (sheets > 0)
                job.cancel();
        });
        job.toPdf(desk.pdf());
        QTRY_VERIFY_WITH_TIMEOUT(ended.has_value(), 120'000);
        QVERIFY(!*ended);
        QCOMPARE(ended->error().kind, rap::ErrorKind::Cancelled);
        QCOMPARE(contentsOf(desk.pdf()), before);
        QCOMPARE(QDir(desk.folder.path()).entryList(QDir::Files).size(), 2); // nothing beside it
    }

    void aJobThatGoesLeavesNothing()
    {
        const Desk desk;
        {
            PrintJob job(Desk::orderOf({desk.put(QStringLiteral("R.TXT"), reportOf(6'000, 60, 132))}));
            QSignalSpy told(&job, &PrintJob::progressed);
            job.toPdf(desk.pdf());
            QVERIFY(told.wait());
        }
        QCOMPARE(QDir(desk.folder.path()).entryList(QDir::Files), QStringList(QStringLiteral("R.TXT")));
    }

    void oneReportThatCannotBeReadStopsAll()
    {
        const Desk desk;
        const auto printed = desk.print(Desk::orderOf(
            {desk.put(QStringLiteral("R.TXT"), "x\n"), desk.folder.filePath(QStringLiteral("GONE.TXT"))}));
        QVERIFY(!printed);
        QVERIFY2(printed.error().text().contains(QStringLiteral("GONE.TXT")), qPrintable(printed.error().text()));
        QVERIFY(!QFile::exists(desk.pdf()));
        QVERIFY(!desk.print(Desk::orderOf({desk.put(QStringLiteral("X.ZIP"), "no ZIP")})));
        QVERIFY(!desk.print(paper::PaperOrder()));
    }

    void aFolderThatIsNotThereIsTold()
    {
        const Desk desk;
        Ended ended;
        PrintJob job(Desk::orderOf({desk.put(QStringLiteral("R.TXT"), "x\n")}));
        follow(job, ended);
        job.toPdf(desk.folder.filePath(QStringLiteral("no/out.pdf")));
        QTRY_VERIFY(ended.has_value());
        QVERIFY(!*ended);
        QVERIFY(ended->error().text().contains(QStringLiteral("out.pdf")));
        QVERIFY(!ended->error().nextStep.isEmpty());
    }

#ifdef Q_OS_UNIX
    void aDiskThatTakesNoMoreLeavesWhatWasThere()
    {
        const Desk desk;
        const QByteArray before("what was there");
        QCOMPARE(desk.put(QStringLiteral("out.pdf"), before), desk.pdf());
        const auto order = Desk::orderOf({desk.put(QStringLiteral("R.TXT"), reportOf(2'000, 60, 132))});
        rlimit usual{};
        getrlimit(RLIMIT_FSIZE, &usual);
        const rlimit small{200'000, usual.rlim_max};
        std::signal(SIGXFSZ, SIG_IGN);
        setrlimit(RLIMIT_FSIZE, &small);
        const auto printed = desk.print(order);
        setrlimit(RLIMIT_FSIZE, &usual);
        QVERIFY(!printed);
        QVERIFY(printed.error().text().contains(QStringLiteral("out.pdf")));
        QCOMPARE(contentsOf(desk.pdf()), before);
        QCOMPARE(QDir(desk.folder.path()).entryList(QDir::Files).size(), 2);
    }
#endif

    void aPrinterGetsTheSameSheets()
    {
        const Desk desk;
        const QByteArray narrow = reportOf(2, 60, 80);
        const QByteArray wide = reportOf(3, 60, 132);
        const QString out = desk.folder.filePath(QStringLiteral("printer.pdf"));
        {
            const auto printer = std::make_shared<QPrinter>(QPrinter::HighResolution);
            printer->setOutputFormat(QPrinter::PdfFormat);
            printer->setOutputFileName(out);
            printer->setPageSize(QPageSize(QPageSize::A4));
            auto order =
                Desk::orderOf({desk.put(QStringLiteral("N.TXT"), narrow), desk.put(QStringLiteral("W.TXT"), wide)});
            order.paper = printer->pageLayout();
            Ended ended;
            PrintJob job(order);
            follow(job, ended);
            job.toPrinter(printer);
            QTRY_VERIFY_WITH_TIMEOUT(ended.has_value(), 60'000);
            QVERIFY(*ended);
            QCOMPARE((*ended)->sheets(), 5);
        }
        const Pdf pdf(out);
        QCOMPARE(pdf.pageCount(), 5);
        QVERIFY(!pdf.isAcross(2));
        QVERIFY(pdf.isAcross(3));
        const auto squeezed = [](const QList<QStringList>& pages) {
            QStringList lines;
            for (const QStringList& page : pages)
                for (const QString& line : page)
                    lines += line.simplified();
            return lines;
        };
        QCOMPARE(squeezed(pdf.pages()), squeezed(pagesOf(narrow) + pagesOf(wide)));
    }
};

RAPDESK_TEST(TestJob)
#include "test_job.moc"
