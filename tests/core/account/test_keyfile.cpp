#include "Keys.h"
#include "account/KeyFile.h"
#include "tests/TestMain.h"

#include <QDir>
#include <QStandardPaths>
#include <QTest>
#ifdef Q_OS_UNIX
#include <sys/stat.h>
#endif

using account::inspectKeyFile;
using rap::ErrorKind;

class TestKeyFile : public QObject {
    Q_OBJECT

private:
    KeyMaker m_keys;

    /// What ssh-keygen itself says: "256 SHA256:... comment (ED25519)".
    static QStringList shown(const QString& publicFile)
    {
        return QString::fromUtf8(KeyMaker::run(u"ssh-keygen"_s, {u"-l"_s, u"-f"_s, publicFile})).split(u' ');
    }

    static QString stepFor(const QString& path)
    {
        const auto key = inspectKeyFile(path);
        if (key)
            return u"taken for a key"_s;
        if (key.error().kind != ErrorKind::KeyUnusable || key.error().message.isEmpty() || key.error().detail.isEmpty())
            return u"not reported as it should be"_s;
        return key.error().nextStep;
    }

private Q_SLOTS:
    void initTestCase()
    {
        if (!KeyMaker::hasKeygen())
            QSKIP("no ssh-keygen program");
    }

    void tellsWhatKeygenTells_data()
    {
        QTest::addColumn<QStringList>("arguments");
        QTest::addColumn<QString>("passphrase");
        QTest::addColumn<QString>("type");
        struct Sort {
            const char* name;
            const char* bits;
            const char* type;
        };
        for (const auto& sort :
             {Sort{"ed25519", "256", "ssh-ed25519"}, Sort{"rsa", "2048", "ssh-rsa"}, Sort{"rsa", "3072", "ssh-rsa"},
              Sort{"ecdsa", "256", "ecdsa-sha2-nistp256"}, Sort{"ecdsa", "384", "ecdsa-sha2-nistp384"},
              Sort{"ecdsa", "521", "ecdsa-sha2-nistp521"}}) {
            for (const char* form : {"RFC4716", "PEM", "PKCS8"}) {
                // ssh-keygen keeps Ed25519 in its own form, whatever it is told; large RSA keys take long to make.
                const bool once = qstrcmp(sort.name, "ed25519") == 0 || qstrcmp(sort.bits, "3072") == 0;
                if (once && qstrcmp(form, "RFC4716") != 0)
                    continue;
                for (const char* passphrase : {"", "correct horse"}) {
                    QTest::addRow("%s %s %s%s", sort.name, sort.bits, form, *passphrase == '\0' ? "" : " encrypted")
                        << QStringList{u"-t"_s, QString::fromLatin1(sort.name), u"-b"_s, QString::fromLatin1(sort.bits),
                                       u"-m"_s, QString::fromLatin1(form)}
                        << QString::fromLatin1(passphrase) << QString::fromLatin1(sort.type);
                }
            }
        }
        for (const char* cipher : {"aes256-cbc", "aes256-gcm@openssh.com", "chacha20-poly1305@openssh.com"}) {
            QTest::addRow("ed25519 %s", cipher)
                << QStringList{u"-t"_s, u"ed25519"_s, u"-Z"_s, QString::fromLatin1(cipher)} << u"correct horse"_s
                << u"ssh-ed25519"_s;
        }
    }
    void tellsWhatKeygenTells()
    {
        QFETCH(const QStringList, arguments);
        QFETCH(const QString, passphrase);
        QFETCH(const QString, type);
        static int count = 0;
        const QString path = m_keys.make(u"key %1"_s.arg(++count), arguments, passphrase);
        const QStringList expected = shown(path + u".pub"_s);
        const QByteArray publicHalf = KeyMaker::read(path + u".pub"_s).split(' ').at(1);

        const auto key = inspectKeyFile(path);
        QVERIFY2(key.has_value(), qPrintable(key ? QString() : key.error().detail));
        QCOMPARE(key->path, path);
        QCOMPARE(key->type, type);
        QCOMPARE(QString::number(key->bits), expected.at(0));
        QCOMPARE(key->fingerprint, expected.at(1));
        QCOMPARE(key->publicKey.toBase64(), publicHalf);
        QCOMPARE(key->encrypted, !passphrase.isEmpty());
        QCOMPARE(key->warnings, QStringList());

        // Without the public file beside it: the same, but where the form hides it until it is decrypted.
        QVERIFY(QFile::remove(path + u".pub"_s));
        const auto alone = inspectKeyFile(path);
        QVERIFY(alone.has_value());
        QCOMPARE(alone->encrypted, !passphrase.isEmpty());
        const bool hidden = !passphrase.isEmpty() && (arguments.contains(u"PEM"_s) || arguments.contains(u"PKCS8"_s));
        QCOMPARE(alone->fingerprint, hidden ? QString() : expected.at(1));
        QCOMPARE(alone->bits == 0, hidden);
        QCOMPARE(alone->publicKey.isEmpty(), hidden);
    }

    void readsEd25519InPkcs8()
    {
        if (QStandardPaths::findExecutable(u"openssl"_s).isEmpty())
            QSKIP("no openssl program");
        const QString path = m_keys.path(u"pkcs8 ed25519"_s);
        KeyMaker::run(u"openssl"_s, {u"genpkey"_s, u"-algorithm"_s, u"ed25519"_s, u"-out"_s, path});
        QVERIFY(QFile::setPermissions(path, QFileDevice::ReadOwner));
        const auto key = inspectKeyFile(path);
        QVERIFY(key.has_value());
        QCOMPARE(key->type, u"ssh-ed25519"_s);
        QCOMPARE(key->bits, 256);
        const QByteArray der =
            KeyMaker::run(u"openssl"_s, {u"pkey"_s, u"-in"_s, path, u"-pubout"_s, u"-outform"_s, u"DER"_s});
        QCOMPARE(key->publicKey.right(32), der.right(32));
        QVERIFY(!key->encrypted);
    }

    void findsTheKeyAmongOtherBlocks()
    {
        const QString path = m_keys.make(u"ec pem"_s, {u"-t"_s, u"ecdsa"_s, u"-m"_s, u"PEM"_s});
        const QString fingerprint = shown(path + u".pub"_s).at(1);
        const QByteArray text = KeyMaker::read(path);
        const QByteArray before = "-----BEGIN EC PARAMETERS-----\nBggqhkjOPQMBBw==\n-----END EC PARAMETERS-----\n";
        for (const QByteArray& variant :
             {QByteArray(before + text), QByteArray("\xef\xbb\xbf" + text), QByteArray("Comment\n\n" + text + "\nmore"),
              QByteArray(text).replace("\n", "\r\n"), text.trimmed()}) {
            const auto key = inspectKeyFile(m_keys.put(u"variant"_s, variant));
            QVERIFY2(key.has_value(), variant.left(40).constData());
            QCOMPARE(key->fingerprint, fingerprint);
        }
        const QByteArray openSsh = KeyMaker::read(m_keys.make(u"windows"_s, {u"-t"_s, u"ed25519"_s}));
        QVERIFY(
            inspectKeyFile(m_keys.put(u"windows variant"_s, QByteArray(openSsh).replace("\n", "\r\n"))).has_value());
    }

    void doesNotTrustAnotherKeysPublicFile()
    {
        const QString path =
            m_keys.make(u"hidden"_s, {u"-t"_s, u"rsa"_s, u"-b"_s, u"2048"_s, u"-m"_s, u"PEM"_s}, u"secret"_s);
        const QString other = m_keys.make(u"other"_s, {u"-t"_s, u"ed25519"_s});
        m_keys.put(u"hidden.pub"_s, KeyMaker::read(other + u".pub"_s));
        const auto key = inspectKeyFile(path);
        QVERIFY(key.has_value());
        QCOMPARE(key->type, u"ssh-rsa"_s);
        QVERIFY(key->fingerprint.isEmpty());
        QCOMPARE(key->warnings.size(), 1);

        for (const QByteArray& bad :
             {QByteArray(), QByteArray("ssh-rsa"), QByteArray("ssh-rsa !!!!"), QByteArray("ssh-rsa AAAA"),
              QByteArray("ssh-rsa " + KeyMaker::read(other + u".pub"_s).split(' ').at(1))}) {
            m_keys.put(u"hidden.pub"_s, bad);
            const auto again = inspectKeyFile(path);
            QVERIFY(again.has_value());
            QVERIFY(again->fingerprint.isEmpty());
        }
    }

    void warnsOfWeakRsa()
    {
        for (const char* form : {"RFC4716", "PEM"}) {
            const QString path =
                m_keys.make(u"weak "_s + QString::fromLatin1(form),
                            {u"-t"_s, u"rsa"_s, u"-b"_s, u"1024"_s, u"-m"_s, QString::fromLatin1(form)});
            const auto key = inspectKeyFile(path);
            QVERIFY(key.has_value());
            QCOMPARE(key->bits, 1024);
            QCOMPARE(key->warnings.size(), 1);
            QVERIFY(key->warnings.constFirst().contains(u"1024"_s));
        }
    }

    void warnsOfKeysThatOthersCanRead()
    {
#ifdef Q_OS_UNIX
        const QString path = m_keys.make(u"open"_s, {u"-t"_s, u"ed25519"_s});
        for (const mode_t mode : {0640U, 0604U, 0620U, 0602U, 0644U}) {
            QCOMPARE(::chmod(QFile::encodeName(path).constData(), mode), 0);
            const auto key = inspectKeyFile(path);
            QVERIFY(key.has_value());
            QCOMPARE(key->warnings.size(), 1);
        }
        for (const mode_t mode : {0600U, 0400U, 0700U}) {
            QCOMPARE(::chmod(QFile::encodeName(path).constData(), mode), 0);
            QCOMPARE(inspectKeyFile(path)->warnings, QStringList());
        }
#endif
    }

    void saysWhatToDoInstead()
    {
        const QString good = m_keys.make(u"good"_s, {u"-t"_s, u"ed25519"_s});
        const QString rsa = m_keys.make(u"rsa"_s, {u"-t"_s, u"rsa"_s, u"-b"_s, u"2048"_s});
        const QString ca = m_keys.make(u"ca"_s, {u"-t"_s, u"ed25519"_s});
        KeyMaker::run(u"ssh-keygen"_s, {u"-q"_s, u"-s"_s, ca, u"-I"_s, u"id"_s, u"-n"_s, u"user"_s, good + u".pub"_s});

        const QString publicStep = stepFor(good + u".pub"_s);
        QVERIFY(publicStep.contains(u".pub"_s));
        for (const char* form : {"RFC4716", "PEM", "PKCS8"}) {
            const QByteArray exported =
                KeyMaker::run(u"ssh-keygen"_s, {u"-e"_s, u"-f"_s, rsa + u".pub"_s, u"-m"_s, QString::fromLatin1(form)});
            QCOMPARE(stepFor(m_keys.put(u"exported"_s, exported)), publicStep);
        }

        const QString certificateStep = stepFor(good + u"-cert.pub"_s);
        QVERIFY(certificateStep != publicStep && certificateStep.contains(u"belongs"_s));
        QCOMPARE(stepFor(m_keys.put(u"x509"_s, "-----BEGIN CERTIFICATE-----\nAAAA\n-----END CERTIFICATE-----\n")),
                 certificateStep);

        QVERIFY(stepFor(m_keys.put(u"key.ppk"_s, "PuTTY-User-Key-File-3: ssh-ed25519\r\nEncryption: none\r\n"))
                    .contains(u"good copy"_s));
        QVERIFY(stepFor(m_keys.put(u"tectia"_s, "---- BEGIN SSH2 ENCRYPTED PRIVATE KEY ----\nAAAA\n"))
                    .contains(u"-i -f"_s));

        const QString chooseStep = stepFor(m_keys.path(u"nowhere"_s));
        QVERIFY(chooseStep.contains(u"private key file"_s));
        for (const QByteArray& bytes :
             {QByteArray(), QByteArray("\n"), QByteArray("hello"), QByteArray(1000, '\0'),
              QByteArray("\x30\x82\x01\x02", 4), QByteArray("-----BEGIN "), QByteArray("-----BEGIN -----"),
              QByteArray("-----BEGIN NOTHING-----\n-----END NOTHING-----\n")}) {
            QCOMPARE(stepFor(m_keys.put(u"no key"_s, bytes)), chooseStep);
        }
        QCOMPARE(stepFor(QString()), chooseStep);
        QVERIFY(stepFor(QDir::tempPath()).contains(u"itself"_s));
        QVERIFY(stepFor(m_keys.put(u"huge"_s, QByteArray(64 * 1024 + 1, '#'))).contains(u"kilobytes"_s));
        QVERIFY(!stepFor(m_keys.put(u"not huge"_s, QByteArray(64 * 1024, '#'))).contains(u"kilobytes"_s));
    }

    void doesNotWaitForPipes()
    {
#ifdef Q_OS_UNIX
        const QString pipe = m_keys.path(u"pipe"_s);
        QCOMPARE(::mkfifo(QFile::encodeName(pipe).constData(), 0600), 0);
        QVERIFY(stepFor(pipe).contains(u"itself"_s));
        QVERIFY(stepFor(u"/dev/zero"_s).contains(u"itself"_s));
#endif
    }

    void refusesDsa()
    {
        for (const char* form : {"RFC4716", "PEM", "PKCS8"}) {
            for (const char* passphrase : {"", "correct horse"}) {
                if (*passphrase != '\0' && qstrcmp(form, "PKCS8") == 0)
                    continue; // says nothing of its type
                const QString path = m_keys.make(
                    u"dsa %1%2"_s.arg(QString::fromLatin1(form), QString::fromLatin1(passphrase)),
                    {u"-t"_s, u"dsa"_s, u"-m"_s, QString::fromLatin1(form)}, QString::fromLatin1(passphrase));
                QVERIFY2(stepFor(path).contains(u"Ed25519"_s), form);
            }
        }
    }

    void refusesKeysThatRapCannotUse()
    {
        if (QStandardPaths::findExecutable(u"openssl"_s).isEmpty())
            QSKIP("no openssl program");
        const QString path = m_keys.path(u"odd"_s);
        const QStringList pss{u"-algorithm"_s, u"RSA-PSS"_s};
        const QStringList koblitz{u"-algorithm"_s, u"EC"_s, u"-pkeyopt"_s, u"ec_paramgen_curve:secp256k1"_s};
        for (const QStringList& sort : {pss, koblitz, {u"-algorithm"_s, u"ed448"_s}, {u"-algorithm"_s, u"x25519"_s}}) {
            KeyMaker::run(u"openssl"_s, QStringList{u"genpkey"_s, u"-out"_s, path} + sort);
            QVERIFY2(stepFor(path).contains(u"ECDSA or RSA"_s), qPrintable(sort.at(1)));
        }
    }
};

RAPDESK_TEST(TestKeyFile)
#include "test_keyfile.moc"
