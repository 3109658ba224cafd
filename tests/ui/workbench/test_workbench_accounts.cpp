// Two accounts side by side: against a real OpenSSH server.
#include "AtRap.h"
#include "tests/TestMain.h"

#include <QToolButton>

using namespace workbench;
using practice::PracticeServer;

namespace {

const QString alphaName = QStringLiteral("Alpha");
const QString betaName = QStringLiteral("Beta");

/// A workstation with two accounts, each with a folder of its own.
struct Two : Workstation {
    explicit Two(const PracticeServer& server)
        : alpha(accountAt(server, *this))
        , beta(accountAt(server, *this))
    {
        alpha.name = alphaName;
        alpha.targetFolder += QStringLiteral("/alpha");
        beta.name = betaName;
        beta.targetFolder += QStringLiteral("/beta");
    }
    void saveBoth() const
    {
        save(alpha);
        save(beta);
    }

    account::Account alpha;
    account::Account beta;
};

QString box(Program& program)
{
    return program.find<QToolButton>(QStringLiteral("account"))->accessibleName();
}

} // namespace

class TestWorkbenchAccounts : public QObject {
    Q_OBJECT
    std::unique_ptr<PracticeServer> m_server;

private Q_SLOTS:
    void initTestCase() { m_server = startedServer(); }

    void eachIsAskedByItself()
    {
        Two station(*m_server);
        station.saveBoth();
        pin(*m_server, station);
        const auto atDay = [] { return rap::HongKongTime::at(Shelf::today, QTime(10, 0)); };
        Program program(station, atDay, {}, true);
        QSignalSpy alphas(&program.session(), &session::AccountSession::refreshStarted);
        program.pick(betaName); // before the first has read its ledger
        QSignalSpy betas(&program.session(), &session::AccountSession::refreshed);
        TRY_COMPARE(betas.size(), 1);
        TRY_COMPARE(alphas.size(), 1);
        program.pick(alphaName);
        TRY_COMPARE(program.table().model()->rowCount(), int(m_server->manifest().size()));
    }

    void aPassphraseIsForTheAccountThatAskedForIt()
    {
        Two station(*m_server);
        station.alpha.keyFile = m_server->keyFile(QStringLiteral("ed25519_passphrase"));
        station.beta.keyFile = station.alpha.keyFile;
        station.saveBoth();
        pin(*m_server, station);
        Program program(station, rap::systemClock);
        Errands& alpha = program.errands();
        QSignalSpy alphas(&program.session(), &session::AccountSession::refreshed);
        program.command(command::refresh).trigger();
        TRY_COMPARE(program.passphraseAsked, 1);
        program.pick(betaName);
        QSignalSpy betas(&program.session(), &session::AccountSession::refreshed);
        program.command(command::refresh).trigger();
        TRY_VERIFY(program.errands().wantsPassphrase());
        QCOMPARE(program.passphraseAsked, 1); // one question at a time
        program.passphraseDone(m_server->passphrase());
        TRY_COMPARE(alphas.size(), 1);
        QVERIFY(!alpha.wantsPassphrase());
        QCOMPARE(program.passphraseAsked, 2); // then Beta's
        program.passphraseDone(m_server->passphrase());
        TRY_COMPARE(betas.size(), 1);
    }

    void oneThatStandsStillIsSeen()
    {
        Two station(*m_server); // whose server nobody has compared the fingerprint of
        station.saveBoth();
        Program program(station, rap::systemClock);
        program.command(command::getNew).trigger();
        program.pick(betaName);
        TRY_COMPARE(box(program), QStringLiteral("Account: Beta  ·  Alpha needs a look"));
        QVERIFY(!program.banner().isVisible());
        program.pick(alphaName);
        QCOMPARE(program.banner().content().title, QStringLiteral("Is this really RAP?"));
        pin(*m_server, station);
        program.press(program.banner(), command::checkHostKey);
        program.pick(betaName);
        program.hostKeyPinned(); // Alpha goes on, whichever is at hand
        TRY_COMPARE(box(program), QStringLiteral("Account: Beta"));
        program.pick(alphaName);
        TRY_COMPARE(countWith(program.table(), RowStatus::Filed), int(m_server->manifest().size()));
    }

    void aReportIsOpenedWhicheverIsAtHand()
    {
        Two station(*m_server);
        station.saveBoth();
        pin(*m_server, station);
        Program program(station, rap::systemClock);
        look(program);
        program.doubleClick(0);
        program.pick(betaName);
        TRY_COMPARE(program.viewed.size(), 1);
        const QString file = program.viewed.first().files.first();
        QVERIFY2(file.startsWith(station.alpha.targetFolder), qPrintable(file));
    }

    void whatAnEditTakesOverIsTold()
    {
        Two station(*m_server);
        station.saveBoth();
        pin(*m_server, station);
        Program program(station, rap::systemClock);
        look(program);
        program.table().selectAll();
        program.command(command::fetch).trigger();
        program.command(command::pauseAll).trigger();
        TRY_VERIFY(program.banner().content().title.startsWith(QStringLiteral("Paused: ")));
        const int paused = program.errands().work().paused;
        QVERIFY(paused > 0);
        program.command(command::editAccount).trigger();
        station.alpha.user = QStringLiteral("C00123RAP2");
        station.save(station.alpha);
        program.editDone(station.alpha);
        QCOMPARE(program.banner().content().title,
                 QStringLiteral("The account was changed, and nothing you asked for is lost."));
        QCOMPARE(program.banner().content().text, QStringLiteral("%1 stay paused.").arg(paused));
        TRY_COMPARE(program.errands().work().paused, paused);
    }

    void whatAnEditTakesOverStaysToldWhileRapIsAsked()
    {
        Two station(*m_server);
        station.alpha.bytesPerSecond = slowest;
        station.saveBoth();
        pin(*m_server, station);
        Program program(station, Shelf::clock(), {}, true); // RAP is open then
        QTRY_VERIFY(program.hasSession());
        program.command(command::getNew).trigger();
        TRY_VERIFY(program.errands().work().waiting + program.errands().work().running > 0);
        program.command(command::editAccount).trigger();
        station.alpha.keyFile = m_server->keyFile(QStringLiteral("rsa"));
        station.save(station.alpha);
        const session::AccountSession* before = &program.session();
        program.editDone(station.alpha);
        QVERIFY(&program.session() != before);
        QSignalSpy asked(&program.session(), &session::AccountSession::refreshed);
        TRY_VERIFY(asked.size() == 1);
        QVERIFY2(program.banner().isVisible() &&
                     program.banner().content().title.contains(QStringLiteral("was changed")),
                 qPrintable(program.banner().content().title));
    }
};

RAPDESK_TEST(TestWorkbenchAccounts)
#include "test_workbench_accounts.moc"
