// 'Needs a look', without a window.
#include "Reports.h"
#include "tests/TestMain.h"
#include "ui/coverage/LookPlanner.h"

#include <QTest>

using namespace coverage;
using namespace reports;
using Step = LookLine::Step;

namespace {

const QString hkmk = QStringLiteral("CCASS_HKMK");

Looked looksOf(const QList<ledger::Report>& all, const profile::Looks& looks = lookedAt(),
               const QList<rap::FolderFault>& faults = {}, const QList<profile::ExpectedReport>& late = {})
{
    profile::CompiledProfiles everything;
    const profile::Standings standings(everything);
    return planLooks(
        {profile::planCoverage(all, standings, looks, today, {}), all, standings, faults, base, late, now});
}

QDate november(int day)
{
    return {2026, 11, day};
}

} // namespace

class TestLooks : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void whereAllIsHereNothingNeedsALook()
    {
        const Looked looked = looksOf({filed(listed(hkmk, today)), filed(listed(hkmk, november(14)))});
        QVERIFY(looked.lines.isEmpty());
        QVERIFY(looked.outstanding.isEmpty());
        QVERIFY(!looked.hasUnseenDays);
    }

    void whatIsLateIsAskedFor()
    {
        profile::ExpectedReport late;
        late.report = QStringLiteral("XXNONE1");
        late.state = profile::Timeliness::Late;
        late.by = QTime(14, 0);
        const Looked looked =
            looksOf({failed(listed(hkmk, november(17))), listed(hkmk, november(16))}, lookedAt(), {}, {late});
        QCOMPARE(looked.lines.size(), 3); // after what failed, before what was not fetched yet
        QCOMPARE(looked.lines[1].sign, QStringLiteral("Late"));
        QVERIFY2(looked.lines[1].text.startsWith(QStringLiteral("XXNONE1 was expected by 14:00")),
                 qPrintable(looked.lines[1].text));
        QCOMPARE(looked.lines[1].step, Step::AskRap);
    }

    void theUrgentComesFirstAndEachHasItsStep()
    {
        const ledger::Report past = listed(hkmk, november(12), QStringLiteral("CFIPM01"));
        const ledger::Report leaves = listed(hkmk, november(14));
        const ledger::Report broken = failed(listed(hkmk, november(17)));
        const ledger::Report first = listed(hkmk, november(16), QStringLiteral("CCLTN05"));
        const ledger::Report second = listed(hkmk, november(16), QStringLiteral("CFIPM01"));
        const ledger::Report other = listed(QStringLiteral("CCASS_MAMK"), november(18));
        const ledger::Report lost = gone(listed(hkmk, november(18)));
        const Looked looked = looksOf({other, second, broken, first, lost, leaves, past, filed(listed(hkmk, today))});
        QCOMPARE(looked.lines.size(), 6);
        QCOMPARE(looked.lines[0].sign, QStringLiteral("May leave today"));
        QCOMPARE(looked.lines[0].paths, QStringList{past.path});
        QVERIFY(looked.lines[0].text.contains(QStringLiteral("CFIPM01")));
        QVERIFY(looked.lines[0].text.contains(QStringLiteral("Sat 21 Nov")));
        QCOMPARE(looked.lines[1].sign, QStringLiteral("Leaves tomorrow"));
        QVERIFY2(looked.lines[1].text.endsWith(
                     QStringLiteral("CCASS  ·  HKMK  ·  Sat 14 Nov: today is its last day on RAP")),
                 qPrintable(looked.lines[1].text));
        QCOMPARE(looked.lines[2].sign, QStringLiteral("Failed"));
        QVERIFY(looked.lines[2].text.endsWith(QStringLiteral("The ZIP is damaged.")));
        QCOMPARE(looked.lines[2].paths, QStringList{broken.path});
        QCOMPARE(looked.lines[3].sign, QStringLiteral("2 not fetched"));
        QCOMPARE(looked.lines[3].text, QStringLiteral("CCASS  ·  HKMK  ·  Mon 16 Nov"));
        QCOMPARE(looked.lines[3].paths, (QStringList{second.path, first.path}));
        QCOMPARE(looked.lines[4].sign, QStringLiteral("1 not fetched"));
        QCOMPARE(looked.lines[4].paths, QStringList{other.path});
        QCOMPARE(looked.lines[5].sign, QStringLiteral("1 gone"));
        QCOMPARE(looked.lines[5].step, Step::Show);
        QVERIFY(looked.lines[5].scope.matches(lost.folder));
        for (int line = 0; line < 5; ++line)
            QCOMPARE(looked.lines[line].step, Step::Fetch);
        QCOMPARE(looked.outstanding,
                 (QStringList{past.path, leaves.path, other.path, second.path, broken.path, first.path}));
    }

    void aReportThatLeavesSaysWhyItFailed()
    {
        const Looked looked = looksOf({failed(listed(hkmk, november(14)))});
        QCOMPARE(looked.lines.size(), 1);
        QCOMPARE(looked.lines[0].sign, QStringLiteral("Leaves tomorrow"));
        QVERIFY(looked.lines[0].text.endsWith(QStringLiteral("The ZIP is damaged.")));
    }

    void daysThatNobodyLookedAt()
    {
        const Looked looked = looksOf({}, lookedAt(rap::HongKongTime::at(november(19), QTime(9, 0))));
        QVERIFY(looked.hasUnseenDays);
        QCOMPARE(looked.lines.size(), 1);
        QCOMPARE(looked.lines[0].step, Step::AskRap);
        QCOMPARE(looked.lines[0].sign, QStringLiteral("Not looked at"));
        QVERIFY(looked.lines[0].text.startsWith(QStringLiteral("RAP was last asked on Thu 19 Nov at 09:00.")));
        const Looked never = looksOf({}, {});
        QCOMPARE(never.lines.size(), 1);
        QVERIFY(never.lines[0].text.startsWith(QStringLiteral("RAP was not asked in the last ten days.")));
        const Looked yesterday = looksOf({}, lookedAt(rap::HongKongTime::at(november(22), QTime(12, 0))));
        QVERIFY(yesterday.hasUnseenDays); // today
        QVERIFY(!looksOf({}, lookedAt()).hasUnseenDays);
    }

    void foldersThatCouldNotBeRead()
    {
        rap::FolderFault fault;
        fault.folder = QStringLiteral("/download/CCASS_HKMK/20261116");
        fault.error.message = QStringLiteral("The server does not let this account read it.");
        const Looked looked = looksOf({}, lookedAt(), {fault});
        QCOMPARE(looked.lines.size(), 1);
        QCOMPARE(looked.lines[0].step, Step::AskRap);
        QCOMPARE(looked.lines[0].text, QStringLiteral("CCASS  ·  HKMK  ·  Mon 16 Nov: The server does not let this "
                                                      "account read it."));
    }

    void manyOfAKindAreToldAsOne()
    {
        QList<ledger::Report> many;
        for (int i = 0; i < 50; ++i)
            many += failed(listed(hkmk, november(17), QStringLiteral("CFIPM%1").arg(i)));
        many += listed(hkmk, november(18));
        const Looked looked = looksOf(many);
        QCOMPARE(looked.lines.size(), 14);
        QCOMPARE(looked.lines[12].sign, QStringLiteral("38 more"));
        QCOMPARE(looked.lines[12].paths.size(), 38);
        QCOMPARE(looked.lines[13].sign, QStringLiteral("1 not fetched"));
        QSet<QString> told;
        for (const LookLine& line : looked.lines)
            for (const QString& path : line.paths)
                told.insert(path);
        QCOMPARE(told, QSet<QString>(looked.outstanding.begin(), looked.outstanding.end()));
        QCOMPARE(told.size(), 51);
    }
};

RAPDESK_TEST(TestLooks)
#include "test_looks.moc"
