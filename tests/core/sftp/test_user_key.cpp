#include "sftp/UserKey.h"
#include "tests/TestMain.h"
#include "tests/core/account/Keys.h"

#include <QtTest>

class TestUserKey : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void aPassphraseIsTriedWithoutAServer_data()
    {
        QTest::addColumn<QStringList>("form");
        QTest::newRow("Ed25519") << QStringList{u"-t"_s, u"ed25519"_s};
        QTest::newRow("ECDSA") << QStringList{u"-t"_s, u"ecdsa"_s};
        QTest::newRow("RSA") << QStringList{u"-t"_s, u"rsa"_s};
        QTest::newRow("RSA, PEM") << QStringList{u"-t"_s, u"rsa"_s, u"-m"_s, u"PEM"_s};
        QTest::newRow("ECDSA, PKCS#8") << QStringList{u"-t"_s, u"ecdsa"_s, u"-m"_s, u"PKCS8"_s};
        QTest::newRow("older cipher") << QStringList{u"-t"_s, u"ed25519"_s, u"-Z"_s, u"aes256-cbc"_s};
    }
    void aPassphraseIsTriedWithoutAServer()
    {
        if (!KeyMaker::hasKeygen())
            QSKIP("no ssh-keygen");
        QFETCH(const QStringList, form);
        const KeyMaker maker;
        const QString file = maker.make(u"locked"_s, form, u"p\u00e4ss phrase"_s);
        QVERIFY(sftp::tryPassphrase(file, u"p\u00e4ss phrase"_s));
        for (const QString& wrong : {u"pass phrase"_s, u"p\u00e4ss phrase "_s, QString()}) {
            const auto tried = sftp::tryPassphrase(file, wrong);
            QVERIFY2(!tried, qPrintable(wrong));
            QCOMPARE(tried.error().kind, rap::ErrorKind::KeyLocked);
        }
    }

    void aKeyThatIsNotLockedOpensWithAny()
    {
        if (!KeyMaker::hasKeygen())
            QSKIP("no ssh-keygen");
        const KeyMaker maker;
        const QString file = maker.make(u"open"_s, {u"-t"_s, u"ed25519"_s});
        QVERIFY(sftp::tryPassphrase(file, {}));
        QVERIFY(sftp::tryPassphrase(file, u"any"_s));
    }
};

RAPDESK_TEST(TestUserKey)
#include "test_user_key.moc"
