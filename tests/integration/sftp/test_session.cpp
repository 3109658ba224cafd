#include "Watch.h"
#include "practice_server/PracticeServer.h"
#include "sftp/HostKeyScan.h"
#include "tests/TestMain.h"

#include <QElapsedTimer>
#include <QFile>
#include <QProcess>
#include <QTcpServer>
#include <QTcpSocket>

using practice::PracticeServer;
using rap::ErrorKind;

namespace {

const QStringList hostKeyKinds{QStringLiteral("ed25519"), QStringLiteral("ecdsa"), QStringLiteral("rsa")};

/// Takes connections and says what it is told to, or nothing.
class Tarpit : public QTcpServer {
public:
    explicit Tarpit(const QByteArray& greeting = {}, bool hangsUp = false)
    {
        listen(QHostAddress::LocalHost);
        connect(this, &QTcpServer::newConnection, this, [this, greeting, hangsUp] {
            QTcpSocket* socket = nextPendingConnection();
            socket->write(greeting);
            if (hangsUp)
                socket->close();
            ++taken;
        });
    }
    account::Address address() const { return {QStringLiteral("127.0.0.1"), serverPort()}; }

    int taken = 0;
};

/// Hands on to a server, at once or from when it is told to.
class Relay : public QTcpServer {
public:
    Relay(account::Address to, bool waits)
        : m_to(std::move(to))
        , m_waits(waits)
    {
        listen(QHostAddress::LocalHost);
        connect(this, &QTcpServer::newConnection, this, [this] {
            m_clients.append(nextPendingConnection());
            if (!m_waits)
                release();
        });
    }
    account::Address address() const { return {QStringLiteral("127.0.0.1"), serverPort()}; }
    void release()
    {
        m_waits = false;
        for (QTcpSocket* client : std::exchange(m_clients, {})) {
            auto* server = new QTcpSocket(client);
            server->connectToHost(m_to.host, m_to.port);
            handOn(client, server);
            handOn(server, client);
        }
    }

private:
    static void handOn(QTcpSocket* from, QTcpSocket* to)
    {
        const auto move = [from, to] { to->write(from->readAll()); };
        connect(from, &QTcpSocket::readyRead, to, move);
        connect(from, &QTcpSocket::disconnected, to, &QTcpSocket::disconnectFromHost);
        connect(to, &QTcpSocket::connected, from, move);
    }

    account::Address m_to;
    bool m_waits;
    QList<QTcpSocket*> m_clients;
};

account::Address closedPort()
{
    QTcpServer server;
    server.listen(QHostAddress::LocalHost);
    return {QStringLiteral("127.0.0.1"), server.serverPort()};
}

sftp::HostKeys pins(const QList<sftp::PresentedKey>& keys)
{
    sftp::HostKeys result;
    for (const sftp::PresentedKey& key : keys)
        result.pin(key);
    return result;
}

} // namespace

class TestSession : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void initTestCase();
    void init();
    void cleanup();

    void logsInWithEachKind_data();
    void logsInWithEachKind();
    void logsInWithPemForms_data();
    void logsInWithPemForms();
    void wrongPassphrase_data();
    void wrongPassphrase();
    void unusableKeyFiles();
    void strangerIsRefused();
    void rsaKeyNeverSignsWithSha1();

    void eachHostKeyTypeAlone_data();
    void eachHostKeyTypeAlone();
    void unknownHostKeySendsNothing();
    void changedHostKeySendsNothing();
    void otherTypeSendsNothing();
    void pinnedTypeIsPreferred_data();
    void pinnedTypeIsPreferred();
    void scanFindsAllTypes();

    void refusedPrimaryUsesBackup();
    void primaryThatHangsUpUsesBackup();
    void silentPrimaryUsesBackup();
    void mutePrimaryGivesWayToTheBackup();
    void oneLoginHoweverManyAnswer();
    void aChangedKeyOfTheBackupStopsAll();
    void aBackupWithoutPinsWaitsForThePrimary();
    void nobodyReachable();
    void loginRefusalDoesNotTryTheBackup();
    void noCommonAlgorithm();
    void noSftpSubsystem();
    void unknownName();
    void noSshServerIsToldAtOnce_data();
    void noSshServerIsToldAtOnce();
    void linesBeforeTheVersionAreNoFault();
    void silentServerMeetsTheDeadline_data();
    void silentServerMeetsTheDeadline();
    void closingWhileWaitingIsImmediate();

private:
    bool nothingOfTheUserWasSent();
    QString convertedKey(const QString& kind, const QStringList& keygen, const QString& passphrase);

    PracticeServer m_server;
    QTemporaryDir m_folder;
};

void TestSession::initTestCase()
{
    QVERIFY2(m_server.start(), qPrintable(m_server.fault()));
}

void TestSession::init()
{
    if (!m_server.isRunning() || m_server.presentedKeys().size() != hostKeyKinds.size())
        QVERIFY2(m_server.start(), qPrintable(m_server.fault()));
    m_server.clearLog();
}

// What the server still has to say of a session is not the next test's.
void TestSession::cleanup()
{
    if (!m_server.isRunning())
        return;
    QVERIFY(Watched::waitFor([this] {
        const QByteArray log = m_server.log();
        return log.count("Connection from") <= log.count("Disconnected from") + log.count("Connection closed by") +
                                                   log.count("Connection reset by") + log.count("Unable to negotiate");
    }));
}

// Waits until the server has seen the connection end.
bool TestSession::nothingOfTheUserWasSent()
{
    const bool ended = Watched::waitFor([this] {
        const QByteArray log = m_server.log();
        return log.contains("Disconnected from") || log.contains("Connection closed by") ||
               log.contains("Connection reset by");
    });
    const QByteArray log = m_server.log();
    return ended && !log.contains("user") && !log.contains("publickey");
}

void TestSession::logsInWithEachKind_data()
{
    QTest::addColumn<QString>("kind");
    for (const char* kind : {"ed25519", "ecdsa", "rsa", "ed25519_passphrase"})
        QTest::newRow(kind) << QString::fromLatin1(kind);
}

void TestSession::logsInWithEachKind()
{
    QFETCH(QString, kind);
    Watched connection;
    QVERIFY2(connection.opens(m_server.request(kind)),
             qPrintable(connection.hasFailed.value(0).value(0).value<sftp::ConnectFailure>().error.detail));
    const sftp::Connected info = connection.connectedInfo();
    QCOMPARE(info.address, m_server.address());
    QVERIFY(!info.backup);
    QCOMPARE(info.clientAddress, QStringLiteral("127.0.0.1"));
    QVERIFY(info.serverSoftware.startsWith(QLatin1String("SSH-2.0-OpenSSH")));
    QVERIFY(info.algorithms.contains(QLatin1String("chacha20-poly1305@openssh.com")));
    QCOMPARE(info.hostKey, m_server.presentedKey(QStringLiteral("ed25519")));
}

QString TestSession::convertedKey(const QString& kind, const QStringList& keygen, const QString& passphrase)
{
    const QString file = m_folder.filePath(QStringLiteral("key_%1").arg(qHash(kind + keygen.join(QLatin1Char(' ')))));
    QFile::remove(file);
    QFile::copy(m_server.keyFile(kind), file);
    QFile::setPermissions(file, QFile::ReadOwner | QFile::WriteOwner);
    const bool isOpenSsl = keygen.value(0) == QLatin1String("pkcs8");
    QProcess process;
    process.start(QStringLiteral("ssh-keygen"),
                  QStringList{QStringLiteral("-q"), QStringLiteral("-p"), QStringLiteral("-P"), QString(),
                              QStringLiteral("-N"), passphrase, QStringLiteral("-f"), file} +
                      (isOpenSsl ? QStringList{QStringLiteral("-m"), QStringLiteral("PKCS8")} : keygen));
    return process.waitForFinished() && process.exitCode() == 0 ? file : QString();
}

void TestSession::logsInWithPemForms_data()
{
    QTest::addColumn<QString>("kind");
    QTest::addColumn<QStringList>("keygen");
    QTest::addColumn<QString>("passphrase");
    const QStringList pem{QStringLiteral("-m"), QStringLiteral("PEM")};
    const QStringList pkcs8{QStringLiteral("-m"), QStringLiteral("PKCS8")};
    for (const char* kind : {"rsa", "ecdsa"}) {
        for (const QString& passphrase : {QString(), QStringLiteral("a phrase with \u00fc")}) {
            const char* lock = passphrase.isEmpty() ? "plain" : "locked";
            QTest::addRow("%s PEM %s", kind, lock) << QString::fromLatin1(kind) << pem << passphrase;
            QTest::addRow("%s PKCS8 %s", kind, lock) << QString::fromLatin1(kind) << pkcs8 << passphrase;
        }
    }
    for (const char* kind : {"rsa", "ecdsa", "ed25519"})
        QTest::addRow("%s OpenSSH locked", kind)
            << QString::fromLatin1(kind) << QStringList{} << QStringLiteral("phrase");
}

void TestSession::logsInWithPemForms()
{
    QFETCH(QString, kind);
    QFETCH(QStringList, keygen);
    QFETCH(QString, passphrase);
    sftp::ConnectRequest request = m_server.request(kind);
    request.keyFile = convertedKey(kind, keygen, passphrase);
    request.passphrase = passphrase;
    QVERIFY(!request.keyFile.isEmpty());
    Watched connection;
    QVERIFY2(connection.opens(request),
             qPrintable(connection.hasFailed.value(0).value(0).value<sftp::ConnectFailure>().error.detail));
}

void TestSession::wrongPassphrase_data()
{
    QTest::addColumn<QString>("kind");
    QTest::addColumn<QStringList>("keygen");
    QTest::addColumn<QString>("passphrase");
    const QStringList pem{QStringLiteral("-m"), QStringLiteral("PEM")};
    QTest::newRow("ed25519") << QStringLiteral("ed25519") << QStringList{} << QStringLiteral("wrong");
    QTest::newRow("ed25519, none") << QStringLiteral("ed25519") << QStringList{} << QString();
    QTest::newRow("rsa") << QStringLiteral("rsa") << QStringList{} << QStringLiteral("wrong");
    QTest::newRow("rsa PEM") << QStringLiteral("rsa") << pem << QStringLiteral("wrong");
    QTest::newRow("rsa PEM, none") << QStringLiteral("rsa") << pem << QString();
    QTest::newRow("ecdsa PKCS8") << QStringLiteral("ecdsa")
                                 << QStringList{QStringLiteral("-m"), QStringLiteral("PKCS8")}
                                 << QStringLiteral("wrong");
}

void TestSession::wrongPassphrase()
{
    QFETCH(QString, kind);
    QFETCH(QStringList, keygen);
    QFETCH(QString, passphrase);
    sftp::ConnectRequest request = m_server.request(kind);
    request.keyFile = convertedKey(kind, keygen, QStringLiteral("the right one"));
    request.passphrase = passphrase;
    Watched connection;
    QVERIFY(!connection.opens(request));
    QCOMPARE(connection.failure().error.kind, ErrorKind::KeyLocked);
    QVERIFY(connection.failure().error.message.contains(QLatin1String("passphrase")));
    QVERIFY(!m_server.log().contains("Accepted publickey"));
}

void TestSession::unusableKeyFiles()
{
    const auto kindFor = [this](const QString& file) {
        sftp::ConnectRequest request = m_server.request();
        request.keyFile = file;
        Watched connection;
        return connection.opens(request) ? std::nullopt : std::optional(connection.failure().error.kind);
    };
    QCOMPARE(kindFor(m_folder.filePath(QStringLiteral("missing"))), ErrorKind::KeyUnusable);
    QCOMPARE(kindFor(m_server.keyFile() + QStringLiteral(".pub")), ErrorKind::KeyUnusable);
    QFile file(m_folder.filePath(QStringLiteral("garbage")));
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write("-----BEGIN OPENSSH PRIVATE KEY-----\nb3BlbnNzaC1rZXktdjEAAAAABG5vbmUAAAAEbm9uZQAAAA\n"
               "-----END OPENSSH PRIVATE KEY-----\n");
    file.close();
    QCOMPARE(kindFor(file.fileName()), ErrorKind::KeyUnusable);
    QVERIFY(!m_server.log().contains("Connection from"));
}

void TestSession::strangerIsRefused()
{
    Watched connection;
    QVERIFY(!connection.opens(m_server.request(QStringLiteral("stranger"))));
    const rap::Error error = connection.failure().error;
    QCOMPARE(error.kind, ErrorKind::LoginRefused);
    QVERIFY(!connection.failure().presented); // its host key is trusted: there is nothing to compare
    QVERIFY(error.message.contains(m_server.user()));
    QVERIFY(error.message.contains(QLatin1String("SHA256:")));
    QVERIFY(error.detail.contains(QLatin1String("accepts: publickey")));
}

void TestSession::rsaKeyNeverSignsWithSha1()
{
    Watched connection;
    QVERIFY(connection.opens(m_server.request(QStringLiteral("rsa"))));
    connection.close();
    QVERIFY(Watched::waitFor([&] { return m_server.log().contains("Accepted publickey"); }));
    QVERIFY2(m_server.start({QStringLiteral("--sshd-option"), QStringLiteral("PubkeyAcceptedAlgorithms ssh-rsa")}),
             qPrintable(m_server.fault()));
    m_server.clearLog();
    Watched second;
    QVERIFY(!second.opens(m_server.request(QStringLiteral("rsa"))));
    QCOMPARE(second.failure().error.kind, ErrorKind::LoginRefused);
    QVERIFY(m_server.log().contains("signature algorithm rsa-sha2-512 not in PubkeyAcceptedAlgorithms"));
    QVERIFY(!m_server.log().contains("signature algorithm ssh-rsa"));
    m_server.stop();
}

void TestSession::eachHostKeyTypeAlone_data()
{
    QTest::addColumn<QString>("kind");
    QTest::addColumn<QString>("type");
    QTest::newRow("rsa") << QStringLiteral("rsa") << QStringLiteral("ssh-rsa");
    QTest::newRow("ecdsa") << QStringLiteral("ecdsa") << QStringLiteral("ecdsa-sha2-nistp256");
    QTest::newRow("ed25519") << QStringLiteral("ed25519") << QStringLiteral("ssh-ed25519");
}

void TestSession::eachHostKeyTypeAlone()
{
    QFETCH(QString, kind);
    QFETCH(QString, type);
    QVERIFY2(m_server.start({QStringLiteral("--host-keys"), kind}), qPrintable(m_server.fault()));
    Watched connection;
    QVERIFY2(connection.opens(m_server.request()),
             qPrintable(connection.hasFailed.value(0).value(0).value<sftp::ConnectFailure>().error.detail));
    QCOMPARE(connection.connectedInfo().hostKey, m_server.presentedKey(kind));
    QCOMPARE(connection.connectedInfo().hostKey.type, type);
    m_server.stop();
}

void TestSession::unknownHostKeySendsNothing()
{
    sftp::ConnectRequest request = m_server.request();
    request.hostKeys = {};
    sftp::PresentedKey elsewhere = m_server.presentedKey(QStringLiteral("ed25519"));
    ++elsewhere.address.port;
    request.hostKeys.pin(elsewhere);
    Watched connection;
    QVERIFY(!connection.opens(request));
    QCOMPARE(connection.failure().error.kind, ErrorKind::HostKeyUnknown);
    QCOMPARE(*connection.failure().presented, m_server.presentedKey(QStringLiteral("ed25519")));
    QVERIFY(connection.failure().pinned.isEmpty());
    QVERIFY2(nothingOfTheUserWasSent(), m_server.log().constData());
}

void TestSession::changedHostKeySendsNothing()
{
    sftp::ConnectRequest request = m_server.request();
    sftp::PresentedKey other = m_server.presentedKey(QStringLiteral("ed25519"));
    other.fingerprint = m_server.presentedKey(QStringLiteral("rsa")).fingerprint;
    request.hostKeys = pins({other});
    Watched connection;
    QVERIFY(!connection.opens(request));
    QCOMPARE(connection.failure().error.kind, ErrorKind::HostKeyChanged);
    QCOMPARE(connection.failure().pinned, QList{other});
    QVERIFY2(nothingOfTheUserWasSent(), m_server.log().constData());
}

void TestSession::otherTypeSendsNothing()
{
    sftp::ConnectRequest request = m_server.request();
    sftp::PresentedKey other = m_server.presentedKey(QStringLiteral("ed25519"));
    other.type = QStringLiteral("ecdsa-sha2-nistp521");
    request.hostKeys = pins({other});
    Watched connection;
    QVERIFY(!connection.opens(request));
    QCOMPARE(connection.failure().error.kind, ErrorKind::HostKeyOtherType);
    QVERIFY2(nothingOfTheUserWasSent(), m_server.log().constData());
}

void TestSession::pinnedTypeIsPreferred_data()
{
    QTest::addColumn<QString>("kind");
    for (const QString& kind : hostKeyKinds)
        QTest::newRow(qPrintable(kind)) << kind;
}

void TestSession::pinnedTypeIsPreferred()
{
    QFETCH(QString, kind);
    sftp::ConnectRequest request = m_server.request();
    request.hostKeys = pins({m_server.presentedKey(kind)});
    Watched connection;
    QVERIFY(connection.opens(request));
    QCOMPARE(connection.connectedInfo().hostKey, m_server.presentedKey(kind));
    if (kind == QLatin1String("rsa"))
        QVERIFY(connection.connectedInfo().algorithms.contains(QLatin1String("rsa-sha2-512")));
}

void TestSession::scanFindsAllTypes()
{
    const account::Address nobody = closedPort();
    sftp::HostKeyScan scan({m_server.address(), nobody}, {});
    QSignalSpy finished(&scan, &sftp::HostKeyScan::finished);
    scan.start();
    QVERIFY(finished.wait(longWait));
    const auto outcomes = finished[0][0].value<QList<sftp::HostKeyScan::Outcome>>();
    QCOMPARE(outcomes.size(), 2);
    QCOMPARE(outcomes[0].address, m_server.address());
    QVERIFY(!outcomes[0].error);
    QCOMPARE(outcomes[0].keys.size(), 3);
    for (const sftp::PresentedKey& key : m_server.presentedKeys())
        QVERIFY2(outcomes[0].keys.contains(key), qPrintable(key.type));
    QVERIFY(outcomes[1].keys.isEmpty());
    QCOMPARE(outcomes[1].error->kind, ErrorKind::ConnectionRefused);
    QVERIFY(!m_server.log().contains("publickey"));
}

void TestSession::refusedPrimaryUsesBackup()
{
    sftp::ConnectRequest request = m_server.request();
    request.addresses.prepend(closedPort());
    Watched connection;
    QVERIFY(connection.opens(request));
    QVERIFY(connection.connectedInfo().backup);
    QCOMPARE(connection.connectedInfo().address, m_server.address());
}

void TestSession::primaryThatHangsUpUsesBackup()
{
    Tarpit tarpit({}, true);
    sftp::ConnectRequest request = m_server.request();
    request.addresses.prepend(tarpit.address());
    Watched connection;
    QVERIFY(connection.opens(request));
    QVERIFY(connection.connectedInfo().backup);
    QCOMPARE(tarpit.taken, 1);
}

void TestSession::silentPrimaryUsesBackup()
{
    Tarpit primary;
    Tarpit backup;
    sftp::ConnectRequest request = m_server.request();
    request.addresses = {primary.address(), backup.address()};
    request.deadlines.handshake = std::chrono::milliseconds(50);
    Watched connection;
    QVERIFY(!connection.opens(request));
    QCOMPARE(connection.failure().error.kind, ErrorKind::TimedOut);
    QCOMPARE(primary.taken, 1);
    QCOMPARE(backup.taken, 1);
}

// No wait but the head start ends within the test.
void TestSession::mutePrimaryGivesWayToTheBackup()
{
    Tarpit primary;
    sftp::ConnectRequest request = m_server.request();
    request.addresses.prepend(primary.address());
    request.deadlines.handshake = std::chrono::hours(1);
    Watched connection;
    QVERIFY(connection.opens(request));
    const sftp::Connected info = connection.connectedInfo();
    QVERIFY(info.backup);
    QCOMPARE(info.address, m_server.address());
    QCOMPARE(primary.taken, 1);
    QCOMPARE(info.attempts.size(), 2);
    QCOMPARE(info.attempts[0].server, primary.address());
    QVERIFY(!info.attempts[0].used);
    QVERIFY(info.attempts[1].used);
    QVERIFY(info.attempts[1].stage == sftp::Stage::Sftp);
    QVERIFY(info.offered.keyExchange.contains(QLatin1String("curve25519-sha256")));
    QVERIFY(info.offered.hostKey.contains(QLatin1String("ssh-ed25519")));
    QVERIFY(info.offered.cipher.contains(QLatin1String("chacha20-poly1305@openssh.com")));
    QVERIFY(info.offered.mac.contains(QLatin1String("hmac-sha2-256")));
}

// Both are alive, and the primary answers just when the backup has been called as well.
void TestSession::oneLoginHoweverManyAnswer()
{
    Relay primary(m_server.address(), true);
    Relay backup(m_server.address(), false);
    connect(&backup, &QTcpServer::newConnection, &primary, [&primary] { primary.release(); });
    sftp::ConnectRequest request = m_server.request();
    request.addresses = {primary.address(), backup.address()};
    for (const account::Address& address : request.addresses) {
        sftp::PresentedKey key = m_server.presentedKey(QStringLiteral("ed25519"));
        key.address = address;
        request.hostKeys.pin(key);
    }
    Watched connection;
    QVERIFY(connection.opens(request));
    QVERIFY(Watched::waitFor([this] { return m_server.log().count("Connection from") == 2; }));
    QCOMPARE(m_server.log().count("Accepted publickey"), 1);
    m_server.stop();
}

void TestSession::aChangedKeyOfTheBackupStopsAll()
{
    Tarpit primary;
    sftp::ConnectRequest request = m_server.request();
    request.addresses.prepend(primary.address());
    request.deadlines.handshake = std::chrono::hours(1);
    sftp::PresentedKey other = m_server.presentedKey(QStringLiteral("ed25519"));
    other.fingerprint = m_server.presentedKey(QStringLiteral("rsa")).fingerprint;
    request.hostKeys = pins({other});
    Watched connection;
    QVERIFY(!connection.opens(request));
    QCOMPARE(connection.failure().error.kind, ErrorKind::HostKeyChanged);
    QCOMPARE(connection.failure().pinned, QList{other});
    QVERIFY(connection.failure().stage == sftp::Stage::HostKey);
    QVERIFY2(nothingOfTheUserWasSent(), m_server.log().constData());
}

// Or its unknown key would stop a primary that is only slow.
void TestSession::aBackupWithoutPinsWaitsForThePrimary()
{
    Tarpit primary;
    sftp::ConnectRequest request = m_server.request();
    request.addresses.prepend(primary.address());
    request.deadlines.handshake = std::chrono::milliseconds(1500); // longer than the head start
    request.hostKeys = {};
    Watched connection;
    QVERIFY(!connection.opens(request));
    const sftp::ConnectFailure failure = connection.failure();
    QCOMPARE(failure.error.kind, ErrorKind::HostKeyUnknown);
    QCOMPARE(failure.attempts.size(), 2);
    QCOMPARE(failure.attempts[0].error->kind, ErrorKind::TimedOut);
    QVERIFY(failure.attempts[0].stage == sftp::Stage::Banner);
}

void TestSession::nobodyReachable()
{
    sftp::ConnectRequest request = m_server.request();
    request.addresses = {closedPort(), closedPort()};
    Watched connection;
    QVERIFY(!connection.opens(request));
    const rap::Error error = connection.failure().error;
    QCOMPARE(error.kind, ErrorKind::ConnectionRefused);
    QVERIFY(error.nextStep.contains(QLatin1String("TECHS 8")));
    QVERIFY2(error.detail.startsWith(QLatin1String("127.0.0.1: ")), qPrintable(error.detail));
    for (const account::Address& address : request.addresses)
        QVERIFY(error.message.contains(address.text()));
}

void TestSession::loginRefusalDoesNotTryTheBackup()
{
    Tarpit tarpit;
    sftp::ConnectRequest request = m_server.request(QStringLiteral("stranger"));
    request.addresses.append(tarpit.address());
    Watched connection;
    QVERIFY(!connection.opens(request));
    QCOMPARE(connection.failure().error.kind, ErrorKind::LoginRefused);
    QCOMPARE(tarpit.taken, 0);
}

void TestSession::noCommonAlgorithm()
{
    QVERIFY2(m_server.start({QStringLiteral("--sshd-option"), QStringLiteral("Ciphers aes256-cbc")}),
             qPrintable(m_server.fault()));
    Watched connection;
    QVERIFY(!connection.opens(m_server.request()));
    QCOMPARE(connection.failure().error.kind, ErrorKind::NoCommonAlgorithm);
    m_server.stop();
}

void TestSession::noSftpSubsystem()
{
    QVERIFY2(m_server.start({QStringLiteral("--no-sftp")}), qPrintable(m_server.fault()));
    Watched connection;
    QVERIFY(!connection.opens(m_server.request()));
    QCOMPARE(connection.failure().error.kind, ErrorKind::SessionRefused);
    m_server.stop();
}

void TestSession::unknownName()
{
    sftp::ConnectRequest request = m_server.request();
    request.addresses = {{QStringLiteral("no-such-host.invalid"), 22}};
    Watched connection;
    QVERIFY(!connection.opens(request));
    // A machine without a name server may not answer at all.
    QVERIFY(connection.failure().error.kind == ErrorKind::NameNotFound ||
            connection.failure().error.kind == ErrorKind::TimedOut);
}

// No wait of these has an end within the test but that for the answer itself.
void TestSession::noSshServerIsToldAtOnce_data()
{
    QTest::addColumn<QByteArray>("greeting");
    QTest::addColumn<bool>("hangsUp");
    QTest::addColumn<ErrorKind>("kind");
    QTest::newRow("HTTP") << QByteArray("HTTP/1.1 400 Bad Request\r\n\r\n") << false << ErrorKind::NotSsh;
    QTest::newRow("HTTP that hangs up") << QByteArray("HTTP/1.1 400 Bad Request\r\n\r\n") << true << ErrorKind::NotSsh;
    QTest::newRow("SSH 1") << QByteArray("SSH-1.5-OldServer_1.2\r\n") << false << ErrorKind::NotSsh;
    QTest::newRow("FTP") << QByteArray("220 Welcome\r\n") << false << ErrorKind::NotSsh;
    QTest::newRow("TLS") << QByteArray("\x15\x03\x01\x00\x02\x02\x46", 7) << false << ErrorKind::NotSsh;
    QTest::newRow("words and nothing more") << QByteArray("Who are you?\r\n") << false << ErrorKind::NotSsh;
    QTest::newRow("turned away") << QByteArray("Not allowed at this time\r\n") << true << ErrorKind::TimedOut;
}

void TestSession::noSshServerIsToldAtOnce()
{
    QFETCH(QByteArray, greeting);
    QFETCH(bool, hangsUp);
    QFETCH(ErrorKind, kind);
    Tarpit tarpit(greeting, hangsUp);
    sftp::ConnectRequest request = m_server.request();
    request.addresses = {tarpit.address()};
    request.deadlines.handshake = std::chrono::hours(1);
    Watched connection;
    QVERIFY(!connection.opens(request));
    const rap::Error error = connection.failure().error;
    QCOMPARE(error.kind, kind);
    QVERIFY(error.message.contains(tarpit.address().text()));
    if (!greeting.startsWith('\x15'))
        QVERIFY2(error.message.contains(QString::fromLatin1(greeting.trimmed().split('\r').first())),
                 qPrintable(error.message));
}

// RFC 4253, 4.2.
void TestSession::linesBeforeTheVersionAreNoFault()
{
    Tarpit tarpit("This is a private system.\r\nSSH-2.0-Tarpit\r\n");
    sftp::ConnectRequest request = m_server.request();
    request.addresses = {tarpit.address()};
    request.deadlines.handshake = std::chrono::milliseconds(100);
    Watched connection;
    QVERIFY(!connection.opens(request));
    QCOMPARE(connection.failure().error.kind, ErrorKind::TimedOut);
}

void TestSession::silentServerMeetsTheDeadline_data()
{
    QTest::addColumn<QByteArray>("greeting");
    QTest::newRow("nothing") << QByteArray();
    QTest::newRow("banner") << QByteArray("SSH-2.0-Tarpit\r\n");
    QTest::newRow("half a banner") << QByteArray("SSH-2.0-Tar");
}

void TestSession::silentServerMeetsTheDeadline()
{
    QFETCH(QByteArray, greeting);
    Tarpit tarpit(greeting);
    sftp::ConnectRequest request = m_server.request();
    request.addresses = {tarpit.address()};
    request.deadlines.handshake = std::chrono::milliseconds(100);
    Watched connection;
    QVERIFY(!connection.opens(request));
    QCOMPARE(connection.failure().error.kind, ErrorKind::TimedOut);
    QVERIFY(connection.failure().error.nextStep.contains(QLatin1String("127.0.0.1")));
}

void TestSession::closingWhileWaitingIsImmediate()
{
    Tarpit tarpit;
    sftp::ConnectRequest request = m_server.request();
    request.addresses = {tarpit.address()};
    request.deadlines.handshake = std::chrono::hours(1);
    Watched connection;
    connection.open(request);
    QVERIFY(Watched::waitFor([&] { return tarpit.taken > 0; }));
    connection.close();
    QVERIFY(Watched::waitFor([&] { return !connection.isClosed.isEmpty(); }));
    QVERIFY(connection.hasFailed.isEmpty());

    auto deleted = std::make_unique<Watched>();
    deleted->open(request);
    QVERIFY(Watched::waitFor([&] { return tarpit.taken > 1; }));
    deleted.reset();
}

RAPDESK_TEST(TestSession)
#include "test_session.moc"
