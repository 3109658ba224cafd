#include "Workstation.h"
#include "filing/LocalFile.h"
#include "filing/LocalNames.h"
#include "tests/TestMain.h"

#include <QElapsedTimer>
#include <QSemaphore>
#include <atomic>
#include <cerrno>

using namespace download;
using namespace filing;
using namespace session;

using practice::PracticeServer;
using rap::ErrorKind;

namespace {

/// While this lives, no part file grows beyond about so many bytes: the next write to it waits until let go.
class SlowDisk {
public:
    explicit SlowDisk(qint64 bytes)
    {
        s_bytes = bytes;
        s_gate = std::make_unique<QSemaphore>();
        diskHook = &pass;
    }
    ~SlowDisk() { letGo(); }
    SlowDisk(const SlowDisk&) = delete;
    SlowDisk& operator=(const SlowDisk&) = delete;
    void letGo()
    {
        diskHook = nullptr;
        s_gate->release(1'000'000);
    }

private:
    static int pass(const char* change, const QString& path)
    {
        if (qstrcmp(change, "write") == 0 && path.endsWith(partSuffix) && QFileInfo(path).size() >= s_bytes)
            s_gate->acquire();
        return 0;
    }
    static std::atomic<qint64> s_bytes;
    static std::unique_ptr<QSemaphore> s_gate;
};

std::atomic<qint64> SlowDisk::s_bytes = 0;
std::unique_ptr<QSemaphore> SlowDisk::s_gate;

} // namespace

class TestDownload : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void initTestCase();
    void init();
    void cleanup();

    void wholeTree();
    void foldersThatAreSettledAreNotAskedAgain();
    void clockSetBack();
    void keptZips();
    void whatWasMovedIsFetchedAgainOnlyWhereAsked();
    void again();
    void serverGoneInTheMiddle();
    void pausedInTheMiddle();
    void disconnectedInTheMiddle();
    void stoppedOnADeadNetwork();
    void noFasterThanTheLimit();
    void sessionDestroyedInTheMiddle();
    void completePartNeedsNoServer();
    void refusedLogin();
    void lockedKey();
    void fileGoneSinceItWasListed();

private:
    [[nodiscard]] qsizetype openings() const;
    [[nodiscard]] qsizetype requestsOf(const QString& kind) const;
    QString makeBig(const QString& name, int megabytes);

    PracticeServer m_server;
    QStringList m_extras;
};

void TestDownload::initTestCase()
{
    QVERIFY2(m_server.start(), qPrintable(m_server.fault()));
}

void TestDownload::init()
{
    if (!m_server.isRunning())
        QVERIFY2(m_server.start(), qPrintable(m_server.fault()));
    m_server.clearLog();
}

void TestDownload::cleanup()
{
    for (const QString& path : std::as_const(m_extras))
        QFile::remove(path);
    m_extras.clear();
}

/// How often the server was asked to open a file.
qsizetype TestDownload::openings() const
{
    return requestsOf(QStringLiteral("open"));
}

qsizetype TestDownload::requestsOf(const QString& kind) const
{
    const auto requests = m_server.requests();
    return std::count_if(requests.begin(), requests.end(),
                         [&kind](const practice::Request& request) { return request.kind == kind; });
}

QString TestDownload::makeBig(const QString& name, int megabytes)
{
    QString path = ::makeBig(m_server, name, megabytes);
    m_extras += m_server.localFile(path);
    return path;
}

void TestDownload::wholeTree()
{
    const Workstation workstation(m_server);
    const auto manifest = m_server.manifest();
    QVERIFY(manifest.size() > 30);
    QStringList oddities;
    {
        Run run(workstation);
        QVERIFY(run.starts());
        QVERIFY(run.refreshes());
        QCOMPARE(run.refreshed.first().first().toInt(), int(manifest.size()));
        QVERIFY(run.fetches(run.paths(), run.session.defaultDestination()));
        QCOMPARE(run.failed.size(), 0);
        QCOMPARE(run.filed.size(), manifest.size());
        QCOMPARE(openings(), manifest.size());
        for (const Transfer& transfer : std::as_const(run.filed))
            oddities += transfer.oddities;
        QVERIFY2(!oddities.isEmpty(), "the tree has odd ZIPs, and it is told");
    }

    // A later run: what ledger, server and disk say of each report is the same.
    m_server.clearLog();
    Run run(workstation);
    QVERIFY(run.starts());
    const QHash<QString, QByteArray> served = m_server.sha256s();
    QStringList filed;
    for (const ledger::Report& report : run.session.index().reports()) {
        QVERIFY2(report.state() == ledger::State::Fetched, qPrintable(report.path));
        QCOMPARE(report.fetched->sha256.toHex(), served.value(report.path));
        for (const ledger::FiledFile& file : report.fetched->files) {
            const QByteArray contents = read(file.path);
            QCOMPARE(sha256(contents), file.sha256);
            QCOMPARE(contents.size(), file.size);
            QCOMPARE(QFileInfo(file.path).lastModified().toSecsSinceEpoch(), *report.modified);
            filed += file.path;
        }
    }
    filed.sort();
    QCOMPARE(filesBelow(workstation.reports()), filed);
    QVERIFY(run.session.fetch(run.paths(), run.session.defaultDestination()).isEmpty());
    QVERIFY(run.refreshes());
    QCOMPARE(run.refreshed.first().first().toInt(), 0);
    QVERIFY(run.session.fetch(run.paths(), run.session.defaultDestination()).isEmpty());
    QCOMPARE(openings(), 0);

    auto runs = run.ledger->runs(workstation.account.name, 10);
    runs.waitForFinished();
    const auto log = runs.result();
    QVERIFY(log);
    const auto fetch = std::find_if(log->begin(), log->end(),
                                    [](const ledger::Run& past) { return past.kind == QStringLiteral("fetch"); });
    QVERIFY(fetch != log->end());
    QCOMPARE(fetch->filed, int(manifest.size()));
    QCOMPARE(fetch->failed, 0);
}

void TestDownload::foldersThatAreSettledAreNotAskedAgain()
{
    const Workstation workstation(m_server);
    Run run(workstation);
    QVERIFY(run.starts());
    constexpr auto less = AccountSession::Extent::WhatMayHaveChanged;
    const auto asked = [this] { return requestsOf(QStringLiteral("opendir")); };
    m_server.clearLog();
    for (int i = 0; i < 3; ++i)
        QVERIFY(run.refreshes(less)); // one listing alone proves nothing
    QCOMPARE(run.paths().size(), m_server.manifest().size());
    for (const ledger::Report& report : run.session.index().reports())
        QVERIFY(report.listed);
    QVERIFY(run.refreshes());

    const QStringList folders = run.session.index().folders();
    const QDate today = rap::systemClock().date();
    const auto settled = std::count_if(folders.begin(), folders.end(), [&](const QString& path) {
        const rap::Folder folder = rap::decodeFolder(m_server.base(), path);
        return folder.date && *folder.date < today;
    });
    QVERIFY(settled > 10);
    const qsizetype all = folders.size() + 1;
    TRY_VERIFY(asked() == 4 * all - settled);
}

/// What came late to the folder of a day that is over is found as soon as the clock no longer says how old the listing
/// is.
void TestDownload::clockSetBack()
{
    const Workstation workstation(m_server);
    rap::HongKongTime now = rap::HongKongTime::at(rap::systemClock().date(), QTime(12, 0));
    Run run(workstation, [&now] { return now; });
    QVERIFY(run.starts());
    constexpr auto less = AccountSession::Extent::WhatMayHaveChanged;
    for (int i = 0; i < 3; ++i)
        QVERIFY(run.refreshes(less));
    const QList<practice::ManifestEntry> all = m_server.manifest();
    const auto past = std::find_if(all.begin(), all.end(), [&](const auto& entry) {
        const rap::Folder folder = rap::decodeFolder(m_server.base(), entry.path.section(u'/', 0, -2));
        return folder.date && *folder.date < now.date();
    });
    QVERIFY(past != all.end());
    const QString late = past->path.section(u'/', 0, -2) + QStringLiteral("/LATE.TXT");
    m_extras += m_server.localFile(late);
    QVERIFY(QFile::copy(m_server.localFile(past->path), m_server.localFile(late)));
    QVERIFY(run.refreshes(less));
    QVERIFY(!run.session.index().find(late)); // the folder is settled
    now = rap::HongKongTime::fromUtcMilliseconds(now.utcMilliseconds() - 3 * 60 * 60 * 1000);
    QVERIFY(run.refreshes(less));
    QVERIFY(run.session.index().find(late));
}

void TestDownload::keptZips()
{
    const Workstation workstation(m_server);
    Run run(workstation);
    QVERIFY(run.starts());
    QVERIFY(run.refreshes());
    QVERIFY(run.fetches(run.paths(), download::Destination{workstation.reports(), true}));
    QCOMPARE(run.failed.size(), 0);
    for (const Transfer& transfer : std::as_const(run.filed)) {
        const ledger::FiledFile& kept = transfer.fetched->files.last();
        QCOMPARE(kept.path.section(u'/', -1), transfer.file);
        QCOMPARE(kept.sha256, transfer.fetched->sha256);
        QCOMPARE(read(kept.path), read(m_server.localFile(transfer.path)));
        QVERIFY(isNamedZip(transfer.file) == (transfer.fetched->files.size() > 1));
    }
}

void TestDownload::whatWasMovedIsFetchedAgainOnlyWhereAsked()
{
    const Workstation workstation(m_server);
    QString lostPath;
    {
        Run run(workstation);
        QVERIFY(run.starts());
        QVERIFY(run.refreshes());
        QVERIFY(run.fetches(run.paths().mid(0, 5), run.session.defaultDestination()));
        QCOMPARE(run.filed.size(), 5);
        lostPath = run.filed[2].path;
        QVERIFY(QFile::remove(run.filed[2].fetched->files.first().path));
    }
    Run run(workstation);
    QVERIFY(run.starts());
    QCOMPARE(run.session.index().find(lostPath)->state(), ledger::State::NotInFolder);
    m_server.clearLog();
    QVERIFY(run.session.fetch(run.paths().mid(0, 5), run.session.defaultDestination(), false).isEmpty());
    QCOMPARE(openings(), 0);
    QVERIFY(run.fetches({lostPath}, run.session.defaultDestination(), true));
    QCOMPARE(run.filed.size(), 1);
    QCOMPARE(run.filed.first().path, lostPath);
    QCOMPARE(openings(), 1);
    QCOMPARE(run.session.index().find(lostPath)->state(), ledger::State::Fetched);
}

void TestDownload::again()
{
    const Workstation workstation(m_server);
    Run run(workstation);
    QVERIFY(run.starts());
    QVERIFY(run.refreshes());
    const QStringList some = run.paths().mid(0, 4);
    for (int round = 1; round <= 2; ++round) {
        QVERIFY(run.fetches(some, run.session.defaultDestination(), true));
        QCOMPARE(run.filed.size(), round * 4);
    }
    QCOMPARE(openings(), 8);
    TRY_VERIFY(filesBelow(workstation.reports()).filter(QStringLiteral("rapdesk")).isEmpty());
    QVERIFY(filesBelow(workstation.reports()).filter(QStringLiteral("earlier")).isEmpty());
}

void TestDownload::serverGoneInTheMiddle()
{
    const QString big = makeBig(QStringLiteral("BIG.CSV"), 64);
    const Workstation workstation(m_server);
    Run run(workstation);
    QVERIFY(run.starts());
    QVERIFY(run.refreshes());
    const int port = m_server.address().port;
    TransferId id = 0;
    {
        SlowDisk disk(20 * megabyte);
        id = run.session.fetch({big}, run.session.defaultDestination()).first();
        TRY_VERIFY(run.session.queue().transfer(id)->received > 17 * megabyte);
        m_server.kill();
        TRY_VERIFY(!run.lost.isEmpty());
    }
    QVERIFY2(m_server.start({QStringLiteral("--port"), QString::number(port)}), qPrintable(m_server.fault()));
    QVERIFY(run.fetches(run.paths(), run.session.defaultDestination()));
    QCOMPARE(run.session.queue().transfer(id)->state, TransferState::Done);
    QCOMPARE(run.failed.size(), 0);
    QCOMPARE(run.session.queue().transfer(id)->attempts, 2);
    QCOMPARE(run.session.queue().transfer(id)->fetched->sha256, sha256(read(m_server.localFile(big))));
    // The second half only came over the second connection.
    const QByteArray log = m_server.log();
    QVERIFY(log.contains("BIG.CSV"));
    QVERIFY2(!log.contains("BIG.CSV\" (handle 0) off 0 "), "it went on where it had been");
    TRY_VERIFY(run.filed.size() == m_server.manifest().size() + 1);
}

void TestDownload::pausedInTheMiddle()
{
    const QString big = makeBig(QStringLiteral("BIG.CSV"), 40);
    const Workstation workstation(m_server);
    Run run(workstation);
    QVERIFY(run.starts());
    QVERIFY(run.refreshes());
    TransferId id = 0;
    {
        // What fits into memory would arrive whole though the disk is held.
        SlowDisk disk(3 * megabyte);
        run.idle.clear();
        id = run.session.fetch({big}, run.session.defaultDestination()).first();
        TRY_VERIFY(run.session.queue().transfer(id)->received > megabyte);
        run.session.queue().pause({id});
        QCOMPARE(run.session.queue().transfer(id)->state, TransferState::Paused);
        QVERIFY(run.endsIdle());
        run.idle.clear();
    }
    run.session.queue().resume({id});
    QVERIFY(run.endsIdle());
    QCOMPARE(run.filed.size(), 1);
    QCOMPARE(run.filed.first().fetched->sha256, sha256(read(m_server.localFile(big))));
    QCOMPARE(openings(), 2);
    QCOMPARE(run.connected.size(), 1);
}

void TestDownload::disconnectedInTheMiddle()
{
    const QString big = makeBig(QStringLiteral("BIG.CSV"), 40);
    const Workstation workstation(m_server);
    Run run(workstation);
    QVERIFY(run.starts());
    QVERIFY(run.refreshes());
    {
        SlowDisk disk(3 * megabyte);
        run.session.fetch({big}, run.session.defaultDestination());
        TRY_VERIFY(run.session.queue().transfers().first().received > megabyte);
        run.session.disconnectFromRap();
        QCOMPARE(run.session.link(), AccountSession::Link::Down);
        QCOMPARE(run.session.queue().transfers().first().state, TransferState::Paused);
    }
    // Asked for again, it goes on.
    QVERIFY(run.fetches({big}, run.session.defaultDestination()));
    QCOMPARE(run.filed.size(), 1);
    QCOMPARE(run.filed.first().fetched->sha256, sha256(read(m_server.localFile(big))));
    QCOMPARE(run.connected.size(), 2);
}

// Cancel, pause and quit do not wait for the network: each is over here while not a byte goes through. How long they
// take is printed.
void TestDownload::stoppedOnADeadNetwork()
{
    const QString big = makeBig(QStringLiteral("BIG.CSV"), 40);
    const QString second = makeBig(QStringLiteral("BIG2.CSV"), 40);
    Network network(m_server.address().port);
    network.say("rate 4000000");
    Workstation workstation(m_server, network);
    auto run = std::make_unique<Run>(workstation);
    QVERIFY(run->starts());
    QVERIFY(run->refreshes());
    Queue& queue = run->session.queue();
    const auto ids = run->session.fetch({big, second}, run->session.defaultDestination());
    TRY_VERIFY(queue.summary().bytesReceived > 1024 * 1024);
    network.say("stall");

    QElapsedTimer clock;
    clock.start();
    QSignalSpy removed(&queue, &Queue::removed);
    queue.cancel({ids[0]});
    QCOMPARE(removed.size(), 1);
    const qint64 cancelling = clock.restart();
    run->idle.clear();
    queue.pauseAll();
    QCOMPARE(queue.transfer(ids[1])->state, TransferState::Paused);
    QVERIFY(run->endsIdle());
    const qint64 pausing = clock.restart();
    run.reset();
    qInfo("on a dead network: cancel %lld ms, pause %lld ms, quit %lld ms", cancelling, pausing, clock.elapsed());

    network.say("rate 0");
    network.say("resume");
    Run again(workstation);
    QVERIFY(again.starts());
    QVERIFY(again.fetches({big, second}, again.session.defaultDestination()));
    QCOMPARE(again.filed.size(), 2);
}

void TestDownload::noFasterThanTheLimit()
{
    const QString big = makeBig(QStringLiteral("BIG.CSV"), 2);
    Workstation workstation(m_server);
    workstation.account.bytesPerSecond = 2 * megabyte;
    Run run(workstation);
    QVERIFY(run.starts());
    QVERIFY(run.refreshes());
    QElapsedTimer clock;
    clock.start();
    QVERIFY(run.fetches({big}, run.session.defaultDestination()));
    QVERIFY(clock.elapsed() >= 700); // a second, but for the quarter that is saved up
    QCOMPARE(run.filed.first().fetched->sha256, sha256(read(m_server.localFile(big))));
}

void TestDownload::sessionDestroyedInTheMiddle()
{
    const QString big = makeBig(QStringLiteral("BIG.CSV"), 64);
    const Workstation workstation(m_server);
    {
        SlowDisk disk(20 * megabyte);
        Run run(workstation);
        QVERIFY(run.starts());
        QVERIFY(run.refreshes());
        run.session.fetch(QStringList(big) + run.paths(), run.session.defaultDestination());
        TRY_VERIFY(run.session.queue().summary().bytesReceived > 18 * megabyte);
        disk.letGo();
    }
    for (const QString& file : filesBelow(workstation.reports()))
        QVERIFY(!file.endsWith(QStringLiteral("BIG.CSV")) || read(file) == read(m_server.localFile(big)));
    Run run(workstation);
    QVERIFY(run.starts());
    QVERIFY(run.refreshes());
    QVERIFY(run.fetches(run.paths(), run.session.defaultDestination()));
    QCOMPARE(run.failed.size(), 0);
    QStringList filed;
    for (const ledger::Report& report : run.session.index().reports()) {
        QVERIFY(report.state() == ledger::State::Fetched);
        for (const ledger::FiledFile& file : report.fetched->files)
            filed += file.path;
    }
    filed.sort();
    TRY_VERIFY(filesBelow(workstation.reports()) == filed);
}

void TestDownload::completePartNeedsNoServer()
{
    const Workstation workstation(m_server);
    QString path;
    {
        Run run(workstation);
        QVERIFY(run.starts());
        QVERIFY(run.refreshes());
        // The disk takes the part file, but not what is unzipped from it.
        diskHook = [](const char* change, const QString& at) {
            return qstrcmp(change, "create") == 0 && !at.contains(recordSuffix) ? EIO : 0;
        };
        for (const QString& candidate : run.paths())
            if (isNamedZip(candidate))
                path = candidate;
        const bool ended = run.fetches({path}, run.session.defaultDestination());
        diskHook = nullptr;
        QVERIFY(ended);
        QCOMPARE(run.failed.size(), 1);
    }
    m_server.stop();
    Run run(workstation);
    QVERIFY(run.starts());
    QVERIFY(run.fetches({path}, run.session.defaultDestination()));
    QCOMPARE(run.filed.size(), 1);
    QVERIFY(run.connectFailed.isEmpty());
    QCOMPARE(run.filed.first().fetched->sha256, sha256(read(m_server.localFile(path))));
}

void TestDownload::refusedLogin()
{
    const Workstation workstation(m_server, QStringLiteral("stranger"));
    Run run(workstation);
    QVERIFY(run.starts());
    QVERIFY(!run.refreshes());
    QCOMPARE(run.connectFailed.size(), 1);
    QCOMPARE(run.refreshFailed.first().first().value<rap::Error>().kind, ErrorKind::LoginRefused);
    QVERIFY(!run.session.isRefreshing());
}

void TestDownload::lockedKey()
{
    const Workstation workstation(m_server, QStringLiteral("ed25519_passphrase"));
    Run run(workstation);
    QVERIFY(run.starts());
    run.session.refresh();
    TRY_VERIFY(run.passphraseWanted.size() == 1);
    run.session.setPassphrase(m_server.passphrase());
    TRY_VERIFY(run.refreshed.size() == 1);
    QVERIFY(run.fetches(run.paths().mid(0, 2), run.session.defaultDestination()));
    QCOMPARE(run.filed.size(), 2);
    run.session.disconnectFromRap();
    QVERIFY(run.refreshes());
    QCOMPARE(run.passphraseWanted.size(), 1);
}

void TestDownload::fileGoneSinceItWasListed()
{
    const QString gone = makeBig(QStringLiteral("GONE.CSV"), 1);
    const Workstation workstation(m_server);
    Run run(workstation);
    QVERIFY(run.starts());
    QVERIFY(run.refreshes());
    QVERIFY(QFile::remove(m_server.localFile(gone)));
    QVERIFY(run.fetches(QStringList(gone) + run.paths().mid(0, 3), run.session.defaultDestination()));
    QCOMPARE(run.failed.size(), 1);
    QCOMPARE(run.failed.first().error->kind, ErrorKind::RemoteNotFound);
    QCOMPARE(run.filed.size(), 3);
}

RAPDESK_TEST(TestDownload)
#include "test_download.moc"
