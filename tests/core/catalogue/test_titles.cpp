#include "catalogue/TitleFile.h"
#include "tests/TestMain.h"

#include <QTest>

using namespace Qt::StringLiterals;
using catalogue::TitleRow;
using catalogue::Titles;
using catalogue::TitleSource;
using rap::House;
using rap::System;

/// What reports are called: by the firm, by the catalogue, by themselves; and the firm's list.
class TestTitles : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void whoCountsFirst();
    void whatSaysMostOfItsOriginCounts();
    void twoThatSayTheSame();
    void whatIsLearned_data();
    void whatIsLearned();
    void aList();
    void faults_data();
    void faults();
    void outAndIn();

private:
    static QList<TitleRow> rowsOf(const QList<catalogue::ListedTitle>& listed)
    {
        QList<TitleRow> rows;
        for (const catalogue::ListedTitle& one : listed)
            rows += one.row;
        return rows;
    }
    static catalogue::Title of(const Titles& titles, const QString& id)
    {
        return titles.of(id, House::Hkscc, System::Ccass, u"CCASS_HKMK"_s);
    }
};

void TestTitles::whoCountsFirst()
{
    Titles titles;
    QCOMPARE(of(titles, u"CCLTN05"_s).text, u"Final Clearing Statement"_s);
    QCOMPARE(of(titles, u"CSEST01"_s).text, QString());
    titles.add(TitleSource::Report, {u"CCLTN05"_s, u"CCASS"_s, u"HKSCC"_s, u"FCS"_s});
    titles.add(TitleSource::Report, {u"CSEST01"_s, u"CCASS"_s, u"HKSCC"_s, u"Settlement"_s});
    QCOMPARE(of(titles, u"CCLTN05"_s).source, TitleSource::Catalogue);
    QCOMPARE(of(titles, u"CSEST01"_s).text, u"Settlement"_s);
    QCOMPARE(of(titles, u"CSEST01"_s).source, TitleSource::Report);
    titles.add(TitleSource::Firm, {u"CCLTN05"_s, {}, {}, u"結算表"_s});
    titles.add(TitleSource::Firm, {u"CCLTN05"_s, {}, {}, u"最後結算表"_s}); // instead
    QCOMPARE(of(titles, u"CCLTN05"_s).text, u"最後結算表"_s);
    QCOMPARE(of(titles, u"CCLTN05"_s).source, TitleSource::Firm);
    QCOMPARE(titles.rows(TitleSource::Firm).size(), 1);
}

void TestTitles::whatSaysMostOfItsOriginCounts()
{
    Titles titles;
    titles.add(TitleSource::Firm, {u"X1"_s, {}, {}, u"of any"_s});
    titles.add(TitleSource::Firm, {u"X1"_s, u"CCASS"_s, {}, u"of CCASS"_s});
    titles.add(TitleSource::Firm, {u"X1"_s, u"CCMS"_s, u"HKSCC"_s, u"of another"_s});
    QCOMPARE(of(titles, u"X1"_s).text, u"of CCASS"_s);
    QCOMPARE(titles.of(u"X1"_s, House::Hkscc, System::Ccms, {}).text, u"of another"_s);
    QCOMPARE(titles.of(u"X1"_s, {}, {}, u"SOMETHING"_s).text, u"of any"_s);
}

void TestTitles::twoThatSayTheSame()
{
    Titles titles;
    titles.add(TitleSource::Firm, {u"RP008"_s, u"DCASS"_s, u"HKCC"_s, u"of HKCC"_s});
    titles.add(TitleSource::Firm, {u"RP008"_s, u"DCASS"_s, u"SEOCH"_s, u"of SEOCH"_s});
    QCOMPARE(titles.of(u"RP008"_s, {}, {}, u"DCASS"_s).text, QString()); // one or the other
    QCOMPARE(titles.of(u"RP008"_s, {}, {}, u"DCASS_SEOCH"_s).text, u"of SEOCH"_s);
}

void TestTitles::whatIsLearned_data()
{
    QTest::addColumn<QString>("header");
    QTest::addColumn<QString>("folder");
    QTest::addColumn<QString>("title");

    QTest::newRow("a title") << u"  Stock   Movement\tReport "_s << u"VAR"_s << u"Stock Movement Report"_s;
    QTest::newRow("Chinese") << u"股份變動報表"_s << u"VAR"_s << u"股份變動報表"_s;
    QTest::newRow("the report ID") << u"X1"_s << u"VAR"_s << QString();
    QTest::newRow("no letter") << u"---- 2026"_s << u"VAR"_s << QString();
    QTest::newRow("too long") << QString(121, u'a') << u"VAR"_s << QString();
    QTest::newRow("a command to a terminal") << u"Report \x1b[31m"_s << u"VAR"_s << QString();
    QTest::newRow("turned around") << u"Report \u202eTXT"_s << u"VAR"_s << u"Report TXT"_s;
    QTest::newRow("from nobody knows where") << u"Report"_s << u"SOMETHING"_s << QString();
}

void TestTitles::whatIsLearned()
{
    QFETCH(QString, header);
    QFETCH(QString, folder);
    const auto row = catalogue::learnedTitle(u"X1"_s, {}, {}, folder, header);
    QTEST(row ? row->title : QString(), "title");
    if (row)
        QCOMPARE(*row, (TitleRow{u"X1"_s, u"VAR"_s, u"HKSCC"_s, row->title}));
}

void TestTitles::aList()
{
    const auto rows = catalogue::titlesFrom("\xef\xbb\xbfTitle,Remark,report_id,HOUSE\r\n"
                                            "\"Daily, all\r\nmarkets\",new,CSEST01,HKSCC\r\n"
                                            "\r\n"
                                            ",,,\r\n"
                                            "\xe7\xb5\x90\xe7\xae\x97\xf0\xa8\x8b\xa2,,RP008,hkcc\r\n");
    QVERIFY2(rows, qPrintable(rows ? QString() : rows.error().text()));
    QCOMPARE(rowsOf(*rows), (QList<TitleRow>{{u"CSEST01"_s, {}, u"HKSCC"_s, u"Daily, all markets"_s},
                                             {u"RP008"_s, {}, u"HKCC"_s, u"結算𨋢"_s}}));
    QVERIFY(!rows->first().from);
    QCOMPARE(catalogue::titlesFrom("report_id,title\n")->size(), 0);
}

void TestTitles::faults_data()
{
    QTest::addColumn<QByteArray>("file");
    QTest::addColumn<QString>("word");

    const QByteArray head("report_id,system,house,title\n");
    QTest::newRow("empty") << QByteArray() << u"empty"_s;
    QTest::newRow("no header") << QByteArray("CSEST01,Title\n") << u"first line"_s;
    QTest::newRow("Big5") << QByteArray("report_id,title\nX1,\xb5\xb2\xba\xe2\n") << u"UTF-8"_s;
    QTest::newRow("UTF-16") << QByteArray("r\0e\0p\0", 6) << u"UTF-8"_s;
    QTest::newRow("no ID") << head + ",,,Title\n" << u"Line 2"_s;
    QTest::newRow("no ID but a path") << head + "X1,,,T\n../X,,,T\n" << u"Line 3"_s;
    QTest::newRow("no such system") << head + "X1,CASS,,T\n" << u"CCASS, CCMS"_s;
    QTest::newRow("no such house") << head + "X1,,HKEX,T\n" << u"HKSCC, HKCC"_s;
    QTest::newRow("no title") << head + "\n\"X\n1\",,,\n" << u"Line 3"_s;
    QTest::newRow("twice") << head + "X1,,,T\nX2,,,T\nX1,,,U\n" << u"line 2"_s;
    QTest::newRow("a cell without end") << head + "\"" + QByteArray(100'000, 'a') << u"is no report ID"_s;
    QTest::newRow("too many lines") << head + QByteArray("X1,,,T\n").repeated(int(catalogue::mostTitles)) << u"5000"_s;
    QTest::newRow("too large") << QByteArray(catalogue::largestTitleFile + 1, 'a') << u"large"_s;
}

void TestTitles::faults()
{
    QFETCH(QByteArray, file);
    QFETCH(QString, word);
    const auto rows = catalogue::titlesFrom(file);
    QVERIFY(!rows);
    QCOMPARE(rows.error().kind, rap::ErrorKind::Settings);
    QVERIFY2(rows.error().message.contains(word), qPrintable(rows.error().message));
    QVERIFY(rows.error().message.size() < 300);
    QVERIFY(!rows.error().nextStep.isEmpty());
}

void TestTitles::outAndIn()
{
    Titles titles;
    titles.add(TitleSource::Firm, {u"X1"_s, u"VAR"_s, {}, u"One, \"two\""_s});
    titles.add(TitleSource::Report, {u"X2"_s, u"CCASS"_s, u"HKSCC"_s, u"三"_s});
    titles.add(TitleSource::Report, {u"X1"_s, u"VAR"_s, {}, u"Learned before the firm said so"_s});
    titles.add(TitleSource::Report, {u"CCL_TN_05"_s, u"CCASS"_s, u"HKSCC"_s, u"- DAILY REPORT -"_s});
    const auto rows = catalogue::titlesFrom(catalogue::titleFile(titles));
    QVERIFY2(rows, qPrintable(rows ? QString() : rows.error().text()));
    for (const TitleSource source : {TitleSource::Firm, TitleSource::Catalogue, TitleSource::Report})
        for (const TitleRow& row : titles.rows(source))
            QVERIFY2(rowsOf(*rows).contains(row) != (source == TitleSource::Report && row.reportId == u"X1"),
                     qPrintable(row.reportId)); // the firm's counts, and one of a report can be imported only
    for (const catalogue::ListedTitle& listed : *rows)
        QVERIFY(listed.from && titles.rows(*listed.from).contains(listed.row));
    QCOMPARE(rows->size(), 3 + titles.rows(TitleSource::Catalogue).size());
}

RAPDESK_TEST(TestTitles)
#include "test_titles.moc"
