#include "Samples.h"
#include "ledger/Store.h"

#include <QFileInfo>
#include <QProcess>
#include <QScopeGuard>
#include <QTemporaryDir>
#include <QTest>
#include <array>
#include <cstdio>
#include <latch>
#include <thread>

#ifdef Q_OS_UNIX
#include <csignal>
#include <sys/resource.h>
#include <unistd.h>
#endif

using namespace ledger;
using namespace samples;

namespace {

constexpr int wait = 60'000;

void tell(const QString& line)
{
    std::printf("%s\n", qPrintable(line));
    static_cast<void>(std::fflush(stdout));
}

/// Writes until it is killed; tells of each report after the ledger said that it is on the disk.
int childWrites(const QString& file)
{
    const auto ledger = opened(file);
    for (int i = 0;; ++i) {
        valueOf(ledger->recordFetched(account, pathOf(monday, i), fetched()));
        tell(QString::number(i));
    }
}

/// Stops within a transaction that is larger than SQLite's cache, so that pages of it are in the file already.
int childStopsHalfway(const QString& file)
{
    Store store(file);
    const Transaction transaction(store.database(), Transaction::For::Writing);
    store.recordListing(account, largeListing(50'000), at(9));
    tell(QStringLiteral("halfway"));
    static_cast<void>(std::getchar());
    return 0;
}

int childWritesBesideUs(const QString& file)
{
    const auto ledger = opened(file);
    tell(QStringLiteral("open"));
    static_cast<void>(std::getchar());
    QList<QFuture<rap::Result<qint64>>> written;
    for (int i = 0; i < 200; ++i) {
        written += ledger->recordFetched(account, pathOf(tuesday, i), fetched());
        if (i % 10 == 0)
            valueOf(written.last());
    }
    for (const auto& one : written)
        valueOf(one);
    return 0;
}

#ifdef Q_OS_UNIX
/// No file of this process may grow beyond 3 MB: as a disk that refuses more.
int childOnASmallDisk(const QString& file)
{
    const auto ledger = opened(file);
    static_cast<void>(std::signal(SIGXFSZ, SIG_IGN));
    const rlimit limit{3'000'000, 3'000'000};
    setrlimit(RLIMIT_FSIZE, &limit);
    const auto large = ledger->recordListing(account, largeListing(50'000), at(9));
    const auto small = ledger->recordFetched(account, pathOf(monday, 1), fetched());
    const rap::Result<void> refused = await(large);
    tell(refused ? QStringLiteral("written") : refused.error().message + u' ' + refused.error().detail);
    tell(!refused && refused.error().kind == rap::ErrorKind::Ledger ? QStringLiteral("Ledger") : QStringLiteral("?"));
    tell(await(small) ? QStringLiteral("written") : await(small).error().detail);
    return 0;
}

/// No file of this process may hold more than a few bytes: those that a file system has room for when its disk is full.
int childOpensOnAFullDisk(const QString& file)
{
    static_cast<void>(std::signal(SIGXFSZ, SIG_IGN));
    const rlimit limit{100, 100};
    setrlimit(RLIMIT_FSIZE, &limit);
    const auto ledger = Ledger::open(file);
    tell(ledger ? QStringLiteral("open") : ledger.error().message + u' ' + ledger.error().detail);
    tell(!ledger && ledger.error().kind == rap::ErrorKind::DiskFull ? QStringLiteral("DiskFull") : QStringLiteral("?"));
    return 0;
}

/// As a user who may read the ledger and not write it.
int childMayNotWrite(const QString& file)
{
    if (geteuid() == 0 && (setgid(65534) != 0 || setuid(65534) != 0))
        return 1;
    const auto ledger = Ledger::open(file);
    tell(ledger ? QStringLiteral("open") : ledger.error().message);
    tell(!ledger && ledger.error().kind == rap::ErrorKind::LocalNoPermission ? QStringLiteral("LocalNoPermission")
                                                                             : QStringLiteral("?"));
    return 0;
}
#endif

} // namespace

/// Power cuts, two programs at once, disks that are full or may not be written.
class TestSafety : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void init() { m_dir = std::make_unique<QTemporaryDir>(); }
    void killedWhileWriting();
    void killedWithinATransaction();
    void twoPrograms();
    void twoLedgersInOneProgram();
    void openedByManyAtOnce();
    void waitsForTheOther();
    void doesNotWaitForTheOtherForEver();
    void fullDisk();
    void openedOnAFullDisk();
    void openingNeedsNoRoom();
    void diskThatRefuses();
    void readOnly();

private:
    QString file() const { return m_dir->filePath(QStringLiteral("ledger.sqlite")); }
    std::unique_ptr<QProcess> child(const QString& what) const;
    QStringList told(const QString& byChild) const;

    std::unique_ptr<QTemporaryDir> m_dir;
};

std::unique_ptr<QProcess> TestSafety::child(const QString& what) const
{
    auto process = std::make_unique<QProcess>();
    process->setProcessChannelMode(QProcess::ForwardedErrorChannel);
    process->start(QCoreApplication::applicationFilePath(), {QStringLiteral("--child"), what, file()});
    return process;
}

QStringList TestSafety::told(const QString& byChild) const
{
    const auto process = child(byChild);
    if (!process->waitForFinished(wait) || process->exitStatus() != QProcess::NormalExit)
        return {QStringLiteral("the child did not end well")};
    return QString::fromLocal8Bit(process->readAllStandardOutput()).split(u'\n', Qt::SkipEmptyParts);
}

void TestSafety::killedWhileWriting()
{
    int known = 0;
    for (int round = 1; round <= 5; ++round) {
        const auto writer = child(QStringLiteral("write"));
        int told = -1;
        while (told < round * 7) {
            QVERIFY(writer->canReadLine() || writer->waitForReadyRead(wait));
            while (writer->canReadLine())
                told = writer->readLine().trimmed().toInt();
        }
        writer->kill();
        QVERIFY(writer->waitForFinished(wait));
        QCOMPARE(writer->exitStatus(), QProcess::CrashExit);

        const auto ledger = opened(file());
        const QList<Report> reports = valueOf(ledger->reports(account, base));
        known = std::max(known, told + 1);
        QVERIFY2(reports.size() >= known, qPrintable(QStringLiteral("%1 < %2").arg(reports.size()).arg(known)));
        for (const Report& report : reports)
            QCOMPARE(report.fetched, std::optional(fetched())); // whole, or not there
    }
}

void TestSafety::killedWithinATransaction()
{
    valueOf(opened(file())->recordListing(account, listing({entry(monday, 1)}), at(1)));
    const auto writer = child(QStringLiteral("stop-halfway"));
    QVERIFY(writer->waitForReadyRead(wait));
    QCOMPARE(writer->readLine().trimmed(), QByteArray("halfway"));
    QVERIFY(QFileInfo(file() + QStringLiteral("-wal")).size() > 1'000'000);
    writer->kill();
    QVERIFY(writer->waitForFinished(wait));

    const auto ledger = opened(file());
    const Snapshot snapshot = valueOf(ledger->snapshot(account, base));
    QCOMPARE(snapshot.reports.size(), 1);
    QVERIFY(snapshot.reports.first().listed);
    QCOMPARE(snapshot.lastListing, std::optional(at(1)));
    valueOf(ledger->recordListing(account, largeListing(10), at(2)));
}

void TestSafety::twoPrograms()
{
    const auto ledger = opened(file());
    const auto other = child(QStringLiteral("write-beside"));
    QVERIFY(other->waitForReadyRead(wait));
    other->write("\n");
    for (int i = 0; i < 200; ++i) {
        const auto written = ledger->recordFetched(account, pathOf(monday, i), fetched());
        if (i % 10 == 0)
            QVERIFY(await(written));
    }
    valueOf(ledger->recordListing(account, largeListing(5000), at(1)));
    QVERIFY(other->waitForFinished(wait));
    QCOMPARE(other->exitCode(), 0);
    QCOMPARE(other->exitStatus(), QProcess::NormalExit);
    QCOMPARE(valueOf(ledger->reports(account, base)).size(), 5400);
}

void TestSafety::twoLedgersInOneProgram()
{
    const auto one = opened(file());
    const auto two = opened(file());
    QList<QFuture<rap::Result<qint64>>> written;
    for (int i = 0; i < 100; ++i) {
        written += one->recordFetched(account, pathOf(monday, i), fetched());
        written += two->recordFetched(account, pathOf(tuesday, i), fetched());
    }
    for (const auto& future : written)
        valueOf(future);
    QCOMPARE(valueOf(one->reports(account, base)).size(), 200);
    QCOMPARE(valueOf(two->reports(account, base)).size(), 200);
}

void TestSafety::openedByManyAtOnce()
{
    for (int round = 0; round < 20; ++round) {
        const QString fresh = m_dir->filePath(QStringLiteral("fresh-%1").arg(round));
        std::array<rap::Result<qint64>, 6> results;
        std::latch start(static_cast<std::ptrdiff_t>(results.size()));
        std::vector<std::thread> threads;
        for (auto& result : results) {
            threads.emplace_back([&result, &start, fresh] {
                start.arrive_and_wait();
                const auto ledger = Ledger::open(fresh);
                result = ledger ? await((*ledger)->recordFetched(account, pathOf(monday, 1), fetched()))
                                : rap::Result<qint64>(tl::unexpected(ledger.error()));
            });
        }
        for (std::thread& thread : threads)
            thread.join();
        for (const auto& result : results)
            QVERIFY2(result, result ? "" : qPrintable(result.error().detail));
    }
}

void TestSafety::waitsForTheOther()
{
    const auto ledger = opened(file());
    Database other(file());
    other.open();
    other.run(QStringLiteral("BEGIN IMMEDIATE"));
    const auto written = ledger->recordFetched(account, pathOf(monday, 1), fetched());
    other.run(QStringLiteral("COMMIT"));
    QVERIFY(await(written));
}

void TestSafety::doesNotWaitForTheOtherForEver()
{
    const auto usual = Database::busyTimeout.exchange(3000);
    const auto restored = qScopeGuard([usual] { Database::busyTimeout = usual; });
    const auto ledger = opened(file());
    const auto fresh = opened(file());
    Database other(file());
    other.open();
    other.run(QStringLiteral("BEGIN IMMEDIATE"));
    const auto first = await(ledger->recordFetched(account, pathOf(monday, 1), fetched()));
    QVERIFY(!first);
    QCOMPARE(first.error().kind, rap::ErrorKind::Ledger);
    QVERIFY(!first.error().nextStep.isEmpty());
    // One that has not waited yet is longer at it than this one is at two, one after the other.
    const auto waiting = fresh->recordFetched(account, pathOf(monday, 2), fetched());
    for (const int number : {3, 4})
        QVERIFY(!await(ledger->recordFetched(account, pathOf(monday, number), fetched())));
    QVERIFY(!waiting.isFinished());
    other.run(QStringLiteral("COMMIT"));
    QVERIFY(await(waiting));
    QVERIFY(await(ledger->recordFetched(account, pathOf(monday, 5), fetched())));
}

void TestSafety::fullDisk()
{
    valueOf(opened(file())->recordFetched(account, pathOf(monday, 1), fetched()));
    {
        Store store(file(), 40);
        try {
            Transaction transaction(store.database(), Transaction::For::Writing);
            store.recordListing(account, largeListing(5000), at(2));
            transaction.commit();
            QFAIL("the disk was not full");
        } catch (const SqlFailure& failure) {
            QCOMPARE(failure.error.kind, rap::ErrorKind::DiskFull);
            QVERIFY(failure.error.message.contains(QStringLiteral("ledger.sqlite")));
            QVERIFY(!failure.error.nextStep.isEmpty());
        }
        Transaction transaction(store.database(), Transaction::For::Writing); // goes on with what fits
        store.recordFetched(account, pathOf(monday, 2), fetched());
        transaction.commit();
    }
    QCOMPARE(valueOf(opened(file())->reports(account, base)).size(), 2);
}

void TestSafety::openedOnAFullDisk()
{
#ifdef Q_OS_UNIX
    valueOf(opened(file())->recordFetched(account, pathOf(monday, 1), fetched()));
    const QStringList lines = told(QStringLiteral("full-disk"));
    QCOMPARE(lines.size(), 2);
    QVERIFY2(lines.at(0).contains(QStringLiteral("ledger.sqlite")), qPrintable(lines.at(0)));
    QVERIFY2(lines.at(1) == QStringLiteral("DiskFull"), qPrintable(lines.at(0)));
    QCOMPARE(valueOf(opened(file())->reports(account, base)).size(), 1);
#else
    QSKIP("no limit on the size of files here");
#endif
}

void TestSafety::openingNeedsNoRoom()
{
    valueOf(opened(file())->recordFetched(account, pathOf(monday, 1), fetched()));
    const QByteArray before = bytesOf(file());
    const auto ledger = opened(file());
    QCOMPARE(valueOf(ledger->reports(account, base)).size(), 1);
    QCOMPARE(QFileInfo(file() + QStringLiteral("-wal")).size(), 0);
    QCOMPARE(QFileInfo(file()).size(), before.size());
}

void TestSafety::diskThatRefuses()
{
#ifdef Q_OS_UNIX
    const QStringList lines = told(QStringLiteral("small-disk"));
    QCOMPARE(lines.size(), 3);
    QVERIFY2(lines.at(0).contains(QStringLiteral("ledger.sqlite")), qPrintable(lines.at(0)));
    QCOMPARE(lines.at(1), QStringLiteral("Ledger"));
    QCOMPARE(lines.at(2), QStringLiteral("written")); // one that fails does not take the others along
    const QList<Report> reports = valueOf(opened(file())->reports(account, base));
    QCOMPARE(reports.size(), 1);
    QVERIFY(reports.first().fetched);
#else
    QSKIP("no limit on the size of files here");
#endif
}

void TestSafety::readOnly()
{
#ifdef Q_OS_UNIX
    valueOf(opened(file())->recordFetched(account, pathOf(monday, 1), fetched()));
    const auto forOthers = QFile::ReadOther | QFile::ReadGroup | QFile::ReadOwner;
    QVERIFY(QFile::setPermissions(file(), forOthers));
    // With a folder that can be written, so that it is the file that cannot; then without.
    for (const auto folder : {QFile::WriteOther | QFile::WriteGroup, QFile::Permissions()}) {
        QVERIFY(QFile::setPermissions(m_dir->path(), forOthers | QFile::ExeOther | QFile::ExeGroup | QFile::ExeOwner |
                                                         QFile::WriteOwner | folder));
        const QStringList lines = told(QStringLiteral("may-not-write"));
        QCOMPARE(lines.size(), 2);
        QVERIFY2(lines.at(0).contains(QStringLiteral("ledger.sqlite")), qPrintable(lines.at(0)));
        QCOMPARE(lines.at(1), QStringLiteral("LocalNoPermission"));
    }
    QFile::setPermissions(file(), forOthers | QFile::WriteOwner);
    QCOMPARE(valueOf(opened(file())->reports(account, base)).size(), 1);
#else
    QSKIP("permissions are other things here");
#endif
}

int main(int argc, char** argv)
{
    QCoreApplication application(argc, argv);
    const QStringList arguments = QCoreApplication::arguments();
    if (arguments.value(1) == QStringLiteral("--child")) {
        const QString what = arguments.value(2);
        const QString file = arguments.value(3);
        if (what == QStringLiteral("write"))
            return childWrites(file);
        if (what == QStringLiteral("stop-halfway"))
            return childStopsHalfway(file);
        if (what == QStringLiteral("write-beside"))
            return childWritesBesideUs(file);
#ifdef Q_OS_UNIX
        if (what == QStringLiteral("small-disk"))
            return childOnASmallDisk(file);
        if (what == QStringLiteral("full-disk"))
            return childOpensOnAFullDisk(file);
        if (what == QStringLiteral("may-not-write"))
            return childMayNotWrite(file);
#endif
        return 2;
    }
    TestSafety test;
    return QTest::qExec(&test, argc, argv);
}

#include "test_safety.moc"
