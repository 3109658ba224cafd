#include "profile/PathTemplate.h"
#include "tests/TestMain.h"

#include <QTest>

using namespace Qt::StringLiterals;
using profile::LocalPlace;
using profile::PathTemplate;

namespace {

const QString ledgerReport = u"/download/CCASS_HKMK/20261124/CSEMA08_C00123_HKMK_20261123201502123456.TXT.ZIP"_s;
const QString image =
    u"/download/HKCC_SEOCH_CCMS_GLOB/20261124/DCRP01_CABG_HKABC1_GLOB_20261124081502123_IMG.TXT.ZIP"_s;
const QString raw = u"/download/VAR/HKSCC/readme.txt"_s;

LocalPlace placeOf(const QString& text, const QString& path)
{
    const auto parsed = PathTemplate::parse(text);
    if (!parsed)
        qFatal("%s", qPrintable(parsed.error().reason));
    return parsed->expand(ledger::decodeReport(u"/download"_s, path));
}

} // namespace

class TestPathTemplate : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void expands_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("path");
        QTest::addColumn<QStringList>("folders");
        const auto row = [](const QString& text, const QString& path, const QStringList& folders) {
            QTest::addRow("%s of %s", qPrintable(text), qPrintable(path.section(u'/', -1))) << text << path << folders;
        };
        row(u"Reports"_s, ledgerReport, {u"Reports"_s});
        row(u"{house}/{system}/{market}"_s, ledgerReport, {u"HKSCC"_s, u"CCASS"_s, u"HKMK"_s});
        row(u"{house}/{system}/{market}"_s, image, {u"HKCC_SEOCH"_s, u"CCMS"_s, u"GLOB"_s});
        row(u"{folder}/{folder_date}"_s, ledgerReport, {u"CCASS_HKMK"_s, u"20261124"_s});
        row(u"{folder_year}\\{folder_month}\\{folder_day}"_s, ledgerReport, {u"2026"_s, u"11"_s, u"24"_s});
        row(u"{run_date}/{run_year}-{run_month}-{run_day}"_s, ledgerReport, {u"20261123"_s, u"2026-11-23"_s});
        row(u"{report_id} {title}/{participant} {kind}"_s, ledgerReport,
            {u"CSEMA08 Statement of Money Ledger"_s, u"C00123 text"_s});
        row(u"{report_id}/{participant}/{kind}"_s, image, {u"DCRP01"_s, u"HKABC1"_s, u"image"_s});
        row(u"{title}"_s, image, {u"unknown"_s});
        row(u"a{house}{system}{market}{folder_date}{run_date}{report_id}{title}{participant}{kind}"_s, raw,
            {QString(u"a"_s + u"unknown"_s.repeated(9))});
        row(u"{folder}"_s, raw, {u"VAR_HKSCC"_s}); // two levels on RAP, one here
        row(u"{folder}"_s, u"/download/x"_s, {u"unknown"_s});
        row(u"月結/{market}"_s, ledgerReport, {u"月結"_s, u"HKMK"_s});
    }

    void expands()
    {
        QFETCH(QString, text);
        QFETCH(QString, path);
        QFETCH(QStringList, folders);
        QCOMPARE(placeOf(text, path).folders, folders);
        QCOMPARE(placeOf(text, path).file, path.section(u'/', -1));
        QCOMPARE(PathTemplate::parse(text)->text(), text);
    }

    void fileEndsTheLastPart()
    {
        const QString file = ledgerReport.section(u'/', -1);
        QCOMPARE(placeOf(u"{market}/{file}"_s, ledgerReport), (LocalPlace{{u"HKMK"_s}, file}));
        QCOMPARE(placeOf(u"{market}/{folder_date} {file}"_s, ledgerReport),
                 (LocalPlace{{u"HKMK"_s}, u"20261124 "_s + file}));
        QCOMPARE(placeOf(u"{file}"_s, ledgerReport), (LocalPlace{{}, file}));
    }

    void everyPlaceholderIsKnown()
    {
        QCOMPARE(profile::placeholders().size(), 17);
        for (const QString& word : profile::placeholders())
            QVERIFY2(PathTemplate::parse(u'{' + word + u'}'), qPrintable(word));
    }

    void refuses_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<int>("column");
        QTest::addColumn<int>("length");
        QTest::addColumn<QString>("says");
        const auto row = [](const QString& text, int column, int length, const QString& says) {
            QTest::addRow("'%s'", qPrintable(text)) << text << column << length << says;
        };
        row({}, 1, 0, u"no folder"_s);
        row(u"a/{markt}/b"_s, 3, 7, u"{markt}"_s);
        row(u"{Market}"_s, 1, 8, u"{Market}"_s);
        row(u"{}"_s, 1, 2, u"{}"_s);
        row(u"{a b}"_s, 1, 5, u"{a b}"_s);
        row(u"x{market"_s, 2, 1, u"not closed"_s);
        row(u"{market/{kind}"_s, 1, 1, u"not closed"_s);
        row(u"{mar{kind}}"_s, 1, 1, u"not closed"_s);
        row(u"a}b"_s, 2, 1, u"never opened"_s);
        row(u"{market}}"_s, 9, 1, u"never opened"_s);
        row(u"/a"_s, 1, 1, u"root"_s);
        row(u"\\\\server\\share"_s, 1, 1, u"root"_s);
        row(u"C:\\a"_s, 1, 2, u"drive"_s);
        row(u"c:a"_s, 1, 2, u"drive"_s);
        row(u"a/../b"_s, 3, 2, u"'..'"_s);
        row(u".."_s, 1, 2, u"'..'"_s);
        row(u"a\\.."_s, 3, 2, u"'..'"_s);
        row(u"a/./b"_s, 3, 1, u"'.'"_s);
        row(u"a//b"_s, 3, 0, u"missing"_s);
        row(u"a/"_s, 3, 0, u"missing"_s);
        row(u"a /b"_s, 2, 1, u"space"_s);
        row(u"{market}./b"_s, 9, 1, u"dot"_s);
        row(u"a:b/c"_s, 1, 2, u"drive"_s);
        row(u"ab:c"_s, 3, 1, u"':'"_s);
        row(u"a*"_s, 2, 1, u"'*'"_s);
        row(u"a\tb"_s, 2, 1, u"seen"_s);
        row(u"{file}/a"_s, 1, 6, u"end"_s);
        row(u"{file}.bak"_s, 1, 6, u"end"_s);
    }

    void refuses()
    {
        QFETCH(QString, text);
        QFETCH(QString, says);
        const auto parsed = PathTemplate::parse(text);
        QVERIFY(!parsed);
        QTEST(parsed.error().column, "column");
        QTEST(parsed.error().length, "length");
        QVERIFY2(parsed.error().reason.contains(says), qPrintable(parsed.error().reason));
        QVERIFY2(parsed.error().reason.contains(u"Column %1:"_s.arg(parsed.error().column)),
                 qPrintable(parsed.error().reason));
    }

    void wordsOfAReportNeverChangeLevels()
    {
        ledger::Report report = ledger::decodeReport(u"/download"_s, ledgerReport);
        const auto parts = PathTemplate::parse(u"{title}/{participant}{participant}/{report_id}"_s);
        for (const QString& word :
             {u"../../etc"_s, u".."_s, u"."_s, u"/"_s, u"\\"_s, u"a/b\\c"_s, u""_s, u"{title}"_s}) {
            report.title = report.name->participant = report.name->reportId = word;
            const LocalPlace place = parts->expand(report);
            QCOMPARE(place.folders.size(), 3);
            for (const QString& folder : place.folders) {
                QVERIFY(!folder.isEmpty() && folder != u"." && folder != u"..");
                QVERIFY2(!folder.contains(u'/') && !folder.contains(u'\\'), qPrintable(folder));
            }
        }
    }
};

RAPDESK_TEST(TestPathTemplate)
#include "test_path_template.moc"
