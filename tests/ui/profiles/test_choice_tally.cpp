// What report profiles mean for an account's reports, counted without a window.
#include "tests/TestMain.h"
#include "tests/bench/ManyReports.h"
#include "tests/ui/workbench/Shelf.h"
#include "ui/profiles/ChoiceTally.h"

#include <QSignalSpy>

using ui::ChoiceTally;
using Counts = ChoiceTally::Counts;
using Group = ChoiceTally::Group;

namespace {

const QString hkmk = Shelf::folder(QStringLiteral("CCASS_HKMK"));
const QString mamk = Shelf::folder(QStringLiteral("CCASS_MAMK"));
const rap::Entry marks =
    Shelf::entry(hkmk, Shelf::name(QStringLiteral("CFIPM01"), QStringLiteral("C00123"), QStringLiteral("HKMK")));
const rap::Entry clearing =
    Shelf::entry(hkmk, Shelf::name(QStringLiteral("CCLTN05"), QStringLiteral("B01451"), QStringLiteral("HKMK")));
const rap::Entry image =
    Shelf::entry(mamk, Shelf::name(QStringLiteral("CSEMA08"), QStringLiteral("COMMON"), QStringLiteral("MAMK"),
                                   Shelf::today, QStringLiteral("080000"), true));

profile::Profile wanting(const QStringList& reportIds, const QList<rap::Market>& markets = {})
{
    profile::Profile profile;
    profile.name = reportIds.join(QLatin1Char(' ')) + QStringLiteral(" %1").arg(markets.size());
    profile.wanted.reportIds = reportIds;
    profile.wanted.markets = markets;
    return profile;
}

const profile::Profile cfi = wanting({QStringLiteral("CFI*")});
const profile::Profile hongKong = wanting({}, {rap::Market::Hkmk});

/// How often other events got their turn meanwhile.
int turnsWhileCounting(ChoiceTally& tally, const QList<profile::Profile>& profiles, int current)
{
    QSignalSpy counted(&tally, &ChoiceTally::counted);
    int turns = 0;
    QTimer others;
    QObject::connect(&others, &QTimer::timeout, &others, [&] { ++turns; });
    others.start(0);
    tally.count(profiles, current);
    if (!counted.wait(60'000))
        qFatal("never counted");
    return turns;
}

Counts count(ChoiceTally& tally, const QList<profile::Profile>& profiles, int current)
{
    turnsWhileCounting(tally, profiles, current);
    return tally.counts();
}

} // namespace

class TestChoiceTally : public QObject {
    Q_OBJECT

    static QStringList filesOf(const Shelf& shelf, const QList<int>& positions)
    {
        QStringList files;
        for (const int position : positions)
            files += shelf.index.reports().at(position).file;
        return files;
    }

private Q_SLOTS:
    void theFirstThatMatchesDecides()
    {
        Shelf shelf;
        shelf.list({marks, clearing, image});
        ChoiceTally tally(shelf.index);
        QCOMPARE(count(tally, {cfi, hongKong}, 1), (Counts{3, 2, 1, 1}));
        QCOMPARE(filesOf(shelf, tally.reportsOf(Group::Matching)), (QStringList{clearing.name, marks.name}));
        QCOMPARE(filesOf(shelf, tally.reportsOf(Group::Decided)), QStringList{clearing.name});
        QCOMPARE(filesOf(shelf, tally.reportsOf(Group::Unwanted)), QStringList{image.name});
        QCOMPARE(tally.deciderOf(*shelf.index.find(marks.path)), cfi.name);
        QCOMPARE(count(tally, {cfi, hongKong}, 0), (Counts{3, 1, 1, 1}));
        QCOMPARE(count(tally, {hongKong, cfi}, 1), (Counts{3, 1, 0, 1}));
        QCOMPARE(count(tally, {hongKong, cfi}, -1), (Counts{3, 0, 0, 1}));
    }

    void withoutProfilesAllIsWanted()
    {
        Shelf shelf;
        shelf.list({marks, clearing, image});
        ChoiceTally tally(shelf.index);
        QCOMPARE(count(tally, {}, -1), (Counts{3, 0, 0, 0}));
    }

    void anExceptionIsNotMatched()
    {
        Shelf shelf;
        shelf.list({marks, clearing, image});
        ChoiceTally tally(shelf.index);
        profile::Profile all = wanting({});
        all.except.resize(1);
        all.except.first().kinds = {rap::Kind::Image};
        QCOMPARE(count(tally, {all}, 0), (Counts{3, 2, 2, 1}));
    }

    void onlyWhatRapListsNowCounts()
    {
        Shelf shelf;
        shelf.list({marks, clearing, image});
        ChoiceTally tally(shelf.index);
        QCOMPARE(count(tally, {hongKong}, 0), (Counts{3, 2, 2, 1}));
        QSignalSpy counted(&tally, &ChoiceTally::counted);
        shelf.list({marks}, {mamk});
        QVERIFY(counted.wait());
        QCOMPARE(tally.counts(), (Counts{1, 1, 1, 0}));
    }

    void anotherListOfReportsIsCountedAnew()
    {
        Shelf shelf;
        shelf.list({marks, clearing, image});
        ChoiceTally tally(shelf.index);
        count(tally, {hongKong}, 0);
        QSignalSpy forgotten(&tally, &ChoiceTally::forgotten);
        QSignalSpy counted(&tally, &ChoiceTally::counted);
        shelf.index.load();
        QVERIFY(counted.wait());
        QCOMPARE(forgotten.size(), 1);
        QCOMPARE(tally.counts(), (Counts{3, 2, 2, 1}));
    }

    void theNewestOfASortIsFirst()
    {
        Shelf shelf;
        QList<rap::Entry> entries;
        for (const int day : {-3, 0, -5}) {
            const QDate date = Shelf::today.addDays(day);
            entries += Shelf::entry(
                Shelf::folder(QStringLiteral("CCASS_HKMK"), date),
                Shelf::name(QStringLiteral("CFIPM01"), QStringLiteral("C00123"), QStringLiteral("HKMK"), date));
        }
        shelf.list(entries);
        ChoiceTally tally(shelf.index);
        count(tally, {cfi}, 0);
        QCOMPARE(filesOf(shelf, tally.reportsOf(Group::Matching)),
                 (QStringList{entries[1].name, entries[0].name, entries[2].name}));
    }

    void samplesAreOfTheProfileWhereItHasAny()
    {
        Shelf shelf;
        shelf.list({marks, clearing, image});
        ChoiceTally tally(shelf.index);
        count(tally, {cfi, hongKong}, 1);
        QCOMPARE(tally.samples(4).of, std::optional(Group::Decided));
        QCOMPARE(filesOf(shelf, tally.samples(4).reports), QStringList{clearing.name});
        count(tally, {hongKong, cfi}, 1);
        QCOMPARE(tally.samples(4).of, std::optional(Group::Matching));
        QCOMPARE(filesOf(shelf, tally.samples(4).reports), QStringList{marks.name});
        count(tally, {wanting({QStringLiteral("NONE")})}, 0);
        QCOMPARE(tally.samples(4).of, std::optional<Group>());
        QCOMPARE(tally.samples(4).reports.size(), 3);
        QCOMPARE(tally.samples(2).reports.size(), 2);
    }

    void manyReportsAreCountedBetweenOtherEvents()
    {
        Shelf shelf;
        constexpr int reports = 100'000;
        shelf.index.apply(manyReports(reports, Shelf::today, 10), Shelf::now());
        ChoiceTally tally(shelf.index);
        // One id of eight begins so; each fourth report is Hong Kong's.
        QVERIFY(turnsWhileCounting(tally, {cfi, hongKong}, 0) >= 25);
        QCOMPARE(tally.counts().listed, reports);
        QCOMPARE(tally.counts().matching, reports / 8);
        // What sorts there are is known now: what is typed costs a look at each of those.
        QVERIFY(turnsWhileCounting(tally, {cfi, hongKong}, 1) < 10);
        QCOMPARE(tally.counts().matching, reports / 4);
        QCOMPARE(tally.reportsOf(Group::Matching).size(), reports / 4);
    }

    void soManySortsAreCountedBetweenOtherEvents()
    {
        Shelf shelf;
        constexpr int reports = 20'000;
        QList<rap::Entry> entries;
        for (int i = 0; i < reports; ++i)
            entries += Shelf::entry(hkmk, QStringLiteral("raw %1 name %2.dat")
                                              .arg(i % 2 == 0 ? QStringLiteral("even") : QStringLiteral("odd"))
                                              .arg(i));
        shelf.list(entries);
        ChoiceTally tally(shelf.index);
        const profile::Profile odd = wanting({QStringLiteral("*odd*")});
        turnsWhileCounting(tally, {odd}, 0);
        QCOMPARE(tally.counts(), (Counts{reports, reports / 2, reports / 2, reports / 2}));
        QVERIFY(turnsWhileCounting(tally, {odd}, 0) >= 40);
    }

    void whatIsTypedMeanwhileBeginsTheCountAnew()
    {
        Shelf shelf;
        shelf.list({marks, clearing, image});
        ChoiceTally tally(shelf.index);
        QSignalSpy counted(&tally, &ChoiceTally::counted);
        tally.count({hongKong}, 0);
        tally.count({cfi}, 0);
        QVERIFY(counted.wait());
        QCOMPARE(tally.counts(), (Counts{3, 1, 1, 2}));
        QVERIFY(!tally.isCounting());
        QCOMPARE(counted.size(), 1);
    }
};

RAPDESK_TEST(TestChoiceTally)
#include "test_choice_tally.moc"
