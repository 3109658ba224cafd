#include "Samples.h"
#include "ledger/ReportFilter.h"
#include "tests/TestMain.h"

#include <QTest>

using namespace ledger;

namespace {

const QString hkmk = QStringLiteral("CCASS_HKMK/20261123/CSEST01_B01234_HKMK_20261123201502123456.TXT.ZIP");
const QString image = QStringLiteral("CCASS_HKMK/20261124/CSEST02_COMMON_HKMK_20261123201502123456_IMG.TXT.ZIP");
const QString futures =
    QStringLiteral("HKCC_SEOCH_CCMS_GLOB/20261123/DCRP01_CABG_HKABC1_GLOB_20261123201502123.TXT.ZIP");
const QString ccms = QStringLiteral("HKSCC_CCMS_MAMK/20261123/csm[1]_A00001_MAMK_20261123201502123456.TXT.ZIP");
const QString other = QStringLiteral("VAR_HKSCC/20261123/VAR01_B01234_SZMK_20261123201502123456.TXT.ZIP");
const QString raw = QStringLiteral("CCASS_HKMK/20261123/readme \\xff.txt");
const QString undated = QStringLiteral("notice.txt");

QStringList allPaths()
{
    return {hkmk, image, futures, ccms, other, raw, undated};
}

QStringList chosenBy(const ReportFilter& filter)
{
    const CompiledFilter compiled(filter);
    QStringList chosen;
    for (const QString& path : allPaths()) {
        const Report report = decodeReport(samples::base, samples::base + u'/' + path);
        if (compiled.matches(report))
            chosen += path;
        if (compiled.matches(report) != filter.matches(report))
            qFatal("matches() and CompiledFilter disagree about %s", qPrintable(path));
    }
    return chosen;
}

QStringList byReport(const QStringList& patterns)
{
    ReportFilter filter;
    filter.reportIds = patterns;
    return chosenBy(filter);
}

QStringList byParticipant(const QStringList& patterns)
{
    ReportFilter filter;
    filter.participants = patterns;
    return chosenBy(filter);
}

} // namespace

class TestFilter : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void emptyMeansAny() { QCOMPARE(chosenBy({}), allPaths()); }
    void folderDates();
    void houses();
    void systems();
    void markets();
    void kinds();
    void reportPatterns();
    void participantPatterns();
    void patternThatIsNone();
    void conditionsAreAnded();
};

void TestFilter::folderDates()
{
    ReportFilter filter;
    filter.folderDates = {QDate(2026, 11, 24)};
    QCOMPARE(chosenBy(filter), QStringList({image})); // not the run date
    filter.folderDates += QDate(2026, 11, 23);
    QCOMPARE(chosenBy(filter), QStringList({hkmk, image, futures, ccms, other, raw}));
    filter.folderDates = {QDate(2026, 11, 22)};
    QCOMPARE(chosenBy(filter), QStringList());
}

void TestFilter::houses()
{
    ReportFilter filter;
    filter.houses = {rap::House::HkccSeoch};
    QCOMPARE(chosenBy(filter), QStringList({futures}));
    filter.houses += rap::House::Hkscc;
    QCOMPARE(chosenBy(filter), QStringList({hkmk, image, futures, ccms, raw}));
}

void TestFilter::systems()
{
    ReportFilter filter;
    filter.systems = {QStringLiteral("ccass")};
    QCOMPARE(chosenBy(filter), QStringList({hkmk, image, raw}));
    filter.systems = {QStringLiteral("CCMS")};
    QCOMPARE(chosenBy(filter), QStringList({futures, ccms}));
    filter.systems = {QStringLiteral("other")};
    QCOMPARE(chosenBy(filter), QStringList({other, undated}));
    filter.systems = {QStringLiteral("other"), QStringLiteral("ccms")};
    QCOMPARE(chosenBy(filter), QStringList({futures, ccms, other, undated}));
}

void TestFilter::markets()
{
    ReportFilter filter;
    filter.markets = {rap::Market::Hkmk};
    QCOMPARE(chosenBy(filter), QStringList({hkmk, image, raw})); // the folder says
    filter.markets = {rap::Market::Szmk};
    QCOMPARE(chosenBy(filter), QStringList({other})); // only the name says
    filter.markets = {rap::Market::Glob, rap::Market::Mamk};
    QCOMPARE(chosenBy(filter), QStringList({futures, ccms}));
}

void TestFilter::kinds()
{
    ReportFilter filter;
    filter.kinds = {rap::Kind::Image};
    QCOMPARE(chosenBy(filter), QStringList({image}));
    filter.kinds = {rap::Kind::Text};
    QCOMPARE(chosenBy(filter), QStringList({hkmk, futures, ccms, other}));
    filter.kinds += rap::Kind::Image;
    QCOMPARE(chosenBy(filter), QStringList({hkmk, image, futures, ccms, other}));
}

void TestFilter::reportPatterns()
{
    QCOMPARE(byReport({QStringLiteral("csest*")}), QStringList({hkmk, image}));
    QCOMPARE(byReport({QStringLiteral("CSEST0?")}), QStringList({hkmk, image}));
    QCOMPARE(byReport({QStringLiteral("CSEST0[2-9]")}), QStringList({image}));
    QCOMPARE(byReport({QStringLiteral("CSEST0[!2]")}), QStringList({hkmk}));
    QCOMPARE(byReport({QStringLiteral("SEST01")}), QStringList()); // the whole ID, not a part of it
    QCOMPARE(byReport({QStringLiteral("CSEST0")}), QStringList());
    QCOMPARE(byReport({QStringLiteral("CSEST.*")}), QStringList());
    QCOMPARE(byReport({QStringLiteral("README*.TXT"), QStringLiteral("var01")}), QStringList({other, raw}));
    QCOMPARE(byReport({QStringLiteral("*")}), allPaths());
}

void TestFilter::participantPatterns()
{
    QCOMPARE(byParticipant({QStringLiteral("b0*")}), QStringList({hkmk, other}));
    QCOMPARE(byParticipant({QStringLiteral("HKABC[12]"), QStringLiteral("common")}), QStringList({image, futures}));
    QCOMPARE(byParticipant({QStringLiteral("CABG")}), QStringList()); // the customer code is no participant
    QCOMPARE(byParticipant({QStringLiteral("?*")}), QStringList({hkmk, image, futures, ccms, other}));
}

void TestFilter::patternThatIsNone()
{
    QCOMPARE(byReport({QStringLiteral("csm[1")}), QStringList());
    QCOMPARE(byReport({QStringLiteral("CSM[[]1]")}), QStringList({ccms}));
    const Report odd = decodeReport(samples::base, QStringLiteral("/download/A[B"));
    ReportFilter filter;
    filter.reportIds = {QStringLiteral("a[b")};
    QVERIFY(filter.matches(odd));
    filter.reportIds = {QStringLiteral("a[c")};
    QVERIFY(!filter.matches(odd));
}

void TestFilter::conditionsAreAnded()
{
    ReportFilter filter;
    filter.systems = {QStringLiteral("ccass")};
    filter.kinds = {rap::Kind::Text};
    QCOMPARE(chosenBy(filter), QStringList({hkmk}));
    filter.reportIds = {QStringLiteral("CSEST02")};
    QCOMPARE(chosenBy(filter), QStringList());
}

RAPDESK_TEST(TestFilter)
#include "test_filter.moc"
