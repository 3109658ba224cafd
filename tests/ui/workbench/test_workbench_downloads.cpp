// What is on its way, as the window shows it: against a real OpenSSH server.
#include "AtRap.h"
#include "tests/TestMain.h"

#include <QLabel>
#include <QToolButton>
#include <QWindow>

using namespace workbench;
using practice::PracticeServer;

class TestWorkbenchDownloads : public QObject {
    Q_OBJECT
    std::unique_ptr<PracticeServer> m_server;

private Q_SLOTS:
    void initTestCase() { m_server = startedServer(); }

    void runningMeansThatBytesCome()
    {
        TrustingStation station(*m_server, slow);
        Program program(station, rap::systemClock);
        auto* panel = program.find<DownloadPanel>();
        panel->setOpen(true);
        const QAbstractItemModel* rows = panel->list().model();
        int looked = 0;
        connect(&program.session().queue(), &download::Queue::summaryChanged, this, [&] {
            bool waits = false;
            for (int row = 0; row < rows->rowCount(); ++row) {
                const auto id = rows->index(row, 0).data(DownloadModel::IdRole).toULongLong();
                const auto transfer = program.session().queue().transfer(id);
                const bool runs =
                    rows->index(row, 0).data(DownloadModel::RowStatusRole).toInt() == int(RowStatus::Running);
                QVERIFY(!runs || !waits); // what moves stands first
                waits = waits || !runs;
                if (!runs || !transfer)
                    continue;
                QVERIFY(transfer->received > 0 || transfer->step != download::TransferStep::Fetching);
                ++looked;
            }
        });
        program.press(program.window, command::getNew);
        const int all = int(m_server->manifest().size());
        TRY_COMPARE(program.banner().content().title,
                    QStringLiteral("%1 reports fetched, checked and filed.").arg(all));
        QVERIFY(looked > 0);
        // The list that is empty now says why.
        const auto* empty = panel->findChild<QLabel*>(QStringLiteral("downloads-empty"));
        QVERIFY(empty->isVisible());
        QVERIFY(empty->text().startsWith(QStringLiteral("All %1 reports are fetched.").arg(all)));
        QTest::mouseClick(panel->findChild<QPushButton*>(command::clearEnded), Qt::LeftButton);
        QCOMPARE(empty->text(), QStringLiteral("Nothing is under way."));
    }

    void buttonsKeepTheirPlaces()
    {
        TrustingStation station(*m_server, slow);
        Program program(station, rap::systemClock);
        QSignalSpy filed(&program.session(), &session::AccountSession::filed);
        auto* panel = program.find<DownloadPanel>();
        panel->setOpen(true);
        const auto places = [&] {
            QMap<QString, QRect> all;
            for (const QPushButton* button : panel->findChildren<QPushButton*>())
                if (button->isVisible())
                    all.insert(button->objectName(), button->geometry());
            return all;
        };
        QTRY_VERIFY(places().size() == 6);
        const QMap<QString, QRect> before = places();
        program.press(program.window, command::getNew);
        TRY_VERIFY(filed.size() > 0);
        QCOMPARE(places(), before);
        // Twice where one click was meant: it stays paused.
        auto* pause = panel->findChild<QPushButton*>(command::pauseAll);
        const QPoint at = pause->mapTo(&program.window, pause->rect().center());
        QTest::mouseClick(program.window.windowHandle(), Qt::LeftButton, {}, at);
        QTest::mouseClick(program.window.windowHandle(), Qt::LeftButton, {}, at);
        TRY_VERIFY(program.window.desk().underWay() == 0);
        QVERIFY(countWith(program.table(), RowStatus::Paused) > 0);
        QCOMPARE(places(), before);
        // All of it off the list; nobody is told that it was a success.
        QTest::mouseClick(panel->findChild<QPushButton*>(command::cancelAll), Qt::LeftButton);
        QCOMPARE(panel->list().model()->rowCount(), 0);
        const int all = int(m_server->manifest().size());
        TRY_COMPARE(program.banner().content().title,
                    QStringLiteral("Cancelled: %1 reports are not here.").arg(all - filed.size()));
        QCOMPARE(program.banner().content().tone, ui::Tone::Warning);
        QCOMPARE(countWith(program.table(), RowStatus::New), all - int(filed.size()));
        QCOMPARE(places(), before);
    }

    void anotherAccountGoesOnBesideIt()
    {
        Workstation station;
        account::Account alpha = accountAt(*m_server, station);
        alpha.name = QStringLiteral("Alpha");
        alpha.bytesPerSecond = 100'000;
        alpha.targetFolder += QStringLiteral("/alpha");
        account::Account beta = accountAt(*m_server, station);
        beta.name = QStringLiteral("Beta");
        beta.targetFolder += QStringLiteral("/beta");
        station.save(alpha);
        station.save(beta);
        pin(*m_server, station);
        Program program(station, rap::systemClock);
        const int all = int(m_server->manifest().size());
        const auto* box = program.find<QToolButton>(QStringLiteral("account"));
        QCOMPARE(box->accessibleName(), QStringLiteral("Account: Alpha"));
        QSignalSpy filed(&program.session(), &session::AccountSession::filed);
        program.press(program.window, command::getNew);
        TRY_VERIFY(filed.size() > 0);
        program.pick(QStringLiteral("Beta"));
        QVERIFY(!program.banner().isVisible());
        QTRY_COMPARE(box->accessibleName(), QStringLiteral("Account: Beta  ·  Alpha at work"));
        QVERIFY(program.window.desk().underWay() > 0);
        QVERIFY(!program.window.close()); // it asks, although none of the account at hand is under way
        program.press(program.window, command::getNew);
        TRY_COMPARE(program.banner().content().title,
                    QStringLiteral("%1 reports fetched, checked and filed.").arg(all));
        QCOMPARE(program.account().name, QStringLiteral("Beta"));
        QCOMPARE(countWith(program.table(), RowStatus::Filed), all);
        TRY_COMPARE(filed.size(), all); // Alpha's, without her
        TRY_COMPARE(box->accessibleName(), QStringLiteral("Account: Beta"));
        program.pick(QStringLiteral("Alpha"));
        QCOMPARE(countWith(program.table(), RowStatus::Filed), all);
        QCOMPARE(program.banner().content().title, QStringLiteral("%1 reports fetched, checked and filed.").arg(all));
    }

    void aPauseIsNoSuccess()
    {
        TrustingStation station(*m_server, slow);
        Program program(station, rap::systemClock);
        QSignalSpy filed(&program.session(), &session::AccountSession::filed);
        auto* panel = program.find<DownloadPanel>();
        const auto pauseOnce = [&](int atLeast) {
            TRY_VERIFY(filed.size() >= atLeast);
            QTest::mouseClick(panel->findChild<QPushButton*>(command::pauseAll), Qt::LeftButton);
            TRY_VERIFY(program.banner().content().title.startsWith(QStringLiteral("Paused: ")));
        };
        program.press(program.window, command::getNew);
        pauseOnce(1);
        const int all = int(m_server->manifest().size());
        QVERIFY(program.banner().isVisible());
        QCOMPARE(program.banner().content().tone, ui::Tone::Warning);
        QCOMPARE(program.banner().content().title,
                 QStringLiteral("Paused: %1 reports are not here yet.").arg(all - filed.size()));
        QVERIFY(program.banner().content().text.contains(QStringLiteral("fetched, checked and filed.")));
        program.press(program.banner(), command::resumeAll);
        TRY_VERIFY(!program.banner().isVisible());
        pauseOnce(int(filed.size()) + 1);
        QTest::mouseClick(panel->findChild<QPushButton*>(command::resumeAll), Qt::LeftButton);
        // All of them, not those since the last pause.
        TRY_COMPARE(program.banner().content().title,
                    QStringLiteral("%1 reports fetched, checked and filed.").arg(all));
        QCOMPARE(program.banner().content().tone, ui::Tone::Good);
    }

    void whatIsCancelledIsNotOpenedLater()
    {
        TrustingStation station(*m_server);
        Program program(station, rap::systemClock);
        look(program);
        program.doubleClick(0);
        program.command(command::cancelAll).trigger();
        QCOMPARE(program.window.desk().underWay(), 0);
        program.press(program.window, command::getNew);
        TRY_COMPARE(countWith(program.table(), RowStatus::Filed), int(m_server->manifest().size()));
        QCOMPARE(program.viewed.size(), 0);
    }

    void pausingStopsAndResumingEnds()
    {
        TrustingStation station(*m_server);
        Program program(station, rap::systemClock);
        look(program);
        program.table().selectAll();
        program.command(command::fetch).trigger();
        program.command(command::pauseAll).trigger();
        TRY_COMPARE(program.window.desk().underWay(), 0);
        QVERIFY(countWith(program.table(), RowStatus::Paused) > 0);
        program.command(command::resumeAll).trigger();
        TRY_COMPARE(countWith(program.table(), RowStatus::Filed), program.table().model()->rowCount());
    }

    void closingAsksWhileReportsAreUnderWay()
    {
        TrustingStation station(*m_server);
        Program program(station, rap::systemClock);
        look(program);
        program.table().selectAll();
        program.command(command::fetch).trigger();
        QVERIFY(program.window.desk().underWay() > 0);
        QVERIFY(!program.window.close());
        QVERIFY(program.window.isVisible());
        QVERIFY(program.banner().content().title.contains(QStringLiteral("on their way")));
        program.press(program.banner(), command::closeAnyway);
        QVERIFY(!program.window.isVisible());
    }

    void whoLostTheConnectionIsNotAtWork()
    {
        PracticeServer server;
        QVERIFY2(server.start(), qPrintable(server.fault()));
        Workstation station;
        account::Account alpha = accountAt(server, station);
        alpha.name = QStringLiteral("Alpha");
        alpha.bytesPerSecond = slowest;
        account::Account beta = station.unreachable(QStringLiteral("Beta"));
        beta.targetFolder += QStringLiteral("/beta");
        station.save(alpha);
        station.save(beta);
        pin(server, station);
        Program program(station, rap::systemClock);
        const auto* box = program.find<QToolButton>(QStringLiteral("account"));
        QSignalSpy filed(&program.session(), &session::AccountSession::filed);
        program.press(program.window, command::getNew);
        TRY_VERIFY(filed.size() > 0);
        program.pick(QStringLiteral("Beta"));
        QTRY_COMPARE(box->accessibleName(), QStringLiteral("Account: Beta  ·  Alpha at work"));
        server.kill();
        TRY_COMPARE(box->accessibleName(), QStringLiteral("Account: Beta  ·  Alpha waits for RAP"));
    }
};

RAPDESK_TEST(TestWorkbenchDownloads)
#include "test_workbench_downloads.moc"
