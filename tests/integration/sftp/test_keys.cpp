#include "../../core/account/Keys.h"
#include "Watch.h"
#include "account/KeyFile.h"
#include "account/KeyMaker.h"
#include "account/PuttyKey.h"
#include "practice_server/PracticeServer.h"
#include "tests/TestMain.h"

using practice::PracticeServer;

/// Every sort of key file logs in to OpenSSH's own server, which says by which key.
class TestKeys : public QObject {
    Q_OBJECT

private:
    PracticeServer m_server;
    KeyMaker m_keys;
    int m_count = 0;

    QString fresh(const QString& name) { return m_keys.path(u"%1 %2"_s.arg(name, QString::number(++m_count))); }
    void logsIn(const QString& file, const QString& passphrase)
    {
        logsIn(file, passphrase, KeyMaker::run(u"ssh-keygen"_s, {u"-y"_s, u"-P"_s, passphrase, u"-f"_s, file}));
    }
    void logsIn(const QString& file, const QString& passphrase, const QByteArray& line)
    {
        QVERIFY(m_server.authorize(line));
        m_server.clearLog();
        sftp::ConnectRequest request = m_server.request();
        request.keyFile = file;
        request.passphrase = passphrase;
        Watched connection;
        QVERIFY2(connection.opens(request),
                 qPrintable(connection.hasFailed.value(0).value(0).value<sftp::ConnectFailure>().error.detail));
        const auto half = account::publicKeyFromLine(line);
        QVERIFY(half);
        QVERIFY(Watched::waitFor([&] {
            const QByteArray log = m_server.log();
            return log.contains("Accepted publickey") && log.contains(half->fingerprint().toLatin1());
        }));
    }

private Q_SLOTS:
    void initTestCase() { QVERIFY2(m_server.start(), qPrintable(m_server.fault())); }

    void madeHere_data()
    {
        QTest::addColumn<account::KeyType>("type");
        QTest::addColumn<QString>("passphrase");
        for (const auto type : account::keyTypes)
            for (const auto& passphrase : {u""_s, u"correct horse \u00fc"_s})
                QTest::addRow("%s%s", qPrintable(account::code(type)), passphrase.isEmpty() ? "" : " locked")
                    << type << passphrase;
    }
    void madeHere()
    {
        QFETCH(const account::KeyType, type);
        QFETCH(const QString, passphrase);
        const QString file = fresh(u"made"_s);
        QVERIFY(account::makeKey(type, file, passphrase, u"made here"_s).has_value());
        logsIn(file, passphrase);
    }

    void keygens_data()
    {
        QTest::addColumn<QStringList>("arguments");
        QTest::addColumn<QString>("passphrase");
        for (const auto& type :
             {QStringList{u"-t"_s, u"rsa"_s, u"-b"_s, u"3072"_s}, QStringList{u"-t"_s, u"ecdsa"_s, u"-b"_s, u"256"_s},
              QStringList{u"-t"_s, u"ecdsa"_s, u"-b"_s, u"384"_s}, QStringList{u"-t"_s, u"ecdsa"_s, u"-b"_s, u"521"_s},
              QStringList{u"-t"_s, u"ed25519"_s}}) {
            for (const auto& form : {u"RFC4716"_s, u"PEM"_s, u"PKCS8"_s}) {
                if (type.at(1) == u"ed25519"_s && form != u"RFC4716"_s)
                    continue; // ssh-keygen keeps it in its own form
                for (const auto& passphrase : {u""_s, u"correct horse"_s})
                    QTest::addRow("%s %s%s", qPrintable(type.mid(1).join(u' ')), qPrintable(form),
                                  passphrase.isEmpty() ? "" : " locked")
                        << type + QStringList{u"-m"_s, form} << passphrase;
            }
        }
    }
    void keygens()
    {
        QFETCH(const QStringList, arguments);
        QFETCH(const QString, passphrase);
        logsIn(m_keys.make(u"keygen %1"_s.arg(++m_count), arguments, passphrase), passphrase);
    }

    void opensslsEd25519()
    {
        const QString file = fresh(u"openssl"_s);
        KeyMaker::run(u"openssl"_s, {u"genpkey"_s, u"-algorithm"_s, u"ed25519"_s, u"-out"_s, file});
        QVERIFY(QFile::setPermissions(file, QFileDevice::ReadOwner | QFileDevice::WriteOwner));
        const auto key = account::inspectKeyFile(file); // ssh-keygen does not read it
        QVERIFY(key.has_value());
        logsIn(file, {}, "ssh-ed25519 " + key->publicKey.toBase64());
    }

    void puttys_data()
    {
        QTest::addColumn<QStringList>("type");
        QTest::addColumn<QString>("parameters");
        QTest::addColumn<QString>("passphrase");
        const QString quick = u"version=3,memory=64,passes=2,kdf="_s;
        for (const auto& type :
             {QStringList{u"-t"_s, u"rsa"_s, u"-b"_s, u"3072"_s}, QStringList{u"-t"_s, u"ecdsa"_s, u"-b"_s, u"256"_s},
              QStringList{u"-t"_s, u"ecdsa"_s, u"-b"_s, u"384"_s}, QStringList{u"-t"_s, u"ecdsa"_s, u"-b"_s, u"521"_s},
              QStringList{u"-t"_s, u"ed25519"_s}}) {
            for (const auto& parameters : {u"version=2"_s, QString(quick + u"argon2id"_s),
                                           QString(quick + u"argon2i"_s), QString(quick + u"argon2d"_s)})
                QTest::addRow("%s %s", qPrintable(type.mid(1).join(u' ')), qPrintable(parameters))
                    << type << parameters << u"correct horse"_s;
            for (const auto& parameters : {u"version=2"_s, u"version=3"_s})
                QTest::addRow("%s %s unlocked", qPrintable(type.mid(1).join(u' ')), qPrintable(parameters))
                    << type << parameters << QString();
        }
    }
    void puttys()
    {
        QFETCH(const QStringList, type);
        QFETCH(const QString, parameters);
        QFETCH(const QString, passphrase);
        const QString ppk = m_keys.makePutty(u"putty %1.ppk"_s.arg(++m_count), type, parameters, passphrase);
        const QString file = fresh(u"converted"_s);
        const auto key = account::convertPuttyKey(ppk, passphrase, file);
        QVERIFY2(key.has_value(), qPrintable(key ? QString() : key.error().text()));
        logsIn(file, passphrase);
    }
};

RAPDESK_TEST(TestKeys)
#include "test_keys.moc"
