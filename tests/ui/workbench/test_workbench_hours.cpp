// The window over the hours in which RAP is closed: against a real OpenSSH server that is not there by night.
#include "AtRap.h"
#include "tests/TestMain.h"

#include <QTcpServer>
#include <QTcpSocket>

using namespace workbench;
using practice::PracticeServer;

namespace {

/// A workstation on which RAP was looked at by day, and its program by night.
struct Night {
    /// `onTime`: the server is there when RAP should be.
    void pass(bool onTime = true)
    {
        if (onTime)
            serve();
        now = *rap::serviceState(now, {}).nextOpen;
        program.window.tick();
    }
    void serve() const
    {
        if (!server->start({QStringLiteral("--port"), QString::number(port)}))
            qFatal("%s", qPrintable(server->fault()));
    }
    /// Fetches these rows, or all of them, by the keyboard; there is no answer.
    void fetch(std::optional<int> row = {})
    {
        program.table().setFocus();
        if (row)
            program.click(*row);
        else
            program.table().selectAll();
        QTest::keyClick(&program.table(), Qt::Key_D, Qt::ControlModifier);
        TRY_COMPARE(program.banner().content().title, closed);
    }
    [[nodiscard]] int count(RowStatus status) { return countWith(program.table(), status); }
    [[nodiscard]] const ui::BannerContent& told() { return program.banner().content(); }

    static inline const QString closed = QStringLiteral("RAP is closed now.");
    std::unique_ptr<PracticeServer> server = startedServer();
    int port = server->address().port;
    int all = int(server->manifest().size());
    TrustingStation station{*server};
    bool looked = lookByDay();
    rap::HongKongTime now = rap::HongKongTime::at(rap::systemClock().date(), QTime(3, 0));
    Program program{station, [this] { return now; }};

private:
    bool lookByDay()
    {
        Program day(station, rap::systemClock);
        look(day);
        server->stop();
        return true;
    }
};

} // namespace

class TestWorkbenchHours : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void whatWaitsGoesOnAtOpening()
    {
        Night night;
        TRY_COMPARE(night.program.table().model()->rowCount(), night.all);
        night.fetch();
        QVERIFY(night.told().text.contains(
            QStringLiteral("%1 reports wait and go on then, by themselves.").arg(night.all)));
        QVERIFY2(!night.told().text.contains(QStringLiteral("address")), qPrintable(night.told().text));
        QCOMPARE(night.count(RowStatus::Waiting), night.all);
        QVERIFY(night.program.session().awaitedOpening());
        night.program.window.tick(); // not yet
        QVERIFY(night.program.session().awaitedOpening());
        night.pass();
        QVERIFY(!night.program.session().awaitedOpening());
        TRY_COMPARE(night.count(RowStatus::Filed), night.all);
        TRY_COMPARE(night.told().title, QStringLiteral("%1 reports fetched, checked and filed.").arg(night.all));
    }

    void whatIsPickedLaterWaitsWithoutAnAttempt()
    {
        Night night;
        TRY_COMPARE(night.program.table().model()->rowCount(), night.all);
        night.fetch(0);
        QVERIFY(night.told().text.contains(QStringLiteral("1 report waits and goes on then, by itself.")));
        QSignalSpy tried(&night.program.session(), &session::AccountSession::linkChanged);
        night.fetch(1);
        TRY_VERIFY(night.told().text.contains(QStringLiteral("2 reports wait and go on then, by themselves.")));
        night.pass();
        TRY_COMPARE(night.count(RowStatus::Filed), 2);
        QCOMPARE(tried.size(), 2); // connecting, up
    }

    void whatIsPausedStaysSo()
    {
        Night night;
        TRY_COMPARE(night.program.table().model()->rowCount(), night.all);
        night.program.press(night.program.window, command::getNew);
        TRY_COMPARE(night.told().title, Night::closed);
        night.fetch();
        night.program.command(command::pauseAll).trigger();
        TRY_COMPARE(night.told().title, QStringLiteral("Paused: %1 reports are not here yet.").arg(night.all));
        QCOMPARE(night.told().buttons.first().id, command::resumeAll);
        night.pass();
        look(night.program);
        QCOMPARE(night.count(RowStatus::Paused), night.all);
        QCOMPARE(night.program.window.desk().underWay(), 0);
        // By day it is gone on with as ever.
        night.program.command(command::resumeAll).trigger();
        TRY_COMPARE(night.count(RowStatus::Filed), night.all);
    }

    void whatIsCancelledStaysSo()
    {
        Night night;
        TRY_COMPARE(night.program.table().model()->rowCount(), night.all);
        night.program.press(night.program.window, command::getNew);
        TRY_COMPARE(night.told().title, Night::closed);
        night.fetch();
        night.program.command(command::cancelAll).trigger();
        TRY_COMPARE(night.told().title, QStringLiteral("Cancelled: %1 reports are not here.").arg(night.all));
        night.pass();
        look(night.program);
        QCOMPARE(night.count(RowStatus::New), night.all);
        QCOMPARE(night.program.window.desk().underWay(), 0);
        night.program.press(night.program.window, command::getNew);
        TRY_COMPARE(night.count(RowStatus::Filed), night.all);
    }

    void whatWasAskedInVainIsDoneAtOpening()
    {
        Night night;
        TRY_COMPARE(night.program.table().model()->rowCount(), night.all);
        night.program.press(night.program.window, command::getNew);
        TRY_COMPARE(night.told().title, Night::closed);
        QVERIFY(night.told().text.endsWith(QStringLiteral("RAP Desk asks again then, by itself.")));
        night.pass();
        TRY_COMPARE(night.told().title, QStringLiteral("%1 reports fetched, checked and filed.").arg(night.all));
    }

    void whatWasAnsweredBeforeIsNotAskedAgain()
    {
        Night night;
        TRY_COMPARE(night.program.table().model()->rowCount(), night.all);
        night.serve();
        night.program.press(night.program.window, command::getNew);
        TRY_COMPARE(night.told().title, QStringLiteral("%1 reports fetched, checked and filed.").arg(night.all));
        // All is gone from the disk, and she wants one of it by night.
        night.program.session().disconnectFromRap();
        night.server->stop();
        const QDir reports(night.station.reports());
        for (const QString& folder : reports.entryList(QDir::Dirs | QDir::NoDotAndDotDot))
            QVERIFY(QDir(reports.filePath(folder)).removeRecursively());
        night.program.session().lookForFiled();
        TRY_COMPARE(night.count(RowStatus::NotInFolder), night.all);
        night.program.doubleClick(0);
        TRY_COMPARE(night.told().title, QStringLiteral("The report is not where it was filed."));
        night.program.press(night.program.banner(), command::fetchMissing);
        TRY_COMPARE(night.told().title, Night::closed);
        night.pass();
        TRY_COMPARE(night.program.viewed.size(), 1);
        look(night.program);
        QCOMPARE(night.count(RowStatus::Filed), 1);
        QCOMPARE(night.program.window.desk().underWay(), 0);
    }

    void anAttemptThatTheOpeningFindsUnderWayIsNotTheLast()
    {
        Night night;
        TRY_COMPARE(night.program.table().model()->rowCount(), night.all);
        night.fetch();
        QTcpServer mute;
        QVERIFY2(mute.listen(QHostAddress::LocalHost, quint16(night.port)), qPrintable(mute.errorString()));
        QTest::keyClick(&night.program.window, Qt::Key_F5); // a little early
        TRY_VERIFY(mute.hasPendingConnections());
        night.pass(false);
        delete mute.nextPendingConnection();
        mute.close();
        TRY_COMPARE(night.told().title, QStringLiteral("RAP should be open by now, and does not answer yet."));
        QCOMPARE(night.count(RowStatus::Waiting), night.all);
        night.serve();
        night.program.press(night.program.banner(), command::tryAgain);
        TRY_COMPARE(night.count(RowStatus::Filed), night.all);
    }

    void aRapThatOpensLateIsWaitedFor()
    {
        Night night;
        TRY_COMPARE(night.program.table().model()->rowCount(), night.all);
        night.fetch();
        night.pass(false);
        TRY_COMPARE(night.told().title, QStringLiteral("RAP should be open by now, and does not answer yet."));
        QCOMPARE(night.told().tone, ui::Tone::Warning);
        QCOMPARE(night.count(RowStatus::Waiting), night.all);
        night.serve();
        night.program.press(night.program.banner(), command::tryAgain); // she need not wait for the next attempt
        TRY_COMPARE(night.count(RowStatus::Filed), night.all);
    }

    /// One thing is said of it, and that is so.
    void aRapThatIsClosedWasAsked()
    {
        const auto server = startedServer();
        TrustingStation station(*server);
        server->stop();
        const rap::HongKongTime night = rap::HongKongTime::at(Shelf::today, QTime(3, 0));
        Program program(station, [night] { return night; });
        TRY_COMPARE(program.empty().content().title, QStringLiteral("RAP was not asked yet"));
        program.press(program.window, command::getNew);
        TRY_COMPARE(program.banner().content().title, Night::closed);
        QVERIFY(program.empty().isVisible());
        QVERIFY2(!program.empty().content().title.contains(QStringLiteral("not asked")),
                 qPrintable(program.empty().content().title));
        QVERIFY(
            !program.find<ui::Pill>(QStringLiteral("pill-checked"))->toolTip().contains(QStringLiteral("not asked")));
    }
};

RAPDESK_TEST(TestWorkbenchHours)
#include "test_workbench_hours.moc"
