#include "RandomRap.h"
#include "profile/Coverage.h"
#include "tests/TestMain.h"

#include <QTest>
#include <map>

using namespace Qt::StringLiterals;
using profile::Coverage;
using profile::CoverageBoard;
using profile::CoverageCell;
using profile::Look;
using profile::Standing;
using rap::HongKongTime;

namespace {

const QDate today(2026, 11, 26); // a Thursday
const rap::HolidayCalendar holidays{{QDate(2026, 11, 21)}, QDate(2026, 12, 31)};

ledger::Report listed(const QString& path)
{
    ledger::Report report = ledger::decodeReport(u"/download"_s, u"/download/"_s + path);
    report.listed = true;
    report.size = 100;
    return report;
}

ledger::Report money(const QString& date, int number)
{
    return listed(u"CCASS_HKMK/%1/CSEMA08_C00123_HKMK_20261123201502%2.TXT.ZIP"_s.arg(
        date, QString::number(number).rightJustified(6, u'0')));
}

ledger::Report filed(ledger::Report report)
{
    report.fetched = ledger::Fetched();
    report.fetched->size = *report.size;
    return report;
}

ledger::Report unlisted(ledger::Report report)
{
    report.listed = false;
    return report;
}

ledger::Report failed(ledger::Report report)
{
    report.failure = ledger::Failure{{}, u"The ZIP is damaged."_s};
    return report;
}

QList<profile::Profile> onlyMoney()
{
    profile::Profile profile;
    profile.name = u"money"_s;
    profile.wanted.reportIds = {u"CSEMA*"_s};
    return {profile};
}

CoverageBoard boardOf(const QList<ledger::Report>& reports, const profile::Looks& looks = {},
                      const QList<profile::Profile>& profiles = {})
{
    profile::CompiledProfiles compiled(profiles);
    return profile::planCoverage(reports, profile::Standings(compiled), looks, today, holidays);
}

CoverageCell cell(const CoverageBoard& board, const QString& folder, QDate date)
{
    for (const auto& row : board.rows)
        for (qsizetype at = 0; at < board.days.size(); ++at)
            if (row.folder == folder && board.days[at].date == date)
                return row.cells[at];
    return {};
}

/// A report's standing by DOMAIN's and the profiles' words, said once more in another way.
Standing standingByTheRules(const ledger::Report& report, const QList<profile::Profile>& profiles)
{
    const bool sameSize = !report.fetched || !report.listed || report.fetched->size == *report.size;
    if (report.fetched && sameSize)
        return Standing::Here;
    bool wanted = profiles.isEmpty();
    for (const auto& profile : profiles) {
        bool excepted = false;
        for (const auto& exception : profile.except)
            excepted = excepted || exception.matches(report);
        wanted = wanted || (profile.wanted.matches(report) && !excepted);
    }
    if (!wanted)
        return Standing::NotWanted;
    if (!report.listed)
        return Standing::Gone;
    return report.failure ? Standing::Failed : Standing::Missing;
}

} // namespace

class TestCoverage : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void standings()
    {
        profile::CompiledProfiles profiles(onlyMoney());
        const ledger::Report report = money(u"20261124"_s, 1);
        const ledger::Report other = listed(u"CCASS_HKMK/20261124/CRMMG01_C00123_HKMK_20261124201502000001.TXT.ZIP"_s);
        const profile::Standings standings(profiles);
        QCOMPARE(standings.of(report), Standing::Missing);
        QCOMPARE(standings.of(failed(report)), Standing::Failed);
        QCOMPARE(standings.of(other), Standing::NotWanted);
        QCOMPARE(standings.of(failed(other)), Standing::NotWanted);
        QCOMPARE(standings.of(unlisted(report)), Standing::Gone);
        QCOMPARE(standings.of(unlisted(other)), Standing::NotWanted);
        QCOMPARE(standings.of(filed(failed(report))), Standing::Here);
        QCOMPARE(standings.of(unlisted(filed(report))), Standing::Here);
        QCOMPARE(standings.of(filed(other)), Standing::Here);
        ledger::Report moved = filed(report);
        moved.onDisk = false;
        QCOMPARE(standings.of(moved), Standing::Here);
        moved.wantedBack = true;
        QCOMPARE(standings.of(moved), Standing::Missing);
        ledger::Report changed = filed(report);
        changed.size = 101;
        QCOMPARE(standings.of(changed), Standing::Missing);
    }

    void countsWhatPeopleMoved()
    {
        ledger::Report moved = filed(money(u"20261126"_s, 1));
        moved.onDisk = false;
        profile::CompiledProfiles all;
        QCOMPARE(profile::coverageOf({moved, filed(money(u"20261126"_s, 2)), money(u"20261126"_s, 3)},
                                     profile::Standings(all), today),
                 (Coverage{.listed = 3, .listedHere = 2, .missing = 1, .here = 2, .notInFolder = 1}));
    }

    void countsByFolderAndDate()
    {
        const QList<ledger::Report> reports{
            money(u"20261126"_s, 1),
            filed(money(u"20261126"_s, 2)),
            unlisted(filed(money(u"20261126"_s, 3))),
            unlisted(money(u"20261126"_s, 4)),
            failed(money(u"20261126"_s, 5)),
            listed(u"CCASS_HKMK/20261126/CRMMG01_C00123_HKMK_20261124201502000001.TXT.ZIP"_s),
            money(u"20261117"_s, 1), // leaves after today
            money(u"20261116"_s, 1), // may be gone, and is still listed
            listed(u"notice.txt"_s),
        };
        const CoverageBoard board =
            boardOf(reports, {{}, {u"/download/CCASS_SZMK/20261120"_s}, {}, u"/download"_s}, onlyMoney());
        QCOMPARE(board.days.size(), 10);
        QCOMPARE(board.days.first().date, today);
        QCOMPARE(board.days.last().date, QDate(2026, 11, 17));
        QCOMPARE(
            cell(board, u"CCASS_HKMK"_s, today).counts,
            (Coverage{.listed = 4, .listedHere = 1, .unwanted = 1, .missing = 1, .failed = 1, .here = 2, .gone = 1}));
        QCOMPARE(cell(board, u"CCASS_HKMK"_s, QDate(2026, 11, 17)).counts,
                 (Coverage{.listed = 1, .missing = 1, .leavingTomorrow = 1}));
        QCOMPARE(board.beyond, (Coverage{.listed = 2, .unwanted = 1, .missing = 1, .overdue = 1}));
        QVERIFY(cell(board, u"CCASS_SZMK"_s, QDate(2026, 11, 20)).exists);
        QVERIFY(!cell(board, u"CCASS_SZMK"_s, QDate(2026, 11, 19)).exists);
        QCOMPARE(board.leaving, (QList<profile::Leaving>{{reports[7].path, QDate(2026, 11, 25)},
                                                         {reports[6].path, QDate(2026, 11, 26)}}));
    }

    void whatIsNotHereIsNamedBeforeItLeaves()
    {
        const QList<ledger::Report> reports{money(u"20261119"_s, 1),           failed(money(u"20261118"_s, 2)),
                                            money(u"20261118"_s, 1),           filed(money(u"20261117"_s, 1)),
                                            unlisted(money(u"20261117"_s, 2)), listed(u"notice.txt"_s)};
        const CoverageBoard board = boardOf(reports);
        QCOMPARE(board.leaving, (QList<profile::Leaving>{{reports[1].path, QDate(2026, 11, 27)},
                                                         {reports[2].path, QDate(2026, 11, 27)}}));
    }

    void daysThatWereNotLookedAt()
    {
        const auto days = boardOf({}, {{HongKongTime::at(QDate(2026, 11, 24), QTime(9, 0)),
                                        HongKongTime::at(QDate(2026, 11, 23), QTime(23, 0)),
                                        HongKongTime::at(QDate(2026, 11, 19), QTime(12, 0))},
                                       {},
                                       {},
                                       u"/download"_s})
                              .days;
        QCOMPARE(days[0].look, Look::None); // Thursday
        QCOMPARE(days[1].look, Look::None);
        QVERIFY(!days[1].lastLook);
        QCOMPARE(days[2].look, Look::InDay); // Tuesday
        QCOMPARE(days[2].lastLook, HongKongTime::at(QDate(2026, 11, 24), QTime(9, 0)));
        QCOMPARE(days[3].look, Look::After); // Monday
        QVERIFY(days[3].askedOnTheDay);
        QCOMPARE(days[6].look, Look::After); // Friday: RAP shows it still
        QVERIFY(!days[6].askedOnTheDay);
        QVERIFY(days[7].askedOnTheDay);
        for (const auto& day : boardOf({}).days)
            QCOMPARE(day.look, Look::None);
    }

    void daysOnWhichRapIsClosed()
    {
        QStringList closed;
        for (const auto& day : boardOf({}).days)
            if (!day.opens)
                closed += day.date.toString(u"ddd d"_s);
        QCOMPARE(closed, (QStringList{u"Sun 22"_s, u"Sat 21"_s}));
    }

    void foldersThatCouldNotBeRead()
    {
        const profile::Looks looks{{},
                                   {u"/download/VAR/A/20261126"_s},
                                   {u"/download/CCASS_HKMK/20261125"_s, u"/download/VAR"_s},
                                   u"/download"_s};
        const CoverageBoard board = boardOf({money(u"20261126"_s, 1)}, looks);
        QVERIFY(!cell(board, u"CCASS_HKMK"_s, today).unread);
        QVERIFY(cell(board, u"CCASS_HKMK"_s, QDate(2026, 11, 25)).unread);
        QVERIFY(cell(board, u"VAR/A"_s, today).unread);
        QVERIFY(cell(board, u"VAR"_s, today).unread);
    }

    void addsAndTakesAway()
    {
        Coverage sum;
        Coverage one;
        one.count(money(u"20261117"_s, 1), Standing::Missing, today);
        sum += one;
        sum += one;
        QCOMPARE(sum, (Coverage{.listed = 2, .missing = 2, .leavingTomorrow = 2}));
        QCOMPARE(sum.leaving(), 2);
        sum -= one;
        QCOMPARE(sum, one);
    }

    void everyReportStandsInOneWay()
    {
        Dice dice("coverage");
        for (int round = 0; round < 60; ++round) {
            const auto profiles = random_rap::profiles(dice);
            QList<ledger::Report> reports;
            for (int left = dice.between(0, 300); left > 0; --left) {
                reports += random_rap::report(dice, today);
                if (dice.once(8))
                    reports.last() = failed(reports.last());
            }
            std::map<Standing, int> ofListed;
            std::map<Standing, int> ofAll;
            int listedCount = 0;
            for (const ledger::Report& report : reports) {
                const Standing standing = standingByTheRules(report, profiles);
                ++ofAll[standing];
                if (report.listed) {
                    ++listedCount;
                    ++ofListed[standing];
                }
            }
            const CoverageBoard board = boardOf(reports, {}, profiles);
            const Coverage& total = board.total;
            QCOMPARE(total.listed, listedCount);
            QCOMPARE(total.listedHere, ofListed[Standing::Here]);
            QCOMPARE(total.unwanted, ofListed[Standing::NotWanted]);
            QCOMPARE(total.missing, ofListed[Standing::Missing]);
            QCOMPARE(total.failed, ofListed[Standing::Failed]);
            QCOMPARE(total.here, ofAll[Standing::Here]);
            QCOMPARE(total.gone, ofAll[Standing::Gone]);
            QCOMPARE(ofListed[Standing::Gone], 0);

            Coverage cells = board.beyond;
            for (const auto& row : board.rows) {
                for (const auto& cell : row.cells) {
                    const Coverage& in = cell.counts;
                    QCOMPARE(in.listed, in.listedHere + in.unwanted + in.missing + in.failed);
                    QVERIFY(cell.exists || in == Coverage());
                    cells += in;
                }
            }
            QCOMPARE(cells, total);
            QCOMPARE(board, boardOf(reports, {}, profiles)); // the same once more
            profile::CompiledProfiles compiled(profiles);
            QCOMPARE(profile::leavingSoon(reports, profile::Standings(compiled), today), board.leaving);

            // What is wanted is fetched, and then there is nothing more to fetch.
            for (ledger::Report& report : reports) {
                const Standing standing = standingByTheRules(report, profiles);
                if (standing == Standing::Missing || standing == Standing::Failed)
                    report = filed(report);
            }
            const Coverage after = boardOf(reports, {}, profiles).total;
            QCOMPARE(after.missing + after.failed, 0);
            QCOMPARE(after.listed, total.listed);
        }
    }
};

RAPDESK_TEST(TestCoverage)
#include "test_coverage.moc"
