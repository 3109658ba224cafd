// Against servers with habits that OpenSSH's has not, and against servers that are wrong
// (tests/faults/odd_sftp_server.py, behind a real sshd).
#include "Watch.h"
#include "practice_server/PracticeServer.h"
#include "tests/TestMain.h"

#include <QFile>
#include <QRegularExpression>
#include <QStandardPaths>

using practice::PracticeServer;
using rap::ErrorKind;

namespace {

QString words(const char* text)
{
    return QString::fromLatin1(text);
}

QByteArray contents(const QString& path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

} // namespace

class TestOddServers : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void init();

    void everyByteArrives_data();
    void everyByteArrives();
    void anAnnouncedLimitIsNotTried();
    void aListingThatIsWrongEndsTheConnection_data();
    void aListingThatIsWrongEndsTheConnection();
    void anAnswerThatIsWrongEndsTheConnection_data();
    void anAnswerThatIsWrongEndsTheConnection();
    void filesShorterThanListedFail();
    void filesLongerThanListedEndWhereListed();
    void aRefusedSecondSessionIsNoErrorOfTheFirst();

private:
    bool starts(const QString& habits);
    bool connectsAndLists();
    QString inFolder(const char* name) const { return m_folder.filePath(words(name)); }
    /// By path: the requests about it in their order, a word each; "opened" where an OPEN was granted.
    QHash<QString, QStringList> asked() const;

    PracticeServer m_server{
        {words("--today"), words("20261123"), words("--days"), words("2"), words("--per-day"), words("30")}};
    QTemporaryDir m_folder;
    std::unique_ptr<Watched> m_connection;
    QList<sftp::ReadJob> m_jobs;
};

void TestOddServers::init()
{
    m_connection = std::make_unique<Watched>();
    m_jobs.clear();
    QFile::remove(inFolder("log"));
}

bool TestOddServers::starts(const QString& habits)
{
    const QString command =
        QStringLiteral("%1 %2 --log %3 %4")
            .arg(QStandardPaths::findExecutable(words("python3")), words(ODD_SFTP_SERVER), inFolder("log"), habits);
    return m_server.start({words("--sftp-server"), command});
}

bool TestOddServers::connectsAndLists()
{
    if (!m_connection->opens(m_server.request()) || !m_connection->lists(m_server.base()))
        return false;
    m_jobs = jobsFor(m_connection->listing().files);
    return m_jobs.size() == m_server.manifest().size();
}

QHash<QString, QStringList> TestOddServers::asked() const
{
    QHash<QString, QStringList> byPath;
    const QList<QByteArray> lines = contents(inFolder("log")).split('\n');
    for (const QByteArray& line : lines)
        if (const qsizetype blank = line.indexOf(' '); blank > 0)
            byPath[QString::fromUtf8(line.mid(blank + 1))] += QString::fromLatin1(line.left(blank));
    return byPath;
}

void TestOddServers::everyByteArrives_data()
{
    QTest::addColumn<QString>("habits");
    QTest::newRow("knows no limits@openssh.com") << "";
    QTest::newRow("4 handles") << "--max-handles 4";
    QTest::newRow("1 handle") << "--max-handles 1";
    QTest::newRow("1 handle, out of order") << "--max-handles 1 --out-of-order";
    QTest::newRow("4 KB a READ") << "--max-read 4096";
    QTest::newRow("out of order") << "--out-of-order";
    QTest::newRow("a file is opened once") << "--open-once";
    QTest::newRow("announces limits, then refuses to tell") << "--refuse-limits";
    QTest::newRow("all at once") << "--max-handles 4 --max-read 4096 --out-of-order --open-once";
}

void TestOddServers::everyByteArrives()
{
    QFETCH(QString, habits);
    QVERIFY2(starts(habits), qPrintable(m_server.fault()));
    QVERIFY(connectsAndLists());
    const auto collector = readAll(*m_connection, m_jobs);
    QVERIFY(collector);
    QCOMPARE(collector->failedCount(), 0);
    const QHash<QString, QByteArray> sums = m_server.sha256s();
    for (const sftp::ReadJob& job : m_jobs)
        QCOMPARE(sha256(collector->file(job.id).bytes), sums.value(job.path));

    // Nothing but READ between OPEN and CLOSE, and no file opened twice, also where an OPEN was refused for too many.
    static const QRegularExpression once(words("^(open )*open opened( read)* close$"));
    static const QRegularExpression strictlyOnce(words("^open opened( read)* close$"));
    const bool mayBeRefused = habits.contains(words("--max-handles"));
    for (const sftp::ReadJob& job : m_jobs) {
        QString sequence;
        QVERIFY(Watched::waitFor([&] {
            sequence = asked().value(job.path).join(QLatin1Char(' '));
            return sequence.endsWith(words("close"));
        }));
        QVERIFY2((mayBeRefused ? once : strictlyOnce).match(sequence).hasMatch(), qPrintable(sequence));
    }
    const auto requests = asked();
    for (auto it = requests.begin(); it != requests.end(); ++it)
        for (const char* word : {"stat", "lstat", "fstat", "realpath"})
            QVERIFY2(!it->contains(words(word)), qPrintable(it.key()));
    QCOMPARE(requests.value(words("limits@openssh.com")).size(), habits.contains(words("--refuse-limits")) ? 1 : 0);
}

void TestOddServers::anAnnouncedLimitIsNotTried()
{
    QVERIFY2(starts(words("--limits 8192:8 --max-read 8192 --max-handles 8")), qPrintable(m_server.fault()));
    QVERIFY(connectsAndLists());
    const auto collector = readAll(*m_connection, m_jobs);
    QVERIFY(collector);
    QCOMPARE(collector->failedCount(), 0);
    const auto requests = asked();
    QCOMPARE(requests.value(words("limits@openssh.com")), QStringList{words("extended")});
    for (const sftp::ReadJob& job : m_jobs) {
        QCOMPARE(requests.value(job.path).count(words("open")), 1);
        QCOMPARE(requests.value(job.path).count(words("read")), (job.size.value() + 8191) / 8192);
    }
}

void TestOddServers::aListingThatIsWrongEndsTheConnection_data()
{
    QTest::addColumn<QString>("fault");
    QTest::addColumn<ErrorKind>("kind");
    for (const char* fault :
         {"many-names@readdir:1", "long-frame@readdir:3", "empty-frame@readdir:2", "unasked@readdir:2",
          "garbage@opendir:3", "twice@opendir:2", "wrong-type@opendir:2", "wrong-type@readdir:1", "unasked@close:3"})
        QTest::newRow(fault) << words(fault) << ErrorKind::Protocol;
    QTest::newRow("half-frame@readdir:2") << "half-frame@readdir:2" << ErrorKind::ConnectionLost;
}

void TestOddServers::aListingThatIsWrongEndsTheConnection()
{
    QFETCH(QString, fault);
    QVERIFY2(starts(words("--fault ") + fault), qPrintable(m_server.fault()));
    QVERIFY(m_connection->opens(m_server.request()));
    QVERIFY(!m_connection->lists(m_server.base()));
    QCOMPARE(m_connection->isLost.size(), 1);
    QTEST(m_connection->lossError().kind, "kind");
    QVERIFY(!m_connection->lossError().text().isEmpty());
}

void TestOddServers::anAnswerThatIsWrongEndsTheConnection_data()
{
    QTest::addColumn<QString>("fault");
    QTest::addColumn<ErrorKind>("kind");
    for (const char* fault : {"long-frame@read:20", "empty-frame@read:20", "garbage@read:20", "unasked@read:20",
                              "twice@read:20", "wrong-type@read:20", "too-much@read:20", "no-data@read:20",
                              "wrong-type@open:5", "unasked@open:5", "long-frame@close:40", "unasked@close:40"})
        QTest::newRow(fault) << words(fault) << ErrorKind::Protocol;
    for (const char* fault : {"half-frame@read:20", "half-frame@open:5", "half-frame@close:40"})
        QTest::newRow(fault) << words(fault) << ErrorKind::ConnectionLost;
}

void TestOddServers::anAnswerThatIsWrongEndsTheConnection()
{
    QFETCH(QString, fault);
    QVERIFY2(starts(words("--fault ") + fault), qPrintable(m_server.fault()));
    QVERIFY(connectsAndLists());
    const auto collector = readAll(*m_connection, m_jobs);
    QVERIFY(collector);
    QVERIFY(Watched::waitFor([&] { return !m_connection->isLost.isEmpty(); }));
    QTEST(m_connection->lossError().kind, "kind");
    QVERIFY(!m_connection->lossError().text().isEmpty());
    // The last CLOSE may come when all files are read.
    QVERIFY(collector->failedCount() > 0 || fault.contains(QLatin1String("@close")));
    for (const sftp::ReadJob& job : m_jobs) {
        const Collector::File file = collector->file(job.id);
        const QByteArray whole = contents(m_server.localFile(job.path));
        if (file.error) {
            QCOMPARE(file.error->kind, m_connection->lossError().kind);
            QVERIFY2(whole.startsWith(file.bytes), qPrintable(job.path));
        } else {
            QCOMPARE(sha256(file.bytes), sha256(whole));
        }
    }
    // The fault is the connection's, not the program's.
    Watched another;
    QVERIFY(another.opens(m_server.request()));
    QVERIFY(another.lists(m_server.base()));
}

void TestOddServers::filesShorterThanListedFail()
{
    QVERIFY2(starts(words("--size-lie 1000")), qPrintable(m_server.fault()));
    QVERIFY(connectsAndLists());
    const auto collector = readAll(*m_connection, m_jobs);
    QVERIFY(collector);
    for (const sftp::ReadJob& job : m_jobs) {
        QVERIFY(collector->file(job.id).error);
        QCOMPARE(collector->file(job.id).error->kind, ErrorKind::RemoteChanged);
    }
    QVERIFY(m_connection->isLost.isEmpty());
}

void TestOddServers::filesLongerThanListedEndWhereListed()
{
    QVERIFY2(starts(words("--size-lie -1000")), qPrintable(m_server.fault()));
    QVERIFY(connectsAndLists());
    const auto collector = readAll(*m_connection, m_jobs);
    QVERIFY(collector);
    QCOMPARE(collector->failedCount(), 0);
    for (const sftp::ReadJob& job : m_jobs) {
        const QByteArray whole = contents(m_server.localFile(job.path));
        QCOMPARE(job.size, std::max<qint64>(0, whole.size() - 1000));
        QCOMPARE(sha256(collector->file(job.id).bytes), sha256(whole.left(job.size.value())));
    }
}

void TestOddServers::aRefusedSecondSessionIsNoErrorOfTheFirst()
{
    QVERIFY2(starts(words("--one-session ") + inFolder("session")), qPrintable(m_server.fault()));
    QVERIFY(connectsAndLists());
    Watched second;
    QVERIFY(!second.opens(m_server.request()));
    QCOMPARE(second.failure().error.kind, ErrorKind::SessionRefused);
    const auto collector = readAll(*m_connection, m_jobs);
    QVERIFY(collector);
    QCOMPARE(collector->failedCount(), 0);
    for (const sftp::ReadJob& job : m_jobs)
        QCOMPARE(sha256(collector->file(job.id).bytes), sha256(contents(m_server.localFile(job.path))));
    QVERIFY(m_connection->isLost.isEmpty());
}

RAPDESK_TEST(TestOddServers)
#include "test_odd_servers.moc"
