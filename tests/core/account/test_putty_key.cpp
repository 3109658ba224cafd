#include "Keys.h"
#include "account/KeyFile.h"
#include "account/PuttyKey.h"
#include "tests/TestMain.h"

#include <QRandomGenerator>
#include <QTest>

using account::convertPuttyKey;
using rap::ErrorKind;

namespace {

const QString passphrase = u"correct horse \u00fc"_s;

/// Passphrases are slow on purpose; here they need not be.
const QString quick = u"version=3,memory=64,passes=2,kdf="_s;

} // namespace

class TestPuttyKey : public QObject {
    Q_OBJECT

private:
    KeyMaker m_keys;
    int m_count = 0;

    QString fresh() { return m_keys.path(u"converted %1"_s.arg(++m_count)); }

private Q_SLOTS:
    void initTestCase()
    {
        if (!KeyMaker::hasKeygen() || !KeyMaker::hasPuttygen())
            QSKIP("no puttygen or ssh-keygen program");
    }

    void becomesOpensshs_data()
    {
        QTest::addColumn<QStringList>("type");
        QTest::addColumn<QString>("parameters");
        QTest::addColumn<QString>("secret");
        const QList<QStringList> types{{u"-t"_s, u"rsa"_s, u"-b"_s, u"2048"_s},
                                       {u"-t"_s, u"ecdsa"_s, u"-b"_s, u"256"_s},
                                       {u"-t"_s, u"ecdsa"_s, u"-b"_s, u"384"_s},
                                       {u"-t"_s, u"ecdsa"_s, u"-b"_s, u"521"_s},
                                       {u"-t"_s, u"ed25519"_s}};
        for (const auto& type : types) {
            const QString name = type.mid(1).join(u' ');
            for (const auto& parameters : {u"version=2"_s, QString(quick + u"argon2id"_s),
                                           QString(quick + u"argon2i"_s), QString(quick + u"argon2d"_s)}) {
                QTest::addRow("%s %s", qPrintable(name), qPrintable(parameters)) << type << parameters << passphrase;
            }
            for (const auto& parameters : {u"version=2"_s, u"version=3"_s})
                QTest::addRow("%s %s unlocked", qPrintable(name), qPrintable(parameters))
                    << type << parameters << QString();
        }
        QTest::addRow("as puttygen makes it") << QStringList{u"-t"_s, u"ed25519"_s} << u"version=3"_s << passphrase;
        QTest::addRow("four lanes") << QStringList{u"-t"_s, u"ed25519"_s} << u"version=3,parallelism=4,passes=3"_s
                                    << passphrase;
    }
    void becomesOpensshs()
    {
        QFETCH(const QStringList, type);
        QFETCH(const QString, parameters);
        QFETCH(const QString, secret);
        const QString ppk = m_keys.makePutty(u"key %1.ppk"_s.arg(++m_count), type, parameters, secret);
        const QByteArray before = KeyMaker::read(ppk);
        const QByteArray puttys =
            KeyMaker::run(u"puttygen"_s, {ppk, u"-O"_s, u"public-openssh"_s, u"-o"_s, u"/dev/stdout"_s,
                                          u"--old-passphrase"_s, ppk + u".passphrase"_s});

        const auto seen = account::inspectKeyFile(ppk);
        QVERIFY2(seen.has_value(), qPrintable(seen ? QString() : seen.error().detail));
        QVERIFY(seen->toConvert);
        QCOMPARE(seen->encrypted, !secret.isEmpty());
        QVERIFY(!account::readPrivateKey(ppk).has_value());

        const QString file = fresh();
        const auto key = convertPuttyKey(ppk, secret, file);
        QVERIFY2(key.has_value(), qPrintable(key ? QString() : key.error().text() + key.error().detail));
        QCOMPARE(key->fingerprint(), seen->fingerprint);
        QCOMPARE(KeyMaker::run(u"ssh-keygen"_s, {u"-y"_s, u"-P"_s, secret, u"-f"_s, file}).trimmed(), puttys.trimmed());
        const auto converted = account::inspectKeyFile(file);
        QVERIFY(converted.has_value());
        QCOMPARE(converted->encrypted, !secret.isEmpty());
        QVERIFY(!converted->toConvert);
        QCOMPARE(converted->warnings, QStringList());
        QCOMPARE(KeyMaker::read(ppk), before);
    }

    void staysLockedWithoutItsPassphrase()
    {
        for (const auto& parameters : {u"version=2"_s, QString(quick + u"argon2id"_s)}) {
            const QString ppk =
                m_keys.makePutty(u"locked %1.ppk"_s.arg(++m_count), {u"-t"_s, u"ed25519"_s}, parameters, passphrase);
            const QString file = fresh();
            const auto none = convertPuttyKey(ppk, {}, file);
            QVERIFY(!none.has_value());
            QCOMPARE(none.error().kind, ErrorKind::KeyUnusable);
            QVERIFY2(none.error().message.contains(u"locked with a passphrase"_s), qPrintable(none.error().message));
            const auto wrong = convertPuttyKey(ppk, u"wrong"_s, file);
            QVERIFY(!wrong.has_value());
            QVERIFY2(wrong.error().message.contains(u"does not open"_s), qPrintable(wrong.error().message));
            QVERIFY(!QFile::exists(file));
        }
    }

    void neverOverAnotherFile()
    {
        const QString ppk = m_keys.makePutty(u"plain.ppk"_s, {u"-t"_s, u"ed25519"_s}, u"version=3"_s);
        for (const QString& file : {ppk, m_keys.put(u"there"_s, "something")}) {
            const QByteArray before = KeyMaker::read(file);
            const auto key = convertPuttyKey(ppk, {}, file);
            QVERIFY(!key.has_value());
            QCOMPARE(key.error().kind, ErrorKind::BadCall);
            QCOMPARE(KeyMaker::read(file), before);
        }
        QVERIFY(!convertPuttyKey(m_keys.make(u"openssh"_s, {u"-t"_s, u"ed25519"_s}), {}, fresh()).has_value());
    }

    void damageIsTold_data()
    {
        QTest::addColumn<QString>("version");
        QTest::addColumn<QByteArray>("from");
        QTest::addColumn<QByteArray>("to");
        const auto row = [](const char* name, const char* version, const QByteArray& from, const QByteArray& to) {
            QTest::newRow(name) << QString::fromLatin1(version) << from << to;
        };
        row("version 1", "3", "File-3", "File-1");
        row("version 4", "3", "File-3", "File-4");
        row("type", "3", "ssh-ed25519\n", "ssh-rsa\n");
        row("cipher", "3", "aes256-cbc", "aes128-cbc");
        row("comment", "2", "clerk@pc", "Clerk@pc");
        row("no comment", "2", "Comment: clerk@pc\n", "");
        row("public lines", "3", "Public-Lines: 2", "Public-Lines: 1");
        row("many public lines", "3", "Public-Lines: 2", "Public-Lines: 4000000000");
        row("no public lines", "3", "Public-Lines: 2", "Public-Lines: 0");
        row("public half", "2", "NTE5AAAAI", "NTE5AAAAJ");
        row("derivation", "3", "Argon2id", "Argon2x");
        row("memory", "3", "Argon2-Memory: 64", "Argon2-Memory: 4294967295");
        row("no memory", "3", "Argon2-Memory: 64", "Argon2-Memory: 0");
        row("passes", "3", "Argon2-Passes: 2", "Argon2-Passes: 4294967295");
        row("lanes", "3", "Argon2-Parallelism: 1", "Argon2-Parallelism: 0");
        row("salt", "3", "Argon2-Salt: ", "Argon2-Salt: g");
        row("MAC", "2", "Private-MAC: ", "Private-MAC: 00");
        row("no MAC", "3", "Private-MAC: ", "Private-Sum: ");
    }
    void damageIsTold()
    {
        QFETCH(const QString, version);
        QFETCH(const QByteArray, from);
        QFETCH(const QByteArray, to);
        const QString parameters = version == u"2"_s ? u"version=2"_s : QString(quick + u"argon2id"_s);
        QByteArray text = KeyMaker::read(
            m_keys.makePutty(u"whole %1.ppk"_s.arg(++m_count), {u"-t"_s, u"ed25519"_s}, parameters, passphrase));
        QVERIFY(text.contains(from));
        text.replace(from, to);
        const QString file = fresh();
        const auto key = convertPuttyKey(m_keys.put(u"damaged.ppk"_s, text), passphrase, file);
        QVERIFY(!key.has_value());
        QCOMPARE(key.error().kind, ErrorKind::KeyUnusable);
        QVERIFY2(key.error().nextStep.contains(u"good copy"_s), qPrintable(key.error().text()));
        QVERIFY(!QFile::exists(file));
    }

    void anyLineEndsAreTaken()
    {
        const QByteArray text =
            KeyMaker::read(m_keys.makePutty(u"lines.ppk"_s, {u"-t"_s, u"ed25519"_s}, u"version=3"_s));
        for (const char* end : {"\r\n", "\r"}) {
            const auto key = convertPuttyKey(
                m_keys.put(u"ends.ppk"_s, QByteArray("\xef\xbb\xbf") + QByteArray(text).replace("\n", end)), {},
                fresh());
            QVERIFY2(key.has_value(), qPrintable(key ? QString() : key.error().detail));
        }
    }

    /// RAPDESK_MUTATIONS: how many; 18,000 take a minute and more, and QTEST_FUNCTION_TIMEOUT ends it after five.
    void noMutationIsBelieved()
    {
        QList<QByteArray> whole;
        for (const auto& parameters : {u"version=2"_s, u"version=3"_s})
            for (const QStringList& type :
                 {QStringList{u"-t"_s, u"ed25519"_s}, QStringList{u"-t"_s, u"ecdsa"_s, u"-b"_s, u"256"_s},
                  QStringList{u"-t"_s, u"rsa"_s, u"-b"_s, u"1024"_s}})
                whole << KeyMaker::read(m_keys.makePutty(u"mutated %1.ppk"_s.arg(++m_count), type, parameters));
        const QByteArray locked = KeyMaker::read(
            m_keys.makePutty(u"mutated locked.ppk"_s, {u"-t"_s, u"ed25519"_s}, quick + u"argon2id"_s, passphrase));
        whole << locked;
        QList<QString> fingerprints;
        for (const auto& text : whole)
            fingerprints << account::inspectKeyFile(m_keys.put(u"mutated.ppk"_s, text))->fingerprint;

        bool ok = false;
        const int asked = qEnvironmentVariableIntValue("RAPDESK_MUTATIONS", &ok);
        QRandomGenerator random(20261129);
        int believed = 0;
        for (int i = 0; i < (ok ? asked : 3000); ++i) {
            const auto which = random.bounded(int(whole.size()));
            QByteArray text = whole.at(which);
            for (int changes = random.bounded(1, 4); changes > 0 && !text.isEmpty(); --changes) {
                const auto at = random.bounded(int(text.size()));
                switch (random.bounded(5)) {
                case 0:
                    text[at] = char(random.bounded(256));
                    break;
                case 1:
                    text.remove(at, random.bounded(1, 40));
                    break;
                case 2:
                    text.insert(at, QByteArray(random.bounded(1, 40), char(random.bounded(256))));
                    break;
                case 3:
                    text.insert(at, text.mid(random.bounded(int(text.size())), 70));
                    break;
                default:
                    text[at] = char(text.at(at) ^ (1 << random.bounded(8)));
                    break;
                }
            }
            const QString file = m_keys.path(u"of a mutation"_s);
            QFile::remove(file);
            const auto key = convertPuttyKey(m_keys.put(u"mutated.ppk"_s, text),
                                             which == whole.size() - 1 ? passphrase : QString(), file);
            QCOMPARE(QFile::exists(file), key.has_value());
            if (key) { // a change of what does not count, such as blanks at its end
                ++believed;
                QCOMPARE(key->fingerprint(), fingerprints.at(which));
            } else {
                QCOMPARE(key.error().kind, ErrorKind::KeyUnusable);
            }
        }
        qInfo("%d mutations, %d of them without effect", ok ? asked : 3000, believed);
    }
};

RAPDESK_TEST(TestPuttyKey)
#include "test_putty_key.moc"
