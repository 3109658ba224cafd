// The panel of downloads by keyboard and mouse, against a real OpenSSH server.
#include "AtRap.h"
#include "tests/TestMain.h"
#include "ui/common/Theme.h"
#include "ui/workbench/DownloadHead.h"

#include <QApplication>
#include <QLabel>

using namespace workbench;
using practice::PracticeServer;

class TestWorkbenchPanel : public QObject {
    Q_OBJECT
    std::unique_ptr<PracticeServer> m_server;

private Q_SLOTS:
    void initTestCase() { m_server = startedServer(); }

    void theKeyboardPausesAndResumesAndCancelsNothingByItself()
    {
        TrustingStation station(*m_server, 100'000);
        Program program(station, rap::systemClock);
        QVERIFY(QTest::qWaitForWindowActive(&program.window));
        auto* panel = program.find<DownloadPanel>();
        panel->setOpen(true);
        const auto* queue = &program.session().queue();
        QSignalSpy filed(&program.session(), &session::AccountSession::filed);
        program.press(program.window, command::getNew);
        TRY_VERIFY(filed.size() > 0);
        const auto focused = [] { return QApplication::focusWidget(); };
        const auto button = [panel](QLatin1String id) { return panel->findChild<QPushButton*>(id); };
        button(command::pauseAll)->setFocus(Qt::TabFocusReason);
        QTest::keyClick(focused(), Qt::Key_Space);
        TRY_COMPARE(focused(), button(command::resumeAll));
        QTest::keyClick(focused(), Qt::Key_Space);
        TRY_COMPARE(focused(), button(command::pauseAll));
        QTest::mouseClick(button(command::pauseAll), Qt::LeftButton);
        TRY_VERIFY(queue->summary().paused > 0 && !queue->summary().isBusy());
        QCOMPARE(focused(), button(command::resumeAll));

        // One off the list is counted beside those that wait.
        panel->list().setFocus();
        QTest::mouseClick(panel->list().viewport(), Qt::LeftButton, {},
                          panel->list().visualRect(panel->list().model()->index(0, 1)).center());
        QTest::keyClick(&panel->list(), Qt::Key_Delete);
        TRY_VERIFY(program.banner().content().text.contains(QStringLiteral("1 report was cancelled.")));
        QVERIFY(program.banner().content().title.startsWith(QStringLiteral("Paused: ")));

        // The tabulator goes from left to right, and then to the list.
        button(command::clearEnded)->setFocus(Qt::TabFocusReason);
        QList<int> places;
        while (focused() != &panel->list() && places.size() < 10) {
            QVERIFY(panel->isAncestorOf(focused()));
            places.append(focused()->x());
            QTest::keyClick(focused(), Qt::Key_Tab);
        }
        QCOMPARE(places.size(), 4); // Clear, Cancel all, Resume, Hide
        QVERIFY(std::is_sorted(places.begin(), places.end()));

        // A button that goes leaves the focus to one that changes nothing.
        button(command::cancelAll)->setFocus(Qt::TabFocusReason);
        QTest::keyClick(focused(), Qt::Key_Space);
        TRY_COMPARE(panel->list().model()->rowCount(), 0);
        QCOMPARE(focused(), button(command::toggleDownloads));
        const int all = int(m_server->manifest().size());
        const auto* empty = panel->findChild<QLabel*>(QStringLiteral("downloads-empty"));
        TRY_COMPARE(empty->text().section(QLatin1Char('\n'), 0, 0),
                    QStringLiteral("%1 fetched, %2 cancelled.").arg(queue->summary().done).arg(all - filed.size()));
    }

    void whatCannotMoveUpStaysSelected()
    {
        PracticeServer server;
        QVERIFY2(server.start(), qPrintable(server.fault()));
        int broken = 0;
        for (const practice::ManifestEntry& entry : server.manifest()) {
            if (broken == 2 || !entry.path.endsWith(QLatin1String(".TXT.ZIP")))
                continue;
            QFile file(server.localFile(entry.path));
            QVERIFY(file.open(QIODevice::WriteOnly | QIODevice::Truncate));
            file.write("no zip at all");
            ++broken;
        }
        Workstation station;
        station.save(accountAt(server, station));
        pin(server, station);
        Program program(station, rap::systemClock);
        QVERIFY(QTest::qWaitForWindowActive(&program.window));
        program.press(program.window, command::getNew);
        TRY_COMPARE(program.banner().content().title, QStringLiteral("2 reports failed."));
        QVERIFY2(program.banner().content().text.contains(QStringLiteral("not a ZIP")),
                 qPrintable(program.banner().content().text));
        auto* panel = program.find<DownloadPanel>();
        panel->setOpen(true);
        QTableView& list = panel->list();
        list.setFocus();
        QCOMPARE(list.model()->rowCount(), 2);
        const QVariant first = list.model()->index(0, 0).data(DownloadModel::IdRole);
        QTest::mouseClick(list.viewport(), Qt::LeftButton, {}, list.visualRect(list.model()->index(1, 1)).center());
        QCOMPARE(list.currentIndex().row(), 1);
        QTest::keyClick(&list, Qt::Key_Up, Qt::AltModifier);
        QCOMPARE(list.currentIndex().row(), 1);
        QTest::keyClick(&list, Qt::Key_Delete);
        TRY_COMPARE(list.model()->rowCount(), 1);
        QCOMPARE(list.model()->index(0, 0).data(DownloadModel::IdRole), first);
    }

    void closingWithPausedDownloadsIsAskedAbout()
    {
        TrustingStation station(*m_server, 100'000);
        Program program(station, rap::systemClock);
        QSignalSpy filed(&program.session(), &session::AccountSession::filed);
        program.press(program.window, command::getNew);
        TRY_VERIFY(filed.size() > 0);
        program.press(program.window, command::pauseAll);
        TRY_VERIFY(program.banner().content().title.startsWith(QStringLiteral("Paused: ")));
        const int paused = program.session().queue().summary().paused;
        program.window.close();
        QVERIFY(program.window.isVisible());
        QCOMPARE(program.banner().content().title, QStringLiteral("%1 reports are paused.").arg(paused));
        program.press(program.banner(), command::closeAnyway);
        QVERIFY(!program.window.isVisible());
    }

    void thePanelCountsWhatTheBannerCounts()
    {
        TrustingStation station(*m_server);
        Program program(station, rap::systemClock);
        program.press(program.window, command::refresh);
        const int all = int(m_server->manifest().size());
        TRY_COMPARE(program.table().model()->rowCount(), all);
        TRY_VERIFY(program.errands().asking() == Asking::No);
        program.click(0);
        QTest::keyClick(&program.table(), Qt::Key_D, Qt::ControlModifier);
        TRY_COMPARE(program.banner().content().title, QStringLiteral("1 report fetched, checked and filed."));
        program.press(program.window, command::getNew);
        TRY_COMPARE(program.banner().content().title,
                    QStringLiteral("%1 reports fetched, checked and filed.").arg(all - 1));
        QCOMPARE(program.find<SummaryLine>()->accessibleName(), QStringLiteral("%1 fetched").arg(all - 1));
    }
};

RAPDESK_TEST(TestWorkbenchPanel)
#include "test_workbench_panel.moc"
