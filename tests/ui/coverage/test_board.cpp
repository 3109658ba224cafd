// What the board says, without a window.
#include "Reports.h"
#include "tests/TestMain.h"
#include "ui/coverage/BoardModel.h"

#include <QTest>

using namespace coverage;
using namespace reports;
using ui::Tone;

namespace {

const QString hkmk = QStringLiteral("CCASS_HKMK");

Board boardOf(const QList<ledger::Report>& all, const profile::Looks& looks = lookedAt(),
              const QList<profile::Profile>& profiles = {})
{
    profile::CompiledProfiles compiled(profiles);
    return planBoard(profile::planCoverage(all, profile::Standings(compiled), looks, today, {}), base, now, false);
}

const BoardCell& cellAt(const Board& board, int dayOfMonth, int row = 0)
{
    for (qsizetype day = 0; day < board.days.size(); ++day)
        if (board.days.at(day).date == QDate(2026, 11, dayOfMonth))
            return board.rows.at(row).cells.at(day);
    qFatal("no such day");
}

QDate november(int day)
{
    return {2026, 11, day};
}

} // namespace

class TestBoard : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void daysRunFromTheOldestToToday()
    {
        const Board board = boardOf({});
        QCOMPARE(board.days.size(), 10);
        QCOMPARE(board.days.first().text, QStringLiteral("Sat 14"));
        QCOMPARE(board.days.first().note, QStringLiteral("leaves tomorrow"));
        QCOMPARE(board.days.at(1).note, QString()); // closed: nothing leaves
        QVERIFY(!board.days.at(1).opens);
        QCOMPARE(board.days.last().text, QStringLiteral("Mon 23"));
        QCOMPARE(board.days.last().note, QStringLiteral("today"));
        QCOMPARE(board.days.last().spoken, QStringLiteral("Mon 23 Nov, today"));
        QVERIFY(board.days.at(2).tip.contains(QStringLiteral("On RAP until Wed 25 Nov")));
    }

    void rowsAreNamedAndOrderedAsTheTreeHasThem()
    {
        const Board board =
            boardOf({listed(QStringLiteral("HKCC_SEOCH_CCMS_GLOB"), today), listed(QStringLiteral("VAR_ONLINE"), today),
                     listed(QStringLiteral("HKSCC_CCMS_GLOB"), today), listed(hkmk, today),
                     listed(QStringLiteral("CCASS_GLOB"), today)});
        QStringList rows;
        for (const BoardRow& row : board.rows)
            rows += row.text;
        QCOMPARE(rows, (QStringList{QStringLiteral("CCASS  ·  GLOB"), QStringLiteral("CCASS  ·  HKMK"),
                                    QStringLiteral("CCMS  ·  GLOB"), QStringLiteral("HKCC and SEOCH  ·  CCMS  ·  GLOB"),
                                    QStringLiteral("VAR_ONLINE")}));
        QVERIFY(board.rows.first().scope.matches(listed(QStringLiteral("CCASS_GLOB"), november(16)).folder));
        QVERIFY(board.rows.last().scope.matches(listed(QStringLiteral("VAR_ONLINE"), today).folder));
    }

    void aCellWithAllHere()
    {
        const BoardCell cell = cellAt(
            boardOf({filed(listed(hkmk, november(16))), filed(listed(hkmk, november(16), QStringLiteral("CFIPM01")))}),
            16);
        QCOMPARE(cell.text, QStringLiteral("2 / 2"));
        QCOMPARE(cell.note, QString());
        QCOMPARE(cell.tone, Tone::Good);
        QCOMPARE(cell.mark, Mark::Share);
        QCOMPARE(cell.share, 1.0);
        QCOMPARE(cell.spoken, QStringLiteral("2 of 2 here"));
    }

    void aCellWithSomeMissing()
    {
        const BoardCell cell = cellAt(
            boardOf({filed(listed(hkmk, november(16))), listed(hkmk, november(16), QStringLiteral("CFIPM01"))}), 16);
        QCOMPARE(cell.text, QStringLiteral("1 / 2"));
        QCOMPARE(cell.tone, Tone::Warning);
        QCOMPARE(cell.mark, Mark::Share);
        QCOMPARE(cell.share, 0.5);
        QCOMPARE(cell.spoken, QStringLiteral("1 of 2 here, 1 not fetched yet"));
    }

    void aCellWithAFailure()
    {
        const BoardCell cell = cellAt(boardOf({failed(listed(hkmk, november(16)))}), 16);
        QCOMPARE(cell.text, QStringLiteral("0 / 1"));
        QCOMPARE(cell.note, QStringLiteral("1 failed"));
        QCOMPARE(cell.tone, Tone::Bad);
        QCOMPARE(cell.mark, Mark::Error);
        QVERIFY(cell.spoken.contains(QStringLiteral("1 could not be fetched")));
    }

    void aCellThatLeaves()
    {
        const Board board = boardOf({listed(hkmk, november(14)), filed(listed(hkmk, november(16)))});
        const BoardCell cell = cellAt(board, 14);
        QCOMPARE(cell.text, QStringLiteral("0 / 1"));
        QCOMPARE(cell.note, QStringLiteral("leaves tomorrow"));
        QCOMPARE(cell.tone, Tone::Bad);
        QCOMPARE(cell.mark, Mark::Warning);
        QVERIFY(cell.spoken.contains(QStringLiteral("leave RAP tomorrow")));
    }

    void aCellWithWhatIsGone()
    {
        const BoardCell cell = cellAt(
            boardOf({filed(listed(hkmk, november(16))), gone(listed(hkmk, november(16), QStringLiteral("CFIPM01")))}),
            16);
        QCOMPARE(cell.text, QStringLiteral("1 / 2"));
        QCOMPARE(cell.note, QStringLiteral("1 gone"));
        QCOMPARE(cell.tone, Tone::Warning);
        QVERIFY(cell.spoken.contains(QStringLiteral("1 left RAP without having been fetched")));
    }

    void todayIsSoFar()
    {
        const Board board = boardOf({filed(listed(hkmk, today))});
        const BoardCell cell = cellAt(board, 23);
        QCOMPARE(cell.text, QStringLiteral("1 / 1"));
        QCOMPARE(cell.note, QStringLiteral("so far"));
        QCOMPARE(cell.tone, Tone::Accent);
    }

    void closedDaysAndEmptyOnes()
    {
        profile::Looks looks = lookedAt();
        looks.folders = {QStringLiteral("/download/CCASS_HKMK/20261117")};
        const Board board = boardOf({filed(listed(hkmk, november(16)))}, looks);
        QCOMPARE(cellAt(board, 15).text, QStringLiteral("closed"));
        QCOMPARE(cellAt(board, 15).tone, Tone::Quiet);
        QCOMPARE(cellAt(board, 15).spoken, QStringLiteral("RAP was closed"));
        QCOMPARE(cellAt(board, 17).text, QStringLiteral("–"));
        QCOMPARE(cellAt(board, 17).spoken, QStringLiteral("RAP's folder is empty"));
        QCOMPARE(cellAt(board, 18).text, QStringLiteral("–"));
        QCOMPARE(cellAt(board, 18).spoken, QStringLiteral("nothing there"));
        QCOMPARE(cellAt(board, 18).mark, Mark::None);
    }

    void whatIsNotWantedIsCountedApart()
    {
        profile::Profile profile;
        profile.name = QStringLiteral("Money");
        profile.wanted.reportIds = {QStringLiteral("CSEMS*")};
        const Board board =
            boardOf({filed(listed(hkmk, november(16))), listed(hkmk, november(16), QStringLiteral("CFIPM01")),
                     listed(hkmk, november(17), QStringLiteral("CFIPM01"))},
                    lookedAt(), {profile});
        QCOMPARE(cellAt(board, 16).text, QStringLiteral("1 / 1"));
        QCOMPARE(cellAt(board, 16).tone, Tone::Good);
        QVERIFY(cellAt(board, 16).tip.contains(QStringLiteral("1 not wanted by any report profile")));
        QCOMPARE(cellAt(board, 17).text, QStringLiteral("none wanted"));
        QCOMPARE(cellAt(board, 17).tone, Tone::Quiet);
        QVERIFY(board.summary.contains(QStringLiteral("2 more are on RAP that no report profile wants")));
    }

    void whatCouldNotBeReadIsNeverFine()
    {
        profile::Looks looks = lookedAt();
        looks.unread = {QStringLiteral("/download/CCASS_HKMK/20261116"),
                        QStringLiteral("/download/CCASS_HKMK/20261117")};
        const Board board = boardOf({filed(listed(hkmk, november(16)))}, looks);
        QCOMPARE(cellAt(board, 16).text, QStringLiteral("1 / 1"));
        QCOMPARE(cellAt(board, 16).note, QStringLiteral("not read"));
        QCOMPARE(cellAt(board, 16).tone, Tone::Bad);
        QCOMPARE(cellAt(board, 17).text, QStringLiteral("not read"));
        QCOMPARE(cellAt(board, 17).mark, Mark::Error);
        QCOMPARE(cellAt(board, 17).spoken, QStringLiteral("could not be read when RAP was last asked"));
    }

    void daysThatWereNotLookedAtAreNeverFine()
    {
        const Board board = boardOf({filed(listed(hkmk, november(18))), filed(listed(hkmk, november(19))),
                                     filed(listed(QStringLiteral("CCASS_MAMK"), november(18)))},
                                    lookedAt(rap::HongKongTime::at(november(19), QTime(9, 0))));
        QCOMPARE(cellAt(board, 18).tone, Tone::Good); // asked the day after
        QCOMPARE(cellAt(board, 19).text, QStringLiteral("1 / 1"));
        QCOMPARE(cellAt(board, 19).note, QStringLiteral("until 09:00"));
        QCOMPARE(cellAt(board, 19).tone, Tone::Warning);
        QVERIFY(cellAt(board, 19).spoken.contains(QStringLiteral("not looked at after 09:00")));
        QCOMPARE(cellAt(board, 19, 1).text, QStringLiteral("not looked at"));
        for (const int day : {20, 21, 23}) {
            QCOMPARE(cellAt(board, day).text, QStringLiteral("not looked at"));
            QCOMPARE(cellAt(board, day).tone, Tone::Warning);
        }
        QCOMPARE(cellAt(board, 22).text, QStringLiteral("closed"));
        QVERIFY(board.days.last().tip.contains(QStringLiteral("not known")));
        QVERIFY(board.summary.endsWith(QStringLiteral("What came since then is not known.")));
    }

    void theSummary()
    {
        QVERIFY(boardOf({}).summary.startsWith(QStringLiteral("RAP lists nothing that is wanted. RAP was last asked")));
        QVERIFY(boardOf({filed(listed(hkmk, today)), filed(listed(hkmk, november(20)))})
                    .summary.startsWith(QStringLiteral("Nothing is missing: 2 reports that RAP lists are here.")));
        QVERIFY(boardOf({filed(listed(hkmk, today)), listed(hkmk, november(20))})
                    .summary.startsWith(QStringLiteral("1 report is missing. 1 that RAP lists is here.")));
        QVERIFY(boardOf({}).summary.endsWith(QStringLiteral("today 16:31.")));
    }

    void theModelSaysRowDayAndState()
    {
        BoardModel model;
        model.setBoard(boardOf({listed(hkmk, november(16))}));
        const QModelIndex monday = model.index(0, 2);
        QCOMPARE(monday.data(Qt::AccessibleTextRole).toString(),
                 QStringLiteral("CCASS  ·  HKMK, Mon 16 Nov: 0 of 1 here, 1 not fetched yet"));
        QCOMPARE(model.headerData(0, Qt::Vertical, Qt::DisplayRole).toString(), QStringLiteral("CCASS  ·  HKMK"));
        QCOMPARE(model.headerData(2, Qt::Horizontal, Qt::AccessibleTextRole).toString(), QStringLiteral("Mon 16 Nov"));
        QVERIFY(model.scope(monday).matches(listed(hkmk, november(16)).folder));
        QVERIFY(!model.scope(monday).matches(listed(hkmk, november(17)).folder));
    }
};

RAPDESK_TEST(TestBoard)
#include "test_board.moc"
