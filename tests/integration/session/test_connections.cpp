#include "Workstation.h"
#include "session/ExtraLinks.h"
#include "tests/TestMain.h"

#include <QRegularExpression>
#include <csignal>

using namespace download;
using namespace session;

using practice::PracticeServer;
using rap::ErrorKind;
using namespace std::chrono_literals;

namespace {

constexpr int big = 6; ///< MB; eight of them are more than one connection has use for.
constexpr int files = 8;
constexpr auto never = 1h;

ledger::Report reportAt(const QString& path)
{
    ledger::Report report = ledger::decodeReport(path.section(u'/', 0, -3), path);
    report.size = big * megabyte;
    report.listed = true;
    return report;
}

/// A queue, its first connection and what may come beside it, as a session has them.
struct Several {
    explicit Several(const Workstation& workstation, int most = 2, std::chrono::milliseconds idle = never)
        : first(workstation.account, workstation.config, &rap::systemClock, {})
        , queue(&rap::systemClock)
        , extras(first, queue, most, workstation.account.bytesPerSecond.value_or(0), {0ms, idle})
        , destination{workstation.reports(), false}
    {
        QObject::connect(&first, &RapLink::up, &queue, [this] { queue.setConnection(first.connection()); });
        QObject::connect(&first, &RapLink::interrupted, &queue, [this] { queue.setConnection(nullptr); });
        QObject::connect(&queue, &Queue::needConnection, &first, [this] { first.want(); });
        QObject::connect(&queue, &Queue::done, &queue, [this](const Transfer& transfer) {
            done.insert(transfer.path, transfer.fetched->sha256);
            queue.committed(transfer.id);
        });
    }
    ~Several()
    {
        extras.drop();
        queue.setConnection(nullptr);
    }

    [[nodiscard]] bool ends() const
    {
        return QTest::qWaitFor([this] { return !queue.summary().isBusy(); }, 120'000);
    }

    RapLink first;
    Queue queue;
    ExtraLinks extras;
    Destination destination;
    QHash<QString, QByteArray> done;
    QSignalSpy interrupted{&first, &RapLink::interrupted};
    QSignalSpy failed{&queue, &Queue::failed};
    QSignalSpy changedKey{&extras, &ExtraLinks::hostKeyChanged};
};

} // namespace

class TestConnections : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void init();

    void progressMakesAttemptsCountAnew();
    void twoShareTheQueue();
    void oneWhereTheAccountHasOne();
    void oneMoreThanIsAllowedNowGoes();
    void aSecondThatIsRefusedIsNoError();
    void aSecondLoginThatIsRefusedIsNoError();
    void aServerOfOneSession();
    void theSecondDies();
    void theFirstIsLostBesideASecond();
    void anIdleOneIsClosed();
    void theLimitIsShared();
    void anUnknownHostKeyIsNotUsed();
    void aChangedHostKeyStopsEverything();
    void filesGivenOutOnceComeOverOne();
    void aClosedServerIsNotAskedAllNight();

private:
    [[nodiscard]] QStringList told(const QString& what) const;
    /// Process ids of the SFTP sessions so far, the first first.
    [[nodiscard]] QStringList sessions() const { return told(QStringLiteral("session opened")); }
    [[nodiscard]] QStringList openings(const QString& session = QStringLiteral("\\d+")) const;
    void pinAnother(const Workstation& workstation) const;

    PracticeServer m_server;
    QList<ledger::Report> m_reports;
};

// Each test has a server of its own kind or state.
void TestConnections::init()
{
    if (!m_server.isRunning())
        QVERIFY2(m_server.start(), qPrintable(m_server.fault()));
    m_server.clearLog();
    if (!m_reports.isEmpty())
        return;
    for (int i = 0; i < files; ++i)
        m_reports += reportAt(makeBig(m_server, QStringLiteral("BIG%1.CSV").arg(i), big));
}

QStringList TestConnections::told(const QString& what) const
{
    QStringList found;
    const QRegularExpression line(QStringLiteral("sftp(?:-server)?\\[(\\d+)\\]: ") + what);
    auto lines = line.globalMatch(QString::fromUtf8(m_server.log()));
    while (lines.hasNext())
        found += lines.next().captured(line.captureCount());
    return found;
}

QStringList TestConnections::openings(const QString& session) const
{
    QStringList found;
    const QRegularExpression line(QStringLiteral("\\[%1\\]: open \"([^\"]+)\"").arg(session));
    auto lines = line.globalMatch(QString::fromUtf8(m_server.log()));
    while (lines.hasNext())
        found += lines.next().captured(1);
    found.sort();
    return found;
}

#define ALL_ARE_HERE(desk)                                                                                             \
    do {                                                                                                               \
        QVERIFY((desk).ends());                                                                                        \
        QCOMPARE((desk).failed.size(), 0);                                                                             \
        QCOMPARE((desk).done.size(), files);                                                                           \
        for (const ledger::Report& report : std::as_const(m_reports))                                                  \
            QCOMPARE((desk).done.value(report.path), sha256(read(m_server.localFile(report.path))));                   \
    } while (false)

void TestConnections::progressMakesAttemptsCountAnew()
{
    Network network(m_server.address().port);
    Workstation workstation(m_server, network);
    RapLink link(workstation.account, workstation.config, &rap::systemClock, {});
    QSignalSpy failed(&link, &RapLink::failed);
    QSignalSpy interrupted(&link, &RapLink::interrupted);
    QSignalSpy up(&link, &RapLink::up);
    link.want();
    // More often than it would try in a row, and never after a pause.
    for (int loss = 1; loss <= 4; ++loss) {
        TRY_VERIFY(up.size() == loss);
        link.progress();
        network.say("cut");
        TRY_VERIFY(interrupted.size() == loss);
    }
    TRY_VERIFY(up.size() == 5);
    QCOMPARE(failed.size(), 0);
}

void TestConnections::twoShareTheQueue()
{
    Network network(m_server.address().port);
    Workstation workstation(m_server, network);
    Several desk(workstation);
    network.say("rate 1000000");
    desk.queue.add(m_reports, desk.destination);
    TRY_VERIFY(sessions().size() == 2);
    TRY_VERIFY(!openings(sessions().value(1)).isEmpty());
    network.say("rate 0");
    ALL_ARE_HERE(desk);
    // Each was opened by one of them, once.
    QStringList wanted;
    for (const ledger::Report& report : std::as_const(m_reports))
        wanted += report.path;
    wanted.sort();
    TRY_VERIFY(openings() == wanted);
    QVERIFY(!openings(sessions().value(0)).isEmpty());
    QCOMPARE(sessions().size(), 2);
}

void TestConnections::oneWhereTheAccountHasOne()
{
    Workstation workstation(m_server);
    Several desk(workstation, 1);
    desk.queue.add(m_reports, desk.destination);
    ALL_ARE_HERE(desk);
    QCOMPARE(sessions().size(), 1);
}

void TestConnections::oneMoreThanIsAllowedNowGoes()
{
    Network network(m_server.address().port);
    Workstation workstation(m_server, network);
    Several desk(workstation);
    network.say("rate 1000000");
    desk.queue.add(m_reports, desk.destination);
    TRY_VERIFY(sessions().size() == 2);
    TRY_VERIFY(!openings(sessions().value(1)).isEmpty());
    desk.extras.allow(1, 0);
    network.say("rate 0");
    ALL_ARE_HERE(desk);
    QCOMPARE(desk.interrupted.size(), 0);
    QCOMPARE(sessions().size(), 2); // and comes back no more
}

void TestConnections::aSecondThatIsRefusedIsNoError()
{
    Network network(m_server.address().port);
    Workstation workstation(m_server, network);
    Several desk(workstation, 4);
    network.say("rate 1000000");
    QObject::connect(&desk.first, &RapLink::up, &desk.queue, [&network] { network.say("refuse"); });
    QSignalSpy overfull(&desk.queue, &Queue::overfull);
    desk.queue.add(m_reports, desk.destination);
    // The first overfull() has it tried; that none follows shows that the queue knows of no other connection to come.
    TRY_VERIFY(!overfull.isEmpty());
    network.say("rate 0");
    ALL_ARE_HERE(desk);
    QCOMPARE(desk.interrupted.size(), 0);
    QCOMPARE(sessions().size(), 1);
}

void TestConnections::aSecondLoginThatIsRefusedIsNoError()
{
    Workstation workstation(m_server);
    const QString key = workstation.folder.filePath(QStringLiteral("key"));
    QVERIFY(QFile::copy(workstation.account.keyFile, key));
    workstation.account.keyFile = key;
    Several desk(workstation, 4);
    QObject::connect(&desk.first, &RapLink::up, &desk.queue, [&] {
        QVERIFY(QFile::remove(key) && QFile::copy(m_server.keyFile(QStringLiteral("stranger")), key));
    });
    desk.queue.add(m_reports, desk.destination);
    ALL_ARE_HERE(desk);
    QCOMPARE(m_server.log().count("Connection from"), 2); // and not tried a third time
    QCOMPARE(m_server.log().count("Accepted publickey"), 1);
}

void TestConnections::aServerOfOneSession()
{
    const QTemporaryDir folder;
    m_server.stop();
    const QString odd = PracticeServer::scripts() + QStringLiteral("/../faults/odd_sftp_server.py");
    QVERIFY2(
        m_server.start({QStringLiteral("--sftp-server"),
                        QStringLiteral("python3 %1 --one-session %2/session --log %2/log").arg(odd, folder.path())}),
        qPrintable(m_server.fault()));
    m_server.clearLog();
    const auto served = m_reports;
    for (ledger::Report& report : m_reports)
        report.path = m_server.base() + report.path.mid(report.path.indexOf(QLatin1String("/COMMON/")));
    const auto back = qScopeGuard([&] {
        m_reports = served;
        m_server.stop();
    });
    Workstation workstation(m_server);
    Several desk(workstation, 4);
    desk.queue.add(m_reports, desk.destination);
    ALL_ARE_HERE(desk);
    QCOMPARE(desk.interrupted.size(), 0);
    QCOMPARE(m_server.log().count("Accepted publickey"), 2); // and not tried a third time
}

void TestConnections::theSecondDies()
{
    Network network(m_server.address().port);
    Workstation workstation(m_server, network);
    Several desk(workstation, 4);
    network.say("rate 1000000");
    desk.queue.add(m_reports, desk.destination);
    TRY_VERIFY(sessions().size() >= 2 && !openings(sessions().value(1)).isEmpty());
    const QString dying = sessions().value(1);
    const QStringList begun = openings(dying);
    QCOMPARE(::kill(dying.toInt(), SIGKILL), 0);
    network.say("rate 0");
    ALL_ARE_HERE(desk);
    QCOMPARE(desk.interrupted.size(), 0);
    // What it had begun went back to the queue, and came over the first.
    for (const QString& path : begun)
        QVERIFY(openings(sessions().value(0)).contains(path));
}

void TestConnections::theFirstIsLostBesideASecond()
{
    Network network(m_server.address().port);
    Workstation workstation(m_server, network);
    Several desk(workstation);
    network.say("rate 1000000");
    desk.queue.add(m_reports, desk.destination);
    TRY_VERIFY(sessions().size() == 2 && !openings(sessions().value(1)).isEmpty());
    QCOMPARE(::kill(sessions().value(0).toInt(), SIGKILL), 0);
    TRY_VERIFY(!desk.interrupted.isEmpty());
    TRY_VERIFY(desk.first.state() == RapLink::State::Up);
    network.say("rate 0");
    ALL_ARE_HERE(desk);
    QCOMPARE(sessions().size(), 3); // the first once more, and no second
    QCOMPARE(desk.interrupted.size(), 1);
}

void TestConnections::anIdleOneIsClosed()
{
    Network network(m_server.address().port);
    Workstation workstation(m_server, network);
    Several desk(workstation, 2, 0ms);
    network.say("rate 1000000");
    desk.queue.add(m_reports, desk.destination);
    TRY_VERIFY(sessions().size() == 2);
    network.say("rate 0");
    ALL_ARE_HERE(desk);
    TRY_VERIFY(told(QStringLiteral("session closed")) == QStringList{sessions().value(1)});
    QCOMPARE(desk.first.state(), RapLink::State::Up);
}

void TestConnections::theLimitIsShared()
{
    Workstation workstation(m_server);
    workstation.account.bytesPerSecond = 32 * megabyte;
    QList<ledger::Report> reports = m_reports;
    for (int i = files; i < 2 * files; ++i)
        reports += reportAt(makeBig(m_server, QStringLiteral("BIG%1.CSV").arg(i), big));
    const auto away = qScopeGuard([&] {
        for (const ledger::Report& report : reports.mid(files))
            QFile::remove(m_server.localFile(report.path));
    });
    Several desk(workstation);
    QElapsedTimer clock;
    clock.start();
    desk.queue.add(reports, desk.destination);
    QVERIFY(desk.ends());
    QCOMPARE(desk.done.size(), reports.size());
    QCOMPARE(sessions().size(), 2);
    // But for the quarter of a second that is saved up; each by itself would take half as long.
    QVERIFY(clock.elapsed() >= 1000 * big * 2 * files / 32 - 300);
}

/// The next connection finds another key of the server's than it shows.
void TestConnections::pinAnother(const Workstation& workstation) const
{
    sftp::HostKeys keys;
    for (sftp::PresentedKey key : m_server.presentedKeys()) {
        key.address = workstation.account.primary;
        key.fingerprint[10] = key.fingerprint[10] == u'A' ? u'B' : u'A';
        keys.pin(key);
    }
    QVERIFY(keys.save(workstation.config.hostKeys()));
}

void TestConnections::anUnknownHostKeyIsNotUsed()
{
    Network network(m_server.address().port);
    Workstation workstation(m_server, network);
    Several desk(workstation);
    network.say("rate 1000000");
    QSignalSpy overfull(&desk.queue, &Queue::overfull);
    QObject::connect(&desk.first, &RapLink::up, &desk.queue,
                     [&workstation] { QVERIFY(sftp::HostKeys().save(workstation.config.hostKeys())); });
    desk.queue.add(m_reports, desk.destination);
    TRY_VERIFY(!overfull.isEmpty());
    network.say("rate 0");
    ALL_ARE_HERE(desk);
    QCOMPARE(desk.changedKey.size(), 0);
    QCOMPARE(m_server.log().count("Accepted publickey"), 1);
}

void TestConnections::aChangedHostKeyStopsEverything()
{
    Network network(m_server.address().port);
    Workstation workstation(m_server, network);
    workstation.account.connections = 2;
    Run run(workstation);
    QVERIFY(run.starts());
    QVERIFY(run.refreshes());
    network.say("rate 1000000");
    pinAnother(workstation);
    QStringList paths;
    for (const ledger::Report& report : std::as_const(m_reports))
        paths += report.path;
    run.session.fetch(paths, run.session.defaultDestination());
    TRY_VERIFY(!run.connectFailed.isEmpty());
    const auto failure = run.connectFailed.first().first().value<sftp::ConnectFailure>();
    QCOMPARE(failure.error.kind, ErrorKind::HostKeyChanged);
    QCOMPARE(run.session.link(), AccountSession::Link::Down);
    QVERIFY(run.endsIdle());
    QVERIFY(run.session.queue().summary().needsAttention > 0);
    QCOMPARE(m_server.log().count("Accepted publickey"), 1);
}

void TestConnections::filesGivenOutOnceComeOverOne()
{
    Network network(m_server.address().port);
    Workstation workstation(m_server, network);
    workstation.account.connections = 4;
    workstation.account.openedOnce = true;
    Run run(workstation);
    QSignalSpy overfull(&run.session.queue(), &Queue::overfull);
    QVERIFY(run.starts());
    QVERIFY(run.refreshes());
    QVERIFY(run.fetches(run.paths(), run.session.defaultDestination()));
    QCOMPARE(run.failed.size(), 0);
    QCOMPARE(overfull.size(), 0);
    QCOMPARE(sessions().size(), 1);
}

// It accepts, and drops whoever comes.
void TestConnections::aClosedServerIsNotAskedAllNight()
{
    Network network(m_server.address().port);
    Workstation workstation(m_server, network);
    rap::HongKongTime now = rap::HongKongTime::at(QDate(2026, 11, 23), QTime(3, 0));
    Run run(workstation, [&now] { return now; });
    run.session.setPatient(true);
    QVERIFY(run.starts());
    QVERIFY(run.refreshes());
    const auto cutting =
        QObject::connect(&run.session, &AccountSession::connected, &run.session, [&network] { network.say("cut"); });
    network.say("cut");
    TRY_VERIFY(run.lost.size() == 1);
    QSignalSpy held(&run.session.queue(), &Queue::held);
    QVERIFY(!run.session.fetch(run.paths().mid(0, 2), run.session.defaultDestination()).isEmpty());
    TRY_VERIFY(run.session.awaitedOpening());
    // Its turn is given back, and nothing more is tried.
    TRY_VERIFY(held.size() == 2);
    QCOMPARE(run.session.link(), AccountSession::Link::Down);
    QCOMPARE(run.connectFailed.size(), 1);
    QCOMPARE(run.session.queue().summary().waiting, 2);

    QObject::disconnect(cutting);
    now = *run.session.awaitedOpening();
    run.idle.clear();
    run.session.tick();
    QVERIFY(run.endsIdle());
    QCOMPARE(run.filed.size(), 2);
    QCOMPARE(run.connectFailed.size(), 1);
}

RAPDESK_TEST(TestConnections)
#include "test_connections.moc"
