#include "Keys.h"
#include "account/KeyFile.h"
#include "account/KeyMaker.h"
#include "account/OwnAccess.h"
#include "account/PassphraseMaker.h"
#include "account/PublicForms.h"
#include "account/WholeFile.h"
#include "tests/TestMain.h"

#include <QDir>
#include <QRegularExpression>
#include <QSet>
#include <QTest>
#ifdef Q_OS_UNIX
#include <sys/stat.h>
#include <unistd.h>
#endif

using account::KeyType;
using rap::ErrorKind;

class TestKeyMaking : public QObject {
    Q_OBJECT

private:
    KeyMaker m_keys;

    QString made(const QString& name, KeyType type, const QString& passphrase)
    {
        const auto key = account::makeKey(type, m_keys.path(name), passphrase, u"clerk@pc"_s);
        if (!key)
            qFatal("%s", qPrintable(key.error().text()));
        return m_keys.path(name);
    }
    static QString shown(const QString& file, const QString& hash)
    {
        return QString::fromUtf8(KeyMaker::run(u"ssh-keygen"_s, {u"-l"_s, u"-E"_s, hash, u"-f"_s, file}))
            .section(u' ', 1, 1);
    }

private Q_SLOTS:
    void keygenTakesEachKind_data()
    {
        QTest::addColumn<account::KeyType>("type");
        QTest::addColumn<QString>("passphrase");
        for (const KeyType type : account::keyTypes)
            for (const auto& passphrase : {u""_s, u"correct horse \u00fc \u4fe1"_s})
                QTest::addRow("%s%s", qPrintable(account::code(type)), passphrase.isEmpty() ? "" : " locked")
                    << type << passphrase;
    }
    void keygenTakesEachKind()
    {
        QFETCH(const account::KeyType, type);
        QFETCH(const QString, passphrase);
        const QString name = QString::fromLatin1(QTest::currentDataTag()).replace(u' ', u'_');
        const QString file = made(name, type, passphrase);
        const auto key = account::inspectKeyFile(file);
        QVERIFY2(key.has_value(), qPrintable(key ? QString() : key.error().text()));
        QCOMPARE(key->encrypted, !passphrase.isEmpty());
        QCOMPARE(key->warnings, QStringList());
        const auto half = account::publicKeyFromWire(key->publicKey);
        QVERIFY(half);
        if (!KeyMaker::hasKeygen())
            QSKIP("no ssh-keygen program");
        // It opens the private half, and tells of it what we wrote beside it.
        QCOMPARE(KeyMaker::run(u"ssh-keygen"_s, {u"-y"_s, u"-P"_s, passphrase, u"-f"_s, file}),
                 KeyMaker::read(file + u".pub"_s));
        QCOMPARE(KeyMaker::read(file + u".pub"_s), account::opensshLine(*half, u"clerk@pc"_s));
        QCOMPARE(half->fingerprint(), shown(file + u".pub"_s, u"sha256"_s));
        QCOMPARE(half->md5(), shown(file + u".pub"_s, u"md5"_s));
        const QByteArray pem = account::publicPem(*half);
        if (type == KeyType::Ed25519) { // which ssh-keygen has no PEM for
            const QByteArray der = KeyMaker::run(u"openssl"_s, {u"pkey"_s, u"-pubin"_s, u"-outform"_s, u"DER"_s,
                                                                u"-in"_s, m_keys.put(name + u".pem"_s, pem)});
            QVERIFY(der.endsWith(half->wire.last(32)));
        } else {
            QCOMPARE(pem, KeyMaker::run(u"ssh-keygen"_s, {u"-e"_s, u"-m"_s, u"PKCS8"_s, u"-f"_s, file + u".pub"_s}));
        }
    }

    void keygenReadsTheOtherForm()
    {
        if (!KeyMaker::hasKeygen())
            QSKIP("no ssh-keygen program");
        for (const KeyType type : {KeyType::Ed25519, KeyType::EcdsaP384, KeyType::Rsa3072}) {
            const auto half = account::publicKeyFromLine(
                KeyMaker::read(made(u"forms "_s + account::code(type), type, {}) + u".pub"_s));
            QVERIFY(half);
            for (const auto& comment : {QString(), QString(u"A \"long\" comment "_s + QString(150, u'x'))}) {
                const QByteArray text = account::rfc4716(*half, comment);
                for (const auto& line : text.split('\n'))
                    QVERIFY2(line.size() <= 72, line.constData());
                const QString file = m_keys.put(u"form.ssh2"_s, text);
                QCOMPARE(KeyMaker::run(u"ssh-keygen"_s, {u"-i"_s, u"-m"_s, u"RFC4716"_s, u"-f"_s, file}),
                         account::opensshLine(*half));
            }
        }
    }

    void aPublicLineNeedsNoEnd()
    {
        const QByteArray line = KeyMaker::read(made(u"line"_s, KeyType::Ed25519, {}) + u".pub"_s);
        for (const QByteArray& text : {line, line.trimmed(), QByteArray(line.trimmed() + "\r\nmore")})
            QVERIFY(account::publicKeyFromLine(text).has_value());
    }

    void onlyItsOwnerReachesIt()
    {
        const QString file = made(u"own"_s, KeyType::Ed25519, {});
        QVERIFY(!account::othersCanReach(file));
#ifdef Q_OS_UNIX
        struct stat facts = {};
        QCOMPARE(::stat(QFile::encodeName(file).constData(), &facts), 0);
        QCOMPARE(facts.st_mode & 07777, mode_t(0600));
#endif
    }

    void nothingIsEverOverwritten()
    {
        const QString file = m_keys.put(u"there"_s, "the old key");
        const auto one = account::makeKey(KeyType::Ed25519, file, {}, {});
        QVERIFY(!one.has_value());
        QCOMPARE(one.error().kind, ErrorKind::BadCall);
        QCOMPARE(KeyMaker::read(file), QByteArray("the old key"));
        QVERIFY(!QFile::exists(file + u".pub"_s));

        m_keys.put(u"half.pub"_s, "the old half");
        const auto other = account::makeKey(KeyType::Ed25519, m_keys.path(u"half"_s), {}, {});
        QVERIFY(!other.has_value());
        QVERIFY(!QFile::exists(m_keys.path(u"half"_s)));
        QCOMPARE(KeyMaker::read(m_keys.path(u"half.pub"_s)), QByteArray("the old half"));
#ifdef Q_OS_UNIX
        QCOMPARE(::symlink("/nowhere/at/all", QFile::encodeName(m_keys.path(u"link"_s)).constData()), 0);
        QVERIFY(!account::writeNew(m_keys.path(u"link"_s), "secret").has_value());
#endif
    }

    void nothingIsLeftWhereItFails()
    {
        const auto nowhere = account::makeKey(KeyType::Ed25519, m_keys.path(u"no/such/folder/key"_s), {}, {});
        QVERIFY(!nowhere.has_value());
        const QDir folder(m_keys.path(u"."_s));
        QCOMPARE(folder.entryList({u"*.new"_s}, QDir::Files | QDir::Hidden), QStringList());
    }

    void madePassphrasesCanBeWrittenDown()
    {
        static const QRegularExpression form(u"^[a-hj-km-np-z2-9]{4}(-[a-hj-km-np-z2-9]{4}){5}$"_s);
        QSet<QString> all;
        for (int i = 0; i < 200; ++i) {
            const QString passphrase = account::makePassphrase();
            QVERIFY2(form.match(passphrase).hasMatch(), qPrintable(passphrase));
            all << passphrase;
        }
        QCOMPARE(all.size(), 200);
    }
};

RAPDESK_TEST(TestKeyMaking)
#include "test_key_making.moc"
