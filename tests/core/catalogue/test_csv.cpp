#include "catalogue/Csv.h"
#include "tests/TestMain.h"

#include <QTest>
#include <random>

using namespace Qt::StringLiterals;
using Rows = QList<QStringList>;

namespace {

QString quoted(QString field)
{
    return u'"' + field.replace(u'"', u"\"\""_s) + u'"';
}

} // namespace

class TestCsv : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void parses_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<Rows>("rows");
        const Rows ab{{u"a"_s, u"b"_s}};
        QTest::newRow("nothing") << QString() << Rows{};
        QTest::newRow("a line") << u"a,b\n"_s << ab;
        QTest::newRow("no line end") << u"a,b"_s << ab;
        QTest::newRow("CR LF") << u"a,b\r\nc\r\n"_s << Rows{{u"a"_s, u"b"_s}, {u"c"_s}};
        QTest::newRow("empty lines") << u"\n\na,b\n\r\n\n"_s << ab;
        QTest::newRow("byte order mark") << u"\ufeffa,b"_s << ab;
        QTest::newRow("empty fields") << u",a,,\n,\n"_s << Rows{{u""_s, u"a"_s, u""_s, u""_s}, {u""_s, u""_s}};
        QTest::newRow("quoted") << u"\"a\",\"b\"\n"_s << ab;
        QTest::newRow("quoted comma") << u"\"a,b\",c"_s << Rows{{u"a,b"_s, u"c"_s}};
        QTest::newRow("quoted quote") << u"\"a\"\"b\""_s << Rows{{u"a\"b"_s}};
        QTest::newRow("quoted line ends") << u"\"a\nb\r\nc\",d"_s << Rows{{u"a\nb\r\nc"_s, u"d"_s}};
        QTest::newRow("quoted nothing") << u"\"\"\n\"\",a"_s << Rows{{u""_s}, {u""_s, u"a"_s}};
        QTest::newRow("quote within") << u"a\"b,c"_s << Rows{{u"a\"b"_s, u"c"_s}};
        QTest::newRow("quote left open") << u"\"a,b\nc"_s << Rows{{u"a,b\nc"_s}};
        QTest::newRow("text after a quote") << u"\"a\"b,c"_s << Rows{{u"ab"_s, u"c"_s}};
        QTest::newRow("CR alone") << u"a\rb"_s << Rows{{u"a\rb"_s}};
        QTest::newRow("blanks stay") << u" a , b "_s << Rows{{u" a "_s, u" b "_s}};
    }

    void parses()
    {
        QFETCH(QString, text);
        QTEST(catalogue::parseCsv(text), "rows");
    }

    void whatIsQuotedComesBack()
    {
        std::mt19937 dice(20261123);
        const QString letters = u"ab,\"\n\r 報"_s;
        for (int round = 0; round < 5'000; ++round) {
            Rows rows;
            QStringList lines;
            for (auto lineCount = dice() % 4; lineCount > 0; --lineCount) {
                QStringList row;
                QStringList fields;
                for (auto fieldCount = 1 + dice() % 4; fieldCount > 0; --fieldCount) {
                    QString field;
                    for (auto left = dice() % 6; left > 0; --left)
                        field += letters[static_cast<qsizetype>(dice() % static_cast<unsigned>(letters.size()))];
                    row += field;
                    fields += quoted(field);
                }
                rows += row;
                lines += fields.join(u',');
            }
            const QString text = lines.join(dice() % 2 == 0 ? u"\n"_s : u"\r\n"_s);
            QVERIFY2(catalogue::parseCsv(text) == rows, qPrintable(text));
        }
    }

    void writes()
    {
        QCOMPARE(catalogue::csvLine({u"a"_s, u""_s, u"b c"_s}), u"a,,b c\r\n"_s);
        QCOMPARE(catalogue::csvLine({u"a,b"_s, u"say \"x\""_s, u"two\nlines"_s}),
                 u"\"a,b\",\"say \"\"x\"\"\",\"two\nlines\"\r\n"_s);
        QCOMPARE(catalogue::csvLine({u"=1+1"_s, u"+1"_s, u"-1"_s, u"@x"_s, u"\t=1"_s, u"\r=1"_s}),
                 u"'=1+1,'+1,'-1,'@x,'\t=1,\"'\r=1\"\r\n"_s);
        QCOMPARE(catalogue::csvLine({u" =1"_s, u"\u3000\uff1d1"_s, u"a=1"_s}), u"' =1,'\u3000\uff1d1,a=1\r\n"_s);
        QCOMPARE(catalogue::csvCell(u"a"_s, catalogue::CsvQuotes::Always), u"\"a\""_s);
        const QStringList row{u"報, \"1\""_s, u"\r\n"_s.prepend(u'a'), u"2026-11-23T20:15:02+08:00"_s};
        QCOMPARE(catalogue::parseCsv(catalogue::csvLine(row)), Rows{row});
    }
};

RAPDESK_TEST(TestCsv)
#include "test_csv.moc"
