#include "practice_server/PracticeServer.h"
#include "rap/Folder.h"
#include "session/ConnectionCheck.h"
#include "tests/TestMain.h"

#include <QDir>
#include <QFile>
#include <QSignalSpy>
#include <QTcpServer>
#include <QTcpSocket>
#include <QTest>
#include <functional>

using practice::PracticeServer;
using session::CheckedFolder;
using session::CheckOutcome;
using session::CheckStep;
using Qt::operator""_s;

namespace {

const QDate today(2026, 11, 23);
constexpr int longWait = 60000;

/// Takes connections and says this.
class Stranger : public QTcpServer {
public:
    explicit Stranger(const QByteArray& greeting = {})
    {
        listen(QHostAddress::LocalHost);
        connect(this, &QTcpServer::newConnection, this, [this, greeting] { nextPendingConnection()->write(greeting); });
    }
};

/// What a check is given.
struct Given {
    account::Account account;
    sftp::HostKeys hostKeys;
    QString passphrase;
    sftp::Deadlines deadlines;
};

CheckOutcome outcomeOf(const Given& given)
{
    session::ConnectionCheck check(given.account, given.hostKeys, given.passphrase, today);
    check.setDeadlines(given.deadlines);
    QSignalSpy finished(&check, &session::ConnectionCheck::finished);
    check.start();
    if (finished.isEmpty() && !finished.wait(longWait))
        qFatal("the check does not end");
    return finished.first().first().value<CheckOutcome>();
}

CheckedFolder::State stateOf(const QList<CheckedFolder>& folders, const QString& path)
{
    for (const CheckedFolder& folder : folders)
        if (folder.path == path)
            return folder.state;
    qFatal("no folder '%s'", qPrintable(path));
}

} // namespace

class TestConnectionCheck : public QObject {
    Q_OBJECT
private:
    PracticeServer m_server;

    Given given(const QString& key = u"ed25519"_s) const
    {
        const sftp::ConnectRequest request = m_server.request(key);
        Given all;
        all.account.name = u"Practice"_s;
        all.account.user = request.user;
        all.account.primary = m_server.address();
        all.account.keyFile = request.keyFile;
        all.account.baseFolder = m_server.base();
        all.account.targetFolder = QDir::tempPath();
        all.hostKeys = request.hostKeys;
        all.passphrase = request.passphrase;
        return all;
    }
    quint16 m_closed = 0;

private Q_SLOTS:
    void initTestCase()
    {
        QVERIFY2(m_server.start(), qPrintable(m_server.fault()));
        QTcpServer closed;
        closed.listen(QHostAddress::LocalHost);
        m_closed = closed.serverPort();
    }

    void namesTheStep_data()
    {
        using Change = std::function<void(Given&)>;
        QTest::addColumn<Change>("change");
        QTest::addColumn<CheckStep>("step");
        QTest::addColumn<rap::ErrorKind>("kind");
        const auto row = [](const char* name, CheckStep step, rap::ErrorKind kind, const Change& change) {
            QTest::newRow(name) << change << step << kind;
        };
        row("wrong passphrase", CheckStep::KeyFile, rap::ErrorKind::KeyLocked, [this](Given& it) {
            it.account.keyFile = m_server.keyFile(u"ed25519_passphrase"_s);
            it.passphrase = u"not this"_s;
        });
        row("closed port", CheckStep::Tcp, rap::ErrorKind::ConnectionRefused,
            [this](Given& it) { it.account.primary.port = m_closed; });
        row("unknown user", CheckStep::Login, rap::ErrorKind::LoginRefused,
            [](Given& it) { it.account.user = u"nobody-of-this-name"_s; });
        row("wrong key", CheckStep::Login, rap::ErrorKind::LoginRefused,
            [this](Given& it) { it.account.keyFile = m_server.keyFile(u"stranger"_s); });
        row("host key not trusted", CheckStep::HostKey, rap::ErrorKind::HostKeyUnknown,
            [](Given& it) { it.hostKeys = {}; });
        row("changed host key", CheckStep::HostKey, rap::ErrorKind::HostKeyChanged, [this](Given& it) {
            sftp::PresentedKey other = m_server.presentedKey(u"ed25519"_s);
            other.fingerprint = m_server.presentedKey(u"rsa"_s).fingerprint;
            it.hostKeys = {};
            it.hostKeys.pin(other);
        });
        row("missing base folder", CheckStep::BaseFolder, rap::ErrorKind::BaseFolderMissing,
            [](Given& it) { it.account.baseFolder = u"/nowhere"_s; });
    }
    void namesTheStep()
    {
        QFETCH(std::function<void(Given&)>, change);
        QFETCH(CheckStep, step);
        QFETCH(rap::ErrorKind, kind);
        Given it = given();
        change(it);
        const CheckOutcome outcome = outcomeOf(it);
        QVERIFY(outcome.failure);
        QCOMPARE(outcome.failure->error.kind, kind);
        QVERIFY(outcome.failedAt == step);
        if (step > CheckStep::Tcp)
            QVERIFY(step == CheckStep::BaseFolder || outcome.failure->serverSoftware.startsWith(u"SSH-2.0-OpenSSH"_s));
    }

    void wrongName()
    {
        Given it = given();
        it.account.primary.host = u"no-such-host.invalid"_s;
        it.deadlines.connect = std::chrono::seconds(2); // a machine without a name server may not answer at all
        const CheckOutcome outcome = outcomeOf(it);
        QVERIFY(outcome.failedAt == CheckStep::Name);
        QCOMPARE(outcome.failure->attempts.size(), 1);
        QVERIFY(outcome.failure->attempts[0].ip.isEmpty());
    }

    void mutePort()
    {
        Stranger mute;
        Given it = given();
        it.account.primary.port = mute.serverPort();
        it.deadlines.handshake = std::chrono::milliseconds(100);
        const CheckOutcome outcome = outcomeOf(it);
        QVERIFY(outcome.failedAt == CheckStep::Banner);
        QCOMPARE(outcome.failure->error.kind, rap::ErrorKind::TimedOut);
        QCOMPARE(outcome.failure->attempts[0].ip, u"127.0.0.1"_s);
    }

    void noSshServer()
    {
        for (const char* greeting : {"HTTP/1.1 400 Bad Request\r\n\r\n", "SSH-1.5-Old\r\n"}) {
            Stranger web(greeting);
            Given it = given();
            it.account.primary.port = web.serverPort();
            const CheckOutcome outcome = outcomeOf(it);
            QVERIFY(outcome.failedAt == CheckStep::Banner);
            QCOMPARE(outcome.failure->error.kind, rap::ErrorKind::NotSsh);
        }
    }

    void noCommonAlgorithm()
    {
        PracticeServer old;
        QVERIFY2(old.start({u"--sshd-option"_s, u"Ciphers aes256-cbc"_s}), qPrintable(old.fault()));
        Given it = given();
        it.account.primary = old.address();
        const CheckOutcome outcome = outcomeOf(it);
        QVERIFY(outcome.failedAt == CheckStep::KeyExchange);
        QCOMPARE(outcome.failure->error.kind, rap::ErrorKind::NoCommonAlgorithm);
        QCOMPARE(outcome.failure->offered.cipher, u"aes256-cbc"_s);
    }

    void whatIsThere()
    {
        const QString empty = m_server.base() + u"/CCASS_SZMK"_s;
        QDir(m_server.localFile(empty)).removeRecursively();
        QVERIFY(QDir().mkpath(m_server.localFile(empty)));
        QVERIFY(QDir(m_server.localFile(m_server.base() + u"/CCASS_MAMK"_s)).removeRecursively());
        QVERIFY(QDir().mkpath(m_server.root() + u"/INBOX/20261123"_s));
        m_server.clearLog();
        const CheckOutcome outcome = outcomeOf(given());
        QVERIFY2(!outcome.failure, qPrintable(outcome.failure ? outcome.failure->error.detail : QString()));
        QVERIFY(!outcome.failedAt);
        QVERIFY(outcome.reports > 0);
        QCOMPARE(outcome.expected.size(), rap::expectedFolders(rap::Identity::HksccParticipant).size());
        QVERIFY(stateOf(outcome.expected, m_server.base() + u"/CCASS_HKMK"_s) == CheckedFolder::State::There);
        QVERIFY(stateOf(outcome.expected, empty) == CheckedFolder::State::Empty);
        QVERIFY(stateOf(outcome.expected, m_server.base() + u"/CCASS_MAMK"_s) == CheckedFolder::State::NotGranted);
        QVERIFY(stateOf(outcome.bases, m_server.base()) == CheckedFolder::State::There);
        QVERIFY(outcome.offered.contains(u"/INBOX"_s));
        QVERIFY(!outcome.offered.contains(m_server.base())); // that is listed already
        const QList<practice::Request> requests = m_server.requests();
        QVERIFY(requests.contains({u"opendir"_s, u"/"_s}));
        QVERIFY(!requests.contains({u"opendir"_s, u"/INBOX"_s}));
        for (const practice::Request& request : requests)
            QVERIFY(request.kind != u"open"_s);
    }

    void noReadPermission()
    {
        const QString closed = m_server.base() + u"/CCASS_HKMK"_s;
        const QString local = m_server.localFile(closed);
        const QFile::Permissions before = QFile::permissions(local);
        QVERIFY(QFile::setPermissions(local, QFile::Permissions()));
        const CheckOutcome outcome = outcomeOf(given());
        QVERIFY(QFile::setPermissions(local, before));
        QVERIFY(!outcome.failure);
        QVERIFY(stateOf(outcome.expected, closed) == CheckedFolder::State::Unreadable);
        QCOMPARE(outcome.faults.size(), 1);
        QCOMPARE(outcome.faults[0].error.kind, rap::ErrorKind::RemoteNoPermission);
    }

    void severalBases()
    {
        QVERIFY(QDir().mkpath(m_server.root() + u"/INBOX/20261123"_s));
        Given it = given();
        it.account.moreBases = QStringList{u"/INBOX"_s, u"/RPF"_s};
        const CheckOutcome outcome = outcomeOf(it);
        QVERIFY(!outcome.failure);
        QVERIFY(stateOf(outcome.bases, m_server.base()) == CheckedFolder::State::There);
        QVERIFY(stateOf(outcome.bases, u"/INBOX"_s) == CheckedFolder::State::Empty);
        QVERIFY(stateOf(outcome.bases, u"/RPF"_s) == CheckedFolder::State::Unreadable);
        QCOMPARE(outcome.faults.size(), 1);
        QCOMPARE(outcome.faults[0].error.kind, rap::ErrorKind::BaseFolderMissing);
    }

    void keyNearItsExpiryIsAWarning()
    {
        Given it = given();
        it.account.keyRegistered = today.addYears(-2).addDays(30);
        QVERIFY(outcomeOf(it).keyWarning);
        QVERIFY(!outcomeOf(it).failure);
        it.account.keyRegistered = today.addDays(-30);
        QVERIFY(!outcomeOf(it).keyWarning);
        it.account.keyRegistered = today.addYears(-2).addDays(10);
        it.account.keyFile = m_server.keyFile(u"stranger"_s);
        const CheckOutcome refused = outcomeOf(it);
        QVERIFY(refused.failedAt == CheckStep::Login);
        QVERIFY(refused.failure->error.message.contains(u"expires on"_s));
    }

    void theBackupIsUsedAndToldOf()
    {
        Stranger mute;
        Given it = given();
        it.account.backup = it.account.primary;
        it.account.primary.port = mute.serverPort();
        const CheckOutcome outcome = outcomeOf(it);
        QVERIFY(!outcome.failure);
        QVERIFY(outcome.connected->backup);
        QCOMPARE(outcome.connected->attempts.size(), 2);
    }
};

RAPDESK_TEST(TestConnectionCheck)
#include "test_connection_check.moc"
