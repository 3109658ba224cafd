#include "rap/ReportName.h"
#include "tests/TestMain.h"

#include <QTest>

using namespace Qt::StringLiterals;
using rap::Grammar;
using rap::NameField;

namespace {

rap::Folder folderOf(const QString& path)
{
    return rap::decodeFolder(u"/download"_s, path);
}

} // namespace

class TestNames : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void decodes_data()
    {
        QTest::addColumn<Grammar>("grammar");
        QTest::addColumn<QString>("file");
        QTest::addColumn<QString>("reportId");
        QTest::addColumn<QString>("customerCode");
        QTest::addColumn<QString>("participant");
        QTest::addColumn<QString>("market");
        QTest::addColumn<QString>("run");
        QTest::addColumn<QString>("kind");

        const auto hkscc = [](const char* tag, const QString& file, const QString& id, const QString& participant,
                              const QString& market, const QString& run, const QString& kind = u"text"_s) {
            QTest::newRow(tag) << Grammar::Hkscc << file << id << QString() << participant << market << run << kind;
        };
        const auto derivatives = [](const char* tag, const QString& file, const QString& id, const QString& customer,
                                    const QString& participant, const QString& run, const QString& kind = u"text"_s) {
            QTest::newRow(tag) << Grammar::HkccSeoch << file << id << customer << participant << u"GLOB"_s << run
                               << kind;
        };
        const QString at = u"2026-11-23T20:15:02.123456+08:00"_s;
        hkscc("participant A", u"CFIPM01_A99999_HKMK_20261123201502123456.TXT.ZIP"_s, u"CFIPM01"_s, u"A99999"_s,
              u"HKMK"_s, at);
        hkscc("participant B", u"CFIPM01_B99999_GLOB_20261123201502123456.TXT.ZIP"_s, u"CFIPM01"_s, u"B99999"_s,
              u"GLOB"_s, at);
        hkscc("participant C", u"CFIPM01_C99999_MAMK_20261123201502123456.TXT.ZIP"_s, u"CFIPM01"_s, u"C99999"_s,
              u"MAMK"_s, at);
        hkscc("participant P", u"CFIPM01_P99999_SZMK_20261123201502123456.TXT.ZIP"_s, u"CFIPM01"_s, u"P99999"_s,
              u"SZMK"_s, at);
        hkscc("designated bank", u"CSEMA08_BNK999_HKMK_20261123201502123456.TXT.ZIP"_s, u"CSEMA08"_s, u"BNK999"_s,
              u"HKMK"_s, at);
        hkscc("common", u"CFIPM01_COMMON_GLOB_20261123201502123456.TXT.ZIP"_s, u"CFIPM01"_s, u"COMMON"_s, u"GLOB"_s,
              at);
        hkscc("image", u"CCLTN05_C00123_HKMK_20261123201502123456_IMG.TXT.ZIP"_s, u"CCLTN05"_s, u"C00123"_s, u"HKMK"_s,
              at, u"image"_s);
        hkscc("tail in small letters", u"CCLTN05_C00123_HKMK_20261123201502123456_img.txt.zip"_s, u"CCLTN05"_s,
              u"C00123"_s, u"HKMK"_s, at, u"image"_s);
        hkscc("tail in mixed letters", u"CCLTN05_C00123_HKMK_20261123201502123456_Img.Txt.zIP"_s, u"CCLTN05"_s,
              u"C00123"_s, u"HKMK"_s, at, u"image"_s);
        hkscc("small letters stay", u"ccltn05_c00123_HKMK_20261123201502123456.TXT.ZIP"_s, u"ccltn05"_s, u"c00123"_s,
              u"HKMK"_s, at);
        hkscc("participant of another shape", u"CCLTN05_X_HKMK_20261123201502123456.TXT.ZIP"_s, u"CCLTN05"_s, u"X"_s,
              u"HKMK"_s, at);
        hkscc("underscore in the report ID", u"CCL_TN_05_C00123_HKMK_20261123201502123456.TXT.ZIP"_s, u"CCL_TN_05"_s,
              u"C00123"_s, u"HKMK"_s, at);
        hkscc("five fields", u"CCLTN05_CABG_HKABC1_GLOB_20261123201502123.TXT.ZIP"_s, u"CCLTN05_CABG"_s, u"HKABC1"_s,
              u"GLOB"_s, u"2026-11-23T20:15:02.123+08:00"_s);
        hkscc("_IMG in the report ID", u"CCL_IMG_C00123_HKMK_20261123201502123456.TXT.ZIP"_s, u"CCL_IMG"_s, u"C00123"_s,
              u"HKMK"_s, at);
        hkscc("report ID IMG, an image", u"IMG_C00123_HKMK_20261123201502123456_IMG.TXT.ZIP"_s, u"IMG"_s, u"C00123"_s,
              u"HKMK"_s, at, u"image"_s);
        hkscc("market and COMMON as report ID", u"GLOB_COMMON_COMMON_HKMK_20261123201502123456.TXT.ZIP"_s,
              u"GLOB_COMMON"_s, u"COMMON"_s, u"HKMK"_s, at);
        hkscc("dots", u"C.C.L.TXT.ZIP_C.1_HKMK_20261123201502123456.TXT.ZIP"_s, u"C.C.L.TXT.ZIP"_s, u"C.1"_s, u"HKMK"_s,
              at);
        hkscc("text form of strange bytes", uR"(CCL\xff_C\x5c1_HKMK_20261123201502123456.TXT.ZIP)"_s, uR"(CCL\xff)"_s,
              uR"(C\x5c1)"_s, u"HKMK"_s, at);
        hkscc("percent signs", u"%1%2_%3_HKMK_20261123201502123456.TXT.ZIP"_s, u"%1%2"_s, u"%3"_s, u"HKMK"_s, at);
        hkscc("one fraction digit", u"CCLTN05_C00123_HKMK_202611232015021.TXT.ZIP"_s, u"CCLTN05"_s, u"C00123"_s,
              u"HKMK"_s, u"2026-11-23T20:15:02.1+08:00"_s);
        hkscc("nine fraction digits", u"CCLTN05_C00123_HKMK_20261123201502000000001.TXT.ZIP"_s, u"CCLTN05"_s,
              u"C00123"_s, u"HKMK"_s, u"2026-11-23T20:15:02.000000001+08:00"_s);
        hkscc("midnight", u"CCLTN05_C00123_HKMK_20261123000000000000.TXT.ZIP"_s, u"CCLTN05"_s, u"C00123"_s, u"HKMK"_s,
              u"2026-11-23T00:00:00.000000+08:00"_s);
        hkscc("last moment of a year", u"CCLTN05_C00123_HKMK_20261231235959999999.TXT.ZIP"_s, u"CCLTN05"_s, u"C00123"_s,
              u"HKMK"_s, u"2026-12-31T23:59:59.999999+08:00"_s);
        hkscc("leap day", u"CCLTN05_C00123_HKMK_20280229120000000000.TXT.ZIP"_s, u"CCLTN05"_s, u"C00123"_s, u"HKMK"_s,
              u"2028-02-29T12:00:00.000000+08:00"_s);
        hkscc("an hour that New York skips", u"CCLTN05_C00123_HKMK_20260308023000000000.TXT.ZIP"_s, u"CCLTN05"_s,
              u"C00123"_s, u"HKMK"_s, u"2026-03-08T02:30:00.000000+08:00"_s);

        const QString msAt = u"2026-11-23T20:15:02.123+08:00"_s;
        derivatives("customer code and participant", u"CCMDS01_CABG_HKABC1_GLOB_20261123201502123.TXT.ZIP"_s,
                    u"CCMDS01"_s, u"CABG"_s, u"HKABC1"_s, msAt);
        derivatives("image of the derivatives side", u"CCMDS01_CABG_HKABC2_GLOB_20261123201502123_IMG.TXT.ZIP"_s,
                    u"CCMDS01"_s, u"CABG"_s, u"HKABC2"_s, msAt, u"image"_s);
        derivatives("common of four fields", u"CCMDS01_COMMON_GLOB_20261123201502123.TXT.ZIP"_s, u"CCMDS01"_s,
                    QString(), u"COMMON"_s, msAt);
        derivatives("common, underscore in the report ID", u"CCM_DS_COMMON_GLOB_20261123201502123.TXT.ZIP"_s,
                    u"CCM_DS"_s, QString(), u"COMMON"_s, msAt);
        derivatives("COMMON as customer code", u"CCMDS01_COMMON_HKABC1_GLOB_20261123201502123.TXT.ZIP"_s, u"CCMDS01"_s,
                    u"COMMON"_s, u"HKABC1"_s, msAt);
        derivatives("common in small letters is a participant", u"A_CCMDS01_common_GLOB_20261123201502123.TXT.ZIP"_s,
                    u"A"_s, u"CCMDS01"_s, u"common"_s, msAt);
        derivatives("underscore in the report ID, five fields", u"C_D_CABG_HKABC1_GLOB_20261123201502123.TXT.ZIP"_s,
                    u"C_D"_s, u"CABG"_s, u"HKABC1"_s, msAt);
        derivatives("six fraction digits", u"CCMDS01_CABG_HKABC1_GLOB_20261123201502123456.TXT.ZIP"_s, u"CCMDS01"_s,
                    u"CABG"_s, u"HKABC1"_s, at);
    }

    void decodes()
    {
        QFETCH(Grammar, grammar);
        QFETCH(QString, file);
        const auto name = rap::decodeName(file, grammar);
        QVERIFY2(name.has_value(), qPrintable(name ? QString() : name.error().reason));
        QTEST(name->reportId, "reportId");
        QTEST(name->customerCode, "customerCode");
        QTEST(name->participant, "participant");
        QTEST(rap::code(name->market), "market");
        QTEST(name->run.iso(), "run");
        QTEST(rap::code(name->kind), "kind");
    }

    void saysWhyNot_data()
    {
        QTest::addColumn<Grammar>("grammar");
        QTest::addColumn<QString>("file");
        QTest::addColumn<NameField>("field");
        QTest::addColumn<int>("column");

        const auto both = [](const char* tag, const QString& file, NameField field, int column) {
            QTest::addRow("%s, HKSCC", tag) << Grammar::Hkscc << file << field << column;
            QTest::addRow("%s, HKCC and SEOCH", tag) << Grammar::HkccSeoch << file << field << column;
        };
        both("empty", QString(), NameField::Extension, 1);
        both("no extension", u"A_C1_HKMK_20261123201502123456"_s, NameField::Extension, 31);
        both("no .TXT", u"A_C1_HKMK_20261123201502123456.ZIP"_s, NameField::Extension, 31);
        both("another extension", u"A_C1_HKMK_20261123201502123456.CSV.ZIP"_s, NameField::Extension, 31);
        both("something after it", u"A_C1_HKMK_20261123201502123456.TXT.ZIP.part"_s, NameField::Extension, 31);
        both("extension after _IMG", u"A_C1_HKMK_20261123201502123456_IMG.ZIP"_s, NameField::Extension, 35);
        both("earlier dots are not it", u"A.B_C1_HKMK_20261123201502123456.ZIP"_s, NameField::Extension, 33);
        both("blank at the end", u"A_C1_HKMK_20261123201502123456.TXT.ZIP "_s, NameField::Extension, 31);

        both("extension alone", u".TXT.ZIP"_s, NameField::Timestamp, 1);
        both("_IMG alone", u"_IMG.TXT.ZIP"_s, NameField::Timestamp, 1);
        both("no fields", u"README.TXT.ZIP"_s, NameField::Timestamp, 1);
        both("risk parameter file", u"RPF_261123.TXT.ZIP"_s, NameField::Timestamp, 5);
        both("empty timestamp", u"A_C1_HKMK_.TXT.ZIP"_s, NameField::Timestamp, 11);
        both("_IMG twice", u"A_C1_HKMK_20261123201502123456_IMG_IMG.TXT.ZIP"_s, NameField::Timestamp, 32);
        both("another mark", u"A_C1_HKMK_20261123201502123456_BAK.TXT.ZIP"_s, NameField::Timestamp, 32);
        both("dot after the timestamp", u"A_C1_HKMK_20261123201502123456.1.TXT.ZIP"_s, NameField::Timestamp, 11);
        both("13 digits", u"A_C1_HKMK_2026112320150.TXT.ZIP"_s, NameField::Timestamp, 11);
        both("no fraction", u"A_C1_HKMK_20261123201502.TXT.ZIP"_s, NameField::Timestamp, 11);
        both("ten fraction digits", u"A_C1_HKMK_202611232015021234567890.TXT.ZIP"_s, NameField::Timestamp, 11);
        both("letter in it", u"A_C1_HKMK_2026112320150212345O.TXT.ZIP"_s, NameField::Timestamp, 11);
        both("letter in the fraction", u"A_C1_HKMK_20261123201502x23456.TXT.ZIP"_s, NameField::Timestamp, 11);
        both("sign in it", u"A_C1_HKMK_+2026112320150212345.TXT.ZIP"_s, NameField::Timestamp, 11);
        both("wide digits", u"A_C1_HKMK_２０２６１１２３２０１５０２１２３.TXT.ZIP"_s, NameField::Timestamp, 11);
        both("Arabic digits", u"A_C1_HKMK_20261123201502\u0661\u0662\u0663.TXT.ZIP"_s, NameField::Timestamp, 11);
        both("year 0000", u"A_C1_HKMK_00001123201502123456.TXT.ZIP"_s, NameField::Timestamp, 11);
        both("month 00", u"A_C1_HKMK_20260023201502123456.TXT.ZIP"_s, NameField::Timestamp, 11);
        both("month 13", u"A_C1_HKMK_20261323201502123456.TXT.ZIP"_s, NameField::Timestamp, 11);
        both("day 00", u"A_C1_HKMK_20261100201502123456.TXT.ZIP"_s, NameField::Timestamp, 11);
        both("31 February", u"A_C1_HKMK_20260231201502123456.TXT.ZIP"_s, NameField::Timestamp, 11);
        both("31 November", u"A_C1_HKMK_20261131201502123456.TXT.ZIP"_s, NameField::Timestamp, 11);
        both("29 February, no leap year", u"A_C1_HKMK_20260229201502123456.TXT.ZIP"_s, NameField::Timestamp, 11);
        both("29 February 2100", u"A_C1_HKMK_21000229201502123456.TXT.ZIP"_s, NameField::Timestamp, 11);
        both("24 hours", u"A_C1_HKMK_20261123240000000000.TXT.ZIP"_s, NameField::Timestamp, 11);
        both("25 hours", u"A_C1_HKMK_20261123250000000000.TXT.ZIP"_s, NameField::Timestamp, 11);
        both("60 minutes", u"A_C1_HKMK_20261123206002123456.TXT.ZIP"_s, NameField::Timestamp, 11);
        both("60 seconds", u"A_C1_HKMK_20261123235960000000.TXT.ZIP"_s, NameField::Timestamp, 11);

        both("timestamp alone", u"20261123201502123456.TXT.ZIP"_s, NameField::Market, 1);
        both("empty market", u"A_C1__20261123201502123456.TXT.ZIP"_s, NameField::Market, 6);
        both("unknown market", u"A_C1_NYSE_20261123201502123456.TXT.ZIP"_s, NameField::Market, 6);
        both("market in small letters", u"A_C1_hkmk_20261123201502123456.TXT.ZIP"_s, NameField::Market, 6);
        both("market with a blank", u"A_C1_HKMK _20261123201502123456.TXT.ZIP"_s, NameField::Market, 6);
        both("column counts what is shown", uR"(\xff_C1_NYSE_20261123201502123456.TXT.ZIP)"_s, NameField::Market, 9);
        both("lone surrogates", QString(QChar(0xd800)) + u'_' + QChar(0xdfff) + u"_20261123201502123456.TXT.ZIP"_s,
             NameField::Market, 3);

        both("no participant", u"HKMK_20261123201502123456.TXT.ZIP"_s, NameField::Participant, 1);
        both("empty participant", u"A__HKMK_20261123201502123456.TXT.ZIP"_s, NameField::Participant, 3);
        both("empty participant and report ID", u"__HKMK_20261123201502123456.TXT.ZIP"_s, NameField::Participant, 2);

        both("common, no report ID", u"COMMON_GLOB_20261123201502123.TXT.ZIP"_s, NameField::ReportId, 1);
        both("common, empty report ID", u"_COMMON_GLOB_20261123201502123.TXT.ZIP"_s, NameField::ReportId, 1);
        both("common, empty field before it", u"A__COMMON_GLOB_20261123201502123.TXT.ZIP"_s, NameField::ReportId, 1);
        both("empty field first", u"_A_COMMON_GLOB_20261123201502123.TXT.ZIP"_s, NameField::ReportId, 1);
        both("empty part in the report ID", u"A__B_COMMON_GLOB_20261123201502123.TXT.ZIP"_s, NameField::ReportId, 1);

        const auto hkscc = [](const char* tag, const QString& file, NameField field, int column) {
            QTest::newRow(tag) << Grammar::Hkscc << file << field << column;
        };
        hkscc("no report ID", u"C1_HKMK_20261123201502123456.TXT.ZIP"_s, NameField::ReportId, 1);
        hkscc("empty report ID", u"_C1_HKMK_20261123201502123456.TXT.ZIP"_s, NameField::ReportId, 1);

        const auto derivatives = [](const char* tag, const QString& file, NameField field, int column) {
            QTest::newRow(tag) << Grammar::HkccSeoch << file << field << column;
        };
        derivatives("four fields, not common", u"A_HKABC1_GLOB_20261123201502123.TXT.ZIP"_s, NameField::ReportId, 1);
        derivatives("no customer code", u"HKABC1_GLOB_20261123201502123.TXT.ZIP"_s, NameField::CustomerCode, 1);
        derivatives("empty customer code", u"A__HKABC1_GLOB_20261123201502123.TXT.ZIP"_s, NameField::CustomerCode, 3);
        derivatives("empty report ID before a customer code", u"_CABG_HKABC1_GLOB_20261123201502123.TXT.ZIP"_s,
                    NameField::ReportId, 1);
    }

    void saysWhyNot()
    {
        QFETCH(Grammar, grammar);
        QFETCH(QString, file);
        const auto name = rap::decodeName(file, grammar);
        QVERIFY(!name.has_value());
        QTEST(name.error().field, "field");
        QTEST(name.error().column, "column");
        QVERIFY2(name.error().reason.startsWith(u"Column %1, "_s.arg(name.error().column)),
                 qPrintable(name.error().reason));
    }

    void reasonIsForPeople()
    {
        const auto reason = [](const QString& file) { return rap::decodeName(file, Grammar::Hkscc).error().reason; };
        QCOMPARE(reason(u"CFIPM01_C00123_NYSE_20261123201502123456.TXT.ZIP"_s),
                 u"Column 16, market code: 'NYSE' is none of GLOB, HKMK, MAMK, SZMK."_s);
        QCOMPARE(reason(u"CFIPM01_C00123_HKMK_20260231201502123456.TXT.ZIP"_s),
                 u"Column 21, run date and time: there is no day 20260231."_s);
        QCOMPARE(reason(u"CFIPM01_C00123_HKMK_20261123250000123456.TXT.ZIP"_s),
                 u"Column 21, run date and time: there is no time 250000."_s);
        QCOMPARE(reason(u"CFIPM01_C00123_%1%2_20261123201502123456.TXT.ZIP"_s),
                 u"Column 16, market code: '%1%2' is none of GLOB, HKMK, MAMK, SZMK."_s);
    }

    void veryLongNames()
    {
        const QString longId(100'000, u'A');
        const auto name = rap::decodeName(longId + u"_C1_HKMK_20261123201502123456.TXT.ZIP"_s, Grammar::Hkscc);
        QVERIFY(name.has_value());
        QCOMPARE(name->reportId, longId);

        const auto noMarket = rap::decodeName(longId + u"_20261123201502123456.TXT.ZIP"_s, Grammar::Hkscc);
        QVERIFY(!noMarket.has_value());
        QCOMPARE(noMarket.error().field, NameField::Market);
        QVERIFY(noMarket.error().reason.size() < 200);
        QVERIFY(!rap::decodeName(QString(100'000, u'_') + u".TXT.ZIP"_s, Grammar::HkccSeoch).has_value());
    }

    void grammarOfAFolder_data()
    {
        QTest::addColumn<QString>("folder");
        QTest::addColumn<QString>("file");
        QTest::addColumn<Grammar>("grammar");
        const QString three = u"A_B_C_GLOB_20261123201502123.TXT.ZIP"_s;
        const QString six = u"A_B_C_GLOB_20261123201502123456.TXT.ZIP"_s;
        QTest::newRow("CCASS") << u"/download/CCASS_HKMK/20261123"_s << three << Grammar::Hkscc;
        QTest::newRow("HKSCC CCMS") << u"/download/HKSCC_CCMS_GLOB/20261123"_s << three << Grammar::Hkscc;
        QTest::newRow("derivatives") << u"/download/HKCC_SEOCH_CCMS_GLOB/20261123"_s << six << Grammar::HkccSeoch;
        QTest::newRow("other, three digits") << u"/download/DCASS/20261123"_s << three << Grammar::HkccSeoch;
        QTest::newRow("other, six digits") << u"/download/VAR_HKSCC/20261123"_s << six << Grammar::Hkscc;
        QTest::newRow("other, three digits, image")
            << u"/download/DCASS"_s << u"A_COMMON_GLOB_20261123201502123_IMG.txt.zip"_s << Grammar::HkccSeoch;
        QTest::newRow("other, 17 characters, no digits")
            << u"/download/DCASS"_s << u"A_B_GLOB_ABCDEFGHIJKLMNOPQ.TXT.ZIP"_s << Grammar::Hkscc;
        QTest::newRow("other, another name") << u"/download/DCASS"_s << u"RPF_261123.zip"_s << Grammar::Hkscc;
        QTest::newRow("other, no name") << u"/download/DCASS"_s << QString() << Grammar::Hkscc;
    }

    void grammarOfAFolder()
    {
        QFETCH(QString, folder);
        QFETCH(QString, file);
        QTEST(rap::grammarFor(folderOf(folder), file), "grammar");
    }

    void disagreements_data()
    {
        QTest::addColumn<QString>("folder");
        QTest::addColumn<QString>("file");
        QTest::addColumn<QStringList>("found");
        const QString hkmk = u"CFIPM01_C00123_HKMK_20261123201502123456.TXT.ZIP"_s;
        const QString otherMarket = u"The name says market HKMK, the folder GLOB."_s;
        const QString runLater = u"The name says it was run on 2026-11-23, after the folder date 2026-11-22."_s;
        QTest::newRow("none") << u"/download/CCASS_HKMK/20261123"_s << hkmk << QStringList();
        QTest::newRow("run the day before") << u"/download/CCASS_HKMK/20261124"_s << hkmk << QStringList();
        QTest::newRow("other market") << u"/download/CCASS_GLOB/20261123"_s << hkmk << QStringList{otherMarket};
        QTest::newRow("run later") << u"/download/CCASS_HKMK/20261122"_s << hkmk << QStringList{runLater};
        QTest::newRow("both") << u"/download/CCASS_GLOB/20261122"_s << hkmk << QStringList{otherMarket, runLater};
        QTest::newRow("no date") << u"/download/CCASS_HKMK"_s << hkmk << QStringList();
        QTest::newRow("unknown folder") << u"/download/VAR_HKSCC/20261123"_s << hkmk << QStringList();
        QTest::newRow("common with a participant")
            << u"/download/HKCC_SEOCH_CCMS_GLOB/20261123"_s << u"CCMDS01_COMMON_HKABC1_GLOB_20261123201502123.TXT.ZIP"_s
            << QStringList{u"The name says COMMON and yet names the participant HKABC1."_s};
    }

    void disagreements()
    {
        QFETCH(QString, folder);
        QFETCH(QString, file);
        const rap::Folder where = folderOf(folder);
        const auto name = rap::decodeName(file, rap::grammarFor(where, file));
        QVERIFY(name.has_value());
        QTEST(rap::disagreements(*name, where), "found");
    }
};

RAPDESK_TEST(TestNames)
#include "test_names.moc"
