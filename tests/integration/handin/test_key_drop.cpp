// The public half of a new key, put on a real OpenSSH server: what comes, what was asked for it, and what is refused.
#include "account/KeyMaker.h"
#include "handin/KeyDrop.h"
#include "practice_server/PracticeServer.h"
#include "tests/TestMain.h"

#include <QDir>
#include <QFile>
#include <QSignalSpy>
#include <QStandardPaths>
#include <QTest>

using practice::PracticeServer;
using practice::Request;
using rap::ErrorKind;
using Qt::operator""_s;

namespace {

constexpr int longWait = 60000;
const QDate today(2026, 11, 23);

QByteArray contents(const QString& path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray("cannot be read");
}

/// What became of it: where it is, or why it is not there.
struct Outcome {
    QString place;
    std::optional<rap::Error> error;
    [[nodiscard]] QString told() const { return error ? error->text() : place; }
};

Outcome outcomeOf(const handin::Drop& drop)
{
    handin::KeyDrop dropping;
    QSignalSpy done(&dropping, &handin::KeyDrop::done);
    QSignalSpy failed(&dropping, &handin::KeyDrop::failed);
    dropping.put(drop);
    if (!QTest::qWaitFor([&] { return done.size() + failed.size() > 0; }, longWait))
        qFatal("it does not end");
    if (failed.isEmpty())
        return {done.first().first().toString(), {}};
    return {{}, failed.first().first().value<rap::Error>()};
}

} // namespace

class TestKeyDrop : public QObject {
    Q_OBJECT
    PracticeServer m_server;
    QTemporaryDir m_folder;
    account::PublicKey m_newKey;

    [[nodiscard]] QString upload() const { return m_server.base().chopped(int(u"/download"_s.size())) + u"/upload"_s; }
    [[nodiscard]] QStringList uploaded() const
    {
        return QDir(m_server.root() + u"/upload"_s).entryList(QDir::AllEntries | QDir::NoDotAndDotDot);
    }
    [[nodiscard]] handin::Drop dropAt(const QString& place, const QString& key = u"ed25519"_s) const
    {
        const sftp::ConnectRequest request = m_server.request(key);
        handin::Drop drop;
        drop.account.name = u"Alpha"_s;
        drop.account.user = request.user;
        drop.account.primary = m_server.address();
        drop.account.keyFile = request.keyFile;
        drop.account.targetFolder = m_folder.path();
        drop.account.keyDropPath = place;
        drop.newKey = m_newKey;
        drop.day = today;
        drop.passphrase = request.passphrase;
        drop.hostKeys = request.hostKeys;
        return drop;
    }
    /// All that was asked about files, once the session is over.
    [[nodiscard]] QList<Request> asked() const
    {
        if (!QTest::qWaitFor([this] { return m_server.log().contains("session closed for local user"); }, longWait))
            qFatal("the session does not end");
        return m_server.requests();
    }

private Q_SLOTS:
    void initTestCase()
    {
        const auto made = account::makeKey(account::KeyType::Ed25519, m_folder.filePath(u"new"_s), {}, u"new"_s);
        QVERIFY(made);
        m_newKey = *made;
    }

    void init()
    {
        if (!m_server.isRunning())
            QVERIFY2(m_server.start({u"--writable"_s, u"upload"_s}), qPrintable(m_server.fault()));
        const QDir folder(m_server.root() + u"/upload"_s);
        const QStringList files = folder.entryList(QDir::AllEntries | QDir::NoDotAndDotDot);
        for (const QString& file : files)
            QFile::remove(folder.filePath(file));
        m_server.clearLog();
    }

    void oneFileComesByteForByte_data()
    {
        QTest::addColumn<QString>("key");
        QTest::addColumn<int>("form");
        QTest::addRow("openssh") << u"ed25519"_s << int(account::PublicForm::Openssh);
        QTest::addRow("ssh2, logged in with rsa") << u"rsa"_s << int(account::PublicForm::Ssh2);
        QTest::addRow("pem, with a passphrase") << u"ed25519_passphrase"_s << int(account::PublicForm::Pem);
    }
    void oneFileComesByteForByte()
    {
        QFETCH(const QString, key);
        QFETCH(const int, form);
        handin::Drop drop = dropAt(upload() + u"/{user}_{date}.pub"_s, key);
        drop.account.keyForm = account::PublicForm(form);
        const QString place = upload() + u'/' + m_server.user() + u"_20261123.pub"_s;
        const Outcome outcome = outcomeOf(drop);
        QVERIFY2(!outcome.error, qPrintable(outcome.told()));
        QCOMPARE(outcome.place, place);
        QCOMPARE(uploaded(), QStringList{QFileInfo(place).fileName()});
        const QByteArray text = contents(m_server.localFile(place));
        QCOMPARE(text, account::publicText(m_newKey, drop.account.keyForm, m_server.user()));
        QVERIFY(!text.contains("PRIVATE"));
        const QList<Request> expected{{u"open"_s, place}, {u"write"_s, place}, {u"close"_s, place}};
        QCOMPARE(asked(), expected);
        QVERIFY(m_server.log().contains("flags WRITE,CREATE,EXCL"));
        QVERIFY(m_server.log().contains(QByteArray::number(text.size()).prepend("written ")));
    }

    void whatIsThereStays()
    {
        const QString place = upload() + u"/there"_s;
        QFile there(m_server.localFile(place));
        QVERIFY(there.open(QIODevice::WriteOnly) && there.write("of somebody else") > 0);
        there.close();
        // Of the user's own, so that nothing but EXCL keeps it as it is.
        QVERIFY(there.setPermissions(QFile::Permissions(0x6666)));
        const Outcome outcome = outcomeOf(dropAt(place));
        QCOMPARE(outcome.error->kind, ErrorKind::RemoteExists);
        QVERIFY2(outcome.told().contains(u"already; nothing was changed"_s), qPrintable(outcome.told()));
        QCOMPARE(contents(there.fileName()), QByteArray("of somebody else"));
        const QList<Request> expected{{u"open"_s, place}, {u"lstat"_s, place}};
        QCOMPARE(asked(), expected);
        QCOMPARE(uploaded(), QStringList{u"there"_s});
    }

    void aFolderIsNoFile()
    {
        const Outcome outcome = outcomeOf(dropAt(upload()));
        QCOMPARE(outcome.error->kind, ErrorKind::RemoteExists);
        QVERIFY2(outcome.told().contains(u"is a folder on RAP"_s), qPrintable(outcome.told()));
        QVERIFY(uploaded().isEmpty());
    }

    void aFolderThatIsNotThereIsNotMade()
    {
        const QString place = upload() + u"/keys/new.pub"_s;
        const Outcome outcome = outcomeOf(dropAt(place));
        QCOMPARE(outcome.error->kind, ErrorKind::RemoteNotFound);
        QVERIFY2(outcome.told().contains(u"no folder "_s + upload() + u"/keys on RAP"_s), qPrintable(outcome.told()));
        QVERIFY(uploaded().isEmpty());
    }

    void aFolderThatMayOnlyBeRead()
    {
        if (m_server.localFile(u"/x"_s) == u"/x"_s)
            QSKIP("only root can confine the login user");
        const Outcome outcome = outcomeOf(dropAt(m_server.base() + u"/new.pub"_s));
        QCOMPARE(outcome.error->kind, ErrorKind::RemoteNoPermission);
        QVERIFY2(outcome.told().contains(u"put a file into /download; nothing was changed"_s),
                 qPrintable(outcome.told()));
        QVERIFY(!QFile::exists(m_server.localFile(m_server.base() + u"/new.pub"_s)));
    }

    void whatMustNotBeHandedInGetsNoConnection()
    {
        handin::Drop old = dropAt(upload() + u"/new.pub"_s);
        old.account.previousKeys = {{u"/old"_s, m_newKey.fingerprint(), std::nullopt, QDate(2024, 11, 25)}};
        handin::Drop present = dropAt(upload() + u"/new.pub"_s);
        present.newKey = *account::publicKeyFromLine(contents(present.account.keyFile + u".pub"_s));
        handin::Drop long_ = dropAt(upload() + u"/new.pub"_s);
        long_.newKey.wire.fill('x', handin::largestHalf);
        handin::Drop formless = dropAt(upload() + u"/new.pub"_s);
        formless.newKey.type = u"ssh-dss"_s;
        formless.newKey.wire = "no key";
        formless.account.keyForm = account::PublicForm::Pem;
        handin::Drop none = dropAt(upload() + u"/new.pub"_s);
        none.newKey = {};
        const QList<handin::Drop> drops{old,
                                        present,
                                        long_,
                                        formless,
                                        dropAt({}),
                                        dropAt(u"upload/new.pub"_s),
                                        dropAt(upload() + u"/../new.pub"_s),
                                        dropAt(upload() + u'/'),
                                        dropAt(upload() + u"/{when}.pub"_s)};
        for (const handin::Drop& drop : drops) {
            const Outcome outcome = outcomeOf(drop);
            QCOMPARE(outcome.error->kind, ErrorKind::BadCall);
            QVERIFY(!outcome.error->nextStep.isEmpty());
        }
        QVERIFY(!m_server.log().contains("Connection from"));
        QVERIFY(uploaded().isEmpty());
    }

    void aServerThatIsNotTrustedGetsNothing()
    {
        handin::Drop drop = dropAt(upload() + u"/new.pub"_s);
        drop.hostKeys = {};
        QCOMPARE(outcomeOf(drop).error->kind, ErrorKind::HostKeyUnknown);
        QVERIFY(!m_server.log().contains("publickey"));
        QVERIFY(uploaded().isEmpty());
    }

    void aKeyThatRapDoesNotKnowPutsNothing()
    {
        QCOMPARE(outcomeOf(dropAt(upload() + u"/new.pub"_s, u"stranger"_s)).error->kind, ErrorKind::LoginRefused);
        QVERIFY(uploaded().isEmpty());
    }

    void itComesWholeOrSaysThatItMayNot_data()
    {
        QTest::addColumn<QString>("habits");
        QTest::addColumn<int>("kind");
        QTest::addColumn<QString>("words");
        const auto row = [](const char* name, const char* habits, ErrorKind kind, const char* words) {
            QTest::addRow("%s", name) << QString::fromLatin1(habits) << int(kind) << QString::fromLatin1(words);
        };
        row("full as it is written", "--full write:.pub", ErrorKind::RemoteFailure, "its disk may be full");
        row("full as it is closed", "--full close:.pub", ErrorKind::RemoteFailure, "its disk may be full");
        row("dies as it is opened", "--deadly open:.pub", ErrorKind::ConnectionLost, "It may be there whole");
        row("dies as it is written", "--deadly write:.pub", ErrorKind::ConnectionLost, "It may be there whole");
        row("dies as it is closed", "--deadly close:.pub", ErrorKind::ConnectionLost, "It may be there whole");
        row("says no more", "--mute write:.pub", ErrorKind::TimedOut, "It may be there whole");
        row("answers what does not fit", "--fault wrong-type@open:1", ErrorKind::Protocol, "It may be there whole");
        row("answers a write with what is no status", "--fault wrong-type@write:1", ErrorKind::RemoteFailure,
            "cut short");
    }
    void itComesWholeOrSaysThatItMayNot()
    {
        QFETCH(const QString, habits);
        QFETCH(const int, kind);
        QFETCH(const QString, words);
        const QString log = m_folder.filePath(u"log"_s);
        QFile::remove(log);
        QVERIFY(m_server.start({u"--sftp-server"_s, u"%1 %2 --writable --log %3 %4"_s.arg(
                                                        QStandardPaths::findExecutable(u"python3"_s),
                                                        QString::fromLatin1(ODD_SFTP_SERVER), log, habits)}));
        const QString place = m_server.root() + u"/upload/new.pub"_s;
        handin::Drop drop = dropAt(place);
        drop.deadlines.answer = std::chrono::seconds(3);
        const Outcome outcome = outcomeOf(drop);
        QCOMPARE(int(outcome.error->kind), kind);
        QVERIFY2(outcome.told().contains(words), qPrintable(outcome.told()));
        QVERIFY2(outcome.told().contains(u"Ask the clearing house"_s), qPrintable(outcome.told()));
        // Nobody tidies up behind it, and nobody tries again.
        const QByteArrayList lines = contents(log).trimmed().split('\n');
        QVERIFY(lines.first().startsWith("open "));
        for (const QByteArray& line : lines.sliced(1))
            QVERIFY2(line.startsWith("opened ") || line.startsWith("write ") || line.startsWith("close "),
                     line.constData());
    }
};

RAPDESK_TEST(TestKeyDrop)
#include "test_key_drop.moc"
