#include "Watch.h"
#include "practice_server/PracticeServer.h"
#include "tests/TestMain.h"

#include <QDir>
#include <QFile>

using practice::PracticeServer;

class TestReading : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void initTestCase();
    void init();
    void cleanup();

    void listEqualsManifest();
    void everythingIsReadWhole();
    void theServerIsAskedForNoMoreThanNeeded();
    void resumesAtAnOffset();
    void readsWithoutKnowingTheSize();
    void aFileThatShrankFails();
    void missingAndForbiddenFilesFailAlone();
    void aFolderThatCannotBeReadIsAFaultOfItsOwn();
    void baseFolderMissing();
    void linksAreFollowedButNotInCircles();
    void cancelInTheMiddle();
    void closeInTheMiddle();
    void deletedInTheMiddle();
    void serverKilledInTheMiddle();
    void backPressureStopsReading();
    void survivesKeyExchangesInTheMiddle();

private:
    void makeBig(const QString& name, int megabytes);
    QString bigPath(const QString& name) const { return m_server.base() + QLatin1Char('/') + name; }

    PracticeServer m_server;
    QStringList m_extras; ///< What a test added to the tree.
    std::unique_ptr<Watched> m_connection;
};

void TestReading::initTestCase()
{
    QVERIFY2(m_server.start(), qPrintable(m_server.fault()));
}

void TestReading::init()
{
    if (!m_server.isRunning())
        QVERIFY2(m_server.start(), qPrintable(m_server.fault()));
    m_connection = std::make_unique<Watched>();
    QVERIFY(m_connection->opens(m_server.request()));
}

void TestReading::cleanup()
{
    m_connection.reset();
    for (const QString& path : std::as_const(m_extras)) {
        QFile::setPermissions(path, QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner);
        if (!QFile::remove(path))
            QDir(path).removeRecursively();
    }
    m_extras.clear();
}

void TestReading::makeBig(const QString& name, int megabytes)
{
    QFile file(m_server.localFile(bigPath(name)));
    QVERIFY(file.open(QIODevice::WriteOnly));
    m_extras.append(file.fileName());
    QByteArray block(1024 * 1024, '\0');
    for (int i = 0; i < megabytes; ++i) {
        for (qsizetype at = 0; at + 4 <= block.size(); at += 4096)
            block[at] = static_cast<char>(i + at / 4096);
        file.write(block);
    }
}

void TestReading::listEqualsManifest()
{
    QVERIFY(m_connection->lists(m_server.base()));
    const rap::Listing listing = m_connection->listing();
    QVERIFY(listing.faults.isEmpty());
    QCOMPARE(listing.base, m_server.base());

    QHash<QString, rap::Entry> byPath;
    for (const rap::Entry& entry : listing.files) {
        QCOMPARE(entry.path, QString(entry.folder + QLatin1Char('/') + entry.name));
        byPath.insert(entry.path, entry);
    }
    const auto manifest = m_server.manifest();
    QVERIFY(manifest.size() > 30);
    QCOMPARE(listing.files.size(), manifest.size());
    QStringList folders;
    for (const practice::ManifestEntry& expected : manifest) {
        QVERIFY2(byPath.contains(expected.path), qPrintable(expected.path));
        QCOMPARE(byPath[expected.path].size, std::optional(expected.size));
        QCOMPARE(byPath[expected.path].modified, std::optional(expected.modified));
        QVERIFY(listing.folders.contains(byPath[expected.path].folder));
        if (folders.isEmpty() || folders.last() != byPath[expected.path].folder)
            folders.append(byPath[expected.path].folder);
    }
    QVERIFY(std::is_sorted(listing.folders.begin(), listing.folders.end()));
}

void TestReading::everythingIsReadWhole()
{
    QVERIFY(m_connection->lists(m_server.base()));
    const auto jobs = jobsFor(m_connection->listing().files);
    const auto collector = readAll(*m_connection, jobs);
    QVERIFY(collector);
    QCOMPARE(collector->failedCount(), 0);

    const QHash<QString, QByteArray> sums = m_server.sha256s();
    for (const sftp::ReadJob& job : jobs)
        QCOMPARE(sha256(collector->file(job.id).bytes), sums.value(job.path));
}

void TestReading::theServerIsAskedForNoMoreThanNeeded()
{
    // A server that knows of no other session: one that broke off may still have something to log.
    m_connection.reset();
    QVERIFY2(m_server.start(), qPrintable(m_server.fault()));
    m_server.clearLog();
    m_connection = std::make_unique<Watched>();
    QVERIFY(m_connection->opens(m_server.request()));
    QVERIFY(m_connection->lists(m_server.base()));
    const auto jobs = jobsFor(m_connection->listing().files);
    QVERIFY(readAll(*m_connection, jobs));
    m_connection->close();
    QVERIFY(Watched::waitFor([&] { return !m_connection->isClosed.isEmpty(); }));
    QVERIFY(Watched::waitFor([&] { return m_server.log().contains("session closed"); }));
    QVERIFY2(!m_server.log().contains("forced close"), "handles were not given back");

    QHash<QString, QStringList> byPath;
    const auto requests = m_server.requests();
    for (const practice::Request& request : requests) {
        QVERIFY2(!request.kind.contains(QLatin1String("stat")), qPrintable(request.path));
        byPath[request.path] += request.kind;
    }
    for (const sftp::ReadJob& job : jobs) {
        const QStringList expected =
            job.size == 0 ? QStringList{QStringLiteral("open"), QStringLiteral("close")}
                          : QStringList{QStringLiteral("open"), QStringLiteral("read"), QStringLiteral("close")};
        QCOMPARE(byPath.value(job.path), expected);
    }
}

void TestReading::resumesAtAnOffset()
{
    makeBig(QStringLiteral("resume.bin"), 2);
    QFile local(m_server.localFile(bigPath(QStringLiteral("resume.bin"))));
    QVERIFY(local.open(QIODevice::ReadOnly));
    const QByteArray whole = local.readAll();
    const qint64 offset = 1000001;
    const auto collector = std::make_shared<Collector>(m_connection.get());
    m_connection->read({{1, bigPath(QStringLiteral("resume.bin")), whole.size(), offset},
                        {2, bigPath(QStringLiteral("resume.bin")), whole.size(), whole.size()},
                        {3, bigPath(QStringLiteral("resume.bin")), whole.size(), whole.size() + 1}},
                       collector);
    QVERIFY(Watched::waitFor([&] { return collector->endedCount() == 3; }));
    QCOMPARE(collector->file(1).bytes, whole.mid(offset));
    QVERIFY(!collector->file(2).error);
    QCOMPARE(collector->file(2).bytes, QByteArray());
    QCOMPARE(collector->file(3).error->kind, rap::ErrorKind::RemoteChanged);
    QVERIFY(collector->everyEndIsSingle());
}

void TestReading::readsWithoutKnowingTheSize()
{
    makeBig(QStringLiteral("unknown.bin"), 1);
    makeBig(QStringLiteral("empty.bin"), 0);
    QFile local(m_server.localFile(bigPath(QStringLiteral("unknown.bin"))));
    QVERIFY(local.open(QIODevice::ReadWrite));
    QVERIFY(local.resize(700001));
    const QByteArray whole = local.readAll();
    const auto collector = std::make_shared<Collector>(m_connection.get());
    m_connection->read({{1, bigPath(QStringLiteral("unknown.bin")), std::nullopt, 0},
                        {2, bigPath(QStringLiteral("empty.bin")), std::nullopt, 0}},
                       collector);
    QVERIFY(Watched::waitFor([&] { return collector->endedCount() == 2; }));
    QCOMPARE(collector->failedCount(), 0);
    QCOMPARE(collector->file(1).bytes, whole);
    QCOMPARE(collector->file(2).bytes, QByteArray());
}

void TestReading::aFileThatShrankFails()
{
    makeBig(QStringLiteral("shrunk.bin"), 1);
    const auto collector = std::make_shared<Collector>(m_connection.get());
    m_connection->read({{1, bigPath(QStringLiteral("shrunk.bin")), 2 * 1024 * 1024, 0}}, collector);
    QVERIFY(Watched::waitFor([&] { return collector->endedCount() == 1; }));
    QCOMPARE(collector->file(1).error->kind, rap::ErrorKind::RemoteChanged);
    QVERIFY(collector->everyEndIsSingle());
}

void TestReading::missingAndForbiddenFilesFailAlone()
{
    makeBig(QStringLiteral("good.bin"), 1);
    makeBig(QStringLiteral("closed.bin"), 1);
    QVERIFY(QFile::setPermissions(m_server.localFile(bigPath(QStringLiteral("closed.bin"))), QFile::Permissions()));
    const auto collector = std::make_shared<Collector>(m_connection.get());
    m_connection->read({{1, bigPath(QStringLiteral("nothing.bin")), 5, 0},
                        {2, bigPath(QStringLiteral("closed.bin")), 1024 * 1024, 0},
                        {3, bigPath(QStringLiteral("good.bin")), 1024 * 1024, 0}},
                       collector);
    QVERIFY(Watched::waitFor([&] { return collector->endedCount() == 3; }));
    QCOMPARE(collector->file(1).error->kind, rap::ErrorKind::RemoteNotFound);
    QCOMPARE(collector->file(2).error->kind, rap::ErrorKind::RemoteNoPermission);
    QCOMPARE(collector->file(3).bytes.size(), 1024 * 1024);
}

void TestReading::aFolderThatCannotBeReadIsAFaultOfItsOwn()
{
    const QString closed = m_server.localFile(bigPath(QStringLiteral("CLOSED")));
    QVERIFY(QDir().mkpath(closed));
    m_extras.append(closed);
    QVERIFY(QFile::setPermissions(closed, QFile::Permissions()));
    QVERIFY(m_connection->lists(m_server.base()));
    const rap::Listing listing = m_connection->listing();
    QCOMPARE(listing.faults.size(), 1);
    QCOMPARE(listing.faults[0].folder, bigPath(QStringLiteral("CLOSED")));
    QCOMPARE(listing.faults[0].error.kind, rap::ErrorKind::RemoteNoPermission);
    QVERIFY(!listing.folders.contains(bigPath(QStringLiteral("CLOSED"))));
    QCOMPARE(listing.files.size(), m_server.manifest().size());
}

void TestReading::baseFolderMissing()
{
    m_connection->list({QStringLiteral("/nowhere")});
    QVERIFY(Watched::waitFor([&] { return !m_connection->hasListFailed.isEmpty(); }));
    const auto error = m_connection->hasListFailed[0][0].value<rap::Error>();
    QCOMPARE(error.kind, rap::ErrorKind::BaseFolderMissing);
    QVERIFY(error.message.contains(QLatin1String("/nowhere")));
    QVERIFY(m_connection->lists(m_server.base() + QLatin1Char('/')));
    QCOMPARE(m_connection->listing().files.size(), m_server.manifest().size());
}

void TestReading::linksAreFollowedButNotInCircles()
{
    const QString folder = m_server.localFile(bigPath(QStringLiteral("LINKS")));
    QVERIFY(QDir().mkpath(folder + QStringLiteral("/real")));
    m_extras.append(folder);
    QFile file(folder + QStringLiteral("/real/report"));
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write("12345");
    file.close();
    QVERIFY(QFile::link(QStringLiteral(".."), folder + QStringLiteral("/circle")));
    QVERIFY(QFile::link(QStringLiteral("real"), folder + QStringLiteral("/other")));
    QVERIFY(QFile::link(QStringLiteral("real/report"), folder + QStringLiteral("/direct")));
    QVERIFY(QFile::link(QStringLiteral("gone"), folder + QStringLiteral("/dangling")));
    QVERIFY(m_connection->lists(bigPath(QStringLiteral("LINKS"))));
    const rap::Listing listing = m_connection->listing();

    QHash<QString, std::optional<qint64>> sizes;
    for (const rap::Entry& entry : listing.files)
        sizes.insert(entry.path.mid(listing.base.size() + 1), entry.size);
    const QHash<QString, std::optional<qint64>> expected{{QStringLiteral("real/report"), 5},
                                                         {QStringLiteral("other/report"), 5},
                                                         {QStringLiteral("direct"), 5},
                                                         {QStringLiteral("dangling"), std::nullopt}};
    QCOMPARE(sizes, expected);
    QCOMPARE(listing.faults.size(), 1);
    QVERIFY(listing.faults[0].folder.endsWith(QLatin1String("/circle")));
}

void TestReading::cancelInTheMiddle()
{
    makeBig(QStringLiteral("a.bin"), 24);
    makeBig(QStringLiteral("b.bin"), 1);
    const auto collector = std::make_shared<Collector>();
    m_connection->read({{1, bigPath(QStringLiteral("a.bin")), 24 * 1024 * 1024, 0}}, collector);
    QVERIFY(Watched::waitFor([&] { return collector->byteCount() > 0; }));
    m_connection->cancel({1, 99});
    QVERIFY(Watched::waitFor([&] { return collector->endedCount() == 1; }));
    QCOMPARE(collector->file(1).error->kind, rap::ErrorKind::Cancelled);
    m_connection->consumed(1, collector->byteCount());

    m_connection->read({{2, bigPath(QStringLiteral("b.bin")), 1024 * 1024, 0}}, collector);
    QVERIFY(Watched::waitFor([&] { return collector->endedCount() == 2; }));
    QCOMPARE(collector->file(2).bytes.size(), 1024 * 1024);
    QVERIFY(collector->everyEndIsSingle());
    QVERIFY(Watched::waitFor(
        [&] { return m_server.requests().contains({QStringLiteral("close"), bigPath(QStringLiteral("a.bin"))}); }));
}

void TestReading::closeInTheMiddle()
{
    makeBig(QStringLiteral("a.bin"), 24);
    const auto collector = std::make_shared<Collector>();
    m_connection->read({{1, bigPath(QStringLiteral("a.bin")), 24 * 1024 * 1024, 0}}, collector);
    QVERIFY(Watched::waitFor([&] { return collector->byteCount() > 0; }));
    m_connection->close();
    QVERIFY(Watched::waitFor([&] { return !m_connection->isClosed.isEmpty(); }));
    QCOMPARE(collector->file(1).error->kind, rap::ErrorKind::Cancelled);
    m_connection->read({{2, bigPath(QStringLiteral("a.bin")), 5, 0}}, collector);
    QVERIFY(Watched::waitFor([&] { return collector->endedCount() == 2; }));
    QVERIFY(collector->everyEndIsSingle());
    QVERIFY(m_connection->isLost.isEmpty());
}

void TestReading::deletedInTheMiddle()
{
    makeBig(QStringLiteral("a.bin"), 24);
    const auto collector = std::make_shared<Collector>();
    m_connection->read({{1, bigPath(QStringLiteral("a.bin")), 24 * 1024 * 1024, 0}}, collector);
    QVERIFY(Watched::waitFor([&] { return collector->byteCount() > 0; }));
    m_connection.reset();
    QCOMPARE(collector->file(1).error->kind, rap::ErrorKind::Cancelled);
    QVERIFY(collector->everyEndIsSingle());
}

void TestReading::serverKilledInTheMiddle()
{
    makeBig(QStringLiteral("a.bin"), 40);
    makeBig(QStringLiteral("b.bin"), 40);
    const auto collector = std::make_shared<Collector>(); // consumes nothing, so neither can end
    m_connection->read({{1, bigPath(QStringLiteral("a.bin")), 40 * 1024 * 1024, 0},
                        {2, bigPath(QStringLiteral("b.bin")), 40 * 1024 * 1024, 0}},
                       collector);
    QVERIFY(Watched::waitFor([&] { return collector->byteCount() > 0; }));
    m_server.kill();
    QVERIFY(Watched::waitFor([&] { return !m_connection->isLost.isEmpty(); }));
    QCOMPARE(m_connection->lossError().kind, rap::ErrorKind::ConnectionLost);
    QCOMPARE(collector->failedCount(), 2);
    QCOMPARE(collector->file(1).error->kind, rap::ErrorKind::ConnectionLost);
    QVERIFY(collector->everyEndIsSingle());
}

void TestReading::backPressureStopsReading()
{
    makeBig(QStringLiteral("a.bin"), 40);
    makeBig(QStringLiteral("b.bin"), 1);
    constexpr qint64 size = 40 * 1024 * 1024;
    const auto collector = std::make_shared<Collector>();
    m_connection->read({{1, bigPath(QStringLiteral("a.bin")), size, 0}}, collector);
    // Nothing is consumed: reading stops between the bound and the bound plus what was in flight.
    QVERIFY(Watched::waitFor([&] { return collector->byteCount() >= 16 * 1024 * 1024; }));
    QVERIFY(m_connection->lists(bigPath(QStringLiteral("COMMON")))); // answers behind all READs that were in flight
    const qint64 held = collector->byteCount();
    QVERIFY(held <= (16 + 16) * 1024 * 1024);
    QVERIFY(m_connection->lists(bigPath(QStringLiteral("COMMON"))));
    QCOMPARE(collector->byteCount(), held);
    qint64 told = held;
    m_connection->consumed(1, told);
    QVERIFY(Watched::waitFor([&] {
        const qint64 now = collector->byteCount();
        m_connection->consumed(1, now - told);
        told = now;
        return collector->endedCount() == 1;
    }));
    QCOMPARE(collector->file(1).bytes.size(), size);
}

void TestReading::survivesKeyExchangesInTheMiddle()
{
    m_connection.reset();
    QVERIFY2(m_server.start({QStringLiteral("--sshd-option"), QStringLiteral("RekeyLimit 1M")}),
             qPrintable(m_server.fault()));
    makeBig(QStringLiteral("a.bin"), 24);
    QFile local(m_server.localFile(bigPath(QStringLiteral("a.bin"))));
    QVERIFY(local.open(QIODevice::ReadOnly));
    const QByteArray whole = local.readAll();
    Watched connection;
    QVERIFY(connection.opens(m_server.request()));
    const auto collector = std::make_shared<Collector>(&connection);
    connection.read({{1, bigPath(QStringLiteral("a.bin")), whole.size(), 0}}, collector);
    QVERIFY(Watched::waitFor([&] { return collector->endedCount() == 1; }));
    QVERIFY2(!collector->file(1).error, qPrintable(collector->file(1).error.value_or(rap::Error()).detail));
    QCOMPARE(sha256(collector->file(1).bytes), sha256(whole));
    m_server.stop();
}

RAPDESK_TEST(TestReading)
#include "test_reading.moc"
