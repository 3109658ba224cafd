#include "profile/Profile.h"
#include "tests/TestMain.h"

#include <QTest>

using namespace Qt::StringLiterals;
using profile::CompiledProfiles;
using profile::Profile;

namespace {

ledger::Report report(const QString& path)
{
    return ledger::decodeReport(u"/download"_s, u"/download/"_s + path);
}

const ledger::Report money = report(u"CCASS_HKMK/20261124/CSEMA08_C00123_HKMK_20261123201502123456.TXT.ZIP"_s);
const ledger::Report moneyImage = report(u"CCASS_HKMK/20261124/CSEMA08_C00123_HKMK_20261123201502123456_IMG.TXT.ZIP"_s);
const ledger::Report margin = report(u"CCASS_MAMK/20261124/CRMMG01_C00123_MAMK_20261124114502123456.TXT.ZIP"_s);
const ledger::Report futures =
    report(u"HKCC_SEOCH_CCMS_GLOB/20261124/DCRP01_CABG_HKABC1_GLOB_20261124081502123.TXT.ZIP"_s);
const ledger::Report raw = report(u"notice.txt"_s);

Profile named(const QString& name, const ledger::ReportFilter& wanted = {})
{
    Profile profile;
    profile.name = name;
    profile.wanted = wanted;
    return profile;
}

ledger::ReportFilter ids(const QStringList& patterns)
{
    ledger::ReportFilter filter;
    filter.reportIds = patterns;
    return filter;
}

QString chooser(CompiledProfiles& profiles, const ledger::Report& of)
{
    const Profile* const chosen = profiles.chosenBy(of);
    if (profiles.wants(of) != (chosen != nullptr))
        qFatal("wants() and chosenBy() disagree");
    return chosen ? chosen->name : QString();
}

} // namespace

class TestProfiles : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void withoutProfilesAllIsWanted()
    {
        CompiledProfiles none;
        for (const ledger::Report& any : {money, margin, futures, raw}) {
            QVERIFY(none.wants(any));
            QVERIFY(!none.chosenBy(any));
        }
    }

    void theFirstThatMatchesDecides()
    {
        CompiledProfiles profiles({named(u"money"_s, ids({u"CSEMA*"_s})), named(u"C"_s, ids({u"c*"_s}))});
        QCOMPARE(chooser(profiles, money), u"money"_s);
        QCOMPARE(chooser(profiles, margin), u"C"_s);
        QCOMPARE(chooser(profiles, futures), QString());
        QCOMPARE(chooser(profiles, raw), QString());
        QCOMPARE(chooser(profiles, money), u"money"_s); // from memory
        CompiledProfiles turned({named(u"C"_s, ids({u"c*"_s})), named(u"money"_s, ids({u"CSEMA*"_s}))});
        QCOMPARE(chooser(turned, money), u"C"_s);
    }

    void onlyTwoCharactersStandForOthers()
    {
        CompiledProfiles profiles({named(u"any"_s, ids({u"[C-D]*"_s, u"cs?ma0[8]"_s, u"***CRMMG***"_s}))});
        QCOMPARE(chooser(profiles, money), QString());
        QCOMPARE(chooser(profiles, futures), QString());
        QCOMPARE(chooser(profiles, margin), u"any"_s);
        CompiledProfiles brackets({named(u"raw"_s, ids({u"a[1]*"_s})), named(u"one"_s, ids({u"CS?MA08"_s}))});
        QCOMPARE(chooser(brackets, report(u"A[1] b.txt"_s)), u"raw"_s);
        QCOMPARE(chooser(brackets, report(u"a1 b.txt"_s)), QString());
        QCOMPARE(chooser(brackets, money), u"one"_s);
    }

    void whatIsNoPatternEndsAndMatchesNothing()
    {
        CompiledProfiles profiles({named(u"slow"_s, ids({u"*C"_s.repeated(2500) + u'*'})),
                                   named(u"long"_s, ids({QString(300, u'?')})),
                                   named(u"one"_s, ids({QString(5000, u'*')}))});
        QCOMPARE(chooser(profiles, report(QString(200, u'C') + u".txt"_s)), u"one"_s);
    }

    void whatIsExceptedMayBeALaterOnes()
    {
        Profile texts = named(u"texts"_s);
        ledger::ReportFilter images;
        images.kinds = {rap::Kind::Image};
        texts.except = {images, ids({u"DCRP*"_s})};
        CompiledProfiles one({texts});
        QCOMPARE(chooser(one, money), u"texts"_s);
        QCOMPARE(chooser(one, raw), u"texts"_s);
        QCOMPARE(chooser(one, moneyImage), QString());
        QCOMPARE(chooser(one, futures), QString());
        CompiledProfiles two({texts, named(u"rest"_s, images)});
        QCOMPARE(chooser(two, moneyImage), u"rest"_s);
        QCOMPARE(chooser(two, futures), QString());
    }

    void everyConditionCounts()
    {
        ledger::ReportFilter filter;
        filter.houses = {rap::House::Hkscc};
        filter.systems = {u"ccass"_s};
        filter.markets = {rap::Market::Hkmk, rap::Market::Mamk};
        filter.participants = {u"C0*"_s};
        CompiledProfiles profiles({named(u"p"_s, filter)});
        QCOMPARE(chooser(profiles, money), u"p"_s);
        QCOMPARE(chooser(profiles, margin), u"p"_s);
        QCOMPARE(chooser(profiles, futures), QString());
        QCOMPARE(chooser(profiles, raw), QString());
    }

    void folderDatesSayNothing()
    {
        ledger::ReportFilter filter;
        filter.folderDates = {QDate(2020, 1, 1)};
        CompiledProfiles profiles({named(u"p"_s, filter)});
        QVERIFY(profiles.wants(money));
    }

    /// Reports that differ in one of their traits only are not taken for each other.
    void remembersEachForItself()
    {
        ledger::ReportFilter texts;
        texts.kinds = {rap::Kind::Text};
        ledger::ReportFilter hkmk;
        hkmk.markets = {rap::Market::Hkmk};
        CompiledProfiles profiles({named(u"texts"_s, texts)});
        QVERIFY(profiles.wants(money));
        QVERIFY(!profiles.wants(moneyImage));
        CompiledProfiles markets({named(u"hkmk"_s, hkmk)});
        QVERIFY(markets.wants(report(u"VAR/20261124/RMAMR01_C00123_HKMK_20261123201502123456.TXT.ZIP"_s)));
        QVERIFY(!markets.wants(report(u"VAR/20261124/RMAMR01_C00123_MAMK_20261123201502123456.TXT.ZIP"_s)));
    }

    void validates()
    {
        QVERIFY(profile::validate({}));
        QVERIFY(profile::validate({named(u"a"_s), named(u"b"_s)}));
        const auto refused = [](const QList<Profile>& profiles, const QString& says) {
            const auto result = profile::validate(profiles);
            return !result && result.error().kind == rap::ErrorKind::BadCall && result.error().message.contains(says) &&
                   !result.error().nextStep.isEmpty();
        };
        QVERIFY(refused({named(u" "_s)}, u"no name"_s));
        QVERIFY(refused({named(u"Margin"_s), named(u"MARGIN"_s)}, u"'MARGIN'"_s));
        Profile nothing = named(u"all but all"_s);
        nothing.except = {{}};
        QVERIFY(refused({nothing}, u"'all but all'"_s));
        for (const QString& root : {u"/srv/share"_s, u"D:/share"_s, u"D:\\share"_s, u"\\\\server\\share"_s}) {
            Profile copies = named(u"copies"_s);
            copies.further = {{root, {}}};
            QVERIFY2(profile::validate({copies}), qPrintable(root));
        }
        for (const QString& root : {u""_s, u"share"_s, u"D:share"_s, u"../x"_s}) {
            Profile copies = named(u"copies"_s);
            copies.further = {{root, {}}};
            QVERIFY(refused({copies}, u"no whole path"_s));
        }
    }
};

RAPDESK_TEST(TestProfiles)
#include "test_profiles.moc"
