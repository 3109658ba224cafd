#include "Pdf.h"
#include "tests/TestMain.h"

#include <QStandardPaths>
#include <quazip.h>
#include <quazipfile.h>

using paper::EdgeLine;

/// Reports as PDF, read again by poppler.
class TestPdf : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void pagesAndTextAreTheReports_data()
    {
        QTest::addColumn<int>("rows");
        QTest::addColumn<int>("columns");
        QTest::addColumn<bool>("isAcross");
        QTest::newRow("80 columns") << 60 << 80 << false;
        QTest::newRow("132 columns") << 60 << 132 << true;
        QTest::newRow("132 columns, 66 lines") << 66 << 132 << true;
        QTest::newRow("narrow and short") << 20 << 40 << false;
        QTest::newRow("198 columns") << 50 << 198 << true;
    }
    void pagesAndTextAreTheReports()
    {
        QFETCH(const int, rows);
        QFETCH(const int, columns);
        QFETCH(const bool, isAcross);
        const Desk desk;
        const QByteArray report = reportOf(7, rows, columns);
        const auto printed = desk.print(report);
        QVERIFY2(printed, printed ? "" : qPrintable(printed.error().text()));
        QCOMPARE(printed->reports.size(), 1);
        QCOMPARE(printed->reports.first().pages, 7);
        QCOMPARE(printed->sheets(), 7);
        const Pdf pdf(desk.pdf());
        QCOMPARE(pdf.pageCount(), 7);
        QCOMPARE(pdf.pages(), pagesOf(report));
        QCOMPARE(pdf.isAcross(), isAcross);
        QCOMPARE(pdf.info(QStringLiteral("Title")), QStringLiteral("R.TXT"));
    }

    void theFontGoesWithIt()
    {
        const Desk desk;
        QVERIFY(desk.print(reportOf(2, 20, 80)));
        const Pdf pdf(desk.pdf());
        const QString fonts = pdf.asked(QStringLiteral("pdffonts"), {pdf.path});
        QCOMPARE(fonts.count(u'\n'), 3); // two of heading
        QVERIFY2(QRegularExpression(QStringLiteral("RAPDSK\\S+ +CID Type 0C +Identity-H +yes yes yes"))
                     .match(fonts)
                     .hasMatch(),
                 qPrintable(fonts));
    }

    void whatItIsMadeOfIsSound()
    {
        const Desk desk;
        QVERIFY(desk.print(Desk::orderOf({desk.put(QStringLiteral("A.TXT"), reportOf(300, 20, 80)),
                                          desk.put(QStringLiteral("B.TXT"), reportOf(300, 20, 132))})));
        if (QStandardPaths::findExecutable(QStringLiteral("qpdf")).isEmpty())
            QSKIP("NOT TESTED: no qpdf here");
        const Pdf pdf(desk.pdf());
        QVERIFY(pdf.asked(QStringLiteral("qpdf"), {QStringLiteral("--check"), pdf.path})
                    .contains(QStringLiteral("No syntax or stream encoding errors")));
    }

    void chineseTakesTwoColumns_data()
    {
        QTest::addColumn<QByteArray>("name");
        QTest::newRow("UTF-8") << QStringLiteral("騰訊控股").toUtf8();
        QTest::newRow("Big5") << QByteArray::fromHex("c4cbb054b1b1aad1");
    }
    void chineseTakesTwoColumns()
    {
        QFETCH(const QByteArray, name);
        const Desk desk;
        QVERIFY(desk.print("00700 " + name + " 123.00\r\n00005 HOLDINGS 456.00\r\n"));
        const Pdf pdf(desk.pdf());
        const auto words = pdf.words();
        QCOMPARE(words.size(), 6);
        QCOMPARE(words[1].text, QStringLiteral("騰訊控股"));
        QCOMPARE(words[4].text, QStringLiteral("HOLDINGS"));
        QVERIFY(qAbs(words[2].left - words[5].left) < 0.01);
        QCOMPARE(pdf.pages().first().first().simplified(), QStringLiteral("00700 騰訊控股 123.00"));
    }

    void onlyThePagesThatWereChosen()
    {
        const Desk desk;
        const QByteArray report = reportOf(9, 30, 80);
        auto order = Desk::orderOf({desk.put(QStringLiteral("R.TXT"), report)});
        order.pages = *paper::pagesFrom(QStringLiteral("2-3, 7,9-12"));
        QVERIFY(desk.print(order));
        const QList<QStringList> all = pagesOf(report);
        QCOMPARE(Pdf(desk.pdf()).pages(), (QList<QStringList>{all[1], all[2], all[6], all[8]}));

        order.pages = *paper::pagesFrom(QStringLiteral("10-12"));
        const auto printed = desk.print(order);
        QVERIFY(!printed);
        QCOMPARE(printed.error().kind, rap::ErrorKind::BadCall);
        QVERIFY(printed.error().text().contains(QStringLiteral("it has 9")));
    }

    void whatNamesNoPagesIsRefused()
    {
        for (const char* text : {"", "0", "3-1", "1-", "-3", "a", "1,,2", "99999999999", "1;2"})
            QVERIFY2(!paper::pagesFrom(QString::fromLatin1(text)), text);
    }

    void severalReportsHaveAnEntryEach()
    {
        const Desk desk;
        const QByteArray first = reportOf(3, 30, 80);
        const QByteArray second = reportOf(2, 30, 132);
        QVERIFY(desk.print(Desk::orderOf(
            {desk.put(QStringLiteral("FIRST (1).TXT"), first), desk.put(QStringLiteral("二.TXT"), second)})));
        const Pdf pdf(desk.pdf());
        QCOMPARE(pdf.outline(), (QStringList{QStringLiteral("FIRST (1).TXT 1"), QStringLiteral("二.TXT 4")}));
        QCOMPARE(pdf.pages(), pagesOf(first) + pagesOf(second));
        QVERIFY(!pdf.isAcross(3));
        QVERIFY(pdf.isAcross(4));
    }

    void filesOfAZipArePrintedToo()
    {
        const Desk desk;
        const QString path = desk.folder.filePath(QStringLiteral("BOTH.ZIP"));
        QuaZip zip(path);
        QVERIFY(zip.open(QuaZip::mdCreate));
        for (const char* name : {"A.TXT", "B.TXT"}) {
            QuaZipFile file(&zip);
            QVERIFY(file.open(QIODevice::WriteOnly, QuaZipNewInfo(QString::fromLatin1(name))));
            file.write(reportOf(2, 10, 80) + name);
        }
        zip.close();
        const auto printed = desk.print(Desk::orderOf({path}));
        QVERIFY(printed);
        QCOMPARE(printed->reports.size(), 2);
        QCOMPARE(printed->reports.last().name, QStringLiteral("B.TXT"));
        QCOMPARE(Pdf(desk.pdf()).outline(), (QStringList{QStringLiteral("A.TXT 1"), QStringLiteral("B.TXT 3")}));
    }

    void theEdgeSaysWhatItIs_data()
    {
        QTest::addColumn<EdgeLine>("edge");
        QTest::newRow("header") << EdgeLine::Header;
        QTest::newRow("footer") << EdgeLine::Footer;
    }
    void theEdgeSaysWhatItIs()
    {
        QFETCH(const EdgeLine, edge);
        const Desk desk;
        const QByteArray report = reportOf(2, 66, 132);
        auto order = Desk::orderOf({desk.put(QStringLiteral("R.TXT"), report)});
        order.edge = edge;
        QVERIFY(desk.print(order));
        QList<QStringList> pages = Pdf(desk.pdf()).pages();
        QCOMPARE(pages.size(), 2);
        for (qsizetype page = 0; page < 2; ++page) {
            const QString line = edge == EdgeLine::Header ? pages[page].takeFirst() : pages[page].takeLast();
            QCOMPARE(line.simplified(), QStringLiteral("R.TXT Page %1 of 2").arg(page + 1));
        }
        QCOMPARE(pages, pagesOf(report));
    }

    void aPrintersCarriageControlIsObeyed()
    {
        const Desk desk;
        QVERIFY(desk.print("1FIRST PAGE\n ONE\n0TWO\n-THREE\n+          OVER\n1SECOND PAGE\n LAST\n"));
        const Pdf pdf(desk.pdf());
        QCOMPARE(pdf.pages(), (QList<QStringList>{{QStringLiteral("FIRST PAGE"), QStringLiteral("ONE"),
                                                   QStringLiteral("TWO"), QStringLiteral("THREE     OVER")},
                                                  {QStringLiteral("SECOND PAGE"), QStringLiteral("LAST")}}));
    }

    void whatIsOddIsPrintedAllTheSame_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::addColumn<int>("pages");
        QTest::newRow("nothing") << QByteArray() << 1;
        QTest::newRow("one byte") << QByteArray("x") << 1;
        QTest::newRow("only form feeds") << QByteArray(5, '\f') << 4;
        QTest::newRow("zeros") << QByteArray(10'000, '\0') << 1;
        QTest::newRow("every byte") << [] {
            QByteArray all;
            for (int byte = 0; byte < 256; ++byte)
                all += char(byte);
            return all;
        }() << 2;
        QTest::newRow("brackets") << QByteArray("(((\\\\)) \\( \\n") << 1;
        QTest::newRow("escapes of a terminal") << QByteArray("\x1b[2J\x1b]0;x\x07\x08\x7f") << 1;
    }
    void whatIsOddIsPrintedAllTheSame()
    {
        QFETCH(const QByteArray, bytes);
        QFETCH(const int, pages);
        const Desk desk;
        const auto printed = desk.print(bytes);
        QVERIFY2(printed, printed ? "" : qPrintable(printed.error().text()));
        QCOMPARE(printed->reports.first().pages, pages);
        const Pdf pdf(desk.pdf());
        QCOMPARE(pdf.pageCount(), printed->sheets());
        static_cast<void>(pdf.pages());
    }

    void nothingOfALongLineIsLost()
    {
        const Desk desk;
        QByteArray line;
        for (int i = 0; line.size() < 1'000'000; ++i)
            line += QByteArray::number(i) + "\xe9\xa8\xb0"; // three bytes that must not be cut
        const auto printed = desk.print("before\n" + line + "\nafter\n");
        QVERIFY2(printed, printed ? "" : qPrintable(printed.error().text()));
        QStringList lines;
        const QList<QStringList> pages = Pdf(desk.pdf()).pages();
        for (const QStringList& page : pages)
            lines += page;
        QCOMPARE(pages.size(), printed->sheets());
        QCOMPARE(lines.takeFirst(), QStringLiteral("before"));
        QCOMPARE(lines.takeLast(), QStringLiteral("after"));
        QVERIFY(lines.join(QString()).remove(u' ') == QString::fromUtf8(line));
    }
};

RAPDESK_TEST(TestPdf)
#include "test_pdf.moc"
