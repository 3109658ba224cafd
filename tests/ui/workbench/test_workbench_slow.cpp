// What the window shows of reports that come slowly.
#include "Spring.h"
#include "tests/TestMain.h"
#include "ui/common/Theme.h"
#include "ui/workbench/DownloadHead.h"

#include <QApplication>

using namespace workbench;

class TestWorkbenchSlow : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { ui::applyTheme(*qApp, ui::Scheme::Light); }

    void whoseFirstBytesAreHereRuns()
    {
        AtSpring at;
        at.panel().setOpen(true);
        at.fetch();
        const auto* summary = at.program->find<SummaryLine>();
        for (int row = 0; row < 3; ++row)
            QCOMPARE(at.status(row), QStringLiteral("Waiting"));
        QTRY_VERIFY(summary->accessibleName().startsWith(QStringLiteral("3 waiting")));
        at.spring->give(image, 1000);
        QTRY_COMPARE(at.status(0), QStringLiteral("0 %"));
        QCOMPARE(at.report(0), QStringLiteral("CSEMA08"));
        QTRY_VERIFY(summary->accessibleName().startsWith(QStringLiteral("1 running  ·  2 waiting")));
        // The next bytes take their time: it runs all the same, and that is said without a break.
        QSignalSpy told(&at.program->session().queue(), &download::Queue::summaryChanged);
        int waited = 0;
        connect(&at.program->session().queue(), &download::Queue::summaryChanged, this,
                [&] { waited += summary->accessibleName().startsWith(QStringLiteral("1 running")) ? 0 : 1; });
        QTRY_VERIFY_WITH_TIMEOUT(told.size() > 40, 30'000); // ten a second: longer than a speed is measured over
        QCOMPARE(waited, 0);
        QCOMPARE(at.status(0), QStringLiteral("0 %"));
    }

    void whatHasBegunStaysOnTopWhilePaused()
    {
        AtSpring at;
        at.panel().setOpen(true);
        at.fetch();
        at.spring->give(image, big * 43 / 100);
        QTRY_COMPARE(at.status(0), QStringLiteral("43 %"));
        at.program->press(at.panel(), command::pauseAll);
        QTRY_COMPARE(at.program->session().queue().summary().paused, 3);
        QCOMPARE(at.report(0), QStringLiteral("CSEMA08"));
        QCOMPARE(at.row(0, DownloadModel::Progress).data(DownloadModel::PercentRole).toInt(), 43);
        QTRY_VERIFY(!at.spring->isAskedFor(image));
        // Where it waits again it is said to be here as far as it is.
        at.program->press(at.panel(), command::resumeAll);
        QCOMPARE(at.status(0), QStringLiteral("Waiting, 43 % here"));
        QCOMPARE(at.report(0), QStringLiteral("CSEMA08"));
        QTRY_VERIFY(at.spring->isAskedFor(image));
        QCOMPARE(at.status(0), QStringLiteral("Waiting, 43 % here"));
        at.spring->give(image, 10'000);
        QTRY_COMPARE(at.status(0), QStringLiteral("44 %"));
    }

    void speedAndTimeLeftAreToldWhileItWorks()
    {
        AtSpring at;
        at.fetch();
        const auto* summary = at.program->find<SummaryLine>();
        at.spring->give(marks, 600'000);
        QTRY_VERIFY2(summary->accessibleName().contains(QStringLiteral("/s  ·  ")),
                     qPrintable(summary->accessibleName()));
        int missing = 0;
        int told = 0;
        connect(&at.program->session().queue(), &download::Queue::summaryChanged, this, [&] {
            missing += summary->accessibleName().contains(QStringLiteral("/s")) ? 0 : 1;
            ++told;
        });
        at.spring->give(marks, 400'000); // between two reports nothing runs
        for (int i = 0; i < 5; ++i) {
            at.spring->give(clearing, 1000);
            const int before = told;
            QTRY_VERIFY(told > before);
        }
        QCOMPARE(missing, 0);
    }

    void aColumnThatSaysNothingTakesNoRoom()
    {
        AtSpring at;
        at.panel().setOpen(true);
        at.fetch();
        QTableView& list = at.panel().list();
        QTRY_VERIFY(list.isColumnHidden(DownloadModel::Remark));
        QVERIFY(!list.isColumnHidden(DownloadModel::Speed));
        at.program->press(at.panel(), command::pauseAll);
        QTRY_VERIFY(list.isColumnHidden(DownloadModel::Speed));
        QVERIFY(list.isColumnHidden(DownloadModel::Left));
        at.program->press(at.panel(), command::resumeAll);
        at.program->session().queue().connectionFailed(
            {rap::ErrorKind::TimedOut, QStringLiteral("No answer."), {}, {}});
        QTRY_VERIFY(!list.isColumnHidden(DownloadModel::Remark));
        QVERIFY(list.columnWidth(DownloadModel::Remark) > list.columnWidth(DownloadModel::Report));
        QVERIFY(list.columnWidth(DownloadModel::Remark) >=
                list.fontMetrics().horizontalAdvance(at.row(0, DownloadModel::Remark).data().toString()));
    }

    void theClosingBannerCountsDownAndEscapeStays()
    {
        AtSpring at;
        at.fetch();
        const auto title = [&] { return at.program->banner().content().title; };
        QVERIFY(!at.program->window.close());
        QCOMPARE(title(), QStringLiteral("3 reports are still on their way."));
        auto* close = at.program->banner().findChild<QPushButton*>(command::closeAnyway);
        close->setFocus(Qt::TabFocusReason);
        at.program->session().queue().cancel({at.row(2, 0).data(DownloadModel::IdRole).toULongLong()});
        QTRY_COMPARE(title(), QStringLiteral("2 reports are still on their way."));
        QVERIFY(close->hasFocus()); // the same button, and her finger on it
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Escape);
        QVERIFY(!at.program->banner().isVisible());
        QVERIFY(at.program->window.isVisible());
        QVERIFY(at.program->table().hasFocus());
        QCOMPARE(at.program->window.desk().underWay(), 2);
        // With nothing left to ask about there is no question.
        QVERIFY(!at.program->window.close());
        QVERIFY(at.program->banner().isVisible());
        at.program->session().queue().cancel({at.row(0, 0).data(DownloadModel::IdRole).toULongLong(),
                                              at.row(1, 0).data(DownloadModel::IdRole).toULongLong()});
        QTRY_VERIFY(!title().contains(QStringLiteral("on their way")));
        QVERIFY(!at.program->banner().findChild<QPushButton*>(command::closeAnyway) ||
                title().startsWith(QStringLiteral("Cancelled")));
    }

    void theClosingBannerTellsWhatLeavesAndOffersToGoOn()
    {
        QList<rap::Entry> reports = bigOnes;
        const QString old = Shelf::folder(QStringLiteral("CCASS_HKMK"), Shelf::today.addDays(-9));
        reports.append(Shelf::entry(
            old, Shelf::name(QStringLiteral("CFIPM02"), QStringLiteral("C00123"), QStringLiteral("HKMK")), big));
        AtSpring at(reports);
        at.fetch(reports);
        at.program->press(at.panel(), command::pauseAll);
        const auto& banner = at.program->banner();
        QTRY_VERIFY(banner.content().title.startsWith(QStringLiteral("Paused: 4")));
        const QString leaves = QStringLiteral("1 of them leaves RAP tomorrow.");
        QVERIFY2(banner.content().text.contains(leaves), qPrintable(banner.content().text));
        QVERIFY(!at.program->window.close());
        QCOMPARE(banner.content().title, QStringLiteral("4 reports are paused."));
        QVERIFY2(banner.content().text.contains(leaves), qPrintable(banner.content().text));
        at.program->press(at.program->banner(), banner.content().buttons.first().id);
        QTRY_COMPARE(at.program->window.desk().underWay(), 4);
        QVERIFY(!banner.isVisible());
        QVERIFY(at.program->window.isVisible());
    }

    void theFocusGoesBackFromABannerThatGoes()
    {
        AtSpring at;
        at.fetch();
        const auto pause = [&] {
            at.program->command(command::pauseAll).trigger();
            QTRY_VERIFY(at.program->banner().isVisible());
        };
        const auto resume = [&] { return at.program->banner().findChild<QPushButton*>(command::resumeAll); };
        // By the mouse, which takes the focus along.
        at.program->table().setFocus();
        pause();
        at.program->press(at.program->banner(), command::resumeAll);
        QTRY_VERIFY(!at.program->banner().isVisible());
        QVERIFY(at.program->table().hasFocus());
        // By the keyboard.
        at.program->search().setFocus();
        pause();
        resume()->setFocus(Qt::TabFocusReason);
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Space);
        QTRY_VERIFY(!at.program->banner().isVisible());
        QVERIFY(at.program->search().hasFocus());
        // Where it cannot go back it goes to the reports.
        pause();
        at.panel().findChild<QPushButton*>(command::resumeAll)->setFocus(Qt::TabFocusReason);
        resume()->setFocus(Qt::TabFocusReason);
        at.panel().hide();
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Space);
        QTRY_VERIFY(!at.program->banner().isVisible());
        QVERIFY(at.program->table().hasFocus());
    }
};

RAPDESK_TEST(TestWorkbenchSlow)
#include "test_workbench_slow.moc"
