#include "FakeSource.h"
#include "TestFiles.h"
#include "download/Queue.h"
#include "filing/EntryNames.h"
#include "filing/Leftovers.h"
#include "filing/LocalNames.h"
#include "tests/TestMain.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>
#include <cerrno>

using namespace download;
using namespace filing;

using rap::ErrorKind;

#define TRY_VERIFY(condition) QTRY_VERIFY_WITH_TIMEOUT(condition, 120'000)

namespace {

const QString folder = QStringLiteral("/download/CCASS_HKMK/20261123/");
const QString plain = folder + QStringLiteral("CFIPM01_C00123_HKMK_20261123201502123456.TXT.ZIP");
const QString table = folder + QStringLiteral("TABLE.CSV");
const rap::HongKongTime now = rap::HongKongTime::at(QDate(2026, 11, 23), QTime(21, 0));

QByteArray noise(qsizetype size)
{
    QByteArray bytes(size, '\0');
    quint32 state = 99;
    for (char& byte : bytes) {
        state = state * 1664525 + 1013904223;
        byte = char(state >> 24);
    }
    return bytes;
}

/// A queue with somebody who listens to it, as a session would.
struct Listener {
    explicit Listener(bool commits = true)
    {
        QObject::connect(&queue, &Queue::done, &queue, [this, commits](const Transfer& transfer) {
            done += transfer;
            if (commits)
                queue.committed(transfer.id);
        });
        QObject::connect(&queue, &Queue::failed, &queue, [this](const Transfer& transfer) { failed += transfer; });
        QObject::connect(&queue, &Queue::needConnection, &queue, [this] { ++asked; });
        QObject::connect(&queue, &Queue::idle, &queue, [this] { ++idle; });
    }

    Queue queue{[] { return now; }};
    QList<Transfer> done;
    QList<Transfer> failed;
    int asked = 0;
    int idle = 0;
};

int diskFault = 0; // the code with which writing fails

int failWrites(const char* change, const QString& /*path*/)
{
    return qstrcmp(change, "write") == 0 ? diskFault : 0;
}

void addOnceAndAgain()
{
    QTest::addColumn<bool>("once");
    QTest::newRow("given out again") << false;
    QTest::newRow("given out once") << true;
}

QString taken; // its part file is removed by another program when it is to get its name

int takePart(const char* change, const QString& path)
{
    if (path == taken && qstrcmp(change, "rename") == 0)
        QFile::remove(path + partSuffix);
    return 0;
}

QString shut; // nothing can be made there

int failThere(const char* /*change*/, const QString& path)
{
    return path.startsWith(shut) ? testing::NotAllowed : 0;
}

int failReserving(const char* change, const QString& /*path*/)
{
    return qstrcmp(change, "reserve") == 0 ? testing::Full : 0;
}

} // namespace

class TestQueue : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void init();

    void everythingArrives();
    void zipIsKept();
    void everyZipByBothWays_data();
    void everyZipByBothWays();
    void asksForAConnectionOnce();
    void whatIsHereNeedsNoConnection();
    void filedButNotCommittedIsToldAgain();
    void filedAndCommittedIsTidiedUp_data();
    void filedAndCommittedIsTidiedUp();
    void networkLossIsResumed();
    void textIsNotJoinedFromTwoServers_data();
    void textIsNotJoinedFromTwoServers();
    void fileThatIsGivenOutOnce();
    void everyFaultOfTheNetworkEndsInTheEnd();
    void pausedAndResumed();
    void cancelledLeavesItsPart();
    void movedToTheFrontComesFirst();
    void diskFullNeedsAttention();
    void nothingIsOpenedWithoutAPlace();
    void noRoomToReserve();
    void placeOfWhatWasNotOpenedIsGivenBack();
    void folderRemovedWhileItComes();
    void onePartFileIsTaken_data();
    void onePartFileIsTaken();
    void targetMovedAwayWhileItComes_data();
    void targetMovedAwayWhileItComes();
    void targetThatDoesNotComeBack();
    void folderInTheWayOfWhatIsGivenOutOnce();
    void targetOfOthers();
    void damagedZip();
    void shorterAndLongerThanListed();
    void heldByAnotherRun();
    void namesThatAreNone();
    void destroyedAtAnyMoment();
    void sinkOutlivesTheQueue();
    void progressIsTold();
    void whatComesBeforeTheFirstLookCounts();
    void manySmallOnes();
    void whatWaitsForTheLedgerIsBounded();
    void eachHasTheNameThatItIsGiven();
    void withoutNamesNothingIsAskedFor();

private:
    /// Reports are on their way to a folder of their own; the first of them, a large one, has come in part.
    struct TargetInMidRun {
        TargetInMidRun(TestQueue& test, bool once);
        [[nodiscard]] bool stepToTheEndOfTheFirst() const;

        QString target;
        QString elsewhere;
        std::shared_ptr<testing::FakeSource> server;
        std::unique_ptr<Listener> listener = std::make_unique<Listener>();
    };

    QString file(const QString& name) const { return m_root->filePath(QStringLiteral("CCASS_HKMK/20261123/") + name); }
    QStringList there() const { return testing::filesBelow(m_root->path()); }
    std::shared_ptr<testing::FakeSource> source(bool goesByItself = true) const;
    Destination here(bool keepZip = false) const { return {m_root->path(), keepZip}; }
    QList<ledger::Report> reports(const QStringList& paths) const;

    const QDir m_zips = testing::zips();
    QHash<QString, QByteArray> m_bytes; ///< What the server has, by path.
    std::unique_ptr<QTemporaryDir> m_root;
};

TestQueue::TargetInMidRun::TargetInMidRun(TestQueue& test, bool once)
    : target(test.m_root->filePath(QStringLiteral("reports")))
    , elsewhere(test.m_root->filePath(QStringLiteral("elsewhere")))
{
    QStringList paths{table, plain};
    for (int i = 0; i < 20; ++i) {
        paths += folder + QStringLiteral("%1.CSV").arg(i);
        test.m_bytes[paths.last()] = noise(1000);
    }
    server = test.source(false);
    for (auto& one : server->files)
        one.once = once;
    listener->queue.setOpenedOnce(once);
    listener->queue.setSource(server);
    listener->queue.add(test.reports(paths), Destination{target, false});
    [&] { TRY_VERIFY(server->waiting().size() == paths.size()); }();
    for (int i = 0; i < 10; ++i)
        server->step();
    [&] { TRY_VERIFY(server->consumedSoFar() == 9 * server->blockSize); }();
}

bool TestQueue::TargetInMidRun::stepToTheEndOfTheFirst() const
{
    for (qint64 at = 9 * server->blockSize; at < server->files[table].bytes.size() + server->blockSize;
         at += server->blockSize)
        if (!server->step())
            return false;
    return server->opened == QStringList{table};
}

void TestQueue::init()
{
    m_root = std::make_unique<QTemporaryDir>();
    m_bytes.clear();
    m_bytes[plain] = testing::read(m_zips.filePath(QStringLiteral("plain/") + plain.section(u'/', -1)));
    m_bytes[table] = noise(2'000'000);
    QVERIFY(!m_bytes[plain].isEmpty());
}

std::shared_ptr<testing::FakeSource> TestQueue::source(bool goesByItself) const
{
    auto source = std::make_shared<testing::FakeSource>(goesByItself);
    for (auto it = m_bytes.begin(); it != m_bytes.end(); ++it)
        source->files[it.key()].bytes = it.value();
    return source;
}

QList<ledger::Report> TestQueue::reports(const QStringList& paths) const
{
    QList<ledger::Report> reports;
    for (const QString& path : paths)
        reports += testing::reportAt(path, m_bytes[path].size());
    return reports;
}

void TestQueue::everythingArrives()
{
    const QString two = folder + QStringLiteral("TWO.TXT.ZIP");
    m_bytes[two] = testing::read(m_zips.filePath(QStringLiteral("two-entries/") + plain.section(u'/', -1)));
    const auto server = source();
    Listener listener;
    QSignalSpy added(&listener.queue, &Queue::added);
    listener.queue.setSource(server);
    const auto ids = listener.queue.add(reports({plain, two, table}), here());
    QCOMPARE(added.size(), 1);
    QCOMPARE(added.first().first().value<QList<TransferId>>(), ids);
    TRY_VERIFY(listener.idle == 1);
    QCOMPARE(listener.done.size(), 3);
    QCOMPARE(listener.failed.size(), 0);
    QCOMPARE(listener.asked, 0);
    QCOMPARE(server->opened, QStringList({plain, two, table}));
    TRY_VERIFY(there().size() == 4);
    QCOMPARE(testing::read(file(QStringLiteral("TABLE.CSV"))), m_bytes[table]);
    QVERIFY(there().contains(QStringLiteral("CCASS_HKMK/20261123/TWO.TXT/B.TXT")));

    const Transfer transfer = *listener.queue.transfer(ids[2]);
    QCOMPARE(transfer.state, TransferState::Done);
    QCOMPARE(transfer.attempts, 1);
    QCOMPARE(transfer.received, m_bytes[table].size());
    QCOMPARE(transfer.fetched->sha256, testing::sha256(m_bytes[table]));
    QCOMPARE(transfer.fetched->size, m_bytes[table].size());
    QCOMPARE(transfer.fetched->at, now);
    QCOMPARE(transfer.fetched->remoteModified, std::optional<qint64>(1795435200));
    QCOMPARE(transfer.fetched->files.first().path, file(QStringLiteral("TABLE.CSV")));
    QCOMPARE(listener.queue.transfer(ids[1])->oddities.size(), 1);
    QCOMPARE(listener.queue.transfers().size(), 3);

    qint64 all = 0;
    for (const QByteArray& bytes : std::as_const(m_bytes))
        all += bytes.size();
    QCOMPARE(server->consumedSoFar(), all);
    const QueueSummary summary = listener.queue.summary();
    QCOMPARE(summary.done, 3);
    QCOMPARE(summary.bytes, all);
    QCOMPARE(summary.bytesReceived, all);
    QCOMPARE(summary.bytesPerSecond, 0.0);
}

void TestQueue::zipIsKept()
{
    Listener listener;
    listener.queue.setSource(source());
    listener.queue.add(reports({plain}), here(true));
    TRY_VERIFY(listener.idle == 1);
    QCOMPARE(listener.done.size(), 1);
    QCOMPARE(listener.done.first().fetched->files.size(), 2);
    TRY_VERIFY(there().size() == 2);
    QCOMPARE(testing::read(file(plain.section(u'/', -1))), m_bytes[plain]);
}

void TestQueue::everyZipByBothWays_data()
{
    QTest::addColumn<bool>("once");
    QTest::newRow("gathered in memory where small") << false;
    QTest::newRow("to a part file, and unzipped while it arrives") << true;
}

// What becomes of a ZIP does not depend on how it came.
void TestQueue::everyZipByBothWays()
{
    QFETCH(bool, once);
    const QJsonArray cases =
        QJsonDocument::fromJson(testing::read(m_zips.filePath(QStringLiteral("cases.json")))).array();
    QVERIFY(cases.size() > 100);
    m_bytes.clear();
    QHash<QString, QJsonObject> wanted;
    for (const QJsonValue value : cases) {
        const QString name = value[QLatin1String("name")].toString();
        const QString zip = value[QLatin1String("file")].toString();
#ifdef Q_OS_WIN
        if (name.startsWith(QLatin1String("hkscs")))
            continue; // Windows knows Big5 without HKSCS
#endif
        const QString path = QStringLiteral("/download/%1/20261123/%2").arg(name, zip);
        m_bytes[path] = testing::read(m_zips.filePath(name + u'/' + zip));
        wanted[path] = value.toObject();
    }
    Listener listener;
    listener.queue.setOpenedOnce(once);
    const auto server = source();
    server->blockSize = 1000;
    listener.queue.setSource(server);
    listener.queue.add(reports(m_bytes.keys()), here());
    TRY_VERIFY(listener.idle == 1);

    QStringList expected;
    for (const Transfer& transfer : listener.queue.transfers()) {
        const QString name = transfer.path.section(u'/', 2, 3) + u'/';
        if (const QString error = wanted[transfer.path][QLatin1String("error")].toString(); !error.isEmpty()) {
            QVERIFY2(transfer.state == TransferState::Failed, qPrintable(transfer.path));
            expected += name + transfer.file + partSuffix;
            expected += name + transfer.file + recordSuffix;
            continue;
        }
        QVERIFY2(transfer.state == TransferState::Done, qPrintable(transfer.path));
        const int unproven = once && !isNamedZip(transfer.file) ? 1 : 0;
        QCOMPARE(int(transfer.oddities.size()), wanted[transfer.path][QLatin1String("oddities")].toInt() + unproven);
        const QJsonObject files = wanted[transfer.path][QLatin1String("files")].toObject();
        QCOMPARE(transfer.fetched->files.size(), files.size());
        for (const ledger::FiledFile& file : transfer.fetched->files) {
            const QString below = QDir(m_root->filePath(name)).relativeFilePath(file.path);
            QCOMPARE(QString::fromLatin1(file.sha256.toHex()), files[below].toString());
            QCOMPARE(testing::sha256(testing::read(file.path)), file.sha256);
            expected += name + below;
        }
    }
    expected.sort();
    TRY_VERIFY(there().size() == expected.size());
    QCOMPARE(there(), expected);
}

void TestQueue::asksForAConnectionOnce()
{
    Listener listener;
    listener.queue.add(reports({plain, table}), here());
    TRY_VERIFY(listener.asked == 1);
    listener.queue.connectionFailed({ErrorKind::TimedOut, QStringLiteral("no answer"), {}, {}});
    QCOMPARE(listener.failed.size(), 2);
    QCOMPARE(listener.idle, 1);
    QCOMPARE(listener.queue.transfers().first().error->kind, ErrorKind::TimedOut);
    listener.queue.retryFailed();
    TRY_VERIFY(listener.asked == 2);
    QCOMPARE(listener.idle, 1);
    listener.queue.setSource(source());
    TRY_VERIFY(listener.idle == 2);
    QCOMPARE(listener.done.size(), 2);
    QCOMPARE(listener.asked, 2);
}

void TestQueue::whatIsHereNeedsNoConnection()
{
    {
        // A run that has fetched all, and ends before it has filed it.
        Listener listener;
        const testing::WithDiskHook hook([](const char* change, const QString& path) {
            return qstrcmp(change, "create") == 0 && path.endsWith(newSuffix) && !path.contains(recordSuffix)
                       ? testing::Broken
                       : 0;
        });
        listener.queue.setSource(source());
        listener.queue.add(reports({plain}), here());
        TRY_VERIFY(listener.idle == 1);
        QCOMPARE(listener.failed.size(), 1);
    }
    Listener listener;
    listener.queue.add(reports({plain}), here());
    TRY_VERIFY(listener.idle == 1);
    QCOMPARE(listener.asked, 0);
    QCOMPARE(listener.done.size(), 1);
    QCOMPARE(listener.done.first().fetched->sha256, testing::sha256(m_bytes[plain]));
    TRY_VERIFY(there().size() == 1);
}

void TestQueue::filedButNotCommittedIsToldAgain()
{
    ledger::Fetched first;
    {
        Listener listener(false);
        listener.queue.setSource(source());
        listener.queue.add(reports({plain}), here(true));
        TRY_VERIFY(listener.idle == 1);
        QCOMPARE(listener.done.size(), 1);
        first = *listener.done.first().fetched;
    }
    QVERIFY(there().size() > 2);
    Listener listener;
    listener.queue.add(reports({plain}), here(true), true);
    TRY_VERIFY(listener.idle == 1);
    QCOMPARE(listener.asked, 0);
    QCOMPARE(listener.done.size(), 1);
    QCOMPARE(*listener.done.first().fetched, first);
    TRY_VERIFY(there().size() == 2);
}

void TestQueue::filedAndCommittedIsTidiedUp_data()
{
    QTest::addColumn<QString>("zip");
    QTest::addColumn<bool>("keep");
    QTest::newRow("file") << "plain" << false;
    QTest::newRow("file and ZIP") << "plain" << true;
    QTest::newRow("folder") << "nested" << false;
    QTest::newRow("folder with a file of its own name") << "two-entries" << false;
}

// A crash after the ledger has the row, before the part file is removed: nobody asks for this report any more.
void TestQueue::filedAndCommittedIsTidiedUp()
{
    QFETCH(QString, zip);
    QFETCH(bool, keep);
    m_bytes[plain] = testing::read(m_zips.filePath(zip + u'/' + plain.section(u'/', -1)));
    ledger::Fetched fetched;
    {
        Listener listener(false);
        listener.queue.setSource(source());
        listener.queue.add(reports({plain}), here(keep));
        TRY_VERIFY(listener.idle == 1);
        fetched = *listener.done.first().fetched;
        if (!keep) {
            tidyFolder(file({}), {{plain, fetched}});
            QVERIFY2(there().size() > fetched.files.size(), "it is still held by the queue");
        }
    }
    const QStringList before = there();
    ledger::Fetched other = fetched;
    other.sha256 = testing::sha256("another");
    tidyFolder(file({}), {{plain, other}});
    tidyFolder(file({}), {{table, fetched}});
    tidyFolder(file({}), {});
    QCOMPARE(there(), before);

    tidyFolder(file({}), {{plain, fetched}});
    QStringList filed;
    for (const ledger::FiledFile& file : fetched.files)
        filed += QDir(m_root->path()).relativeFilePath(file.path);
    filed.sort();
    QCOMPARE(there(), filed);
    tidyFolder(file({}), {{plain, fetched}});
    QCOMPARE(there(), filed);
}

void TestQueue::networkLossIsResumed()
{
    const auto server = source(false);
    Listener listener;
    listener.queue.setSource(server);
    const auto ids = listener.queue.add(reports({table, plain}), here());
    TRY_VERIFY(server->readCalls > 0);
    for (int i = 0; i < 40; ++i)
        QVERIFY(server->step());
    TRY_VERIFY(server->consumedSoFar() == 39 * 32 * 1024);
    TRY_VERIFY(listener.queue.transfer(ids[0])->attempts == 1); // the disk's thread has told of the opening
    server->breakOff(ErrorKind::ConnectionLost);
    listener.queue.setSource(nullptr);
    TRY_VERIFY(listener.asked == 1);
    QCOMPARE(listener.queue.transfer(ids[0])->state, TransferState::Waiting);
    const auto second = source();
    listener.queue.setSource(second);
    TRY_VERIFY(listener.idle == 1);
    QCOMPARE(listener.done.size(), 2);
    QCOMPARE(testing::read(file(QStringLiteral("TABLE.CSV"))), m_bytes[table]);
    QCOMPARE(second->offsets[second->opened.indexOf(table)], 39 * 32 * 1024);
    QCOMPARE(listener.queue.transfer(ids[0])->attempts, 2);
    QCOMPARE(listener.queue.transfer(ids[1])->attempts, 1);
}

void TestQueue::textIsNotJoinedFromTwoServers_data()
{
    QTest::addColumn<QString>("second");
    QTest::addColumn<qint64>("offset");
    QTest::newRow("the same") << QStringLiteral("rap:22") << 39 * 32 * 1024LL;
    QTest::newRow("another") << QStringLiteral("rap:2222") << 0LL;
}

// Which server's listing it was asked for by says nothing about whose bytes came.
void TestQueue::textIsNotJoinedFromTwoServers()
{
    QFETCH(const QString, second);
    QFETCH(const qint64, offset);
    const auto server = source(false);
    server->name = QStringLiteral("rap:22");
    Listener listener;
    listener.queue.setSource(server);
    listener.queue.add(reports({table}), here());
    TRY_VERIFY(server->readCalls > 0);
    for (int i = 0; i < 40; ++i)
        QVERIFY(server->step());
    TRY_VERIFY(server->consumedSoFar() == 39 * 32 * 1024);
    server->breakOff(ErrorKind::ConnectionLost);
    listener.queue.setSource(nullptr);
    TRY_VERIFY(listener.asked == 1);

    if (offset == 0)
        m_bytes[table].front() = char(m_bytes[table].front() ^ 1);
    const auto other = source();
    other->name = second;
    listener.queue.setSource(other);
    TRY_VERIFY(listener.idle == 1);
    QCOMPARE(listener.done.size(), 1);
    QCOMPARE(other->offsets, QList{offset});
    QCOMPARE(testing::read(file(QStringLiteral("TABLE.CSV"))), m_bytes[table]);
}

void TestQueue::fileThatIsGivenOutOnce()
{
    const auto server = source(false);
    server->files[table].once = true;
    Listener listener;
    listener.queue.setSource(server);
    const auto ids = listener.queue.add(reports({table}), here());
    TRY_VERIFY(server->readCalls > 0);
    for (int i = 0; i < 40; ++i)
        QVERIFY(server->step());
    TRY_VERIFY(server->consumedSoFar() == 39 * 32 * 1024);
    listener.queue.pause(ids);
    TRY_VERIFY(!server->cancelled.isEmpty());
    listener.queue.resume(ids);
    server->startGoing();
    TRY_VERIFY(server->readCalls == 2);
    server->startGoing();
    TRY_VERIFY(listener.idle == 2);
    QCOMPARE(listener.failed.size(), 1);
    QCOMPARE(listener.failed.first().error->kind, ErrorKind::RemoteNotFound);
    QCOMPARE(testing::read(file(QStringLiteral("TABLE.CSV")) + partSuffix), m_bytes[table].left(39 * 32 * 1024));
}

void TestQueue::everyFaultOfTheNetworkEndsInTheEnd()
{
    Listener listener;
    const auto ids = listener.queue.add(reports({table}), here());
    for (int attempt = 1; attempt <= 3; ++attempt) {
        TRY_VERIFY(listener.asked == attempt);
        const auto server = source(false);
        listener.queue.setSource(server);
        TRY_VERIFY(server->readCalls == 1);
        QVERIFY(server->step());
        TRY_VERIFY(listener.queue.transfer(ids[0])->attempts == attempt);
        listener.queue.setSource(nullptr);
    }
    QCOMPARE(listener.idle, 1);
    QCOMPARE(listener.failed.size(), 1);
    QCOMPARE(listener.failed.first().attempts, 3);
    QCOMPARE(listener.failed.first().state, TransferState::NeedsAttention);
    QCOMPARE(listener.failed.first().error->kind, ErrorKind::RemoteFailure);
}

void TestQueue::pausedAndResumed()
{
    const auto server = source(false);
    Listener listener;
    listener.queue.setSource(server);
    const auto ids = listener.queue.add(reports({table, plain}), here());
    TRY_VERIFY(server->readCalls > 0);
    for (int i = 0; i < 20; ++i)
        QVERIFY(server->step());
    TRY_VERIFY(listener.queue.transfer(ids[0])->state == TransferState::Running);
    listener.queue.pauseAll();
    QVERIFY(listener.queue.isPaused());
    QCOMPARE(listener.idle, 1);
    for (const Transfer& transfer : listener.queue.transfers())
        QCOMPARE(transfer.state, TransferState::Paused);
    TRY_VERIFY(server->cancelled.size() == 2);
    listener.queue.resumeAll();
    QVERIFY(!listener.queue.isPaused());
    TRY_VERIFY(server->readCalls == 2);
    server->startGoing();
    TRY_VERIFY(listener.idle == 2);
    QCOMPARE(listener.done.size(), 2);
    QCOMPARE(testing::read(file(QStringLiteral("TABLE.CSV"))), m_bytes[table]);
    QCOMPARE(server->opened, QStringList({table, table, plain}));
    QCOMPARE(server->offsets[1], 19 * 32 * 1024);
}

void TestQueue::cancelledLeavesItsPart()
{
    const auto server = source(false);
    Listener listener;
    QSignalSpy removed(&listener.queue, &Queue::removed);
    listener.queue.setSource(server);
    const auto ids = listener.queue.add(reports({table}), here());
    TRY_VERIFY(server->readCalls > 0);
    for (int i = 0; i < 20; ++i)
        QVERIFY(server->step());
    TRY_VERIFY(server->consumedSoFar() == 19 * 32 * 1024);
    listener.queue.cancel(ids);
    QCOMPARE(removed.size(), 1);
    QCOMPARE(listener.idle, 1);
    QVERIFY(listener.queue.transfers().isEmpty());
    TRY_VERIFY(server->cancelled == QStringList(table));
    QCOMPARE(testing::read(file(QStringLiteral("TABLE.CSV")) + partSuffix), m_bytes[table].left(19 * 32 * 1024));
    listener.queue.add(reports({table}), here());
    TRY_VERIFY(server->readCalls == 2);
    server->startGoing();
    TRY_VERIFY(listener.idle == 2);
    QCOMPARE(server->offsets, QList<qint64>({0, 19 * 32 * 1024}));
    QCOMPARE(testing::read(file(QStringLiteral("TABLE.CSV"))), m_bytes[table]);
}

void TestQueue::movedToTheFrontComesFirst()
{
    QStringList paths;
    for (int i = 0; i < 5; ++i) {
        paths += folder + QStringLiteral("%1.CSV").arg(i);
        m_bytes[paths.last()] = QByteArray::number(i);
    }
    const auto server = source(false);
    Listener listener;
    QSignalSpy reordered(&listener.queue, &Queue::reordered);
    listener.queue.setSource(server);
    const auto ids = listener.queue.add(reports(paths), here());
    TRY_VERIFY(server->waiting() == paths);
    listener.queue.moveToFront({ids[3]});
    QCOMPARE(server->waiting(), QStringList({paths[3], paths[0], paths[1], paths[2], paths[4]}));
    listener.queue.moveUp({ids[4]});
    QCOMPARE(server->waiting(), QStringList({paths[3], paths[0], paths[1], paths[4], paths[2]}));
    QCOMPARE(reordered.size(), 2);
    // One that was paused comes back to its place.
    listener.queue.pause({ids[3]});
    TRY_VERIFY(server->waiting() == QStringList({paths[0], paths[1], paths[4], paths[2]}));
    listener.queue.resume({ids[3]});
    TRY_VERIFY(server->waiting() == QStringList({paths[3], paths[0], paths[1], paths[4], paths[2]}));
}

void TestQueue::diskFullNeedsAttention()
{
    diskFault = testing::Full;
    Listener listener;
    const auto server = source();
    {
        const testing::WithDiskHook hook(&failWrites);
        listener.queue.setSource(server);
        listener.queue.add(reports({table, plain}), here());
        TRY_VERIFY(listener.idle == 1);
    }
    QCOMPARE(listener.failed.size(), 2);
    for (const Transfer& transfer : listener.queue.transfers()) {
        QCOMPARE(transfer.state, TransferState::NeedsAttention);
        QCOMPARE(transfer.error->kind, ErrorKind::DiskFull);
    }
    QVERIFY(!QFile::exists(file(QStringLiteral("TABLE.CSV"))));
    listener.queue.retryFailed();
    TRY_VERIFY(listener.idle == 2);
    QCOMPARE(listener.done.size(), 2);
    QCOMPARE(testing::read(file(QStringLiteral("TABLE.CSV"))), m_bytes[table]);
}

void TestQueue::nothingIsOpenedWithoutAPlace()
{
    const QString elsewhere = QStringLiteral("/download/CCASS_MAMK/20261123/");
    for (int i = 0; i < 20; ++i) {
        m_bytes[elsewhere + QStringLiteral("%1.CSV").arg(i)] = noise(1000);
        m_bytes[folder + QStringLiteral("%1.CSV").arg(i)] = noise(1000);
    }
    shut = m_root->filePath(QStringLiteral("CCASS_MAMK"));
    Listener listener;
    const auto server = source();
    listener.queue.setSource(server);
    {
        const testing::WithDiskHook hook(&failThere);
        listener.queue.add(reports(m_bytes.keys()), here());
        TRY_VERIFY(listener.idle == 1);
    }
    QCOMPARE(listener.done.size(), 22);
    QCOMPARE(listener.failed.size(), 20);
    QCOMPARE(server->opened.filter(elsewhere), QStringList());
    QSet<QString> told;
    for (const Transfer& transfer : std::as_const(listener.failed)) {
        QCOMPARE(transfer.state, TransferState::NeedsAttention);
        QCOMPARE(transfer.error->kind, ErrorKind::LocalNoPermission);
        QCOMPARE(transfer.attempts, 0);
        told += transfer.error->text();
    }
    QCOMPARE(told.size(), 1);
    // Nobody has to ask for them again.
    listener.queue.lookAgain();
    TRY_VERIFY(listener.idle == 2);
    QCOMPARE(listener.done.size(), 42);
    QCOMPARE(server->opened.size(), 42);
}

void TestQueue::noRoomToReserve()
{
    Listener listener;
    listener.queue.setOpenedOnce(true);
    const auto server = source();
    listener.queue.setSource(server);
    {
        const testing::WithDiskHook hook(&failReserving);
        listener.queue.add(reports({table, plain}), here());
        TRY_VERIFY(listener.idle == 1);
    }
    QCOMPARE(server->opened, QStringList());
    QCOMPARE(listener.failed.size(), 2);
    QCOMPARE(listener.failed.first().error->kind, ErrorKind::DiskFull);
    QCOMPARE(there(), QStringList());
    listener.queue.retryFailed();
    TRY_VERIFY(listener.idle == 2);
    QCOMPARE(listener.done.size(), 2);
}

void TestQueue::placeOfWhatWasNotOpenedIsGivenBack()
{
    Listener listener;
    listener.queue.setOpenedOnce(true);
    const auto server = source(false);
    listener.queue.setSource(server);
    const auto ids = listener.queue.add(reports({table, plain}), here());
    TRY_VERIFY(server->readCalls > 0);
    QCOMPARE(server->opened, QStringList());
    QCOMPARE(there().size(), 4); // part files and records, before anything is asked for
    listener.queue.pause(ids);
    TRY_VERIFY(there().isEmpty());
    listener.queue.resume(ids);
    TRY_VERIFY(server->readCalls > 1 && there().size() == 4);
}

void TestQueue::folderRemovedWhileItComes()
{
#ifdef Q_OS_WIN
    QSKIP("Windows removes no folder of open files");
#endif
    Listener listener;
    listener.queue.setOpenedOnce(true);
    const auto server = source(false);
    for (auto& one : server->files)
        one.once = true;
    listener.queue.setSource(server);
    listener.queue.add(reports({table, plain}), here());
    TRY_VERIFY(server->readCalls > 0);
    for (int i = 0; i < 10; ++i)
        QVERIFY(server->step());
    TRY_VERIFY(server->consumedSoFar() == 9 * 32 * 1024);
    QVERIFY(QDir(m_root->filePath(QStringLiteral("CCASS_HKMK"))).removeRecursively());
    server->startGoing();
    TRY_VERIFY(listener.idle == 1);
    QCOMPARE(listener.done.size(), 2);
    QCOMPARE(testing::read(file(QStringLiteral("TABLE.CSV"))), m_bytes[table]);
    TRY_VERIFY(there().size() == 2);
}

void TestQueue::onePartFileIsTaken_data()
{
    addOnceAndAgain();
}

// By a virus scanner, say: that is the one report's trouble, and the others come.
void TestQueue::onePartFileIsTaken()
{
#ifdef Q_OS_WIN
    QSKIP("Windows removes no open file");
#endif
    QFETCH(const bool, once);
    Listener listener;
    listener.queue.setOpenedOnce(once);
    const auto server = source();
    listener.queue.setSource(server);
    taken = file(QStringLiteral("TABLE.CSV"));
    {
        const testing::WithDiskHook hook(&takePart);
        listener.queue.add(reports({table, plain}), here());
        TRY_VERIFY(listener.idle == 1);
    }
    QCOMPARE(listener.done.size(), 1);
    QCOMPARE(listener.failed.size(), 1);
    QCOMPARE(listener.failed.first().path, table);
    QCOMPARE(listener.failed.first().state, TransferState::Failed);
    QVERIFY2(listener.failed.first().error->text().contains(taken), qPrintable(listener.failed.first().error->text()));
    listener.queue.retryFailed();
    TRY_VERIFY(listener.idle == 2);
    QCOMPARE(listener.done.size(), 2);
    QCOMPARE(server->opened.count(table), 1);
    QCOMPARE(testing::read(taken), m_bytes[table]);
}

void TestQueue::targetMovedAwayWhileItComes_data()
{
    addOnceAndAgain();
}

void TestQueue::targetMovedAwayWhileItComes()
{
#ifdef Q_OS_WIN
    QSKIP("Windows moves no folder of open files");
#endif
    QFETCH(const bool, once);
    const TargetInMidRun run(*this, once);
    QVERIFY(QDir().rename(run.target, run.elsewhere));
    QVERIFY(run.stepToTheEndOfTheFirst());
    TRY_VERIFY(run.listener->idle == 1);
    QCOMPARE(run.server->opened, QStringList{table}); // and nothing more was asked for
    QCOMPARE(run.listener->failed.size(), m_bytes.size());
    for (const Transfer& transfer : std::as_const(run.listener->failed)) {
        QCOMPARE(transfer.state, TransferState::NeedsAttention);
        QCOMPARE(transfer.error->kind, ErrorKind::TargetGone);
        QCOMPARE(transfer.error->text(), run.listener->failed.first().error->text());
    }
    QVERIFY2(!QFile::exists(run.target), "not made anew");
    run.listener->queue.retryFailed();
    TRY_VERIFY(run.listener->idle == 2);
    QCOMPARE(run.server->opened, QStringList{table});

    QVERIFY(QDir().rename(run.elsewhere, run.target));
    run.server->startGoing();
    TRY_VERIFY((run.listener->queue.lookAgain(), run.listener->done.size() == m_bytes.size()));
    if (once)
        QCOMPARE(run.server->opened.size(), m_bytes.size());
    QCOMPARE(testing::read(run.target + QStringLiteral("/CCASS_HKMK/20261123/TABLE.CSV")), m_bytes[table]);
}

// What RAP gives out once is nowhere else: the folder is made again for that alone.
void TestQueue::targetThatDoesNotComeBack()
{
#ifdef Q_OS_WIN
    QSKIP("Windows moves no folder of open files");
#endif
    const QString kept = [&] {
        const TargetInMidRun run(*this, true);
        [&] {
            QVERIFY(QDir().rename(run.target, run.elsewhere));
            QVERIFY(run.stepToTheEndOfTheFirst());
            TRY_VERIFY(run.listener->idle == 1);
            QVERIFY(!QFile::exists(run.target));
        }();
        return run.target;
    }();
    QCOMPARE(testing::read(kept + QStringLiteral("/CCASS_HKMK/20261123/TABLE.CSV") + partSuffix), m_bytes[table]);

    Listener next;
    next.queue.setOpenedOnce(true);
    next.queue.add(reports({table}), Destination{kept, false});
    TRY_VERIFY(next.idle == 1);
    QCOMPARE(next.done.size(), 1);
    QCOMPARE(next.asked, 0);
}

// The target is there, and a file stands where the report's folder was: what came of it is let go of only once it
// stands somewhere else.
void TestQueue::folderInTheWayOfWhatIsGivenOutOnce()
{
#ifdef Q_OS_WIN
    QSKIP("Windows removes no folder of open files");
#endif
    const TargetInMidRun run(*this, true);
    const QString folderOfAll = run.target + QStringLiteral("/CCASS_HKMK/20261123");
    QVERIFY(QDir(folderOfAll).removeRecursively());
    testing::write(folderOfAll, "in the way");
    QVERIFY(run.stepToTheEndOfTheFirst());
    TRY_VERIFY(run.listener->failed.size() == 1);
    run.listener->queue.retryFailed();
    TRY_VERIFY(run.listener->failed.size() == 2);
    QCOMPARE(run.server->opened, QStringList{table});

    QVERIFY(QFile::remove(folderOfAll));
    run.server->startGoing();
    run.listener->queue.retryFailed();
    TRY_VERIFY((run.listener->queue.lookAgain(), run.listener->done.size() == m_bytes.size()));
    QCOMPARE(run.server->opened.count(table), 1);
    QCOMPARE(testing::read(folderOfAll + QStringLiteral("/TABLE.CSV")), m_bytes[table]);
}

void TestQueue::targetOfOthers()
{
#ifdef Q_OS_WIN
    QSKIP("Windows moves no folder of open files");
#endif
    const TargetInMidRun run(*this, false);
    const QString other = folder + QStringLiteral("OTHER.CSV");
    m_bytes[other] = noise(3000);
    run.server->files[other].bytes = m_bytes[other];
    run.listener->queue.add(reports({other}), Destination{m_root->filePath(QStringLiteral("other")), false});
    QVERIFY(QDir().rename(run.target, run.elsewhere));
    run.server->startGoing();
    TRY_VERIFY(run.listener->idle == 1);
    QCOMPARE(run.listener->done.size(), 1);
    QCOMPARE(run.listener->done.first().path, other);
}

void TestQueue::damagedZip()
{
    QByteArray damaged = m_bytes[plain];
    damaged[200] = char(damaged[200] ^ 1);
    std::swap(damaged, m_bytes[plain]);
    const auto server = source();
    Listener listener;
    listener.queue.setSource(server);
    listener.queue.add(reports({plain}), here());
    TRY_VERIFY(listener.idle == 1);
    QCOMPARE(listener.failed.first().error->kind, ErrorKind::DamagedZip);
    QCOMPARE(listener.failed.first().attempts, 1);

    // It is on this disk as RAP gave it: no need to ask RAP to know that it is damaged.
    Listener next;
    next.queue.setSource(server);
    next.queue.add(reports({plain}), here());
    TRY_VERIFY(next.idle == 1);
    QCOMPARE(next.failed.first().error->kind, ErrorKind::DamagedZip);
    QCOMPARE(server->opened.size(), 1);

    // On request it is fetched anew; RAP has mended it.
    server->files[plain].bytes = damaged;
    next.queue.retryFailed();
    TRY_VERIFY(next.idle == 2);
    QCOMPARE(next.done.size(), 1);
    QCOMPARE(server->opened.size(), 2);
    TRY_VERIFY(there().size() == 1);
}

void TestQueue::shorterAndLongerThanListed()
{
    Listener listener;
    listener.queue.setSource(source());
    QList<ledger::Report> listed = reports({plain, table});
    listed[0].size = *listed[0].size + 1;
    listed[1].size = *listed[1].size - 1;
    listener.queue.add(listed, here());
    TRY_VERIFY(listener.idle == 1);
    QCOMPARE(listener.failed.size(), 2);
    for (const Transfer& transfer : std::as_const(listener.failed)) {
        QCOMPARE(transfer.error->kind, ErrorKind::RemoteChanged);
        QCOMPARE(transfer.attempts, 1);
    }
    for (const QString& name : there())
        QVERIFY2(name.contains(partSuffix), qPrintable(name));
}

void TestQueue::heldByAnotherRun()
{
    Listener listener;
    QVERIFY(QDir().mkpath(file(QString())));
    auto held = OutFile::hold(file(QStringLiteral("TABLE.CSV")) + partSuffix);
    QVERIFY(held);
    listener.queue.setSource(source());
    listener.queue.add(reports({table, plain}), here());
    TRY_VERIFY(listener.idle == 1);
    QCOMPARE(listener.done.size(), 1);
    QCOMPARE(listener.failed.size(), 1);
    QCOMPARE(listener.failed.first().error->kind, ErrorKind::LocalFailure);
    held->close();
    listener.queue.retryFailed();
    TRY_VERIFY(listener.idle == 2);
    QCOMPARE(listener.done.size(), 2);
}

void TestQueue::namesThatAreNone()
{
    QStringList paths;
    for (const char* name : {"CON", "a:b.csv", "a?b.csv", "x\\xff.csv", "x\\xfe.csv", "end.", "..."}) {
        paths += QStringLiteral("/download/odd:folder/") + QLatin1String(name);
        m_bytes[paths.last()] = name;
    }
    Listener listener;
    listener.queue.setSource(source());
    listener.queue.add(reports(paths), here());
    TRY_VERIFY(listener.idle == 1);
    QCOMPARE(listener.done.size(), paths.size());
    TRY_VERIFY(there().size() == paths.size());
    for (const Transfer& transfer : std::as_const(listener.done)) {
        const ledger::FiledFile& filed = transfer.fetched->files.first();
        QCOMPARE(testing::read(filed.path), m_bytes[transfer.path]);
        QCOMPARE(filed.path.section(u'/', -1), localName(transfer.file));
    }
}

void TestQueue::destroyedAtAnyMoment()
{
    int steps = 0;
    for (bool more = true; more; ++steps) {
        init();
        m_bytes[table].truncate(400'000);
        {
            Listener listener;
            const auto server = source(false);
            listener.queue.setSource(server);
            listener.queue.add(reports({table, plain}), here());
            TRY_VERIFY(server->readCalls > 0);
            for (int i = 0; i < steps && more; ++i)
                more = server->step();
            QCoreApplication::processEvents();
        }
        for (const QString& name : there())
            if (name.endsWith(QStringLiteral("TABLE.CSV")))
                QCOMPARE(testing::read(file(QStringLiteral("TABLE.CSV"))), m_bytes[table]);
        Listener listener;
        listener.queue.setSource(source());
        listener.queue.add(reports({table, plain}), here());
        TRY_VERIFY(listener.idle == 1);
        QCOMPARE(listener.done.size(), 2);
        QCOMPARE(testing::read(file(QStringLiteral("TABLE.CSV"))), m_bytes[table]);
        TRY_VERIFY(there().size() == 2);
    }
    QVERIFY(steps > 15);
}

void TestQueue::sinkOutlivesTheQueue()
{
    const auto server = source(false);
    {
        Listener listener;
        listener.queue.setSource(server);
        listener.queue.add(reports({table}), here());
        TRY_VERIFY(server->readCalls > 0);
        QVERIFY(server->step());
    }
    while (server->step()) {
    }
    for (const QString& name : there())
        QVERIFY2(name.contains(partSuffix), qPrintable(name));
}

void TestQueue::progressIsTold()
{
    const auto server = source(false);
    Listener listener;
    QSignalSpy changed(&listener.queue, &Queue::changed);
    QSignalSpy summaries(&listener.queue, &Queue::summaryChanged);
    listener.queue.setSource(server);
    const auto ids = listener.queue.add(reports({table}), here());
    TRY_VERIFY(server->readCalls > 0);
    QVERIFY(server->step());
    for (int blocks = 1; blocks <= 3; ++blocks) {
        QVERIFY(server->step());
        TRY_VERIFY(listener.queue.transfer(ids[0])->received == blocks * 32 * 1024);
    }
    QVERIFY(changed.size() >= 3);
    QVERIFY(changed.last().first().value<QList<TransferId>>().contains(ids[0]));
    TRY_VERIFY(listener.queue.transfer(ids[0])->bytesPerSecond > 0);
    const auto summary = summaries.last().first().value<QueueSummary>();
    QCOMPARE(summary.running, 1);
    QCOMPARE(summary.bytesReceived, 3 * 32 * 1024);
    QVERIFY(summary.bytesPerSecond > 0);
    QVERIFY(summary.secondsLeft);
}

void TestQueue::whatComesBeforeTheFirstLookCounts()
{
    struct Prompt : testing::FakeSource {
        using FakeSource::FakeSource;
        void read(const QList<sftp::ReadJob>& jobs, std::shared_ptr<sftp::BlockSink> sink) override
        {
            FakeSource::read(jobs, std::move(sink));
            step(); // opened
            step(); // a block, and then nothing for a long time
        }
    };
    const auto server = std::make_shared<Prompt>(false);
    server->files = source(false)->files;
    Listener listener;
    QueueSummary last;
    QObject::connect(&listener.queue, &Queue::summaryChanged, &listener.queue,
                     [&](const QueueSummary& summary) { last = summary; });
    listener.queue.setSource(server);
    listener.queue.add(reports({table}), here());
    TRY_VERIFY(last.bytesReceived == 32 * 1024);
    TRY_VERIFY(last.bytesPerSecond > 0);
    QVERIFY(last.secondsLeft);
}

void TestQueue::manySmallOnes()
{
    QStringList paths;
    for (int i = 0; i < 600; ++i) {
        paths += folder + QStringLiteral("%1.CSV").arg(i);
        m_bytes[paths.last()] = QByteArray::number(i);
    }
    Listener listener;
    const auto server = source();
    listener.queue.setSource(server);
    listener.queue.add(reports(paths), here());
    TRY_VERIFY(listener.idle == 1);
    QCOMPARE(listener.done.size(), 600);
    QCOMPARE(server->opened, paths);
    for (int i = 0; i < 600; ++i)
        QCOMPARE(testing::read(file(QStringLiteral("%1.CSV").arg(i))), QByteArray::number(i));
    TRY_VERIFY(there().size() == 600);
}

void TestQueue::whatWaitsForTheLedgerIsBounded()
{
    QStringList paths;
    for (int i = 0; i < 600; ++i) {
        paths += folder + QStringLiteral("%1.CSV").arg(i);
        m_bytes[paths.last()] = QByteArray::number(i);
    }
    Listener listener(false);
    const auto server = source();
    listener.queue.setSource(server);
    listener.queue.add(reports(paths), here());
    TRY_VERIFY(listener.done.size() == 256);
    // Nothing is under way any more: what there is to hear of it has been heard.
    QCOMPARE(listener.queue.summary().running, 0);
    QCOMPARE(server->opened.size(), 256);
    QVERIFY(server->waiting().isEmpty());
    qsizetype committed = 0;
    while (committed < 600) {
        listener.queue.committed(listener.done[committed].id);
        ++committed;
        TRY_VERIFY(listener.done.size() > committed || committed == 600);
        QVERIFY(listener.done.size() - committed <= 256);
    }
    TRY_VERIFY(there().size() == 600);
    QCOMPARE(listener.idle, 1);
}

// Of names that differ by case or by '.ZIP' only, the first has the usual one.
void TestQueue::eachHasTheNameThatItIsGiven()
{
    const QString other = folder + plain.section(u'/', -1).toLower();
    m_bytes[other] = m_bytes[plain];
    Listener listener;
    QList<ledger::NameWish> asked;
    std::function<void(const rap::Result<QStringList>&)> answer;
    listener.queue.setNamer([&](const QList<ledger::NameWish>& wishes, const auto& then) {
        asked += wishes;
        answer = then;
    });
    const auto server = source();
    listener.queue.setSource(server);
    const auto ids = listener.queue.add(reports({plain, other}), here(true));
    TRY_VERIFY(asked.size() == 2);
    const QString usual = withoutZip(plain.section(u'/', -1));
    QCOMPARE(asked[0].path, plain);
    QCOMPARE(asked[0].folder, m_root->filePath(QStringLiteral("CCASS_HKMK/20261123")));
    QCOMPARE(asked[0].name, usual);
    QVERIFY(there().isEmpty());
    QVERIFY(server->opened.isEmpty());
    const QString own = ownName(other.section(u'/', -1), other);
    answer(QStringList{usual, own});
    TRY_VERIFY(listener.idle == 1);
    QCOMPARE(listener.done.size(), 2);
    QCOMPARE(there().size(), 4);
    for (const Transfer& transfer : listener.done) {
        const QString name = transfer.id == ids[0] ? usual : own;
        // A ZIP whose entry has another name than it becomes a folder; its name is the one that was given all the same.
        QVERIFY2(transfer.fetched->files.first().path.startsWith(file(name)), qPrintable(name));
        QVERIFY(transfer.fetched->files.last().path.startsWith(file(name)));
    }
    QCOMPARE(asked.size(), 2);
}

void TestQueue::withoutNamesNothingIsAskedFor()
{
    Listener listener;
    const auto server = source();
    listener.queue.setNamer([](const QList<ledger::NameWish>&, const auto& then) {
        then(tl::unexpected(rap::Error{ErrorKind::Ledger, QStringLiteral("broken"), {}, {}}));
    });
    listener.queue.setSource(server);
    listener.queue.add(reports({plain, table}), here());
    TRY_VERIFY(listener.idle == 1);
    QCOMPARE(listener.failed.size(), 2);
    QCOMPARE(listener.failed.first().state, TransferState::NeedsAttention);
    QVERIFY(server->opened.isEmpty());
    QVERIFY(there().isEmpty());
}

RAPDESK_TEST(TestQueue)
#include "test_queue.moc"
